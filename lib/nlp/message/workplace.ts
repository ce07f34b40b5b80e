import { EVENT } from '../lexicon/msg-sites.ts';
import { FREE_DAY } from '../lexicon/msg-time.ts';
import * as W from '../lexicon/msg-workplace.ts';
import * as D from '../lexicon/msg-workplace-days.ts';
import { FAR_SAID } from '../lexicon/msg-workplace-far.ts';
import * as M from '../lexicon/msg-workplace-more.ts';
import { REST_AT_HOME, SHARES } from '../lexicon/msg-workplace-shares.ts';
import { daysThere } from './days-there.ts';
import type { Doc, Span } from './document.ts';
import { Gated, Gates } from './gate.ts';
import { isPlace } from './gazetteer.ts';
import { orElsewhere, townWished, weekdaysThere } from './sides.ts';
import { findSites } from './sites.ts';
import { findLuredTo } from './sites-named.ts';
import { restByMail, seldomThere, thereAtFirst, type Visit } from './visits.ts';

export interface Workplace extends Span {
  readonly remote: 'remote' | 'hybrid' | 'onsite';
}
/** What the work is: a job, a call of experts, teaching or speaking, a fraud's pretended job. */
export type WorkKind = 'job' | 'call' | 'teaching' | 'lure' | 'ping' | 'venture';

