/** A sentence to be made at the edge in the user's language: a message id with its parameters. */
export interface Msg {
  readonly id: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const msg = (id: string, params?: Record<string, string | number>): Msg =>
  params === undefined ? { id } : { id, params };

/** Anything that survives structured clone, JSON and `scripting.executeScript` alike. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A place in a text: what was quoted and, where known, its offsets in UTF-16 units. */
export interface Quote {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
  /** Where the text stands, e.g. `headline`, `experience[0].description`, `message`. */
  readonly where?: string;
}
