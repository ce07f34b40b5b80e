/** Money that a job costs or brings beside its pay, and words that make a sum the pay (folded). */

/** What is lived in, eaten, ridden or learnt at somebody's cost, by its name before the sum. */
const BENEFIT = [
  '(?:monthly |average )?rents?|hotel(?= (?:is|ist|est|es|costs|kostet|coute|cuesta|costa|kost)(?![a-z]))|cuota de autonomos|(?:meal|lunch|luncheon|food) (?:vouchers?|cards?|tickets?)|(?:transport|travel|commut(?:ing|er)|parking|gym|wellness|wellbeing|phone|internet|home[- ]office|remote[- ]work|wfh|equipment|education|training|learning|childcare|lunch|laptop|subsistence|shift|uniform) (?:grant|allowance|stipend|subsid(?:y|ies)|fund|pass|budget)|daily allowance',
  '[a-z]{0,12}miete|park(?:platz|en|ing)(?= (?:ist|is|kostet|costs|kost))|(?:stationnement|aparcamiento|parcheggio|estacionamento|parkeren)(?= (?:est|coute|es|cuesta|e|costa|custa|is|kost))|(?:job|deutschland|firmen|monats|bahn)-?ticket|essens(?:zuschuss|geld|marken)|(?:essens|tank|restaurant)gutscheine?|[a-z]{3,20}zuschuss|(?:weiterbildungs|fortbildungs|schulungs|bildungs)budget|verpflegungs(?:pauschale|geld|mehraufwand)|tage(?:s)?geld|tagesspesen|spesen|vermogenswirksame leistungen|sachbezug',
  '(?:tickets?|titres?)[- ]restos?|(?:tickets?|titres?|cheques?)[- ](?:restaurants?|repas|dejeuners?|vacances)|paniers?(?: repas)?|loyers?|indemnites? (?:de )?(?:repas|transport|deplacement|teletravail|kilometriques?)|(?:prime|forfait) (?:de |d.)?(?:transport|mobilites?(?: durables?)?|repas|panier|teletravail)|budget (?:de )?formation|pass navigo',
  '(?:cheques?|tickets?|vales?)[- ](?:comida|restaurante?|guarderia)|tarjeta restaurante?|dietas?|alquiler|ayuda (?:de |a la |para |por )?(?:comida|comedor|transporte|teletrabajo|guarderia|formacion)|plus (?:de )?(?:transporte|teletrabajo|comida)|presupuesto (?:de |para )?formacion',
  '(?:buon[oi]|ticket|cheque) (?:pasto|pasti|restaurant)|affitto|trasferta|indennita (?:di )?(?:trasferta|mensa|trasporto)|rimborso (?:spese|pasti|chilometrico)|budget (?:per la )?formazione|welfare(?: aziendale)?',
  '(?:ticket|cartao|subsidio|auxilio)(?: de| do)? (?:refeicao|alimentacao|transporte|almoco|home office|creche)|aluguel|aluguer|arrendamento|renda da casa|verba de formacao',
  'maaltijd(?:cheques?|vergoeding)|(?:reis|onkosten|thuiswerk|telefoon|internet|kilometer|maaltijd)(?:kosten)?vergoeding|reiskosten|(?:opleidings|mobiliteits|lease|studie)budget|huur|ov-kaart',
].join('|');
/** What somebody between takes for himself: "the agency takes £5 an hour". */
const TAKEN =
  '(?:agency|agencies|platform|umbrella(?: company)?|broker|middleman|agentur|vermittl(?:er|ung)|plattform|agence|plateforme|intermediaire|agencia|intermediari[oa]|plataforma|agenzia|piattaforma|bureau|bemiddelaar|tussenpersoon) (?:fees?|margin|commission|takes?|keeps?|retains?|deducts?|skims?|nimmt|behalt|zieht|berechnet|prend|garde|preleve|se queda|se lleva|cobra|retiene|prende|trattiene|tiene|fica com|retem|pakt|houdt|rekent|neemt)';
