import { EVENT } from '../lexicon/msg-sites.ts';
import { FREE_DAY } from '../lexicon/msg-time.ts';
import * as W from '../lexicon/msg-workplace.ts';
import { HOME_FORBIDDEN, NOT_THROUGH_A_LINE } from '../lexicon/msg-workplace-against.ts';
import * as D from '../lexicon/msg-workplace-days.ts';
import { FAR_SAID } from '../lexicon/msg-workplace-far.ts';
import {
  ASKED,
  FAR_FREE,
  FEW_IN_ALL,
  LESSON_ONLINE,
  MEET_YEARLY,
  NEAR_BODILY,
  TAUGHT_ONLINE,
} from '../lexicon/msg-workplace-free.ts';
import { FAR_MINDED, HALVES } from '../lexicon/msg-workplace-minded.ts';
import * as M from '../lexicon/msg-workplace-more.ts';
import { BOARD_MEETS, DAYS_AWAY, FAR_OPEN } from '../lexicon/msg-workplace-open.ts';
import { REST_AT_HOME, SHARES } from '../lexicon/msg-workplace-shares.ts';
import { HYBRID_SPLITS, NEAR_BY_BODY, NOTHING_OF_HOME } from '../lexicon/msg-workplace-splits.ts';
import {
  COME_IF_YOU_LIKE,
  COME_TO_TALK,
  FAR_STAYS,
  ONCE_THERE,
  ONE_DAY_A_MONTH,
} from '../lexicon/msg-workplace-stays.ts';
import { NEAR_THERE, PRESENCE_MUST } from '../lexicon/msg-workplace-there.ts';
import { lastPart } from './behind-last.ts';
import { correctionOf } from './corrected.ts';
import { daysThere } from './days-there.ts';
import type { Doc, Span } from './document.ts';
import { isForLater, isOfOthers, isOfSomebody, isOfSomeJobs } from './far-of-others.ts';
import { Gated } from './gate.ts';
import { findHours } from './hours.ts';
import { Lean } from './lean.ts';
import { isAsked, isTalkOf, PREFERENCE, VARIES } from './left-open.ts';
import { isRefused } from './refused.ts';
import { sharedWeek } from './shared-week.ts';
import { isLearnt } from './short-talk.ts';
import { orElsewhere, townWished } from './sides.ts';
import { findSites } from './sites.ts';
import { findLuredTo } from './sites-named.ts';
import { staysPut } from './stays-put.ts';
import { findTradePlaces } from './trade-places.ts';
import { restByMail, seldomThere, thereAtFirst, type Visit } from './visits.ts';
import { partOfTheWeek } from './week-part.ts';
import { all, hits, isTalk, words } from './workplace-hits.ts';

export interface Workplace extends Span {
  readonly remote: 'remote' | 'hybrid' | 'onsite';
  /** The reader may also come to a place that is named. */
  readonly choice?: true;
}
/** What the work is: a job, a call of experts, teaching or speaking, a fraud's pretended job. */
export type WorkKind = 'job' | 'call' | 'teaching' | 'lure' | 'ping' | 'venture';

