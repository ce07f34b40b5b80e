import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { findWorkplace, type WorkKind } from '../../../lib/nlp/message/workplace.ts';

const place = (text: string, kind: WorkKind = 'job'): string | null =>
  findWorkplace(readMessage(text), kind)?.remote ?? null;

describe('who hires, where a firm has its seat and whom to call are no places of work', () => {
  it.each([
    ['Unsere Klinik in Kassel sucht ab sofort eine Pflegefachkraft auf Honorarbasis, 48 € pro Stunde.', null],
    ['Einsatz in unserer Klinik in Kassel, 48 € pro Stunde.', 'onsite'],
    ['We’re after a freelance BIM technician for 30 hours a week. Our studio is in Calgary.', null],
    ['We’re after a freelance BIM technician, in our Calgary studio.', 'onsite'],
    ['Wir stellen eine Anwältin ein. Unsere Kanzlei sitzt in Bremen.', null],
    ['We are a water charity with its head office in Nairobi and want a consultant for 35 days.', null],
    ['Ha una piccola cantina a Asti e cerca un grafico per le etichette, 400 euro.', null],
    ['HVAC technician, $34 an hour. Call or text Brenda in the front office.', null],
    ['Receptionist, $21 an hour, in the front office.', 'onsite'],
    ['Pharmacist, 24 hours a week. Independent shop, lovely owner, two technicians.', null],
  ])('%s', (text, remote) => {
    expect(place(text)).toBe(remote);
  });
});

describe('a town says nothing where the days are all that is worked', () => {
  it.each([
    ['Freelance bookkeeper needed in Leeds three days a week, £30 an hour.', null],
    ['In Utrecht zoeken we voor drie dagen per week een freelance projectleider, 90 euro per uur.', null],
    ['Permanent analyst, £48k, Leeds twice a week.', 'hybrid'],
    ['Freelance bookkeeper, remote, Leeds one day a week, £30 an hour.', 'hybrid'],
  ])('%s', (text, remote) => {
    expect(place(text)).toBe(remote);
  });
});

describe('no office to come to', () => {
  it.each([
    ['No tenemos oficina. Buscamos una redactora, 20 horas a la semana.', 'remote'],
    ['Buscamos una redactora. La oficina no tiene calefacción.', null],
    ['Non abbiamo un ufficio. Cerchiamo una grafica, 20 ore a settimana.', 'remote'],
    ['Não temos sede, o time é todo espalhado pelo país. Contrato PJ.', 'remote'],
    ['We hebben geen kantoor. Redacteur gezocht, 20 uur per week.', 'remote'],
    ['Nous n’avons plus de bureaux. Mission de trois mois pour une graphiste.', 'remote'],
  ])('%s', (text, remote) => {
    expect(place(text)).toBe(remote);
  });
});

describe('presence that is asked for, and talks that are not', () => {
  it.each([
    ['Vier Tage pro Woche, Anwesenheit im Werk ist erforderlich. Tagessatz 1.100 €.', 'onsite'],
    ['Four days a week, attendance at the plant is required. £600 a day.', 'onsite'],
    ['Vier dagen per week, aanwezigheid op de afdeling is vereist.', 'onsite'],
    ['Se requiere un residente de obra por cinco meses en Querétaro, en sitio.', 'onsite'],
    ['Publicamos su anuncio en sitio web, buscamos un residente de obra.', null],
    ['Nous cherchons un rédacteur. Les échanges se font par visio.', null],
    ['Nous cherchons un rédacteur. Les cours se font par visio.', 'remote'],
    ['Développeur freelance, 450 €/jour, télétravail depuis la France, 6 mois.', 'remote'],
    ['First Monday of the month in Leeds, the rest from home.', 'remote'],
    ['Mondays in Leeds, the rest from home.', 'hybrid'],
  ])('%s', (text, remote) => {
    expect(place(text)).toBe(remote);
  });

  it('hears a lecture’s length before its campus', () => {
    expect(place('A guest lecture on pricing, ninety minutes on campus in Cardiff, £400.', 'teaching')).toBe('onsite');
    expect(place('Engineer wanted, ten minutes from home for most of Cardiff.')).toBe(null);
  });

  it('hears where founders work, all of them and every day', () => {
    const founders = 'You would be our founding designer. We work from a small office in Brooklyn';
    expect(place(`${founders}, all of us, every day.`, 'venture')).toBe('onsite');
    expect(place(`${founders}.`, 'venture')).toBe(null);
  });
});
