import type { PartialDate } from '../../model/time.ts';

/** Where a field was found, most telling first. */
export type LayerName = 'json-ld' | 'microdata' | 'h-card' | 'rel-me' | 'meta' | 'text';

/** What one layer of a page says of the person it is about. Only what is stated; all optional. */
export interface PersonFacts {
  readonly name?: string;
  readonly headline?: string;
  readonly about?: string;
  readonly location?: string;
  readonly skills?: readonly string[];
  readonly languages?: readonly string[];
  readonly links?: readonly string[];
  readonly education?: readonly { readonly school: string; readonly end?: PartialDate }[];
  readonly work?: readonly { readonly company: string; readonly title?: string }[];
}

export const squash = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** Addresses compare without scheme, `www.`, query, fragment and closing slash. */
export function sameAddress(a: string, b: string): boolean {
  const bare = (text: string): string | null => {
    const url = URL.parse(text);
    return url === null
      ? null
      : `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/(?:index\.html?)?$/, '')}`.toLowerCase();
  };
  const left = bare(a);
  return left !== null && left === bare(b);
}

/** An address on the web or of a mailbox, made absolute; null for anything else (scripts, data). */
export function webAddress(href: string | null | undefined, base: string): string | null {
  const url = URL.parse((href ?? '').trim(), base);
  return url !== null && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** Drops what is not stated. */
export function stated<T>(facts: { readonly [K in keyof T]?: T[K] | undefined }): T {
  const keep = ([, v]: [string, unknown]): boolean =>
    v !== undefined && v !== '' && !(Array.isArray(v) && v.length === 0);
  return Object.fromEntries(Object.entries(facts).filter(keep)) as T;
}
