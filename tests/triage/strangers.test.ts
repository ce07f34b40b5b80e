import { expect, it } from 'vitest';
import { fixture, judge, macroF1, offerF1 } from './labelled.ts';

/*
 * Messages of somebody who never saw the triage, kept out of what it learns from (tools/train/labelled.ts): its words are new
 * to the weights. At first look: macro-F1 .968, offer or not .967 (now 1.0 and .975), all 13 frauds found, none of 106 honest messages and none
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
 * Others' messages, never learnt from. First looks, macro-F1 and offer or not: the tenth .944 and .960, the thirteenth .974 and .980, the
 * fourteenth .952 and .960. What others wrote in between was learnt from since: .968 and .980, .980 and .980, .957 and .967; 47 of
 * the 48 frauds. The fourteenth's facts have led to rules, its labels to none.
 */
it.each([
  ['tenth-look', 0.95, 0.97],
  ['thirteenth-look', 0.96, 0.97],
  ['fourteenth-look', 0.94, 0.95],
] as const)('labels other strangers’ messages: %s', (set, labels, offers) => {
  const all = fixture(set).map(judge);
  const wrong = all.filter((j) => !j.row.ambiguous && j.row.label !== j.result.label);
  expect(macroF1(all), wrong.map((j) => `${j.row.id} ${j.row.label} → ${j.result.label}`).join('\n')).toBeGreaterThan(
    labels,
  );
  expect(offerF1(all)).toBeGreaterThan(offers);
  const danger = all.filter((j) => j.row.label !== 'scam' && j.result.risk.level === 'danger');
  expect(danger.length / all.length).toBeLessThanOrEqual(0.01);
});

it('calls a stranger’s mail about other things neither an offer nor dangerous', () => {
  const all = fixture('eighth-mail').map(judge);
  const wrong = all.filter((j) => j.result.isOffer || j.result.risk.level === 'danger');
  expect(wrong.map((j) => `${j.row.id} ${j.result.label}`)).toEqual([]);
});
