import * as v from 'valibot';
import type { EffectInput } from '../model/visibility.ts';

export { editEffect } from './effect.ts';

/** Input of the effect that can't be used; `message` says which field and why, in English. */
export class EffectInputError extends Error {
  /** Path of the first wrong field, e.g. `exposure.0.1`; empty for the whole. */
  readonly field: string;
  constructor(field: string, message: string) {
    super(field === '' ? message : `${field}: ${message}`);
    this.name = 'EffectInputError';
    this.field = field;
  }
}

/** Instants that a date can hold, on either side of 1970. */
const LARGEST = 8.64e15;

const instant = v.pipe(
  v.number('must be a number: milliseconds since 1970'),
  v.finite('must be finite'),
  v.check((ms) => Math.abs(ms) <= LARGEST, 'is beyond what a date can hold'),
);
const span = v.pipe(
  v.strictTuple([instant, instant], 'must be a pair [from, to] of milliseconds'),
  v.check(([from, to]) => from <= to, 'must not end before it begins'),
);
const schema = v.pipe(
  v.object(
    {
      events: v.array(instant, 'must be a list of milliseconds since 1970'),
      exposure: v.array(span, 'must be a list of observed spans [from, to]'),
      editAt: instant,
      editFrom: v.optional(instant),
      asOf: instant,
      washInDays: v.optional(v.pipe(v.number('must be a number of days'), v.minValue(0, 'must not be negative'))),
      otherEdits: v.optional(v.array(instant, 'must be a list of milliseconds since 1970')),
    },
    (issue) => (issue.expected === 'Object' ? `must be a JSON object, not ${kindOf(issue.input)}` : 'is missing'),
  ),
  v.forward(
    v.check(({ editFrom, editAt }) => (editFrom ?? editAt) <= editAt, 'must not be later than editAt'),
    ['editFrom'],
  ),
);

/** As milliseconds these are the first weeks of 1970, as seconds the instants from then until 2128. */
const LIKE_SECONDS = 5e9;

/**
 * Do all instants look like seconds where milliseconds are meant? Nobody kept offers in early 1970; what is older is a date
 * like any other.
 */
export function looksLikeSeconds({ events, exposure, editAt, editFrom, asOf, otherEdits }: EffectInput): boolean {
  const all = [...events, ...exposure.flat(), ...(otherEdits ?? []), editAt, editFrom ?? editAt, asOf];
  return all.every((at) => at >= 0 && at <= LIKE_SECONDS);
}

/** What a value is, in words. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : String(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EffectInputError('', `not JSON: ${(error as Error).message}`);
  }
}

/**
 * Checks what `editEffect` gets from outside: a value or its JSON text.
 * @throws {EffectInputError} naming the first field that is wrong.
 */
export const parseEffectInput = (input: unknown): EffectInput =>
  checkEffectInput(typeof input === 'string' ? parseJson(input) : input);

/**
 * The same for a value that was read from JSON already: a text is one value among others then.
 * @throws {EffectInputError} naming the first field that is wrong.
 */
export function checkEffectInput(value: unknown): EffectInput {
  if (Array.isArray(value)) throw new EffectInputError('', `must be a JSON object, not ${kindOf(value)}`);
  const result = v.safeParse(schema, value);
  if (result.success) {
    const { editFrom, washInDays, otherEdits, ...rest } = result.output;
    return {
      ...rest,
      ...(editFrom !== undefined && { editFrom }),
      ...(washInDays !== undefined && { washInDays }),
      ...(otherEdits !== undefined && { otherEdits }),
    };
  }
  const [issue] = result.issues;
  throw new EffectInputError(v.getDotPath(issue) ?? '', issue.message);
}
