import type { Decision } from '../model/decision.ts';
import type { Judges } from './judges.ts';
import type { Derived, Put } from './port.ts';
import type { ApproachRecord } from './records.ts';
import { rulesOf, type SaidRule } from './user-rules.ts';

const VIEW = 'rules';
const isSame = (a: SaidRule, b: SaidRule): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Conversations on which a changed rule decided until now, or may decide from now on. */
async function affected(
  derived: Derived,
  judges: Judges,
  old: readonly SaidRule[],
  now: readonly SaidRule[],
): Promise<ReadonlySet<string>> {
  const come = now.filter((r) => !old.some((o) => isSame(o, r)));
  // Only the texts tell where a phrase stands.
  if (come.some((r) => r.kind === 'phrase')) return new Set(await derived.keys('conversations'));
  const gone = new Set(old.filter((o) => !now.some((r) => isSame(o, r))).map((r) => r.id));
  const records = await derived.all<ApproachRecord>('approaches');
  const touched = records.filter(
    (r) =>
      (r.rule !== undefined && gone.has(r.rule)) ||
      judges.rule(come, { sender: r.sender, text: '', offer: r.triage.offer }) !== null,
  );
  return new Set(touched.map((r) => r.conversationId));
}

/** Marks what a rule that the user made, changed or deleted since the last run has a say in. */
export async function noticeUserRules(derived: Derived, decisions: readonly Decision[], judges: Judges): Promise<void> {
  const old = (await derived.get<readonly SaidRule[]>('views', VIEW)) ?? [];
  const now = rulesOf(decisions);
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const ids = await affected(derived, judges, old, now);
  await derived.commit([
    ...[...ids].map((id): Put => ({ table: 'dirty', key: id, value: id })),
    { table: 'views', key: VIEW, value: now },
  ]);
}
