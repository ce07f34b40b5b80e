/** A text with one form per plural category; `other` is the fallback for categories a language doesn't spell out. */
interface Plural {
  readonly one: string;
  readonly other: string;
  readonly many?: string;
  readonly few?: string;
  readonly two?: string;
  readonly zero?: string;
}
export type Text = string | Plural;

/** The same keys and the same kind of text as English: a missing or superfluous key is a type error. */
export type Translation<E extends Readonly<Record<string, Text>>> = {
  readonly [K in keyof E]: E[K] extends string ? string : Plural;
};

type Names<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | Names<Rest> : never;

/** Names of the `{parameters}` of a text, `count` included for plurals. */
export type ParamNames<T> = T extends string
  ? Names<T>
  : T extends { readonly one: infer A; readonly other: infer B }
    ? 'count' | Names<A> | Names<B>
    : never;

export type ParamValues = Readonly<Record<string, string | number>>;
