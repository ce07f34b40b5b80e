/** Words behind a tool's name that say that it isn't asked for (folded). */

const NEEDED: readonly string[] = [
  '(?:is|are|be|skills? (?:is|are))(?: really| strictly| definitely)? ?(?:not|n.t)(?: really| strictly)? (?:required|needed|necessary|mandatory|essential|a must|a requirement|expected|asked for|used(?: here)?|part of (?:it|the job|the role))|(?:isn.t|aren.t|won.t be|will not be)(?: really| strictly)? (?:required|needed|necessary|mandatory|essential|a must|a requirement|expected|used(?: here)?)|(?:experience |knowledge |skills? )?not (?:required|needed|necessary|mandatory|expected)(?! to )|(?:you|we) (?:don.t|do not|won.t|will not) need',
  '(?:ist|sind|waren?|wird|werden)(?: hier| dabei| dafur)? (?:nicht|kein|keine)(?: zwingend| unbedingt| wirklich)? ?(?:notig|notwendig|erforderlich|verlangt|gefordert|gefragt|gebraucht|benotigt|vorausgesetzt|pflicht|muss|voraussetzung|thema)|(?:nicht|kein) (?:notig|notwendig|erforderlich|gefragt|verlangt|gefordert|muss)|(?:braucht|brauchen|benotigen) (?:es|sie|du|wir|man)(?: hier| dafur)? nicht|(?:mussen sie|musst du) nicht (?:konnen|kennen|beherrschen)|muss nicht sein',
  '(?:(?:n.)?(?:est|sont|sera|seront) )?(?:pas|non) (?:du tout |forcement |vraiment )?(?:necessaires?|requis(?:es?)?|obligatoires?|exigee?s?|demandee?s?|indispensables?|utilisee?s?)|(?:est|sont) inutiles?',
  'no (?:es|son|sera|seran)(?: estrictamente)? (?:necesari[oa]s?|obligatori[oa]s?|imprescindibles?|requerid[oa]s?|un requisito|requisito)|no (?:hace falta|hacen falta|se (?:pide|piden|requiere|requieren|necesita|exige|usa))',
  'non (?:e|sono|sara|saranno)(?: strettamente)? (?:necessari[oa]?|necessarie|richiest[oaie]|obbligatori[oa]?|indispensabil[ei]|un requisito)|non (?:serve|servono|occorre|occorrono|si usa)',
  'nao (?:e|sao|sera|serao)(?: estritamente)? (?:necessari[oa]s?|obrigatori[oa]s?|exigid[oa]s?|imprescindive(?:l|is)|requisito|um requisito|pedid[oa]s?)|nao (?:precisa|se exige|se pede|usamos)',
  '(?:is|zijn)(?: hier)? (?:niet|geen) (?:nodig|vereist|verplicht|noodzakelijk|een must|vereiste|must|gevraagd)|(?:hoeft|hoeven)(?: hier| echt)? niet(?= ?[,.;!)]|$)|(?:niet|geen) (?:nodig|vereist|verplicht|vereiste)|heb je niet nodig',
];
/** Another tool between: "Excel and Word are not required". */
const AND_MORE = '(?: ?,? (?:and|or|und|oder|et|ou|y|o|e|en|of) [a-z0-9+#.]{1,14})?';
/** "Not required but welcome": asked for, after all. */
const AFTER_ALL =
  '(?! ?[,;–-]? ?(?:but|though|yet|aber|jedoch|mais|pero|ma|mas|maar) (?:[a-z.]{1,12} ){0,3}?(?:welcome|a plus|nice|helpful|useful|handy|a bonus|an advantage|willkommen|hilfreich|vorteil|gern|wunschenswert|bienvenue?|un plus|apprecie|valora|bienvenid|gradit|apprezzat|bem-vind|um diferencial|desejave|valoriza|handig|welkom|pre(?![a-z])))';
export const RULED_OUT_AFTER = new RegExp(`^${AND_MORE} ?[(–-]? ?(?:${NEEDED.join('|')})(?![a-z])${AFTER_ALL}`);
