import { WHEN } from './own-account.ts';

/*
 * The grammar of taking engagements, folded, as parts of regular expressions: what is taken (noun), that it is taken
 * (verb), how it is paid, how long it lasts, in what form it is billed, and that somebody steps in for others.
 */

/** Pieces of work that only clients give. */
const PIECE =
  '(?:gigs?|commissions?|engagements?|assignments?|mandates?|retainers?|(?:side|outside|freelance|paid|one-off|ad[- ]hoc|temp|overflow|cover|locum|consulting|advisory|contract) (?:\\w+ )?(?:work|jobs?|projects?|gigs?|tasks?|shifts?|support|engagements?|contracts?))';
/** Pieces that colleagues give, too: only beside a verb of taking. */
const SMALL_PIECE =
  '(?:small|short|short-term|extra|weekend|evening|odd|occasional|little|quick) (?:\\w+ )?(?:jobs?|projects?|gigs?|tasks?|shifts?|contracts?|logo|sites?|edits?|audits?)';
const TAKE =
  '(?:pick(?:s|ing)? up|squeez(?:e|es|ing) in|fit(?:s|ting)? in|say(?:s|ing)? yes to|up for|happy to (?:take|do|help with|accept|discuss)|glad to (?:take|do)|(?:can|could|will|still|also|sometimes|occasionally) (?:take|do|accept)|take(?:s)? on|tak(?:e|ing) on|accept(?:s|ing)?|welcom(?:e|es|ing)|open to|open for|ready for|free for|available for)';
const TAKEN = `(?:${TAKE}|take(?:s)?|do(?:es|ing)?|offer(?:s|ing)?|want(?:s|ing)?|like|prefer|looking for|seek(?:s|ing)?|between|only)`;

