import type { Language } from '../message/language.ts';
import { ROOMS, TRADE_HOUSES } from './msg-sites.ts';

/** Workplaces that are named in a sentence of their own, per language, folded: "the workshop is in Tours", "our clinic in Lugo needs …". */

interface Words {
  readonly our: string;
  readonly the: string;
  readonly is: string;
  readonly at: string;
  readonly to: string;
}
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    our: 'our|my',
    the: 'the|this',
    is: 'is|are|sits|stands|lies',
    at: 'in|near|at|just outside|outside|on|around',
    to: 'for',
  },
  de: {
    our: 'unsere?[nmrs]?|meine?[nmrs]?',
    the: 'der|die|das|den|dem',
    is: 'ist|sind|liegt|steht|befindet sich|sitzt',
    at: 'in|im|bei|nahe|am',
    to: 'fur|zu',
  },
  fr: {
    our: 'notre|nos|mon|ma',
    the: 'le|la|les|l.',
    is: 'est|sont|se trouve|se situe',
    at: 'a|au|en|pres de|dans|de',
    to: 'pour',
  },
  es: {
    our: 'nuestr[oa]s?|mi',
    the: 'el|la|los|las',
    is: 'esta|estan|queda|se encuentra|es',
    at: 'en|de|cerca de',
    to: 'para',
  },
  it: {
    our: '(?:il |la |lo )?(?:nostr[oa]|mi[oa])',
    the: 'il|la|lo|l.',
    is: 'e|si trova|sta',
    at: 'a|in|di|vicino a|ad',
    to: 'per',
  },
  pt: {
    our: '(?:o |a )?(?:noss[oa]|meu|minha)',
    the: 'o|a|os|as',
    is: 'fica|e|esta|situa-se',
    at: 'em|no|na|perto de|de',
    to: 'para|pra',
  },
  nl: { our: 'ons|onze|mijn', the: 'de|het', is: 'is|zit|staat|ligt|bevindt zich', at: 'in|te|bij|aan|op', to: 'voor' },
};
/** Houses that serve guests on the spot: whoever works for them works there. */
const HOSTS =
  '(?<=-bed )home|hotels?|restaurants?|bars?|pubs?|bistros?|cafes?|hostels?|inns?|albergo|ristorante|pizzeria|trattoria|osteria|gelateria|bar|locale|pension|gasthof|gasthaus|wirtshaus|auberge|brasserie|creperie|chambre d.hotes|restaurante|posada|hostal|cafeteria|chiringuito|pousada|tasca|eetcafe|kroeg|herberg|brouwerij|camping|chalet|kindergarten|kita|creche|nursery|care home|pflegeheim|seniorenheim|ehpad|residencia|rsa|lar(?= )|verpleeghuis|daycare|clinics?|dental practice|vet(?:erinary)? practice|clinique|clinica|tierarztpraxis|zahnarztpraxis|praktijk|schools?|ecole|escuela|scuola|escola';
const ADJ = '(?:[\\w-]{3,14} ){0,2}?';
const AFTER_ADJ = '(?: (?!en |in |a |et |y |und |and |cerca)[a-z]{4,14})?';

/** Where a firm sits is no workplace by itself. */
const SEAT =
  '(?:sed[ei]|siege|bureaux?|offices?|hq|head ?office|headquarters|\\w*buro|hauptsitz|zentrale|oficinas?|uffici?o?|kantoor|escritorio|studio|etude|agences?|local|lokal|kanzlei|praxis|practice|firm|company|bufete|despacho)(?![a-z])';
