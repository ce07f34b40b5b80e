/*
 * Ways to say that one works on one's own account, folded, as parts of regular expressions: the noun of a trade with
 * its adjective ("selbstständige UX-Beraterin", "arquitecto autónomo"), a practice of one's own, orders and quotes.
 * Endings of trades instead of lists of trades: professions are endless.
 */
const WHEN =
  '(?:q[1-4]|\\d|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|next|mid|early|late|now|then|januar|februar|marz|mai|juni|juli|oktober|dezember|herbst|fruhjahr|sommer|sofort|janvier|fevrier|mars|avril|juin|juillet|septembre|octobre|novembre|decembre|la rentree|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|december|heden)';

export const OWN_ACCOUNT: readonly string[] = [
  // English
  'sole (?:trader|proprietor|practitioner)',
  'solopreneur\\w*',
  'work(?:ing|s)? for myself',
  '(?:on|for) my own account',
  'hireable',
  '(?:my|own|solo|one-(?:man|woman|person)) (?:\\w+ ){0,2}(?:consultancy|consulting (?:firm|practice|business)|freelance business)\\b',
  'own (?:\\w+ )?(?:practice|studio|business) since',
  `(?:engagements?|assignments?|mandates?|commissions?|bookings?|projects?|contracts?|gigs?|slots?|capacity) (?:again )?(?:from|starting|as of|after|until|for) ${WHEN}`,
  '(?:assignments?|mandates?) (?:of|in|across|lasting|between|usually|typically|from) (?:\\d|two|three|four|six|nine|twelve|a few|the|europe|emea)',
  '(?:next|new|last|remaining) (?:free )?(?:slot|opening|commission|booking|mandate|assignment)s?\\b',
  '(?:clients?|projects?|jobs|assignments|engagements|commissions) (?:a|per|each) (?:year|quarter|month|season|time)\\b',
  '(?:free |no-obligation )?(?:quotes?|estimates?) (?:on request|within|in \\d|available|are free|upon)',
  '(?:ask|request|get|send|want|call|write|message|mail)\\b[^.!?]{0,24} (?:for )?(?:a|your|my) (?:free |quick )?(?:quote|estimate|proposal|rate card)',
  '(?:rates?|prices?|price list|fees?|rate card|packages|day rate) (?:on|upon|by) (?:request|application)',
  'booked (?:out|up|until|through|solid)',
  '(?:by|on) (?:commission|assignment|retainer)\\b',
  '(?:part[- ]time|outsourced|virtual|on-demand) (?:cfo|cto|cmo|coo|cio|chro|ciso|finance director)',
  '(?:hire|book|engage|retain|commission) me\\b',
  '(?:companies|teams|clients|firms|agencies|start-?ups|founders|councils|charities|hospitals|people) (?:\\w+ )?(?:hire|book|engage|retain|commission|bring|call) me\\b',
  '(?:bring|get|call) me in\\b',
  'i (?:\\w+ )?(?:work|build|write|design|consult|contract|freelance|translate|train) (?:with|for) (?:\\S+ ){0,4}(?:agencies|clients|several|various|different|small businesses|start-?ups|scale-?ups)',
  // German
  'selbst(?:st)?andige[rn]? (?:[\\w&]+ ){0,2}[\\w/-]*(?:er|erin|or|orin|ist|istin|ent|entin|eur|eurin|graf|grafin|at|atin|coach|consultant|designer|texterin|mann|frau|jurist|padagogin|padagoge|techniker|architektin|architekt|loge|login)\\b(?! arbeit)',
  '(?:seit|als) (?:\\S+ ){0,3}selbst(?:st)?andig\\b',
  'selbst(?:st)?andig (?:seit|als|tatig|im bereich)',
  'auf eigene rechnung',
  'einzelunternehm\\w*',
  'solo-?selbst\\w*',
  'freie kapazitat\\w*',
  'kapazitat\\w* (?:frei|ab|fur|vorhanden)',
  `(?:mandate|einsatze|auftrage|projekte|buchungen) (?:wieder )?(?:ab|von|bis|per) ${WHEN}`,
  '(?:mandate|einsatze|auftrage) (?:ab|von|im|bis) ',
  'auf (?:projekt|mandats|auftrags|tages|honorar)basis',
  '(?:buchbar|zu buchen|mietbar)\\b',
  'kostenvoranschlag',
  'angebote? (?:auf anfrage|innerhalb|binnen|anfordern|gern|unverbindlich)',
  'unverbindliches? (?:angebot|erstgesprach)',
  'freie[rn]? (?:[\\w/-]+)(?:er|erin|or|orin|ist|istin|graf|grafin|eur|eurin|ent|entin|coach)\\b(?! (?:tag|platz|markt))',
  // French
  "\\w+(?:eur|euse|rice|iste|ante?|ien|ienne|ier|iere|graphe|tecte|logue|aire|onome|coach|expert|experte|designer)(?: [\\w’'&-]+){0,3} independante?\\b",
  'independante? (?:depuis|en |a \\w+|basee?)',
  'en (?:freelance|solo|portage|liberal)\\b',
  'profession(?:nelle?)? liberale?',
  '(?:a|en) (?:mon|son) compte',
  'missions? (?:de \\d|a partir|des |pour |acceptees|bienvenues|possibles|uniquement|remote|en remote)',
  '(?:sur|gratuit\\w*|votre|vos|un|mes|demandez \\w+|pour un) devis|devis (?:sous|gratuit|sur|rapide|en|offert)',
  '(?:commandes|collaborations|projets) (?:ouvertes?|ouverts|acceptees|acceptes|bienvenue?s?)',
  // Spanish
  '(?!agente|conduccion|trabajo)\\w+(?:or|ora|ista|ero|era|ico|ica|ogo|oga|ante|ente|ecto|ecta|rafo|rafa|tra|tro|ado|ada|ario|aria|coach|designer)(?: (?:de |en |y )?[\\w-]+){0,3} (?:autonom[oa]|independiente|por cuenta propia)\\b',
  'por (?:mi )?cuenta propia',
  '(?:soy|como|trabajo de) autonom[oa]',
  '(?:pid[ea]|solicit[ea]|pide?me|ped[ii]r|consulta|sin compromiso)\\w* (?:\\w+ )?presupuesto|presupuestos? (?:sin compromiso|gratis|gratuito|cerrado|en \\d|a medida|por)',
  '(?:por|acepto|admito|hago|tomo) encargos?',
  'acepto (?:\\w+ ){0,2}(?:clientes|trabajos|colaboraciones)',
  // Portuguese
  '\\w+(?:or|ora|ista|eiro|eira|ico|ica|ogo|oga|ante|ente|eto|eta|afo|afa|ado|ada|ario|aria|coach|designer)(?: (?:de |em |e )?[\\w-]+){0,3} (?:autonom[oa]|independente|por conta propria)\\b',
  'por conta propria',
  '(?:como|sou|via|contrato) (?:pj|mei)\\b',
  '\\bpj ou clt\\b',
  'presto (?:\\w+ ){0,2}(?:consultoria|servicos?|assessoria)',
  '(?:peca|solicite|faca|faco|envio|pelo|orcamento) (?:\\w+ ){0,2}orcamentos?|orcamentos? (?:gratuitos?|sem compromisso|por|pelo|em \\d|no)',
  'aceito (?:\\w+ ){0,2}(?:projetos?|freelas?|encomendas|trabalhos|clientes)',
  'freelas?\\b',
  // Dutch
  'zelfstandige? (?:[\\w/-]+ ){0,2}[\\w/-]*(?:er|or|ist|eur|euse|ster|ent|ant|ect|aat|graaf|coach|isch|ur|in|aris)\\b(?! werk)',
  'zzp\\w*',
  '(?:als|ben|werk) zelfstandig\\w*',
  'eenmanszaak',
  'eigen (?:praktijk|studio|bureau|bedrijf) (?:sinds|als|in)',
  '(?:nieuwe|andere|volgende|interim|losse|korte) (?:opdracht\\w*|klussen)',
  'opdrachten (?:via|vanaf|per|in|welkom|voor)',
  '(?:vrijblijvend\\w*|offertes? (?:op aanvraag|binnen|aanvragen|via))',
  '(?:beschikbaar|inzetbaar|in te huren|te boeken|te huur)\\b(?= (?:voor|als|per|vanaf|op) (?:\\S+ ){0,3}(?:opdracht\\w*|project\\w*|klus\\w*|interim|zzp|freelance))',
];

/** What only sounds like it: software that acts by itself, regions with self-government, work done without help. */
export const NOT_OWN_ACCOUNT: readonly string[] = [
  '(?:agentes?|vehiculos?|veiculos?|robots?|sistemas?|conduccion|equipos?|equipes?|carros?|coches?|drones?|comunidad(?:es)?|ciudad(?:es)?) (?:\\w+ ){0,2}(?:autonom\\w+|independ\\w+)',
  '(?:autorite|presse|librairie|commission|administrateur|administratrice|experts?) (?:\\w+ )?independante?s?\\b',
  'selbst(?:st)?andiges? (?:arbeiten|handeln|denken|arbeit)\\b',
  'zelfstandig (?:werken|wonen|functioneren|denken)',
  '(?:clients?|projects?|customers) (?:a|per) (?:manager|engineer|head)',
  'booked (?:revenue|orders|business|flights?)',
];
