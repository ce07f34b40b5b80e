import { signal } from '@preact/signals';
import type { Msg } from '../../model/text.ts';
import type { english } from './en/index.ts';
import { fill } from './fill.ts';
import { languageName } from './language-name.ts';
import { type Catalog, textsOf } from './load-texts.ts';
import type { Locale } from './locale.ts';
import type { ParamNames, Text } from './types.ts';

export type Key = keyof typeof english;
type Args<K extends Key> = [ParamNames<(typeof english)[K]>] extends [never]
  ? []
  : [params: Readonly<Record<ParamNames<(typeof english)[K]>, string | number>>];

export const locale = signal<Locale>('en');
/** Empty until the first {@link switchLocale}: a page loads exactly one language. */
const catalog = signal<Catalog>({});

/** Loads a language's texts and shows them everywhere; views that read {@link t} follow by themselves. */
export async function switchLocale(next: Locale): Promise<void> {
  const texts = await textsOf(next);
  catalog.value = texts;
  locale.value = next;
}

const lookUp = (id: string): Text | undefined => catalog.value[id];

/** The text of a key in the current language. Parameters are checked by the compiler; `count` selects the plural form. */
export function t<K extends Key>(key: K, ...args: Args<K>): string {
  return fill(lookUp(key) ?? key, locale.value, args[0]);
}

const LEVEL_PARAMS = ['aim', 'now', 'level', 'position', 'headline'];

/** A parameter that is an id of the rules (a field of work, a level, sections, facts), as the reader would say it. */
function inWords({ id, params }: Msg): Msg['params'] {
  if (params === undefined) return params;
  const list = (prefix: string, ids: string): string =>
    ids
      .split(', ')
      .map((x) => name(`${prefix}.${x}`, x))
      .join(', ');
  const word = (key: string, value: string | number): string | number => {
    if (typeof value !== 'string') return value;
    if (key === 'domain') return name(`domain.${value}`, value);
    if (key === 'sections') return list('section', value);
    if (key === 'facts') return list('missing', value);
    if (key === 'languages') return value.replace(/[a-z]+/g, (tag) => languageName(tag, locale.value));
    if (key === 'engagement') return name(`goal.engagement.${value}`, value);
    return id.startsWith('advice.level.') && LEVEL_PARAMS.includes(key) ? name(`level.${value}`, value) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, word(key, value)]));
}

function name(id: string, otherwise: string): string {
  const text = lookUp(id);
  return text === undefined ? otherwise : fill(text, locale.value);
}

/** A judgement's message (finding, reason, reply title). An unknown id shows itself: visible, never empty. */
export function tm(message: Msg): string {
  const text = lookUp(message.id);
  return text === undefined ? message.id : fill(text, locale.value, inWords(message));
}

/** True where a text for the id exists; for optional texts such as a check's example. */
export const hasText = (id: string): boolean => lookUp(id) !== undefined;

/** Name of something with an id of its own (a level, a field of work): its text, or the id where there is none. */
export function tname(prefix: 'level' | 'domain' | 'engagement' | 'ask', id: string): string {
  return name(`${prefix}.${id}`, id);
}
