import { describe, expect, it } from 'vitest';
import { triage } from '../../lib/triage/index.ts';

describe('who asks the reader for advice and pays', () => {
  it.each([
    "Would you advise us on the choice of a pump? We'd pay 200 USD an hour.",
    "We'd value your advice on our freezer plan and would pay 180 EUR an hour for it.",
    'Würden Sie uns zu neuen Kassen beraten? Wir zahlen 180 € pro Stunde.',
    "Pourriez-vous nous conseiller sur notre tarif ? Nous paierions 150 € de l'heure.",
    '¿Podrías asesorarnos sobre el nuevo almacén? Pagaríamos 120 euros la hora.',
    'Poderia nos aconselhar sobre o novo armazém? Pagaríamos R$ 400 por hora.',
    'Zou je ons willen adviseren over ons magazijn? We betalen 140 euro per uur.',
  ])('makes an offer: %s', (text) => {
    const { isOffer, offer } = triage({ id: '', text });
    expect([isOffer, offer?.pay?.unit]).toEqual([true, 'hour']);
  });

  it.each([
    'We advise companies like yours on pumps. Our consultants cost 200 USD an hour and the first hour is free.',
    'Would you like advice on your pension? Our advisers charge 100 EUR an hour, the first meeting is free.',
  ])('unlike who sells advice: %s', (text) => {
    expect(triage({ id: '', text }).label).toBe('sales_pitch');
  });
});
