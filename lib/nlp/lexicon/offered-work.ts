import { WHEN } from './own-account.ts';
import type { WordingRule } from './seeking.ts';

/*
 * How somebody sells work without a word for freelancing, folded: quotes, prices per sitting, so many jobs a season,
 * dates left, the client's own files and projects, a trade on the side, a studio of one.
 */

const CHANNEL =
  '(?:e-?mails?|mail|text|sms|message|phone|post|dm|whatsapp|nachricht|telefon|courriel|telephone|correo|telefono|mensaje|mensagem|telefone|bericht|signal)';
const QUOTES =
  '(?:quotes?|estimates?|devis|presupuestos?|orcamentos?|offertes?|(?:kosten)?angebote|kostenvoranschlage?)';
const SITTING =
  '(?:sessions?|lessons?|shoots?|portraits?|sittings?|classes|coachings?|workshops?|half[- ]days?|day rates?|tattoos?|audits?|reviews?|logos?|websites?|translations?|proofreading|editing|sets|commissions?|sitzungen|stunden|seances?|cours|sesiones|clases|sessoes|aulas|sessies|lessen)';
const SEASON = '(?:year|quarter|season|month|term|jahr|quartal|monat|an|trimestre|mois|ano|mes|jaar|kwartaal|maand)';
const COUNT = '(?:one|two|three|four|five|six|a few|a couple of|a handful of|only \\w+|just \\w+|\\d{1,2})';
/** What clients bring along. */
const MATERIAL =
  '(?:audio|files?|footage|script|manuscript|drawings|brief|plans|photos|draft|recordings?|project|deadline|measurements|texts?|data|numbers|story|backlog|database|website)';
const TRADE =
  '(?:writer|copywriter|editor|translator|interpreter|designer|developer|programmer|consultant|photographer|tutor|trainer|bookkeeper|illustrator|proofreader|analyst|web ?designer|seamstress|joiner|restorer|repairs|editing|translation|design|tutoring|bookkeeping|proofreading|photography)s?';

