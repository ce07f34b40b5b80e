/**
 * "Today", "yesterday" and the weekdays from Sunday, in full and shortened, folded, as `Intl` gives them: it is slow to start,
 * and every page that is read starts it anew. Words of other languages come from there.
 */
export const DAY_WORDS: Readonly<Partial<Record<string, string>>> = {
  en: 'today yesterday sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat',
  de: 'heute gestern sonntag montag dienstag mittwoch donnerstag freitag samstag so mo di mi do fr sa',
  fr: "aujourd'hui hier dimanche lundi mardi mercredi jeudi vendredi samedi dim lun mar mer jeu ven sam",
  es: 'hoy ayer domingo lunes martes miercoles jueves viernes sabado dom lun mar mie jue vie sab',
  pt: 'hoje ontem domingo segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado dom seg ter qua qui sex sab',
  nl: 'vandaag gisteren zondag maandag dinsdag woensdag donderdag vrijdag zaterdag zo ma di wo do vr za',
};
