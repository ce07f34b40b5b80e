import type { Msg } from '../../../model/text.ts';
import type { DatedEdit } from '../../../model/timeline.ts';
import type { ProfileEdit } from '../../../model/visibility.ts';
import { describeEdit } from '../../../visibility/describe.ts';
import { hasText, t, tm } from '../../i18n/index.ts';

/** What a field of the profile is called. */
export const fieldName = (field: string): string => tm({ id: `edit.field.${field}` });

/** What is quoted, in the quotation marks of the language. */
const quoted = (text: string): string =>
  text.replace(/“([^”]*)”/g, (_, words: string) => t('edit.quoted', { text: words }));

/** A described edit in the user's language: the field by its name, what is not shown counted. */
export function editWords({ id, params = {} }: Msg): string {
  const { field, more } = params;
  const shown = Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? quoted(value) : value]);
  const named = typeof field === 'string' && { field: fieldName(field) };
  const words = tm({ id, params: { ...Object.fromEntries(shown), ...named } });
  return typeof more === 'number' && more > 0 ? `${words} ${t('edit.more', { count: more })}` : words;
}

/** An edit in words, such as: headline: added “health care”. */
export const wordsOfEdit = (edit: ProfileEdit): string => editWords(describeEdit(edit));

/** The user's name for an edit, or what changed. */
export const editTitle = (v: DatedEdit): string => v.name ?? v.parts.map((p) => wordsOfEdit(p.edit)).join('; ');

/** What a series counts, in words. */
export function seriesName(series: string): string {
  const id = `label.${series}`;
  return hasText(id) ? tm({ id }) : t('experiment.series.offers');
}