export const OFFERED_WORK: readonly WordingRule[] = [
  {
    id: 'quotes-by',
    words: [`${QUOTES} (?:only |always |gladly )?(?:by|via|per|par|por|pelo|over) (?:return of )?${CHANNEL}\\b`],
  },
  {
    id: 'price-per-sitting',
    words: [
      `${SITTING} (?:start |starting |are )?(?:from|at|ab|a partir de|des|desde|vanaf) (?:r?[$€£] ?\\d|\\d+ ?(?:€|euros?|eur|chf|pounds|dollars|reais))`,
      'day rates? on (?:my|the) (?:site|page|website)\\b',
    ],
  },
  {
    // so many jobs a season
    id: 'so-many-a-season',
    words: [
      `\\bi (?:only |just )?(?:take|do|accept|book|shoot|edit|write|build|paint|make|translate) (?:on )?(?:only |just |up to )?${COUNT} (?!apprentices?|trainees?|interns?|students?|pupils|holidays?|trips?|weeks?|breaks?|flights?|courses?|exams?|days?|hours|marathons?|races?|walks?)(?:[\\w’'-]+ ){1,4}(?:a|per|each|every|pro|par|al|por|per) ${SEASON}\\b`,
      `(?:i|we) (?:take|accept)(?: on)? ${COUNT} clients?\\b`,
    ],
  },
  {
    // dates that are left
    id: 'dates-left',
    words: [
      `(?:have|got|hold) (?:only |just )?(?:a few|some|two|three|one|a couple of|the odd|\\d) (?:more |free |open |spare )*(?:dates?|saturdays?|weekends?|weeks?|slots?|spots?) (?:left |free |open )?(?:for|in|from|after|this|next) (?:the )?(?:${WHEN}|year)\\b`,
      `(?:taking|accepting|inviting) (?:new )?(?:briefs?|orders|sittings|scripts|manuscripts|enquiries|inquiries|requests) (?:again )?(?:for|from|in) (?:the )?${WHEN}\\b`,
      '(?:contracts?|freelance|projects?) only\\b',
      'only (?:do |take |accept )?(?:contracts|freelance)\\b',
      '(?:hourly|daily|by the (?:hour|day)) or (?:per|by) (?:the )?(?:project|job|piece)\\b|factureer per\\b|trabalho a peca\\b|emito faturas?\\b',
      `(?:bis|jusqu\\S+|hasta|ate|tot|until)(?: fin| ende| mitte| eind| finales de)? (?:${WHEN})(?: 20\\d\\d)? (?:ausgebucht|belegt|complet|volgeboekt|vol\\b|completo|booked)`,
      `(?:ausgebucht|belegt|volgeboekt|agenda (?:completa|llena|cheia|lotada)|(?:je suis|agenda|planning) complet\\w*) (?:bis|jusqu\\S+|hasta|ate|tot)\\b`,
    ],
  },
  {
    // the client's own files and projects
    id: 'your-project',
    words: [
      '(?:discuss|talk about|start|hear about|look at|plan|begin|tell me about|quote for) your (?:next |own |new )?(?:project|idea|script|book|film|shoot|event|wedding|brief|website|manuscript|renovation|tattoo|garden|podcast|show)\\b',
      `(?:message|write|mail|send|email|dm|text|call|ping) me (?:with )?your (?:raw |rough |first |own )?${MATERIAL}\\b`,
      'projekt besprechen|parlons de votre projet|hablemos de tu proyecto|conte seu projeto|vertel me over je project',
    ],
  },
  {
    // a trade beside the post, or for oneself
    id: 'on-the-side',
    words: [
      '(?!beamt|soldat)\\w*(?:frau|mann|er|erin|or|orin|ist|istin|chef|chefin|koch|kochin|kraft|hilfe) auf zeit\\b',
      '(?:wechselnde|verschiedene|diverse|mehrere|wisselende|verschillende) (?:\\S+ )?(?:auftraggeber|opdrachtgever)\\w*',
      'wer [^.!?]{3,60}(?:braucht|sucht|will|mochte),? (?:ruft|schreibt|meldet)\\b|auf bestellung\\b|op afroep\\b',
      "(?:tarifs?|prix|facture\\w*) (?:a|au|par) (?:la |l[’'])?(?:demi-journee|journee|jour|mot|page|heure|forfait|feuillet)\\b",
      `${TRADE} on the side\\b`,
      '(?:build|make|made|sew|bake|paint|knit|carve|furniture|cakes?|portraits?|pieces|chairs?|shoes|boots|knitwear|bookshelves)\\b[^.!?]{0,20}\\bto order\\b|my own clients\\b',
      // short projects as a line of their own
      '(?<=^|[|,.;–(·•] ?)(?:short|small|kurze|kleine|proyectos|projetos|missions|korte) (?:and (?:small|short) )?(?:projects|contracts|projekte|auftrage|einsatze|cort[oa]s|curt[oa]s|pequen[oa]s|courtes|projecten|opdrachten)(?= *(?:$|[|,.;)–]))',
      'abiert[oa]s? a (?:\\S+ )?(?:contratos|encargos)\\b|abert[oa] a (?:\\S+ )?(?:contratos|freelas|encomendas)\\b|ouverte? (?:a|aux) (?:des )?(?:missions|contrats)\\b|offen fur (?:\\S+ )?(?:auftrage|mandate|projektauftrage)\\b|open to (?:[a-z]+ )?contracts\\b|open voor (?:\\S+ )?opdrachten\\b',
      '(?:small|short|odd|little|single) jobs (?:gladly|gern|with pleasure|are fine|fine|ok|possible)\\b|(?:sub|subcontract|overflow|casual|temp) work (?:welcome|wanted|taken|too)\\b',
      "(?<=^|[|,.;–(] ?)(?:independante?|free-?lance)(?= *(?:$|[|,.;)–]))|\\bpiges\\b|missions? d[’'](?:audit|interim|expertise|appoint|assistance)\\b|te huur per\\b",
      '(?<=^|[|,.;–(] ?)(?:currently |now )?between contracts\\b|(?:contract|gig|project|assignment) (?:ended|ends)[^.!?]{0,30}\\bnext one\\b',
      '(?<!\\b(?:live|lived|living|house|home) )on my own (?:since|again|for (?:a|two|three|\\d))',
      '(?:voor mezelf (?:begonnen|sinds|aan het werk)|(?:begonnen|werk|start\\w*) voor mezelf)\\b',
      '(?:rent|hire|lend)(?:ing)? out (?:my|one) (?:brain|hands|head|time|ear|eyes|self)\\b',
      '(?:bit|spot|touch|hour) of (?:consult\\w+|freelanc\\w+|contract\\w*|coaching|teaching on request)\\b',
      '(?:studio|shop|firm|agency|company|business|practice|workshop|outfit) of one\\b',
      '(?:consult\\w+|coaching|trainings?|workshops?|translations?|commissions?|lectures?) (?:on request|by arrangement|nach absprache|auf anfrage|sur demande|a peticion|sob consulta|op aanvraag)\\b',
      '(?<=\\b(?:work|paid|priced|quote|charge|bill)\\b[^.!?]{0,40})per (?:hour|day|page|book|word|project|piece|job|week|image) or (?:per |by the )?(?:hour|day|page|book|word|project|piece|job|week|image)\\b',
      "(?:days?|evenings?|afternoons?|mornings?|hours) (?:a week )?for (?:my own )?(?:clients|other people[’']s)\\b",
      `i have ${COUNT} (?:days?|evenings?|afternoons?|mornings?|hours) (?:a|per|each) (?:week|month|fortnight)(?= *(?:$|[.,;|]| for| free| to (?:spare|give|sell|lend)))`,
      '(?:[a-z]{2,}(?:er|or|ist|ant)|brain|hands|mind) for rent\\b|session (?:drummer|musician|singer|bassist|player|guitarist|pianist|vocalist|cellist)s?\\b',
      '(?<=[a-z],? )(?<!sold )by the (?:chapter|word|page|costume|episode|track|plate|portrait|session|half day|square met(?:re|er)|met(?:re|er))\\b',
      '(?:rush|urgent|night) (?:jobs|orders|work) (?:cost|accepted|welcome|are|possible|extra|at)\\b',
      '(?:fees?|prices?|rates?|honorare?|tarife?|tarifas?|tarieven) ?: (?:fixed|fair|small|flat|by|per|from|half|day|hourly|nach|pro|selon|segun|por|per)\\b',
      '(?:workshops?|trainings?|consultations?|massages?|coachings?|talks)[^.!?]{0,40}\\bbook(?:able)? (?:at|via|here|on|them|through)\\b',
    ],
  },
];

