import type { Language } from '../message/language.ts';
import { BEHIND, OF_CLIENT, OWN_PLACES } from './msg-sites-trades.ts';

/** Places to work at: names of rooms and buildings that are no employer by themselves. */
export const ROOMS: Readonly<Record<Language, string>> = {
  en: 'offices?|stalls?|(?:brewing|packing|printing|cutting|casting|bottling|weaving|assembly|manufacturing|factory|sales|dance|gym|production|ward) floor|(?:consulting|treatment|tasting|rehearsal|sewing|practice|seminar|training|lecture) rooms?|vaults?|archives?|cellars?|site cabin|hq|head ?office|headquarters|campus(?:es)?|plants?|sites?|premises|buildings?|workshop|warehouses?|shop ?floor|shops?|stores?|studios?|labs?|laborator(?:y|ies)|depots?|yards?|kitchens?|wards?|theatres?|operating room|court(?:room)?s?|crown court|classrooms?|class|lecture hall|branch(?:es)?|salons?|surger(?:y|ies)|mills?|mines?|quarr(?:y|ies)|rigs?|platform offshore|vessels?|ships?|boats?|barns?|farms?|greenhouses?|garages?|showrooms?|stands?|booths?|venues?|halls?|gyms?|pools?|sheds?|hangars?|refiner(?:y|ies)|brewer(?:y|ies)|baker(?:y|ies)|vineyards?|factor(?:y|ies)|foundr(?:y|ies)|shipyards?|airports?|stations?|ports?|docks?|hubs?|(?:maker|hacker|work)space|data cent(?:re|er)s?|control room|newsroom|trading floor|front desk|reception|helpdesk room|allotments?|sanctuary|stables?|kennels?|nurser(?:y|ies)|vets|(?:vet|dentist|hairdresser|barber|butcher|florist|optician).s|hospital pharmacy|steel ?works|works|co-?working space|client.s? (?:site|office|premises)|customer.s? (?:site|office|premises)|distribution cent(?:re|er)|fulfil?lment cent(?:re|er)|call cent(?:re|er)|garden cent(?:re|er)|community cent(?:re|er)|medical cent(?:re|er)|town hall|back ?stage|stage|pack ?houses?|(?:milking )?parlou?r|stadiums?|arenas?|stud|(?:maternity|stroke|burns|dialysis|surgical|care|day) unit|abattoir|sawmill|dairy|hatchery|distillery|castles?|manor|cottages?|chalets?|vines|trench(?:es)?|golf course|lido|pier|abbey|orchards?|polytunnels?|crypt|courthouse|clubhouse|barracks|jobsite|work ?site|chapel|marquee|marina|quay(?:side)?|substation|power station|wind farm|(?:training|football|show|camp) ?ground|race ?track|cannery|slaughterhouse|bakehouse|bakery|smithy|forge|pottery|tannery|print ?shop|press ?room|cinema|opera house|concert hall|prison|marae|(?:mining|labou?r|base|summer|work) camp|mosque|temple|synagogue|monastery|barge|trawler|liner|cruise ship|yacht|ferr(?:y|ies)|hothouse|butchery|fish ?market|pit ?lane|paint ?shop|body ?shop|tool ?room|clean ?room|plant ?room|machine (?:shop|room)|pavilion|nature reserve|ski resort|campsite|lodge|day ?cent(?:re|er)|youth cent(?:re|er)|leisure cent(?:re|er)|shopping cent(?:re|er)|(?:shopping )?malls?|department stores?|sorting cent(?:re|er)|sports? cent(?:re|er)',
  de: '\\w*(?:notaufnahme|ambulanz|mensa|kantine|rezeption|buro|buros|(?<!hand|netz|kunst|regel|stock|uhr|fach)werk|werkstatt|werkshalle|halle|lager|filiale|filialen|standort|zentrale|labor|baustelle|baustellen|niederlassung|geschaftsstelle|hauptsitz|campus|atelier|studio|kuche|backstube|station|leitstelle|rechenzentrum|laden|ladengeschaft|markt|hof|betrieb|kuhlhaus|molkerei|backerei|brauerei|gartnerei|gewachshaus|werft|stall|raumen|raumlichkeiten|horsaal|seminarraum|klassenzimmer|schulungsraum|unterrichtsraum|kanzlei|zentrum|produktion|fertigung|sagewerk|kraftwerk|umspannwerk|schlachthof|weingut|keller|kaserne|rathaus|gerichtssaal|buhne|stadion|messehalle|schiff|steinbruch|grube|pfarrhaus|gemeindehaus|vereinsheim|hutte|bergbahn|betriebshof|bauhof|schweisserei|schreinerei|tischlerei|metzgerei|konditorei|wascherei|druckerei|giesserei|kaserei|(?<!tages|kern|neu|kunden|projekt|bestands|auslands|papier|kredit|massen|saison)geschaft|kaufhaus|baumarkt|supermarkt)',
  fr: 'bureaux?|vignes|champs|verger|chambre froide|abattoir|serres?|bloc|chai|scierie|locaux|siege|usines?|ateliers?|campus|sites?|magasins?|boutiques?|entrepots?|labos?|laboratoires?|chantiers?|agence|salles? de (?:classe|cours|formation)|salle|classe|cuisines?|plateau|plateforme|agences?|studio|etude|cabinet|plateau technique|fournil|cave|caveau|ferme|fromagerie|boulangerie|patisserie|brasserie|imprimerie|fonderie|raffinerie|carriere|mine|garage|stade|palais de justice|mairie|hangar|haras|ecurie|verger|vignoble|plantation|navire|bateau|paquebot',
  es: 'oficinas?|camara frigorifica|invernaderos?|obrador|astillero|sede|sedes|plantas?|fabricas?|talleres|taller|tiendas?|almacen(?:es)?|campus|aulas?|estudio|laboratorios?|obras?|local|locales|centro de trabajo|instalaciones|cocina|nave|bodega|consulta|despacho|queseria|lecheria|huerta|finca|granja|vinedo|panaderia|pasteleria|carpinteria|imprenta|fundicion|refineria|cantera|mina|garaje|estadio|juzgado|ayuntamiento|hangar|cuadra|barco|buque|matadero|almazara|muelle|faena|gimnasio',
  it: 'sed[ei]|cella frigorifera|serra|caseificio|forno|vigneto|uffici?o?|stabilimento|fabbrica|laboratorio|laboratori|aula|aule|negozio|negozi|magazzino|campus|cantiere|cantieri|studio|cucina|reparto|officina|filiale|punto vendita|bottega|cantina|impianto|frantoio|vivaio|fattoria|azienda agricola|panificio|pasticceria|falegnameria|tipografia|fonderia|raffineria|cava|miniera|palco|stadio|tribunale|municipio|hangar|scuderia|nave|barca|macello|mattatoio|ambulatorio|palestra|capannone',
  pt: 'escritorios?|camara fria|estufas?|estaleiro|adega|sede|fabricas?|lojas?|estudio|campus|laboratorios?|salas? de aula|sala|obras?|armazem|armazens|consultorio|unidade|instalacoes|cozinha|oficina|planta|galpao|quinta|fazenda|vinha|padaria|pastelaria|carpintaria|grafica|fundicao|refinaria|pedreira|mina|garagem|palco|estadio|tribunal|hangar|navio|barco|matadouro|lagar|usina|canteiro|ginasio|serralharia',
  nl: '\\w*(?:kantoor|kantoren|koelhuis|bakkerij|brouwerij|kwekerij|vestiging|locatie|campus|fabriek|magazijn|winkel|winkels|lab|laboratorium|atelier|werkplaats|keuken|studio|hoofdkantoor|bouwplaats|terrein|lokaal|leslokaal|loods|filiaal|werf|boerderij|stal|slagerij|drukkerij|gieterij|raffinaderij|groeve|mijn|garage|podium|stadion|rechtbank|gemeentehuis|hangar|schip|slachthuis|molen|sporthal|zwembad|timmerfabriek|meubelmakerij)',
};
/** Institutions: workplaces only as the sender's own ("at our school"), else the kind of a company. */
export const INSTITUTIONS: Readonly<Record<Language, string>> = {
  en: 'hospitals?|clinics?|schools?|universit(?:y|ies)|colleges?|hotels?|restaurants?|caf[e]s?|bars?|pubs?|banks?|museums?|librar(?:y|ies)|kindergartens?|care homes?|hospices?|practices?|pharmac(?:y|ies)|institutes?|church(?:es)?|centres?|centers?|resorts?|spas?|theaters?|zoos?|academ(?:y|ies)|daycares?|shelters?|facult(?:y|ies)',
  de: '\\w*(?:klinik|kliniken|klinikum|krankenhaus|spital|schule|hochschule|uni|universitat|hotel|restaurant|praxis|apotheke|museum|bibliothek|kita|pflegeheim|heim|institut|akademie|haus|fakultat)',
  fr: 'hopital|hopitaux|clinique|ecole|lycee|college|universite|hotel|restaurant|cabinet|pharmacie|musee|mediatheque|creche|ehpad|institut|centre|brasserie',
  es: 'hospital|clinica|escuela|colegio|instituto|universidad|hotel|restaurante|farmacia|museo|biblioteca|residencia|academia|centro',
  it: 'ospedale|clinica|scuola|liceo|universita|hotel|albergo|ristorante|farmacia|museo|biblioteca|istituto|accademia|centro|locale',
  pt: 'hospital|clinica|escola|colegio|universidade|hotel|restaurante|farmacia|museu|biblioteca|instituto|academia|centro',
  nl: '\\w*(?:ziekenhuis|kliniek|school|hogeschool|universiteit|hotel|restaurant|praktijk|apotheek|museum|bibliotheek|instituut|academie|centrum|buurthuis|dorpshuis|verpleeghuis|zorghuis)',
};
/** Shops and houses by the endings of their trades: zapatería, Schreinerei, blanchisserie; none of another thing of that ending. */
export const TRADE_HOUSES: Readonly<Record<Language, string>> = {
  en: '(?:book|tea|coffee|chip|toy|shoe|flower|sweet|pet|bike|barber|butcher|body|pro|farm|gift|wine|charity|cheese)[ -]?shop|(?:tea|work|sewing|reading|tasting|mail|post|sorting|cutting|darning|pattern|rehearsal|tap|wash|engine|boiler|pump|saddle|map|music|treatment|waiting|staff|sports) ?rooms?|infirmary|terraces?|loading bay|boatyard|brickyard|stockyard|stonemason|nail bar|launderette|laundry|tannery|cattery|aquarium|planetarium|observatory|slipway|towpath|tram shed|signal box|dojo|bindery|workhouse|almshouse|refuge|hostel|canteen|mess|galley',
  de: '\\w{3,}(?<!spiel|lieb|schwein|traum|heuchel|kart|part)(?:erei|praxis|apotheke|laden|stube|hof|gasthof|wirtschaft|wohngruppe|gruppe vor ort|heim|kita|hort)|wohngruppe|tagesstatte',
  fr: '(?!(?:ingen|messag|categ|batt|tresor|loter|confr|plaisant|theor|histoir|ingenierie|s)(?:i|o)?erie)[a-z]{3,}(?:erie|airie|eraie)|terrasse|chantier naval|institut de beaute|salon de (?:the|coiffure)|foyer|refuge|gite|moulin|bergerie|station',
  es: '(?!(?:ingeni|mensaj|bat|mat|asesor|consultor|s|ases|loter|arteri|galant)(?:er)?[ie]a)[a-z]{3,}eria|gestoria|terraza|optica|gasolinera|churreria|chiringuito|clinica dental|albergue|hospedaje',
  it: '(?!(?:ingegn|bat|mat|tesor|seri|galant|art)e?ria)[a-z]{3,}(?<!ingegn|mat|batt|tesor|segret|mi|art|s|f)eria|locale|agriturismo|rifugio|masseria|casa di riposo|asilo|studio dentistico|terrazza',
  pt: 'padaria|livraria|sapataria|pastelaria|confeitaria|lavandaria|carpintaria|serralharia|peixaria|drogaria|perfumaria|ourivesaria|charcutaria|cervejaria|vidraria|adega|esplanada|creche|herdade|estaleiro|lar|talho|quinta',
  nl: '[a-z]{3,}(?:erij|praktijk|winkel|zaak|shop|atelier|huis)(?<!thuis)|terras|opvang|kwekerij|manege',
};
interface Grammar {
  readonly at: string;
  /** Articles before rooms. */
  readonly the: string;
  /** Possessives before rooms and institutions. */
  readonly our: string;
}
const GRAMMAR: Readonly<Record<Language, Grammar>> = {
  en: {
    at: '(?:in|at|on|from|inside|across|around|through|throughout|between|(?:based|works?) (?:in|at|on|out of))',
    the: 'the|a|an|their|one of our|each|two of our|his|her',
    our: 'our|my|this|the same',
  },
  de: {
    at: '(?:in|im|am|an|auf|bei|beim|vom|aus)(?! (?:auftrag|namen|rahmen|zuge|monat|jahr|fall|bereich|raum|umfeld|sinne|falle|vergleich|anschluss)(?![a-z]))',
    the: 'der|dem|den|einem|einer|das|die|',
    our: 'unserem|unserer|unseren|unsere|unser|meiner|meinem|unsrer|unserm',
  },
  fr: {
    at: '(?:dans|sur|au|aux|a|en|depuis)',
    the: 'le|la|les|l.|un|une|leurs?',
    our: 'nos|notre|mon|ma|mes',
  },
  es: { at: '(?:en|desde)', the: 'la|el|las|los|una?|sus?', our: 'nuestr[oa]s?|mi' },
  it: {
    at: '(?:in|nella|nel|nelle|nei|negli|presso|al|alla|dalla|dal|su|sul)',
    the: 'il|la|lo|le|i|gli|l.|un|una|loro|',
    our: '(?:la |il |le |i )?(?:nostr[aoie]|mi[oa])',
  },
  pt: {
    at: '(?:no|na|nos|nas|em|ao)',
    the: 'o|a|os|as|um|uma|',
    our: '(?:o |a )?(?:nosso|nossa|nossos|nossas|meu|minha)',
  },
  nl: { at: '(?:in|op|bij|aan|vanuit|naar)', the: 'de|den|het|een|hun', our: 'ons|onze|mijn' },
};
/** Further words of a room that make it something else. */
const NOT_ROOM =
  '(?! (?:groups?(?![a-z])|hours?|manager|management|software|visits?|furniture|assistant|suite|365|supplies|administrator|market|app|online|stuff|politics|design|systems?|worker|controller|engineer|operator|director|supervisor|service|sector|industry|trade|business|world|chain|network|brand|inspector|planner|planning|technology|tech|data|equipment|authority|authorities|association|ministry|council|trust|police)(?![a-z])| in-?house|-)';

