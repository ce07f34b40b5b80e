import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit/engine.ts';
import { Facts } from '../../lib/audit/facts.ts';
import { toJsonResume } from '../../lib/audit/json-resume.ts';
import { LIMITS } from '../../lib/audit/limits.ts';
import { toMarkdown } from '../../lib/audit/markdown.ts';
import { PRESETS } from '../../lib/audit/presets.ts';
import { proposeGoal } from '../../lib/audit/propose.ts';
import { replaySearches, resultRow, searchesFor } from '../../lib/audit/replay.ts';
import { requirementLines } from '../../lib/audit/requirements.ts';
import { fieldTerms } from '../../lib/audit/search-terms.ts';
import { keywordCoverage, proposeTerms } from '../../lib/audit/vocabulary.ts';
import type { Coverage } from '../../lib/model/coverage.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { DOMAIN_IDS } from '../../lib/nlp/domains.ts';
import { canonicalSkill } from '../../lib/nlp/skills.ts';
import { LEVELS } from '../../lib/nlp/titles.ts';
import { coverageOf, FULL, goalWith, NOW } from './helpers.ts';
import { resumeFaults } from './resume-faults.ts';

const input = { profile: FULL, coverage: coverageOf(FULL, true), asOf: NOW };

describe('the search, replayed', () => {
  const goal = goalWith({ places: ['Portugal'], level: 'senior' });

  it('types words of every field, and of the languages that the market speaks', () => {
    const fields = (more: Partial<Goal>) =>
      searchesFor(goalWith({ domains: ['healthcare', 'housing'], ...more }))[0]?.clauses[1]?.any ?? [];
    expect(fields({})).toEqual(expect.arrayContaining(['EHR', 'claims', 'housing', 'mortgage']));
    const german = fields({ languages: ['de-AT'] });
    expect(german).toEqual(expect.arrayContaining(['Krankenhaus', 'Immobilien', 'healthcare', 'housing']));
    expect(german).toHaveLength(8);
    const work = searchesFor(goalWith({ engagement: 'contract', languages: ['nl'] })).find(
      (s) => s.id === 'title-work',
    );
    expect(work?.clauses[1]?.any).toEqual(expect.arrayContaining(['zzp', 'contract']));
    expect(fields({ languages: ['constructor', ''] })).toEqual(fields({}));
  });
  it('types five searches, clause by clause, with the quote that meets each', () => {
    const results = replaySearches(input, goal);
    expect(results.map((r) => r.search.id)).toEqual([
      'title-field',
      'title-skills',
      'title-place',
      'field-skills',
      'title-work',
    ]);
    expect(results[0]?.text).toMatch(/^\("Data Engineer" OR "Analytics Engineer"\) AND \(/);
    for (const r of results)
      for (const c of r.clauses) expect(c.result === 'met', `${r.text} ${c.clause.any}`).toBe(c.quote !== null);
    expect(results.every((r) => r.found === true)).toBe(true);
  });

  it('names the clause that loses the profile', () => {
    const [result] = replaySearches(input, goal, [
      {
        id: 'own',
        clauses: [
          { field: 'title', any: ['Data Engineer'] },
          { field: 'skills', any: ['COBOL'] },
        ],
      },
    ]);
    expect(result?.found).toBe(false);
    expect(result?.clauses.map((c) => c.result)).toEqual(['met', 'lost']);
  });

  it('is literal: another spelling is another word', () => {
    const [r] = replaySearches(input, goal, [{ id: 'own', clauses: [{ field: 'keywords', any: ['windfarm'] }] }]);
    expect(r?.found).toBe(false);
  });

  it('loses nobody over a section that was not read', () => {
    const [r] = replaySearches({ profile: { headline: 'Data Engineer' }, coverage: {}, asOf: NOW }, goal, [
      { id: 'own', clauses: [{ field: 'skills', any: ['SQL'] }] },
    ]);
    expect(r?.found).toBeNull();
  });

  it('leaves out searches that would have an empty clause', () => {
    expect(searchesFor(goalWith({ titles: [], domains: [], mustSkills: [], places: [] }))).toEqual([]);
  });

  it.each<[string, Partial<Goal>]>([
    [
      'a title alone',
      { titles: [{ title: 'Nurse Manager', synonyms: [] }], domains: [], mustSkills: [], engagement: 'either' },
    ],
    [
      'a title and a field',
      { titles: [{ title: 'Teacher', synonyms: [] }], domains: ['education'], mustSkills: [], level: 'mid' },
    ],
    ['everything', { places: ['Portugal'], level: 'cxo' }],
  ])('are five different ones, whatever the goal says: %s', (_, goal) => {
    const all = searchesFor(goalWith(goal));
    expect(new Set(all.map((s) => JSON.stringify(s.clauses))).size).toBe(5);
    expect(new Set(all.map((s) => s.id)).size).toBe(5);
    const typed = all.flatMap((s) => s.clauses.flatMap((c) => c.any));
    for (const ours of ['mid', 'cxo']) expect(typed).not.toContain(ours);
  });

  it('fills up with what the title itself implies, not with words that anybody uses', () => {
    const only = (title: string) =>
      searchesFor(
        goalWith({
          titles: [{ title, synonyms: [] }],
          domains: [],
          mustSkills: [],
          niceSkills: [],
          engagement: 'either',
        }),
      );
    const typed = (title: string) => only(title).flatMap((s) => s.clauses.flatMap((c) => c.any));
    expect(typed('Nurse Manager')).toContain('hospital');
    expect(typed('Claims Adjuster')).toContain('underwriting');
    expect(typed('Data Engineer')).toContain('SQL');
    for (const title of ['Nurse Manager', 'Claims Adjuster', 'Data Engineer', 'Product Designer'])
      expect(typed(title)).not.toContain('experienced');
    // A trade that nobody lists: the trade as a title, what it works on beside it.
    expect(only('Piano Tuner').map((s) => s.clauses)).toContainEqual([
      { field: 'title', any: ['Tuner'] },
      { field: 'keywords', any: ['Piano'] },
    ]);
    expect(typed('Paralegal')).toContain('Legal Assistant');
    // Nobody types the rank that the title holds once more.
    expect(typed('Head Gardener')).not.toContain('head');
    for (const title of ['Beekeeper', 'Piano Tuner', 'School Bus Driver', 'Électricien', 'Notary Clerk'])
      expect(new Set(only(title).map((s) => JSON.stringify(s.clauses))).size).toBe(5);
  });

  it('shows the row that a recruiter sees, cut where it is cut', () => {
    const row = resultRow({ ...FULL, headline: 'x'.repeat(100) });
    expect(row).toMatchObject({
      name: 'Ines Example',
      cut: true,
      current: 'Senior Data Engineer · Northlight',
      place: 'Porto, Portugal',
    });
    expect(row.headline?.length).toBe(LIMITS.headlineInRow + 1);
    expect(resultRow({}).headline).toBeNull();
    expect(resultRow({ experience: [{ end: null }] }).current).toBeNull();
    expect(resultRow({ experience: [{ title: 'Baker', company: ' ', end: null }] }).current).toBe('Baker');
  });
  it('a quotation mark inside a term does not end it', () => {
    const goal = goalWith({ titles: [{ title: 'Data "Grid" Engineer', synonyms: [] }] });
    const [first] = replaySearches({ profile: FULL, coverage: coverageOf(FULL), asOf: NOW }, goal);
    expect(first?.text.startsWith('"Data Grid Engineer" AND')).toBe(true);
  });
});

describe('an ad', () => {
  const ad =
    'Data Engineer (contract)\n- Strong SQL and Python\n- Experience with Kafka\n- Experience in hospitals\nWe have a table football.';

  it('gives one line per requirement, with a quote or none', () => {
    const lines = requirementLines(ad, input);
    expect(lines.map((l) => [l.requirement, l.share])).toEqual([
      ['Data Engineer (contract)', 1],
      ['Strong SQL and Python', 1],
      ['Experience with Kafka', 1],
      ['Experience in hospitals', 0],
    ]);
    expect(lines[3]?.quotes).toEqual([]);
  });

  it('lists what no lexicon knows too, with a language, certificate or short form that answers it', () => {
    const nurse: Profile = {
      headline: 'Nurse Manager, ICU',
      certifications: [{ name: 'BLS Provider' }],
      languages: [{ name: 'Spanish' }],
    };
    const text =
      'Nurse Manager – Cardiac Unit\nRequirements:\n- Valid RN licence in the state of Ohio\n- BLS certification\n- Spanish is a plus\nWe offer:\n- Free parking';
    const lines = requirementLines(text, { profile: nurse, coverage: {}, asOf: NOW });
    expect(lines.map((l) => [l.requirement, l.quotes.map((q) => q.text)])).toEqual([
      ['Nurse Manager – Cardiac Unit', ['Nurse Manager, ICU', 'Nurse Manager']],
      ['Valid RN licence in the state of Ohio', []],
      ['BLS certification', ['BLS Provider']],
      ['Spanish is a plus', ['Spanish']],
    ]);
  });

  it('takes no work in the field for a degree or licence', () => {
    const profile: Profile = { headline: 'Charge Nurse', education: [{ school: 'Leeds', degree: 'BSc Nursing' }] };
    const share = (text: string) => requirementLines(text, { profile, coverage: {}, asOf: NOW })[0]?.share;
    expect(share('- Bachelor degree in nursing')).toBe(1);
    expect(share('- Diploma in midwifery')).toBe(0);
    expect(share('- BSN')).toBe(0);
    expect(share('- Nursing experience, a licence is a plus')).toBe(1);
  });

  it('holds years that are asked for against the dates of the positions that name it', () => {
    const profile: Profile = {
      experience: [
        { title: 'Data Engineer', description: 'Python pipelines', start: '2023-01', end: null },
        { title: 'Data Analyst', description: 'SQL and Python', start: '2022-01', end: '2023-06' },
        { title: 'Barista', start: '2015-01', end: '2021-12' },
      ],
    };
    const asOf = Date.UTC(2025, 11, 15);
    const ask = (text: string, coverage: Coverage = { experience: { state: 'seen' } }) =>
      requirementLines(text, { profile, coverage, asOf })[0];
    expect(ask('- 4+ years of Python')).toMatchObject({ share: 1, years: { asked: 4, of: 'named', shown: 4 } });
    // Overlapping months count once, and the scarcer of two skills decides.
    expect(ask('- At least five years of Python and SQL')?.years).toEqual({ asked: 5, of: 'named', shown: 1.5 });
    expect(ask('- At least five years of Python and SQL')?.share).toBeCloseTo((2 + 1.5 / 5) / 3);
    expect(ask('- 3-5 years of experience')?.years).toEqual({ asked: 3, of: 'all', shown: 11 });
    expect(ask('- Mindestens 3 Jahre Erfahrung als Data Engineer')?.years).toMatchObject({ asked: 3, shown: 3 });
    // Positions that were not read could hold the rest.
    expect(ask('- 8 years of Python', {})?.years).toMatchObject({ shown: 4 });
    expect(ask('- 8 years of Python', { experience: { state: 'truncated' } })).toMatchObject({
      share: 1,
      years: { shown: null },
    });
    for (const none of ['- Python, a contract for 2 years', '- You are 18 years old and know Python'])
      expect(ask(none)?.years).toBeUndefined();
  });

  it.each([
    ['Nurse Manager – Cardiac Unit\nSt. Anne Hospital', 'Nurse Manager'],
    ['Wir suchen eine Grundschullehrerin (m/w/d)\n• Lehramtsstudium', 'Grundschullehrerin'],
    ['Hi Ana, we’re hiring a Physiotherapist for our clinic in Leeds. Open to a chat?', 'Physiotherapist'],
    ['Nous recherchons une infirmière de bloc opératoire pour notre clinique.', 'infirmière de bloc opératoire'],
    ['Buscamos un profesor de secundaria en Madrid.', 'profesor de secundaria'],
    ['Vaga para Enfermeira Chefe em Recife.', 'Enfermeira Chefe'],
    ['Wij zoeken een wijkverpleegkundige in Utrecht', 'wijkverpleegkundige'],
    [
      'Hi Bo, we have a 6-month contract for a Senior Go Engineer at a payments company in Berlin.',
      'Senior Go Engineer',
    ],
    ['Position: Head of Visual Merchandising\nYou know fashion.', 'Head of Visual Merchandising'],
  ])('names the title of any profession: %s', (text, title) => {
    expect(proposeTerms(text).titles.map((t) => t.title)).toEqual([title]);
  });
  it('names none where none is named', () => {
    for (const text of ['Hello, are you still looking for work?', 'Thanks for connecting!'])
      expect(proposeTerms(text).titles).toEqual([]);
  });

  it('proposes its terms', () => {
    expect(proposeTerms(ad)).toMatchObject({
      titles: [{ title: 'Data Engineer' }],
      skills: ['SQL', 'Python', 'Apache Kafka'],
      domains: ['healthcare'],
      level: null,
    });
  });

  it('covers spellings of one skill, quoted', () => {
    const facts = new Facts({ ...input, goal: null });
    const [python, cobol] = keywordCoverage(facts, ['Python', 'COBOL']);
    expect(python?.quotes.map((q) => q.where)).toContain('skills[0].name');
    expect(cobol?.quotes).toEqual([]);
  });
});

describe('a proposed goal', () => {
  it('names only what the profile shows, and is not confirmed', () => {
    const goal = proposeGoal(FULL);
    expect(goal).toMatchObject({
      titles: [{ title: 'Data Engineer' }],
      level: 'senior',
      engagement: 'contract',
      domains: ['energy'],
      preset: 'contract-data-engineering',
    });
    expect(goal?.mustSkills).toEqual(['SQL', 'Python']);
    expect(goal?.confirmedAt).toBeUndefined();
    expect(goal?.discretion).toBeUndefined();
  });
  it('works for titles that nobody listed, and not without one', () => {
    expect(proposeGoal({ headline: 'Falconer at Highmoor' })?.titles[0]?.title).toBe('Falconer');
    expect(proposeGoal({})).toBeNull();
    expect(proposeGoal({ headline: '   ' })).toBeNull();
  });
});

describe('presets', () => {
  it('hold known fields, levels and skills, and at least one title each', () => {
    expect(PRESETS.length).toBeGreaterThanOrEqual(7);
    for (const { goal, portfolio } of PRESETS) {
      expect(goal.titles.length).toBeGreaterThan(0);
      expect(portfolio.length).toBeGreaterThan(0);
      expect(goal.confirmedAt).toBeUndefined();
      for (const d of goal.domains) expect(DOMAIN_IDS).toContain(d);
      if (goal.level !== undefined) expect(LEVELS).toContain(goal.level);
      for (const s of [...goal.mustSkills, ...goal.niceSkills]) expect(canonicalSkill(s)?.skill, s).toBe(s);
    }
  });
  it('every field has words that a recruiter would type', () => {
    for (const id of DOMAIN_IDS) expect(fieldTerms(goalWith(), id).length, id).toBeGreaterThan(2);
  });
});

describe('what leaves', () => {
  it('a JSON Resume that the published schema accepts, whatever the profile holds', () => {
    const resume = toJsonResume(FULL);
    expect(resumeFaults(resume)).toEqual([]);
    expect(resume.work[0]).toEqual({
      name: 'Northlight',
      position: 'Senior Data Engineer',
      summary: FULL.experience?.[0]?.description,
      startDate: '2023-05',
    });
    expect(resumeFaults(toJsonResume({}))).toEqual([]);
    const dated = { start: '2019', end: '2020-02' };
    const rich: Profile = {
      ...FULL,
      education: [{ school: 'Uni', degree: 'MSc', ...dated }],
      certifications: [{ name: 'Cloud', issuer: 'A vendor', start: '2021-04', url: 'cert.example/1' }],
      projects: [{ name: 'Map', description: 'Of trees', url: 'map.example', ...dated }],
      publications: [{ name: 'Paper', publisher: 'Press', date: '2022-01-31', url: 'https://p.example' }],
      languages: [{ name: 'German', proficiency: 'Native' }],
      volunteering: [{ organization: 'Library', role: 'Teacher', ...dated }],
      links: [
        { url: 'mailto:ines@example.example', kind: 'mail' },
        { url: 'github.com/ines', kind: 'code' },
        { url: 'ines.example', kind: 'site' },
      ],
    };
    expect(resumeFaults(toJsonResume(rich))).toEqual([]);
  });
  it('and takes no telephone for a mail address, nor anything for an address or a date that is none', () => {
    const odd: Profile = {
      links: [
        'tel:+49 30 0000000',
        'mailto:ines@example.example?subject=Hi',
        'my site',
        'javascript:alert(1)',
        'müller.example/ä ö',
      ].map((url) => ({
        url,
        kind: /^(?:tel|mailto):/.test(url) ? 'mail' : 'site',
      })),
      experience: [{ title: 'Baker', start: 'May 2023', end: null }],
      certifications: [{ name: 'Bread', url: 'not an address' }],
    };
    const resume = toJsonResume(odd);
    expect(resumeFaults(resume)).toEqual([]);
    expect(resume.basics).toMatchObject({ email: 'ines@example.example', phone: '+49 30 0000000' });
    expect(resume.basics.url).toBe('https://xn--mller-kva.example/%C3%A4%20%C3%B6');
  });
  it('names a network by the host alone, and drops days and addresses that cannot be', () => {
    const site = (url: string) => ({ url, kind: 'site' as const });
    const resume = toJsonResume({
      links: [
        site('https://ines.example/?from=github.com'),
        site('https://notgithub.com/ines'),
        site('https://ines.example/linkedin.com'),
        site('HTTPS://Gist.GitHub.com/ines'),
        { url: 'ines..k@mail.example', kind: 'mail' },
      ],
      experience: [{ title: 'Baker', start: '2020-13', end: '2021-02-45' }],
      certifications: [{ name: 'Bread', start: '2019-00' }],
    });
    expect(resumeFaults(resume)).toEqual([]);
    expect(resume.basics.profiles).toEqual([{ network: 'GitHub', url: 'https://gist.github.com/ines' }]);
    expect(resume.basics.email).toBeUndefined();
    expect(resume.work).toEqual([{ position: 'Baker' }]);
    expect(resume.certificates).toEqual([{ name: 'Bread' }]);
  });
  it('and the schema sees faults', () => {
    expect(resumeFaults({ work: [{ startDate: 'May 2023' }] })).toHaveLength(1);
    expect(resumeFaults({ basics: { url: 'bread and butter' }, pets: [] })).toHaveLength(2);
    expect(resumeFaults({ skills: [{ name: null }] })).toHaveLength(1);
  });
  it('a Markdown report without markup of the page, pay floor or employer', () => {
    const floor = { amount: 4711, currency: 'EUR', unit: 'hour' as const };
    const goal = goalWith({ floor, currentEmployers: ['Secret Ltd'] });
    const text = toMarkdown(
      audit({ ...input, goal, profile: { ...FULL, headline: 'Data Engineer <img src=x> [a](b) | wind farms' } }),
    );
    expect(text).toContain('# Profile audit');
    expect(text).not.toMatch(/4711|Secret Ltd|[^\\]<img|[^\\]\[a/);
  });
});
