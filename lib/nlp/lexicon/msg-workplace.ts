import { NUMBER } from '../message/numbers.ts';
import { WEEKDAY } from './msg-time.ts';

/** Work that can be done from elsewhere, folded, per language; alternatives of regular expressions. */
export const FAR: readonly string[] = [
  '(?:fully|everything|alles|tout|100\\s?%|completely|entirely|all|totally|purely|full|1000?\\s?%|wholly|vollstandig|komplett|rein|voll|ausschliesslich|ausschlieslich|totalmente|completamente|completement|entierement|volledig|interamente|todo|tutto|tudo)[\\s-]{0,2}(?:remote|remotely|online|virtual|from home|remoto|remota|da remoto|en remoto|a distance|a distancia|en teletravail|in remoto|op afstand|teletrabajo|von zu hause|distanz)',
  'remote|remotely|remoto|remota|remot[oa]s|teletrabalho|teletrabajo|en teletravail|home[- ]based|meet online|we meet online|full teletravail|teletravail (?:complet|total|integral|possible|100)|telelavoro|telewerk(?:en)?|teletravailles?',
  '(?:from|at) (?:your own |their own |his own |her own )(?:desk|place|studio|home)|from (?:your own |your |their |his |her |my )?(?:home|sofa|couch|desk|place|house|kitchen table|studio|suite|flat|laptop)|home-?based|(?:work|working|do (?:it|this|them)|done|write|edit|teach|translate) at home|work(?:ing)? from anywhere|from anywhere|from wherever|anywhere you (?:like|are|want)|wherever (?:you|u) (?:like|are|want|live|prefer|sit|please|happen)[^.\\n]{0,12}|doesn.t matter where you|don.t (?:care|mind) where you|no matter where you|where you (?:sit|live|work|are) (?:is up to you|doesn.t matter|is your (?:choice|business))|(?:your )?(?:location|place) (?:doesn.t|does not) matter|no need to (?:come|be|travel|show up)|never (?:have|need) to come in|(?:nothing|none of it|no part of it)[^.\\n]{0,24}(?:in the building|on ?site|in person|in the office)|no office(?! (?:politics|hours))|we have no office|wfh|work from home|location[- ]independent|distributed team|home studio|telework\\w*|remote[- ]first',
  'ortsunabhangig|standortunabhangig|von zu ?hause(?: aus)?|zu ?hause|von daheim|daheim|von uberall|von wo aus (?:du|sie) [^.\\n]{0,30}|egal,? (?:von wo|wo (?:du|sie))|wo (?:du|sie) (?:sitzt|sitzen|arbeitest|arbeiten|willst|wollen|bist|sind)[^.\\n]{0,16}(?:egal|wurscht|gleich|uberlassen)|(?:von )?wo (?:du|sie) (?:willst|wollen|mochtest|mochten|magst)|aus dem home ?office|im home ?office|(?<!the |uk |british )home ?office|mobiles arbeiten|mobil arbeiten|(?:per|via|als) video\\w*|aus der ferne|uber zoom|kein buro',
  'a distance|distanciel|en distanciel|depuis chez (?:vous|toi)|de chez (?:vous|toi)|chez (?:vous|toi)(?= |,|\\.)|depuis (?:n.importe ou|ou (?:vous|tu))|d.ou (?:vous|tu) (?:voulez|veux)|ou que (?:vous|tu) soy?(?:ez|is)|de n.importe ou|par visio\\w*|en visio\\w*|pas de bureau',
  'a distancia|desde (?:tu |su |la )?(?:casa|despacho|estudio)|desde cualquier\\w*|desde donde (?:quieras|quiera|estes|este)|donde (?:quieras|estes)|por videoconferencia|por videollamada|online desde|sin oficina',
  'da casa(?: tua| sua)?|da qualsiasi (?:luogo|posto|parte)|da dove (?:vuoi|vuole|ti pare)|ovunque (?:tu|lei)|smart working|lavoro agile|in videoconferenza|a distanza',
  '(?:de|em|da|na) (?:sua |tua )?casa(?: mesmo)?|a partir de casa|de qualquer (?:lugar|sitio|parte)|de onde (?:voce|quiser|quiseres)[^.\\n]{0,12}|onde (?:quiser|quiseres)|home office|por videochamada|por videoconferencia',
  'vanuit huis|vanaf huis|van thuis uit|op afstand|thuiswerk\\w*|thuis|waar je (?:wilt|wil|maar wilt)|maakt niet uit waar|locatie-?onafhankelijk|via zoom|via teams',
  '(?:over|on|via|per|uber|by|sur|por|su|through) (?:zoom|teams|video|google meet|skype)|(?:video|zoom|online) (?:sessions?|lessons?|classes|tutoring|coaching|meetings?)|(?:tutor|teach|coach|mentor|train)(?:ing)? [a-z]{2,6}(?: [a-z]{3,12})? online|online (?:doen|geven|werken|machen|geben|unterrichten|stattfinden|durchfuhren|each|every|once|twice)|online(?= ?[,.;:)\\n!?]|$| or | oder | ou | o | only| nur| course| kurs| cohort| teaching| lessons| sessions| classes| tutoring| en | in | im )|virtual(?:ly)? only|all online|en ligne|in linea|en linea',
];

