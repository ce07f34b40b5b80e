import type { NewDecision } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { contentHash } from '../model/hash.ts';
import type { EpochMs } from '../model/time.ts';
import { checkSaid } from './check-said.ts';
import type { Derived, Keeper, Kept } from './port.ts';
import type { ProfileRow } from './views.ts';

/** Stamps what the user said. The time never falls behind earlier decisions: a clock that jumps back loses none. */
function stamp(said: readonly NewDecision[], now: EpochMs, earlier: readonly Decision[]): Decision[] {
  const last = earlier.reduce((max, d) => Math.max(max, d.at), 0);
  const from = Math.max(now, last + 1);
  return said.map((d, i) => {
    const at = from + i;
    return { ...d, at, id: contentHash([at, d.subject, d.key, d.field, d.value]) };
  });
}

/**
 * Appends what the user said, all or nothing.
 * @throws {AppError} where it can't be true or isn't allowed now; nothing is written then.
 */
export async function decide(
  kept: Kept,
  derived: Pick<Derived, 'get'>,
  keeper: Keeper,
  said: readonly NewDecision[],
  now: EpochMs,
): Promise<void> {
  const earlier = await kept.decisions();
  const edits = (await derived.get<ProfileRow>('views', 'profile'))?.edits ?? [];
  checkSaid(said, earlier, edits, now);
  await keeper.decide(stamp(said, now, earlier));
}

/** Reminders: how many are due, and when the next one is. */
export function remindersOf(
  decisions: readonly Decision[],
  now: EpochMs,
): { readonly due: number; readonly next: EpochMs | null } {
  const latest = new Map<string, Decision>();
  for (const d of decisions) {
    if (d.subject !== 'approach' || (d.field !== 'snoozedUntil' && d.field !== 'status')) continue;
    const old = latest.get(d.key);
    // A status set after the reminder settles it.
    if (old === undefined || d.at > old.at || (d.at === old.at && d.id > old.id)) latest.set(d.key, d);
  }
  const times = [...latest.values()].flatMap((d) =>
    d.field === 'snoozedUntil' && typeof d.value === 'number' ? [d.value] : [],
  );
  const ahead = times.filter((t) => t > now);
  return { due: times.length - ahead.length, next: ahead.length === 0 ? null : Math.min(...ahead) };
}
