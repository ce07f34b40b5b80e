import { signal } from '@preact/signals';
import type { Msg } from '../../model/text.ts';
import { english } from './en/index.ts';
import { fill } from './fill.ts';
import type { Locale } from './locale.ts';
import type { ParamNames, Text } from './types.ts';

export type Key = keyof typeof english;
type Args<K extends Key> = [ParamNames<(typeof english)[K]>] extends [never]
  ? []
  : [params: Readonly<Record<ParamNames<(typeof english)[K]>, string | number>>];
type Catalog = Readonly<Record<string, Text>>;

export const locale = signal<Locale>('en');
const catalog = signal<Catalog>(english);

const LOADERS: Record<Locale, () => Promise<Catalog>> = {
  en: async () => english,
  de: async () => (await import('./de/index.ts')).german,
  fr: async () => (await import('./fr/index.ts')).french,
  es: async () => (await import('./es/index.ts')).spanish,
  'pt-BR': async () => (await import('./pt-br/index.ts')).portuguese,
};

/** Loads a language's texts and shows them everywhere; views that read {@link t} follow by themselves. */
export async function switchLocale(next: Locale): Promise<void> {
  const texts = await LOADERS[next]();
  catalog.value = texts;
  locale.value = next;
}

const lookUp = (id: string): Text | undefined => catalog.value[id] ?? (english as Catalog)[id];

/** The text of a key in the current language. Parameters are checked by the compiler; `count` selects the plural form. */
export function t<K extends Key>(key: K, ...args: Args<K>): string {
  return fill(lookUp(key) ?? key, locale.value, args[0]);
}

/** A judgement's message (finding, reason, reply title). An unknown id shows itself: visible, never empty. */
export function tm(message: Msg): string {
  const text = lookUp(message.id);
  return text === undefined ? message.id : fill(text, locale.value, message.params);
}

/** True where a text for the id exists; for optional texts such as a check's example. */
export const hasText = (id: string): boolean => lookUp(id) !== undefined;

/** Name of something with an id of its own (a level, a field of work): its text, or the id where there is none. */
export function tname(prefix: 'level' | 'domain', id: string): string {
  const text = lookUp(`${prefix}.${id}`);
  return text === undefined ? id : fill(text, locale.value);
}
