import type { Gated } from '../nlp/message/gate.ts';
import { wholeWords } from './whole-words.ts';

const SUM =
  '(?:[$¤£] ?\\d|(?:eur|chf|usd|gbp|r\\$) ?\\d|\\d{1,6}(?:[.,]\\d{1,3})? ?(?:[$¤£]|euros?|eur|pounds|quid|dollars|bucks|chf|franken|francs|reais)|\\d{1,4}(?:[.,]\\d{1,2})? (?:an?|per|each|the|die|pro|l.|la|de l.|por|a|all.|p) ?(?:hour|hr|day|word|lesson|session|page|week|month|rehearsal|class|head|stunde|tag|wort|zeile|heure|jour|mot|hora|dia|palabra|palavra|ora|giorno|parola|uur|dag|woord|les))';

/** What a craftsman, a teacher or a firm takes of the sender or of others, by language, folded. */
export const PRICES_OF_OTHERS: readonly Gated[] = [
  wholeWords(
    `(?:the|our|my|their|his|her|another|this|that|same|your|who|he|she|they)(?: [a-z-]+(?:.s|')?){0,4} (?:charge[sd]?|charging|takes|took|costs?|asks|asked|asking|bill(?:s|ed)|quote[sd]?|wants|wanted|estimate[sd]?)(?: us| me| for| about| around| only| just| roughly| now){0,2} ${SUM}(?!k)|(?:charges|takes|asks|bills|quoted)(?: us| me| about| around| only| just| now){0,2} ${SUM}|(?:paid|paying|pay) (?:my|our|his|her|him|them)(?: [a-z-]+){0,3} ${SUM}|(?:gone|went|put [a-z ]{2,24}) up to ${SUM}|how much (?:does|did|do|would) (?:she|he|they|(?:the|your|our) [a-z]+(?:.s)?(?: [a-z]+){0,3}) (?:charge|cost|take|ask)|what (?:others|other people|they|he|she) (?:charge|pay|take)s?|(?:i|we)(?:.m|.re| am| are|.ve been)? (?:pay|paying|paid|spend|spent)(?: about| around| only| her| him| them){0,2} ${SUM}[^.!?\\n]{0,24} for (?:my|our|his|her|the) (?:[a-z-]+ ){0,2}(?:lessons?|class|classes|course|rent|flat|room|cleaner|cleaning|nanny|tutor|tutoring|gym|parking|insurance|nursery|childcare|daycare|car|van|tuition|therapy|physio|dog|walker|teacher|coach|gardener|babysitter|storage|phone)`,
  ),
  wholeWords(
    `(?:nimmt|verlangt|kostet|kosten|berechnet|will|veranschlagt|fordert|kriegt|nehmen|schatzt) (?:uns |mir |etwa |ca\\.? |rund |nur |dafur |so |von uns |jetzt |inzwischen ){0,2}${SUM}|(?:ich|wir) (?:be)?(?:zahle|zahlen) (?:jetzt |zurzeit |aktuell |gerade |ihr |ihm |etwa |rund ){0,2}${SUM}[^.!?\\n]{0,24} fur (?:meine?n?|unsere?n?|den|die|das) (?:[a-z-]+ )?[a-z-]*(?:unterricht|stunden?|miete|wohnung|kurs|putzfrau|putzhilfe|nachhilfe|babysitter|kita|garage|stellplatz|versicherung|fitnessstudio|therapie|tagesmutter|lehrerin?)`,
  ),
  wholeWords(
    `(?:prend|demande|coute|coutent|facture|reclame|prennent|demandent|veut) (?:environ |dans les |seulement |nous |me |a peu pres |maintenant |desormais ){0,2}${SUM}|(?:je|nous|on) (?:paie|paye|payons) (?:environ |actuellement )?${SUM}[^.!?\\n]{0,24} pour (?:mes|nos|mon|ma|notre|le|la|les|l.) ?(?:[a-z-]+ )?(?:cours|loyer|appart\\w*|nounou|menage|garde|creche|parking|assurance|salle|box|prof)`,
  ),
  wholeWords(
    `(?:cobra|cobran|cuesta|cuestan|pide|piden|quiere|vale) (?:unos |como |solo |casi |ahora |ya ){0,2}${SUM}|(?:nos|me) (?:ha pedido|ha pasado|pidio|cobro|cobra) (?:unos |un presupuesto de )?${SUM}|(?:pago|pagamos) (?:unos |actualmente )?${SUM}[^.!?\\n]{0,24} por (?:mis|las|los|el|la|mi|nuestr[oa]s?) (?:[a-z]+ )?(?:clases?|alquiler|piso|guarderia|limpieza|gimnasio|seguro|profesora?|garaje|canguro)`,
  ),
  wholeWords(
    `(?:prende|prendono|costa|costano|chiede|chiedono|vuole) (?:circa |solo |sui |quasi |ora |adesso ){0,2}${SUM}|(?:ci|mi) (?:ha chiesto|ha fatto un preventivo di|chiede) (?:circa )?${SUM}|(?:pago|paghiamo) (?:circa )?${SUM}[^.!?\\n]{0,24} per (?:le|il|la|mie|l.|i) ?(?:mi[aeo]i? )?(?:lezioni|affitto|corso|pulizie|palestra|asilo|assicurazione|insegnante|box|baby)`,
  ),
  wholeWords(
    `(?:cobra|cobram|custa|custam|pede|pedem|quer|leva|levam) (?:uns |cerca de |so |quase |agora ){0,2}${SUM}|(?:nos|me) (?:pediu|cobrou|passou um orcamento de) (?:uns )?${SUM}|(?:pago|pagamos) (?:uns )?${SUM}[^.!?\\n]{0,24} (?:pelas|pelo|pela|por) (?:minhas |meu )?(?:aulas?|aluguel|renda|curso|faxina|limpeza|academia|ginasio|creche|seguro|professora?)`,
  ),
  wholeWords(
    `(?:vraagt|rekent|kost|kosten|wil|vroeg|rekenen|vragen) (?:ons |me |ongeveer |maar |zo.n |rond |er |nu ){0,2}${SUM}|(?:ik|we|wij) (?:betaal|betalen) (?:nu |ongeveer )?${SUM}[^.!?\\n]{0,24} voor (?:mijn|onze|de|het) (?:[a-z]+ )?[a-z]*(?:les|lessen|huur|kamer|appartement|oppas|schoonmaak|schoonmaker|sportschool|opvang|verzekering|garage|cursus)`,
  ),
];

