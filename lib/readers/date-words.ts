/*
 * Month names and words for "to the present". English and German stand here because `Intl` is slow to start and their
 * short forms vary; months of any other language come from `Intl`. Long names only: a shortened name is a prefix of a
 * long one, except where listed behind it.
 */
export const MONTHS: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar/jänner februar märz/mrz april mai juni juli august september oktober november dezember',
};

/**
 * "To the present" in the tested languages and a few neighbours, folded (no accents, lower case). Elsewhere the word
 * is told by its place between a date and a duration.
 */
export const PRESENT =
  /^(?:present|now|heute|gegenwart|aktuell|aujourd'hui|a ce jour|actuellement|actual(?:idad)?|la actualidad|presente|(?:ate )?o momento|atual|heden|nu|至今|现在|現在)$/;

/** Small words inside a date: "jun de 2023", "6 de septiembre del 2018". */
export const FILLERS = /^(?:del?|of|the|den|le|e[lm])$/;
