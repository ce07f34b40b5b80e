import { contentHash } from '../model/hash.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import type { ProfileEdit } from '../model/visibility.ts';
import { MERGE_WITHIN } from './windows.ts';

/** Edits that count as one. `from` to `at` is the time in which they happened. */
export interface EditGroup {
  readonly id: string;
  readonly from: EpochMs;
  readonly at: EpochMs;
  readonly edits: readonly ProfileEdit[];
}

/** Closer together than edits that are one. */
const STEP = MERGE_WITHIN - DAY;

/**
 * How an edit stands among the other edits of an effect: it may have been made at any time of its interval, so it stands
 * all along it. One that is seen new when another was last seen old touches it, and both are one.
 */
export function instantsOf({ from, at }: Pick<EditGroup, 'from' | 'at'>): EpochMs[] {
  const steps = Array.from({ length: Math.ceil((at - from) / STEP) }, (_, i) => from + i * STEP);
  return [...steps, at];
}

/** What the user said of edits; ids are those of {@link ProfileEdit}. */
export interface EditSayings {
  /** Differences that are no edits (a typo, a reader's slip). */
  readonly noise?: ReadonlySet<string>;
  /** When an edit really happened, as closely as the user knows. */
  readonly narrowed?: ReadonlyMap<string, readonly [from: EpochMs, at: EpochMs]>;
  /** Sets of ids that belong together however far apart. */
  readonly together?: readonly (readonly string[])[];
}

/** An edit the user remembers: `from` to `to` is when it happened, as closely as known. */
export function handEdit(field: string, from: EpochMs, to: EpochMs, what: readonly string[]): ProfileEdit {
  const [lastSeenOld, firstSeenNew] = [Math.min(from, to), Math.max(from, to)];
  const id = contentHash({ hand: field, what, lastSeenOld, firstSeenNew });
  return { id, field, lastSeenOld, firstSeenNew, added: what, removed: [] };
}

/** The edit with the user's closer date, kept within what was seen. The id stays. */
function narrow(e: ProfileEdit, between: readonly [EpochMs, EpochMs] | undefined): ProfileEdit {
  if (between === undefined) return e;
  const within = (at: EpochMs): EpochMs => Math.min(e.firstSeenNew, Math.max(e.lastSeenOld, at));
  const [from, at] = [within(Math.min(...between)), within(Math.max(...between))];
  return { ...e, lastSeenOld: from, firstSeenNew: at };
}

const byDate = (a: ProfileEdit, b: ProfileEdit): number => a.firstSeenNew - b.firstSeenNew || (a.id < b.id ? -1 : 1);

function groupOf(edits: readonly ProfileEdit[]): EditGroup {
  return {
    id: contentHash(edits.map((e) => e.id).sort()),
    from: Math.min(...edits.map((e) => e.lastSeenOld)),
    at: Math.max(...edits.map((e) => e.firstSeenNew)),
    edits,
  };
}

/**
 * Edits as the effect sees them, oldest first: without noise, dated as narrowed, those first seen less than 7 days apart
 * as one (design §7), and those that the user put together.
 */
export function groupEdits(edits: readonly ProfileEdit[], sayings: EditSayings = {}): EditGroup[] {
  const real = edits.filter((e) => sayings.noise?.has(e.id) !== true);
  const dated = real.map((e) => narrow(e, sayings.narrowed?.get(e.id))).sort(byDate);
  const asked = (list: readonly ProfileEdit[], e: ProfileEdit): boolean =>
    (sayings.together ?? []).some((ids) => ids.includes(e.id) && list.some((x) => ids.includes(x.id)));
  let groups: ProfileEdit[][] = [];
  for (const [i, e] of dated.entries()) {
    const before = dated[i - 1];
    const near = before !== undefined && e.firstSeenNew - before.firstSeenNew < MERGE_WITHIN;
    const { home = [], away = [] } = Object.groupBy(groups, (g) =>
      (near && g.at(-1) === before) || asked(g, e) ? 'home' : 'away',
    );
    groups = [...away, [...home.flat(), e]];
  }
  return groups.map((g) => groupOf(g.sort(byDate))).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
