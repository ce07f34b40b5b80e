import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Goal } from '../../lib/model/goal.ts';
import { contractValue, replies, triage, fit as weighAll } from '../../lib/triage/index.ts';

const GOAL: Goal = {
  id: 'g',
  titles: [{ title: 'Data Engineer', synonyms: ['Analytics Engineer'] }],
  engagement: 'contract',
  hoursPerWeek: { min: 10, max: 20 },
  askingRate: { amount: 120, currency: 'USD', unit: 'hour' },
  floor: { amount: 91, currency: 'USD', unit: 'hour' },
  remote: 'remote',
  places: [],
  domains: ['healthcare', 'housing'],
  mustSkills: ['SQL'],
  niceSkills: ['dbt'],
  noGos: ['Grimshaw Staffing'],
  discretion: 'discreet',
  currentEmployers: ['Birchline'],
};
const read = (text: string) => triage({ id: 'x', text });
const weigh = (text: string, goal = GOAL, sender = {}) => weighAll(read(text), goal, sender, { text });
const ids = (f: ReturnType<typeof weigh>): string[] => f.reasons.map((r) => r.id);

const FULL =
  'We need a contract Data Engineer for our hospital: 15 hours a week, $100/hr, six months, fully remote, SQL and dbt. Start in May. I run analytics at Clearbrook Health.';

