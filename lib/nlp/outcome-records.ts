/*
 * Undertakings counted together with how they ended, on folded text: none lost, all passed, so many out of so many.
 * A count alone is none; the second half of the sentence makes it a result.
 */
import { WORD_NUMBER } from './outcome-shapes.ts';
import type { OutcomeShape } from './outcome-then-now.ts';
import { Sieve } from './sieve.ts';

const NUM = `(?:(?<![\\w.,:/+-])(?!(?:19|20)\\d\\d(?![\\d.,]*\\d))\\d(?:[\\d.,]*\\d)?(?: \\d{3})?(?:k|m)?\\+?(?![\\w-])|(?<![\\w-])(?:${WORD_NUMBER})(?![\\w-]))`;
/** What everybody counts about himself: no undertaking. */
const OWN =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|summers?|winters?|kids?|child(?:ren)?|cats?|dogs?|hens?|bikes?|sons?|daughters?|brothers?|sisters?|siblings|m[ae]n|women|languages?|instruments?|people|colleagues|squads?|teams?|roommates|legs|hands|cups|jahre?n?|monate?|wochen?|tage?n?|stunden?|kinder|katzen?|hunde?|sprachen|ans|annees?|mois|semaines?|jours?|heures?|enfants|chats?|chiens?|langues|anos?|meses|semanas?|dias?|horas?|hij[oa]s|filh[oa]s|gat[oa]s|perr[oa]s|idiomas|linguas?|anni|mesi|settimane|giorni|ore|figli[eo]?|gatti|cani|lingue|jaar|maanden|weken|dagen|uur|kinderen|katten|honden|talen|leute|mitarbeit\\w*|personnes|personas|pessoas|persone|mensen|%|percent|prozent|euros?|pounds|dollars)';
const THING = `(?!${OWN}\\b)[a-z][\\w’'-]*`;
/** What somebody counted is said of: up to four words behind the figure. */
const COUNTED = `${NUM} ${THING}(?: (?!and\\b|und\\b)[\\w’'/&-]+){0,4}`;
/** What can go wrong, in the trades' own words. */
const FAULT =
  '(?:findings?|majors?|minors?|non-?conform\\w+|observations?|defects?|incidents?|accidents?|complaints?|errors?|mistakes?|outages?|losses|loss|recalls?|escalations?|injur\\w+|breach\\w*|breakages?|falls?|claims?|refunds?|returns?|appeals?|disputes?|deaths?|casualt\\w+|collisions?|scratch\\w*|chips?|dents?|cracks?|leaks?|spills?|blisters?|defaults?|arrears|penalt\\w+|fines?|delays?|no-?shows?|cancell\\w+|rejections?|rejects?|red cards?|rollbacks?|downtime|crash\\w*|bugs?|regressions?|typos|infections?|sepsis|transfers?|readmissions?|dropouts?|drop-outs?|walkouts?|strikes?|resignations?|evictions?|voids?|overruns?|reworks?|snags?|call-?backs?|lawsuits?|court cases?|surcharges?|stockouts?|short(?:ages?|falls?)|beanstandung\\w*|reklamation\\w*|unfall\\w*|ausfall\\w*|fehler\\w*|verletzt\\w*|mahnung\\w*|klage\\w*|schaden\\w*|storniert\\w*|verspatung\\w*|abbruch\\w*|absage\\w*|ruckruf\\w*|reclamations?|incidents?|pannes?|accidents?|erreurs?|litiges?|retards?|rejets?|refus|fuites?|casse|perte|blesses?|incidentes?|accidentes?|errores|fallos?|quejas?|reclamaciones|multas?|bajas|traslados?|retrasos?|devoluciones|averias?|heridos?|acidentes?|erros?|falhas?|queixas?|reclamac\\w+|atrasos?|devoluc\\w+|avarias?|feridos?|incidenti?|infortuni\\w*|errori?|reclami|guasti?|ritardi?|multe|contestazioni|ricorsi|feriti|klachten?|ongevallen|ongelukken|storing\\w*|fouten?|vertraging\\w*|verschil\\w*|uitval|schade|boetes?)';
