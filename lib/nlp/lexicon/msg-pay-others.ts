/** Money that others earn, own or were given, told by the words beside a sum (folded). */

const KIN =
  'tante|onkel|oma|mutter|schwester|bruder|freund\\w*|nachbar\\w*|schuler\\w*|teilnehmer\\w*|zia|zio|cugin\\w|sorella|fratello|amic\\w+|madre|mamma|nonna|vicin\\w|studenti|allievi|tia|tio|prim[oa]|herman[oa]|amig[oa]s?|vecin[oa]|alumn[oa]s|cousine?|soeur|frere|mere|voisine?|copine|amie?s?|eleves|irma|irmao|vizinh[oa]|alun[oa]s|oom|zus|broer|moeder|vriend\\w*|buur\\w*|leerlingen|cursisten';
/** "My students make", "mia zia guadagna": what is boasted of, not what the reader would get. */
export const OTHERS_EARN = new RegExp(
  `(?<![a-z])(?:(?:my|our|his|her|the|top|some|many|most|other|a) (?:[a-z-]+ ){0,2}(?:students?|pupils|mentees|leaders?|followers|subscribers|aunt|uncle|cousin|friends?|sister|brother|mother|mum|mom|father|dad|neighbou?r|wife|husband|son|daughter|niece|nephew|ladies|moms|mums|traders|investors|users|customers|last person|stalls?|shops?|stores?|sites?) (?:[a-z]{2,9} ){0,2}(?:makes?|made|making|earn(?:s|ed|ing)?|sees?|gets?|got|pulls? in|clears?|takes? home|receives?|received)|(?:mi[ao]?|meine?[rsn]?|ma|mon|mes|mis|meus?|minhas?|mijn|unsere?|nos|nuestr[oa]s|noss[oa]s|i miei|le mie|onze|een|eine?|une?|un[oa]?|uma?) (?:[a-z-]+ )?(?:${KIN}) (?:guadagnan?o?|verdien(?:t|en)|gagne(?:nt)?|ganan?|ganham?|macht|machen|fait|font)|(?:pay(?:s|ing)?|paid|earns?|earned|makes?|made|brings?|brought) me)(?: (?:over|up to|about|around|between|an?|easily|now|already|uber|bis zu|jusqu.a|hasta|fino a|ate|tot|mas de|piu di|plus de))? $`,
);
/** What a firm or a grant was given or applied for, what its customers bring. */
export const OTHERS_HAVE =
  /(?<![a-z])(?:bill(?:s|ed|ing)?(?: (?:our |the )?(?:clients?|customers?))?(?: at)?|pays? us|cobramos|cobro|facturamos|facturons|on facture|fatturiamo|faturamos|we sell (?:it|them) at|(?:boutique|magasin|laden|negozio|tienda|loja|winkel) (?:fait|macht|fa|hace|faz|factura|draait)|(?:progetto|proyecto|projet|projeto|projekt|project) (?:vale|vaut|ist|is worth)|applied for|applying for|bid for|bringing(?: in)?|brings? in|brought in|generat(?:es?|ing)|(?:each|customers?|partners?|clients?|pilots?|tenants?) paying(?: us)?|(?:design|pilot) partners pay|(?:angel|seed|grant|investor|prize|public|lottery) (?:money|funding|round|capital|cash)(?: [a-z]+){0,3}|(?:money|funding|round|grant) (?:is|are) (?:in|secured|there|closed|raised),?) \(?(?:over |about |around |some )?$/;
/** "The board gave me £400,000 to sort out planning". */
export const GIVEN =
  /(?<![a-z])(?:gave|granted|awarded|lent|left|hat|haben|donne|dio|dato|deu) (?:me|us|mir|uns|m|nous|nos|ci|mi) (?:over |about |around |some )?$/;
export const FOR_IT =
  /^ (?:for (?:it|this|you|that)|dafur|pour (?:ca|cela)|para (?:esto|eso|isso)|per questo|hiervoor)(?![a-z])/;
export const OTHERS_AFTER =
  /^ ?(?:(?:a|per|every) (?:month|year|week|day) )?(?:(?:goes|flows|runs|passes|comes|came|went) (?:through|in(?! (?:at|to))|out)(?![a-z])|of (?:grant|public|eu|lottery|investor|venture|angel|family|bank)(?: money| funding| cash)?(?![a-z])|from (?:two|three|four|five|our|angels?|funds?|investors?|an? (?:angel|investor|fund|vc|grant))(?: [a-z]+){0,2} (?:came|fund|angels?|investors?|vc|last|in|this)(?![a-z])|in the bank|for (?:the |your |an? )?(?:flat|rent|room|hotel|accommodation|housing|childcare|lodging|parking|food|meals|gym|phone|train|petrol|fuel)(?![a-z])|on our shel)/;
/** "Your share would be £9,000", "du bekommst": the reader's part of a greater sum. */
export const YOURS =
  /(?<![a-z])(?:your (?:share|part|cut|slice)(?: is| would be| comes to)?|you(?:.d|.ll| will| would)? (?:get|be on|earn|receive|see)|pass on|dein anteil(?: ist)?|du bekommst|du bekamst|sie bekommen|ta part(?: est)?|tu toucher\w{1,4}|vous toucher\w{1,4}|dont|tu te llevas|te llevas|te llevarias|per te|a te|para ti|para voce|voce recebe|je krijgt|jij krijgt)(?: about| around| roughly| etwa| rund| environ| unos| circa| ongeveer)? $/;
/** What somebody before the reader took: a measure where no other sum is said. */
export const TOOK_BEFORE =
  /(?<![a-z])(?:charged|verlangte|prenait|demandait|cobro|cobraba|chiedeva|cobrou|rekende)(?: us| me| uns| mir| nous)? $/;
