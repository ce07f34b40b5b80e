import { describe, expect, it } from 'vitest';
import type { Approach } from '../../lib/model/conversation.ts';
import { DAY } from '../../lib/model/time.ts';
import {
  applyCorrections,
  bulkSigns,
  demandGap,
  likeness,
  parseUserRule,
  recall,
  triage,
  waiting,
  warmList,
} from '../../lib/triage/index.ts';

const read = (text: string) => triage({ id: 'x', text });
const OFFER =
  'We need a contract Data Engineer for our clinics, 15 hours a week, $100/hr, six months, remote, Snowflake and SQL.';
const NOW = 400 * DAY;
const approach = (key: string, name: string, at: number, answered = false): Approach => ({
  key,
  conversationId: key,
  sender: { name, company: 'Harrow Search' },
  startedAt: at,
  lastAt: at,
  messages: [],
  answered,
});
const FIT = { advice: 'answer', score: 80, reasons: [], marks: [] } as const;

describe('bulk', () => {
  const template = (name: string): string =>
    `Hi ${name}, I hope you are well. I am reaching out because your background fits a role that my client in the energy sector wants to fill this month. Could we have a call?`;
  it('finds the same text from another sender, whatever the name', () => {
    expect(likeness(template('Ana'), template('Ben'))).toBeGreaterThan(0.8);
    const signs = bulkSigns(
      { sender: 'a', text: template('Ana') },
      [
        { sender: 'b', text: template('Ben') },
        { sender: 'a', text: template('Ana') },
      ],
      null,
    );
    expect(signs.alsoFrom).toEqual(['b']);
    expect(bulkSigns({ sender: 'a', text: template('Ana') }, [{ sender: 'b', text: OFFER }], null).alsoFrom).toEqual(
      [],
    );
  });
  it('finds merge fields and a wrong name, and what is personal', () => {
    const own = {
      name: 'Ana Ruiz',
      companies: ['Clearbrook'],
      titles: ['Data Engineer'],
      skills: ['dbt'],
      projects: [],
    };
    expect(bulkSigns({ sender: 'a', text: 'Hi {{first_name}}, a role for you.' }, [], own).mergeField).toBe(
      '{{first_name}}',
    );
    expect(bulkSigns({ sender: 'a', text: 'Hi Peter, a role for you.' }, [], own).wrongName).toBe('Peter');
    expect(
      bulkSigns({ sender: 'a', text: 'Hi Ana, what you built at Clearbrook with dbt is neat.' }, [], own),
    ).toMatchObject({ wrongName: null, personal: ['Clearbrook', 'dbt'] });
  });
});

describe('corrections', () => {
  const result = read(OFFER);
  const base = { sender: { name: 'Mara Fink', headline: 'Recruiter at Harrow Search' }, text: OFFER };
  it('override exactly, never the risk', () => {
    const r = applyCorrections(result, { ...base, corrected: 'sales_pitch', rules: [] });
    expect(r).toMatchObject({ label: 'sales_pitch', isOffer: false, risk: result.risk });
  });
  it('become rules for a sender, an agency or a phrase; the newest wins', () => {
    const rule = (id: string, kind: string, match: string, label: string) => parseUserRule(id, { kind, match, label });
    const rules = [
      rule('1', 'agency', 'Harrow Search', 'sales_pitch'),
      rule('2', 'phrase', 'for our clinics', 'permanent_offer'),
    ].flatMap((r) => r ?? []);
    expect(applyCorrections(result, { ...base, rules }).label).toBe('permanent_offer');
    expect(applyCorrections(result, { ...base, rules: rules.slice(0, 1) }).evidence[0]?.rule).toBe('rule:1');
    expect(applyCorrections(result, { ...base, text: 'else', sender: {}, rules }).label).toBe(result.label);
    expect(parseUserRule('x', { kind: 'sender', match: '', label: 'promo' })).toBeNull();
    expect(parseUserRule('x', { kind: 'sender', match: 'a', label: 'nonsense' })).toBeNull();
  });
});

describe('demand gap', () => {
  it('ranks what several recruiters ask for and the profile lacks', () => {
    const other = read('Contract Data Engineer, $90/hr, remote, Snowflake and Airflow. Interested?');
    const gap = demandGap(
      [
        { sender: 'a', result: read(OFFER) },
        { sender: 'b', result: other },
        { sender: 'b', result: read('Thanks for connecting!') },
      ],
      { words: ['SQL', 'Analytics Engineer'] },
    );
    expect(gap.find((g) => g.term === 'Snowflake')).toMatchObject({ kind: 'skill', offers: 2, senders: 2 });
    expect(gap.map((g) => g.term)).not.toContain('SQL');
    expect(gap.map((g) => g.term)).not.toContain('Airflow');
  });
});

describe('memory', () => {
  const row = (key: string, name: string, at: number, answered = false) => ({
    approach: approach(key, name, at, answered),
    result: read(OFFER),
    fit: FIT,
  });
  const history = [
    row('1', 'Mara Fink', 100 * DAY, true),
    row('2', 'Tom Bell', 300 * DAY),
    row('3', 'Mara Fink', 390 * DAY),
  ];
  it('recalls a sender and an agency', () => {
    expect(recall(approach('3', 'Mara Fink', 390 * DAY), history)).toMatchObject({
      count: 2,
      answered: 1,
      lastAt: 300 * DAY,
    });
  });
  it('waits for thirty days, then keeps a warm list', () => {
    expect(waiting(history, NOW).map((r) => r.approach.key)).toEqual(['3']);
    expect(warmList(history, NOW).map((r) => r.approach.key)).toEqual(['2', '1']);
  });
});
