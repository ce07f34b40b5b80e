import { type Doc, type Span, stemIn } from './document.ts';
import { Gated } from './gate.ts';
import { NUMBER } from './numbers.ts';

export interface Workplace extends Span {
  readonly remote: 'remote' | 'hybrid' | 'onsite';
}

const b = (source: string): Gated => new Gated(new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z])`, 'g'));

const DAYS = `(?:${NUMBER}|some|a few|several|einige|paar|quelques|algunos|alcuni|alguns|enkele|ein paar)(?:\\s{0,2}(?:-|–|to|or|bis|a|ou|o|tot)\\s{0,2}${NUMBER})?[\\s-]{0,2}(?:x\\s)?(?:days?|tage?n?|jours?|dias?|giorni|giorno|dagen|dag)(?:\\s{0,2}(?:a|per|each|/|pro|die|in der|par|por|a la|alla|na|de la|de|of the)\\s{0,2}(?:week|wk|woche|semaine|semana|settimana))?`;
const WEEKDAYS =
  '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|le lundi|le mardi|le mercredi|le jeudi|le vendredi|los lunes|los martes|los miercoles|los jueves|los viernes)';
const OFFICE =
  '(?:on[- ]?site|in (?:the |our )?(?:\\w{3,12} )?office|in-office|at (?:the|our) (?:office|site|plant|clinic|hospital)|vor ort|im (?:buro|office|haus)|in prasenz|prasenz|sur site|sur place|au bureau|en presentiel|presenciel|presencial(?:es)?|en (?:la )?oficina|in (?:sede|ufficio|presenza)|no escritorio|presenciais|op (?:kantoor|locatie)|downtown|in(?=[,.;)\\n]|$))';
const HOME =
  '(?:remote|remotely|from home|at home|home ?office|wfh|von zu hause|mobil|de teletravail|en teletravail|teletravail|en remoto|de teletrabajo|teletrabajo|da remoto|smart working|di smart working|da casa|em casa|de casa|remoto|thuis|vanuit huis|thuiswerken)';

/** Regular days at the office. */
const HYBRID: readonly Gated[] = [
  b(
    '(?:deels|teils|partly|half|part|en partie|in parte|em parte|en parte) [^.\\n]{2,24}(?:deels|teils|partly|half|part|en partie|in parte|em parte|en parte)',
  ),
  b(
    'hybrid\\w{0,2}|hybride|hibrid[oa]|ibrid[oa]|semi-?presencial|partly remote|partially remote|part remote|part-remote|semi-?remote|teilweise remote|teils remote|remoteanteil|remote-anteil|partiellement',
  ),
  b('(?:one|two|three|1|2|3) (?:of them |of which )?(?:at home|from home|in the office|on site|remote)'),
  b(
    '(?:[1-8]\\d)\\s?%\\s{0,2}(?:remote|home ?office|from home|mobil\\w*|teletravail|teletrabajo|remoto|on[- ]?site|in (?:the )?office|vor ort|thuis\\w*|smart working)',
  ),
  b(
    '(?:mobiles arbeiten|home ?office|remote|teletravail|teletrabajo|remoto|smart working|thuiswerken)\\s{0,2}(?::|up to|bis zu|bis|jusqu.a|hasta|fino a|ate|tot|a|al|zu)?\\s{0,2}(?:bis )?(?:[1-8]\\d)\\s?%',
  ),
  b(
    'half (?:of )?(?:the|your) (?:week|time) (?:is |can be )?(?:remote|from home|at home)|half the week|rest (?:is |of the week |of it )?(?:remote|from home|at home)|(?:mostly|mainly|largely) remote,? (?:with|but)|some (?:remote|home ?office)|flexible (?:office|remote)|mix of (?:office|home|remote)|occasional(?:ly)? (?:home|remote)',
  ),
  b(
    '(?:a |one |ein |einen )?days? (?:a week )?(?:at home|from home)|un jour a la maison|einmal (?:pro|die) woche (?:vor ort|im buro)|once a week (?:in|on|at)|weekly (?:in|on|visit)',
  ),
];
/** … said in days; only texts that name days pay for looking. */
const HYBRID_DAYS: readonly Gated[] = [
  b(
    `(?:oficina|office|sede|bureaux?|buro|kantoor|escritorio) (?:is )?(?:en|in|a|em|im|te|de) [a-z]{3,14},? (?:y |and |e |et |und )?${DAYS}`,
  ),
  b(
    `(?:people|we|everybody|everyone|you|team|all) (?:come|go|meet|are|work|sit)(?: together)? in(?: the office| together)? (?:on |every |each )?(?:${WEEKDAYS}|${DAYS})`,
  ),
  b(
    `${DAYS}\\s{0,2}(?:are |is |of (?:them|which|it) |davon |dont |de ellos |in |a |al |en |de |di |van |from |spent |per |mandatory )?${OFFICE}`,
  ),
  b(`${DAYS}\\s{0,2}(?:a |al |en |de |di |of |from |op |im |with )?${HOME}`),
  b(`${WEEKDAYS}(?: and ${WEEKDAYS}| & ${WEEKDAYS}| und ${WEEKDAYS})?,? ?(?:are |is )?${OFFICE}`),
  b(`(?:${OFFICE}|${HOME}|teletravail|smart working|office)\\s{0,2}(?:for |:|an |auf |)?\\s{0,2}${DAYS}`),
];
/** Can be done wholly from elsewhere, visits a month or rarer included. */
const REMOTE: readonly Gated[] = [
  b(
    '(?:fully|100\\s?%|completely|entirely|all|totally|purely|full|1000?\\s?%|wholly|vollstandig|komplett|rein|voll|totalmente|completamente|completement|entierement|volledig|interamente|todo|tutto|tudo)[\\s-]{0,2}(?:remote|remotely|online|virtual|from home|remoto|remota|da remoto|en remoto|a distance|en teletravail|in remoto|op afstand|teletrabajo|von zu hause|distanz)',
  ),
  b(
    'remote|remotely|remoto|remota|teletrabalho|teletrabajo|en teletravail|home[- ]based|meet online|we meet online|full teletravail|teletravail (?:complet|total|integral|possible|100)|telelavoro',
  ),
  b(
    'from home|home-?based|work(?:ing)? from anywhere|from anywhere|wherever you (?:like|are|want|live|prefer|sit)|wfh|ortsunabhangig|standortunabhangig|von zu hause(?: aus)?|von uberall|aus dem home ?office|im home ?office|a distance|a distancia|desde casa|desde cualquier|desde donde|da casa|da qualsiasi|de casa|a partir de casa|de qualquer lugar|vanuit huis|op afstand|thuiswerk\\w*|thuis|depuis chez (?:vous|toi)|de chez (?:vous|toi)|home office|homeoffice|location independent',
  ),
  b(
    '(?:over|on|via|per|uber|by|sur|por|su|through) (?:zoom|teams|video|google meet|skype)|online(?= ?[,.;:)\\n!?]|$| or | oder | ou | o | only| nur| course| kurs| cohort| teaching| lessons| sessions)|virtual(?:ly)? only|all online|en ligne|in linea|en linea',
  ),
];
/** At a workplace named as such. */
const ONSITE: readonly Gated[] = [
  b(
    'on[- ]?site|onsite|in[- ]office|office[- ]based|on (?:the )?campus|work from (?:the )?office|wfo|all (?:5|five) days (?:in|from)|our (?:\\w{2,14} ){1,2}office|in[- ]person(?= ?[,.;)\\n]|$)|(?:speak|talk|keynote|session|speaker) (?:at|for) (?:our|the|a) (?:[\\w-]{2,14} ){0,4}(?:conference|congress|summit|symposium|annual meeting)|(?<=\\n\\W{0,4})office:|at our (?:\\w{2,14} ){0,2}(?:office|campus|plant|site|clinic|hospital|premises|lab|headquarters|hq|store|warehouse|factory|studio)|in our (?:\\w{2,14} ){0,2}(?:office|campus|plant|clinic|hospital|premises|lab|headquarters|hq|warehouse|factory|studio)|face[- ]to[- ]face|in the office|at the (?:client|customer|plant|hospital|office|clinic|factory|warehouse)(?:.s)?(?: (?:site|office|premises))?',
  ),
  b(
    'vor ort|in prasenz|prasenz|im buro|im werk|im haus|beim kunden|in unserem buro|prasenzpflicht|in unserer (?:klinik|zentrale|niederlassung)',
  ),
  b(
    'sur site|sur place|presence (?:obligatoire|requise|sur site)|en presentiel|presentiel|dans nos (?:locaux|bureaux)|au bureau|chez le client',
  ),
  b(
    'presencial(?:es|mente)?|en (?:la|nuestra) oficina|en (?:nuestras|las) oficinas|in sede|in presenza|in ufficio|presso (?:la|il|lo|i|le|gli|l.)\\s?\\w{3,}|no escritorio|nas instalacoes|op locatie|op kantoor|ter plaatse|ter plekke',
  ),
];
const NO_REMOTE = b(
  'no (?:remote|home ?office|wfh|hybrid)|not (?:a )?remote|remote (?:is )?not (?:possible|an option|offered|available|allowed)|non[- ]remote|kein(?:e)? (?:remote|home ?office)\\w*|remote (?:nicht|leider nicht) (?:moglich|vorgesehen)|pas de teletravail|sin (?:teletrabajo|remoto)|no hay (?:teletrabajo|remoto)|niente (?:smart working|remoto)|no smart working|sem (?:remoto|teletrabalho)|geen (?:remote|thuiswerk\\w*)|(?:isn.t|is not|can.t be|cannot be) (?:remote|done (?:remotely|from home))',
);
const CHOICE = b(
  '(?:remote|online|hybrid|on[- ]?site|in person|from home|on campus|vor ort|presencial|remoto|in sede|da remoto)\\s{0,2}(?:,? (?:or|oder|ou|o|of) (?:in |im |als |fully |on )?|/)\\s{0,2}(?:remote|online|hybrid|on[- ]?site|onsite|in person|from home|on campus|vor ort|presencial|remoto|in sede|da remoto|im home ?office|do it online)|or (?:do it )?(?:online|remotely|from home)|remote (?:is )?(?:also )?(?:possible|ok|fine|welcome|moglich|denkbar|possibile|posible|possivel|mogelijk)|online your choice|home ?office moglich|gerne remote|auch remote|ook remote',
);
/** Rare visits keep a job remote. */
const RARE = b(
  '(?:once|one (?:visit|day|trip|meeting|week)|a (?:day|visit|trip|meeting)|visits?|two days|einmal|ein tag|une fois|un jour|una vez|un giorno|una volta|uma vez|een keer|meet\\w*) (?:on site |in the office |vor ort |to [a-z]+ )?(?:a|per|each|every|pro|im|par|al|por|ao|per) (?:month|quarter|year|monat|quartal|mois|mes|mese|maand|trimestre|kwartaal)|(?:monthly|quarterly|occasional|yearly|annual|rare) (?:visit|trip|meeting|on-?site|travel|workshop|get-together)s?|visit(?:s)? (?:to [a-z]+ )?(?:each|every|a|per|once a) (?:month|quarter|year)',
);

/** A call or an interview by video says nothing about where the work is done. */
const ABOUT_TALK =
  /(?:call|chat|speak|talk|interview|meet(?:ing)?|conversation|coffee|session with you|gesprach|treffen|appel|entretien|llamada|reunion|colloquio|chiamata|chamada|conversa|gesprek|kennismak\w*|apply|register|anmeld\w*|find me|available|profile|portfolio|shop|learn more|look)\s{0,2}(?:a |you |us |me |to |it |about |this |next |tomorrow |for |of |\d+ min\w* ){0,4}$/;
/** The remote of other things: teams, monitoring, people. */
const NOT_PLACE_AFTER =
  /^\s{0,2}(?:nach absprache|by arrangement|negotiable|selon accord|a convenir|monitoring|sensing|access|desktop|control|sensor|patient|area|server|support tool|vital|care platform|friendly tool)/;

/** Without one of these nothing is said about the place. */
const namesPlace = stemIn(
  'remot,hybri,hibri,ibrid,onsite,site,offic,home,anywhere,wherever,wfh,wfo,teletr,telelav,telewerk,online,zoom,teams,video,google,skype,person,campus,plant,clinic,hospital,premis,lab,headq,store,warehous,factory,studio,vor,prasenz,buro,werk,haus,kunden,klinik,zentrale,niederl,place,presen,locaux,bureau,client,oficina,semi,sede,ufficio,presso,escrit,instala,locatie,kantoor,plaatse,plekke,thuis,casa,zu,ort,mobil,distan,linea,ligne,smart,virtual,downtown,teilw,teils,deels,partly,partial,part,half,flexible,mix,occasio,confer,congress,summit,symposi,linkedin,afstand,huis,chez,qualsia,cualqui,qualque,uberall,standort,ortsunab,location,face,customer,rest,mostly,mainly'.split(
    ',',
  ),
);
const namesDays = stemIn(
  'day,days,tage,tag,jour,dia,giorn,dag,dagen,monday,tuesday,wednes,thursd,friday,week'.split(','),
);

const wholeOf = (doc: Doc): Span[] => [{ start: 0, end: doc.folded.length }];

function hits(doc: Doc, patterns: readonly Gated[], parts: (doc: Doc) => readonly Span[] = wholeOf): Span[] {
  const possible = patterns.filter((p) => p.mayMatch(doc));
  if (possible.length === 0) return [];
  const out: Span[] = [];
  for (const part of parts(doc)) {
    const text = doc.folded.slice(part.start, part.end);
    for (const { pattern } of possible)
      for (const m of text.matchAll(pattern)) {
        const start = part.start + m.index;
        const end = start + m[0].length;
        if (NOT_PLACE_AFTER.test(doc.folded.slice(end, end + 24))) continue;
        const before = doc.folded.slice(Math.max(0, start - 40), start);
        if (TALK.test(m[0]) && ABOUT_TALK.test(before)) continue;
        out.push({ start, end });
      }
  }
  return out.sort((a, x) => a.start - x.start);
}
const TALK = /zoom|teams|video|meet|skype|phone|online|virtual|linea|ligne|in person|face/;

const DAY =
  /\b(?:\w{3,6}day|day|tag|jour|lundi|mardi|mercredi|jeudi|vendredi|dia|giorn|dag|lunes|martes|miercoles|jueves|viernes|\w{3,8}tag)/g;
const AROUND = 90;
const MAX_PARTS = 12;

/** The surroundings of words for days: the costly patterns look only there. */
function aroundDays(doc: Doc): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const m of doc.folded.matchAll(DAY)) {
    const start = Math.max(0, m.index - AROUND);
    const end = Math.min(doc.folded.length, m.index + AROUND);
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else out.push({ start, end });
    if (out.length >= MAX_PARTS) break;
  }
  return out;
}

const one = (remote: Workplace['remote'], span: Span | undefined): Workplace | null =>
  span === undefined ? null : { remote, ...span };

/** Where the work can be done: wholly elsewhere, partly, or only there; null if it isn't said. */
export function findWorkplace(doc: Doc): Workplace | null {
  if (!namesPlace(doc)) return null;
  const remote = hits(doc, REMOTE);
  const denied = hits(doc, [NO_REMOTE])[0];
  const onsite = hits(doc, ONSITE);
  if (denied !== undefined) return one('onsite', onsite[0] ?? denied);
  const rare = hits(doc, [RARE])[0];
  const choice = hits(doc, [CHOICE])[0];
  if (choice !== undefined) return one('remote', choice);
  if (rare !== undefined && remote.length > 0) return one('remote', remote[0]);
  const hybrid = hits(doc, HYBRID)[0] ?? (namesDays(doc) ? hits(doc, HYBRID_DAYS, aroundDays)[0] : undefined);
  if (hybrid !== undefined) return one('hybrid', hybrid);
  const far = remote[0];
  const near = onsite[0];
  if (far !== undefined && near !== undefined) return one('hybrid', far);
  return one('remote', far) ?? one('onsite', near);
}
