import type { Decision } from '../model/decision.ts';
import { contentHash } from '../model/hash.ts';
import { findRecord } from './detail.ts';
import { latest } from './latest.ts';
import type { Derived, Put } from './port.ts';

const VIEW = 'corrections';
/** Only what changes a judgement; notes and snoozes are laid over rows when asked for. */
const COUNTS = (field: string): boolean => field === 'label' || field.startsWith('fact:');

/** Marks the conversations whose label or facts the user corrected since the last run. */
export async function noticeCorrections(derived: Derived, decisions: readonly Decision[]): Promise<void> {
  const now: Record<string, string> = {};
  for (const [key, fields] of latest(decisions, 'approach')) {
    const said = [...fields.values()].filter((d) => COUNTS(d.field)).map((d) => [d.field, d.value]);
    if (said.length > 0) now[key] = contentHash(said.sort());
  }
  const old = (await derived.get<Record<string, string>>('views', VIEW)) ?? {};
  const changed = [...new Set([...Object.keys(now), ...Object.keys(old)])].filter((k) => now[k] !== old[k]);
  if (changed.length === 0) return;
  const records = (await Promise.all(changed.map((key) => findRecord(derived, key)))).filter((r) => r !== null);
  const ids = new Set(records.map((r) => r.conversationId));
  await derived.commit([
    ...[...ids].map((id): Put => ({ table: 'dirty', key: id, value: id })),
    { table: 'views', key: VIEW, value: now },
  ]);
}
