/**
 * "Today", "yesterday" and the weekdays from Sunday, folded, as `Intl` gives them: it is slow to start, and every page that is
 * read starts it anew. Words of other languages come from there.
 */
export const DAY_WORDS: Readonly<Partial<Record<string, string>>> = {
  en: 'today yesterday sunday monday tuesday wednesday thursday friday saturday',
  de: 'heute gestern sonntag montag dienstag mittwoch donnerstag freitag samstag',
  fr: "aujourd'hui hier dimanche lundi mardi mercredi jeudi vendredi samedi",
  es: 'hoy ayer domingo lunes martes miercoles jueves viernes sabado',
  pt: 'hoje ontem domingo segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado',
  nl: 'vandaag gisteren zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
};

/** The words of a language, then its weekdays shortened; undefined where they aren't listed. */
export function listedWords(lang: string): string[] | undefined {
  const words = Object.hasOwn(DAY_WORDS, lang) ? DAY_WORDS[lang]?.split(' ') : undefined;
  const letters = lang === 'de' || lang === 'nl' ? 2 : 3;
  return words?.concat(words.slice(2).map((word) => word.slice(0, letters)));
}
