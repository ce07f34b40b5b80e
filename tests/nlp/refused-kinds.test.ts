import { describe, expect, it } from 'vitest';
import { describeProfileText } from '../../lib/audit/describe.ts';
import { contractIntent } from '../../lib/nlp/intent.ts';

describe('a kind of work that is turned down leaves the rest', () => {
  it.each([
    "I don't do on-site work.",
    'I do not accept on-site or hybrid projects.',
    "I don't take weekend work.",
    "I don't take projects on site.",
    "I don't do unpaid work.",
    "I don't do spec work or free consulting.",
    'I no longer do night work.',
    "I don't take full-time projects.",
    "I don't take on projects below 5,000 euros.",
    "I'm not available at weekends for client work.",
    "I don't take on more than one project at once.",
    'Not available for permanent roles.',
    'Ich nehme keine Projekte vor Ort.',
    'Je ne prends pas de missions sur site.',
    'No acepto proyectos presenciales.',
    'Não aceito projetos presenciais.',
    'Geen opdrachten op locatie.',
  ])('%s', (said) => {
    for (const offer of ['Freelance data engineer.', 'Contract work, remote.']) {
      expect(contractIntent(`${offer} ${said}`).length, offer).toBeGreaterThan(0);
      expect(contractIntent(`${said} ${offer}`).length, offer).toBeGreaterThan(0);
    }
    expect(describeProfileText({ headline: 'Freelance data engineer', about: said }).contractAvailable).toBe(true);
  });

  it.each([
    "I don't do contract work.",
    "I'm not taking on any work at present.",
    'No capacity for new work.',
    'I no longer take on freelance work.',
    "I don't do freelance work, on site or otherwise.",
    "I don't take on-site work, and no contracts either.",
    'Ich nehme keine neuen Projekte an.',
    'Je ne prends plus de missions.',
    'Geen nieuwe opdrachten.',
  ])('but not: %s', (said) => {
    expect(contractIntent(`Freelance data engineer. ${said}`)).toEqual([]);
  });
});
