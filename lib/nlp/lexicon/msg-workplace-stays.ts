/** Work for which nobody moves, and presence that is left to the reader, folded; alternatives of regular expressions, one family a line. */

const OUT = '(?= ?[,.;:!?)\\n]|$)';
const SPREAD =
  '(?:scattered|dispersed|dotted|spread|verteilt|verstreut|eparpill\\w+|dispers\\w+|repartid[oa]s?|spars[ie]|espalhad[oa]s|verspreid)';

export const FAR_STAYS: readonly string[] = [
  // Nobody has to move, or to travel there.
  'wouldn.t (?:have|need) to (?:be|come|travel|move)(?= ?[,.;!)\\n]|$| here| in| there)|(?:nobody|no one|none of us|neither of us)(?: here)? (?:has|have|needs?) to (?:move|travel|relocate|commute)|niemand (?:muss|braucht) (?:dafur |dazu |hier )?(?:zu )?(?:umziehen|umzuziehen|reisen|pendeln)|personne n.(?:a|aura|aurait)(?: pas)? (?:besoin de|a) (?:bouger|se deplacer|demenager|voyager)|nadie (?:tiene que|necesita|debe) (?:moverse|mudarse|viajar|desplazarse)|nessuno (?:deve|dovra|ha bisogno di) (?:spostarsi|muoversi|viaggiare|trasferirsi)|ninguem (?:tem de|tem que|precisa de|precisa) (?:sair|viajar|mudar|deslocar)[a-z-]*|niemand hoeft (?:ervoor |daarvoor )?(?:te )?(?:verhuizen|reizen|pendelen)|no (?:travel|trips|journeys?|travelling) to (?!speak|be|and|or)[a-z]+|ohne (?:reisen|fahrten|anreise) nach [a-z]+|sans (?:voyages?|trajets?) a [a-z]+|sin viajes a [a-z]+|senza viaggi a [a-z]+|sem viagens a [a-z]+|zonder reizen naar [a-z]+',
  // No one has a desk that is the firm's.
  `(?:none of us|nobody(?: here)?|no one(?: here)?) has an? (?:office|desk)|kein\\w* von uns hat (?:noch |mehr )?ein buro|personne (?:ici |chez nous )?n.a (?:plus )?de bureau|nadie tiene (?:ya )?oficina|nessuno (?:di noi )?ha (?:piu )?(?:un )?ufficio|ninguem tem (?:ja )?escritorio|niemand (?:van ons )?heeft (?:nog )?(?:een )?kantoor|(?:otherwise|sonst|ansonsten|sinon|por lo demas|altrimenti|de resto|verder|voor de rest) (?:all |alle |tous |todos |tutti |allemaal |sont |zijn |sind )?${SPREAD}`,
  // One can sit anywhere.
  '(?:je|u) (?:mag|kunt|kan) (?:gewoon |verder |gerust )?(?:overal|eender waar|om het even waar) (?:zitten|werken|wonen)|(?:kannst|konnen|darfst|durfen) (?:du |sie |dabei |dafur |gern |gerne ){0,2}(?:uberall|irgendwo) (?:sitzen|arbeiten|wohnen|sein|leben)|(?:peux|pouvez|pourrez|pourras) (?:etre|travailler|vivre|habiter) (?:n.importe ou|partout)|pued(?:es|e) (?:estar|trabajar|vivir) en cualquier (?:sitio|lugar|parte)|puo[i]? (?:stare|lavorare|vivere) (?:ovunque|dappertutto|in qualsiasi)|podes? (?:estar|trabalhar|viver) em qualquer (?:sitio|lugar|lado|parte)',
  // A mode of work, or a tool in which all of it is done.
  `modalidade? (?:100 ?% )?(?:virtual|online|on-line|remota|telematica|a distancia|no presencial|nao presencial|ead)(?![a-z])|modalita (?:virtuale|online|on-line|telematica|da remoto|remota|a distanza)|(?:en mode|en format|sous forme) (?:distanciel|virtuel\\w*|visio\\w*|en ligne)|im (?:online|remote|distanz)-?(?:format|modus)|(?:im|als) fernunterricht|(?:delivery|mode|format|formato|modo|modus|vorm) ?: ?(?:online|remote|virtual|virtuell)|in (?:your|ihrem|deinem|votre|ton|tu|su|je|uw) (?:own )?(?:web ?)?browser${OUT}|nel (?:tuo|suo) browser${OUT}|no (?:seu|teu) (?:browser|navegador)${OUT}|en (?:tu|su) navegador${OUT}|dans (?:votre|ton) navigateur${OUT}`,
  // What a fraud's job is done on.
  `(?:rate|rating|like|click|tap|review|evaluate|complete)[^.!?,\\n]{0,24} on your (?:phone|mobile|smartphone)|(?<=(?:^|[.,;!\\n] ?))stay at home${OUT}`,
];

