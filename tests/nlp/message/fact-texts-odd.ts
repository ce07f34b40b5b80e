import type { FactText } from './fact-texts.ts';

/** A third set: the workplace, length, hours and pay in roundabout words. */
export const ODD: readonly FactText[] = [
  [
    'job',
    'We need a stand-in: 7 mths, two days out of five, £310 a day. Nobody expects you in, the laptop comes by post.',
    { pay: [310, 310, 'GBP', 'day'], hours: [16, 16], months: 7, remote: 'remote', agency: false },
  ],
  [
    'job',
    'My client wants you 15 hours a week over a quarter, and the team gathers every other Tuesday in Leuven.',
    { hours: [15, 15], months: 3, remote: 'hybrid', place: 'Leuven', agency: true },
  ],
  [
    'job',
    'Can pay 70/hr usd. You could do it all from home, Zoom is fine for everything.',
    { pay: [70, 70, 'USD', 'hour'], remote: 'remote' },
  ],
  [
    'job',
    'They approved 85 per hour (euros), no fewer than 10 hours a week. Live where you want.',
    { pay: [85, 85, 'EUR', 'hour'], hours: [10, null], remote: 'remote' },
  ],
  [
    'job',
    'Location: Reno, NV (5 days onsite). Warehouse Planner, 3-6 yrs, upto 24 LPA.',
    { pay: [null, 2_400_000, 'INR', 'year'], remote: 'onsite', place: 'Reno, NV', role: 'Warehouse Planner' },
  ],
  [
    'job',
    'Wir suchen eine Juristin, unbefristet, 60-66 T€ im Jahr, zwei Homeoffice-Tage pro Woche. Dienstort ist Jena.',
    {
      pay: [60_000, 66_000, 'EUR', 'year'],
      remote: 'hybrid',
      place: 'Jena',
      role: 'Juristin',
      agency: false,
    },
  ],
  [
    'job',
    'Mission chez un assureur à Niort : testeur, visibilité 2 ans, 2 jours de TT par semaine, 390 € la journée.',
    { pay: [390, 390, 'EUR', 'day'], months: 24, remote: 'hybrid', place: 'Niort', role: 'testeur', agency: true },
  ],
  [
    'job',
    'Ci serve una mano con Odoo per quattro mesi, un giorno da noi a Udine e l’altro da casa, 250 euro al giorno.',
    { pay: [250, 250, 'EUR', 'day'], months: 4, remote: 'hybrid', place: 'Udine', skills: ['Odoo'], agency: false },
  ],
  [
    'job',
    'Opdracht bij een gemeente: planner, 24 uur per week, grotendeels thuis, dinsdag is kantoordag.',
    { hours: [24, 24], remote: 'hybrid', role: 'planner', agency: true },
  ],
  [
    'teaching',
    'Would you teach dyeing at our summer week? We put you up in the guest house and pay €900.',
    { pay: [900, 900, 'EUR', 'project'], remote: 'onsite', skills: ['dyeing'], agency: false },
  ],
];
