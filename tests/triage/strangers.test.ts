import { expect, it } from 'vitest';
import { fixture, judge, macroF1, offerF1 } from './labelled.ts';

/*
 * Messages of somebody who never saw the triage, kept out of what it learns from (tools/train/labelled.ts): its words are new
 * to the weights. At first look: macro-F1 .968, offer or not .967, all 13 frauds found, none of 106 honest messages and none
 * of 60 mails at danger. Some of its pay and lengths have led to rules since; its labels to texts of the same families.
 */
it('labels a stranger’s messages', () => {
  const all = fixture('eighth-look').map(judge);
  const wrong = all.filter((j) => !j.row.ambiguous && j.row.label !== j.result.label);
  expect(macroF1(all), wrong.map((j) => `${j.row.id} ${j.row.label} → ${j.result.label}`).join('\n')).toBeGreaterThan(
    0.95,
  );
  expect(offerF1(all)).toBeGreaterThan(0.96);
});

/*
 * Labels alone, at their first look, none of it used: the eleventh is mostly about trades outside software (macro-F1 .895, offer or
 * not .919, 16 of 17 frauds found); the twelfth was written to lie on the border between offers and what is none, much of it
 * without a word of work or pay (.707, .614, 9 of 9). Floors lie just below: what the triage can't do yet stands here.
 */
it.each([
  ['eleventh-look', 0.88, 0.9],
  ['twelfth-look', 0.69, 0.6],
] as const)('labels messages on its borders no worse than at first look: %s', (set, labels, offers) => {
  const all = fixture(set).map(judge);
  expect(macroF1(all)).toBeGreaterThan(labels);
  expect(offerF1(all)).toBeGreaterThan(offers);
  expect(all.filter((j) => j.row.label !== 'scam' && j.result.risk.level === 'danger')).toEqual([]);
});

/* At first look, none of it used: macro-F1 .944, offer or not .960, 14 of 16 frauds found, none of 131 honest messages at danger. */
it('labels another stranger’s messages', () => {
  const all = fixture('tenth-look').map(judge);
  const wrong = all.filter((j) => !j.row.ambiguous && j.row.label !== j.result.label);
  expect(macroF1(all), wrong.map((j) => `${j.row.id} ${j.row.label} → ${j.result.label}`).join('\n')).toBeGreaterThan(
    0.93,
  );
  expect(offerF1(all)).toBeGreaterThan(0.95);
  expect(all.filter((j) => j.row.label !== 'scam' && j.result.risk.level === 'danger')).toEqual([]);
});

it('calls a stranger’s mail about other things neither an offer nor dangerous', () => {
  const all = fixture('eighth-mail').map(judge);
  const wrong = all.filter((j) => j.result.isOffer || j.result.risk.level === 'danger');
  expect(wrong.map((j) => `${j.row.id} ${j.result.label}`)).toEqual([]);
});
