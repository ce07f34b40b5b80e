import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { findDuration } from '../../../lib/nlp/message/duration.ts';
import { findHours } from '../../../lib/nlp/message/hours.ts';

const hours = (text: string): readonly (number | null)[] | null => {
  const found = findHours(readMessage(text));
  return found === null ? null : [found.min, found.max];
};
const months = (text: string): number | null => findDuration(readMessage(text))?.months ?? null;

describe('days behind a town are all that is worked where it is paid by the hour or somebody is stood in for', () => {
  it.each([
    [
      'Nous recherchons une infirmière pour notre centre de santé à Nantes, deux jours par semaine, 30 € de l’heure.',
      16,
    ],
    ['Je cherche quelqu’un pour me remplacer à Quimper, quatre jours par semaine.', 32],
    ['Freelance bookkeeper needed in Leeds three days a week, £30 an hour.', 24],
    ['We need a nurse for our health centre in Leeds, two days a week, £30 an hour.', 16],
    ['Buscamos una enfermera para nuestro centro en Lugo, dos días por semana, 25 € la hora.', 16],
    ['Waarneming voor een paardenarts, omgeving Drachten, 2 dagen in de week vanaf mei.', 16],
  ])('%s', (text, each) => {
    expect(hours(text)).toEqual([each, each]);
  });

  it.each([
    'Analyst wanted, Leeds, two days a week, £48k.',
    'Nurse educator, £30 an hour, remote, with Leeds, two days a week, for the wards.',
    'You’d be on site at the plant five days a week, $58/hr W2.',
  ])('may be but a part of it: %s', (text) => {
    expect(hours(text)).toBeNull();
  });
});

describe('hours said in passing', () => {
  it.each([
    ['I figure twenty hours a week for about four months.', [20, 20]],
    ['Chef de chantier en intérim, 2 900 € brut/mois, base 39h.', [39, 39]],
    ['Still permanent, still 35 hours, pension 12 %.', [35, 35]],
    ['Elektrokonstrukteur, 38,5 Stunden pro Woche, mindestens 65 € die Stunde.', [38.5, 38.5]],
    ['Elektrokonstrukteur, 30 Stunden pro Woche mindestens.', [30, null]],
    ['Beheerder, 32 uur, één dag per week op het stadskantoor en verder thuis.', [32, 32]],
  ])('%s', (text, said) => {
    expect(hours(text)).toEqual(said);
  });
});

describe('lengths of at least a year', () => {
  it.each([
    ['Contract for at least a year, £650 a day.', 12],
    ['Projekt für mindestens ein Jahr, 650 € am Tag.', 12],
    ['Mission d’au moins un an, 650 € par jour.', 12],
    ['We look for somebody with your background for at least a year, about 15 hours a week.', 12],
    ['Looptijd minimaal een jaar, 80 euro per uur.', 12],
    ['At least a year of contract work behind you, £650 a day.', null],
    ['You have worked with dbt for at least a year.', null],
    ['Freelance Vue-developer, 16 u/wk, 3 mnd, 80 euro p/u.', 3],
  ])('%s', (text, length) => {
    expect(months(text)).toBe(length);
  });
});