/** "The factory is in", "l'officina e a": a town follows. */
export function siteLies(lang: Language): RegExp {
  const { our, the, is, at } = WORDS[lang];
  return new RegExp(
    `(?<![a-z0-9-])(?:${our}|${the}) ?${ADJ}(?!${SEAT})(?:${ROOMS[lang]}|${HOSTS}|${TRADE_HOUSES[lang]})${AFTER_ADJ} (?:${is}) (?:(?:${at}) |(?:ours|our own|unsere|la notre|la nuestra|el nuestro|la nostra|il nostro|a nossa|o nosso|van ons)(?![a-z]))`,
    'g',
  );
}
/** "Our workshop in", "l'officina a": a town follows, then what is missing there. "Our clinic in Kassel" is who hires. */
export function siteLacks(lang: Language): RegExp {
  const { our, the, at } = WORDS[lang];
  return new RegExp(
    `(?<![a-z0-9-])(?:(?:${our}) ?${ADJ}(?:${ROOMS[lang]})|(?:${the}) ?${ADJ}(?:${ROOMS[lang]}|${HOSTS}|${TRADE_HOUSES[lang]}))${AFTER_ADJ} (?:(?:${at}) (?:la |el |le |de |the )?(?=[a-z]))`,
    'g',
  );
}
/** "For our hotel in", "für unsere Backstube in": a town follows. */
export function siteWanting(lang: Language): RegExp {
  const { our, the, to } = WORDS[lang];
  return new RegExp(
    `(?<![a-z0-9-])(?:${to}) (?:${our}|${the}) ?${ADJ}(?:${ROOMS[lang]}|${HOSTS}|${TRADE_HOUSES[lang]})${AFTER_ADJ} (?:${WORDS[lang].at}) (?:la |el |le |de |the )?`,
    'g',
  );
}

/** ", biscuit factory, ": a bare workplace as an item of a list; a town follows and ends it. */
export function siteBare(lang: Language): RegExp {
  return new RegExp(
    `(?<=[,;:.\\n] ?(?:[a-z-]{3,12} )?)(?<![a-z-])(?!${SEAT})(?:${ROOMS[lang]})(?:,| on| in| at| near| en| de| a| te| bei| di| em)? (?=[a-z])`,
    'g',
  );
}

/** ", our café in": an item of a list; a town follows and ends it. */
export function siteItem(lang: Language): RegExp {
  const { our, at } = WORDS[lang];
  return new RegExp(
    `(?<=(?:^|[,;:\\n–-]) ?)(?:${our}) ?${ADJ}(?:${ROOMS[lang]}|${HOSTS}|${TRADE_HOUSES[lang]})${AFTER_ADJ} (?:${at}) (?=[a-z])`,
    'g',
  );
}

/** Verbs of a workplace where somebody is missing, folded. */
export const LACKING =
  /^(?: [a-z]+)? ?,? ?(?:needs|lacks|seeks|wants|lost|has (?:lost|no|an opening|a vacancy|too many|too much|a backlog|more [a-z]+ than)|is (?:short|looking|after|missing|hiring|recruiting|one|two|down|without|swamped|expanding|growing)|are (?:hiring|short|looking)|will be (?:leaderless|short|without)|opens|reopens|sucht|braucht|stellt ein|fehlt|fehlen|cherche|recherche|recrute|embauche|a besoin|manque|ouvre|busca|necesita|precisa|contrata|requiere|abre|cerca|ha (?:bisogno|un picco|perso|troppe|troppi|tanto)|assume|apre|procura|contrata|esta a contratar|zoekt|mist|heeft (?:nood|plaats|een vacature|behoefte)|werft|komt (?:mensen|iemand) tekort)(?![a-z])/;
/** What is made at a desk, wherever that stands, for a workplace or about it. */
export const DESK_WORK =
  /(?<![a-z])(?:logos?|retouch\w*|proofread\w*|edit(?:or|ing)|lektor\w*|web ?sites?|site|sites|web|webshop|online ?shop|webmaster|graphi\w*|grafi\w*|diseno|disenador\w*|design\w*|develop\w*|desarroll\w*|desenvolv\w*|entwickl\w*|program\w*|apps?|software|comptab\w*|account(?:ant|ing|s)|bookkeep\w*|books|buchhalt\w*|boekhoud\w*|contab\w*|copywrit\w*|redact\w*|texte?s?|translat\w*|ubersetz\w*|traduc\w*|traduz\w*|social media|community manager|marketing|seo|ads|newsletter|flyers?|brochures?|branding|brand|campaigns?|video|montage|data|daten|donnees|datos|dati|dados|dashboards?|excel|bot|chatbot|automat\w*|e-?book|podcast|remote|ghostwriter|lawyer|tax|taxes|steuer\w*|funding|grants?|slides|presentation|posters?|invitations?|system|tool|plan|plans|strategy|concept|konzept|name|names|menus?|speisekarte|crm|erp|database|datenbank|model|modell|analys\w*|survey|studies|study|customers|investors?|buyers?|loan|insurance)(?![a-z])/;