/** Said to be at a workplace. */
export const NEAR: readonly string[] = [
  'on[- ]?site|onsite|in[- ]office|office[- ]based|site[- ]based|on[- ]campus|campus[- ]based|work from (?:the )?office|wfo|all (?:5|five) days (?:in|from)|in[- ]person(?= ?[,.;)\\n]|$| in | at | on )|(?<=\\n\\W{0,4})office:|face[- ]to[- ]face|at the (?:client|customer)(?:.s)?|stand in the (?:class|room)|come in(?:to)? (?:every|each|on)|in the room|same (?:kitchen|office|building|floor|ward|shop|studio)|here with (?:us|me)|from (?:the )?(?:branch|office)|at (?:our|my) (?:house|home|place)|across (?:our|the) [a-z]{3,12} (?:stores|sites|branches|shops)|(?:grocery|department|retail) stores (?:around|in|across)',
  'vor ort|in prasenz|prasenz\\w*|beim kunden|beim auftraggeber|bei uns zu ?hause|bei uns (?:in|im|vor|am)|prasenzunterricht|im haus(?= |,|\\.)',
  'sur site|sur place|presence (?:obligatoire|requise|sur|au|dans|a)|en presentiel|presentiel|chez le client|dans nos murs|in situ',
  'presencial(?:es|mente)?|en persona|en nuestra casa|en mi casa|a casa nostra|en nuestras? (?:oficinas?|instalaciones)|in presenza|presenza (?:richiesta|obbligatoria|in)|in loco|dal vivo|em pessoa|nas nossas instalacoes',
  'op locatie|op kantoor|ter plaatse|ter plekke|fysiek|bij ons op|bij ons thuis|op de werkvloer',
];

export const HOME =
  '(?:remote|remotely|from home|at home|home ?office|wfh|von zu ?hause|zu ?hause|daheim|von daheim|mobil|de teletravail|en teletravail|teletravail|teletravailles|en remoto|de teletrabajo|teletrabajo|da remoto|smart working|di smart working|da casa|em casa|de casa|remoto|thuis|vanuit huis|thuiswerken|telewerk|telelavoro|a distance)';

/** Regular days on both sides. */
export const HYBRID: readonly string[] = [
  `(?:deels|gedeeltelijk|teils|teilweise|zum teil|partly|partially|en partie|in parte|em parte|en parte|parzialmente|parcialmente) (?:${HOME})`,
  '(?:deels|teils|partly|part|en partie|in parte|em parte|en parte) (?!of|time|and)[^.\\n]{2,24}(?:deels|teils|partly|part|en partie|in parte|em parte|en parte)',
  'hybrid\\w{0,2}|hybride|hibrid[oa]|ibrid[oa]|semi-?presencial|partly remote|partially remote|part remote|part-remote|semi-?remote|teilweise remote|teils remote|remoteanteil|remote-anteil|partiellement',
  '(?:one|two|three|1|2|3) (?:of them |of which )?(?:at home|from home|in the office|on site|remote)',
  '(?:[1-8]\\d)\\s?%\\s{0,2}(?:remote|home ?office|from home|mobil\\w*|teletravail|teletrabajo|remoto|on[- ]?site|in (?:the )?office|vor ort|thuis\\w*|smart working)',
  '(?:mobiles arbeiten|home ?office|telework\\w*|remote|teletravail|teletrabajo|remoto|smart working|thuiswerken)\\s{0,2}(?::|up to|bis zu|bis|jusqu.a|hasta|fino a|ate|tot|a|al|zu)?\\s{0,2}(?:bis )?(?:[1-8]\\d)\\s?%',
  'half (?:of )?(?:the|your) (?:week|time) (?:is |can be )?(?:remote|from home|at home)|half the week (?:in|at|from|on)|(?:rest|remainder) (?:is |of (?:the week |it )?)?(?:can be )?(?:remote|from home|at home|wherever)|(?:den rest|rest der woche|sonst|ansonsten|le reste|el resto|il resto|o resto|de rest)[^.\\n]{0,30}(?:remote|home ?office|daheim|zu ?hause|teletravail|distance|casa|remoto|thuis)|(?:mostly|mainly|largely) remote,? (?:with|but)|some (?:remote|home ?office)|flexible (?:office|remote)|mix of (?:office|home|remote)|occasional(?:ly)? (?:home|remote)|split between (?:home|the office)|(?:office|home|remote) and (?:home|office|remote)',
  '(?:a|one|ein|einen) day (?:a week )?(?:at home|from home)|un jour a la maison|(?:einmal|zweimal|once|twice|2x|1x|une fois|deux fois|una vez|dos veces|una volta|due volte|uma vez|duas vezes|een keer|twee keer) ?(?:a|pro|die|per|par|por|a la|alla) ?(?:week|woche|semaine|semana|settimana) (?:vor ort|im buro|in|on|at|sur|au|en|no|op)|(?:einmal|zweimal) wochentlich (?:vor ort|im|in)|weekly (?:in the|on[- ]?site|visit)',
];