const TRADES =
  '(?:tutor|plumber|electrician|roofer|painter|builder|carpenter|joiner|gardener|cleaner|nanny|au pair|babysitter|childminder|handyman|mechanic|garage|locksmith|tiler|plasterer|decorator|lawyer|solicitor|notary|tax advis[eo]r|accountant|translator|interpreter|architect|surveyor|dentist|hairdresser|photographer|caterer|removal (?:men|firm|company)|movers|window cleaner|piano teacher|guitar teacher|driving instructor|developer|designer|web agency|agency|contractor)';
const HANDWERKER =
  '(?:handwerker|elektriker|dachdecker|maler|klempner|installateur|tischler|schreiner|gartner|putzfrau|putzhilfe|tagesmutter|nachhilfelehrer|nachhilfelehrerin|klavierlehrer|klavierlehrerin|ubersetzer|ubersetzerin|steuerberater|steuerberaterin|anwalt|anwaltin|fahrlehrer|fliesenleger|makler|maklerin|monteur|umzugsfirma|agentur)';
/** Craftsmen who come, quotes that came and lessons that are taken, by language, folded. */
export const SERVED: readonly Gated[] = [
  wholeWords(
    `(?:the|our|my|their) (?:new )?${TRADES}(?: (?:starts?|comes?|is coming|came|can (?:come|start|do)|will (?:come|start)|has (?:time|sent|quoted)|sent (?:us|me) (?:a|the|his|her|their)|quoted|offered)|.s (?:quote|offer|estimate|bill|bid|price|rate))|(?:quote|quotation|estimate|bid) (?:for (?:the|our|my)|from (?:the|our|my|a)|came)|${TRADES} (?:you|we|they|i) (?:had|used|recommended|mentioned|hired|found|got|booked)|(?:begins|starts|takes|took) (?:[a-z-]+ ){1,2}(?:lessons|classes)|(?:i|we)(?:.ve| have)?(?: just| already)? (?:hired|booked|engaged|took on) an? [a-z]+|(?:my|our) (?:[a-z-]+ )?(?:son|daughter|kids?|children|boys?|girls?|wife|husband|mum|dad|partner) (?:starts?|started|takes?|has|have|is taking|goes to|is doing) (?:[a-z-]+ ){0,2}(?:lessons?|classes|courses?|tuition|tutoring|training)|(?:i.m|i am|i.ve been|we.re) (?:taking|doing|having|starting) (?:[a-z-]+ ){0,2}(?:lessons|classes)`,
  ),
  wholeWords(
    `(?:der|die|unser|unsere|mein|meine) (?:neuer? )?${HANDWERKER} (?:kommt|kam|hat (?:uns |mir )?(?:eine?n?|geschatzt|erst|zeit)|schatzt|beginnt|fangt|kann|schickt)|kostenvoranschlag|angebot (?:vom|von der|des) [a-z]+|(?:mein|unser|meine|unsere) (?:sohn|tochter|kinder|kind|frau|mann) (?:nimmt|hat|bekommt|beginnt|fangt|geht) [^.!?\\n]{0,30}(?:unterricht|stunden|nachhilfe|kurs)|ich nehme [^.!?\\n]{0,30}(?:unterricht|fahrstunden|stunden|nachhilfe)`,
  ),
  wholeWords(
    '(?:le|la|notre|mon) (?:plombier|electricien|couvreur|peintre|macon|menuisier|jardinier|nounou|femme de menage|prof de [a-z]+|avocate?|notaire|kine|garage|garagiste|traducteur|traductrice|comptable|carreleur|demenageur|serrurier) (?:vient|passe|propose|(?:nous |me |m.)?a (?:fait|envoye|donne|demande)|nous (?:demande|prend)|peut (?:venir|commencer|passer)|commence)|devis (?:du|de la|de l.[a-z]+|pour (?:le|la|les|mon|ma|notre))|(?:mon|ma|notre|mes|nos) (?:fils|fille|enfants|femme|mari) (?:prend|commence|a|suit|prennent|suivent) (?:des |un |ses |les )?(?:cours|lecons)|je prends des (?:cours|lecons)',
  ),
  wholeWords(
    '(?:el|la|nuestro|nuestra|mi) (?:fontanero|electricista|pintor|albanil|carpintero|jardinero|ninera|canguro|limpiadora|profesora? de [a-z]+|abogad[oa]|gestor|notario|fisio|taller|traductora?|cerrajero|techador) (?:viene|puede (?:venir|empezar)|(?:nos |me )?(?:pide|cobra|ha (?:pedido|pasado|mandado|cobrado|hecho))|empieza)|presupuesto (?:del|de la|de los|para (?:el|la|los|mi|nuestr[oa]))|(?:mi|mis|nuestr[oa]s?) (?:hijo|hija|hijos|hijas|mujer|marido) (?:toma|empieza|va a|tiene|hace|toman|empiezan|van a) (?:las |unas )?(?:clases?|curso)|(?:estoy tomando|tomo|doy) clases de',
  ),
  wholeWords(
    '(?:l.|il |la |nostr[oa] |mi[oa] )(?:idraulico|elettricista|imbianchino|muratore|falegname|giardiniere|tata|baby-?sitter|colf|insegnante di [a-z]+|avvocat[oa]|commercialista|notaio|fisioterapista|officina|meccanico|traduttore|traduttrice|fabbro|conciatetti) (?:viene|puo (?:venire|iniziare|cominciare)|(?:ci |mi )?(?:chiede|prende|ha (?:chiesto|fatto|mandato))|inizia|comincia)|preventivo (?:del|dell.[a-z]+|della|dal|per (?:il|la|i|le))|mi[oa] (?:figli[oa]|moglie|marito) (?:prende|inizia|comincia|fa|ha) (?:le |delle |un )?(?:lezioni|corso|ripetizioni)|(?:prendo|faccio) lezioni di',
  ),
  wholeWords(
    '(?:o|a|nosso|nossa|meu|minha) (?:encanador|canalizador|eletricista|pintor|pedreiro|carpinteiro|marceneiro|jardineiro|baba|ama|faxineira|empregada|professora? de [a-z]+|advogad[oa]|contador|notario|fisioterapeuta|oficina|mecanico|tradutora?|serralheiro|telhador) (?:vem|pode (?:vir|comecar)|(?:nos |me )?(?:pediu|cobra|cobrou|mandou|passou)|comeca)|orcamento (?:do|da|dos|para (?:o|a|os|as))|(?:meu|minha) (?:filh[oa]|mulher|marido) (?:faz|comeca|tem|vai ter|comecou) (?:as |um )?(?:aulas?|curso)|(?:estou (?:fazendo|a ter)|faco|tenho) aulas de',
  ),
  wholeWords(
    '(?:de|onze|mijn) (?:loodgieter|elektricien|schilder|dakdekker|timmerman|aannemer|tuinman|oppas|schoonmaakster|schoonmaker|pianoleraar|pianolerares|bijlesleraar|advocaat|notaris|boekhouder|fysio|fysiotherapeut|garage|vertaler|vertaalster|stukadoor|tegelzetter|verhuizer|rijinstructeur) (?:komt|kwam|kan (?:komen|beginnen|pas|op|in)|heeft (?:ons |me )?(?:een|gevraagd)|begint|stuurde)|offerte (?:van|voor (?:de|het|ons|onze|mijn))|(?:mijn|onze) (?:zoon|dochter|kinderen|vrouw|man) (?:neemt|krijgt|heeft|begint|gaat|volgt) [^.!?\\n]{0,30}(?:les|lessen|bijles|cursus)|ik (?:neem|volg|heb) [^.!?\\n]{0,20}(?:les|lessen|rijles)',
  ),
];