/** Workplaces that stand by themselves, in a list or on a line, in any language. */
const ALONE: Readonly<Record<string, string>> = {
  en: '(?:client.?s?|customer.?s?|construction|building|job|work|project|plant|mine) ?sites?|site office|(?:their|our|client) offices|shop ?floor|factory floor|sales floor|production floor|field ?work|ward \\w{1,2}|on location|(?:training|show|football) ground|(?:site|labou?r|mining|mine|base|summer) camp|camp(?= near| in| at)|in-person only|classroom[- ]based|offshore platform|oil ?rig|wet lab|our (?:kitchen|shop|workshop|studio|lab|clinic|salon|farm|bakery|yard|garage|surgery|nursery|pub|cafe|hotel)(?= ?(?:[.,;:)!|\\n/]|$| (?:by|off|behind|opposite|beside|above|next to|across from|down by) ))|outdoors|rotational|fly-in fly-out|fifo|on set|on stage',
  de: 'baustellen?|au(?:ss|s)endienst|vor ort|werkstatt|backstube|montage(?= in| im| bei| bundesweit)|am band|im lager|im einsatz vor ort|prasenz(?:kurs|unterricht|lehre)|am set',
  fr: 'chantiers?(?= (?:dans|sur|a|en|autour))|en (?:salle|atelier|usine|boutique|magasin|cuisine|plateau)|terrain(?= ?,)|sur le terrain',
  es: 'en (?:planta|obra|tienda|sala|aula|taller|cocina|campo|faena)|a pie de obra',
  it: 'in (?:aula|cantiere|sede|stabilimento|negozio|officina|cucina|sala|reparto|laboratorio|bottega)|aul[ae](?= di)|sul campo',
  pt: 'em (?:fabrica|obra|loja|sala|cozinha|campo|chao de fabrica)|na obra|em regime presencial',
  nl: 'op (?:de )?(?:werf|werven|bouwplaats|werkvloer|zaal|set)|bouwplaatsen|in de (?:wijk|zaal|klas|keuken|winkel)|voor de klas',
};
/** "Our pub off the A38", "onze winkel aan de Langestraat": a house of ours by its street. */
const OUR_BY =
  '(?:our|unsere?[rnm]?|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze|ons) [a-z]{4,14}(?= (?:off|opposite|an der|in der|aan de|op de|rue|avenue|en la calle|in via|in piazza|na rua) )';
export const ALONE_ON_A_LINE = new RegExp(
  `(?<=(?:^|[\\n.,;:(|•–-] ?|[.;:] {1,2}|(?:work |job )?location ?[-–:] ?))(?:${Object.values(ALONE).join('|')}|${OUR_BY})(?=[ ]?[.,;:)!|\\n/]|$| (?:by|off|behind|opposite|beside|above|next to|across from|down by|in|near|at|around|rund|bei|a|en|dans|sur|di|de|alle|op|em|te) )`,
  'g',
);
/** "Every day at the bench", "dagelijks in de wijk": the whole week there. */
export const EVERY_DAY_AT =
  /(?<=(?:at|in|on) the (?!moment|end|same|phone|time|start|evening|morning|afternoon|weekend|news|media|market|world|list|office)[a-z]{3,12}(?: [a-z]{3,12})? )(?:every|each) (?:single )?(?:working )?day(?![a-z])|(?<![a-z])(?:every (?:single )?day|each day|daily|taglich|jeden tag|tous les jours|chaque jour|todos los dias|cada dia|ogni giorno|tutti i giorni|todos os dias|elke dag|iedere dag|dagelijks) (?:in|on|at|im|am|auf|an|au|en|a|dans|sur|no|na|al|op|bij) (?:the |our |den |der |dem |de |het |la |le |el |ons |onze |unserem |unserer |notre |nuestr[oa] )?(?!home|casa|huis|hause|maison|thuis|slack|teams|zoom|average|time|week|line|linkedin|email|mail|media|social|stand|contact|price|prix|fixed|moyenne|media)[a-z]{3,}/g;
