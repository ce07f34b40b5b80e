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
 * Others' messages, never learnt from. First looks, macro-F1 and offer or not, each by the weights of its day: the tenth .944 and .960, the
 * thirteenth .974 and .980, the fourteenth .952 and .960, the fifteenth .967 and .966, the sixteenth .950 and .971, the seventeenth .971 and .960.
 * The facts of these have led to rules, but for the sixteenth's and the seventeenth's; their labels to none. The twenty-first and the third of
 * the own words (all of it worded after real mail, the hardest kind) are of writers who were to go on with a set that they had read: before the
 * weights had learnt from others like them .928 and .945, .829 and .862; the eighth of the own words .945 and .959 before, .945 and .933 after.
 * The twenty-fifth was written like the next page of the development corpus: .960 and .956 at its first look; the twenty-sixth, too: .966 and .997.
 * The first set of facts is full of what only looks like an offer: few rows of each of its rarer labels, .762 and .958 at its first look.
 */
it.each([
  ['tenth-look', 0.95, 0.96],
  ['thirteenth-look', 0.96, 0.97],
  ['fourteenth-look', 0.94, 0.95],
  ['fifteenth-look', 0.94, 0.95],
  ['sixteenth-look', 0.92, 0.96],
  ['seventeenth-look', 0.94, 0.95],
  ['twenty-first-look', 0.95, 0.97],
  ['twenty-fifth-look', 0.97, 0.95],
  ['own-words-third', 0.87, 0.91],
  ['own-words-eighth', 0.95, 0.95],
  ['twenty-sixth-look', 0.95, 0.98],
  ['facts-first', 0.81, 0.96],
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

/* The tenth was written after all mail that was learnt from: as real as possible, two of 160 called offers.
 * The fourteenth is full of jobs, prices and terms that are nobody's offer to the reader: 9 of 150 at its first look.
 * The sixteenth is plain mail again: 3 of 250, and a receipt at danger, at its first look, which led to rules; the seventeenth, of the
 * same kind and not read, 4 of 250 before those rules, and a request to
 * update a card behind a link at danger, which phishing words alike. */
it.each([
  ['eighth-mail', 0, 0],
  ['tenth-mail', 2, 0],
  ['fourteenth-mail', 3, 0],
  ['sixteenth-mail', 1, 0],
  ['seventeenth-mail', 3, 1],
] as const)(
  'calls a stranger’s mail about other things hardly ever an offer, nor dangerous: %s',
  (set, most, danger) => {
    const all = fixture(set).map(judge);
    const wrong = all.filter((j) => j.result.isOffer);
    expect(wrong.length, wrong.map((j) => `${j.row.id} ${j.result.label}`).join('\n')).toBeLessThanOrEqual(most);
    expect(all.filter((j) => j.result.risk.level === 'danger').length).toBeLessThanOrEqual(danger);
  },
);
