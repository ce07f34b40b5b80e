/*
 * Fields told by two words, each of a short list: a house and a post in it ("university accountant", "prison nurse"),
 * goods and where they are sold ("rug shop", "Spielzeugladen"). Every pair is a term; lists as in domains.ts.
 */
const pairs = (first: string, second: string, joint = ' '): string =>
  first
    .split('|')
    .flatMap((a) => second.split('|').map((b) => `${a}${joint}${b}`))
    .join('|');

/** Posts that many houses have: only the house says the field. */
const POSTS =
  'accountant|accounts assistant|administrator|architect|archivist|assistant|bookkeeper|buildings manager|bursar|business manager|caretaker|catering|chaplain|cleaner|clerk|communications|cook|counsellor|counselor|data analyst|data manager|designer|driver|economist|electrician|employee|employees|engineer|estates|estates manager|facilities|finance|fundraiser|gardener|grants|groundskeeper|groundsman|hr|inspector|it|it manager|it support|janitor|kitchen|lab technician|lawyer|librarian|maintenance|manager|nurse|officer|payroll|photographer|planner|plumber|porter|press officer|procurement|psychologist|receptionist|recruiter|registrar|researcher|secretary|security|social worker|staff|surveyor|technician|trainer|translator|treasurer|vet|web team|webmaster|worker|workers';

const GOODS =
  'antiques|baby|bag|bed|bike|book|camera|candle|card|carpet|cheese|chocolate|clothes|clothing|comic|computer|cookware|craft|curtain|dress|electronics|fabric|fashion|fish|flower|food|fruit|furniture|game|games|garden|gift|glasses|guitar|hat|health food|homeware|instrument|jewellery|jewelry|kitchenware|knitwear|lamp|lighting|linen|lingerie|luggage|mattress|meat|music|outdoor|paint|pet|phone|plant|poster|rug|record|running|shoe|ski|sock|spice|sports|stationery|suit|surf|sweet|tea|tile|tool|toy|uniform|vegetable|watch|wine|wool|yarn';
const GOODS_ALL =
  'antiques|bags|bags and shoes|beds|bicycles|bikes|books|boots|candles|carpets|cheese|chocolates|clothes|cosmetics|curtains|dresses|fabrics|flowers|frocks|fruit and veg|furniture|glasses|groceries|handbags|hats|jeans|jewellery|jewelry|kitchenware|knitwear|lamps|lingerie|mattresses|perfume|phones|records|rugs|second-hand books|second-hand clothes|shirts|shoes|skincare|sneakers|soap|socks|spices|stationery|suits|sunglasses|sweets|tea|teas|toys|trainers|vegetables|vinyl|watches|wedding dresses|wine|wines|yarn';

const KREIS_DE =
  'spielzeug|spielwaren|schuh|buch|blumen|fahrrad|rad|mobel|teppich|stoff|woll|tee|gewurz|wein|kase|obst|gemuse|hut|taschen|schmuck|uhren|platten|comic|bio|dorf|eck|second-hand-|secondhand|kleider|mode|brautmode|sport|outdoor|geschenk|deko|eisenwaren|haushaltswaren|papierwaren|lebensmittel|zoo|musik|handy|matratzen|lampen|kinderkleider|feinkost|schreibwaren|delikatessen';
const WAREN_NL =
  'speelgoed|schoenen|boeken|bloemen|fiets|fietsen|meubel|tapijt|stoffen|wol|thee|wijn|kaas|groente|hoeden|tassen|sieraden|platen|strip|dorps|kleding|bruids|sport|outdoor|cadeau|ijzerwaren|dieren|muziek|telefoon|matrassen|lampen|kinderkleding|natuur|bio|kook|woon|verf|brillen';

