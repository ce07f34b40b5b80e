/** What stands before a place and says whether it is that of the work, folded. */

/** Who recruits for a region says where the jobs are. */
export const RECRUITS =
  /(?<![a-z])(?:place|placing|recruit\w*|sourc\w+|cover\w*|look after|specialis\w+|specializ\w+|work (?:for|with|across)|hir\w+|map\w*|desk|headhunt\w*|studios|accompagn\w+|muevo|movemos|coloc\w+|perfiles de|besetz\w+|vermitt\w+|chasseu\w+|recrut\w+|manejo|vacantes|vagas?|reclut\w+|selezion\w+|cerco|trabalho com|mapear|werk voor|vacatures|clients|cos|companies|scale-?ups|start-?ups|software houses|empresas|entreprises|aziende|unternehmen|bedrijven|kunden|bouwsector)(?![a-z])(?! (?:boutique|agency|firm|consult\w+|company|agentur|cabinet))[^.!?\n]{0,70}$/;
export const MARKET_AFTER = /^ (?:data|tech|market|scene|area|region|patch|office|Markt|Raum)/;
/** Where a fraud says its job is. */
export const LURES =
  /(?<![a-z])(?:hiring (?:for|in)|duty station|camp (?:near|in)|zona|needed (?:in|for)|jobs? (?:in|for|at)|coordinators? (?:for|in)|(?:days?|work) (?:a|per) (?:month|week) in|project in|vacanc\w+ (?:in|for)|based in|(?:camp|hotel|refinery|ship|site) in)(?: the)? $/;
/** Where the sender's customers, talk or fund-raising was. */
export const NOT_WORKED_AT =
  /(?<![a-z])(?:(?:said|told|wrote|gesagt|dijiste|disse|zei) (?:that|so|it|this|das|das so|dat)|(?:slides|folien|diapos\w*|vortrag|conference|charla|intervention|intervento|palestra|lezing) (?:from|aus)|vortrag|exposé|charla|palestra|lezing|users|customers|tenants|clients|patients|members|pilots? (?:at|with|in)[^.,]{0,20}|talk|speech|article|paper|tests?|trials?|time ?zones?(?: between)?|between [\w]+ and|timezones?(?: between)?|series on [a-z ]{2,20}|housing|nach|gesproken op de werf|gesprochen in|conocemos|analysts|team of [a-z]+) (?:in|on|at|en|em|in|te|a|bei|of)? ?$/;
