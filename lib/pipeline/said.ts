import type { Settings } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import type { Goal } from '../model/goal.ts';
import type { Json } from '../model/text.ts';
import type { EpochMs } from '../model/time.ts';
import { latest } from './latest.ts';

/* What decisions say of the goal, the settings, the checks and the edits. */

const fieldsOf = (decisions: readonly Decision[], subject: Decision['subject'], key = '') =>
  latest(decisions, subject).get(key) ?? new Map<string, Decision>();

/** The goal as last set; null before. Stored whole, so that half a goal never applies. */
export function goalOf(decisions: readonly Decision[]): Goal | null {
  const value = fieldsOf(decisions, 'goal').get('goal')?.value ?? null;
  return value === null ? null : (value as unknown as Goal);
}

const DEFAULTS: Settings = {
  factsOnly: false,
  retentionDays: null,
  quiet: false,
  theme: 'system',
  locale: null,
  onboarded: false,
  exportRequestedAt: null,
};
const VALID: { readonly [K in keyof Required<Settings>]: (value: Json) => boolean } = {
  factsOnly: (x) => typeof x === 'boolean',
  retentionDays: (x) => x === null || (typeof x === 'number' && x > 0),
  quiet: (x) => typeof x === 'boolean',
  theme: (x) => x === 'system' || x === 'light' || x === 'dark',
  locale: (x) => x === null || typeof x === 'string',
  onboarded: (x) => typeof x === 'boolean',
  exportRequestedAt: (x) => x === null || typeof x === 'number',
  sample: (x) => typeof x === 'boolean',
  referrals: (x) => typeof x === 'boolean',
  automatic: (x) => typeof x === 'boolean',
};

/** Settings as last set; a value of the wrong shape counts as not set. */
export function settingsOf(decisions: readonly Decision[]): Settings {
  const out: Record<string, Json> = { ...DEFAULTS };
  for (const [field, d] of fieldsOf(decisions, 'setting')) {
    const valid = Object.hasOwn(VALID, field) ? VALID[field as keyof Settings] : undefined;
    if (valid?.(d.value) === true) out[field] = d.value;
  }
  return out as unknown as Settings;
}

export interface BackupMark {
  readonly at: EpochMs;
  /** How many conversations it holds. */
  readonly conversations: number;
}

/** The last backup, kept as a decision so that the mark travels with the data; null before the first. */
export function backupOf(decisions: readonly Decision[]): BackupMark | null {
  const said = fieldsOf(decisions, 'setting').get('lastBackup');
  return said === undefined ? null : { at: said.at, conversations: Number(said.value) || 0 };
}

/** The user's own marks on the timeline ("turned Open to Work on"), oldest first. */
export function notesOf(decisions: readonly Decision[]): { id: string; at: EpochMs; text: string }[] {
  const notes = [...latest(decisions, 'note')].flatMap(([id, fields]) => {
    const text = fields.get('text');
    const at = fields.get('at')?.value;
    return typeof text?.value === 'string' ? [{ id, at: typeof at === 'number' ? at : text.at, text: text.value }] : [];
  });
  return notes.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Did the user say to take in what can be read of the damaged export with these bytes? */
export const acceptsDamage = (decisions: readonly Decision[], digest: string): boolean =>
  fieldsOf(decisions, 'setting', 'import').get('takeDamaged')?.value === digest;