/** Words between an article and its noun: no link to another phrase. */
const WORDS =
  "(?:(?!(?:and|or|of|your|that|this|where|which|when|with|for|to|is|are|has|we|you|und|oder|von|mit|fur|et|ou|avec|pour|y|o|con|para|e|em|per|en|met|voor|van)(?![a-z]))(?:[\\w'’-]{2,16}|[a-z]{1,3}\\.) ){0,3}?";

/** "in our Leeds office", "am Standort", "hotel near Nice", per language, on folded text. */
export function sitePattern(lang: Language, anybodys = false): RegExp {
  const { at, the, our } = GRAMMAR[lang];
  const any = `${ROOMS[lang]}|${INSTITUTIONS[lang]}|${TRADE_HOUSES[lang]}|${OWN_PLACES[lang]}`;
  const inside = `(?:${lang === 'fr' ? 'aux? |' : ''}${at} (?:${the}) ?)${WORDS}(?:${ROOMS[lang]})`;
  const own = `(?:${at}|${BEHIND[lang]}) (?:${our}${anybodys ? `|${the}` : ''}) ?${WORDS}(?:${any})`;
  const [before, behind] = OF_CLIENT[lang];
  const clients = `${at} ${before}(?:${any})${behind}`;
  const there = `(?<=(?:^|[,.;:!?(|•\\n] ?|(?:a|an|the|its|their|ein|eine|einem|einen|un|une|una|um|uma|een${lang === 'it' || lang === 'pt' ? '|il|la|o|a' : ''}${lang === 'en' ? '' : '|para|pra|per|pour|fur'}) ))(?:[\\w-]{3,14} ){0,2}(?:(?<room>${ROOMS[lang]})|${INSTITUTIONS[lang]})(?: (?:du|des|de la|del|della|do|da) [a-z]{3,12})? (?:near|in|around|at|outside|bei|pres de|a|${lang === 'es' ? 'en|' : lang === 'pt' ? 'em|' : ''}di|cerca de|vicino a|perto de|te) (?=[a-z])(?!our|my|the|unser|notre|nos |nuestr|nostr|noss|ons )`;
  const sign = lang === 'en' ? `|@ ?(?:the |our )?(?:${ROOMS.en})(?![a-z.])` : '';
  return new RegExp(
    `(?<![a-z0-9-])(?:(?:${inside}|${own}|${clients}${sign})(?![a-z])${NOT_ROOM}|(?<there>${there}))`,
    'g',
  );
}
/** "Dakar office", "Melbourne HQ", on the text as written. */
export const NAMED_SITE =
  /(?!(?:Independent|Busy|Small|Modern|Friendly|Family|Lovely|Large|Private|Our|The|This|My|Your|Their|Every|Each|Any|Some|One|Which|That|An?|Unsere?|Das|Die|Der|Ein|Eine|Mein|Ihr|Dein|Im|Notre|Ons|Onze|Het|Shopify|Online|Web|Amazon|Etsy|App|Play|Google|Magento|WooCommerce) )(?:(?<=(?:^|[:,;(•|\n.] ?))|(?<=(?:in|at|from|on|to|@) (?:our |the |their )?))(?:\p{Lu}[\p{L}'’-]{2,16} ){1,2}(?:\d{1,2} )?(?:(?:metro|rail|tunnel|bridge|dam|road|housing|solar|wind|airport) )?(?:office|HQ|headquarters|campus|site|plant|branch|store|shop|studio|warehouse|depot|lab|terminal|factory|Office|Campus|Büro|Werk|Standort|Crown Court|Court|Hospital|crèche|nursery|school|hotel|restaurant|clinic|pharmacy|care home)(?![\p{L}-])(?! (?:hours|manager|Manager|group|chain|Reporter|Interpreter|Clerk|Usher|Director|Pharmacist|Porter|Administrator|Recruiter|Assistant|Coordinator|Officer|Dietitian|Chaplain|Cleaner|Doctor|Nurse|Technician|Services?|Trust|Authority|Group)(?![a-z]))|(?<=(?:^|[,;:(•|\n.] ?))(?:\p{Lu}[\p{L}'’-]{2,16} ){1,2}(?:Theatre|Theatre Royal|Royal|Playhouse|Opera House|Arena|Stadium|Racecourse|Castle|Town Hall|Village Hall|Corn Exchange|Hippodrome|Odeon|Empire)(?=, \p{Lu}[\p{L}-]+(?:[.,;\n]|$))|(?<=[,;] )\d\*? (?:hotel|restaurant)(?=,)/gu;

/** "Baustelle Rostock", "chantier à Brest", "kantoor Alkmaar": a workplace before its town, on the text as written. */
export const SITE_OF_TOWN =
  /(?:(?<=[,:] )(?:depot|warehouse|plant|campus|ward|store|branch)|(?<![\p{L}-])(?:Werk|Lager|Baustellen?|Büro|Filiale|Werkstatt|Kantoor|Bouwplaats|kantoor|bouwplaats|[Cc]hantier|[Cc]antiere|[Oo]bra|[Uu]sine|[Ss]tabilimento)|(?<=[,:;] )(?:atelier|boutique|magasin|entrepôt|clinique|résidence|taller|tienda|almacén|planta|fábrica|clínica|officina|negozio|magazzino|filiale|vestiging|filiaal|magazijn|chantier naval|Werkhof|Betriebshof|Kita|Wohngruppe))(?: (?:in|te|à|a|de|di|en|em|von|op|im Raum|rund um|alle rund um))? \p{Lu}[\p{L}-]{2,20}/gu;

/** Events at which the reader is to speak or teach. */
export const EVENT =
  /(?<![a-z])(?:keynote|on stage|conference|congress|summit|symposium|annual meeting|festival|meetup|convention|days(?= \()|trade fair|fair|retreat|offsite|camp|tagung|kongress|konferenz|messe|fachtagung|congres|colloque|salon|(?<=(?:aux|les|nos|vos|des) )journees(?! (?:par|de travail|de formation))|congreso|jornadas|feria|simposio|convegno|congresso|fiera|evento|conferencia|congres|beurs|symposium|studiedag)(?![a-z])/g;
