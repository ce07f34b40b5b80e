import type {
  ApproachDetail,
  Glance,
  InboxQuery,
  InboxRow,
  ProfileView,
  Settings,
  VisibilityView,
} from '../model/app.ts';
import type { AuditReport } from '../model/audit.ts';
import type { Goal } from '../model/goal.ts';
import type { MetricName, MetricPoint } from '../model/metrics.ts';
import type { Clock } from '../model/time.ts';
import { weekSeries } from '../visibility/series.ts';
import { approachDetail } from './detail.ts';
import { editViews } from './effects.ts';
import { loadEvents } from './events.ts';
import { emptyGlance } from './glance.ts';
import { inbox } from './inbox.ts';
import type { Derived, Kept } from './port.ts';
import { goalOf, notesOf, settingsOf } from './said.ts';
import type { AuditRow, ListsRow, MetricsRow, ProfileRow } from './views.ts';

/** What pages read straight from the store. Judges nothing: no language analysis reaches a page's bundle this way. */
export interface Queries {
  glance(): Promise<Glance>;
  audit(): Promise<AuditReport | null>;
  profile(): Promise<ProfileView | null>;
  inbox(query: InboxQuery): Promise<readonly InboxRow[]>;
  approach(key: string): Promise<Omit<ApproachDetail, 'replies'> | null>;
  visibility(): Promise<VisibilityView>;
  goal(): Promise<Goal | null>;
  settings(): Promise<Settings>;
}

async function visibility(kept: Kept, derived: Derived, clock: Clock): Promise<VisibilityView> {
  const asOf = clock.now();
  const [events, decisions] = await Promise.all([loadEvents(derived), kept.decisions()]);
  const [lists, profile, metrics] = await Promise.all([
    derived.get<ListsRow>('views', 'lists'),
    derived.get<ProfileRow>('views', 'profile'),
    derived.get<MetricsRow>('views', 'metrics'),
  ]);
  const exposure = lists?.exposure ?? [];
  const offers = events.filter((e) => e.isOffer).map((e) => e.at);
  const points: Partial<Record<MetricName, MetricPoint[]>> = {};
  for (const p of metrics?.points ?? []) points[p.name] = [...(points[p.name] ?? []), p];
  return {
    weeks: weekSeries(events, exposure, { timeZone: clock.timeZone, asOf }),
    exposure,
    edits: editViews(profile?.edits ?? [], decisions, offers, exposure, asOf),
    metrics: metrics?.metrics ?? [],
    points,
    notes: notesOf(decisions),
  };
}

export function createQueries(kept: Kept, derived: Derived, clock: Clock): Queries {
  return {
    async glance() {
      const [stored, dirty] = await Promise.all([derived.get<Glance>('views', 'glance'), derived.keys('dirty')]);
      return { ...(stored ?? emptyGlance(clock.now())), updating: dirty.length > 0 };
    },
    audit: async () => (await derived.get<AuditRow>('views', 'audit'))?.report ?? null,
    async profile() {
      const row = await derived.get<ProfileRow>('views', 'profile');
      if (row === undefined) return null;
      const { profile, coverage, asOf, sources } = row;
      return { profile, coverage, asOf, sources };
    },
    inbox: async (query) => inbox(derived, await kept.decisions(), query),
    approach: (key) => approachDetail(kept, derived, key),
    visibility: () => visibility(kept, derived, clock),
    goal: async () => goalOf(await kept.decisions()),
    settings: async () => settingsOf(await kept.decisions()),
  };
}
