import type { DemandedTerm } from '../model/report.ts';
import type { Clock } from '../model/time.ts';
import { attempt } from './attempt.ts';
import { collect, type Topic } from './collect.ts';
import { Corrections } from './corrections.ts';
import type { Crew } from './crew.ts';
import { auditRow, goalKey, refit } from './derive-goal.ts';
import { deriveLists, deriveMetrics } from './derive-lists.ts';
import { deriveProfile } from './derive-profile.ts';
import { markAllMonths } from './events.ts';
import { Fresh } from './fresh.ts';
import { makeGlance } from './glance.ts';
import { judgeAll } from './judge-all.ts';
import type { Judges } from './judges.ts';
import { markOne, marksOf } from './marks.ts';
import { rebuildMonths } from './months.ts';
import { noticeCorrections } from './notice-corrections.ts';
import { noticeUserRules } from './notice-rules.ts';
import type { Derived, Kept, Put } from './port.ts';
import { goalOf } from './said.ts';
import { NEW, REDACTED, remainsMark } from './state.ts';
import type { AuditRow, ProfileRow, StateRow } from './views.ts';

export interface DeriveDeps {
  readonly kept: Kept;
  readonly derived: Derived;
  readonly judges: Judges;
  readonly clock: Clock;
  /** Others who judge beside this run. */
  readonly crew?: Crew;
  /** After each commit: how many conversations wait. */
  readonly onProgress?: (waiting: number) => void;
  /** Asked between commits; true ends the run early, to be taken up again. */
  readonly stopped?: () => boolean;
  /** Gives other events their turn, the database's answers among them. */
  readonly breathe?: () => Promise<void>;
}

const view = (key: string, value: unknown): Put => ({ table: 'views', key, value });
/** Remains taken up per commit. */
const PER_COMMIT = 500;
/** Marks that the profile is new and its audit not yet on show. */
const AUDIT = '#audit';

/** Takes up the sightings that no run has seen. */
async function collectAll({ kept, derived, stopped }: DeriveDeps): Promise<void> {
  const seen = new Set(await derived.keys('seen'));
  const fresh = (await kept.sightings()).filter((s) => !seen.has(s.id));
  // Pages before archives: somebody looks at them right now.
  const pages = fresh.filter((s) => s.layout !== 'export');
  for (const sighting of [...pages, ...fresh.filter((s) => s.layout === 'export')]) {
    if (stopped?.() === true) return;
    await attempt('taking up a reading', () => collect(kept, derived, sighting));
  }
}

/** Takes up what another machine kept of texts that are gone. */
async function collectRemains({ kept, derived }: DeriveDeps): Promise<void> {
  const ids = await kept.remainsIds();
  if (ids.length === 0) return;
  const seen = new Set(await derived.keys('seen'));
  const fresh = ids.filter((id) => !seen.has(remainsMark(id)));
  for (let i = 0; i < fresh.length; i += PER_COMMIT) {
    const part = fresh.slice(i, i + PER_COMMIT);
    const conversations = await kept.conversationsOf(part);
    await derived.commit([
      ...[...conversations, '#lists'].map((id): Put => ({ table: 'dirty', key: id, value: id })),
      ...part.map((id): Put => ({ table: 'seen', key: remainsMark(id), value: id })),
      // What the user deleted here may stand in them.
      { table: 'views', key: REDACTED, value: undefined },
    ]);
  }
}

/** Newer rules: everything is judged again; old answers stay on show meanwhile. */
async function noticeRules({ derived, judges }: DeriveDeps): Promise<StateRow | undefined> {
  const state = await derived.get<StateRow>('views', 'state');
  if (state === undefined || state.version === judges.version) return state;
  const ids = await derived.keys('conversations');
  const next = { ...state, version: judges.version };
  await derived.commit([...marksOf(ids, { id: judges.version }), markOne('#profile'), view('state', next)]);
  return next;
}

const done = (topic: Topic): Put => ({ table: 'dirty', key: topic, value: undefined });

