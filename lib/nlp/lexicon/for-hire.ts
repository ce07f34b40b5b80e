import type { WordingRule } from './seeking.ts';

const TRADE =
  '(?:teacher|pharmacist|nurse|doctor|gp|midwife|vet|veterinarian|dentist|lecturer|chef|cook|organist|driver|skipper|crew|caretaker)s?';
const PIECES =
  '(?:word|line|page|portrait|piece|plate|bid|report|lesson|session|print|photo|image|film|track|recording|translation|visit|project|item|head)';

/** Further ways to say that one is paid by the job: orders, prices, standing in, trades that come and go. */
export const FOR_HIRE: readonly WordingRule[] = [
  {
    // whose orders and bookings go to an address of their own takes orders
    id: 'orders',
    words: [
      '(?<=^|[.;|–] ?)(?:orders?|commissions?|jobs?(?: and briefs)?|briefs?|bookings?|sittings?|weddings?|gigs?|encargos|pedidos|commandes|auftrage|opdrachten|encomendas)(?: only)?(?: by mail| by e-?mail| via mail| por correo| par mail| per mail)?(?: only)? ?: ?(?=\\S+@|https?:|www\\.|[\\w-]+\\.[a-z]{2,})',
      'commissions? (?:by mail|by e-?mail|via|through|taken|welcome)\\b|taking (?:new )?(?:orders|bookings|commissions) (?:again|from|for)\\b|klussen (?:zijn )?welkom',
      '(?:encargos|pedidos|commandes|encomendas) (?:por|par|pelo) (?:correo|mail|e-?mail|telefono|telefone)',
      '(?:portraits?|weddings?|sittings?|shoots?|lessons?|sessions?|tastings?|tours?|readings?|repairs?|weekdays?|weekends?)[^.!?]{0,40}(?:pick a slot|by appointment|still open|book(?:able)? (?:at|via|here)|bookings)(?! for patients)',
      'available for (?:\\S+ )?(?:weddings?|parties|fairs|funerals|events|tours|concerts|readings|talks and|workshops|translations|shoots|productions|dinners|catering|lessons|commissions|cover)',
      'to (?:book|reserve) (?:a|your) (?:date|day|shoot|sitting)\\b',
      '(?:i (?:teach|give|run|offer|hold) )(?:\\S+ ){0,2}(?:workshops?|courses|lessons|trainings?) (?:on request|by arrangement|in-house)',
    ],
  },
  {
    // a price per piece, word, hour or day is asked by who sells work
    id: 'price',
    words: [
      `(?:[$€£] ?[\\d.,]+|[\\d.,]+ ?(?:€|eur|euros?|cents?|ct|usd|chf|pence|p|gbp)|\\w+ (?:cents|pence|euros|dollars|pounds)) ?(?:a|per|\\/|pro|je|par|por|per) ?${PIECES}\\b`,
      "\\d+ ?(?:€|euros?|eur|chf) (?:de l['’]heure|la journee|al dia|la hora|a la hora|par heure|por hora|o dia|per dag)",
      '(?:r\\$|us\\$) ?\\d+ (?:por|a|la) (?:hora|dia|diaria)',
      'half[- ]days? (?:\\d+|and (?:full|whole)[- ]days?|rates?)',
      '(?<=^|[.,;|–] ?)(?:my )?(?:prices?|rates?|tarifs?|preise|honorare?|precios|precos|tarieven|tarifas) (?:are )?(?:on my (?:site|page|website)|depend|vary|nach absprache|auf anfrage|sur demande|selon|a consultar|sob consulta|op aanvraag|by arrangement|on application)\\b',
      'ask (?:me )?(?:for|about) (?:my )?(?:prices|rates|a price)\\b|day[- ]rate basis\\b',
      '(?:prices?|rates?) per \\w+ (?:on request|from)',
      '(?:work|paid|bill|hourly or|charge) by the (?:piece|word|page|job)\\b',
    ],
  },
  {
    // who stands in for others is taken on for a time
    id: 'stand-in',
    words: [
      `(?:relief|supply|stand-?in|locum|agency|bank) ${TRADE}\\b(?<!s)`,
      'i cover for (?:\\S+ ){0,4}(?:on leave|on holiday|away)',
      '(?:agency|temp|seasonal) work(?= (?:or|welcome|considered|only|is fine|too)|[.,;|]|$)|temping\\b',
      '(?:bridging|stand-in|stopgap) (?:c[a-z]o|manager|director|head|lead|pharmacist|teacher)\\b',
      'vertretungen (?:ubernehme|gern|willkommen|moglich)|aushilfsweise',
      'remplacante?s? (?:liberale?s?|en|pour)|je remplace (?:des|les)',
      'val in bij|waarnemend (?:\\w*arts|apotheker|notaris)|waarneming\\w*|invalkracht|invaldocent\\w*',
      'interinidades|sustituciones (?:y|en|de)|empreitada|recibos? verdes?',
    ],
  },
  {
    // mandates, own invoices and a firm of one
    id: 'own-firm',
    words: [
      '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|dozens of) mandates?\\b',
      'mandate (?:zwischen|uber|von|bis|ab)\\b',
      'i come for (?:\\S+ ){1,3}(?:days|weeks|months)\\b',
      '(?:small|short|odd|urgent|rush|evening|weekend) jobs (?:accepted|welcome|taken|considered|only|too)',
      'sub-?contractor (?:for|to|since|in)|as a sub-?contractor|\\(?sub-?contractor\\)?$|subunternehmer(?:in)?\\b(?! (?:koordin|steuer))|sous-traitante?\\b|subcontratista\\b|onderaannemer\\b',
      '(?:own|my) (?:\\w+ )?(?:ltd|limited company|bv|gmbh|sarl|one-(?:person|man|woman) (?:firm|business|company|shop|show))\\b',
      '(?:stelle|schreibe) (?:\\S+ )?rechnung\\w*',
      'freischaffende[rn]?\\b|als freie[rn]? (?:unterwegs|tatig)',
      '(?:\\d+|two|three|four|some) gigs|gigs (?:from|in|between|across|wanted|welcome)|contract gigs?\\b',
      'auto(?:no|ôno)ma?o?s? desde',
    ],
  },
];

/** What only sounds like it. */
export const NOT_FOR_HIRE: readonly string[] = [
  '(?:costs?|lose[sd]?|loses|saves?|earns?|burns?|runs? at|consumes?|worth|fine of|toll of|kostet|coute|cuesta|kost) (?:\\S+ ){0,2}?(?:[$€£] ?[\\d.,]+|[\\d.,]+ ?(?:€|eur|euros?)) ?(?:an?|per|/) ?\\w+',
  '(?:manage|pay|place|hire|supervis\\w+|coordinat\\w+|our|of|with) (?:\\S+ )?sub-?contractors?',
  'freelance (?:visas?|law|taxes|tax law|economy|market(?:place)?|platform|workers|community)',
  '(?:the|our|its|public|legal|un|political) mandates?\\b(?! (?:from|of) (?:\\d|two|three|six))',
  "(?:don['’]?t|do not|no|never) (?:do |take )?(?:agency|temp) work",
  'bank (?:manager|teller|clerk|account|holiday)',
];