const HYBRID = all([...W.HYBRID, ...M.HYBRID_MORE, ...D.HYBRID_DAYS, ...SHARES, DAYS_AWAY, ...HYBRID_SPLITS, HALVES]);
/** "Friday off": the days that are left are the whole week. */
const DAY_OFF = words(FREE_DAY);
const FAR = all([...W.FAR, ...M.FAR_MORE, ...FAR_SAID, ...FAR_FREE, ...FAR_OPEN, ...FAR_STAYS, ...FAR_MINDED]);
const NEAR = all([...W.NEAR, ...M.NEAR_MORE, ...NEAR_BODILY, ...NEAR_THERE, ...NEAR_BY_BODY]);
const NO_REMOTE = all([W.NO_REMOTE, M.NO_REMOTE_MORE, NOT_THROUGH_A_LINE, HOME_FORBIDDEN, NOTHING_OF_HOME]);
const CHOICE = all([W.CHOICE]);
const EVERY_WAY = all([W.EVERY_WAY]);
const EITHER_WAY = all([W.EITHER_WAY]);
const RARE = all([W.RARE, ONCE_THERE, ONE_DAY_A_MONTH]);
const IF_YOU_LIKE = all([COME_IF_YOU_LIKE]);
const RARE_ALONE = all([W.RARE_ALONE, FEW_IN_ALL, MEET_YEARLY]);
const RARE_IN_A_JOB = all([W.RARE_ALONE, FEW_IN_ALL, MEET_YEARLY, D.RARE_VISITS]);
const LESSONS = all([D.LESSON_CHOICE, D.LESSON_LINE, LESSON_ONLINE]);
const TAUGHT = all([TAUGHT_ONLINE]);
const BESIDE = all([REST_AT_HOME]);
const BOARD_LINE = all([BOARD_MEETS]);
const EVENTS = new Gated(EVENT);
const FULLY =
  /^(?:fully|100|completely|entirely|totally|purely|wholly|vollst|komplett|rein|voll|aussch|totalm|comple|entier|volledig|interam|everything|alles|tout|tutto|todo|tudo)/;
/** Whoever comes on some days does so of their own will. */
const NOBODY_HAS_TO =
  /optional|voluntary|freiwillig|facultati|(?<![a-z])(?:no|not|never|needn.t|n.t|nie|nicht|niet|nunca|mai|jamais)(?![a-z])/;
/** A course that says of itself where it is held. */
const HYBRID_WORD = words('hybrid\\w{0,2}|hibrid[oa]|ibrid[oa]|blended|bimodal');
/** Expert boards work; a mere call has no workplace. */
const BOARD = new Gated(
  /(?<![a-z])(?:board|pilot (?:feedback|users?|testers?)|panel on|delphi|(?:group|panel|council) meets|as (?:an? )?(?:[a-z]+ ){0,2}advis[eo]r|(?:advisory )?panel (?:for|of)|(?:advisory|technical|clinical|scientific|expert|user|customer|medical|editorial|practitioner) (?:council|panel|group|committee|circle)|remote sessions|beirat|comite|consejo|consiglio|committee|conselho|raad|evaluators?|reviewers?|gutachter\w*)(?![a-z])/,
);

/** Whoever is put up or whose journey is paid comes there. */
const HOSTED = new Gated(
  /(?<![a-z])(?:put you up|(?:train|flights?|travel|journey)(?: and|,| &|\/) ?(?:hotel|accommodation|\w+ nights?)|(?:hotel|accommodation) (?:is |are )?(?:covered|paid|included|provided)|guest house|reise und (?:hotel|unterkunft)|(?:hotel|hebergement) (?:pris en charge|paye|incluido|pagado|pagato|inclus)|viaggio e (?:hotel|alloggio))(?![a-z])/,
);
/** "50 % Homeoffice möglich" leaves half of the week. */
const SHARE_BEFORE = /(?:%|prozent|per ?cent|tage?|days?|jours?|dias?|giorni|dagen) $/;
/** … and a "remote/onsite mix" is no choice. */
const MIX_AFTER = /^ (?:mix|split|blend|combination|hybrid)/;
const isShare = ({ folded }: Doc, { start, end }: Span): boolean =>
  SHARE_BEFORE.test(folded.slice(Math.max(0, start - 12), start)) || MIX_AFTER.test(folded.slice(end, end + 14));
const one = (remote: Workplace['remote'], span: Span | undefined): Workplace | null =>
  span === undefined ? null : { remote, ...span };

/** "No on-site days": presence that nobody asks for. */
const isDenied = ({ folded }: Doc, { start, end }: Span): boolean =>
  D.NOT_THERE_BEFORE.test(folded.slice(Math.max(0, start - 28), start)) ||
  D.NOT_THERE_AFTER.test(folded.slice(end, end + 44)) ||
  NONE_AFTER.test(folded.slice(end, end + 14));
