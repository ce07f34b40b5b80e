import { readFileSync } from 'node:fs';
import { LABELS, type Label, type TriageResult } from '../../lib/model/triage.ts';
import { triage } from '../../lib/triage/index.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: Label;
  readonly is_inbound_offer: boolean;
  readonly ambiguous: boolean;
  readonly alt_labels: readonly Label[];
  readonly sender_headline: string | null;
}
/** A labelled message with what the triage makes of it. */
export interface Judged {
  readonly row: Row;
  readonly result: TriageResult;
}

/** Labelled messages of `tests/fixtures/messages`. */
export const fixture = (name: string): Row[] =>
  readFileSync(new URL(`../fixtures/messages/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

export const judge = (row: Row): Judged => ({
  row,
  result: triage({
    id: row.id,
    text: row.text,
    ...(row.sender_headline !== null && { sender: { headline: row.sender_headline } }),
  }),
});

const f1 = (hit: number, given: number, wanted: number): number =>
  given + wanted === 0 ? 1 : (2 * hit) / (given + wanted);

/** Mean F1 over the labels, of messages that are not ambiguous; 0 to 1. */
export function macroF1(all: readonly Judged[]): number {
  const clear = all.filter((j) => !j.row.ambiguous);
  const scores = LABELS.map((label) => {
    const wanted = clear.filter((j) => j.row.label === label);
    const given = clear.filter((j) => j.result.label === label);
    return f1(wanted.filter((j) => j.result.label === label).length, given.length, wanted.length);
  });
  return scores.reduce((a, b) => a + b, 0) / scores.length;
}

/** F1 of "somebody offers the reader paid work", 0 to 1. */
export function offerF1(all: readonly Judged[]): number {
  const wanted = all.filter((j) => j.row.is_inbound_offer);
  const given = all.filter((j) => j.result.isOffer);
  return f1(wanted.filter((j) => j.result.isOffer).length, given.length, wanted.length);
}
