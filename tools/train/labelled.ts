import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Label } from '../../lib/model/triage.ts';
import type { Sample } from './corpus.ts';

const SETS = fileURLToPath(new URL('../../tests/fixtures/messages/', import.meta.url));

export interface LabelledRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly label: Label;
  readonly sender_headline?: string | null;
  /** Facts as labelled; none where nobody labelled them. */
  readonly facts?: Readonly<Record<string, unknown>> | null;
}

/** Never learnt from, so that a test can say how the model does on a stranger's words. */
const KEPT_BACK = new Set([
  'eighth-look',
  'eighth-mail',
  'tenth-mail',
  'fourteenth-mail',
  'sixteenth-mail',
  'seventeenth-mail',
  'tenth-look',
  'thirteenth-look',
  'fourteenth-look',
  'fifteenth-look',
  'sixteenth-look',
  'seventeenth-look',
  'twenty-first-look',
  'own-words-third',
  'own-words-eighth',
  'facts-first',
  'twenty-fifth-look',
  'twenty-sixth-look',
]);

/** Sets of mail that has nothing to do with recruiting: what is neither sold nor promoted in it is about other things. */
const isMail = (set: string): boolean => set.endsWith('mail') || set.includes('mail-');
const labelOf = (set: string, label: Label): Sample['label'] =>
  isMail(set) && (label === 'networking' || label === 'system') ? 'other' : label;

/** Names of the sets that may be learnt from, in order. */
export const taughtSets = (): string[] =>
  readdirSync(SETS)
    .filter((f) => f.endsWith('.jsonl'))
    .map((f) => f.replace('.jsonl', ''))
    .filter((set) => !KEPT_BACK.has(set))
    .sort();

export const rowsOfSet = (set: string): LabelledRow[] =>
  readFileSync(`${SETS}${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledRow);

/**
 * The labelled messages of the tests: written by others than the training texts, which is what a model of words needs most.
 * @param without names of sets to leave out, to see how the model does on what somebody else wrote
 * @throws Error if a set that is to be left out isn't there
 */
export function labelledMessages(without: readonly string[]): Sample[] {
  const sets = taughtSets();
  const unknown = without.filter((set) => !sets.includes(set));
  if (unknown.length > 0) throw new Error(`no such set: ${unknown.join(', ')}`);
  return sets
    .filter((set) => !without.includes(set))
    .flatMap((set) =>
      rowsOfSet(set).map(({ text, lang, label, sender_headline: headline }, i) => ({
        label: labelOf(set, label),
        lang,
        text,
        group: `${set}:${i + 1}`,
        ...(typeof headline === 'string' && { headline }),
      })),
    );
}
