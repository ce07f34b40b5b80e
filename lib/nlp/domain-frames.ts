import { isDoneFor, isEmployer } from './domain-employers.ts';
import { FAINT, HALF, HINT } from './domain-strengths.ts';

/*
 * Words around a domain term that take its weight away: a trade left behind, private life, one client's result.
 */

/** "An insurer's worst customer", "my dentist's favourite patient": who is served there works elsewhere. */
const CUSTOMER_OF =
  /^s?['’]s? (?:[a-z]+ )?(?:congress|conference|convention|gala|ball|dinner|outing|customer|client|patient|tenant|pupil|student|nightmare|kunde|kundin|patientin)s?\b/;

/** "What I know of insulin I know as a patient", "patient partner on a panel": told from the bed, not from beside it. */
const AS_PATIENT =
  /\b(?:as a (?:former |long-term |cancer |kidney )?patient|als (?:patient(?:in)?|betroffener?)|en tant que patiente?|como paciente|come paziente|als patiente?|patient (?:partner|co-?designer|representative|rep|voice|expert|panel)s?|(?:cancer|stroke|sepsis|transplant) survivor|i (?:was|am|got) diagnosed|my (?:own )?(?:diagnosis|chemo|illness|disease|surgery|operation|cancer|stroke|insulin|diabetes|epilepsy|hip|kidney|treatment|wheelchair|scars?)|i(?: am|['’]m)? (?:living|live) with|diabetiker(?:in)? mit|mon cancer|ma maladie|mi (?:cancer|enfermedad|diagnostico)|mein krebs|meine (?:krankheit|diagnose))\b/;
/** Whether the sentence around a term is told by a patient. */
export const isPatients = (folded: string, start: number, end: number): boolean =>
  AS_PATIENT.test(sentenceAt(folded, start, end));

/** "Ex-teacher", "formerly a nurse", "hobby baker": right before a trade, what somebody was or does for love. */
const NOT_NOW =
  /(?:\bex[- ]|\b(?:(?:former|formerly|previously|once|retired|used to be|ehemalige[rn]?|fruhere?[rn]?|gelernte[rn]?|ancien(?:ne)?|antigu[oa]|voormalige?|fruher|vorher|zuvor|avant|antes|anteriormente|vroeger|eerder|before(?: that)?:?|fruher war ich|i was|i[’']ve been|fui|j[’']etais|eu era|ik was) (?:an? |une? |een )?|(?:hobby|volunteer|amateur|weekend|would-be|armchair|recovering|lapsed)[- ])(?:[a-z-]+ )?)$/;
/** "Army Staff Sergeant (retired)": the post and, behind it, that it is over. */
const OVER_AFTER =
  /^(?: [a-z-]+){0,3},? ?[(,|–-]? ?(?:ret\.|[ai]\. ?[dr]\.|(?:retired|veteran|im ruhestand|a la retraite|en retraite|jubilad[oa]|aposentad[oa]|gepensioneerd)\b)/;
/** Who, not where: "ex-bank" tells of a sector worked for, "ex-teacher" of another life. */
const PERSON = /(?:er|or|ist|ian|eur|euse|rice|or[ae]|in|mann|frau|nurse|clerk|army|navy|military)s?$/;
/** "Next to a hospital", "trained in a bank's kitchen": where something stands, not what the work is. */
const NEARBY =
  /\b(?:i once \w+ (?:the |an? |my )?(?:\w+ )?(?:of|in|at|for)|outside (?:of )?(?:the )?|away from|next (?:door )?to|opposite|near|beside|behind|above|below|around the corner from|across from|dropped out of|trained (?:in|at)|schooled (?:in|at)|learned (?:my trade )?(?:in|at)|an? (?:old|former)|neben|gegenuber|hinter|a cote (?:de|du|d[’']un)|en face (?:de|du|d[’']un)|junto a|al lado de[l]?|frente a|ao lado d[eao]|em frente a|naast|tegenover) (?:an? |the |my |our |eine\w* |der |dem |une? |la |el |los |una? |uma? |een |het |de )?(?:[a-z-]+ )?$/;
/** "In a former life a bookkeeper", "before: twelve years as a nurse": a sentence that begins with what is over. */
const OVER =
  /(?:^|[.!?\n] ?)(?:before(?: that| this| then)?[:,]|before that|earlier(?: on)?[:,]?|previously[:,]?|formerly|once|in (?:a|my|an) (?:former|past|previous|other|earlier) life[:,]?|until (?:19|20)\d\d[:,]?|after (?:\S+ ){1,3}years (?:as|of)|i (?:used to be|was once|started (?:out )?as|began as)|vorher|zuvor|fruher|bis (?:19|20)\d\d|avant|autrefois|antes|anteriormente|vroeger|eerder)\b[^.!?\n]{0,50}$/;
/** "Novelist by daylight", "DJ at weekends": what is done when the work is over. */
const AFTER_WORK =
  /^s?,?(?: (?!in |at |for )[a-z]+)?(?:['’]s? (?:spouse|wife|husband|widow|son|daughter|nephew|niece)\b| (?:by (?:night|daylight|moonlight|lamplight)|at (?:night|weekends|the weekend)|on (?:weekends|sundays|the side)|in (?:my|the) (?:spare|free) time|after (?:hours|work|dark)|for (?:fun|love)|nebenbei|am wochenende|in der freizeit|le (?:soir|week-end|dimanche)|de noche|los (?:domingos|fines de semana)|a noite|aos fins de semana|['’]s avonds|in het weekend))/;
/** "Previously at two insurers": the sector worked for, not a trade left behind. */
const AT = /\b(?:at|for|with|in|bei|chez|en|em|bij|dans) (?:\S+ ){0,2}$/;
/** "Mechatronics degree": what was learned is a hint and no more. */
const LEARNED = /^s? (?:degree|diploma|thesis|studies|graduate|abschluss|studium)\b/;

/** "Documentaries about hospitals", "a novel set in a bank": what is told of, not what one works in. */
const TOPIC =
  /\b(?:documentar\w+|film|novel|book|series) (?:[a-z]+ )?(?:follows|tells (?:of|about)|begleitet|suit|cuenta|volgt) (?:[a-z-]+ ){0,2}$|\b(?:documentar\w+|films?|books?|novels?|games?|puzzles?|songs?|stor(?:y|ies)|comics|romans?|novelas?) (?:is |are |was )?(?:about|on|set in|spielt in|uber|sur|sobre|over) (?:[a-z-]+,? ){0,5}$/;
/** "Earlier: hydrology and a doctorate": a subject once studied. */
const STUDIED = /\b(?:doctorate|ph\.?d|thesis|degree|studied|studium|studiert|doctorat|tesis|tese)\b/;

/** "Left a bank for bread", "hops instead of mortgages", "quit insurance": what somebody turned their back on. */
const LEFT_BEHIND =
  /\b(?:(?:i|we|who|have|has|and|he|she|then) (?:left|quit|escaped|fled|resigned from|walked out of|gave up|swapped|traded)|(?:leaving|escaping|fleeing|quitting) |(?:instead of|statt|anstatt|au lieu d[eu]|en vez de|em vez de|in plaats van|invece d[ei])|(?:tired|sick) of|(?:goodbye|farewell to|adieu|adios|tschuss|ciao) |(?:ai|avons) (?:quitte|lache)|(?:deje|dejo|deixei|larguei)|ho lasciato) ?(?:the |my |an? |die |das |den |der |la |le |les |l['’]|el |los |o |a |os |as |de |het |il )?(?:[a-z-]+ )?$/;
/** "Real-estate lawyer turned cheesemaker", "die Bank verlassen": the same, told behind. */
const LEFT_AFTER =
  /^(?:s|es)?(?:-[a-z]+)?(?: (?!and\b|or\b|for\b|to\b)[a-z-]+){0,2},? (?:(?:(?:and|now) )?turned (?:[a-z]+[ -])?(?:goats?|sheep|cheese\w*|baker\w*|bread|chef|cook|barista|brewer|wine\w*|vintner|potter|ceramicist|painter|artist|farmer|gardener|florist|beekeeper|carpenter|joiner|woodworker|blacksmith|tailor|novelist|poet|musician|comedian|stand-up|yoga|surf\w*|innkeeper|publican|candle\w*|soap\w*|full-time (?:mum|dad|parent))\b|(?:verlassen|gekundigt|an den nagel)\b|devenue? |convertid[oa] en|reconverti\w* en|(?:die|der) jetzt )/;

/** How much a term can count at most for what stands right before it, 0 to 1. */
export function strengthBeside(folded: string, start: number, end: number): number {
  const before = folded.slice(Math.max(0, start - 60), start);
  if (LEARNED.test(folded.slice(end, end + 20))) return FAINT;
  if (CUSTOMER_OF.test(folded.slice(end, end + 40))) return FAINT;
  if (LEFT_BEHIND.test(before) || LEFT_AFTER.test(folded.slice(end, end + 50))) return HINT;
  if (
    TOPIC.test(before) ||
    (OVER.test(folded.slice(Math.max(0, start - 80), start)) && STUDIED.test(sentenceAt(folded, start, end)))
  )
    return HINT;
  if (AFTER_WORK.test(folded.slice(end, end + 40))) return HINT;
  if (
    PERSON.test(folded.slice(start, end)) &&
    (NOT_NOW.test(before) ||
      OVER_AFTER.test(folded.slice(end, end + 60)) ||
      (OVER.test(folded.slice(Math.max(0, start - 80), start)) && !AT.test(before)))
  )
    return HINT;
  if (isSingleClient(folded, start, end)) return HALF;
  return NEARBY.test(before) ? HINT : 1;
}

/** "A choir, a chain of opticians, a bookmaker": one client among others; two of one sector make it a field. */
const ONE_OF_THEM =
  /(?:^|[:,;.!?]|\b(?:for|fur|pour|para|voor|and|und|et|y|e|en)) (?:an?|eine?|une?|una|uma?|een) (?:[a-z-]+ ){0,3}$/;
const ITEMS =
  /(?:[:,;.!?]|\b(?:and|und|et|y|e|en)) (?:an?|one|two|three|four|the|eine?|zwei|drei|une?|deux|trois|una|dos|tres|uma?|een|twee) /g;
function isSingleClient(folded: string, start: number, end: number): boolean {
  if (!ONE_OF_THEM.test(folded.slice(Math.max(0, start - 50), start))) return false;
  return (sentenceAt(folded, start, end).match(ITEMS)?.length ?? 0) > 1;
}

const UNLIKE =
  /\b(?:(?:bitte )?nichts (?:mit|aus|von|in der|im) (?:der |dem )?|(?:nothing|not a thing) (?:in|with|from) (?:the )?|rien (?:dans|avec) (?:la |le |les |l['’])?|nada de |niets met |niente (?:con|di) |not (?:happy |keen |interested )?(?:for |in |on )?(?:the |an? )?|nothing to do with (?:the |an? )?|nicht (?:fur |von |in )?(?:die |der |das |den |eine )?|rien a voir avec (?:la |le |l['’]|les )|pas (?:la |le |l['’])|no (?:la |el |de )|nao (?:a |o )|niet (?:de |het ))$/;
/** "Not happy in ad tech", "PS no casinos, no banks please", "anything but insurance": a field that is refused. */
const REFUSED =
  /(?:\b(?:not (?:happy|keen|interested|at home|for me|my thing)\b[^.!?\n]{0,6}(?:in|on|about|:)|never (?:again|more)(?: in| for)?|never (?:once |yet )?(?:worked|set foot) (?:in|at|for|with)|nie (?:in|bei|fur)|jamais travaille (?:dans|pour|chez)|nunca (?:he )?trabaj\w+ (?:en|para|con)|nunca trabalhei (?:em|para|na|no|num|numa|com)|nooit (?:gewerkt )?(?:bij|in|voor)|mai lavorato (?:in|per|con)|no more|anything but|anywhere but|(?:except|apart from|other than)(?: for)?|i (?:avoid|decline|refuse|turn down)|(?:bitte )?(?:kein|keine|keinen)|bloss nicht|nie wieder|alles ausser|tout sauf|plus jamais|todo menos|nunca mas|tudo menos|nunca mais|nooit meer|alles behalve|tutto tranne|mai piu) |(?:^|[,;:.!?\n(] ?|\b(?:ps|please|but) )(?:no|sin|pas de|geen|niente|sem) )(?:[a-z0-9-]+ |[a-z0-9-]+, (?:no |or |and )?|(?:or|and|und|ou|o|of|ni) (?:no )?){0,4}$/;
/** "No hospital, no clinic goes dark" tells of what work is for; a refusal ends there or says please. */
const REFUSAL_ENDS = /^s?(?:,? (?:please|bitte|thanks|thank you|merci|gracias|or|and|no|ever|again)\b|[,.!;)]|$|\n)/;
const isRefused = (folded: string, start: number, end: number): boolean =>
  REFUSED.test(folded.slice(Math.max(0, start - 60), start)) && REFUSAL_ENDS.test(folded.slice(end, end + 12));
/** "The building kind, not the insurance kind": what a text says it does not mean. */
export const isDenied = (folded: string, start: number, end: number): boolean =>
  UNLIKE.test(folded.slice(Math.max(0, start - 30), start)) ||
  isRefused(folded, start, end) ||
  NO_AFTER_ALL.test(folded.slice(end, end + 40)) ||
  EXCEPTED.test(folded.slice(end, end + 20));
/** "Documentaries, hospitals excepted". */
const EXCEPTED = /^s? (?:excepted|excluded|aside|ausgenommen|exceptes?|exceptees?|uitgezonderd|esclus[ei])\b/;
/** "Payments? No, queues." */
const NO_AFTER_ALL = /^s?(?:(?: [a-z]+){0,3}\? (?:no|not|nope|nein|nee|nao|non)\b| (?:no|nein|non|nao|niet|nicht),)/;

const SERVES_ANYONE =
  /\b(?:translators?|copywriters?|ghostwriters?|illustrators?|ux writers?|content designers?|florists?|photographers?|event planners?|caterers?|dj|calligraphers?|voice-?over artists?|voice actors?|(?:career|life|executive|business) coach|(?:conference|event) (?:organi[sz]ers?|managers?)|sign[- ]language|bsl|garden (?:builder|designer)s?|landscape gardeners?|embroider\w*|(?:social media|community) managers?|patent (?:attorneys?|lawyers?)|accessibility (?:auditor|consultant|specialist|tester)|seo (?:consultant|specialist)|security guards?|cleaners?|decorators?|sound engineers?|graphic designers?|tour guides?|interpreters?|web ?designers?|carpenters?|joiners?|painters?|plumbers?|electricians?|locksmiths?|hairdressers?|masseu\w+|tischler(?:in)?|schreiner(?:in)?|klempner(?:in)?|elektriker(?:in)?|menuisi\w+|plombier|electricien(?:ne)?|carpinter[oa]|fontaner[oa]|electricista|carpinteir[oa]|eletricista|timmerman|loodgieter|elektricien|ubersetzer(?:in)?|texter(?:in)?|grafiker(?:in)?|traductr?(?:eur|ice|or|ora)|traiteur|fleuriste|graphiste|redactor[a]? creativ[oa]|tradutor[a]?|vertaler|tekstschrijver|grafikdesigner(?:in)?|webdesigner(?:in)?|webbouwer|fotograf(?:in)?|fotograaf|fotograf[oa]|photographe|dolmetscher(?:in)?|interprete|tolk|disenador[a]? (?:web|grafic[oa])|designer grafic[oa]|redator[a]?|redact(?:eur|rice) web|maler(?:in)?|peintre|pintor[a]?|schilder|ilustrador[a]?|illustrat(?:rice|eur)|illustrator(?:in)?)\b/;
/** Trades whose customers come from anywhere: what their texts list are single jobs, not a sector. */
export const servesAnyone = (headline: string): boolean => SERVES_ANYONE.test(headline.replace(/\bex[- ]\w+/g, ' '));

/** Sentence of a text around a place, folded. */
function sentenceAt(folded: string, start: number, end: number): string {
  const before = folded.slice(0, start);
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((s) => before.lastIndexOf(s)));
  const to = folded.slice(end).search(/[.!?](?:\s|$)|\n/);
  return folded.slice(from + 1, to === -1 ? folded.length : end + to);
}

/** "For banks", "booked by schools", "we make valves": whom the work is for, what a firm makes or sells. */
const STATED =
  /\b(?:(?:for|by|with|at|in|bei|fur|pour|chez|par|dans|para|por|en|em|voor|bij|to) (?:(?:an?|the|my|two|three|four|several|many|various|small|large|big|public|private|local|regional|national|online|family|specialist|leading|other|une?|una|um|uma|ein\w*|der|den|dem|die|les?|la|los|las|het|een|mehreren?) )*(?:[a-z-]+ (?:and|und|et|y|e|en) )?|(?:chain|group|network|kette|chaine|cadena|rede|keten) (?:of|von|de|d['’]|van) (?:[a-z-]+ )?|\b(?:we|i|who) (?:make|sell|build|produce|manufacture|run|own) (?:[a-z-]+ )?|(?:herstell\w+|hersteller|fabricante?|fabricamos|fabriquons) (?:von|de|van) )$/;
const RESULT =
  /\d ?(?:%|percent|prozent)|\bfrom \S+ (?:\S+ )?to\b|\b(?:down|up) (?:to|from|by)\b|\b(?:fell|dropped|rose|cut|doubled|halved) /;

/** "I advise utilities", "we train teachers": verbs whose object is who the work is for. */
const SERVED =
  /\b(?:(?:i|we|ich|wir|je|nous|yo|eu|ik|wij) (?:\w+ )?|j['’])(?:advise|help|train|teach|treat|recruit|place|nurse|serve|coach|represent|supply|equip|insure|audit|consult|berate|begleite|schule|conseille|accompagne|aide|forme|asesoro|ayudo|assessoro|ajudo|adviseer|help) (?:[a-z-]+ ){0,2}$/;
/** "I run the night desk of an ambulance service": a first sentence in the present tense says what the work is. */
const AT_WORK =
  /^(?:(?:i|we|wir|ich|je|nous|ik|wij) |j['’])(?:run|keep|map|draw|own|handle|look after|process|analyse|analyze|build|plan|plane|planen|design|price|forecast|manage|schedule|make|maintain|write|test|sell|buy|lead|count|book|settle|repair|edit|audit|supply|support|develop|leite|baue|verwalte|betreibe|gere|dirige|developpe|enseigne|prevois|beheer|rooster|ontwikkel)\b|^(?:vend|disen|desenh|constru|analiz|analis|rastre|manteng|prev|organiz|gestion|dirij|administr|llev|tramit|cuid|planific|planej|program|coordin|desenvolv|desarroll|atend)(?:o|e?jo|eo|io|amos|emos|imos)\b/;
export const tellsWork = (folded: string, start: number, end: number, running: number): boolean =>
  !/^ projects?\b/.test(folded.slice(end, end + 10)) &&
  AT_WORK.test(folded.slice(running, running + 60)) &&
  !/[.!?\n]/.test(folded.slice(running, start)) &&
  !RESULT.test(sentenceAt(folded, start, start));

/** The first words of a running text name what it is about, unless a list or a figure of speech begins there. */
const LIST_OR_FIGURE = /^(?:s|es)?(?:,| and\b| und\b| et\b| y\b| e\b| en\b| up\b| against\b| of\b| is\b| are\b)/;

/** Whether a verb before a term makes it whom the work is for. */
export const isServed = (folded: string, start: number): boolean =>
  SERVED.test(folded.slice(Math.max(0, start - 50), start));

/** Whether a running text that begins at `running` opens with the term. */
export const opensWith = (folded: string, start: number, end: number, running: number): boolean =>
  folded.slice(running, start).trim() === '' && !LIST_OR_FIGURE.test(folded.slice(end, end + 12));

/** "Which of the bank's buildings": the employer, owner of what the sentence is about. */
const isOwners = (folded: string, start: number, end: number): boolean =>
  /\b(?:the|our) $/.test(folded.slice(Math.max(0, start - 5), start)) &&
  /^['’]s? [a-z]/.test(folded.slice(end, end + 4));

const MADE =
  /\b(?:that|which|what|tools?|software|apps?|screens?|systems?|forms?|platforms?|pages?) (?:most |many |all )?$/;
const USE =
  /^s?(?: in [a-z]+)?(?: all| really| actually| now)? (?:use|rely on|depend on|work with|open|trust|swear by|run on|fill in)\b/;
/** "A screen that nurses use": who uses what one makes. */
const isUsers = (folded: string, start: number, end: number): boolean =>
  MADE.test(folded.slice(Math.max(0, start - 24), start)) && USE.test(folded.slice(end, end + 40));

/** Whether the words around a term say that the work is for it, and the sentence is not one client's result. */
export const isStated = (folded: string, start: number, end: number): boolean =>
  (STATED.test(folded.slice(Math.max(0, start - 40), start)) ||
    isEmployer(folded, start) ||
    isOwners(folded, start, end) ||
    isUsers(folded, start, end)) &&
  !RESULT.test(sentenceAt(folded, start, end));

/** "City transport office", "state health department", "a water regulator": bodies of the state, whatever their field. */
const BODY =
  /\b(?:(?:city|state|county|federal|municipal|council|government|provincial|cantonal)(?:['’]s)? (?!of\b|(?:sales|marketing|head|home|back|front|law|branch) )(?:[a-z&-]+ ){1,3}?(?:office|department|dept|agency|authority|administration|bureau|commission|board|inspectorate|treasury|laboratory)|(?:national|regional|european) (?:[a-z&-]+ ){1,3}?(?:agency|authority|ministry|inspectorate|archives)|(?!(?:voltage|pressure|speed|temperature|the|an?|and|our|for) )[a-z]+ (?:regulator|inspectorate|ombudsman)|(?:city|municipal|county) (?:[a-z]+ ){0,2}(?:utility|waterworks))\b/g;

/** Where a text names bodies of the state, UTF-16 offsets. */
export const publicBodies = (folded: string): { readonly start: number; readonly end: number }[] =>
  [...folded.matchAll(BODY)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

const PRIVATE =
  /\b(?:outside (?:of )?(?:the )?(?:office|work|working hours)|off (?:duty|the clock)|away from (?:work|the desk|my desk|the screen)|when (?:i['’]m )?not (?:working|at work)|after (?:hours|work)|on (?:sundays|saturdays)|(?:at|on) (?:the )?weekends?|in my (?:spare|free) time|hobby|hobbies|side[- ]projects?|kaggle(?=:| \w+:)|capstone|coursework|bootcamp|unpaid|(?:son|daughter|father|mother) of|fils d|fille d|pere d|mere d|hij[oa] de|padre de|madre de|filh[oa] d|(?:sohn|tochter|vater|mutter) (?:einer?|von|zweier)|zoon van|dochter van|(?:i )?volunteer\w*|trustee of|on the board of a|board member of a|sits? on (?:the|an?|my)|parents['’]? (?:council|association|committee)|school run|pta|(?:uncle|aunt|nephew|niece|cousin|son|daughter|brother|sister|friend|neighbour|neighbor)s? of mine|my (?:kids?|children|daughters?|sons?|wife|husband|father|mother|mum|mom|dad|parents|grandmother|grandfather|gran|grandad|grandma|grandpa|nan|aunt|uncle|niece|nephew|cousin|in-laws|mother-in-law|father-in-law|brother|sister|partner|dog|cat|own (?:flat|house|garden))|think(?:ing)? about|fed up with|in der freizeit|in meiner freizeit|ehrenamt\w*|privat|elternrat|elternbeirat|mi (?:madre|padre|mujer|marido|herman[oa]|hij[oa]|abuel[oa]|ti[oa]|prim[oa]|sobrin[oa]|cunad[oa]|suegr[oa])|mon (?:mari|pere|fils|frere|oncle|cousin|neveu|beau-frere|beau-pere|grand-pere)|meu (?:pai|filho|marido|irmao|tio|primo|sobrinho|cunhado|sogro|avo)|mi[oa] (?:fratello|sorella|marito|moglie|padre|madre|figli[oa]|zi[oa]|nonn[oa]|cugin[oa])|meine (?:kinder|mutter|eltern|tochter|frau|oma|schwester|tante|nichte|cousine|schwiegermutter)|mein (?:sohn|mann|vater|hund|bruder|opa|onkel|neffe|schwager|schwiegervater)|benevol\w*|le (?:week-end|dimanche|soir)|mes enfants|ma (?:fille|femme|mere|soeur|tante|cousine|niece|belle-soeur|belle-mere|grand-mere)|voluntari[oa]|los (?:domingos|sabados)|fines de semana|heures perdues|temps libre|tiempo libre|tempo livre|vrije tijd|mis hij[oa]s|aos (?:domingos|sabados)|fins de semana|meus filhos|minha (?:filha|mae|mulher|irma|tia|prima|sobrinha|cunhada|sogra|avo)|vrijwillig\w*|in het weekend|mijn (?:kinderen|zoon|dochter|broer|zus|vrouw|man|moeder|vader|oom|tante|nicht|neef|schoonmoeder|schoonvader|zwager|oma|opa))\b/;

/** Whether the sentence around a term tells of private life: hobbies, family, unpaid posts. */
export const isPrivate = (folded: string, start: number, end: number): boolean =>
  PRIVATE.test(sentenceAt(folded, start, end));

/** "Mostly mid-sized machine builders", "clients: breweries", "currently with a logistics and a telehealth start-up". */
const CHIEFLY =
  /\b(?:(?:mostly|mainly|chiefly|usually|currently (?:with|at|for|in)|(?:my |our )?(?:clients|customers)(?: are)?:?|uberwiegend|hauptsachlich|vor allem|meist|meistens|derzeit (?:bei|in)|(?:meine )?(?:kunden|kundschaft|auftraggeber)(?: sind)?:?|surtout|principalement|actuellement (?:chez|dans)|(?:mes )?clients(?: sont)?:?|sobre todo|principalmente|actualmente en|(?:mis )?clientes(?: son)?:?|sobretudo|atualmente (?:na|no|em)|(?:meus )?clientes(?: sao)?:?|vooral|meestal|(?:mijn )?(?:klanten|opdrachtgevers)(?: zijn)?:?|soprattutto|perlopiu|(?:i miei )?clienti(?: sono)?:?) (?:(?:for|fur|pour|para|voor|per|in|im|bei|from|with|dans|chez|en|na|no|nel|nella|nell['’]) ?)?(?:l['’]|(?:la|le|les|der|die|das|den|het|de|a|o|os|as|il|i|gli) )?)(?:[a-z-]+ ){0,2}(?:[a-z-]+,? (?:and|und|et|y|e|en) (?:an? )?)?$/;
export const isChiefly = (folded: string, start: number): boolean =>
  CHIEFLY.test(folded.slice(Math.max(0, start - 60), start));

/** "Sept ans au guichet d'une banque", "nine years on ambulances": a story that begins with a long post. */
const LONG_POST =
  /^(?:(?:after|after the|nach) )?[a-z\d-]+ (?:years|jahre|ans|anos|anni|jaar) (?!old\b|ago\b)[^.!?,;:\n]{0,40}$/;
export const opensWithYears = (folded: string, start: number, running: number): boolean =>
  start - running < 80 && LONG_POST.test(folded.slice(running, start));

const YEARS = /\b(?:years|jahren?|ans|anos|anni|jaar)\b/;
/** "Now at a bank's savings app", "today for utilities", "at the moment I write software for ferries". */
const NOW_AT =
  /\b(?:now|today|currently|these days|at the moment|at present|jetzt|heute|derzeit|aujourd['’]hui|ahora|hoy|actualmente|agora|hoje|atualmente|nu|tegenwoordig|ora|oggi|adesso) (?:i work |i['’]m |i [a-z]+ (?:[a-z-]+ ){1,3})?(?:at|for|with|in|bei|fur|im|chez|pour|dans|en|para|na|no|numa|num|em|bij|voor|per|presso|in) (?:(?:an?|the|eine?[rmn]?|une?|la|le|una?|el|uma?|o|de|het|een|il|l['’]) ?)?(?:[a-z-]+ ){0,2}$/;
const WORKS_FOR =
  /\b(?:i work|i(?: have|['’]ve) worked|ich arbeite|je travaille|trabajo|trabalho|lavoro|ik werk) (?:for|with|in|at|fur|bei|mit|pour|chez|dans|para|con|en|em|na|no|num|numa|com|per|presso|voor|bij) [^.!?\n]*$/;
const WORKS_IN =
  /\b(?:i work|ich arbeite|je travaille|trabajo|trabalho|lavoro|ik werk) (?:in|at|bei|dans|en|num|numa|presso|bij) (?:an?|the|einem|einer|une?|una?|uma?|een) (?:[a-z-]+ )?$/;
/** "I work in a ministry": an employer, even where the trade serves anyone. */
export const worksIn = (folded: string, start: number): boolean =>
  WORKS_IN.test(folded.slice(Math.max(0, start - 60), start));

/** "I work for …", "now at …", "clients: …": said in so many words. */
export function isSaidToBeFor(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  return CHIEFLY.test(before) || NOW_AT.test(before) || WORKS_FOR.test(before) || isEmployer(folded, start);
}

/** Whether a sentence tells that the work is for a sector: "five years in accounts for a chain of garden centres", "I teach nurses". */
export function isWorkedFor(folded: string, start: number, end: number, running: number): boolean {
  return (
    isServed(folded, start) ||
    tellsWork(folded, start, end, running) ||
    isSaidToBeFor(folded, start) ||
    isDoneFor(folded, start, end) ||
    (isStated(folded, start, end) && YEARS.test(sentenceAt(folded, start, end)))
  );
}
