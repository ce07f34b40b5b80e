import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { findWorkplace } from '../../../lib/nlp/message/workplace.ts';

const place = (text: string): string | null => findWorkplace(readMessage(text))?.remote ?? null;

describe('whose place of work a clause tells of', () => {
  it.each([
    ['The coordinator is only in the office on Mondays. Translator wanted, 9p a word.', null],
    ['Unsere Kunden arbeiten im Homeoffice und brauchen Möbel. Wir suchen einen Monteur, 18 €/h.', null],
    ['La collega che avevamo lavorava da casa, ora serve qualcuno in ufficio ad Asti.', 'onsite'],
    ['Lavoro da casa anch’io, ma per questo cantiere a Ravenna serve un direttore lavori ogni giorno.', 'onsite'],
    ['Het team werkt grotendeels thuis, maar deze rol niet: je staat elke dag in de werkplaats in Ede.', 'onsite'],
    ['Everyone here is remote and so will you be. Recruiter, £35k.', 'remote'],
  ])('%s', (text, remote) => {
    expect(place(text)).toBe(remote);
  });
});

describe('what may come later or is answered with a no', () => {
  it.each([
    ['Remote might be possible after probation, but at first you’d be in our Reading office every day.', 'onsite'],
    ['Nach der Probezeit ist Homeoffice denkbar. Sachbearbeiterin, 3.100 € brutto im Monat.', null],
    ['Remote role? No. Process engineer at our dairy in Aspatria, £43k.', 'onsite'],
    ['Die Belege liegen bei uns im Keller, also leider nichts für zu Hause.', 'onsite'],
  ])('%s', (text, remote) => {
    expect(place(text)).toBe(remote);
  });
});

describe('days that are all there are, and places that are only told of', () => {
  it.each([
    ['We need a bookkeeper two days a week at our garage in Thirsk, £16 an hour.', 'onsite'],
    ['Payroll manager, £48k, permanent, Tuesdays and Thursdays in our Ripon office.', 'hybrid'],
    ['Unser Büro in Ulm zieht im Mai um, wir suchen einen Umzugskoordinator, 45 €/h.', null],
    ['Translator for a clinic in Lyon, 30 pages, €1,200.', null],
    ['BA, £500 a day outside, 6 months, Basingstoke once a quarter.', 'remote'],
  ])('%s', (text, remote) => {
    expect(place(text)).toBe(remote);
  });
});
