import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { OTHERS, TERSE_ADS } from './terse-ads.ts';

const SAMPLES: readonly (readonly [string, string])[] = [
  ['en', 'Would you have time for a short call about a contract next week?'],
  ['de', 'Hätten Sie nächste Woche Zeit für ein kurzes Gespräch über einen Auftrag?'],
  ['fr', "Auriez-vous un moment la semaine prochaine pour parler d'une mission ?"],
  ['es', '¿Tendrías un momento la próxima semana para hablar de un proyecto?'],
  ['it', 'Avrebbe un momento la prossima settimana per parlare di un incarico?'],
  ['pt', 'Você teria um tempo na próxima semana para conversar sobre um projeto?'],
  ['nl', 'Heb je volgende week tijd om even te bellen over een opdracht?'],
];

describe('language', () => {
  it.each(SAMPLES)('tells %s', (lang, text) => {
    expect(readMessage(text)).toMatchObject({ language: lang, understood: true });
  });
  it.each([
    'Ward clerk, nights, 30 hours, $19.80 per hour, benefits, weekend bonus. Apply now.',
    'Lead chef, 5 days, 48k, bonus, no nights. Send your CV today.',
  ])('takes an advertisement without sentences for English: %s', (text) => {
    expect(readMessage(text)).toMatchObject({ language: 'en', understood: true });
  });
  it.each([
    'Dzień dobry, szukamy programisty do naszego zespołu, czy ma Pan czas na rozmowę?',
    'Hej, vi söker en utvecklare till vårt team och undrar om du vill höra mer.',
    'Здравствуйте, мы ищем инженера данных для нашего проекта.',
    '我们正在寻找数据工程师，请问您有兴趣吗？',
  ])('does not pretend to understand: %s', (text) => {
    expect(readMessage(text).understood).toBe(false);
  });
  it.each(Object.entries(TERSE_ADS).flatMap(([lang, ads]) => ads.map((ad) => [lang, ad] as const)))(
    'reads an advertisement in a few words as %s: %s',
    (lang, ad) => {
      expect(readMessage(ad)).toMatchObject({ language: lang, understood: true });
    },
  );
  it.each(OTHERS)('does not take a few words of another language for one of the seven: %s', (text) => {
    expect(readMessage(text).understood).toBe(false);
  });
  it('believes the source where nothing in a few words tells', () => {
    expect(readMessage('Python, dbt, Snowflake, 80 €/h', 'nl')).toMatchObject({ language: 'nl', understood: true });
    expect(readMessage('Sjuksköterska, heltid, natt, Umeå.', 'de').understood).toBe(false);
  });
});