export const ENGAGEMENTS: readonly string[] = [
  // what is taken
  `${TAKEN} (?:[\\w'’-]+ ){0,3}?${PIECE}\\b(?! (?:of (?:my|our|the) (?:team|staff)|for (?:my|the) (?:students|pupils|class)))`,
  `${TAKE} (?:[\\w'’-]+ ){0,2}?${SMALL_PIECE}\\b(?! (?:off|from the|in the (?:cluster|queue)))`,
  `${PIECE} (?:are |is |also |always |very |most )*(?:welcome|possible|preferred|considered|wanted|open|available|only|accepted|ok|okay|fine|too|bienvenu\\w*)\\b`,
  '(?:paid|contract|consulting|advisory|freelance) work (?:considered|welcome|preferred|only)',
  '(?:my |the )?next (?:client|contract|mandate|engagement|gig|assignment|commission|retainer)s?\\b',
  `(?:clients?|enquir\\w+|inquir\\w+|bookings?|projects?|orders?) (?:for|from) (?!\\d|next|now|then|early|late|mid)${WHEN}\\b`,
  `(?:now |currently |already )(?:booking(?! \\d)|taking (?:enquiries|inquiries|orders|bookings))\\b`,
  `(?:diary|calendar|books?|schedule|order book|waiting list) (?:is |are )?(?:open|opens|free)\\b`,
  '(?:bookings? (?:only )?(?:via|through|by|with|at|only|open|enquir\\w+|inquir\\w+)|commissions? (?:only|open|via|through))\\b',
  '(?:engagements?|assignments?|mandates?|contracts?|gigs) (?:of|from|up to|between|lasting|longer than|under|over) (?:[\\w–-]+ ){1,3}?(?:days?|weeks?|months?)\\b',
  '(?:\\w+|\\d+)-(?:day|week|month) (?:\\w+ )?(?:engagements?|assignments?|contracts?|stints?|mandates?|gigs?|missions?|sprints for)\\b',
  '(?:one|two|three|four|\\d)(?: or (?:two|three|\\d))? (?:person|people|clients?|compan(?:y|ies)|teams?|projects?|customers?|brands?|cases?|organi[sz]ations?) at (?:a|one) time',
  '(?:handful|couple|limited number|small number) of (?:\\w+ )?clients (?:each|a|per|every|at)',
  '(?:small|modest|all|any) budgets? (?:welcome|ok|considered)',
  '(?:consulting|contract|freelance|project work|advisory|interim)\\s?: (?:yes|open|sure|ok|always|happily|gladly)',
  '(?:hours?|days?) (?:a|per|each) (?:week|month) (?:to (?:give|sell|spare|offer)|for sale|of my time)',
  'sell my (?:time|hours|days)',
  // what is done beside the post, now and then
  'i (?:also |still )?(?:consult|advise|freelance|moonlight) (?:now and then|occasionally|sometimes|from time to time|on the side|at weekends)\\b',
  "berate (?:gelegentlich|nebenbei|hin und wieder|ab und zu)|je conseille (?:parfois|a l[’']occasion|de temps en temps)|(?:asesoro|assessoro) (?:a veces|de ve[sz] e[mn] [cq]uando|ocasionalmente|as vezes)|ik adviseer (?:af en toe|soms)",
  'as an expert witness\\b',
  // either form will do
  '(?:contract|freelance|day rate|self-employed) or (?:on )?(?:staff|payroll|employ\\w+|perm\\w*|salar\\w+|in-house|full-time)\\b',
  '(?:staff|payroll|employed|perm(?:anent)?|in-house|salaried) or (?:on )?(?:contract|freelance|day rate|self-employed)\\b',
  'shifts? (?:wanted|welcome|taken|considered|accepted)\\b',
  'b2b-?(?: ?contratos?| ?vertrag\\w*| ?contrats?| ?contract\\w*| ?basis| ?opdracht\\w*)|contratos? (?:b2b|freelance|mercantil\\w*|temporales|temporarios|puntuales|pontuais|por proyecto|por obra|pj)|contrats? (?:freelance|b2b|de prestation|courts|ponctuels)',
  // by whom one is hired
  '(?:i (?:can|could|may) be (?:hired|booked|engaged|rented|retained)|can be hired)\\b',
  '(?:hire|book|rent|engage) (?:me|us)\\b',
  'to hire(?: me)?(?: by| for)\\b',
  // how it is paid
  '(?:(?:(?<=^|[.,;:|–] )|my |day )rates?|fees?|quotes?|quoting|(?<=^|[.;:|–] )priced|charged?|charging|billed|paid) (?:is |are )?(?:by|per) (?:the )?(?:word|page|hour|half[- ]day|day|week|month|track|piece|project|image|session|job|article|drawing|edit|chapter|illustration|report|audit|workshop|event|shoot|case)\\b',
  '(?:on (?:a|an) )?(?:per|by)[- ](?:project|hour|day|assignment|case|piece|session)[- ]basis',
  '(?:(?:hourly|daily|day rate|retainer)(?: rate)? or (?:fixed|flat|project|retainer)|(?:fixed|flat|project|retainer)(?: fee| price)? or (?:hourly|daily|day rate|retainer|project))\\b',
  'half-day blocks?',
  '(?:(?:all|always|only|work|paid|happily) (?:on|against) invoice|on invoice only)\\b',
  '(?:\\w+ to )?\\w+ (?:weeks?|months?|days?) (?:is|are) (?:my|the) (?:sweet spot|usual (?:stay|stint|length)|limit|maximum|norm)\\b',
  '(?:ruimte voor|platz fur|de la place pour|hueco para|espaco para) (?:nog )?(?:een?|ein\\w*|un[ae]?|uma?|twee|drie|zwei|drei|deux|trois|dos|tres|dois|duas|nieuwe|neue\\w*|nouve\\w+|\\d)\\b',
  'by the (?:job|week|day|project|piece) (?:or|and) (?:by )?the \\w+\\b',
  // in what form it is billed
  '(?:through|via|under) (?:my|an|own) (?:own )?(?:ltd|limited company|llc|gmbh|ug|umbrella(?: company)?|eenmanszaak|bv|sarl|sasu|eurl|one-person company|(?<=own )company)\\b',
  '(?:c2h|corp to corp)\\b',
  'prn\\b',
  '(?:agency|bank|travel(?:l?ing)?) (?:nurse|rn|midwife|therapist|physiotherapist|radiographer|shifts|locum)\\b',
  '(?:cfo|cto|cmo|coo|cio|ciso|cpo|chro|dpo)[- ](?:as[- ]a[- ]service|on[- ](?:demand|call)|for hire|to go)',
  'rent-a-\\w+',
  '(?:white[- ]label|overflow|subcontract\\w*) (?:\\w+ )?(?:for|work|partner|welcome)\\b',
  // what one is
  '(?:solo|solopreneur|boutique) (?:\\w+ )?(?:consult\\w+|practice|designer|developer|studio)\\b',
  'one-(?:man|woman|person) (?:\\w+ )?(?:studio|agency|business|company|consultancy|practice)\\b',
  'independent (?:[\\w-]+ ){0,2}(?:recruiter|trainer|coach|architect|editor|writer|translator|interpreter|photographer|illustrator|auditor|actuary|accountant|bookkeeper|nurse|midwife|therapist|facilitator|expert|specialist|manager|marketer|strategist|producer|engineer|economist|statistician|surveyor|planner|appraiser|adjuster)\\b',
  // stepping in for others
  '(?:i |we )?step(?:s|ping)? in (?:when|where|while|until|for (?:a|absent|sick|leave))',
  '(?:fill|plug|bridge)(?:s|ing)? (?:the|a|your|their) (?:gap|vacancy)[^.!?]{0,16}\\b(?:until|till|while|when)\\b',
  '(?:maternity|parental|sick|holiday|leave) cover\\b',
  'parachuted? in',
  'need (?:a|an|some|extra)[^.!?]{0,40}\\bfor (?:a|one|two|some|a few|a couple of) (?:days?|weeks?|months?)[^.!?]{0,20}\\?',
  // German
  'freie (?:termine|tage|slots|platze) (?:ab|im|in|fur|von)',
  '(?:termine|tage|platze) (?:wieder )?frei\\b',
  '(?:manager|managerin|fuhrungskraft|cfo|cto|leiter|leiterin) auf zeit',
  'auf rechnung\\b(?! (?:kauf|bestell|zahl))',
  '(?:stunden|tage|projekt|wochen)weise\\b',
  '(?:praxis|urlaubs|elternzeit|krankheits|lehr)vertretung\\w*',
  'honorar(?:arzt|arztin|krafte?|dozent\\w*|lehrkraft|basis|tatigkeit)',
  '(?:klein|einzel|folge|neben|kurz)auftrage?\\b',
  '(?:einsatze|auftrage|mandate) (?:bundesweit|europaweit|weltweit|remote|vor ort|im dach-?raum)',
  // French
  'remplacements? (?:et vacations|possibles?|bienvenus?|acceptes?|liberal\\w*)',
  '(?:(?:en|des|vos|quelques|faire des) vacations|interimaire)\\b',
  '(?:sur commande|au forfait|a la (?:journee|mission|commande|demande client))\\b',
  'prestataire (?:de services|pour|independante?|freelance|externe)',
  '(?:je )?(?:prends|accepte) (?:encore |aussi |volontiers )?(?:\\S+ ){0,2}(?:clients?|commandes?|chantiers?|collaborations?|projets?)',
  'ouverte? aux? (?:nouvelles? )?(?:collaborations?|missions?|projets?)',
  // Spanish
  'tarifas? (?:bajo (?:demanda|consulta|pedido)|a (?:consultar|convenir)|segun proyecto|por (?:hora|dia|palabra|proyecto))',
  '(?:trabajo|contrato|cobro) por (?:obra|proyecto|hora|palabra|encargo|dia)',
  '(?:consultor|consultora|asesor|asesora|profesional) extern[oa]',
  'bajo (?:demanda|pedido|encargo)',
  // Portuguese
  '(?:faco|pego|aceito|fazendo) (?:\\w+ )?(?:frilas?|freelas?|bicos|jobs)',
  'frilas?\\b',
  '(?:emito|emissao de) (?:nota|nf)\\w*',
  'sob (?:demanda|encomenda|contrato)',
  // Dutch
  '(?:in te huren|te boeken|tijdelijk inzetbaar|op factuurbasis|per opdracht|op oproepbasis)\\b',
  'interim-(?:\\w+)',
  '(?:losse|kleine|korte|tijdelijke) (?:klussen|opdrachten)',
];

