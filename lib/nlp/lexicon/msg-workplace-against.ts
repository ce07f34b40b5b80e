import { Lean } from '../message/lean.ts';

/** What speaks against a place elsewhere that a clause names, on folded text before and behind it, in seven languages. */

const NEVER =
  '(?:not|never|cannot|(?:do|wo|ca|is|did|does|are|was|would|could|has|should)n.?t|nothing|nicht|nie|niemals|kaum|kein\\w{0,2}|nichts|pas|jamais|rien|impossible|niet|nooit|niks|geen|onmogelijk|unmoglich|ausgeschlossen|exclue?|nunca|jamas|imposible|impossibile|impossivel|esclus[oa]|excluid[oa]|uitgesloten)';
/** "Remote isn't a problem", "pas seulement": nothing is refused. */
const AFTER_ALL =
  '(?! ?(?:an? |ein |un |une |um |een |de )?(?:problem\\w*|issue|obstacle|hindernis|tabu|taboo|no-go|must|muss|pflicht|need\\w*|required?|necess\\w*|mandatory|obligat\\w*|verplicht|notig|nodig|only|just|nur|seulement|uniquement|solo|so|alleen|slechts|matter|from|(?:in|at)(?= [a-z])|hybrid|on-?site|more|less|later|until|before|always|immer|toujours|siempre|sempre|altijd|exactly|quite|sure|driving|killing|getting|making|new|enough|what|why|how|schlimm|grave|erg|egal|uit)(?![a-z]))';
/** Said of what isn't wanted at all. */
const BARRED =
  'no-?gos?|tabu|taboo|forbidden|prohibited|ruled out|verboten|untersagt|interdite?|proscrite?|prohibid[oa]|descartad[oa]|vietat[oa]|proibid[oa]|verboden|taboe';
/** "Teletrabajo no posible", "smart working non previsto". */
const NOT_GIVEN =
  'posible|possibile|possivel|possible|prevue?|propose|autorisee?|permise?|permitid[oa]|permess[oa]|contemplad[oa]|previst[oa]|disponible|disponibile|disponivel|admitid[oa]|ammess[oa]|autorizad[oa]|autorizzat[oa]|ofrecid[oa]|oferecid[oa]|viable|viavel|consentit[oa]|aplica';
/** Words that begin something else than what is said of the place. */
const ELSE =
  'and|or|but|so|because|as|if|when|you|your|who|which|that|und|oder|aber|weil|da|wenn|sie|du|ihr|et|ou|mais|car|si|vous|tu|y|o|pero|porque|e|ma|perche|mas|en|of|maar|want|als|je|u|with|mit|avec|con|com|met|no';

