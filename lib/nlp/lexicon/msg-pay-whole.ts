/** Sums that stand beside the reader's pay in one message and are of its kind, told by the words before them (folded). */

/** What the reader asked for, or somebody else had: "your rate of 480", "the last CTO had", "pays her gardener". */
export const ASKED_OR_HAD =
  /(?<![a-z])(?:you(?:.re| are) (?:currently |now )?(?:on|earning|making)|your (?:usual |normal |standard |quoted |current )?(?:hourly |daily |day )?(?:rate|fee|price|quote)(?: of| is| at)?|you(?:.d|.ve| had| have)? (?:quoted|charged?|asked(?: for)?|named|wanted|mentioned)|(?:ihre?n?|deine?n?) (?:stunden|tages?)?(?:satz|honorar)(?: von)?|(?:sie|du) (?:verlang\w+|nehmen|nimmst)|(?:votre|ton) (?:tjm|tarif)(?: de| est de| a)?|(?:vous|tu) (?:demand|factur)\w+|(?:tu|su) tarifa(?: de| es de)?|que cobras|cobras|(?:tua|sua) tariffa(?: di| e di)?|(?:seu|teu) valor(?: de| e de)?|(?:jouw|uw|je) tarief(?: van| is)?|(?:je|u) (?:vraagt|vroeg)|(?:last|previous|former|old) [a-z-]{3,16}(?: [a-z]{3,12})? (?:had|got|earned|took|was (?:on|paid)|was getting)|pays? (?:her|his|their|its|the) [a-z]{3,14}|(?:vorige|vorherige)[rn]? [a-z]{3,16} (?:hatte|bekam|verdiente))(?: about| around| roughly| up to| etwa| rund| environ| unos| circa| ongeveer)? $/;
/** "You're on £70k at present": what the reader has now. */
export const ON_NOW_BEFORE = /(?<![a-z])you(?:.re| are)(?: said to be)? (?:on|earning|making) $/;
export const ON_NOW_AFTER = /^ ?(?:a year |per year )?(?:at (?:the moment|present)|now|currently|today)(?![a-z])/;
/** What a whole work costs or has: "il budget della campagna è", "the whole film costs". */
export const OF_THE_WHOLE =
  /(?<![a-z])(?:(?:budget|presupuesto|orcamento)(?: (?:of|for|fur|der|des|du|de la|del|della|do|da|van) (?:the |our |die |das |la |el |il |de )?[a-z]{3,16})? (?:is|of|ist|liegt bei|betragt|von|est de|de|es de|e di|e|di|van)|(?:whole|entire|total|ganze|gesamte|todo|tutto|hele) [a-z]{3,16} (?:costs?|kostet|coute|cuesta|costa|kost)|we (?:have|.ve got|budgeted|set aside)|we.ve) $/;
/** A part of it goes to the reader: "and 2,500 of that", "so 13,000 each", "en kunnen u 4.500 betalen". */
export const PART_BEFORE_SUM =
  /(?<![a-z])(?:so|that.s|makes|and|davon|dont|di cui|dos quais|waarvan|of which|(?:ne|we|i|wir|nous|on|je) (?:abbiamo|can|could|konnen|pouvons|peux)(?: [a-z]{2,8}){0,2})(?: call it| say| about| around)? $/;
export const PART_AFTER_SUM =
  /^ ?(?:each|apiece|pro kopf|chacun|cada un[oa]|a testa|elk|of (?:that|it|this|which)|davon)(?![a-z])|^ (?:for|fur|pour|para|per|voor) (?:you|dich|sie|vous|toi|ti|te|lei|jou|u)(?![a-z])/;
/** What all pieces come to: "12 in all, total 840", "so around 990 all told". */
export const TOTAL_BEFORE =
  /(?<![a-z])(?:(?:in |en |im )?total[e]?(?: of| de| di)?|so|insgesamt|zusammen|en tout|in tutto|no total|in totaal|samen|makes|that.s)(?: about| around| roughly| etwa| rund| environ| unos| circa| ongeveer)?:? $/;
export const TOTAL_AFTER =
  /^ (?:in total|all told|in all|altogether|all in all|insgesamt|zusammen|en tout|au total|en total|in tutto|in totale|no total|in totaal)(?![a-z])/;