/** What only sounds like it: clients who are self-employed, contracts of employment, others' freelancers, full hotels. */
export const NOT_OFFERED_WORK: readonly string[] = [
  '(?:quotes?|estimates?|quote)\\b(?=[^|]{0,80}\\b(?:insurance|cover|policy|premium)\\b)',
  // borrowers, cleaners and others who are self-employed
  '(?:self[- ]employed) (?:borrowers?|applicants?|people|persons?|workers?|customers?|clients?|taxpayers?|tradesmen|landlords|parents|households|members|drivers|owners|artists|buyers)\\b',
  'open to contracts? (?:manager|law)\\b',
  // one kind of client among others
  '[a-z]{3,}s(?: in [a-z]+)?(?:,| and| &| or) (?:the )?self[- ]employed(?=,| and\\b| or\\b| &|$)(?!, (?:since|based|for))',
  '(?:self[- ]employed|freelance) (?:and|or|&) (?:odd|small|retired|salaried|employed)\\b|(?:mortgages?|loans?|tax|pensions?|accounts?|cover|insurance) for [^.!?|]{0,50}self[- ]employed',
  '(?:training|apprenticeship|employment|open-ended|record|publishing|recording|tenancy|marriage|insurance|player|zero[- ]hours?) contracts?\\b[^.!?|]{0,14}',
  '(?:buy\\w*|bought|sell\\w*|sold|rent\\w*|negotiat\\w+|tender\\w*) [^.!?|]{0,30}\\bcontracts?\\b',
  '(?:\\d+|two|three|four|five|six|ten|many|our|some|several|the|represents?|manag\\w+|pay\\w*|employ\\w*|commission\\w*) (?:\\w+ )?freelance (?:[a-z]+ )?[a-z]+s\\b(?! (?:in|for|from|over|since|to|complet|done))',
  'freelanc\\w+ (?:until|till|from (?:19|20)\\d\\d|between (?:19|20)\\d\\d|bis|jusqu\\S+|hasta|ate|tot) ?(?:(?:19|20)\\d\\d)?',
  'gig (?:economy|workers?|platforms?)|about the gig\\b',
  '(?:gere|gerer|gestion|negocie|pilote|suivi|redige|gestion[oa]|gestiono|negocio|redacto|giro|beheer)\\w* (?:\\S+ ){0,3}(?:contrat\\w*|contract\\w*)(?: \\S+){0,2}',
  '(?:hotel|house|restaurant|rooms?|tables?|venue|flat|cottage|campsite|clinic|museum|flights?|trains?|season|course) (?:is |are |was )?(?:\\w+ )?booked\\b(?: \\S+)?',
  '(?:manag\\w*|coordinat\\w*|book\\w*|hir\\w*|plac\\w*|recruit\\w*|schedul\\w*|pay|sell\\w*) (?:\\w+ )?(?:locums?|retainers|freelancers|contractors)\\b',
  '(?:plac|suppl|recruit|find|provid|search)\\w* (?:\\w+ )?interim \\w+s\\b',
  'freelancers (?:love|use|trust|rely|need|pay|get|can|who|and|are)\\b',
  'interim (?:accommodation|storage|solution|payments?|measures?|order|housing|use|financ\\w+)',
  'substitute (?:teacher|player|goods|products)s?',
  'zzp\\S*(?=[^.!?]{0,20}(?:verwijs|niet\\b|geen\\b))',
];