const b = (source: string): Gated => new Gated(new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z])`, 'g'));

const PER = '(?:a|each|per|/|pro|die|in der|par|por|a la|alla|na|de la|de|of the|of each|of every)';
const PER_WEEK = `(?:\\s{0,2}${PER}\\s{0,2}(?:week|wk|woche|semaine|semana|settimana))`;
const all = (sources: readonly string[]): Gates => new Gates(sources.map(b));
const HYBRID = all([...W.HYBRID, ...M.HYBRID_MORE, ...D.HYBRID_DAYS, ...SHARES]);
/** "Bristol one day a week", "Leeds twice a week": times at a place that stands before them, in the text as written. */
const AT_PLACE = new Gated(
  new RegExp(
    `(?:(?<=[,;(\\n] ?)|(?<=(?<!\\p{L})(?:in|to|nach|à|en|em|a) )|(?<=[.!?] (?=(\\p{Lu}[\\p{L}-]{2,16}))))\\p{Lu}[\\p{L}-]{2,16}(?: (?:(?:one|two|three|1|2|3|un|deux|trois|zwei|drei|einen|uno|dos|tres|un|due|tre|um|dois|twee|een) (?:days?|Tage?|jours?|días?|giorn[oi]|dias?|dagen|dag))| (?:once|twice|(?:[1-4]|two|three) ?(?:x|times)|einmal|zweimal|(?:une|deux) fois|(?:una|dos) (?:vez|veces)|(?:una|due) volt[ae]|(?:uma|duas) vez(?:es)?|(?:een|twee) keer))${PER_WEEK}`,
    'gu',
  ),
  'text',
);
/** "Friday off": the days that are left are the whole week. */
const DAY_OFF = b(FREE_DAY);
/** "One day in Derby each week", "un jour à Lyon par semaine": days at a place that stands behind them. */
const DAYS_AT = new Gated(
  /(?<!\p{L})(?:[Oo]ne|[Tt]wo|[Tt]hree|[1-3]|[Aa]|[Uu]ne?|[Dd]eux|[Ee]inen?|[Zz]wei|[Dd]rei|[Uu]no?|[Dd]os|[Dd]ue|[Uu]m|[Dd]ois|[Ee]en|[Tt]wee) (?:days?|Tage?n?|jours?|journées?|días?|giorn[oi]|dias?|dagen|dag) (?:in|at|with us in|à|en|a|em|nach) \p{Lu}[\p{L}-]{2,16}(?: (?:each|every|per|a|pro|par|por|à la|alla) (?:week|Woche|semaine|semana|settimana)|,? (?:otherwise|the rest|sonst|le reste|el resto|il resto|o resto|de rest))/gu,
  'text',
);
/** … where the rest is elsewhere: "two days a week in Ulm, the rest from home". */
const SOME_AT = new Gated(
  new RegExp(
    `(?<!\\p{L})(?:[Oo]ne|[Tt]wo|[Tt]hree|[1-3]|[Uu]ne?|[Dd]eux|[Tt]rois|[Ee]inen|[Zz]wei|[Dd]rei|[Uu]no?|[Dd]os|[Tt]res|[Dd]ue|[Tt]re|[Uu]m|[Dd]ois|[Ee]en|[Tt]wee) (?:days?|Tage?|jours?|días?|giorn[oi]|dias?|dagen|dag)(?:${PER_WEEK})? (?:(?:in|at|from) (?:our|the) \\p{Lu}|(?:in|à|en|a|em|te) \\p{Lu}[\\p{L}-]{2,16})|(?<!\\p{L})(?:op|am|le|il|on) (?:${W.WEEKDAYS}) (?:in|à|en|a|em|te) \\p{Lu}`,
    'gu',
  ),
  'text',
);
const FAR = all([...W.FAR, ...M.FAR_MORE, ...FAR_SAID]);
const NEAR = all([...W.NEAR, ...M.NEAR_MORE]);
const NO_REMOTE = all([W.NO_REMOTE, M.NO_REMOTE_MORE]);
const CHOICE = all([W.CHOICE]);
const RARE = all([W.RARE]);
const RARE_ALONE = all([W.RARE_ALONE]);
const RARE_IN_A_JOB = all([W.RARE_ALONE, D.RARE_VISITS]);
const LESSONS = all([D.LESSON_CHOICE, D.LESSON_LINE]);
const BESIDE = all([REST_AT_HOME]);
const EVENTS = new Gated(EVENT);
const FULLY =
  /^(?:fully|100|completely|entirely|totally|purely|wholly|vollst|komplett|rein|voll|aussch|totalm|comple|entier|volledig|interam|everything|alles|tout|tutto|todo|tudo)/;
/** A course that says of itself where it is held. */
const HYBRID_WORD = b('hybrid\\w{0,2}|hibrid[oa]|ibrid[oa]|blended|bimodal');
/** Expert boards work; a mere call has no workplace. */
const BOARD = new Gated(
  /(?<![a-z])(?:board|pilot (?:feedback|users?|testers?)|panel on|delphi|(?:group|panel|council) meets|as (?:an? )?(?:[a-z]+ ){0,2}advis[eo]r|(?:advisory )?panel (?:for|of)|advisory (?:council|panel)|remote sessions|beirat|comite|consejo|consiglio|committee|conselho|raad|evaluators?|reviewers?|gutachter\w*)(?![a-z])/,
);

/** A call or an interview by video says nothing about where the work is done. */
const ABOUT_TALK =
  /(?:call|chat|speak|talk|interview|meet(?:ing)?|assembly|demo|webinar|conversation|coffee|session with you|gesprach|treffen|appel|entretien|llamada|reunion|colloquio|chiamata|chamada|conversa|gesprek|kennismak\w*|apply|register|anmeld\w*|find me|available|profile|portfolio|shop|learn more|look)\s{0,2}(?:,? ?(?:a|you|us|me|to|it|about|this|next|tomorrow|for|of|findet|ist|is|are|takes|place|est|se|si|fait|fa|es|\d+ min\w*) ?){0,4},? ?$/;
/** Whoever is put up or whose journey is paid comes there. */
const HOSTED = new Gated(
  /(?<![a-z])(?:put you up|(?:train|flights?|travel|journey)(?: and|,| &|\/) ?(?:hotel|accommodation|\w+ nights?)|(?:hotel|accommodation) (?:is |are )?(?:covered|paid|included|provided)|guest house|reise und (?:hotel|unterkunft)|(?:hotel|hebergement) (?:pris en charge|paye|incluido|pagado|pagato|inclus)|viaggio e (?:hotel|alloggio))(?![a-z])/,
);
/** The remote of other things: teams, monitoring, people. */
const NOT_PLACE_AFTER =
  /^[\s-]{0,2}(?:des [a-z]|nach absprache|by arrangement|negotiable|selon accord|a convenir|monitoring|sensing|browser|access|desktop|control|sensor|patient|area|server|support tool|vital|care platform|friendly tool|survey|studie|umfrage|enquete|encuesta|sondaggio|shop|store|retail|portfolio|profile|pharmacy|community|advertis|marketing|platform|course platform|form|application|users?|teams|cloud|apps?(?![a-z])|vehicles?|cars|seeds?|furniture|mobel|something)/;
const NOT_PLACE_BEFORE =
  /(?:hours|(?<!half )(?:an|one|1) hour|minutes?|miles|km|far|furs|fur das|fur ihr|fur dein|for (?:the|your)) $|(?<!pourquoi )(?:pas|jamais) $|(?:not|nicht|never|isn.t|kein|while|after hours|stay|sleep|evenings?|weekend|dog|kids|nobody|nothing|runs?|running|hosted|deployed|installed|stored|tell nobody|alone) (?:a |as |at |be )?$|(?:coffee|kaffee|cafe|caffe|koffie|lunch|tour|visit|besuch|visite|visita)(?: with us| at| by)? $|(?:happy|content|settled|zufrieden|glucklich|tevreden|blij|contento|contenta|felice|feliz|bien|bene|bem) $|bij (?:u|je|jou) $|bei (?:uns|ihnen|dir) $/;
/** "Write about remote work", "sell online". */
const TOPIC =
  /(?<![a-z])(?:write|writing|article|text|piece|report|study|book|talk|post|blog)[^.\n]{0,14} (?:about|on|is on) $/;
const SOLD =
  /(?<![a-z])(?:vender|vendre|verkaufen|sell|selling|sold|buy|shop|shopping|order|orders|bestellen|verkopen|vendere|comprar|bookings?|exist|found|find us|visible|presence|sales|banking|live) $/;
const SENDER_IS = /(?<![a-z])i.m (?:[a-z]{3,14},? )?(?:an? |the )?$/;
/** An online job is done online, whatever an online talk is. */
const isTalk = (said: string): boolean =>
  TALK.test(said) &&
  !/(?:job|work|position|tasks?)$|^(?:lavor|trav|traba|arbeit|neben|werk|bij|tach|tare|compi|mission|not|eval|lik|rat|rev|cal|val|aval|bew|beo)/.test(
    said,
  );
const TALK = /zoom|teams|video|meet|skype|phone|online|virtual|linea|ligne|in person|face|visio/;

const ON_SITE = /^(?:on[- ]?site|onsite|vor ort|sur (?:place|site)|in situ|in loco|ter plaatse|op locatie|presencial)/;
/** "50 % Homeoffice möglich" leaves half of the week. */
const SHARE_BEFORE = /(?:%|prozent|per ?cent|tage?|days?|jours?|dias?|giorni|dagen) $/;
const NOWHERE: readonly Span[] = [];
function hits(doc: Doc, patterns: Gates): readonly Span[] {
  const live = patterns.in(doc);
  if (live.length === 0) return NOWHERE;
  const out: Span[] = [];
  for (const pattern of live)
    for (const m of pattern.all(doc)) {
      const start = m.index;
      const end = start + m[0].length;
      const after = doc.folded.slice(end, end + 24);
      if (NOT_PLACE_AFTER.test(after) || (ON_SITE.test(m[0]) && M.AMENITY_AFTER.test(after)) || M.FAR_OFF.test(after))
        continue;
      const before = doc.folded.slice(Math.max(0, start - 40), start);
      if (
        NOT_PLACE_BEFORE.test(before) ||
        (ON_SITE.test(m[0]) && M.AMENITY_BEFORE.test(before)) ||
        M.SENDERS_HOME.test(before) ||
        (/^work/.test(m[0]) && M.I_WORK.test(before))
      )
        continue;
      // "Drop by teams", "$750 per video", "I'm Jenny, remote coordinator".
      if (
        (m[0].endsWith('teams') && doc.text.slice(end - 5, end) === 'teams') ||
        (m[0] === 'per video' && /\d ?(?:eur|euros?|usd|dollars?|gbp|pounds?)? ?$/.test(before)) ||
        (m[0].startsWith('remote') && SENDER_IS.test(before)) ||
        (/^(?:remote|work)/.test(m[0]) && TOPIC.test(before)) ||
        (m[0].startsWith('online') && SOLD.test(before))
      )
        continue;
      // "Sold from my kitchen" tells of the sender.
      if (m[0].startsWith('from my ')) continue;
      if (TALK.test(m[0]) && ABOUT_TALK.test(before)) continue;
      out.push({ start, end });
    }
  return out.sort((a, x) => a.start - x.start);
}

const one = (remote: Workplace['remote'], span: Span | undefined): Workplace | null =>
  span === undefined ? null : { remote, ...span };

/** "No on-site days": presence that nobody asks for. */
const isDenied = ({ folded }: Doc, { start, end }: Span): boolean =>
  D.NOT_THERE_BEFORE.test(folded.slice(Math.max(0, start - 28), start)) ||
  D.NOT_THERE_AFTER.test(folded.slice(end, end + 44));

/** Days at a site or a place: some of the week there, so some elsewhere. */
function partOfTheWeek(doc: Doc, near: readonly Span[], sites: readonly Span[], elsewhere: boolean): Span | undefined {
  const said = daysThere(doc);
  if (said !== undefined) return said;
  for (const m of DAYS_AT.all(doc)) return { start: m.index, end: m.index + m[0].length };
  for (const m of AT_PLACE.all(doc))
    if (m[1] === undefined || isPlace(m[1])) return { start: m.index, end: m.index + m[0].length };
  if (elsewhere) for (const m of SOME_AT.all(doc)) return { start: m.index, end: m.index + m[0].length };
  const part = [...near, ...sites].find(
    ({ start, end }) =>
      D.DESKS.test(doc.folded.slice(start, end)) &&
      (D.PART_BEFORE.test(doc.folded.slice(Math.max(0, start - 44), start)) ||
        D.PART_AFTER.test(doc.folded.slice(end, end + 30))),
  );
  if (part !== undefined) return part;
  const weekdays = weekdaysThere(doc, [...near, ...sites], elsewhere);
  if (weekdays !== undefined) return weekdays;
  return sites.find((s) => {
    const before = doc.folded.slice(Math.max(0, s.start - 30), s.start);
    const after = doc.folded.slice(s.end, s.end + 30);
    const days = DAYS_AFTER.exec(after);
    return (
      (DAYS_BEFORE.test(before) && !WHOLE_WEEK_BEFORE.test(before)) ||
      (days !== null &&
        (elsewhere || D.DESKS.test(doc.folded.slice(s.start, s.end)) || WEEKLY_OR_NAMED.test(days[0])) &&
        !FIVE.test(days[0]) &&
        !M.WHOLE_WEEK.test(days[0].replace(/^[ ,]*(?:on |for |am |les |los |el )?/, '')))
    );
  });
}
const DAYS_BEFORE = new RegExp(`(?:${W.WEEKDAYS}) (?:you.d be |you are |are |is )?$`);
const WHOLE_WEEK_BEFORE = new RegExp(`${M.WHOLE_WEEK.source.slice(1)} $`);
/** "At our booth, four days" are all there is. */
const WEEKLY_OR_NAMED = new RegExp(`week|wk|woche|semaine|semana|settimana|${W.WEEKDAYS}`);
const DAYS_AFTER = new RegExp(`^(?: in [a-z]{3,14})?,? (?:on |for |am |les |los |el )?(?:${W.DAYS}|${W.WEEKDAYS})`);

/** A whole week's days. */
const FIVE = /(?<![a-z0-9])(?:five|5|six|6|seven|7|funf|sechs|cinq|cinco|cinque|vijf|zes) (?:d|t|j|g)/;
/** "Are you open to remote or hybrid roles?" asks what the reader would like. */
const PREFERENCE = new Gated(/(?<![a-z])(?:open to|looking for|prefer)[^.?\n]{0,30}(?:remote|hybrid)[^.?\n]{0,30}\?/);

/** A visit beside work from elsewhere, unless other days there come round each week. */
function isAllThereIs(doc: Doc, { only, clause }: Visit, days: Span | undefined, elsewhere: boolean): boolean {
  if (HYBRID_WORD.test(doc) || (days !== undefined && (days.end <= clause.start || days.start >= clause.end)))
    return false;
  return elsewhere || only || restByMail(doc);
}

/** Where the work can be done: wholly elsewhere, partly, or only there; null if it isn't said. */
export function findWorkplace(doc: Doc, kind: WorkKind = 'job'): Workplace | null {
  if (kind === 'call' && !BOARD.test(doc)) return null;
  if (kind === 'ping' && PREFERENCE.test(doc)) return null;
  const said = hits(doc, FAR);
  const loose = kind === 'ping' || kind === 'venture' || kind === 'lure';
  const far = loose ? said.filter((f) => !isTalk(doc.folded.slice(f.start, f.end))) : said;
  const denied = hits(doc, NO_REMOTE)[0];
  // "No need to come to the office" speaks of an office, and not of work there.
  const outside = ({ start, end }: Span): boolean => !said.some((f) => f.start < end && f.end > start);
  const there = kind === 'ping' ? [] : hits(doc, NEAR).filter(outside);
  const near = there.filter((s) => !isDenied(doc, s));
  if (near.length < there.length && near.length === 0) return one('remote', there[0]);
  if (denied !== undefined) return one('onsite', near[0] ?? denied);
  const choice = said.length + near.length > 0 || doc.folded.includes(' home') ? hits(doc, CHOICE)[0] : undefined;
  if (choice !== undefined && !SHARE_BEFORE.test(doc.folded.slice(Math.max(0, choice.start - 12), choice.start)))
    return one('remote', choice);
  const either = orElsewhere(doc, [...there, ...findSites(doc, kind === 'teaching')]) ?? townWished(doc);
  if (either !== undefined) return one('remote', either);
  const lessons = kind === 'teaching' ? hits(doc, LESSONS)[0] : undefined;
  if (lessons !== undefined) return one('remote', lessons);
  const alone = hits(doc, kind === 'job' ? RARE_IN_A_JOB : RARE_ALONE)[0];
  if (alone !== undefined) return one('remote', alone);
  if (far.length > 0 && hits(doc, RARE)[0] !== undefined) return one('remote', far[0]);
  const sites = kind === 'lure' ? findLuredTo(doc) : loose ? [] : findSites(doc, kind === 'teaching').filter(outside);
  const teaching = kind === 'teaching';
  const blended = teaching && far.length === 0 ? HYBRID_WORD.exec(doc) : null;
  if (blended !== null) return one('hybrid', { start: blended.index, end: blended.index + blended[0].length });
  if (teaching && far.length === 0) {
    const event = near[0] ?? sites[0] ?? EVENTS.exec(doc) ?? HOSTED.exec(doc);
    if (event === null || event === undefined) return null;
    return 'start' in event
      ? one('onsite', event)
      : one('onsite', { start: event.index, end: event.index + event[0].length });
  }
  const fully = far.find((f) => FULLY.test(doc.folded.slice(f.start, f.end)));
  if (teaching && fully !== undefined) return one('remote', fully);
  if (teaching && far[0] !== undefined && sites[0] !== undefined) return one('hybrid', sites[0]);
  const days = teaching || loose ? undefined : partOfTheWeek(doc, near, sites, far.length > 0);
  const visit = teaching ? undefined : (seldomThere(doc) ?? thereAtFirst(doc));
  if (visit !== undefined && isAllThereIs(doc, visit, days, far.length > 0)) return one('remote', far[0] ?? visit);
  const whole = near.length > 0 && far.length === 0 && DAY_OFF.test(doc);
  const mixed = whole ? undefined : (hits(doc, HYBRID)[0] ?? (kind === 'venture' ? daysThere(doc) : days));
  if (mixed !== undefined) return one('hybrid', mixed);
  if (fully !== undefined) return one('remote', fully);
  if (far[0] !== undefined && near[0] !== undefined) return one('hybrid', far[0]);
  const place = near[0] ?? sites[0];
  const atHome = place === undefined || far.length > 0 ? undefined : hits(doc, BESIDE)[0];
  return one('hybrid', atHome) ?? one('remote', far[0]) ?? one('onsite', place);
}