/** What is spent by whoever has the post: "you own a media budget". */
const SPENT =
  '(?:media|ads?|advertising|ppc|paid|programme|campaign|event|department(?:al)?)[- ]budgets?|(?:media|ad)[- ]spend|(?:media|werbe|kampagnen|abteilungs|marketing)-?budget|budgetverantwortung|(?:own(?:s|ing)?|run(?:s|ning)?|control(?:s|ling)?|verantwort\\w+|verwalte\\w*|gerer\\w*|gerez|gestion(?:ar|as|aras)|gestir\\w*|gestisci|gerir|gere|beheert?) (?:an? |the |ein(?:en)? |une? |un |una |um |een |del |de )?(?:[a-z]{3,12} )?(?:budgets?|presupuesto|orcamento)|budget (?:media|pub|publicitaire|pubblicitario|marketing)|presupuesto (?:de |para )?(?:medios|publicidad|campanas|marketing)|(?:verba|orcamento) (?:de |para )?(?:midia|media|publicidade|marketing)';
export const BESIDE_PAY = new RegExp(`(?<![a-z])(?:${BENEFIT}|${TAKEN}|${SPENT})(?![a-z])`);
/** "Per diem $60 a day"; a nurse who works per diem is paid by the hour. */
export const PER_DIEM = /(?<![a-z])per diems?(?: allowance)?(?: ?(?:is|of|:|about|up to|around|at)){0,2} $/;

/** Words of the pay itself. */
const PAY_WORD =
  '(?:salar(?:y|ies)|wages?|pay|pays|paid|paying|rates?|compensation|earn|you(?:.d|.ll)? (?:get|receive)|[a-z]{0,12}gehalt|[a-z]{0,12}lohn|(?:stunden|tages?)satz|honorar|vergutung|zahlen|bezahlen|verdien\\w*|salaires?|remuneration|tjm|taux|payons|paie|payes?|sueldo|salario|tarifa|pagamos|retribucion|ral|stipendio|retribuzione|compenso|tariffa|paghiamo|remuneracao|pagaremos|salaris|[a-z]{0,12}loon|[a-z]{0,12}tarief|betalen|betaald)';
export const PAY_SAID = new RegExp(`(?<![a-z])${PAY_WORD}(?![a-z])`);
/** A word of pay right before the sum: "salary is", "RAL", "we pay". */
export const PAID_BEFORE = new RegExp(
  `(?<![a-z])${PAY_WORD}(?: (?:you|is|are|of|at|up to|from|about|around|ist|von|bis(?: zu)?|ab|est|de|d.|jusqu.a|es|desde|hasta|e|di|da|fino a|ate|van|tot|vanaf)){0,2} ?[:=–-]? ?$`,
);
const PER =
  '(?: ?(?:/|an?|per|each|every|pro|im|je|am|die|par|por|al|alla|all.|l.|ao|o|el|la|de) ?(?:hour|day|week|month|year|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|an|hora|dia|semana|mes|ano|ora|giorno|settimana|mese|anno|uur|dag|maand|jaar)(?![a-z]))?';
/** "60.000 € Gehalt", "70k a year salary". */
export const PAID_AFTER = new RegExp(
  `^${PER} (?:brutto |gross |brut |bruto |di |de |in )?(?:salary|wages?|jahresgehalt|gehalt|lohn|salaire|sueldo|salario|ral|stipendio|salaris|loon)(?![a-z])`,
);
/** "1,500 € a year for training", "500 € Weiterbildung". */
export const FOR_BENEFIT = new RegExp(
  `^${PER} (?:(?:for|towards|fur|zur|zum|als|pour|para|per|voor|en|in|de|di|as) )?(?:(?:an?|the|your|own|die|den|deine?|ihre?|la|le|les|votre|tu|su|il|i|o|a|os|de|je|uw) )?(?:(?:training|courses|conferences|certifications|learning|equipment|childcare|commuting|lunch|meals|rent|housing)(?: and [a-z]+)?(?: (?:budget|allowance|stipend|grant))?|(?:home[- ]office|wellness|training|learning|travel) (?:budget|allowance|stipend|grant)|(?:weiterbildung|fortbildung|schulung)(?:en|sbudget)?|miete|fahrtkosten(?:zuschuss)?|[a-z]{3,16}zuschuss|verpflegung|spesen|formation|loyer|(?:frais de )?(?:deplacements?|repas)|formacion|alquiler|dietas|comida|transporte|formazione|affitto|buoni pasto|trasferta|formacao|alimentacao|refeicao|opleiding(?:en)?|huur|reiskosten|maaltijden)(?=\\s?[,.;)]|\\s?$| (?:and|plus|und|sowie|im|pro|et|par|y|al|e|all.|en|per|a|bij)(?![a-z]))`,
);
