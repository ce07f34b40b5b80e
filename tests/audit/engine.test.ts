import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../lib/audit/checks/index.ts';
import { audit } from '../../lib/audit/engine.ts';
import { toAuditJson } from '../../lib/audit/json.ts';
import { gainPerEffort } from '../../lib/audit/order.ts';
import type { AuditInput } from '../../lib/audit/types.ts';
import { TOLD_DAYS } from '../../lib/model/audit.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { DAY } from '../../lib/model/time.ts';
import { coverageOf, demanded, FULL, goalWith, NOW } from './helpers.ts';

const input = (profile: Profile, more: Partial<AuditInput> = {}): AuditInput => ({
  profile,
  coverage: coverageOf(profile, true),
  goal: goalWith(),
  asOf: NOW,
  ...more,
});
const told = (at: number, value: boolean): Decision => ({
  id: `t${at}`,
  at,
  subject: 'check',
  key: 'reachable',
  field: 'told',
  value,
});
const resultOf = (report: ReturnType<typeof audit>, id: string) => report.findings.find((f) => f.check === id);

describe('audit', () => {
  it('gives a profile that meets everything the full score', () => {
    const report = audit(input(FULL, { decisions: [told(NOW - DAY, true)] }));
    const open = report.findings.filter((f) => !['met', 'not-applicable'].includes(f.result));
    expect(open.map((f) => [f.check, f.result, f.share])).toEqual([]);
    expect(report.score).toEqual({ low: 100, high: 100 });
    expect(report.level).toBe('senior');
    expect(report.domains).toContain('energy');
  });

  it('knows nothing of a profile that was not read: 0 to 100', () => {
    const report = audit({ profile: {}, coverage: {}, goal: goalWith(), asOf: NOW });
    expect(report.score).toEqual({ low: 0, high: 100 });
    expect(report.findings.some((f) => f.result === 'missing' || f.result === 'partly')).toBe(false);
  });

  it('runs no check that needs a goal before one is confirmed', () => {
    for (const goal of [null, { ...goalWith(), confirmedAt: undefined } as never]) {
      const report = audit(input(FULL, { goal }));
      expect(report.goal).toBeNull();
      for (const check of CHECKS.filter((c) => c.needs !== undefined))
        expect(resultOf(report, check.id)?.result, check.id).toBe('not-applicable');
    }
  });

  it('in a discreet goal public signs neither apply nor cost, and the public frame is warned of', () => {
    const goal = goalWith({ discretion: 'discreet' });
    const report = audit(input(FULL, { goal }));
    for (const id of ['availability', 'independent', 'services'])
      expect(resultOf(report, id)?.result).toBe('not-applicable');
    const { services: _, ...without } = FULL;
    expect(audit(input(without, { goal })).score).toEqual(report.score);
    const loud = audit(
      input({ ...FULL, openToWorkDetails: { visibility: 'public', jobTypes: ['Contract'] } }, { goal }),
    );
    expect(resultOf(loud, 'open-to-work')).toMatchObject({
      result: 'missing',
      advice: [{ id: 'advice.open-to-work.public' }],
    });
  });

  it('holds nothing against Open to Work that the page does not show', () => {
    const of = (more: object) =>
      resultOf(audit(input({ ...FULL, openToWork: true, ...more }, { goal: goalWith() })), 'open-to-work');
    const page = { visibility: 'recruiters', titles: ['Data Engineer'], locations: ['Oslo'] } as const;
    expect(of({ openToWorkDetails: page })).toMatchObject({
      result: 'unknown',
      because: { id: 'audit.because.only-export' },
    });
    expect(of({ openToWorkDetails: { ...page, titles: ['Florist'] } })).toMatchObject({
      result: 'partly',
      advice: [{ id: 'advice.open-to-work.titles' }],
    });
    expect(of({ openToWork: false, openToWorkDetails: page })?.advice?.[0]?.id).toBe('advice.open-to-work.off');
  });

  it('asks who may know before it advises an employed person to show themselves', () => {
    const { discretion: _, ...goal } = goalWith();
    const of = (more: Partial<Profile>) => resultOf(audit(input({ ...FULL, ...more }, { goal })), 'availability');
    const because = { id: 'audit.because.ask-discretion' };
    expect(of({ headline: 'Baker', about: 'I bake.' })).toMatchObject({ result: 'unknown', because });
    // What is shown already counts; what lacks is neither advised nor held against them.
    expect(of({ headline: 'Baker', about: 'I take contract work.' })).toMatchObject({
      result: 'partly',
      share: 0.4,
      open: 0.6,
      because,
      advice: [],
    });
    expect(of({})).toMatchObject({ result: 'met', advice: [] });
  });

  it('believes what it was told for 180 days', () => {
    const at = (days: number) =>
      resultOf(audit(input(FULL, { decisions: [told(NOW - days * DAY, true)] })), 'reachable');
    expect(at(TOLD_DAYS - 1)?.result).toBe('met');
    expect(at(TOLD_DAYS)).toMatchObject({
      result: 'partly',
      because: { id: 'audit.because.ask-again' },
      asks: ['inmail', 'public', 'inboxes'],
    });
    const both = audit(input(FULL, { decisions: [told(NOW - DAY, false), told(NOW - 9 * DAY, true)] }));
    expect(resultOf(both, 'reachable')).toMatchObject({ result: 'partly', share: 0.25 });
    expect(resultOf(both, 'reachable')?.advice.map((a) => a.id)).toEqual([
      'advice.reachable.inmail',
      'advice.reachable.public',
      'advice.reachable.inboxes',
    ]);
  });

  it('asks for each fact of being reachable that nothing shows, and counts each by itself', () => {
    const say = (question: string, value: boolean, days = 1): Decision => ({
      ...told(NOW - days * DAY, value),
      id: question,
      field: `told:${question}`,
    });
    const of = (profile: Profile, coverage: AuditInput['coverage'], ...decisions: Decision[]) => {
      const report = audit({ ...input(profile, { decisions }), coverage });
      return { finding: resultOf(report, 'reachable'), score: report.score };
    };
    const unread = of({}, {});
    expect(unread.finding).toMatchObject({ result: 'unknown', asks: ['path', 'inmail', 'public', 'inboxes'] });
    // A path that was read is met; the rest costs nothing and is asked.
    const read = of(FULL, coverageOf(FULL, true));
    expect(read.finding).toMatchObject({ result: 'partly', share: 0.25, open: 0.75, advice: [] });
    expect(read.score.high).toBe(100);
    const one = of(FULL, coverageOf(FULL, true), say('inmail', true));
    expect(one.finding).toMatchObject({ share: 0.5, open: 0.5, asks: ['public', 'inboxes'] });
    expect(one.score.low).toBeGreaterThan(read.score.low);
    expect(one.finding?.said?.answers).toEqual({ inmail: { yes: true, at: NOW - DAY } });
    const no = of(FULL, coverageOf(FULL, true), say('inmail', false));
    expect(no.finding).toMatchObject({ result: 'partly', share: 0.25, open: 0.5 });
    expect(no.finding?.advice.map((a) => a.id)).toEqual(['advice.reachable.inmail']);
    expect(no.score.high).toBeLessThan(100);
    const old = of(FULL, coverageOf(FULL, true), say('inmail', false, TOLD_DAYS));
    expect(old.finding?.asks).toContain('inmail');
    // Read completely and without a way to write: that is no question any more.
    const mute: Profile = { ...FULL, about: 'I build pipelines for wind farms.', links: [] };
    const none = of(mute, coverageOf(mute, true), say('path', true));
    expect(none.finding).toMatchObject({ share: 0, open: 0.75 });
    expect(none.finding?.advice.map((a) => a.id)).toEqual(['advice.reachable.path']);
  });

  it('never calls Open to Work public where nothing shows who sees it', () => {
    const goal = goalWith({ discretion: 'discreet' });
    const { openToWorkDetails: d, ...bare } = FULL;
    const on = (profile: Profile, ...decisions: Decision[]) =>
      resultOf(audit(input(profile, { goal, decisions })), 'open-to-work');
    const say = (value: boolean): Decision => ({
      ...told(NOW - DAY, value),
      key: 'open-to-work',
      field: 'told:recruiters-only',
    });
    const { visibility: _, ...unsaid } = d ?? {};
    for (const profile of [
      { ...bare, openToWork: true },
      { ...bare, openToWorkDetails: unsaid },
    ]) {
      expect(on(profile)).toMatchObject({
        result: 'unknown',
        because: { id: 'audit.because.who-sees' },
        asks: ['recruiters-only'],
      });
      expect(on(profile, say(false))?.result).toBe('missing');
    }
    expect(on({ ...bare, openToWorkDetails: unsaid }, say(true))?.result).toBe('met');
    // Switched off, though the export still knows what it would say.
    expect(on({ ...bare, openToWork: false, openToWorkDetails: unsaid })?.advice[0]?.id).toBe(
      'advice.open-to-work.off',
    );
  });

  it('carries what the user said of a finding, with its dates', () => {
    const check = (field: string, value: unknown, at = NOW - DAY) =>
      ({ id: field, at, subject: 'check', key: 'services', field, value }) as never;
    const said = (...decisions: never[]) =>
      audit(input({ ...FULL, services: [] }, { decisions })).findings.find((f) => f.check === 'services')?.said;
    expect(said()).toBeUndefined();
    expect(said(check('done', true), check('later', NOW + DAY), check('reason', 'market'))).toEqual({
      doneAt: NOW - DAY,
      laterUntil: NOW + DAY,
      reason: 'market',
    });
    expect(said(check('done', true), check('done', false, NOW))).toBeUndefined();
  });

  it('lets users turn checks off and weigh them, and says so', () => {
    const plain = audit(input({ ...FULL, services: [] }));
    const off = audit(input({ ...FULL, services: [] }, { dismissed: ['services'] }));
    expect(plain.rubric.changed).toBe(false);
    expect(off.rubric.changed).toBe(true);
    expect(off.score.high).toBeGreaterThan(plain.score.high);
    const heavy = audit(input({ ...FULL, services: [] }, { weights: { services: 20 } }));
    expect(heavy.rubric.changed).toBe(true);
    expect(heavy.score.high).toBeLessThan(plain.score.high);
  });

  it('orders what can be said or set by gain per effort, and keeps what must be earned apart', () => {
    const { featured: _f, links: _l, ...bare } = FULL;
    const report = audit(input({ ...bare, headline: 'Hello', skills: [], services: [], verified: false }));
    const open = report.findings.filter((f) => f.result === 'missing' || f.result === 'partly');
    const firstEarn = open.findIndex((f) => f.kind === 'earn');
    const doable = open.slice(0, firstEarn === -1 ? undefined : firstEarn);
    expect(doable.length).toBeGreaterThan(2);
    expect(doable.map(gainPerEffort)).toEqual(doable.map(gainPerEffort).sort((a, b) => b - a));
    expect(open.slice(doable.length).every((f) => f.kind === 'earn')).toBe(true);
  });

  it('calls nothing missing in a language that it does not read', () => {
    const polish =
      'Buduję potoki danych dla szpitali i banków, a wieczorami uczę się nowych języków programowania oraz gram w szachy z przyjaciółmi.';
    const report = audit(input({ ...FULL, headline: 'Hello', about: polish, experience: [], skills: [] }));
    expect(resultOf(report, 'domain')).toMatchObject({ result: 'unknown', because: { id: 'audit.because.language' } });
    const english = audit(
      input({
        ...FULL,
        headline: 'Hello',
        about: 'I like to do what I do and so I do it every day of the week.',
        experience: [],
        skills: [],
      }),
    );
    expect(resultOf(english, 'domain')?.result).toBe('missing');
  });

  it('judges a profile in two languages paragraph by paragraph: what was understood counts, the rest is unknown', () => {
    const polish =
      'Buduję potoki danych dla szpitali i banków, a wieczorami uczę się nowych języków programowania oraz gram w szachy.';
    const of = (about: string) => {
      const report = audit(input({ ...FULL, headline: 'Hello', about, experience: [], skills: [] }));
      return (id: string) => resultOf(report, id)?.result;
    };
    const german = 'Ich baue Datenstrecken für Windparks und Netzbetreiber. Prognosefehler um 12 % gesenkt.';
    const both = of(`${german}\n\n${polish}`);
    expect([both('domain'), both('outcomes')]).not.toContain('missing');
    expect(of(german)('outcomes')).toBe(of(`${german}\n\nI like it here.`)('outcomes'));
    // What the understood paragraph doesn't say may stand in the other one.
    const silent = of(`I like what I do and I do it every day of the week.\n\n${polish}`);
    expect(silent('domain')).toBe('unknown');
    expect(of('I like what I do and I do it every day of the week.')('domain')).toBe('missing');
  });

  it('a level above one’s own costs nothing', () => {
    const aim = audit(input(FULL, { goal: goalWith({ level: 'director' }) }));
    expect(resultOf(aim, 'level')).toMatchObject({ result: 'met', advice: [{ id: 'advice.level.above' }] });
  });

  it('knows a field by the words that the user gives it, and not by those taken out', () => {
    const bees = {
      ...FULL,
      headline: 'Swarm whisperer',
      about: 'I keep hives and swarms. Rent, mortgage and landlord data too.',
    };
    const run = (goal: Parameters<typeof goalWith>[0]) =>
      audit(input({ ...bees, experience: [], skills: [] }, { goal: goalWith(goal) })).findings.find(
        (f) => f.check === 'domain',
      );
    const own = { beekeeping: { added: ['swarm', 'hives'], removed: [] } };
    expect(run({ domains: ['beekeeping'], domainTerms: own })).toMatchObject({ result: 'met' });
    expect(run({ domains: ['beekeeping'] })).toMatchObject({ result: 'missing' });
    const terms = (f: ReturnType<typeof run>) => f?.evidence.map((q) => q.text);
    expect(terms(run({ domains: ['housing'] }))).toEqual(['Rent']);
    const without = { housing: { added: [], removed: ['rent'] } };
    expect(terms(run({ domains: ['housing'], domainTerms: without }))).toEqual(['mortgage']);
  });

  it('tells nobody on one ladder to sound like the other', () => {
    const product = { ...FULL, headline: 'Senior UX Researcher', experience: [] };
    for (const title of ['Research Manager', 'Director of Research']) {
      const experience = [{ title, company: 'Fernhill', start: '2023-01', end: null }];
      for (const level of ['staff', 'lead'] as const) {
        const report = audit(input({ ...product, experience }, { goal: goalWith({ level }) }));
        const said = report.findings.find((f) => f.check === 'level')?.advice.map((a) => a.id);
        expect(said).toEqual([]);
      }
    }
    const experience = [{ title: 'Junior UX Researcher', company: 'Fernhill', start: '2023-01', end: null }];
    const report = audit(input({ ...product, experience }));
    expect(report.findings.find((f) => f.check === 'level')?.advice[0]?.id).toBe('advice.level.differ');
  });

  it('suggests no term that it did not find in the profile or the goal', () => {
    const report = audit(input({ ...FULL, headline: 'Hello', skills: [{ name: 'Cooking' }] }));
    const source = JSON.stringify([FULL, goalWith()]).toLowerCase();
    for (const f of report.findings)
      for (const a of f.advice)
        for (const [name, value] of Object.entries(a.params ?? {}))
          if (['term', 'quote', 'title'].includes(name))
            expect(source).toContain(String(value).toLowerCase().replaceAll('"', '\\"'));
  });

  it('prints English sentences in JSON', () => {
    const json = toAuditJson(audit(input({ ...FULL, services: [] })));
    const services = json.findings.find((f) => f.check === 'services');
    expect(services?.advice.join(' ')).toMatch(/Services page/);
    expect(JSON.stringify(json)).not.toMatch(/\{\w+\}/);
  });
});

