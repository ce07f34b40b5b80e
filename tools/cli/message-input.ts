import * as v from 'valibot';
import type { TriageInput } from '../../lib/model/triage.ts';
import { InputError } from './errors.ts';

const EXAMPLE = '{"id": "m1", "text": "…"}';

/** Null stands for what is not there, as other programs write it. */
const text = v.nullish(v.string('must be a text'));
const object = (message: string) =>
  v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), message);
const schema = v.pipe(
  object(`a message is an object such as ${EXAMPLE}`),
  v.object({
    id: v.nullish(v.union([v.string(), v.number()], 'must be a text or a number')),
    text: v.string('must be a text'),
    subject: text,
    lang: text,
    sender: v.nullish(
      v.pipe(
        object('must be an object such as {"name": "…", "headline": "…", "company": "…"}'),
        v.object({ name: text, headline: text, company: text }),
      ),
    ),
    snippet: v.nullish(v.boolean('must be true or false')),
    attachments: v.nullish(v.number('must be a number')),
  }),
);

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };
/** Without the fields that are null. */
const given = <T extends object>(value: T): Given<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null && v !== undefined)) as Given<T>;

/**
 * A message from outside, checked; fields that triage does not read are left aside.
 * @param id what it is called where it does not say.
 * @throws {InputError} naming the place, the first field that is wrong and what is expected there.
 */
export function messageOf(where: string, value: unknown, id: string): TriageInput {
  const result = v.safeParse(schema, value);
  if (!result.success) {
    const [issue] = result.issues;
    const field = v.getDotPath(issue);
    const missing = field === 'text' && (issue.input === undefined || issue.input === null);
    throw new InputError(
      missing
        ? `${where}: a message is ${EXAMPLE}; "text" is missing.`
        : `${where}: ${field === null ? '' : `"${field}" `}${issue.message}.`,
    );
  }
  const { sender, text, id: own, ...rest } = result.output;
  return {
    ...given(rest),
    id: String(own ?? id),
    text,
    ...(sender !== null && sender !== undefined && { sender: given(sender) }),
  };
}