/** Work from one site to the next. */
export const BETWEEN_SITES =
  /(?<![a-z])(?:driv(?:e|ing)|travel(?:ling|ing)?|mov(?:e|ing)|rotat(?:e|ing|ion)|shuttl(?:e|ing)|commut(?:e|ing)|going) (?:between|across|through|around) (?:[a-z]+ ){0,2}?(?:sites|campuses|schools|plants|branches|stores|shops|wards|clinics|depots|farms|hospitals|buildings|homes|warehouses|hotels|stations)(?![a-z])|(?<![a-z])opening of (?:(?:our|the|a) )?(?:[a-z]+ )?(?:shop|store|branch|restaurant|hotel|bar|cafe|clinic|plant|bakery|kitchen)(?![a-z])/g;
/** Events at which somebody works, before their town or date. */
export const EVENT_WORK =
  /(?<![a-z])(?:for|at|fur|auf|bei|pour|para|per|voor|bij|op|durante|during|pendant|wahrend|beim|lors d.) ?(?:an?|our|the|ein|eine[nrm]?|unser\w{0,2}|un|une|notre|nos|el|la|las|los|nuestr[oa]s?|il|lo|il nostro|uma?|o|o nosso|de|het|een|ons|onze|des|le)? ?(?:[\w-]{3,14} ){0,2}?(?:congress(?:es)?|conferences?|trade ?(?:fair|show)s?|fairs?|expo|festivals?|gala|summits?|kongress(?:es)?|tagung|messe|congres|colloque|salon professionnel|foire|congresos?|feria|jornadas|congresso|convegno|fiera|feira|beurs|congressen)(?= (?:in|at|near|a|au|en|em|no|na|te|on|am|vom|du|del|dal|van|op|le|el|il) [\w])/g;
/** Hands for a place: "pickers for the orchard", "work the counter". */
export const HANDS_FOR =
  /(?<![a-z])for the (?:warehouse|orchard|vineyard|farm|kitchen|stables?|bakery|workshop|greenhouse|depot|yard|factory|harvest|front desk|reception|ward|counter|shop ?floor)(?![a-z-])|(?<![a-z])(?:work|run|man|staff|cover|tend|look after) (?:the|our) (?:counter|kitchen|bar|front desk|stand|booth|till|stall|reception|door|gate|grill|pass|stables|farm)(?![a-z-])|(?<![a-z])(?:fur (?:die|das|den|unsere[n]?) (?:[a-z]*(?:kuche|werkstatt|backstube|theke|station|ambulanz|aufnahme)|ernte|baustelle|lager|filiale)|pour (?:la cuisine|l.atelier|le chantier|les vendanges|la salle|le magasin)|para (?:la cocina|el taller|la obra|la vendimia|el almacen|a cozinha|a obra|a oficina|a vindima|o armazem)|per (?:la cucina|il cantiere|il negozio|la vendemmia|il magazzino|l.officina)|voor (?:de [a-z]*(?:keuken|afdeling)|de werkplaats|de bouw|het magazijn|de oogst|de bediening))(?![a-z-])|(?:poste|travail\w*|emploi|serez|seriez|seras|serais|est|postes|mission) en (?:boutique|magasin|usine|atelier|cuisine|salle)(?![a-z])/g;
/** "For our Leiden clinic", on the text as written: a house by its town. */
export const FOR_NAMED =
  /(?<!\p{L})for (?:our|the) \p{Lu}[\p{L}'’-]{2,16} (?:clinic|practice|surgery|ward|nursery|school|kitchen|restaurant|hotel|pub|bakery|workshop|depot|warehouse|yard|garage|salon|studio|plant|factory|mill|farm|store|shop|branch|site|lab|theatre|care home)(?![\p{L}-])(?! (?:group|chain|team|project|website|manager|Manager)(?!\p{L}))/gu;
/** Where a fraud's pretended job is, which tells of many other places. */
export const LURED_TO =
  /(?<![a-z])(?:(?:site|work|labou?r|mining|mine) camp|camp near|(?:stadium|airport|cruise(?: ship)?|oil rig|offshore) jobs?|(?:staff|stewards?|crew|work(?:er)?s?|jobs?|helpers?|cleaners?|guards?|cooks?|drivers?|porters?|packers?|loaders?|waiters?|nurses?) (?:at|on|in) (?:the |an? |our )?(?:[a-z]{3,12} )?(?:airport|(?:oil )?rig|refinery|stadium|factory|warehouse|hotel|farm|hospital)|en (?:el )?crucero|on board (?:a|our|the) (?:ship|vessel|cruise))(?![a-z])/g;