async function deriveAbout({ kept, derived, judges, clock }: DeriveDeps): Promise<void> {
  const topics = new Set(await derived.keys('dirty'));
  if (topics.has('#profile')) {
    const profile = (await deriveProfile(kept, judges, clock.now())) ?? undefined;
    await derived.commit([view('profile', profile), done('#profile'), { table: 'dirty', key: AUDIT, value: AUDIT }]);
  }
  if (topics.has('#metrics'))
    await derived.commit([view('metrics', await deriveMetrics(kept, clock.now())), done('#metrics')]);
}

async function audit({ kept, derived, judges, clock }: DeriveDeps): Promise<void> {
  const profile = await derived.get<ProfileRow>('views', 'profile');
  if (profile === undefined) return;
  const old = await derived.get<AuditRow>('views', 'audit');
  const demand = (await derived.get<readonly DemandedTerm[]>('views', 'demand')) ?? [];
  const next = auditRow(profile, await kept.decisions(), demand, judges, clock.now(), old);
  if (next !== undefined) await derived.commit([view('audit', next)]);
}

async function glance({ kept, derived, clock }: DeriveDeps): Promise<void> {
  const shown: Put = { table: 'dirty', key: AUDIT, value: undefined };
  await derived.commit([view('glance', await makeGlance(kept, derived, clock)), shown]);
}

/** What was stored since is noted, and the profile done first: its audit is what an open popup waits for. */
async function takeUp(deps: DeriveDeps): Promise<void> {
  await deps.derived.commit([{ table: 'dirty', key: NEW, value: undefined }]);
  await collectAll(deps);
  await collectRemains(deps);
  await attempt('merging the profile', () => deriveAbout(deps));
  await attempt('the audit', () => audit(deps));
  await glance(deps);
}

/** With nothing judged yet, all that this run judges is held against the goal as it is. */
async function startState({ derived, judges }: DeriveDeps, state: StateRow | undefined, goal: string) {
  if (state?.goal === goal || (await derived.keys('approaches')).length > 0) return state;
  const next: StateRow = { version: judges.version, goal };
  await derived.commit([view('state', next)]);
  return next;
}

/** True where the goal is another, and all offers were held against it anew. */
async function fitAll({ kept, derived, judges }: DeriveDeps, state: StateRow | undefined): Promise<boolean> {
  const decisions = await kept.decisions();
  const goal = goalKey(judges, goalOf(decisions));
  if (state?.goal === goal) return false;
  await refit(kept, derived, decisions, judges);
  const next = view('state', { version: judges.version, goal } satisfies StateRow);
  await derived.commit([next, ...(await markAllMonths(derived))]);
  return true;
}

/**
 * Works through everything not yet derived, in small commits; may be killed at any point and called again. The rows it
 * ends with depend on what is kept alone, not on the order in which that came in; lists and numbers from days still to come
 * wait for their day.
 */
export async function derive(deps: DeriveDeps): Promise<void> {
  const { kept, derived, judges, stopped } = deps;
  const known = await noticeRules(deps);
  await takeUp(deps);
  const decisions = await kept.decisions();
  const state = await startState(deps, known, goalKey(judges, goalOf(decisions)));
  await noticeCorrections(derived, decisions);
  await noticeUserRules(derived, decisions, judges);
  const said = { corrections: new Corrections(decisions), goal: goalOf(decisions) };
  const fresh = new Fresh();
  const judged = await judgeAll(deps, said, () => takeUp(deps), fresh);
  if (stopped?.() === true) return;
  if (judged || (await derived.get('dirty', '#lists')) !== undefined) {
    await derived.commit([view('lists', await deriveLists(kept, derived, deps.clock.now())), done('#lists')]);
  }
  const refitted = await fitAll(deps, state);
  await rebuildMonths(derived, said.corrections, refitted ? undefined : fresh);
  await attempt('the audit', () => audit(deps));
  await glance(deps);
}
