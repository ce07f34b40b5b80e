import type {
  ApproachDetail,
  ApproachNotes,
  Glance,
  InboxQuery,
  InboxRow,
  ProfileView,
  RuleView,
  Settings,
  VisibilityQuery,
} from '../model/app.ts';
import type { AuditReport } from '../model/audit.ts';
import type { Goal } from '../model/goal.ts';
import type { HandOffer } from '../model/hand-offer.ts';
import { type Clock, HOUR } from '../model/time.ts';
import type { TimelineBars, VisibilityView } from '../model/timeline.ts';
import { emptyGlance } from './empty-glance.ts';
import { handOffers } from './hand-offers.ts';
import { inbox } from './inbox.ts';
import { later } from './later.ts';
import { waitingAt } from './open-offers.ts';
import type { Derived, Kept } from './port.ts';
import { goalOf, settingsOf } from './said.ts';
import { ruleViews } from './user-rules.ts';
import type { AuditRow, GlanceRow, ProfileRow } from './views.ts';
import { visibilityRows } from './visibility-rows.ts';

/** What pages read straight from the store. Judges nothing: no language analysis reaches a page's bundle this way. */
export interface Queries {
  glance(): Promise<Glance>;
  audit(): Promise<AuditReport | null>;
  profile(): Promise<ProfileView | null>;
  inbox(query: InboxQuery): Promise<readonly InboxRow[]>;
  handOffers(): Promise<readonly HandOffer[]>;
  approach(key: string): Promise<Omit<ApproachDetail, keyof ApproachNotes> | null>;
  rules(): Promise<readonly RuleView[]>;
  visibility(query?: VisibilityQuery): Promise<VisibilityView>;
  bars(): Promise<TimelineBars>;
  goal(): Promise<Goal | null>;
  settings(): Promise<Settings>;
}

/** Fetched when first asked for: the popup shows neither a timeline with effects nor a thread. */
const timeline = () => import('./visibility-view.ts');
const firstBars = () => import('./timeline-bars.ts');
/** Fetched only when the stored weeks are those of another hour or zone. */
const weeksNow = () => import('./glance-weeks.ts');
const isFresh = ({ glance, timeZone }: GlanceRow, clock: Clock): boolean =>
  timeZone === clock.timeZone && Math.abs(clock.now() - glance.asOf) < HOUR;
const detail = () => import('./detail.ts');

export function createQueries(kept: Kept, derived: Derived, clock: Clock): Queries {
  return {
    async glance() {
      const [row, dirty] = await Promise.all([derived.get<GlanceRow>('views', 'glance'), derived.keys('dirty')]);
      const now = clock.now();
      if (row === undefined) return { ...emptyGlance(now), updating: dirty.length > 0 };
      const weeks = isFresh(row, clock) ? row.glance.weeks : await (await weeksNow()).glanceWeeks(derived, clock);
      return { ...row.glance, weeks, ...waitingAt(row.open, now), updating: dirty.length > 0 };
    },
    audit: async () => (await derived.get<AuditRow>('views', 'audit'))?.report ?? null,
    async profile() {
      const row = await derived.get<ProfileRow>('views', 'profile');
      if (row === undefined) return null;
      const { profile, coverage, asOf, sources } = row;
      return { profile, coverage, asOf, sources };
    },
    inbox: async (query) => inbox(derived, kept.decisions(), query, clock.now()),
    handOffers: async () => handOffers(await kept.decisions()),
    approach: async (key) => (await detail()).approachDetail(kept, derived, key),
    rules: async () => ruleViews(derived, await kept.decisions()),
    async visibility(query) {
      const reading = later(visibilityRows(kept, derived));
      return (await timeline()).visibilityView(reading, clock, query);
    },
    bars: async () => (await firstBars()).timelineBars(kept, derived, clock),
    goal: async () => goalOf(await kept.decisions()),
    settings: async () => settingsOf(await kept.decisions()),
  };
}
