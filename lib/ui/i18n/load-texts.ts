import type { Locale } from './locale.ts';
import type { Text } from './types.ts';

export type Catalog = Readonly<Record<string, Text>>;
type Loader = () => Promise<Catalog>;

/** Each language in two parts: what every page shows, and what only the dashboard does. */
interface Parts {
  readonly small: Loader;
  readonly more: Loader;
}
const LOADERS: Record<Locale, Parts> = {
  en: {
    small: async () => (await import('./en/small.ts')).small,
    more: async () => (await import('./en/more.ts')).more,
  },
  de: {
    small: async () => (await import('./de/small.ts')).small,
    more: async () => (await import('./de/more.ts')).more,
  },
  fr: {
    small: async () => (await import('./fr/small.ts')).small,
    more: async () => (await import('./fr/more.ts')).more,
  },
  es: {
    small: async () => (await import('./es/small.ts')).small,
    more: async () => (await import('./es/more.ts')).more,
  },
  'pt-BR': {
    small: async () => (await import('./pt-br/small.ts')).small,
    more: async () => (await import('./pt-br/more.ts')).more,
  },
};

let whole = false;

/** Asks for all texts from now on; a page other than the popup and the panel says so before it is shown. */
export function wantAllTexts(): void {
  whole = true;
}

/** A language's texts; the second question for the same files costs nothing. */
export async function textsOf(tag: Locale): Promise<Catalog> {
  const { small, more } = LOADERS[tag];
  const parts = await Promise.all(whole ? [small(), more()] : [small()]);
  return Object.assign({}, ...parts) as Catalog;
}