describe('properties', () => {
  const subset = fc.record({
    headline: fc.constantFrom('Data Engineer', 'Senior Data Engineer, wind farms', 'Hello'),
    about: fc.constantFrom('I work.', FULL.about ?? '', 'Models for grid operators. Write to me.'),
    skills: fc.subarray([{ name: 'Python' }, { name: 'SQL' }, { name: 'Solar' }]),
    experience: fc.subarray([...(FULL.experience ?? [])]),
    recommendations: fc.subarray([...(FULL.recommendations ?? [])]),
    links: fc.subarray([...(FULL.links ?? [])]),
    services: fc.subarray([...(FULL.services ?? [])]),
  });
  const options = { seed: 20261123, numRuns: 60 };

  it('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(subset, (p) => {
        const again = JSON.stringify(audit(input(structuredClone(p))));
        return JSON.stringify(audit(input(p))) === again;
      }),
      options,
    );
  });

  it('adding a true signal never lowers the score', () => {
    const signals: ((p: Profile) => Profile)[] = [
      (p) => ({ ...p, skills: [...(p.skills ?? []), { name: 'Python' }] }),
      (p) => ({
        ...p,
        links: [...(p.links ?? []), { url: 'https://gitlab.com/example', kind: 'code', slot: 'contact' }],
      }),
      (p) => ({ ...p, services: [...(p.services ?? []), { name: 'Pipelines' }] }),
      (p) => ({
        ...p,
        recommendations: [...(p.recommendations ?? []), { direction: 'received', text: 'Great with wind farms.' }],
      }),
      (p) => ({ ...p, about: `${p.about ?? ''} I cut forecast error by 12% for grid operators.` }),
      (p) => ({ ...p, verified: true }),
      (p) => ({ ...p, location: 'Porto' }),
      (p) => ({ ...p, headline: `${p.headline ?? ''} | solar energy` }),
      (p) => ({ ...p, openToWorkDetails: { visibility: 'recruiters', jobTypes: ['Contract'] } }),
      (p) => ({ ...p, publications: [{ name: 'Load forecasts for wind farms' }] }),
      (p) => ({ ...p, projects: [{ name: 'Grid map', url: 'https://gridmap.example' }] }),
      (p) => ({ ...p, about: `${p.about ?? ''} Contract work, 10 hours a week, remote. Mail: ines@example.example` }),
    ];
    fc.assert(
      fc.property(subset, fc.constantFrom(...signals), (p, add) => {
        const [before, after] = [audit(input(p)).score, audit(input(add(p))).score];
        return after.low >= before.low && after.high >= before.high;
      }),
      options,
    );
  });

  it('a good answer never lowers the score, and an unasked question never costs', () => {
    const questions = ['inmail', 'public', 'inboxes'] as const;
    const answers = fc.array(fc.tuple(fc.constantFrom(...questions), fc.boolean()), { maxLength: 3 });
    const said = (list: readonly (readonly [string, boolean])[]): Decision[] =>
      list.map(([question, value], i) => ({ ...told(NOW - DAY + i, value), id: `${i}`, field: `told:${question}` }));
    fc.assert(
      fc.property(subset, answers, fc.constantFrom(...questions), (p, list, question) => {
        const before = audit(input(p, { decisions: said(list) })).score;
        const yes = audit(input(p, { decisions: said([...list, [question, true]]) })).score;
        const nothing = audit(input(p, { decisions: said(list.filter(([q]) => q !== question)) })).score;
        return yes.low >= before.low && yes.high >= before.high && nothing.high >= before.high;
      }),
      options,
    );
  });

  it('knowing one more word that recruiters ask for never lowers the score', () => {
    const demand = [...demanded('Python', 'Kafka', 'Terraform')];
    fc.assert(
      fc.property(subset, fc.constantFrom('Python', 'Kafka', 'Terraform'), (p, term) => {
        const more = { ...p, skills: [...p.skills, { name: term }] };
        return audit(input(more, { demand })).score.low >= audit(input(p, { demand })).score.low;
      }),
      options,
    );
  });

  it('is indifferent to the order of rows', () => {
    fc.assert(
      fc.property(subset, (p) => {
        const turned: Profile = {
          ...p,
          skills: [...p.skills].reverse(),
          recommendations: [...p.recommendations].reverse(),
          experience: [...p.experience].reverse(),
        };
        const seen = (r: ReturnType<typeof audit>) => r.findings.map((f) => [f.check, f.result, f.share]).sort();
        expect(seen(audit(input(turned)))).toEqual(seen(audit(input(p))));
      }),
      options,
    );
  });

  it('length alone earns nothing', () => {
    const filler = ' It was a day like any other and so was the next.'.repeat(20);
    fc.assert(
      fc.property(subset, (p) => {
        const long = { ...p, about: `${p.about}\n\n${filler}` };
        return (
          audit(input(long)).score.low === audit(input(p)).score.low &&
          audit(input(long)).score.high === audit(input(p)).score.high
        );
      }),
      options,
    );
  });

  it('reading less never makes anything missing', () => {
    fc.assert(
      fc.property(subset, (p) => {
        const report = audit({ ...input(p), coverage: {}, profile: { headline: p.headline } });
        const missing = report.findings
          .filter((f) => f.result === 'missing')
          .flatMap((f) => CHECKS.find((c) => c.id === f.check)?.reads ?? []);
        return missing.every((s) => s === 'topcard' || s === 'industry');
      }),
      options,
    );
  });
});