/** "Onsite: none". */
const NONE_AFTER =
  /^ ?[:=–-] ?(?:no|none|nil|0|n\/a|nein|keine?|non|aucune?|ningun[oa]?|nessun[oa]?|nenhum[a]?|geen)(?![a-z\d])/;

const ASKED_ABOUT = new Gated(ASKED);
const MUST_BE_THERE = new Gated(PRESENCE_MUST);

/** Counted days at home leave others: "zwei Tage Homeoffice nach der Einarbeitung". */
const AT_HOME = /^[^,.;]{0,20}?(?:home|remote|wfh|tele-?tra|telelav|zu hause|daheim|casa|thuis)/;
/** Two sentences, or lines. */
const isApart = ({ text }: Doc, a: Span, b: Span): boolean =>
  /[.!?;\n]/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

/** Lessons at a site and elsewhere belong together in one sentence, or where others or a rest are spoken of. */
const isBesideFar = (doc: Doc, far: Span, site: Span): boolean =>
  !isApart(doc, far, site) || OTHER_LESSONS.test(doc.folded.slice(Math.max(0, far.start - 50), far.end + 30));
const OTHER_LESSONS =
  /(?<![a-z])(?:rest|others?|remaining|remainder|half|some|partly|also|plus|between|alternat\w+|andere[nr]?|ubrigen|halfte|teils|auch|reste|autres?|moitie|aussi|resto|otr[oa]s?|mitad|altr[ie]|meta|outr[oa]s?|metade|verder|ook|deels)(?![a-z])/;

/** A visit beside work from elsewhere, unless other days there come round each week. */
function isAllThereIs(doc: Doc, { only, clause }: Visit, days: Span | undefined, elsewhere: boolean): boolean {
  if (days !== undefined && AT_HOME.test(doc.folded.slice(days.start, days.end + 12))) return false;
  if (HYBRID_WORD.test(doc) || (days !== undefined && (days.end <= clause.start || days.start >= clause.end)))
    return false;
  return elsewhere || only || restByMail(doc);
}

const HOME_NAMED = new Gated(/(?<![a-z])(?:home|remote|thuis|zu hause|daheim|casa|maison|teletra)/);
/** "Could you do Tuesdays in our surgery": shifts that are to be covered. */
const COVERS = new Lean(
  /(?<![a-z])(?:(?:could|can|would) you (?:perhaps |possibly |still )?(?:do|cover|take|fill in|help out|stand in|work)|(?:konnten|konntest|wurden|wurdest) (?:sie|du)|(?:pourriez|pourrais)-(?:vous|tu)|podrias?|potresti|potrebbe|poderias?|(?:zou|kun) (?:je|u))(?![a-z])/,
);
/** Days that are read as hours are about the amount of work. */
function areHours(doc: Doc, days: Span, kind: WorkKind): boolean {
  const worked = findHours(doc, kind);
  return worked !== null && worked.start < days.end && worked.end > days.start;
}

/** "Two days a week, here at the surgery": the days that are worked at all, and no share of a week. */
function isWholeWork(doc: Doc, days: Span, place: Span, kind: WorkKind): boolean {
  if (HOME_NAMED.test(doc)) return false;
  if (COVERS.test(lastPart(doc.folded.slice(Math.max(0, days.start - 60), days.start)))) return true;
  // Of an office, a desk's days may be but a share.
  if (D.DESKS.test(doc.folded.slice(place.start, place.end))) return false;
  return areHours(doc, days, kind);
}

/** "One day per fortnight in". */
const AT_A_PLACE =
  / (?:in|at|with|on|a|au|chez|sur|en|em|na|no|te|im|am|bei|vor|op|bij)(?: (?!week|wk|day|fortnight)[a-z]+)? ?$/;
const PRESENCE_NAMED = new Gated(
  /(?<![a-z])(?:presen(?:ce|cia|ca|za|tiel|cial)|attendance|anwesen|prasenz|aanwezig|vor ort|on[- ]?site|in person|sur (?:place|site))/,
);
/** "In Leeds we need a bookkeeper three days a week": the days that are worked at all, and a town says nothing of where. */
const isAllThatIsSaid = (doc: Doc, days: Span, kind: WorkKind): boolean =>
  !HOME_NAMED.test(doc) &&
  !HYBRID_WORD.test(doc) &&
  !PRESENCE_NAMED.test(doc) &&
  !AT_A_PLACE.test(doc.folded.slice(days.start, days.end)) &&
  areHours(doc, days, kind);