/** "Thuiswerken zit er niet in", "from afar won't do": said right behind it. */
export const REFUSED_AFTER = new Lean(
  new RegExp(
    `^(?: (?:role|job|work(?:ing)?|option|possible|possibile|posible|possivel|moglich|mogelijk))? ?\\? ?(?:(?:sorry|leider|helas|helaas|purtroppo|infelizmente|i.m afraid),? )?(?:no|nope|not|non|nein|nee|nao|never|leider|nunca)(?! (?:problem\\w*|probleme?))(?![a-z])|^(?:,? (?:ca|cela|das|dat|eso|esto|questo|isso|that|it))?(?: (?!(?:${ELSE})(?![a-z]))[a-z'’]{1,13}){0,4} (?:${NEVER}(?![a-z])${AFTER_ALL}|(?:no|non|nao) (?:es|esta|se|e|si|da|funciona|funziona|serve|sirve|vale|cabe|entra|lo|la)(?! (?:un |uma? )?problem)(?![a-z])|(?:is|was) (?:out|off the table|hopeless|useless|no (?:use|good|option))|(?<!(?:kein|no|not|nicht|pas|geen) (?:an? )?)(?:${BARRED})(?![a-z]))|^ ?:? ?(?:no|non|nao) (?:${NOT_GIVEN})(?![a-z])|^ ?[:=–] ?(?:no|non|nao|nein|nee|nope|none|keine?|geen)(?= ?[,.;!)\\n]|$)`,
  ),
);
/** "Plants don't do home office", "das geht nicht gut von zu Hause": said right before it. */
export const REFUSED_BEFORE = new Lean(
  /(?<![a-z])(?:(?:not|never|cannot|(?:do|wo|ca|is|did|does|are|would|could)n.?t)(?: (?!(?:mind|cares?|matter|need|have|if|whether|why|only|just|more|less|think|know|forget|worry|ask|say|but|you|your|because|so|where|that|expect|require|force|used|afraid|hesitate|everyone|everybody|all|many|who|until|till|unless|object|stop|prevent|keep|want|one|even|live|sit|like|always|come|be|commute|travel|move|pay|charge|leave|yet|far|open|much)(?![a-z]))[a-z'’-]{1,13}){1,4}|(?:ca|could|do|wo)n.?t be(?: [a-z]{3,10}){0,2}|no longer(?: (?!(?:need|have|want|come|insist|but|and|so|in|on|at|go|travel|require|office|only|just|matters?)(?![a-z]))[a-z]{1,10}){0,3}|no (?:[a-z]{3,10}ing|work|hours)|(?:nothing|none of (?:it|this|that))(?: (?!that|which|but|wrong|against)[a-z]{2,10}){1,4}|(?:nichts?|nie|kaum|kein\w{0,2})(?: (?!(?:nur|wichtig|egal|schlimm|muss\w*|zwingend|unbedingt|immer|jeden|mehr|ins?|nach|kommen|weit)(?![a-z]))[a-z]{2,13}){0,2}|(?:pas|jamais|rien)(?: (?!(?:besoin|que|seulement|oblige\w*|venir|grave|probleme|toujours|forcement|loin|uniquement)(?![a-z]))[a-z]{2,13}){0,3}|(?:niet|nooit|geen)(?: (?!(?:alleen|uit|erg|verplicht|naar|komen|altijd|meer|nodig)(?![a-z]))[a-z]{2,13}){0,2}|(?:we|they|they.ve|we.ve) (?:have )?(?:tried|stopped|ended|dropped|abandoned)(?: (?:fully|going|being|doing|to work|to go|working)){0,2}) $/,
);
/** … in languages whose "no" stands before the verb. */
export const REFUSED_BY_NO = new Lean(
  /(?<![a-z])(?:no|non|nao)(?: (?!(?:importa|hace|problema\w*|solo|so|apenas|serve|occorre|necesit\w*|precisas?|tienes?|tendras?|devi|deve|dovra\w*|es|e|obligator\w*|siempre|sempre|me|ci|mi|nos|venir\w*|vir)(?![a-z]))[a-z]{2,13}){1,4} $/,
);
/** What is done elsewhere, and isn't said by a refusal itself. */
export const PLAINLY_FAR =
  /^(?:(?:fully|completely|entirely|totally) )?(?:remot|arbeit(?:en)? von|work(?:ing)? from|travail a|trabajo |trabalho |from|at home|home|wfh|tele|online|virtual|a dist|da (?:casa|remoto)|de casa|em casa|en (?:casa|tele|remoto|ligne|visio)|desde casa|von (?:zu|daheim)|zu ?hause|daheim|aus |im home|mobil|thuis|vanuit|van|op afstand|chez|depuis|smart|lavoro|via|per|over|by|par|por)/;

const LINE =
  '(?:screen|webcam|laptop|monitor|zoom|video|bildschirm|ecran|pantalla|schermo|ecra|tela|scherm|camera|camara|visio|couch|sofa|canape|divano)';
/** "You can't smell that through a screen". */
export const NOT_THROUGH_A_LINE = `(?:can.t|cannot|can not|couldn.t|won.t) (?:be done|do (?:it|this|that|any of it)|be taught|be run) (?:[a-z]+ ){0,2}?from (?!scratch|here|the (?:office|site)|day|now|our|memory)[a-z]+|(?<=(?<![a-z])no [a-z]{3,12}ing )from (?:the |a |your )?${LINE}(?![a-z])|(?:can.t|cant|cannot|can not|couldn.t|won.t|nobody|nicht|niemand|pas|jamais|no se|non si|nao se|niet|nooit|geen)(?: [^.!?;:,\\n]{1,40}?)? (?:through|over|via|from|on|by|uber|durch|am|per|vom|a travers|derriere|sur|par|depuis|a traves de|por|desde|attraverso|tramite|dal?|da un|su|atraves de|pelo|num|door|achter|vanaf|op) (?:an? |the |your |my |den |einen |das |dem |un |l.|une |una |la |el |uno |lo |il |um |een |het |de )?${LINE}(?![a-z])`;
/** Home work that is forbidden, in words that name it only to do so. */
export const HOME_FORBIDDEN =
  'teletravail (?:n.est |est |ne sera )?(?:malheureusement |helas )?(?:pas (?:possible|prevu|autorise|permis|envisageable|envisage|propose)|interdit|impossible|exclu|non (?:autorise|prevu|possible|propose|envisage))|no (?:es posible|se puede|se permite|cabe) (?:teletrabajar|trabajar (?:desde casa|en remoto|a distancia))|non e possibile (?:lavorare|farlo|svolger\\w+) (?:[a-z]+ )?(?:da (?:casa|remoto)|a distanza)|nao e possivel (?:teletrabalhar|(?:trabalhar|fazer) (?:[a-z]+ )?(?:(?:a partir )?de casa|a distancia))';