describe('fit', () => {
  it('says answer where all that matters is stated and fits', () => {
    expect(weigh(FULL)).toMatchObject({ advice: 'answer', marks: [] });
  });
  it('asks for what is unstated and does not lower the score for it', () => {
    const less = weigh(
      'We need a contract Data Engineer for our hospital, fully remote, SQL and dbt, six months, 15 hours a week.',
    );
    expect(less.advice).toBe('ask-first');
    const paid = weigh(
      'We need a contract Data Engineer for our hospital, fully remote, SQL and dbt, six months, 15 hours a week. $100/hr.',
    );
    expect(paid.score - less.score).toBe(15); // what a met floor adds; nothing is taken away
  });
  it('says nothing of the pay to whom no floor is known', () => {
    const { floor: _, ...open } = GOAL;
    expect(ids(weigh(FULL, open)).filter((id) => id.startsWith('fit.pay'))).toEqual([]);
  });
  it('asks whether a full week could be part-time', () => {
    const f = weigh('Contract Data Engineer for our hospital, 40 hours a week, $100/hr, six months, remote.');
    expect(f.advice).toBe('ask-first');
    expect(ids(f)).toContain('fit.too-many-hours-ask');
  });
  it('passes a permanent role, with a hint where the domain fits', () => {
    const f = weigh('Our hospital is hiring a permanent Data Engineer, $150k base, pension, remote. Interested?');
    expect(f.advice).toBe('pass');
    expect(ids(f)).toContain('fit.permanent-ask-contract');
  });
  it('lets "up to" never meet the floor, nor another currency, unit or tax form', () => {
    expect(ids(weigh(FULL.replace('$100/hr', 'up to $150/hr')))).not.toContain('fit.pay-meets');
    expect(ids(weigh(FULL.replace('$100/hr', '€100/hr')))).toContain('fit.pay-not-comparable');
    expect(ids(weigh(FULL.replace('$100/hr', '$900 a day')))).toContain('fit.pay-not-comparable');
    const w2: Goal = { ...GOAL, floor: { amount: 91, currency: 'USD', unit: 'hour', taxForm: 'C2C' } };
    expect(ids(weigh(FULL.replace('$100/hr', '$100/hr on W2'), w2))).toContain('fit.pay-not-comparable');
    expect(weigh(FULL.replace('$100/hr', '$60/hr')).advice).toBe('pass');
  });
  it.each([
    ['reply asap, it is an SAP project', ['no-go']],
    ['reply asap please', []],
    ['SAP', ['no-go']],
    ['sapling nurseries', []],
  ])('looks for a no-go as a word of its own: %s', (text, marks) => {
    const goal = { ...GOAL, noGos: ['SAP'] };
    expect(weighAll(read(FULL), goal, { name: 'Runa Vik' }, { text }).marks).toEqual(marks);
  });

  it('asks whom goes to work whether another place would do, and never takes it for theirs', () => {
    const there = FULL.replace('fully remote', 'on site in Tokyo');
    for (const remote of ['onsite', 'hybrid', 'any'] as const) {
      const goal: Goal = { ...GOAL, remote, places: ['Berlin'] };
      expect(ids(weigh(there, goal))).toContain('fit.place-elsewhere');
      expect(ids(weigh(there, goal))).not.toContain('fit.place-fits');
      expect(weigh(there, goal).advice).toBe('ask-first');
      expect(ids(weigh(there, { ...goal, places: ['Tokyo'] }))).not.toContain('fit.place-elsewhere');
      expect(ids(weigh(there, { ...goal, places: [] }))).not.toContain('fit.place-elsewhere');
      expect(ids(weigh(FULL, goal))).not.toContain('fit.place-elsewhere');
    }
    expect(ids(weigh(there, { ...GOAL, places: ['Berlin'] }))).toContain('fit.onsite');
  });

  it('marks the current employer and no-gos before anything else', () => {
    expect(weigh(FULL, GOAL, { name: 'Jo', company: 'Birchline' }).marks).toEqual(['current-employer']);
    expect(weigh(FULL, GOAL, { headline: 'Recruiter at Grimshaw Staffing' }).marks).toEqual(['no-go']);
    expect(weigh(FULL, GOAL, { company: 'Birchlinen' }).marks).toEqual([]);
  });
  it.each([
    'Birchline GmbH & Co. KG',
    'Birchline, Inc.',
    'Birchline (part-time)',
    'Birchline S.A.',
    'Birchline Pty Ltd',
  ])('knows the current employer by its name alone: %s', (employer) => {
    const goal = { ...GOAL, currentEmployers: [employer] };
    expect(weigh(FULL, goal, { headline: 'Talent Partner at Birchline' })).toMatchObject({
      advice: 'pass',
      marks: ['current-employer'],
    });
    expect(weigh(FULL, goal, { headline: 'Talent Partner at Beechline' }).marks).toEqual([]);
  });
  it.each([
    ['Your work at Birchline is impressive. My client needs a freelance data engineer.', {}],
    [
      'Hallo, Ihre Arbeit bei Birchline hat mich beeindruckt. Für meinen Kunden suche ich freiberuflich eine Datenanalystin.',
      {},
    ],
    ['Bonjour, votre parcours chez Birchline est remarquable. Mon client cherche un data engineer freelance.', {}],
    ['My client needs a freelance data engineer.', { headline: 'ex-Birchline, now Search Partner at Kite' }],
  ])('takes no compliment for a letter from the employer: %s', (text, sender) => {
    expect(weighAll(read(text), GOAL, sender, { text }).marks).toEqual([]);
  });
  it.each([
    'I am in the talent team of Birchline and we have an internal data engineer opening, contract. Interested?',
    'Hello from Birchline! We need a freelance data engineer, 10 hours a week.',
    'I have a contract role for you at Birchline as a data engineer. Interested?',
    'What about your next role at Birchline? We need a freelance data engineer.',
    'Wir suchen Sie bei Birchline als freiberufliche Datenanalystin, sechs Monate.',
    'You know Birchline from your work at Birchline. We at Birchline need a freelance data engineer.',
  ])('marks what the employer writes: %s', (text) => {
    expect(weighAll(read(text), GOAL, {}, { text }).marks).toEqual(['current-employer']);
  });
  it('leaves an employer whose name is a legal form alone as it is', () => {
    const goal = { ...GOAL, currentEmployers: ['Co', 'AG', ''] };
    expect(weigh(FULL, goal, { company: 'AG' }).marks).toEqual(['current-employer']);
    expect(weigh(FULL, goal, { headline: 'Founder' }).marks).toEqual([]);
  });
  it('passes danger and what is no offer', () => {
    expect(weigh('Pay a refundable training fee of $80 before you start, then earn $300 a day.')).toMatchObject({
      advice: 'pass',
      score: 0,
    });
    expect(weigh('Thanks for connecting, have a good week!')).toMatchObject({ advice: 'pass', score: 0 });
  });
  it('counts a contract value only where hours and length are stated', () => {
    expect(contractValue(read(FULL).offer ?? fail())).toEqual({
      amount: Math.round(100 * 15 * 4.33 * 6),
      currency: 'USD',
    });
    expect(contractValue(read('Contract Data Engineer, $100/hr, remote.').offer ?? fail())).toBeNull();
  });
});
const fail = (): never => {
  throw new Error('no offer');
};

