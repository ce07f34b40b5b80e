import type { Wording } from './wording.ts';

/** What is paid, in amounts and units; null where a sum is somebody else's or a price. */
export const PAY: readonly Wording<readonly [min: number | null, max: number | null, unit: string | null] | null>[] = [
  // A thing, a test, a lesson at a time, before the figure.
  ['job', 'Pro Test 55 €, bequem am Abend.', [55, 55, 'project']],
  ['job', 'Je Gutachten 320 Euro.', [320, 320, 'project']],
  ['job', 'Par dossier 40 €, payés le lundi.', [40, 40, 'project']],
  ['job', 'Per article 250 pounds.', [250, 250, 'project']],
  ['job', 'Por informe 90 euros.', [90, 90, 'project']],
  ['job', 'A perizia 120 euro.', [120, 120, 'project']],
  ['job', 'Per vertaling € 75.', [75, 75, 'project']],
  // A fixed sum with the whole course or work behind it.
  ['teaching', 'Honorarios de 2 800 soles por el curso completo.', [2800, 2800, 'project']],
  ['job', 'would pay a fixed fee of CHF 24,000 for a proof of concept', [24_000, 24_000, 'project']],
  // Rand and its millions.
  ['job', 'R1.25m - R1.4m total cost to company', [1_250_000, 1_400_000, 'year']],
  ['job', 'Package R1.1m a year plus medical aid.', [1_100_000, 1_100_000, 'year']],
  // A week's sum.
  ['lure', "You'd earn $70 every week, I do everything.", [70, 70, 'week']],
  ['job', 'We pay 300 euros every week.', [300, 300, 'week']],
  ['job', 'We pay $45 every hour.', [45, 45, 'hour']],
  // Vouchers and prices.
  ['call', "We're paying nurses $35 (gift card) for a short questionnaire.", null],
  ['call', '$40 (Visa e-gift card) for a quarter of an hour.', null],
  ['call', 'You get £25 (Amazon voucher) for it.', null],
  ['venture', 'Ticket size from USD 20,000, expected return 5x.', null],
  ['venture', 'Minimum ticket EUR 10,000.', null],
];

/** How long the work goes on, by what it ends with. */
export const UNTIL_DONE: readonly Wording<number | null>[] = [
  ['job', 'Completion within 20 weeks of notice to proceed.', 4.5],
  ['job', "I'd like this finished in about 6 weeks.", 1.5],
  ['job', 'The report should be delivered within three months.', 3],
  ['job', 'Consegna entro 26 settimane, sopralluoghi a nostre spese.', 6],
  ['job', 'Fertigstellung innerhalb von acht Wochen.', 2],
  ['job', 'Livraison sous trois mois.', 3],
  ['job', 'Entrega en ocho semanas.', 2],
  ['job', 'Oplevering binnen acht weken.', 2],
  ['job', 'Four days a week from May, for at least 7 months.', 7],
  ['job', 'We would need you for a minimum of five months.', 5],
  ['job', 'La passation est prévue sur deux mois.', null],
  ['job', 'Die Übergabe dauert zwei Monate.', null],
  ['job', 'You have done this for at least five years.', null],
];
