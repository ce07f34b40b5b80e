import { describe, expect, it } from 'vitest';
import { fixture, type Judged, judge, macroF1, offerF1 } from './labelled.ts';

/*
 * Messages labelled by people who had not seen the rules, written for this project. The weights are learnt from them, too, so
 * that floors only catch a change that makes the triage worse. What it does on messages of somebody who taught it nothing:
 * strangers.test.ts, and docs/benchmarks.md, by leaving a set out (`npm run train -- --without=SET`).
 * The seventh sets at their first look, before any rule or weight knew them: macro-F1 0.942, offer or not precision 0.918 and
 * recall 0.907, company 0.79/0.48, remote 0.90/0.66, rate unit 0.945/0.885, hours 0.93/0.78, months 0.95/0.80, skills
 * 0.82/0.71; of the mail three were wrongly called offers. The later sets at theirs, macro-F1 and offer or not: ninth .939/.959,
 * eleventh (trades) .895/.919, twelfth (the border between offers and talk) .707/.614; written to be hard and taught at once:
 * offers said indirectly .790/.846, frauds and what resembles them .769/.775, six languages .925/.956, facts .875/.959;
 * ten inboxes .892/.955, a long one .958/.945. Of 150 mails full of rates and contracts among others (ninth) 21 were called offers.
 */
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
  'seventh-look',
  'ninth-look',
  'eleventh-look',
  'near-offers',
  'six-languages',
  'stated-facts',
  'mixed-inbox',
  'near-frauds',
  'ten-inboxes',
  'long-inbox',
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

describe.each([
  'plain-mail',
  'plain-mail-more',
  'family-mail',
  'later-mail',
  'fifth-mail',
  'sixth-mail',
  'seventh-mail',
  'ninth-mail',
  'thirteenth-mail',
  'work-mail',
])('mail that has nothing to do with recruiting: %s', (set) => {
  const all = fixture(set).map(judge);

  it('is hardly ever called an offer, nor dangerous', () => {
    // Neighbours offer work by mail, too, and thieves write it.
    const wrong = all.filter(
      (j) =>
        (j.result.isOffer && !j.row.is_inbound_offer) || (j.result.risk.level === 'danger' && j.row.label !== 'scam'),
    );
    const list = wrong.map((j) => `${j.row.id} ${j.result.label}`).join('\n');
    expect(wrong.length / all.length, list).toBeLessThanOrEqual(0.01);
  });
});