const COME_EN = '(?:come|drop|pop|swing|stop) (?:in|by|over|round|along)';
/** Whoever likes may come: "come in on Fridays if you fancy cake". */
export const COME_IF_YOU_LIKE = `${COME_EN}[^.;!?\\n]{0,36} if (?:you|u)(?:.d)? (?:ever )?(?:like|want|fancy|feel like|care to|miss)|(?:kommen|kommst|komm|schau\\w*)[^.;!?\\n]{0,40},? wenn (?:sie|du) (?:lust|mag|mogen|mochten|willst|wollen)|(?:venez|viens|passez|passe)[^.;!?\\n]{0,40} si (?:vous|tu|le coeur|l.envie) [a-z]+|(?:ven|vente|venga|pasate|acercate|puedes? (?:venir|pasar\\w*))(?![a-z])[^.;!?\\n]{0,40} si (?:quieres?|te apetece|le apetece|te va bien)|(?:vieni|venga|passa|puo[i]? (?:venire|passare))(?![a-z])[^.;!?\\n]{0,40} se (?:vuoi|vuole|ti va|le va|hai voglia|ha voglia)|(?:vem|venha|passa|aparec[ea]|podes? (?:vir|passar))(?![a-z])[^.;!?\\n]{0,40} se (?:quiser\\w*|te apetecer|lhe apetecer|der jeito)|(?:kom|komt|langskomen)(?![a-z])[^.;!?\\n]{0,40} als (?:je|u) (?:wilt|wil|zin hebt|zin heeft)`;
/** … though not whoever is invited to talk. */
export const COME_TO_TALK =
  /(?:coffee|tea|chat|talk|look|see|interview|kaffee|gesprach|cafe|visite|hablar|verlo|caffe|parlar|conversar|koffie|praten|kijken)/;

/** One journey in all: "Lyon once, the rest from home". */
export const ONCE_THERE =
  '[a-z]{4,14} (?:once|einmal|une (?:seule )?fois|una (?:sola )?vez|una (?:sola )?volta|uma (?:unica )?vez|een keer|eenmaal)(?= ?[,;.(] ?(?:and |then |und |dann |et |y |e |en )?(?:the (?:rest|remainder)|otherwise|sonst|ansonsten|danach|den rest|der rest|le reste|sinon|el resto|lo demas|il resto|o resto|de rest|verder|afterwards|all else)(?![a-z]))';

/** One day of each month: "first Monday of the month in Leeds". */
export const ONE_DAY_A_MONTH =
  '(?:first|second|third|last) (?:[a-z]{3,6}day|working day) (?:of|in) (?:the|each|every|a) month|(?:ersten?|zweiten?|letzten?) [a-z]{3,8}tag (?:im|des|jedes|eines jeden) monats?|(?:premier|dernier|deuxieme) [a-z]{5,8}di (?:du|de chaque) mois|(?:primer|ultimo|segundo) [a-z]{5,9} (?:del?|de cada) mes|(?:primo|ultimo|secondo) [a-z]{5,9} (?:del|di ogni|di ciascun) mese|(?:primeira|ultima|segunda) [a-z-]{5,13} (?:do|de cada) mes|(?:eerste|laatste|tweede) [a-z]{4,7}dag van (?:de|elke|iedere) maand';