const MESSAGES = [
  FULL,
  'Contract Data Engineer wanted by our client, $70/hr, remote, 6 months, 40 hours a week.',
  'Our hospital is hiring a permanent Data Engineer, pension, remote. Interested?',
  'Für einen Kunden suche ich freiberuflich eine Datenanalystin, 20 Stunden pro Woche, 6 Monate, remote.',
  'Je recherche pour un client un data engineer freelance, six mois, télétravail, TJM 400 €.',
  'Buscamos analista de datos autónomo, 20 horas semanales, remoto, cuatro meses.',
  'Cerco per un cliente un analista dati in partita IVA, sei mesi, da remoto.',
  'Procuramos analista de dados em regime de prestação de serviços, seis meses, remoto.',
  'Voor een opdrachtgever zoek ik een zzp data-analist, 24 uur per week, zes maanden.',
  'Reply with the six-digit code we sent to your phone or your account will be closed.',
];

describe('replies', () => {
  it('never print the floor, whatever goal and message', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 101, max: 99_999 }),
        fc.constantFrom('USD', 'EUR', 'GBP', 'CHF'),
        fc.constantFrom('hour', 'day', 'month', 'year'),
        fc.constantFrom(...MESSAGES),
        fc.constantFrom('open', 'employer-knows', 'discreet'),
        fc.boolean(),
        (amount, currency, unit, text, discretion, asking) => {
          const { askingRate, ...rest } = GOAL;
          const goal = {
            ...rest,
            floor: { amount, currency, unit },
            discretion,
            ...(asking && { askingRate: { amount: 77, currency, unit } }),
          } as Goal;
          const digits = String(amount);
          for (const draft of replies(read(text), goal, { name: 'Mara Fink' }))
            expect(draft.text.replace(/[\s.,'’\u00a0\u202f]/g, '')).not.toContain(digits);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });

  it('name the asking rate where the offer is below the floor', () => {
    const drafts = replies(read(FULL.replace('$100/hr', '$60/hr')), GOAL, { name: 'Mara Fink' });
    expect(drafts.find((d) => d.id === 'below-rate')?.text).toContain('$120');
  });

  it('mention employment only where the discretion allows', () => {
    const about = (discretion: Goal['discretion']): string => {
      const { discretion: _, ...rest } = GOAL;
      const goal: Goal = discretion === undefined ? rest : { ...rest, discretion };
      return replies(read(FULL), goal, {})
        .map((d) => d.text)
        .join('\n');
    };
    expect(about('open')).toContain('main job');
    expect(about('employer-knows')).toContain('main job');
    expect(about('discreet')).not.toContain('main job');
    expect(about(undefined)).not.toContain('main job');
  });

  it('ask at most four questions, the range first', () => {
    const ask = replies(read(MESSAGES[2] ?? ''), GOAL, { name: 'Mara Fink' }).find((d) => d.id === 'ask-facts');
    const lines = ask?.text.split('\n').filter((l) => l.startsWith('–')) ?? [];
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(lines[0]).toContain('pay');
  });

  it.each(['de', 'fr', 'es', 'it', 'pt', 'nl'])('answer in the language of the message: %s', (lang) => {
    const text = MESSAGES.find((m) => read(m).language === lang) ?? '';
    const drafts = replies(read(text), GOAL, {});
    expect(drafts.length).toBeGreaterThan(2);
    for (const d of drafts) expect(read(d.text).language).toBe(lang);
  });

  const by = (text: string, goal: Goal | null, id: string, context = {}): string | undefined =>
    replies(read(text), goal, { name: 'Mara Fink' }, context).find((d) => d.id === id)?.text;
  const CHEAP = FULL.replace('$100/hr', '$60/hr');

  it('name no main job to whom has none, nor beside a permanent role', () => {
    const { currentEmployers: _, ...free } = { ...GOAL, discretion: 'open' as const };
    const all = (goal: Goal, text: string): string =>
      replies(read(text), goal, {}, { old: true })
        .map((d) => d.text)
        .join('\n');
    expect(all(free, FULL)).not.toContain('main job');
    expect(all({ ...GOAL, discretion: 'open', engagement: 'permanent' }, MESSAGES[2] ?? '')).not.toContain('main job');
    expect(all({ ...GOAL, discretion: 'open', engagement: 'either' }, MESSAGES[2] ?? '')).not.toContain('main job');
    expect(all({ ...GOAL, discretion: 'open' }, MESSAGES[2] ?? '')).toContain('main job');
  });
  it('quote the asking rate as it is: with its cents, its tax form, and in a currency that is no code', () => {
    const asking = (rate: Partial<Goal['askingRate']>): Goal =>
      ({ ...GOAL, askingRate: { amount: 112.5, currency: 'USD', unit: 'hour', ...rate } }) as Goal;
    expect(by(CHEAP, asking({ taxForm: 'C2C' }), 'below-rate')).toContain('My rate is $112.50 an hour (C2C).');
    expect(by(CHEAP, asking({ currency: 'EURO' }), 'below-rate')).toContain('112.50 EURO an hour.');
  });
  it('offer the letter of the rate to whom asks for more and named no floor, in the same words', () => {
    const { floor: _, ...open } = GOAL;
    expect(by(CHEAP, open, 'below-rate')).toBe(by(CHEAP, GOAL, 'below-rate'));
    expect(by(FULL, open, 'below-rate')).toContain('below mine');
    expect(by(FULL.replace('$100/hr', '$120/hr'), open, 'below-rate')).toBeUndefined();
  });
  it('ask nothing that was said, and for a year’s pay in a permanent role', () => {
    expect(by(`${FULL} It is C2C.`, GOAL, 'ask-facts')).not.toContain('tax form');
    expect(by(FULL, GOAL, 'ask-facts')).toContain('tax form');
    expect(by(MESSAGES[2] ?? '', GOAL, 'ask-facts')).toContain('per year');
    expect(by(MESSAGES[2] ?? '', GOAL, 'ask-facts')).not.toContain('per hour');
  });
  it('ask for part time only where more was offered than is wanted', () => {
    expect(by(FULL, GOAL, 'part-time')).toBeUndefined();
    expect(by(FULL.replace('15 hours', '40 hours'), GOAL, 'part-time')).toContain('10–20 hours');
    expect(by(MESSAGES[2] ?? '', { ...GOAL, engagement: 'permanent', hoursPerWeek: { max: 40 } }, 'part-time')).toBe(
      undefined,
    );
  });
  it('write again only where weeks lie between', () => {
    expect(by(FULL, GOAL, 'write-again')).toBeUndefined();
    expect(by(FULL, GOAL, 'write-again', { old: true })).toContain('Some time ago');
  });
  it('begin as the language does after its greeting, and leave out what only an advertisement says', () => {
    for (const text of MESSAGES.slice(0, 9)) {
      const { language } = read(text);
      for (const d of replies(read(text), GOAL, {}, { old: true })) {
        const first = d.text.split('\n\n')[1] ?? '';
        expect(/^\p{Lu}/u.test(first), `${language}: ${first}`).toBe(language !== 'de' && language !== 'it');
      }
    }
    const ad = 'Für eine Klinik suche ich freiberuflich einen Data Engineer (m/w/d), sechs Monate, remote.';
    expect(by(ad, GOAL, 'ask-facts')).toContain('„Data Engineer“');
  });

  it('give a dangerous message nothing but a check of identity', () => {
    expect(replies(read(MESSAGES[9] ?? ''), GOAL, {}).map((d) => d.id)).toEqual(['verify']);
  });
});
