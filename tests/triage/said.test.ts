import { describe, expect, it } from 'vitest';
import { parseUserRule } from '../../lib/model/rule.ts';
import type { OfferFacts } from '../../lib/model/triage.ts';
import { askedIn, demandOf } from '../../lib/triage/demand.ts';
import { bulkSigns, ruleFor, triage } from '../../lib/triage/index.ts';

const read = (text: string) => triage({ id: 'x', text });
const OFFER =
  'We need a contract Data Engineer for our clinics, 15 hours a week, $100/hr, six months, remote, Snowflake and SQL.';
describe('bulk', () => {
  it('finds merge fields and a wrong name, and what is personal', () => {
    const own = {
      name: 'Ana Ruiz',
      companies: ['Clearbrook'],
      titles: ['Data Engineer'],
      skills: ['dbt'],
      projects: [],
    };
    expect(bulkSigns('Hi {{first_name}}, a role for you.', 0, own).mergeField).toBe('{{first_name}}');
    expect(bulkSigns('Hi Peter, a role for you.', 0, own).wrongName).toBe('Peter');
    expect(bulkSigns('Hi Ana, what you built at Clearbrook with dbt is neat.', 0, own)).toMatchObject({
      wrongName: null,
      personal: ['Clearbrook', 'dbt'],
    });
    expect(bulkSigns('Hi Ana', 2, own).notes).toEqual([{ id: 'bulk.same-text', params: { count: 2 } }]);
    expect(bulkSigns('Hi Ana', 0, null).notes).toEqual([]);
  });
});

describe('a name in the greeting', () => {
  const own = { name: 'Anna-Lena Weiß', companies: [], titles: [], skills: [], projects: [] };
  const greeted = (text: string, name = own.name) => bulkSigns(text, 0, { ...own, name }).wrongName;
  it.each([
    'Hi, saw your profile and liked it.',
    'Hello hope you are well',
    'Hola, vi tu perfil',
    'Bonjour je me permets de vous écrire',
    'Guten Tag, wir suchen Verstärkung',
    'Ciao, sono Luca',
    'Hi ,\nwe hire',
    'Hi I am Bob',
    'Hey - quick question',
    'Dear Hiring Manager,',
    'Hello! My name is Bob.',
  ])('nobody is named: %s', (text) => {
    expect(greeted(text)).toBeNull();
  });
  it.each(['Hi Anna, we', 'Hallo Frau Weiss, wir', 'Dear Ms. Weiß,', 'Liebe Anna-Lena!', 'Olá, Anna!', 'HI ANNA,'])(
    'the user is meant: %s',
    (text) => {
      expect(greeted(text)).toBeNull();
    },
  );
  it('knows short forms, initials and umlauts written out', () => {
    expect(greeted('Hi Alex, a role', 'Alexandra Petrov')).toBeNull();
    expect(greeted('Hi John, a role', 'J. Smith')).toBeNull();
    expect(greeted('Sehr geehrter Herr Mueller,', 'Tim Müller')).toBeNull();
    expect(greeted('Hi Al,', 'Al Bo')).toBeNull();
  });
  it.each([
    ['Hi Bob, I', 'Bob'],
    ['Subject: A role\n\nDear Mr. Stone,\n\nwe hire', 'Stone'],
    ['Good morning Bob!', 'Bob'],
    ['Oi Marta\n', 'Marta'],
    ['Olá, Marta!', 'Marta'],
  ])('somebody else is meant: %s', (text, name) => {
    expect(greeted(text)).toBe(name);
  });
  it.each(['Hi FIRST_NAME,', 'Hello Firstname, we', 'Hi {firstName|there},'])('a field was left open: %s', (text) => {
    expect(bulkSigns(text, 0, own)).toMatchObject({ mergeField: expect.any(String), wrongName: null });
  });
  it('is looked for in as much as a letter greets in, whatever its length', () => {
    const [long, start] = [`Subject: x${'\n'.repeat(2_000_000)}`, performance.now()];
    expect(greeted(long)).toBeNull();
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe("the user's own rules", () => {
  const subject = { sender: { name: 'Mara Fink', headline: 'Recruiter at Harrow Search' }, text: OFFER, offer: null };
  const rule = (kind: string, match: string, label = 'sales_pitch', name?: string) =>
    parseUserRule(`${kind}:${match}`, { kind, match, label, ...(name !== undefined && { name }) }) ?? [];
  const hit = (rules: ReturnType<typeof rule>, more: Partial<typeof subject> = {}) =>
    ruleFor([rules].flat(), { ...subject, ...more })?.label ?? null;
  it('hold for a sender, an agency or a phrase; the newest wins', () => {
    const both = [rule('agency', 'Harrow Search'), rule('phrase', 'for our  CLINICS', 'promo')].flat();
    expect(ruleFor(both, subject)?.label).toBe('promo');
    expect(ruleFor(both, { ...subject, text: 'else' })?.label).toBe('sales_pitch');
    expect(ruleFor(both, { ...subject, text: 'else', sender: {} })).toBeNull();
  });
  it('match whole words only', () => {
    expect(hit(rule('agency', 'arrow'))).toBeNull();
    expect(hit(rule('phrase', 'clinic'))).toBeNull();
    expect(hit(rule('phrase', 'clinics'))).toBe('sales_pitch');
  });
  it('know a sender by address, and by name only where an address is missing', () => {
    const mara = rule('sender', 'https://x.example/in/mara', 'promo', 'Mara Fink');
    expect(hit(mara)).toBe('promo');
    expect(hit(mara, { sender: { ...subject.sender, url: 'https://x.example/in/MARA' } as never })).toBe('promo');
    expect(hit(mara, { sender: { ...subject.sender, url: 'https://x.example/in/other' } as never })).toBeNull();
  });
  it('are none where nothing sensible is stored', () => {
    expect(parseUserRule('x', { kind: 'sender', match: '', label: 'promo' })).toBeNull();
    expect(parseUserRule('x', { kind: 'sender', match: 'anna', label: 'nonsense' })).toBeNull();
    expect(parseUserRule('x', null)).toBeNull();
  });
});

describe('demand', () => {
  const facts = (text: string): OfferFacts => {
    const { offer } = read(text);
    if (offer === null) throw new Error('no offer was read');
    return offer;
  };
  const other = 'Contract Data Engineer, $90/hr, remote, Snowflake and Airflow. Interested?';

  it('is what several senders ask for, most senders first; one person’s favourite word is none', () => {
    const asked = [askedIn('a', facts(OFFER)), askedIn('b', facts(other)), askedIn('b', facts(other))];
    const demand = demandOf(asked);
    expect(demand.find((d) => d.term === 'Snowflake')).toEqual({
      term: 'Snowflake',
      kind: 'skill',
      offers: 3,
      senders: 2,
    });
    expect(demand.map((d) => d.term)).not.toContain('Airflow');
    expect(demand.map((d) => d.senders)).toEqual(demand.map((d) => d.senders).sort((a, b) => b - a));
  });

  it('knows a role by its best-known name, and does not depend on the order of the inbox', () => {
    const role = (sender: string, name: string) =>
      askedIn(sender, { ...facts(other), role: name, skills: [], domains: [] });
    const asked = [role('a', 'Sr. ML Engineer'), role('b', 'Machine Learning Engineer (remote)')];
    expect(demandOf(asked)).toEqual([{ term: 'Machine Learning Engineer', kind: 'title', offers: 2, senders: 2 }]);
    expect(demandOf([...asked].reverse())).toEqual(demandOf(asked));
  });
});
