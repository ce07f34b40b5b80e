/** What says that a place right behind it, or before it, is where the reader would work; folded. */

/** Verbs and nouns of work, in seven languages. */
const WORK =
  '(?:work(?:s|ing)?|sit(?:ting)?|stand(?:ing)?|serv(?:e|ing)|cook(?:ing)?|cover(?:ing)?|help(?:ing)?(?: out)?|assist(?:ing)?|(?:fill|step|stand)(?:ing)? in|teach(?:ing)?|play(?:ing)?|sing(?:ing)?|dig(?:ging)?|clean(?:ing)?|based|placed|stationed|needed|busy|on duty|a hand|presence|attendance|(?:you(?:.d|.ll| would| will)|to|must) be(?: mostly| mainly| always| working| standing)?|you.re' +
  '|arbeiten|arbeitest|arbeiteten|stehen|stehst|standen|sitzen|sitzt|helfen|hilfst|aushilfe|einsatz|einsatze|vertretung|verstarkung|unterstutzung|(?:sie|du) (?:waren|warst|sind|bist|stunden|stundest)' +
  '|travailler\\w*|travaillez|travailles|serez|seriez|seras|serais|interven(?:ir|ez)|interviendr\\w+|exercer\\w*|remplacement|renfort|(?:mission|poste|travail|vacation)s?|animer\\w*|enseigner\\w*' +
  '|trabajar\\w*|trabajas|estar(?:ia|as|ias)?|ayudar\\w*|cubrir\\w*|atender\\w*|refuerzo|apoyo|impartir\\w*|seria|sera' +
  '|lavorar\\w*|lavorer\\w+|lavori|sarest\\w+|sarai|sarebbe|stare(?:sti|bbe)?|copr\\w+|aiut\\w+|rinforzo|servizio|sostituzione|insegn\\w+' +
  '|trabalhar\\w*|trabalhas|ficar?(?:ia|as|ias)?|ajudar\\w*|cobrir|substituicao|reforco|aulas' +
  '|werken|werkt|werk|staat|sta|zit|staan|zitten|helpen|invallen|bijspringen|meedraaien|versterking|vervanging)';
/** So much of it. */
const TIME =
  '(?:days?|nights?|shifts?|mornings?|afternoons?|evenings?|weekends?|hours?|hrs|weeks?|months?|stints?|tage?n?|nachte?n?|schichte?n?|\\w*schicht(?:en)?|\\w*dienste?n?|vormittage?n?|nachmittage?n?|abende?n?|wochenenden?|stunden|wochen|monate?n?|jours?|nuits?|journees?|gardes?|vacations?|matinees?|soirees?|heures|semaines?|mois|dias?|noches?|turnos?|guardias?|mananas?|tardes?|horas?|semanas?|meses|jornadas?|giorn[io]|giornat[ae]|notti|turni|mattin[ae]|pomeriggi|ser[ae]|ore|settiman[ae]|mesi|noites?|plantoes|plantao|manhas?|dag(?:en)?|nachten|\\w*diensten|\\w*dienst|ochtenden|middagen|avonden|uur|uren|weken|maanden)';
const EACH =
  '(?: ?(?:an?|per|each|every|/|pro|die|in der|par|por|a la|alla|na|de|by) ?(?:day|night|week|wk|month|woche|monat|semaine|mois|semana|mes|settimana|mese|maand)| weekly| wochentlich)?';
/** Right before the place. */
export const WORKED_BEFORE = new RegExp(
  `(?<![a-z])(?:${WORK}(?: (?!as|like|with|for|on|about|and|or|to|if|com|con|mit|avec|comme|como|come|als)[a-z]{1,12})?|(?<!years )(?<!in the last )${TIME}${EACH}),? $`,
);
/** A verb of who speaks or of others: "we work on the ward". */
export const OTHERS_WORK_BEFORE =
  /(?<![a-z])(?:i|we|they|he|she|ich|wir|je|nous|on|ils|elles|wij|zij|(?:our|my|his|her|their|unsere|meine|nos|mes|nuestr[oa]s|onze|mijn|i nostri|os nossos) [a-z]{3,14})(?:.m|.re|.ve| am| are| have| also| both| all| do| still| bin| sind| suis| sommes| ben| zijn)? (?:[a-z]{2,9} )?[a-z]{3,14}(?: [a-z]{1,12})?,? $/;
/** Verbs that stand behind their place, after the reader was named. */
export const WORKED_AFTER =
  /^ (?:[a-z]{2,12} ){0,2}(?:(?:mit|aus)?arbeiten|(?:aus|mit)?helfen|einspringen|sein|stehen|sitzen|unterrichten|kochen|vertreten|unterstutzen|anpacken|anfangen|eingesetzt|tatig|gebraucht|werken|staan|zijn|zitten|helpen|invallen|bijspringen|meehelpen|meedraaien|lesgeven|aan de slag)(?![a-z])/;
export const READER_BEFORE = /(?<![a-z])(?:sie|du|dich|jemande?[nm]?|kraft|person|je|jij|u|iemand|wie)(?![a-z])/;
/** Of somebody sought: "a nurse on the ward". */
export const SOUGHT_BEFORE =
  /(?<![a-z])(?:need|needs|want|wants|short of|brauch\w+|such\w+|fehlt|fehlen|cherch\w+|recherch\w+|manque|busc\w+|necesit\w+|cerc\w+|serve|servono|precis\w+|procur\w+|zoek\w*|missen|hebben nodig)(?![a-z])[^.!?;:,\n]{2,40} $/;
/** A trade, a topic or a thing of that name. */
export const NO_WORKPLACE_AFTER =
  /^(?:-|[ ]?(?:of (?:the )?(?:future|art|machine|data|engineering|medicine|law|science|research|study|work)|sector|industry|trade|business|world|chain|groups?|software|apps?|projects?|web ?sites?|side|level|price|prices|theory|manager|management|director|controller|day|days|visits?|tours?|system|time|work|numbers?|size|plans?|designs?|data|budget|owners?|name|market|culture|temperature)(?![a-z]))/;
/** Where somebody was, talks or has a look around. */
export const NO_WORK_THERE =
  /(?<![a-z])(?:met|saw|seen|spoke|worked|visited|coffee|tour|interview|chat|remember|last (?:year|week|month)|experience|background|years|yrs|vederl\w+|voir|sehen|show\w*|zeig\w+|montr\w+|mostr\w+|of (?:those|these|the|which|them|your)|davon|dont|besuch\w*|kaffee|getroffen|gesehen|erfahrung|rencontr\w+|croise\w*|entretien|cafe|experience|conoci\w*|entrevista|experiencia|conosciut\w*|colloquio|esperienza|conhec\w*|gesprek|koffie|gezien|ervaring|for sale|rent|lease|install\w*|deploy\w*|sell|buy|software|licen[cs]e\w*)(?![a-z])/;
/** A list item goes no further than this. */
export const ITEM_ENDS =
  /^(?: (?:in|near|at|outside|a|en|em|te|di|de|bei|van) [a-z-]{3,16})?(?: (?:every|each|jeden|chaque|tous les|cada|todos los|ogni|todos os|elke) [a-z ]{3,20})? ?(?:[.;:)|\n]|$|,[^.!?\n]{0,34}(?:[.!?\n]|$)|because|since|weil|da |car |parce|porque|perche|want|omdat)/;
export const ITEM_BEGINS = /(?:^|[.;:(|•–\n]|, ?) ?$/;
