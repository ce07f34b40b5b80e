import { wholeWords } from './whole-words.ts';
import { SUM } from './words-sums.ts';

const STAFF_EN =
  '(?:nurses?|carers?|developers?|engineers?|fitters?|welders?|drivers?|translators?|people|staff|team|testers?|designers?|consultants?|temps?|cleaners?|pickers?|electricians?|accountants?|bookkeepers?|analysts?|assistants?|guys|crew|technicians?|workers?)';

/** Workers of the sender's own, let out at a price; folded. */
export const OWN_PEOPLE = wholeWords(
  `(?:ours|our (?:[a-z-]+ ){0,2}${STAFF_EN}) (?:(?:cost|costs|start at|starts at|come at|charge|begin at|go for) (?:only |just |about |around |you |from |at ){0,2}${SUM}|(?:are|from) (?:only |just |about |around |from )?(?:[$¤£]|eur |chf )\\d)|(?:agencies|agency|freelancers|others|they|your supplier) (?:bills?|charges?|invoices?) you ${SUM}|(?:you|you.re|you are) (?:now |currently )?pay(?:ing)? (?:[a-z]+ ){0,4}${SUM}[^.!?\\n]{0,40}\\? ?(?:ours|our|we|with us)|(?:\\?|\\.) (?:ours|unsere|die unseren|les notres|los nuestros|las nuestras|i nostri|le nostre|os nossos|as nossas|die van ons|de onze)(?: [a-z]+){0,3},? (?:ab |a |er |vanaf |from )?${SUM}|(?:unsere?|meine) (?:[a-z-]+ )?[a-z-]+(?: aus [a-z]+)? (?:kosten|kostet|gibt es ab|gibt's ab) (?:nur |ab |etwa |rund |sie )?${SUM}|(?:sie|ihr) zahl(?:en|t) (?:[a-z-]+ ){0,5}${SUM}[^.!?\\n]{0,20}\\?|(?:nos|les notres|mes) ?(?:[a-z-]+ ){0,3}(?:coutent|reviennent a|sont a|demarrent a) (?:seulement |a |environ )?${SUM}|(?:nuestr[oa]s|los nuestros|las nuestras) ?(?:[a-z-]+ ){0,3}(?:cuestan|salen (?:a|por)|valen) (?:solo |unos )?${SUM}|(?:i nostri|le nostre) ?(?:[a-z-]+ ){0,3}(?:costano|partono da) (?:solo |circa )?${SUM}|(?:os nossos|as nossas|nossos|nossas) ?(?:[a-z-]+ ){0,3}(?:custam|saem (?:a|por)) (?:so |apenas )?${SUM}|(?:onze|die van ons) ?(?:[a-z-]+ ){0,3}(?:kosten|zijn er vanaf) (?:maar |slechts |ongeveer )?${SUM}`,
);

/** Rooms, desks and gear to be had for rent; folded. */
export const TO_LET = wholeWords(
  `(?:desks?|hot desks?|co-?working(?: [a-z]+)?|(?:consulting|treatment|practice|meeting|teaching|therapy) rooms?|(?:office|studio|workshop|retail|storage) space|chair|bench|kitchen) (?:to let|to rent|for rent|for hire|available (?:to rent|for rent)|in (?:our|my|a) co-?working[^.!?\\n]{0,40}${SUM})|we (?:let|rent|rent out|hire out) (?:out )?(?:our |the |an? )?(?:[a-z-]+ ){0,2}(?:desks?|rooms?|offices?|studios?|space|chairs?|kitchens?|vans?|equipment)|(?:treatment room|consulting room|therapy room|practice room|meeting room|behandlungszimmer|praxisraum|praxisraume|buroplatz|schreibtisch|atelierplatz|cabinet partage|espace partage|salle de consultation|despacho compartido|consulta compartida|sala por horas|studio medico|studio condiviso|ambulatorio|ambulatori|postazione|scrivania|sala de atendimento|consultorio|gabinete|behandelkamer|spreekkamer|flexplek)[^.!?\\n]{0,80} ${SUM}[^.!?\\n]{0,12}(?:(?:a|per|\\/|each|im|pro|par|al|por) ?(?:month|monat|mois|mes|mese|maand|day|tag|jour|dia|giorno|dag|hour|stunde|heure|hora|ora|uur))|(?:wir vermieten|ich vermiete|vermieten wir|vermiete ich|vermieten unsere?n?|zu vermieten)|(?:nous louons|on loue|je loue|a louer)|(?:alquilamos|se alquilan?|alquilo)|(?:affittiamo|affittasi|si affitta)|(?:alugamos|arrendamos|aluga-se|arrenda-se|alugam-se)|(?:(?:wij|we|ik) verhu(?:ren|ur)|te huur)`,
);

const MONTHLY =
  '(?: ?(?:\\/|per|a|each|every|par|al|por|im|pro) ?(?:month|monat|mois|mes|mese|maand|year|jahr|an|ano|anno|jaar)|,? (?:monthly|yearly|annually|monatlich|jahrlich|mensuels?|mensili|mensuales|mensais|maandelijks))';
const SEAT =
  '(?:seat|user|clinician|clinic|licen[cs]e|site|branch|named user|outlet|practice|room|vehicle|nutzer|nutzerin|arbeitsplatz|lizenz|standort|filiale|praxis|utilisateur|poste|licence|cabinet|usuario|licencia|sede|consulta|utente|licenza|postazione|utilizador|licenca|gebruiker|licentie|vestiging|werkplek|praktijk)';
/** A price a month for each seat or site, a waived set-up, a group of pilot customers; folded. */
export const PRICED_BY_SEAT = wholeWords(
  `${SUM}[\\d.,]{0,12} ?[$¤£]? ?(?:per|a|\\/|pro|je|par|por) ?${SEAT}${MONTHLY}|${SUM}[\\d.,]{0,12} ?[$¤£]?${MONTHLY} (?:per|pro|je|par|por|for each|for every) ${SEAT}|(?:set-?up|onboarding|installation) (?:fee )?(?:is|are) (?:waived|free|on us)|(?:complete|fill|join|for) (?:our|the) pilot (?:group|customers?|clients?)|(?:pilotgruppe|groupe pilote|grupo piloto|gruppo pilota|pilotgroep)`,
);
