/** A language's name as another says it: "de" in English is "German"; what is no language's tag stands as it is. */
export function languageName(tag: string, as: string): string {
  return /^[a-z]{2,3}$/.test(tag) ? (new Intl.DisplayNames(as, { type: 'language' }).of(tag) ?? tag) : tag;
}