/** Sure wherever they stand. */
export const PAIRED_SURE: Readonly<Record<string, string>> = {
  retail: [
    pairs(
      'menswear|womenswear|knitwear|denim|footwear|fashion|toy|wine|cheese|grocery|beauty|homeware|furniture|jewellery|shoe|bag|sock|fresh food|produce|textile|non-food|accessories|lingerie|kidswear|sportswear|pet food',
      'buyer|buyers|buying|buying director|buying manager|merchandiser|merchandising|planner|planning|allocator|category manager|store manager|wholesaler|e-commerce',
    ),
    pairs(
      'shop|store|supermarket|grocery|boutique',
      'owner|owners|opener|openings|chain|chains|floor staff|fit-outs|fit-out|layout|layouts|manageress|window displays|refurbishment|refurbishments|concessions|buyer|cashier|shelves|aisles|theft',
    ),
    pairs(
      'sell|selling|sells',
      GOODS_ALL.split('|')
        .map((g) => `${g} online`)
        .join('|'),
    ),
    pairs(
      'buy|buying|buys',
      GOODS_ALL.split('|')
        .map((g) => `${g} for a living`)
        .join('|'),
    ),
  ].join('|'),
  energy: [
    pairs(
      'gas|oil|wind|hydro|battery|grid|power|reactor|turbine|substation|utility|utilities|solar|nuclear|biogas|geothermal|heat network|district heating',
      'engineer|engineers|technician|technicians|analyst|analysts|trader|traders|operator|operators|inspector|fitter|fitters|foreman|economist|geologist|forecaster|forecasting|forecasts|modeller|modelling|installer|installers|lawyer|lawyers|firm|firms|industry|sector|start-up|startup|producer|producers|supplier|suppliers|markets|developer|developers|lease|leases|sites|crew|crews|procurement|portfolio|portfolios|asset manager|asset management|project manager|project developer|consultant|consultancy|researcher|planner|planners|regulation|regulator|billing|customers|operations',
    ),
  ].join('|'),
  'public-sector': [
    pairs(
      'employed by|hired by|paid by|seconded to|working for|work for|works for|engineer for|planner for|lawyer for|architect for|analyst for|accountant for|economist for|statistician for|press officer for|it for|data for|software for|apps for|websites for|payroll for|consultant to|consultant for|adviser to|advisor to|bids to|tenders for|services for',
      'a city|the city|a city council|a town|the town|a county|the county|a council|the council|a borough|a canton|the canton|a municipality|the municipality|a province|a ministry|the ministry|a government|the government|the state|cities|towns|councils|counties|governments|municipalities|ministries|local authorities',
    ),
    pairs(
      'stadt|gemeinde|kreis|landes|bundes|amts|polizei|zoll',
      'angestellte|angestellter|archaologe|archaologin|archivar|archivarin|arzt|arztin|baumeister|bedienstete|bediensteter|beamte|beamter|beamtin|forster|forsterin|gartner|gartnerin|jurist|juristin|kammerer|mitarbeiter|mitarbeiterin|planer|planerin|schreiber|schreiberin|sekretar|sekretarin|tierarzt|tierarztin',
      '',
    ),
    pairs(
      'council|county|municipal|government|ministry|police|prison|parliament|parliamentary|embassy|consulate|town hall|city hall|fire service|probation|courthouse',
      `${POSTS}|analyst|auditor|chief|computers|control room|correspondence|depot|duty|garage|headquarters|kitchens|laboratory|museum|mechanic|medic|records|statistician|switchboard|team|website`,
    ),
    pairs(
      'city|state|federal|borough|township',
      'accountant|archivist|arborist|architect|auditor|clerk|economist|electrician|employee|employees|forester|gardener|geologist|inspector|lawyer|librarian|planner|planners|prosecutor|statistician|surveyor|treasurer|vet|veterinarian|worker|workers|payroll|procurement',
    ),
    pairs(
      'speechwriter|speechwriting|adviser|advisor|aide|private secretary|press secretary|chief of staff|assistant|driver|interpreter|spokesperson|spokeswoman|spokesman|clerk|bodyguard|researcher',
      pairs(
        'to a|to the|for a|for the|to two|to three',
        'minister|ministers|mayor|governor|senator|prime minister|president of the republic|councillor|congressman|congresswoman|mp|secretary of state|judge|ambassador|attorney general|finance minister|health minister|deputy minister|junior minister',
      ),
    ),
  ].join('|'),
  education: [
    pairs(
      'profesor|profesora|conserje|orientador|orientadora|director|directora|secretaria|cocinera|bibliotecaria|psicologa',
      'de instituto|de colegio|de escuela|de primaria|de secundaria|de infantil|de guarderia|de universidad|de bachillerato',
    ),
    pairs(
      'professor|professora|diretor|diretora|secretaria|cozinheira|bibliotecaria|psicologa|porteiro',
      'de escola|de creche|de colegio|de faculdade|do ensino|da universidade|de universidade|do fundamental|do medio',
    ),
    pairs(
      'prof|professeur|professeure|enseignant|enseignante|directrice|directeur|secretaire|cuisiniere|cuisinier|concierge|infirmiere|gestionnaire|psychologue|bibliothecaire|surveillante|surveillant',
      "de college|de lycee|d'ecole|de creche|de maternelle|de l'universite|a l'universite|en lycee|en college|en maternelle|en creche|en primaire|au college|au lycee",
    ),
    pairs(
      'insegnante|insegno|prof|docente|segretaria|cuoca|bibliotecaria|psicologa|custode',
      "di scuola|d'asilo|di asilo|di liceo|all'universita|alle medie|alle elementari|al liceo|a scuola|alla primaria|all'asilo",
    ),
    pairs(
      'school|schools|nursery|kindergarten|preschool|university|uni|college|academy trust',
      `${POSTS}|administration|admissions|bus|canteen|careers adviser|cheer coach|choirmaster|clubs|curriculum|dean|dietitian|dinner lady|fundraising|governance|governor|head|kitchens|lecturer|maths|meals|mentor|outreach|owner|principal|science|teacher|timetable|timetables|tutor`,
    ),
  ].join('|'),
};

