import fc from 'fast-check';
import type { Position, Profile } from '../../lib/model/profile.ts';

/** A change that only adds what is true of a person, and speaks for nobody's leaving or being at the beginning. */
export type Addition = (p: Profile) => Profile;

const TITLES = [
  'Data Engineer',
  'Senior Data Engineer',
  'Staff Analytics Engineer',
  'Beekeeper',
  'Freelance Editor',
  'Contract Data Engineer',
  'Consultant',
  'Board Member',
  'Lecturer in Statistics',
  'Nurse',
  'Principal Software Engineer',
  'Product Owner',
  'Engineering Lead',
  'Software Developer at a bank',
  'Teacher',
  'Ingenieurin',
] as const;
const TOLD = [
  undefined,
  '',
  'Bread and cake.',
  'Responsible for reports.',
  'Cut load-forecast run time from 6 hours to 20 minutes for two grid operators.',
  'I look after the pipelines of three hospitals; dbt and SQL.',
  'Mortgage and rent data for landlords. Raised match rate by 14%.',
  'I teach a class on SQL.\n- Python\n- Kafka',
  'Worked with traders, nurses and shop owners on a map of wind farms.',
] as const;
const text = (list: readonly (string | undefined)[]) => fc.constantFrom(...list);
/** Without the fields that were not drawn. */
const compact = <T extends object>(o: T) =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Any position: a second current one, an old one, with years only, without a word of what it was. */
const position: fc.Arbitrary<Position> = fc
  .record({
    title: text([...TITLES, undefined]),
    company: text(['Northlight', 'Brooks', 'Self-employed', 'St. Mary Hospital', 'Fernhill Bank', undefined]),
    // Two jobs of all hours at once are not both true: see the check of positions.
    employmentType: text([undefined, undefined, 'Part-time', 'Freelance', 'Contract', 'Permanent']),
    start: text([undefined, '2009', '2014', '2016-03', '2021', '2023-05', '2025-01', '2026-10']),
    end: fc.constantFrom(null, null, '2017', '2019-12', '2024-06', undefined),
    description: text(TOLD),
  })
  .map((p) => compact(p) as Position);

/** Any of these may be true of anybody, and none of them turns work down that an audit asks for. */
export const SENTENCES = [
  'I keep bees.',
  'I cut forecast error by 12% for grid operators.',
  'Contract work, 10 hours a week, remote. Mail: ines@example.example',
  "I don't do on-site work.",
  "I don't take unpaid trials.",
  'No weekend work, please.',
  "I'm not available for permanent roles.",
  'No agencies, please.',
  'Only remote.',
  'Available for freelance projects from January.',
  'I teach a SQL class at the library.',
  'My code is on https://github.com/ines-example and my maps on gridmap.example.',
  'Python, SQL, dbt and Kafka are my tools.',
  'Hospitals, housing authorities and grid operators have been my clients.',
  'Before that I worked for a bank, a shop and a newspaper.',
  'I volunteer at a food bank on Sundays.',
  'I live in Porto with two children and a dog.',
  'It was a day like any other and so was the next.',
  'I speak German and Portuguese.',
  'I led a team of nine.',
  'I learnt a lot from people who disagree with me.',
  'Ich baue Datenstrecken für Windparks und Netzbetreiber.',
  'Since 2015 I have been paid to look after data that other people need in the morning.',
] as const;
const sentence = fc.constantFrom(...SENTENCES);
/** Runs on beyond what the site's field holds. */
const long = fc.constantFrom(...SENTENCES).map((s) => `${s} ${'I like to count what others only see. '.repeat(80)}`);

const LINKS = [
  'https://gitlab.com/example',
  'https://github.com/ines-example',
  'https://www.behance.net/x',
  'https://example.example',
  'https://mentorcruise.com/mentor/x',
  'mailto:ines@example.example',
  'https://calendly.com/x',
  'https://www.youtube.com/watch?v=1',
  'https://gridmap.example',
] as const;
const SLOTS = ['contact', 'featured', 'about', 'experience', 'topcard', undefined] as const;
const NAMES = ['Python', 'SQL', 'Juggling', 'Wind power', 'Hospital billing', 'R', 'Scrum Master'] as const;
const name = fc.constantFrom(...NAMES);

const at = <K extends keyof Profile>(key: K, more: NonNullable<Profile[K]>): Addition => {
  return (p) => ({ ...p, [key]: [...((p[key] as readonly unknown[]) ?? []), ...(more as readonly unknown[])] });
};