const EMPTY =
  "(?:no|zero|nil|0|nary an?|never an?|hardly an?|without (?:an?|any|one)?|with (?:no|zero|nil|0)|kein\\w*|null|ohne|aucune?|zero|pas d[e’']\\S*|sans|ningun\\w*|cero|sin|nenhum\\w*|sem|nessun\\w*|zero|senza|geen|nul|zonder)";
const NOT_ONE =
  '(?:not (?:a|an|one|a single|even one)|never (?:a|one)|ohne (?:ein\\w*) einzig\\w*|nicht ein\\w*(?: einzig\\w*)?|kein\\w* einzig\\w*|pas une? seule?|sans une? seule?|ni un[ao]?(?: sol[oa])?|sin un[ao]? sol[oa]|nem um[a]?|sem (?:um|uma) unic[oa]|neanche un[ao]?|nemmeno un[ao]?|senza un[ao]? sol[oa]|geen enkele?|niet een|zonder (?:een )?enkele?)';
const ALL =
  '(?:every (?:single )?one|each (?:one|of them)?|all(?: of (?:them|which))?|the lot|none|not one|nobody|no one|alle|jede[rs]?|keine[rs]?|tous|toutes|chacune?|aucune?|todos|todas|cada un[ao]|ningun[oa]?|nenhum[a]?|cada um[a]?|tutt[ei]|ciascun[oa]|nessun[oa]?|allemaal|elk|geen)';
/** How undertakings end well or badly, behind a second count. */
const ENDED =
  '(?:came (?:back|home|through|out)|passed|won|wins?|got|made it|stayed|left|survived|accepted|acceptances?|approved|approvals?|granted|grants|awarded|awards?|signed|sold|sales|closed|funded|hired|hires|placed|renewed|renewals|published|yes(?:es)?|graduated|graduates|settled|settlements|acquit\\w+|upheld|lost|losses|failed|failures?|late|unpaid|bad(?: ones?)?|duds?|complaints?|returns?|returned|rejected|rejections|refused|defaults?|defaulted|appeals?|overturned|broken|still (?:standing|running|open|trading|in|going|here)|went (?:through|live|on|to print)|on time|better \\w+|full houses?|promotions?|promoted|exits?|profitable|in profit|into profit|bestanden|gewonnen|verloren|verkauft|bewilligt|genehmigt|geplatzt|recu[es]*|gagne[es]*|perdu[es]*|vendu[es]*|acceptee?s|refusee?s|ganad[oa]s|perdid[oa]s|aprobad[oa]s|concedid[oa]s|vendid[oa]s|ganh[oa]s|aprovad[oa]s|vint[ie]|pers[ie]|promoss[ie]|vendut[ie]|approvat[ie]|gewonnen|verloren|geslaagd|verkocht|toegekend)';

