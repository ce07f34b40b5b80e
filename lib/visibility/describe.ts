import type { Msg } from '../model/text.ts';
import { msg } from '../model/text.ts';
import type { ProfileEdit } from '../model/visibility.ts';

/** Phrases shown of one edit; the rest is counted. */
const SHOWN = 3;
const LONGEST = 80;

/** The half of a sign that a cut leaves at the end. */
const HALF = /[\ud800-\udbff]$/;

const short = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text
        .slice(0, LONGEST - 1)
        .replace(HALF, '')
        .trimEnd()}…`;
const quoted = (parts: readonly string[]): string =>
  parts
    .slice(0, SHOWN)
    .map((p) => `“${short(p)}”`)
    .join(', ');

const folded = (parts: readonly string[]): string =>
  parts
    .map((p) => p.toLocaleLowerCase('en'))
    .sort()
    .join('\n');

/**
 * An edit in words, such as: headline: added “health care”. The field's name is `edit.field.<field>`; ids here are
 * `edit.added {field, what, more}`, `edit.removed`, `edit.moved`,
 * `edit.replaced {field, what, from, more}`, `edit.open-to-work-on|off`
 * and `edit.by-hand {field}`. `more` counts phrases that are not shown.
 */
export function describeEdit(edit: ProfileEdit): Msg {
  const { field, added, removed } = edit;
  if (field === 'openToWork') return msg(added.length > 0 ? 'edit.open-to-work-on' : 'edit.open-to-work-off');
  if (added.length === 0 && removed.length === 0) return msg('edit.by-hand', { field });
  if (folded(added) === folded(removed))
    return msg('edit.moved', { field, what: quoted(added), more: Math.max(0, added.length - SHOWN) });
  const more = Math.max(0, added.length - SHOWN) + Math.max(0, removed.length - SHOWN);
  if (removed.length === 0) return msg('edit.added', { field, what: quoted(added), more });
  if (added.length === 0) return msg('edit.removed', { field, what: quoted(removed), more });
  return msg('edit.replaced', { field, what: quoted(added), from: quoted(removed), more });
}