/** What only sounds like it: prices of goods, braces for teeth, tasks of pupils, offices of auditors. */
export const NOT_ENGAGEMENTS: readonly string[] = [
  '(?:our|the|their|many|among|for|by) freelancers?\\b',
  // posts that a recruiter fills, games of one's own
  '(?:fill|place|recruit|hire|source|staff)(?:s|ing|ed|ment of|ments of)? (?:[\\w-]+ ){0,3}?contract\\b[^.!?|]{0,40}|contract(?:,| and| or| &|/) ?perm\\w* (?:recruit\\w*|staffing|search|hiring|placements?|desk)',
  '(?:solo|one-(?:man|woman|person)) (?:indie |video )?(?:game|games|app|saas|product)s? (?:dev\\w*|designer|maker|studio|business|company)',
  '(?:take|taking|takes|took) (?:\\w+ ){0,3}projects? from\\b',
  'retainers?(?:,| and| &) (?:braces|aligners)|(?:dental|orthodontic|clear) retainers?',
  'chef(?:fe)? de mission',
  "(?:begeleid|help|adviseer|voor) (?:\\S+ )?zzp['’-]?ers",
  '(?:priced?|charges?|pay|paid|cost) per (?:seat|click|user|unit|view|lead|install|impression|kwh|tonne|order|claim|mile|km|head)',
  '(?:(?:our|the|a|unit|average|lower) price|prices|cost|costs|revenue|margin) per \\w+',
  '(?:day|daily|hourly|project) rates? (?:for|of) (?:\\w+ )?(?:labou?r|workers|dock\\w*|staff|nurses|care)',
  '(?:project work|assignments?|tasks|homework) (?:with|for|of) (?:\\w+ )?(?:pupils|students|children|classes|learners)',
  '(?:take|takes|taking) (?:\\w+ )?bookings (?:for|from) (?:guests|patients|customers|travel\\w+)',
  'next (?:contract|client) (?:review|renewal|meeting|visit)',
  'interim-(?:finale|bericht\\w*|report\\w*|ergebnis\\w*|results?|analyse\\w*|analysis|data|storage|lager\\w*|losung\\w*)',
  '(?:do|does|doing|did|offers?|offering|prefer|like|want) (?:\\w+ ){0,2}(?:paid|small|short|extra|evening|weekend) (?:ads?|media|search|social|shifts?|trips?|walks?|jobs for the)',
  '(?:video|videos|streaming|tv|contenidos?|conteudos?|impresion|impressao|servicos?|servicios?|transporte) (?:bajo|sob) (?:demanda|pedido)',
  '(?:crew|tail|gate|bed|seat|task|shift|vehicle|school|student|territory|cost|role) assignments?',
  '(?:social|community|employee|customer|user|audience|patient|citizen|stakeholder|public|student|civic|donor|fan|digital) engagements?',
  'hire us (?:both|all|together|as a)\\b',
  "(?:fee|sales|broker|broker's|agent|high|no|utilities|regulatory|public|european|planning|service) commissions?",
];
