import { AppError, type NewDecision } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import type { EpochMs } from '../model/time.ts';
import type { ProfileEdit } from '../model/visibility.ts';
import { groupEdits } from '../visibility/edit-groups.ts';
import { type Experiment, mayDeclare, recognise } from '../visibility/planner.ts';
import { latest } from './latest.ts';
import { saidOfEdits } from './said-edits.ts';

/** An experiment as said, with the edit it was recognised in. */
export interface Tracked extends Experiment {
  readonly editId?: string;
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((x): x is string => typeof x === 'string') : [];

/** The shape of a declaration: which fields will change, and the one series to look at. */
function declared(id: string, fields: ReadonlyMap<string, Decision>): Experiment | null {
  const said = fields.get('declared');
  const value = said?.value;
  if (said === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { fields: watched, series, check, at } = value as Record<string, unknown>;
  if (typeof series !== 'string' || strings(watched).length === 0) return null;
  const ended = fields.get('ended');
  return {
    id,
    // Decisions never fall behind one another, so after a clock that ran ahead they are stamped in days to come.
    declaredAt: typeof at === 'number' ? Math.min(at, said.at) : said.at,
    ...(typeof check === 'string' && { check }),
    fields: strings(watched),
    series,
    ...(ended?.value === true && { endedAt: ended.at }),
  };
}

/** What the user declared, oldest first. */
export function experimentsOf(decisions: readonly Decision[]): Experiment[] {
  const all = [...latest(decisions, 'experiment')].map(([id, fields]) => declared(id, fields));
  return all.filter((e) => e !== null).sort((a, b) => a.declaredAt - b.declaredAt || (a.id < b.id ? -1 : 1));
}

/** Edits as dated by the user, without noise, those by hand among them. */
export function datedEdits(edits: readonly ProfileEdit[], decisions: readonly Decision[]): ProfileEdit[] {
  const { sayings, byHand } = saidOfEdits(decisions);
  return groupEdits([...edits, ...byHand], sayings).flatMap((g) => g.edits);
}

/** Each experiment with the edit that it awaited, once that was seen; an edit answers one experiment only. */
export function track(
  experiments: readonly Experiment[],
  edits: readonly ProfileEdit[],
  decisions: readonly Decision[],
): Tracked[] {
  const pointed = latest(decisions, 'experiment');
  const taken = new Set<string>();
  return experiments.map((e, i) => {
    // One at a time: it had ended when the next was announced, though the end may be stamped in days to come.
    const ended = e.endedAt === undefined ? Infinity : Math.min(e.endedAt, experiments[i + 1]?.declaredAt ?? Infinity);
    const free = edits.filter((x) => !taken.has(x.id) && x.firstSeenNew > e.declaredAt && x.firstSeenNew <= ended);
    const byHand = pointed.get(e.id)?.get('edit')?.value;
    const edit = free.find((x) => x.id === byHand) ?? recognise(e, free);
    if (edit === null) return e;
    taken.add(edit.id);
    return { ...e, editId: edit.id, editAt: edit.firstSeenNew };
  });
}

/** Does this start an experiment, or take back that one was ended? */
const opens = ({ subject, field, value }: NewDecision): boolean =>
  subject === 'experiment' && ((field === 'declared' && value !== null) || (field === 'ended' && value !== true));

/**
 * One experiment at a time: a declaration (or the return of an ended one) is refused while another is under way.
 * @throws {AppError} `one-experiment`; nothing of the batch is written then.
 */
export function checkOneExperiment(
  said: readonly NewDecision[],
  earlier: readonly Decision[],
  edits: readonly ProfileEdit[],
  now: EpochMs,
): void {
  let all = [...earlier];
  for (const [i, next] of said.entries()) {
    const before = all;
    all = [...all, { ...next, id: `next-${i}`, at: now + i }];
    if (!opens(next)) continue;
    const others = before.filter((d) => d.subject !== 'experiment' || d.key !== next.key);
    const open = track(experimentsOf(others), datedEdits(edits, others), others);
    if (mayDeclare(open, now) === null) continue;
    throw new AppError('one-experiment', 'Another experiment is under way; end it first or wait until it is settled.');
  }
}