/** Where the work can be done: wholly elsewhere, partly, or only there; null if it isn't said. The last word counts. */
export function findWorkplace(doc: Doc, kind: WorkKind = 'job'): Workplace | null {
  const correction = correctionOf(doc);
  const last = correction === null ? null : workplaceIn(correction.later, kind);
  if (correction === null || last === null) return workplaceIn(doc, kind);
  return { ...last, start: last.start + correction.at, end: last.end + correction.at };
}

function workplaceIn(doc: Doc, kind: WorkKind): Workplace | null {
  if (kind === 'call' && !BOARD.test(doc)) return null;
  if (kind === 'ping' && (PREFERENCE.test(doc) || VARIES.test(doc))) return null;
  const asked = ASKED_ABOUT.exec(doc);
  const found = [...hits(doc, FAR), ...(kind === 'call' ? hits(doc, BOARD_LINE) : staysPut(doc))];
  // What is said of the work itself.
  const ofTheWork = (s: Span): boolean => !isOfSomebody(doc, s) && !(kind === 'ping' && isOfSomeJobs(doc, s));
  const named = found.filter(
    (f) =>
      !isOfOthers(doc, f) &&
      !isForLater(doc, f) &&
      ofTheWork(f) &&
      (kind === 'teaching' || !isLearnt(doc.folded, f.start, f.end)),
  );
  const refused = named.filter((f) => isRefused(doc, f));
  const elsewhere = refused.length === 0 ? named : named.filter((f) => !refused.includes(f));
  const said = (kind === 'teaching' && elsewhere.length === 0 ? hits(doc, TAUGHT) : elsewhere).filter(
    ({ start }) => asked === null || start < asked.index || start >= asked.index + asked[0].length,
  );
  const open = hits(doc, kind === 'ping' ? EITHER_WAY : EVERY_WAY);
  if (open.length > 0 && said.every((f) => open.some((o) => f.start < o.end && f.end > o.start))) return null;
  const loose = kind === 'ping' || kind === 'venture' || kind === 'lure';
  const far = loose ? said.filter((f) => !isTalk(doc.folded.slice(f.start, f.end))) : said;
  const denied = hits(doc, NO_REMOTE)[0] ?? (elsewhere.length === 0 && kind !== 'ping' ? refused[0] : undefined);
  // "No need to come to the office" speaks of an office, and not of work there.
  const outside = ({ start, end }: Span): boolean =>
    !said.some((f) => f.start < end && f.end > start) &&
    (asked === null || start < asked.index || start >= asked.index + asked[0].length);
  const there = hits(doc, NEAR).filter((s) => outside(s) && ofTheWork(s) && (kind !== 'ping' || isAsked(doc, s)));
  const near = there.filter((s) => !isDenied(doc, s));
  if (near.length < there.length && near.length === 0) return one('remote', there[0]);
  // "No longer fully remote, three days in the office" refuses but the whole.
  const someDays = refused.some((f) => FULLY.test(doc.folded.slice(f.start, f.end))) ? daysThere(doc) : undefined;
  if (someDays !== undefined) return one('hybrid', someDays);
  if (denied !== undefined) return one('onsite', near[0] ?? denied);
  const choice =
    said.length + near.length > 0 || doc.folded.includes(' home')
      ? hits(doc, CHOICE).find((c) => !isTalkOf(doc, c) && !isForLater(doc, c) && ofTheWork(c))
      : undefined;
  if (choice !== undefined && !isShare(doc, choice)) return { remote: 'remote', choice: true, ...choice };
  const either = orElsewhere(doc, [...there, ...findSites(doc, kind === 'teaching')]) ?? townWished(doc);
  if (either !== undefined) return { remote: 'remote', choice: true, ...either };
  const lessons = kind === 'teaching' ? hits(doc, LESSONS)[0] : undefined;
  if (lessons !== undefined) return one('remote', lessons);
  const sites =
    kind === 'lure'
      ? findLuredTo(doc)
      : loose
        ? []
        : findSites(doc, kind === 'teaching').filter((s) => outside(s) && ofTheWork(s));
  const trades =
    kind === 'lure' || kind === 'ping' || kind === 'call'
      ? []
      : findTradePlaces(doc).filter((s) => outside(s) && ofTheWork(s));
  const asLiked =
    far.length > 0
      ? hits(doc, IF_YOU_LIKE).find((s) => !COME_TO_TALK.test(doc.folded.slice(s.start, s.end)))
      : undefined;
  if (asLiked !== undefined) return one('remote', far[0]);
  const teaching = kind === 'teaching';
  const free = far.some((f) => NOBODY_HAS_TO.test(doc.folded.slice(f.start, f.end)));
  const shared =
    teaching || loose || kind === 'call'
      ? undefined
      : (partOfTheWeek(doc, near, far.length > 0 ? [...sites, ...trades] : sites, far.length > 0) ??
        (free ? undefined : sharedWeek(doc)));
  const days = shared !== undefined && ofTheWork(shared) ? shared : undefined;
  const must = far.length === 0 && !HYBRID_WORD.test(doc) ? MUST_BE_THERE.exec(doc) : null;
  if (must !== null && [...near, ...sites].every((s) => s.start >= must.index && s.start < must.index + must[0].length))
    return one('onsite', { start: must.index, end: must.index + must[0].length });
  const rare =
    hits(doc, kind === 'job' ? RARE_IN_A_JOB : RARE_ALONE)[0] ?? (far.length > 0 ? hits(doc, RARE)[0] : undefined);
  if (rare !== undefined && (days === undefined || !isApart(doc, rare, days))) return one('remote', far[0] ?? rare);
  const blended = teaching && far.length === 0 ? HYBRID_WORD.exec(doc) : null;
  if (blended !== null) return one('hybrid', { start: blended.index, end: blended.index + blended[0].length });
  if (teaching && far.length === 0) {
    const event = near[0] ?? sites[0] ?? trades[0] ?? EVENTS.exec(doc) ?? HOSTED.exec(doc);
    if (event === null || event === undefined) return null;
    return 'start' in event
      ? one('onsite', event)
      : one('onsite', { start: event.index, end: event.index + event[0].length });
  }
  const fully = far.find((f) => FULLY.test(doc.folded.slice(f.start, f.end)));
  if (teaching && fully !== undefined) return one('remote', fully);
  if (teaching && far[0] !== undefined && sites[0] !== undefined)
    return isBesideFar(doc, far[0], sites[0]) ? one('hybrid', sites[0]) : one('remote', far[0]);
  const visit = teaching ? undefined : (seldomThere(doc) ?? thereAtFirst(doc));
  if (visit !== undefined && isAllThereIs(doc, visit, days, far.length > 0)) return one('remote', far[0] ?? visit);
  const whole = near.length > 0 && far.length === 0 && DAY_OFF.test(doc);
  const mixed = whole
    ? undefined
    : (hits(doc, HYBRID).find(ofTheWork) ??
      (kind === 'venture' ? (daysThere(doc) ?? (free ? undefined : sharedWeek(doc))) : days));
  const place = near[0] ?? sites[0] ?? trades[0];
  if (mixed !== undefined && mixed === days && far.length === 0) {
    if (place === undefined ? isAllThatIsSaid(doc, days, kind) : isWholeWork(doc, days, place, kind))
      return one('onsite', place);
  }
  if (mixed !== undefined) return one('hybrid', mixed);
  if (fully !== undefined) return one('remote', fully);
  if (far[0] !== undefined && near[0] !== undefined) return one('hybrid', far[0]);
  const atHome = place === undefined ? undefined : hits(doc, BESIDE)[0];
  return one('hybrid', atHome) ?? one('remote', far[0]) ?? one('onsite', place);
}
