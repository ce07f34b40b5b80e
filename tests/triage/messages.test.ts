import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LABELS, type Label, type TriageResult } from '../../lib/model/triage.ts';
import { triage } from '../../lib/triage/index.ts';

/*
 * Messages labelled by people who had not seen the rules, written for this project. Floors lie a little below what was
 * measured: they catch a change that makes the triage worse; they are no claim about messages that nobody has seen.
 */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: Label;
  readonly is_inbound_offer: boolean;
  readonly ambiguous: boolean;
  readonly alt_labels: readonly Label[];
  readonly sender_headline: string | null;
}
interface Judged {
  readonly row: Row;
  readonly result: TriageResult;
}

const fixture = (name: string): Row[] =>
  readFileSync(new URL(`../fixtures/messages/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const judge = (row: Row): Judged => ({
  row,
  result: triage({
    id: row.id,
    text: row.text,
    ...(row.sender_headline !== null && { sender: { headline: row.sender_headline } }),
  }),
});

const f1 = (hit: number, given: number, wanted: number): number =>
  given + wanted === 0 ? 1 : (2 * hit) / (given + wanted);

function macroF1(all: readonly Judged[]): number {
  const clear = all.filter((j) => !j.row.ambiguous);
  const scores = LABELS.map((label) => {
    const wanted = clear.filter((j) => j.row.label === label);
    const given = clear.filter((j) => j.result.label === label);
    return f1(wanted.filter((j) => j.result.label === label).length, given.length, wanted.length);
  });
  return scores.reduce((a, b) => a + b, 0) / scores.length;
}

function offerF1(all: readonly Judged[]): number {
  const wanted = all.filter((j) => j.row.is_inbound_offer);
  const given = all.filter((j) => j.result.isOffer);
  return f1(wanted.filter((j) => j.result.isOffer).length, given.length, wanted.length);
}

describe.each([
  { set: 'english', macro: 0.86, offers: 0.89, scams: 0.95, honest: 0.012 },
  { set: 'languages', macro: 0.92, offers: 0.93, scams: 0.93, honest: 0.01 },
  { set: 'everyday', macro: 0.92, offers: 0.93, scams: 0.95, honest: 0.01 },
  { set: 'odd-wordings', macro: 0.95, offers: 0.95, scams: 0.95, honest: 0.01 },
  { set: 'second-look', macro: 0.92, offers: 0.95, scams: 0.95, honest: 0.01 },
  { set: 'third-look', macro: 0.93, offers: 0.95, scams: 0.95, honest: 0.01 },
  { set: 'fourth-look', macro: 0.88, offers: 0.92, scams: 0.93, honest: 0.01 },
  // Its facts were read for rules, its labels not yet.
  { set: 'fifth-look', macro: 0.88, offers: 0.89, scams: 0.94, honest: 0.01 },
  // Looked at once, not yet used for a rule.
  { set: 'sixth-look', macro: 0.93, offers: 0.94, scams: 0.97, honest: 0.01 },
])('labelled messages: $set', ({ set, macro, offers, scams, honest }) => {
  const all = fixture(set).map(judge);

  it('get the label a careful reader gives', () => {
    const wrong = all.filter((j) => !j.row.ambiguous && j.row.label !== j.result.label);
    expect(macroF1(all), wrong.map((j) => `${j.row.id} ${j.row.label} → ${j.result.label}`).join('\n')).toBeGreaterThan(
      macro,
    );
  });

  it('are told apart by whether they offer work', () => {
    expect(offerF1(all)).toBeGreaterThan(offers);
  });

  it('are warned of where they defraud, and hardly ever where they are honest', () => {
    const danger = (list: readonly Judged[]): number =>
      list.filter((j) => j.result.risk.level === 'danger').length / list.length;
    const warned = all.filter((j) => j.row.label === 'scam');
    expect(warned.filter((j) => j.result.risk.level !== 'none').length / warned.length).toBeGreaterThanOrEqual(scams);
    const clean = all.filter((j) => j.row.label !== 'scam' && !j.row.alt_labels.includes('scam'));
    expect(danger(clean)).toBeLessThanOrEqual(honest);
  });
});

describe.each([
  { set: 'plain-mail', most: 0.01 },
  { set: 'plain-mail-more', most: 0.01 },
  { set: 'family-mail', most: 0.01 },
  // Looked at once, not yet used for a rule.
  { set: 'later-mail', most: 0.04 },
  { set: 'fifth-mail', most: 0.04 },
  { set: 'sixth-mail', most: 0.03 },
])('mail that has nothing to do with recruiting: $set', ({ set, most }) => {
  const all = fixture(set).map(judge);

  it('is hardly ever called an offer, nor dangerous', () => {
    const wrong = all.filter((j) => j.result.isOffer || j.result.risk.level === 'danger');
    const list = wrong.map((j) => `${j.row.id} ${j.result.label}`).join('\n');
    expect(wrong.length / all.length, list).toBeLessThanOrEqual(most);
  });
});