export const RECORDS: readonly OutcomeShape[] = [
  {
    // "loaned 900 paintings with not a scratch", "five moves, not one cancelled list": the empty half is stressed
    id: 'not-one',
    pattern: new RegExp(
      `${COUNTED}(?:[,;:]| [–—-]|,? and| with)? ${NOT_ONE} (?!${OWN}\\b|like|too|for me|of us|bit|all)[a-z]{3,}`,
    ),
  },
  {
    // "six depots inspected with nil critical findings", "40 policies moved without a difference"
    id: 'no-fault',
    pattern: new RegExp(
      `(?:${COUNTED}|(?<![\\w-])${NUM} (?:years?|months?|seasons?|winters?|shifts|jahre|monate|saisons|ans|mois|saisons|anos|meses|anni|mesi|stagioni|jaar|maanden)(?=[,;:] | [–—-])|\\b(?:got|brought|took|saw|led|walked|steered|put|passed)\\b[^.!?\\n]{3,60}?)(?:[,;:]| [–—-]|,? and| with)? ${EMPTY} ?(?:[a-z-]+ ){0,2}${FAULT}\\b`,
    ),
  },
  {
    // "ten seasons, two cancellations"
    id: 'few-faults',
    pattern: new RegExp(
      `${NUM} (?!${OWN}\\b|degrees?\\b)[\\w’'-]+(?: [\\w’'-]+){0,2}[,;:] ?(?:and |i[’']ve (?:had|lost) |only |just |nur |seulement |solo |so |slechts )*(?:one|two|three|einer?|zwei|une?|deux|un[ao]?|dos|uma?|duas|due|een|twee) (?:[a-z-]+ )?${FAULT}(?= *(?:$|[.,;!)]))`,
    ),
  },
  {
    // "misprints: zero in 51 issues"
    id: 'named-none',
    pattern: new RegExp(
      `[:,–—] ?(?:zero|none|nil|0|keine[rs]?|null|aucune?|cero|ningun[oa]?|nenhum[a]?|nessun[oa]?|geen|nul) (?:in|since|on|over|across|for|seit|bei|depuis|en|sur|desde|em|in|su|da|sinds|op) (?:the last |my |over |more than )?(?:${NUM}|(?:19|20)\\d\\d)`,
    ),
  },
  {
    // "seven schools so far and every one opened on the day"
    id: 'every-one',
    pattern: new RegExp(
      `${COUNTED}(?:,? (?:so far|to date|bisher|a ce jour|hasta ahora|ate hoje|finora|tot nu toe))?(?:[,;:]| [–—-]|,? (?:and|und|et|y|e|en)) ${ALL} (?:of them |has |have |had |was |were |is |are |still |ever |yet |been |now |sind |wurden |hat |haben |ont |sont |han |estan |sono |hanno |zijn )*(?:[a-z]{2,}(?:ed|en|t|ht|ad[oa]s?|id[oa]s?|at[ei]|ut[ei]|ees?|d)|on time|in (?:work|profit|print|use|budget)|within|under budget|through|still|on schedule|went|won|sold|kept|came|ran|stood|held|got|made)\\b`,
    ),
  },
  {
    // "nine went to the board, eight came back with a yes", "640 loans, two bad ones"
    id: 'of-which',
    pattern: new RegExp(
      `${NUM} (?!${OWN}\\b)(?:[\\w’'-]+ ){0,8}?[\\w’'-]+[,;:] (?:and |but |only |just |davon |dont |de (?:ellos|los cuales) |di cui |waarvan |waren )*(?:${NUM}|one|einer?|eine|une?|un[ao]?|uma?|een) (?:of them |have |has |had |were |was |are |more |were |are )*${ENDED}\\b`,
    ),
  },
  {
    // "huit dossiers déposés, sept financés", "40 eingereicht, 31 bewilligt"
    id: 'two-participles',
    pattern: new RegExp(
      `${NUM} (?!${OWN}\\b)(?:[\\w’'-]+ ){1,2}(?!(?:annees|employes|journees)\\b)[a-z]{2,}(?:ees?|es|us|is|ad[oa]s|id[oa]s|at[ei]|ut[ei]|it[ei])[,;:] (?:dont |de (?:ellos|ellas) |di cui |e |et |y )?${NUM} [a-z]{3,}(?:ees?|es|us|is|ad[oa]s|id[oa]s|at[ei]|ut[ei]|it[ei])(?= *(?:$|[.,;!)]))|${NUM} (?:[\\w’'-]+ )?[a-z]*(?:ge|be|ver|er|ein|ab|an)[a-z]{3,}(?:t|en|d),? (?:und |en |davon |waarvan )?${NUM} [a-z]*(?:ge|be|ver|er)[a-z]{3,}(?:t|en|d)(?= *(?:$|[.,;!)]))`,
    ),
  },
  {
    // "ninety weddings, ninety times a yes", "five rescues, five better grades"
    id: 'as-many',
    pattern: new RegExp(
      `(${NUM}) (?!${OWN}\\b)[\\w’'-]+(?: [\\w’'-]+){0,2}(?:[,;:]| [–—-]) (?:and )?\\1(?:[ -](?:mal|times?|fois|veces|vezes|volte|keer)\\b| (?:happy |clean |better |full |signed |satisfied |successful |clear )+[a-z]+| (?:passes|wins|yeses|approvals|awards|sales|renewals|grants|promotions|exits|offers|keys|homes|distinctions|diplom\\S*|certificates|degrees|medals|abschlusse|reussites|aprobad[oa]s|aprovad[oa]s|promoss[ie]|geslaagd\\w*|bestanden\\w*)\\b)`,
    ),
  },
  {
    // "91 von 100", "of ten quarrels that reach me seven end without a fine", "su 16 rimandati ne ho promossi 15"
    id: 'so-many-of',
    pattern: new RegExp(
      `(?:^|[.;:–—] ?|\\b(?:and|und|et|y|e|en) )(?:of (?:the |my |every |all )?|out of (?:every |the )?|von (?:den |meinen |je )?|sur |de cada |de (?:los|las|mis) |dos |das |dos meus |em cada |su |dei |delle |ogni |van de |van elke |van mijn )${NUM} (?!${OWN}\\b)[^.!?\\n]{3,70}?\\b(?:only |just |nur |ne )?${NUM}(?! ?(?:years|jahre|ans|anos|anni|jaar|hours|days|weeks|months))|(?<![\\d.,])\\d{1,3}(?: [a-z]+)? (?:of|out of|von|sur|de cada|su|van de) (?:the |my |our |every )?\\d{2,}\\b(?! ?(?:days|hours|weeks|months|tagen?|stunden|jours|heures|dias|horas|giorni|ore|dagen|uur|[ap]m|seats|slots|places|platze))|${NUM} (?!${OWN}\\b)[a-z]{4,} (?:out of|sur|von|de cada|em cada|su|van de) (?:ten|twelve|twenty|dix|douze|zehn|zwolf|diez|doce|dez|doze|dieci|dodici|cinque|five|cinq|funf|cinco|tien|twaalf)\\b`,
    ),
  },
  {
    // "last three projects finished under budget", "the last one ended four days early"
    id: 'ended-early',
    pattern: new RegExp(
      `(?:${NUM} (?:[\\w’'-]+ ){1,4}|\\b(?:last|latest|recent|previous|each|every|all) (?:[\\w’'-]+ ){1,4})(?:finished|ended|closed|opened|delivered|landed|completed|wrapped|shipped|launched|came in|handed over|went live|done)\\b[^.!?\\n]{0,24}\\b(?:under budget|on budget|below budget|ahead of (?:time|plan|schedule)|before time|${NUM} ?(?:%|percent|per cent|hours?|days?|weeks?|months?|k) (?:early|earlier|ahead|under|below|cheaper|sooner))\\b`,
    ),
  },
  {
    // "in 90 weddings I have never lost a ring"
    id: 'never-in',
    pattern: new RegExp(
      `\\b(?:in|over|across|after|bei|nach|en|sur|em|su|in|op|bij) (?:over |more than |uber |mehr als |plus de |mas de |mais de |piu di |meer dan )?${NUM} (?!${OWN}\\b)[\\w’'-]+(?: [\\w’'-]+){0,3},? (?:i (?:have |had )?|we (?:have )?|habe ich |hatte ich |je n[’']ai |no he |nao |non ho |heb ik )?(?:never|not one|not a single|nie|kein\\w*|jamais|aucune?|nunca|ningun\\w*|nenhum\\w*|mai|nessun\\w*|nooit|geen)\\b`,
    ),
  },
];

const records = new Sieve(RECORDS.map((s) => s.pattern));
/** Whether a folded clause counts undertakings and says how they ended. */
export const endedWell = (folded: string): boolean => records.test(folded);