/** Of everybody's life: enough in titles and headlines, likely in running text. */
export const PAIRED_EVERYDAY: Readonly<Record<string, string>> = {
  retail: [
    pairs(GOODS, 'shop|store|boutique|stall|kiosk|emporium|retailer'),
    pairs(
      'bakery|book|cheese|clothes|clothing|cosmetics|deli|electronics|fish|furniture|grocery|jewellery|jewelry|meat|menswear|perfume|pet|produce|shoe|toy|wine|womenswear',
      'chain|counter|department|aisle',
    ),
    // "I sell books" is said by authors, too.
    pairs('sell|selling|sells', GOODS_ALL.replace('books|', '')),
    pairs(KREIS_DE, 'laden|geschaft|fachgeschaft|handlung|handlerin|handler|handel', ''),
    pairs(WAREN_NL, 'winkel|winkels|zaak|zaken', ''),
    pairs(
      'magasin de|boutique de|vendeur de|vendeuse de|marchand de|marchande de|rayon',
      'bricolage|chaussures|cycles|disques|fleurs|fruits et legumes|jouets|jeux|lingerie|livres|luminaires|meubles|mode|musique|optique|produits frais|sport|surgeles|textile|tissus|velos|vetements|vins|vin|poissons|legumes|bijoux|literie',
    ),
    pairs(
      'vendo|venta de|vendedor de|vendedora de|comercio de|puesto de',
      'bicicletas|calzado|ropa|zapatos|muebles|libros|juguetes|flores|fruta|verdura|frutas|joyas|quesos|pan|pescado|telas|vino|vinos|colchones',
    ),
    pairs(
      'vendo|venda de|vendas de|vendedor de|vendedora de|loja de|banca de',
      'bicicletas|calcados|roupa|roupas|sapatos|moveis|livros|brinquedos|flores|fruta|frutas|legumes|joias|queijos|peixe|tecidos|vinhos|colchoes|bijuterias|cosmeticos',
    ),
    pairs(
      'vendo|vendita di|negozio di|banco di|banco del|commesso di|commessa di',
      'biciclette|scarpe|abbigliamento|mobili|libri|giocattoli|fiori|frutta|verdura|gioielli|formaggi|formaggio|pane|pesce|tessuti|vini|vino|materassi|salumi',
    ),
  ].join('|'),
};
