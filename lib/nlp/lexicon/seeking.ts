import { WHEN } from './own-account.ts';

/** A way to say that work is looked for or taken; its examples stand in tests/nlp/wording-examples.ts. */
export interface WordingRule {
  readonly id: string;
  /** Folded, parts of one regular expression each. */
  readonly words: readonly string[];
}

/** Where people work: what somebody looks for who does not write "a job". */
const WORKPLACE =
  '(?:workshop|kitchen|ward|lab|laboratory|school|studio|practice|clinic|hospital|theatre|orchestra|ensemble|ship|crew|farm|agency|newsroom|department|company|firm|employer|boss|start-?up|scale-?up|training cent(?:re|er)|cent(?:re|er)|institute|museum|restaurant|hotel|desk|seat|shifts?|something (?:new|else|in|near|closer)|next mission|change of (?:scene|job|sector))';

const EMPLOYERS =
  '(?:teams|employers|companies|labs|firms|studios|schools|clinics|hospitals|agencies|recruiters|hiring managers|newsrooms|kitchens|workshops)';

export const SEEKING: readonly WordingRule[] = [
  {
    // who names the next free date is free then
    id: 'next-date',
    words: [
      '(?:next|wieder|de nouveau|again) (?:free|available|open|frei|libre|livre|vrij) ?: ?',
      '(?:my )?(?:next|first) (?:free|open|available) (?:date|week|day|month|spot|slot|place|window)s?\\b',
      'nachste[rn]? freie[rn]? (?:termin\\w*|slot|woche|monat|zeitraum)',
      'prochaine?s? (?:disponibilites?|dates? libres?)',
      'proxim[oa]s? (?:fechas?|datas?|huecos?|vacantes?|disponibilidad|vagas?) (?:libres?|livres?|en mi agenda|en|em)\\b',
      'eerstvolgende (?:vrije )?(?:plek|datum|periode)',
      `(?:commissions?|bookings?) (?:are )?open (?:for|from|in) ${WHEN}\\b`,
    ],
  },
  {
    // an empty calendar from a date on is time for work
    id: 'calendar',
    words: [
      `(?:i am|i[’']m|we are|we[’']re) (?:again )?free (?:after|from|as of|again|in) `,
      '(?:hands|calendar|diary|agenda|schedule) (?:is |are )?(?:free|empty|open|clear|vrij|libre|livre) (?:again )?(?:from|after|in|as of|vanaf|desde|a partir)',
      '(?:diary|calendar|agenda|kalender) (?:still |noch )?(?:has|hat|heeft|tiene|tem|a) (?:still |some |noch |nog )?(?:room|space|gaps?|platz|luft|ruimte|hueco|espaco)\\b',
      '\\w+ (?:seats?|mandates?|plazas?|vagas?) (?:is |are |noch |still )?(?:free|frei|libres?|livres?|vrij)\\b',
      'nothing (?:booked|planned|lined up) (?:after|from|for|beyond|yet)',
      '(?:nothing|and nothing) follows\\b',
      `no (?:show|job|project|contract|booking|engagement|work|tour|production) after ${WHEN}`,
      '(?:two|a pair of|my) (?:free|spare) hands\\b',
      `(?:have|got|is) (?:still )?(?:some |a little )?room (?:again )?(?:in|from|after) ${WHEN}\\b`,
      `(?:ab|im) ${WHEN} (?:\\S+ ){0,3}(?:kapazitat\\w*|luft\\b|platze? frei|termine frei)`,
      'inzetbaar (?:vanaf|per)\\b',
      `vanaf (?:\\S+ )?${WHEN} (?:weer |nog )?(?:ruimte|plek|tijd|capaciteit)\\b`,
      `(?:from|as of) ${WHEN}(?: on)?,? i (?:again )?(?:have time|am free|[’']m free|(?:can|could|will) (?:again )?(?:take on|take|accept))|have time again\\b`,
      "(?:after that|then|afterwards),? i(?: am|[’']m) (?:all )?(?:yours|free)\\b",
      'je (?:suis|serai) libre|vanaf \\S+ (?:weer )?(?:beschikbaar|vrij|inzetbaar)',
    ],
  },
  {
    // who tells when the contract ends tells from when on something else is wanted
    id: 'contract-ends',
    words: [
      '(?:my|current|present) (?:\\w+ )?(?:contract|assignment|engagement|fellowship|project|mandate|post|postdoc) (?:runs out|runs until|ends|expires|finishes|is up|comes to an end)\\b',
      '(?:mein|aktuelle[rs]?|jetzige[rs]?) (?:vertrag|projekt|mandat|einsatz) (?:lauft|endet)\\b',
      "(?:mon|ma|mes) (?:contrat|cdd|mission|these) (?:se termine|s[’']acheve|prend fin)",
      '(?:termino|acabo) contrato|(?:mi|meu) contrat[o] (?:termina|acaba|vence)',
      'mijn (?:contract|opdracht) (?:loopt|eindigt)\\b',
    ],
  },
  {
    // who wants to leave a trade, employer or place looks for another
    id: 'leave',
    words: [
      "(?:i[’']d (?:like|love)|i (?:would|want)(?: like| love)?|would (?:like|love)|hoping for|ready for|keen on) (?:to find )?(?:an?|my) (?:first |new |second |permanent |steady |part-time )?(?:job|role|post|position|placement|internship|traineeship)\\b",
      '(?:me gustaria|quisiera) (?:empezar|trabajar)|gostaria de (?:comecar|trabalhar)|aimerais (?:commencer|travailler|rejoindre)|ik wil graag (?:beginnen|werken)',
      '(?:like|love|want|hope|ready|plan|eager|keen|mean|intend|happy) to (?:leave (?!a |the world|no |things|code|it\\b|them|you|every|room|my desk|something)|move on\\b|get out of|change (?:jobs?|employers?|sides|sectors?|fields?|careers?)|swap (?:jobs?|employers?|sides|careers?|desks?|(?:[a-z]+ ){1,3}for\\b)|return to (?!the gym))',
      "(?:would|i[’']d) (?:gladly |happily )?(?:swap|change for|move for|relocate)",
      '(?:mochte|will|wurde) (?:mich )?(?:\\S+ ){0,2}(?:verandern|umorientieren)\\b',
      "(?:aimerais|souhaite|voudrais) (?:quitter|changer(?= de\\b| d[’']|[.,;!]|$)|bouger)",
      '(?:me gustaria|quiero|quisiera) (?:dejar|cambiar de|volver)',
      '(?:gostaria de|quero) (?:mudar de|deixar|sair d)',
      'toe aan (?:iets|een) (?:nieuw\\w*|ander\\w*|volgende)',
      'time for (?:a change|something (?:new|else|different)|the next|a new)\\b',
      'zeit fur (?:etwas neues|einen wechsel|veranderung|was neues)|auf dem sprung\\b',
    ],
  },
  {
    // a kitchen, a ward or a training centre is looked for by people who want to work there
    id: 'workplace',
    words: [
      `(?:(?:looking|searching|hoping|hunting|on the hunt) (?:around )?for|seeking) (?:a |an |my |some |another |the right |the next )?(?:\\S+ ){0,3}${WORKPLACE}\\b`,
      '(?:hoping|hunting|on the hunt|looking|searching) for (?:a|an|my|the|some) (?:\\S+ ){0,2}(?:place|post|spot|berth|opening) ?(?:in|at|on|with|near|from|$)',
      'looking around\\b',
      '(?:keep|keeping|have) (?:an eye|my eyes|half an eye) (?:out|open) for',
      '(?:in need of|i need) (?:a|an|new|another) (?:new )?(?:job|work|post|position|employer|team|place)\\b',
      'suche (?:\\S+ ){0,4}(?:team|wirkungsstatte|betrieb|werkstatt|kuche|klinik|praxis|schule|arbeitgeber\\w*|kanzlei|agentur|lehrstelle|lehrbetrieb|wirkungskreis)\\b',
      '(?:lehrstelle|ausbildung|anstellung|arbeit) gesucht',
      "(?:je |j[’']?en )?cherche (?:une? |mon |ma )?(?:\\S+ )?(?:place|cuisine|equipe|atelier|ecole|entreprise|structure|employeur|cabinet|restaurant|apprentissage|studio|theatre|labo\\w*|creche)\\b",
      "recherche d[’'](?:une? )?(?:\\S+ )?(?:equipe|place|entreprise|atelier|employeur)\\b",
      'busco (?:una? |mi )?(?:\\S+ )?(?:plaza|cocina|equipo|empresa|taller|escuela|colegio|restaurante|hospital|sitio|lugar|estudio|centro|despacho|clinica|residencia)\\b',
      'procuro (?:uma? |o )?(?:\\S+ )?(?:lugar|escola|equip[ae]|empresa|cozinha|oficina|hospital|restaurante|estudio|colocacao|clinica)\\b',
      '(?:a procura|em busca) d[aeo] (?:uma? )?(?:\\S+ )?(?:lugar|escola|colegio|equip[ae]|empresa|cozinha|oficina|hospital|restaurante|estudio|clinica|laboratorio)\\b',
      'en (?:busca|busqueda) de (?:una? )?(?:\\S+ )?(?:plaza|cocina|equipo|empresa|taller|escuela|colegio|restaurante|hospital|estudio|clinica|laboratorio)\\b',
      "(?:a la|en) recherche d(?:e |['’])(?:une? )?(?:\\S+ )?(?:place|cuisine|equipe|atelier|ecole|entreprise|structure|employeur|cabinet|restaurant|studio|theatre|labo\\w*|creche|clinique)\\b",
      'auf der suche nach (?:eine[rm]? )?(?:\\S+ )?(?:werkstatt|schule|kuche|klinik|praxis|kanzlei|agentur|betrieb|arbeitgeber\\w*|lehrstelle|labor)\\b',
      '(?:op )?zoek(?: naar)? (?:een )?(?:\\S+ )?(?:plek|keuken|afdeling|werkgever|bedrijf|team|atelier|school|werkplaats|praktijk|ploeg)\\b',
    ],
  },
  {
    // an advertisement of oneself
    id: 'advert',
    words: [
      '(?<=[,|;–] |still |now |currently |actively |again |also )looking(?= *(?:$|[.,;|)]))',
      '(?:permanent|perm|full-time|part-time|remote|in-house|staff) (?:roles?|positions?|jobs?|posts?|work|contracts?) only\\b',
      '\\bi (?:want|need) (?:a|an|my first|my next|my own) (?:\\w+ ){0,2}(?:team|crew|kitchen|workshop|practice|ward|studio|newsroom|boss|harbour|school)\\b',
      'will [^.!?]{1,30} for (?:a salary|a wage|wages|food|money|a living|a desk|a contract)\\b',
      '(?:shifts?|hours|nights|weekends|summer work|odd jobs|a berth|a bench|a stage|a kitchen) wanted\\b',
      '(?:^|[.|] ?)wanted: (?:a|an|one|some) ',
      '(?:place|job|post|seat|apprenticeship|shifts?) wanted\\b',
      'who has (?:room|a (?:desk|place|job|use|bench)|work) for\\b',
      'applying (?:everywhere|(?:for|to) (?:a |my |the |\\S+ ){0,3}(?:positions?|jobs?|programm?es?|roles?|posts?|schools?|traineeships?|apprenticeships?|internships?|places|schemes?))\\b',
      'need (?:a|an|another) [^.!?]{0,80}\\bhere (?:i am|they are)\\b',
      '^here i am\\b|^hire this\\b',
      '^(?:who needs|wer braucht|qui cherche|quien necesita|quem precisa|wie zoekt)\\b[^.!?]*\\?',
    ],
  },
  {
    // who welcomes offers, or hints at where to go, is free for them
    id: 'offers',
    words: [
      `(?:love|like|happy|glad|keen|pleased|delighted|curious) to hear from (?:\\S+ ){0,2}${EMPLOYERS}\\b(?! (?:who|that|which|with|whose|stuck|struggling))`,
      "(?:me (?:encantaria|gustaria) hablar con|gostaria de (?:conversar|falar) com|ravie? d[’']echanger avec|hoor graag van) (?:\\S+ )?(?:equip[eao]s|empresas|employeurs|entreprises|labos|teams|bedrijven)\\b",
      "(?:i[’']d|i would|would) (?:gladly |also )?(?:welcome|take|accept|consider|like) (?:\\S+ ){0,2}?(?:part-time|full-time|project|freelance|contract|remote|seasonal|permanent)(?:,? (?:or|and) \\S+)? (?:work|roles?|jobs?|positions?|hours)\\b",
      '(?:job )?(?:offers|hints|leads|referrals) (?:\\S+ ){0,3}?(?:are |is )?(?:very |always |most )?welcome\\b(?! (?:reading|email|mail))',
      '(?:hear|hearing|consider|considering|listen to|read) (?:your |good |new |other )?(?:job )?offers\\b',
      'tempted by\\b|could be (?:persuaded|tempted|talked into|won over)\\b',
      '(?:conversations?|talks?|talking|chats?|chatting) about (?:\\w+ )?(?:roles|jobs|positions|openings|posts)\\b',
      'angebote (?:gerne?|willkommen|bitte)\\b',
      "(?:escucho|atiendo|estudio|ouco|aceito) (?:ofertas|propuestas|propostas)\\b|j[’']etudie (?:toute|les) (?:proposition|offre)s?|hoor graag van (?:werkgevers|bureaus)",
    ],
  },
  {
    // who says when to start, or how long the notice is, can be had
    id: 'start',
    words: [
      `(?:can|could|would|able to|ready to|will) (?:\\w+ )?start (?:tomorrow|today|at once|immediately|right away|straight away|now\\b|on monday|next (?:week|month)|any ?time|in (?:a |two |three |four |\\d )?(?:days?|weeks?|fortnight)|(?:from|in) ${WHEN})`,
      "(?:my )?notice period\\b|(?:week|month)s?[’']? notice\\b|kundigungsfrist|preavis de (?:\\d|un|deux|trois)|opzegtermijn",
      '(?:willing|ready|happy|open|prepared|glad|free) to (?:relocate|move (?:for|abroad|to|anywhere))',
      'open to (?:relocation|moving|(?:day|night|late|early|shift|evening|weekend) (?:work|shifts?))\\b',
      'prete? a (?:demenager|bouger|changer)|dispuest[oa] a (?:mudarme|trasladarme|cambiar)|dispost[oa] a mudar|umzugsbereit|bereit umzuziehen|bereid te verhuizen',
    ],
  },
  {
    // out of work, or back from leave
    id: 'out-of-work',
    words: [
      'out of (?:work|a job) (?:since|again|at)|(?:currently|now|am) (?:out of (?:work|a job)|without a (?:job|post)|unemployed|jobless)|unemployed (?:since|after)',
      'arbeitslos\\b|sans emploi\\b|sin trabajo\\b|sem emprego\\b|zonder werk\\b',
      "(?:i was|i[’']ve been|was|got|been|recently|just|am) (?:recently |just )?laid off\\b(?! in (?:19|20)\\d\\d)",
      '^laid off (?:last|this|in (?!(?:19|20)\\d))',
      '(?:made|been) redundant\\b|redundant since\\b',
      'interviewing (?:at the moment|now|currently|again)\\b|(?:now|currently) interviewing$',
      'return(?:ing)? to (?:work|the profession|the job market|practice)\\b',
      'back from (?:parental|maternity|paternity|sick) leave and(?! (?:glad|happy|grateful|busy|tired|enjoying|settled|it|my team))',
    ],
  },
];

/** What only sounds like it. */
export const NOT_SEEKING: readonly string[] = [
  '(?:can|could) usually (?:start|begin)',
  '(?:looking|searching) for (?:\\S+ ){1,3}is (?:my|a|the|half)\\b',
  '(?:museum|entry|admission|events?|talks?|tickets?|parking|course|lessons?|software|app|it|which|that) (?:is|are) free (?:from|in|after|for|of)',
  '(?:people|those|anyone|everyone|men|women|the) (?:who (?:are|were) )?(?:out of work|unemployed|laid off|looking around|made redundant)',
  '(?:cars?|bikes?|boats?|skis|rooms|vans|halls?|costumes|equipment|tools) for hire\\b',
  '(?:client|customer|reader|visitor|user|patient|guest|buyer|tenant)s? (?:\\w+ ){0,2}(?:are |is )?(?:looking|searching)',
  '(?:we|they|clients|teams) (?:help|are) (?:\\S+ ){0,3}(?:leave|leaving|looking)',
];
