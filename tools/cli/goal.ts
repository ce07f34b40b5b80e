import * as v from 'valibot';
import type { Goal } from '../../lib/model/goal.ts';
import { LEVELS } from '../../lib/nlp/lexicon/levels.ts';
import { InputError } from './errors.ts';
import { parsed } from './json.ts';
import { load, text } from './load.ts';
import { visible } from './visible.ts';

const EXAMPLE = '{"titles": ["Staff ML Engineer"], "engagement": "contract"}';

const oneOf = <const T extends readonly string[]>(names: T) =>
  v.picklist(names, `must be one of ${names.map((n) => `"${n}"`).join(', ')}`);
const word = v.string('must be a text');
/** Without blank entries and blanks around the others, as the goal editor takes a list. */
const words = v.pipe(
  v.array(word, 'must be a list'),
  v.transform((list) => list.map((x) => x.trim()).filter((x) => x !== '')),
);
/** Blank is not said, as in the editor. */
const said = v.pipe(
  word,
  v.transform((x) => (x.trim() === '' ? undefined : x.trim())),
);
const amount = v.pipe(v.number('must be a number'), v.minValue(0, 'must not be negative'));
const rate = v.object(
  {
    amount,
    currency: v.pipe(word, v.regex(/^[A-Z]{3}$/, 'must be a currency’s three letters, such as "USD"')),
    unit: oneOf(['hour', 'day', 'week', 'month', 'year', 'project']),
    taxForm: v.optional(oneOf(['W2', '1099', 'C2C', 'inside-IR35', 'outside-IR35', 'freelance', 'employment'])),
  },
  'must be whole, such as {"amount": 120, "currency": "USD", "unit": "hour"}',
);
const title = v.union([word, v.object({ title: word, synonyms: v.optional(words, []) })], 'must be a title’s text');
const ownTerms = v.object({ added: v.optional(words, []), removed: v.optional(words, []) }, 'must be an object');

/** Any part of {@link Goal}; what is left out is empty. A title may be a plain text. */
const FIELDS = {
  id: v.optional(word, 'file'),
  preset: v.optional(said),
  // A goal given on purpose counts as confirmed.
  confirmedAt: v.optional(amount, 0),
  titles: v.optional(v.array(title, 'must be a list'), []),
  level: v.optional(
    v.pipe(
      said,
      v.check((x) => x === undefined || LEVELS.some((l) => l === x), `must be one of ${LEVELS.join(', ')}`),
    ),
  ),
  engagement: v.optional(oneOf(['contract', 'permanent', 'either']), 'either'),
  hoursPerWeek: v.optional(
    v.pipe(
      v.object({ min: v.optional(amount), max: v.optional(amount) }, 'must be such as {"min": 10, "max": 20}'),
      v.check(({ min = 0, max = Number.POSITIVE_INFINITY }) => min <= max, 'must not have more at least than at most'),
    ),
  ),
  askingRate: v.optional(rate),
  floor: v.optional(rate),
  remote: v.optional(oneOf(['remote', 'hybrid', 'onsite', 'any'])),
  timeZone: v.optional(said),
  places: v.optional(words, []),
  domains: v.optional(words, []),
  domainTerms: v.optional(v.record(v.string(), ownTerms, 'must be an object of domain ids')),
  mustSkills: v.optional(words, []),
  niceSkills: v.optional(words, []),
  noGos: v.optional(words, []),
  discretion: v.optional(oneOf(['open', 'employer-knows', 'discreet'])),
  currentEmployers: v.optional(words),
  languages: v.optional(words),
};
const schema = v.object(FIELDS);

/**
 * A goal from a JSON file.
 * @throws {InputError} naming the first field that is wrong.
 */
export function loadGoal(file: string): Goal {
  const value = parsed(file, text(load(file)));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${file}: a goal is a JSON object, for example ${EXAMPLE}.`);
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(FIELDS, name));
  // Said, not refused: a goal of a later version may hold more. A misspelt floor must not pass for one.
  if (unknown.length > 0)
    process.stderr.write(
      `beckon: ${file}: not used, no field of a goal: ${visible(unknown.join(', '))}. There are ${Object.keys(FIELDS).join(', ')}.\n`,
    );
  const result = v.safeParse(schema, value);
  if (!result.success) {
    const [issue] = result.issues;
    const reason = issue.input === undefined ? 'is missing' : issue.message;
    throw new InputError(`${file}: "${v.getDotPath(issue) ?? ''}" ${reason}.`);
  }
  const { titles, ...rest } = result.output;
  const named = titles
    .map((t) => (typeof t === 'string' ? { title: t, synonyms: [] } : t))
    .map((t) => ({ ...t, title: t.title.trim() }))
    .filter((t) => t.title !== '');
  const given = Object.fromEntries(Object.entries(rest).filter(([, x]) => x !== undefined));
  return { ...given, titles: named } as unknown as Goal;
}
