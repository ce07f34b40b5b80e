/** Words before a land in which somebody must live who works from elsewhere, folded. */
export const LIVES_THERE =
  /(?<![a-z])(?:(?:as long as|so long as|provided|only (?:if|condition)|hauptsache|solange|sofern|vorausgesetzt|wenn (?:sie|du)|tant que|du moment que|a condition|pourvu que|mientras|siempre que|con tal (?:de )?que|purche|basta che|a patto che|desde que|contanto que|mits|zolang|als je (?:maar )?)(?![a-z])[^.!?;\n]{0,44} (?:in|within|inside|en|dans|em|na|no|a|aux|au|innerhalb|binnen)|(?:must|have to|has to|needs? to|should|muss|mussen|doit|devez|debe|deve|moet)(?![a-z])[^.!?;\n]{0,24} (?:within|inside|innerhalb|binnen)|(?:coin|rincon|angolo|canto|hoek|ecke|corner|teil|parte|part) (?:de|d.|del|della|di|do|da|von|of|van|en|in)) ?(?:the |der |den |de |la |le |l.|el |il |los |as |os )?$/;
/** A journey that is made but once: said behind the town. */
export const ONCE_BEHIND =
  /^ (?:once|einmal|une fois|una vez|una volta|uma vez|een keer|eenmaal)(?![a-z])(?! (?:an?|per|each|every|im|in|par|al|por|pro|ao|alla|weekly)(?![a-z]))/;
