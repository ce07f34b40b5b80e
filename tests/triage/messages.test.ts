import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LABELS, type Label, type TriageResult } from '../../lib/model/triage.ts';
import { triage } from '../../lib/triage/index.ts';

/*
 * Messages labelled by people who had not seen the rules, written for this project. The weights are learnt from them, too, so
 * that floors only catch a change that makes the triage worse. What it does on messages of somebody who taught it nothing:
 * docs/benchmarks.md, by leaving a set out (`npm run train -- --without=SET`).
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

const LEAST = { macro: 0.97, offers: 0.97, scams: 0.97, honest: 0.01 } as const;

describe.each([
  'english',
  'languages',
  'everyday',
  'odd-wordings',
  'second-look',
  'third-look',
  'fourth-look',
  'fifth-look',
  'sixth-look',
])('labelled messages: %s', (set) => {
  const all = fixture(set).map(judge);

  it('get the label a careful reader gives', () => {
    const wrong = all.filter((j) => !j.row.ambiguous && j.row.label !== j.result.label);
    expect(macroF1(all), wrong.map((j) => `${j.row.id} ${j.row.label} → ${j.result.label}`).join('\n')).toBeGreaterThan(
      LEAST.macro,
    );
  });

  it('are told apart by whether they offer work', () => {
    expect(offerF1(all)).toBeGreaterThan(LEAST.offers);
  });

  it('are warned of where they defraud, and hardly ever where they are honest', () => {
    const danger = (list: readonly Judged[]): number =>
      list.filter((j) => j.result.risk.level === 'danger').length / list.length;
    const warned = all.filter((j) => j.row.label === 'scam');
    expect(warned.filter((j) => j.result.risk.level !== 'none').length / warned.length).toBeGreaterThanOrEqual(
      LEAST.scams,
    );
    const clean = all.filter((j) => j.row.label !== 'scam' && !j.row.alt_labels.includes('scam'));
    expect(danger(clean)).toBeLessThanOrEqual(LEAST.honest);
  });
});

describe.each(['plain-mail', 'plain-mail-more', 'family-mail', 'later-mail', 'fifth-mail', 'sixth-mail'])(
  'mail that has nothing to do with recruiting: %s',
  (set) => {
    const all = fixture(set).map(judge);

    it('is hardly ever called an offer, nor dangerous', () => {
      const wrong = all.filter((j) => j.result.isOffer || j.result.risk.level === 'danger');
      const list = wrong.map((j) => `${j.row.id} ${j.result.label}`).join('\n');
      expect(wrong.length / all.length, list).toBeLessThanOrEqual(0.01);
    });
  },
);
