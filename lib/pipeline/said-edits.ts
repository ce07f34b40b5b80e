import type { Decision } from '../model/decision.ts';
import type { Json } from '../model/text.ts';
import type { EpochMs, Span } from '../model/time.ts';
import type { ProfileEdit } from '../model/visibility.ts';
import { type EditSayings, handEdit } from '../visibility/edit-groups.ts';
import { EARLIEST } from '../visibility/series.ts';
import { latest } from './latest.ts';

/** What the user said of edits, by the edit's id. */
export interface SaidOfEdits {
  readonly names: ReadonlyMap<string, string>;
  readonly sayings: Required<EditSayings>;
  /** Edits that the user remembers; their id is the decision's key. */
  readonly byHand: readonly ProfileEdit[];
}

function spanOf(value: Json | undefined): Span | null {
  if (!Array.isArray(value)) return null;
  const [from, to] = value as Json[];
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : null;
}

interface Remembered {
  readonly field: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly what: string;
}

/** The shape of an edit entered by hand; null for anything else. */
export function rememberedOf(value: Json | undefined): Remembered | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { field, from, to, what } = value as Record<string, Json>;
  if (typeof field !== 'string' || typeof from !== 'number' || typeof to !== 'number') return null;
  return { field, from, to, what: typeof what === 'string' ? what : '' };
}

/** Far beyond what anybody remembers; a damaged backup can hold any number. */
const LATEST = Date.UTC(2200, 0, 1);
const possible = ({ from, to }: Remembered): boolean => [from, to].every((at) => at >= EARLIEST && at <= LATEST);

/** Reads all decisions on edits; a value of the wrong shape counts as not said. */
export function saidOfEdits(decisions: readonly Decision[]): SaidOfEdits {
  const names = new Map<string, string>();
  const noise = new Set<string>();
  const narrowed = new Map<string, Span>();
  const together: string[][] = [];
  const byHand: ProfileEdit[] = [];
  for (const [id, fields] of latest(decisions, 'edit')) {
    const name = fields.get('name')?.value;
    if (typeof name === 'string' && name !== '') names.set(id, name);
    if (fields.get('noise')?.value === true) noise.add(id);
    const between = spanOf(fields.get('between')?.value);
    if (between !== null) narrowed.set(id, between);
    const other = fields.get('with')?.value;
    if (typeof other === 'string') together.push([id, other]);
    const hand = rememberedOf(fields.get('hand')?.value);
    if (hand !== null && possible(hand)) {
      const what = hand.what.trim() === '' ? [] : [hand.what.trim()];
      byHand.push({ ...handEdit(hand.field, hand.from, hand.to, what), id });
    }
  }
  return { names, sayings: { noise, narrowed, together }, byHand };
}
