import { describe, expect, it } from 'vitest';
import { readMessage } from '../../lib/nlp/message/document.ts';
import { triage } from '../../lib/triage/index.ts';
import { assessRisk } from '../../lib/triage/risk.ts';
import { tellsOfFraud } from '../../lib/triage/told.ts';
import { fixture, judge } from './labelled.ts';

/*
 * Frauds next to what has their words and none of their intent: code run on the job, an account for wages, warnings of
 * tricks, help on customers' computers, written interviews. Sixty of each, in seven languages.
 */
describe('frauds and their look-alikes', () => {
  const all = fixture('honest-lures').map(judge);
  const scams = all.filter((j) => j.row.label === 'scam');
  const honest = all.filter((j) => j.row.label !== 'scam');
  const idsOf = (list: typeof all): string => list.map((j) => `${j.row.id} ${j.row.text}`).join('\n');

  it('holds as many of the one as of the other', () => {
    expect(scams).toHaveLength(60);
    expect(honest).toHaveLength(60);
  });
  it('warns of every fraud, and loudly of nearly all', () => {
    expect(idsOf(scams.filter((j) => j.result.risk.level === 'none'))).toBe('');
    const quiet = scams.filter((j) => j.result.risk.level !== 'danger');
    expect(quiet.length, idsOf(quiet)).toBeLessThanOrEqual(3);
  });
  it('puts no honest message at danger', () => {
    expect(idsOf(honest.filter((j) => j.result.risk.level === 'danger'))).toBe('');
  });
  it('calls hardly any honest message a fraud', () => {
    const wrong = honest.filter((j) => j.result.label === 'scam');
    expect(wrong.length, idsOf(wrong)).toBeLessThanOrEqual(3);
  });
});

describe('the same words in another place', () => {
  const hard = (text: string): string[] =>
    assessRisk(readMessage(text), { partial: false })
      .rules.filter((r) => r.hard)
      .map((r) => r.id);

  it.each([
    'Java developer, $85/hr W2. US citizens and green card holders only. Please send an updated resume.',
    'We have received your payment of 86.40 for invoice 2023-0417. Your account is balanced.',
    'Hemos recibido su pago de 86,40 €. Su cuenta queda al día.',
    'Abbiamo ricevuto il Suo pagamento di 86,40 €, sul Suo conto non resta nulla.',
  ])('finds nothing in %s', (text) => {
    expect(hard(text)).toEqual([]);
  });
  it.each([
    ['You won the green card lottery, send the fee of $120.', 'release-fee'],
    ['You receive payments on your account and pass them on.', 'mule'],
  ])('still finds what it is for in %s', (text, rule) => {
    expect(hard(text)).toContain(rule);
  });

  it.each([
    [
      'On your first day you clone the repo and run npm install.',
      'Clone the repo and run npm install before the interview.',
      'developer-lure',
    ],
    [
      'Am ersten Tag klonst du das Repo und startest es.',
      'Vor dem Gespräch klonst du das Repo und startest es.',
      'developer-lure',
    ],
    [
      'We need your bank account to pay your wages.',
      'We need your bank account to receive money from customers.',
      'account-rent',
    ],
    [
      'You install TeamViewer on our customers’ computers.',
      'You install TeamViewer on your computer.',
      'unsafe-software',
    ],
    ['An interview by text is fine if you prefer.', 'The interview is by text on Signal.', 'text-interview'],
    [
      'Beware of scammers who ask you to buy gift cards and send the codes.',
      'Beware of scammers! Now buy gift cards and send us the codes.',
      'gift-cards',
    ],
  ])('%s / %s', (honest, fraud, id) => {
    expect(hard(honest)).toEqual([]);
    expect(hard(fraud)).toContain(id);
  });
});

describe('who warns of frauds', () => {
  it.each([
    'Careful with offers that pay 250 $ a day for ratings and then want a deposit.',
    'Nobody from our help desk will ever ask you for your password.',
    'Achtung, Betrüger rufen in unserem Namen an und wollen Gutscheinkarten.',
    'Cuidado con los estafadores que piden códigos por SMS.',
  ])('tells of them: %s', (text) => {
    expect(tellsOfFraud(readMessage(text))).toBe(true);
    expect(triage({ id: '', text }).label).not.toBe('scam');
  });
  it.each([
    'Warning, scammers are in your account. Confirm your password here: bank-guard.example',
    'Beware of scammers! Please send us the code from your phone so that we can stop them.',
    'Pas op voor oplichters! Zet uw geld op de veilige rekening.',
  ])('only seems to, where he goes on to ask: %s', (text) => {
    expect(tellsOfFraud(readMessage(text))).toBe(false);
    expect(triage({ id: '', text }).label).toBe('scam');
  });
});