/** Something true more than before, of every kind. */
export const addition: fc.Arbitrary<Addition> = fc.oneof(
  { weight: 6, arbitrary: position.map((x) => at('experience', [x])) },
  {
    weight: 2,
    arbitrary: position.map(
      (x): Addition =>
        (p) => ({ ...p, experience: [x, ...(p.experience ?? [])] }),
    ),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.oneof({ weight: 6, arbitrary: sentence }, { weight: 1, arbitrary: long }),
        fc.constantFrom(' ', '\n\n', '\n- '),
      )
      .map(
        ([s, gap]): Addition =>
          (p) => ({ ...p, about: p.about ? `${p.about}${gap}${s}` : s }),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(sentence, fc.nat(9)).map(
      ([s, n]): Addition =>
        (p) => ({
          ...p,
          experience:
            p.experience?.map((x, i) =>
              i === n % Math.max(1, p.experience?.length ?? 1)
                ? { ...x, description: `${x.description ?? ''} ${s}`.trim() }
                : x,
            ) ?? [],
        }),
    ),
  },
  fc.constantFrom('solar energy', 'freelance', 'Python and SQL', 'I keep bees', 'remote', 'Porto').map(
    (s): Addition =>
      (p) => ({ ...p, headline: p.headline ? `${p.headline} | ${s}` : s }),
  ),
  fc
    .tuple(fc.constantFrom(...LINKS), fc.constantFrom(...SLOTS))
    .map(([url, slot]) => at('links', [compact({ url, kind: 'other' as const, slot }) as never])),
  fc.constantFrom(...LINKS).map((url) => at('featured', [{ title: 'Work', url }])),
  name.map((n) => at('skills', [{ name: n }])),
  name.map((n) => at('certifications', [{ name: n, issuer: 'Example Institute' }])),
  name.map((n) => at('courses', [{ name: n }])),
  name.map((n) => at('honors', [{ name: n }])),
  name.map((n) => at('services', [{ name: n }])),
  fc.constantFrom('German', 'English', 'Polish').map((n) => at('languages', [{ name: n }])),
  fc
    .tuple(fc.constantFrom('BSc Statistics', 'Nursing diploma', 'MBA'), text(['2009', undefined]))
    .map(([degree, start]) => at('education', [compact({ school: 'Example University', degree, start })])),
  fc
    .tuple(
      text([...TOLD]),
      fc.constantFrom(true, false, undefined),
      fc.constantFrom('received' as const, 'given' as const),
    )
    .map(([t, visible, direction]) => at('recommendations', [compact({ text: t, visible, direction })])),
  fc
    .tuple(name, text(TOLD), text([...LINKS, undefined]))
    .map(([n, description, url]) => at('projects', [compact({ name: n, description, url })])),
  fc.tuple(name, text(TOLD)).map(([n, description]) => at('publications', [compact({ name: n, description })])),
  fc
    .tuple(fc.constantFrom('Mentor', 'Treasurer', 'Teacher'), text(TOLD))
    .map(([role, description]) => at('volunteering', [compact({ role, organization: 'Food bank', description })])),
  fc.constantFrom<Addition>(
    (p) => ({ ...p, verified: true }),
    (p) => ({ ...p, location: p.location ?? 'Porto' }),
    (p) => ({ ...p, industry: p.industry ?? 'Utilities' }),
    // What the site takes a person for is no statement of theirs: only what fits is a signal.
    (p) => ({ ...p, inferences: [...(p.inferences ?? []), { type: 'Job Titles', value: 'Data Engineer' }] }),
  ),
);

/** A profile made of what can be added. */
export const profile: fc.Arbitrary<Profile> = fc
  .array(addition, { maxLength: 9 })
  .map((list) => list.reduce<Profile>((p, add) => add(p), {}));

/** The same profile with its lists and its sections in another order. */
export const mixed = (p: Profile): fc.Arbitrary<Profile> =>
  fc
    .tuple(
      ...Object.entries(p).map(([key, value]) =>
        (Array.isArray(value)
          ? fc.shuffledSubarray(value, { minLength: value.length })
          : fc.constant(value as unknown)
        ).map((v) => [key, v] as const),
      ),
    )
    .map((entries) => Object.fromEntries([...entries].reverse()) as Profile);