export const DAYS = `(?:${NUMBER}|some|a few|several|einige|paar|quelques|algunos|alcuni|alguns|enkele|ein paar)(?:\\s{0,2}(?:-|–|to|or|bis|a|ou|o|tot)\\s{0,2}${NUMBER})?[\\s-]{0,2}(?:x\\s)?(?:days?|tage?n?|jours?|dias?|giorni|giorno|dagen|dag)(?:\\s{0,2}(?:a|per|each|/|pro|die|in der|par|por|a la|alla|na|de la|de|of the)\\s{0,2}(?:week|wk|woche|semaine|semana|settimana))?`;
/** One or more weekdays, plainly such: "Tues–Thurs", "les mardis et jeudis", "am Montag". */
export const WEEKDAYS = `(?:${WEEKDAY}s?)(?:\\s{0,2}(?:-|–|,|to|and|&|und|et|y|e|en|a|bis)\\s{0,2}(?:les |los |el )?(?:${WEEKDAY}s?)){0,3}`;
export const OFFICE =
  '(?:on[- ]?site|in (?:the |our |their |your )?(?:\\w{3,12} )?office|in-office|at (?:the|our|head) (?:office|site|plant|clinic|hospital)|at hq|vor ort|im (?:buro|office|haus)|buro in|in prasenz|prasenz|sur site|sur place|au bureau|en presentiel|presenciel|presencial(?:es)?|presence|en (?:la )?oficina|in (?:sede|ufficio|presenza)|presenza|no escritorio|presenciais|op (?:kantoor|locatie)|downtown|in(?= ?[,.;)\\n]|$))';

export const NO_REMOTE =
  'no (?:remote|home ?office|wfh|hybrid)|not (?:a )?remote|remote (?:is )?not (?:possible|an option|offered|available|allowed)|non[- ]remote|kein(?:e)? (?:remote|home ?office)\\w*|remote (?:nicht|leider nicht) (?:moglich|vorgesehen)|pas de teletravail|sin (?:teletrabajo|remoto)|no hay (?:teletrabajo|remoto)|niente (?:smart working|remoto)|no smart working|sem (?:remoto|teletrabalho)|geen (?:remote|thuiswerk\\w*)|(?:isn.t|is not|can.t be|cannot be) (?:remote|done (?:remotely|from home))';
const SIDE =
  '(?:remote|remotely|online|virtual|hybrid|on[- ]?site|in person|from home|at home|on campus|here|in the office|vor ort|hier|prasenz|zu ?hause|daheim|presencial|presentiel|en presentiel|sur place|a distance|en visio|remoto|in sede|in presenza|da remoto|a distancia|online|op locatie|thuis|op kantoor)';
/** The reader may choose. */
export const CHOICE = `${SIDE}\\s{0,2}(?:,? (?:or|oder|ou|o|of) (?:in |im |als |fully |on |von |van |de |en )?|/)\\s{0,2}(?:${SIDE}|im home ?office|do it online)|(?:here|hier|in the office|at ours)[^.\\n]{0,20} or (?:at home|from home|remotely|online)|or (?:do it )?(?:online|remotely|from home)|remote (?:is )?(?:also )?(?:possible|ok|fine|welcome|moglich|denkbar|possibile|posible|possivel|mogelijk)|online your choice|home ?office moglich|gerne remote|auch remote|ook remote`;
/** Rare visits keep a job remote. */
export const RARE =
  '(?:once|one (?:visit|day|trip|meeting|week)|a (?:day|visit|trip|meeting)|visits?|two days|einmal|ein tag|une fois|un jour|una vez|un giorno|una volta|uma vez|een keer|eens|meet\\w*) (?:on site |in the office |vor ort |to [a-z]+ |in )?(?:a|per|each|every|pro|im|par|al|por|ao|per) (?:month|quarter|year|monat|quartal|mois|mes|mese|maand|trimestre|kwartaal)|(?:monthly|quarterly|occasional|yearly|annual|rare) (?:visit|trip|meeting|on-?site|travel|workshop|get-together)s?|visit us once|visitarnos una vez|venir una vez|einmal besuchen|nous rendre visite une fois|visit(?:s)? (?:to [a-z]+ )?(?:each|every|a|per|once a) (?:month|quarter|year)|(?:nur|only|just|apart from|except|bis auf|ausser)[^.\\n]{0,20}(?:kick-?off|onboarding|first (?:day|week)|erste woche|einarbeitung|induction)';
/** … even where nothing else says that the work is done elsewhere. */
export const RARE_ALONE =
  'visits? (?:to|at) (?:our|the|us)[^.\\n]{0,30}(?:once (?:in )?a month|monthly|once a quarter|quarterly|every (?:month|quarter)|twice a year|once a year)|(?:besuch|besuche)[^.\\n]{0,30}(?:einmal im (?:monat|quartal|jahr))';
