import type { FactText } from './fact-texts.ts';

export const GERMAN: readonly FactText[] = [
  [
    'job',
    'Hallo Herr Wessel, unsere Klinik sucht eine Medizincontrollerin, unbefristet, 75 %-Pensum, 62.000 bis 68.000 € im Jahr. Sie arbeiten in unserem Büro in Siegen.',
    {
      pay: [62000, 68000, 'EUR', 'year'],
      hours: [30, 30],
      remote: 'onsite',
      place: 'Siegen',
      role: 'Medizincontrollerin',
      agency: false,
    },
  ],
  [
    'job',
    'Für einen Kunden aus dem Maschinenbau suche ich einen Konstrukteur mit SolidWorks, fünf Monate, 72 €/Std., drei Tage pro Woche vor Ort in Ulm.',
    { pay: [72, 72, 'EUR', 'hour'], months: 5, remote: 'hybrid', place: 'Ulm', agency: true, skills: ['SolidWorks'] },
  ],
  [
    'job',
    'Wir brauchen jemanden für zweieinhalb Tage pro Woche, anderthalb Jahre lang, vierzig Euro die Stunde. Arbeiten kannst du, wo du willst.',
    { pay: [40, 40, 'EUR', 'hour'], hours: [20, 20], months: 18, remote: 'remote', agency: false },
  ],
  [
    'job',
    'Umfang: 2 Tage/Woche\nDauer: acht Wochen\nTagessatz: bis 780 €\nOrt: Kiel',
    { pay: [null, 780, 'EUR', 'day'], hours: [16, 16], months: 2, place: 'Kiel' },
  ],
  [
    'job',
    'Die Stadtwerke Nordau suchen einen Netzplaner (m/w/d), 39 Stunden, Gehalt 58.000 €, zwei Tage Homeoffice. Sie berichten direkt an mich.',
    {
      pay: [58000, 58000, 'EUR', 'year'],
      hours: [39, 39],
      remote: 'hybrid',
      role: 'Netzplaner (m/w/d)',
      company: 'Stadtwerke Nordau',
      agency: false,
    },
  ],
  [
    'job',
    'Unser Dolmetscher ist ausgefallen. Könnten Sie am 4. und 5. Juni einspringen? 640 € pauschal, im Landgericht in Trier.',
    { pay: [640, 640, 'EUR', 'project'], place: 'Trier', role: 'Dolmetscher', agency: false },
  ],
  [
    'job',
    'Grüezi, für unsere Primarschule in Thun fehlt noch eine Heilpädagogin, 50-60 %, CHF 48 pro Stunde.',
    { pay: [48, 48, 'CHF', 'hour'], hours: [20, 24], remote: 'onsite', place: 'Thun', agency: false },
  ],
  [
    'job',
    'Prämie 300 € für jede Empfehlung! Für Sie selbst: Lagerist, Nachtschicht, 17,20 € je Stunde, 35 Wochenstunden.',
    { pay: [17.2, 17.2, 'EUR', 'hour'], hours: [35, 35], role: 'Lagerist' },
  ],
  [
    'teaching',
    'Unsere Volkshochschule sucht eine Dozentin für Statistik, zehn Abende, 38 € je Unterrichtsstunde, in Präsenz in Hamm.',
    {
      pay: [38, 38, 'EUR', 'hour'],
      remote: 'onsite',
      place: 'Hamm',
      role: 'Dozentin',
      agency: false,
      skills: ['Statistik'],
    },
  ],
  [
    'call',
    'Im Auftrag eines Investors führen wir Gespräche über Dämmstoffe. 30 Minuten am Telefon, 120 € Honorar.',
    { pay: [120, 120, 'EUR', 'project'], agency: true },
  ],
  [
    'job',
    'Wir sind eine kleine Stiftung und suchen jemanden, der unsere Datenbank umzieht, Budget 5.200 Euro, alles per Videokonferenz.',
    { pay: [5200, 5200, 'EUR', 'project'], remote: 'remote', agency: false },
  ],
];
export const FRENCH: readonly FactText[] = [
  [
    'job',
    "Bonjour Léa, notre atelier cherche une couturière, une vingtaine d'heures par semaine, 16 € de l'heure, à Roubaix.",
    { pay: [16, 16, 'EUR', 'hour'], hours: [20, 20], place: 'Roubaix', agency: false },
  ],
  [
    'job',
    'Pour un client de la banque, je cherche un développeur COBOL : TJM 480 à 520 €, neuf mois, deux jours de télétravail par semaine, Nantes.',
    {
      pay: [480, 520, 'EUR', 'day'],
      months: 9,
      remote: 'hybrid',
      place: 'Nantes',
      role: 'développeur COBOL',
      agency: true,
      skills: ['COBOL'],
    },
  ],
  [
    'job',
    "On a besoin d'une graphiste pendant six semaines, forfait de 2 800 €. Vous travaillez d'où vous voulez.",
    { pay: [2800, 2800, 'EUR', 'project'], months: 1.5, remote: 'remote', role: 'graphiste', agency: false },
  ],
  [
    'job',
    "La Clinique des Ormes recrute une sage-femme en CDI à 80 %, 2 650 € bruts mensuels, dans nos locaux d'Auch.",
    {
      pay: [2650, 2650, 'EUR', 'month'],
      hours: [32, 32],
      remote: 'onsite',
      company: 'Clinique des Ormes',
      agency: false,
      place: 'Auch',
    },
  ],
  [
    'job',
    'Mission de trois à quatre mois, trente-cinq heures par semaine, entre 400 et 450 euros par jour, à distance.',
    { pay: [400, 450, 'EUR', 'day'], hours: [35, 35], months: 3, remote: 'remote' },
  ],
  [
    'job',
    'Nous levons 2 M€ et cherchons notre directrice financière : 85 k€ fixe, trois jours au bureau, à Rennes.',
    {
      pay: [85000, 85000, 'EUR', 'year'],
      remote: 'hybrid',
      place: 'Rennes',
      role: 'directrice financière',
      agency: false,
    },
  ],
  [
    'teaching',
    "Notre école cherche un formateur pour un cours de comptabilité, deux heures par semaine, 55 € de l'heure, en présentiel à Tours.",
    {
      pay: [55, 55, 'EUR', 'hour'],
      hours: [2, 2],
      remote: 'onsite',
      place: 'Tours',
      role: 'formateur',
      agency: false,
      skills: ['comptabilité'],
    },
  ],
  [
    'call',
    'Pour un fonds, nous échangeons avec des acheteurs de literie : une heure par téléphone, 190 €.',
    { pay: [190, 190, 'EUR', 'hour'], agency: true },
  ],
];
export const SPANISH: readonly FactText[] = [
  [
    'job',
    'Hola Rosa, en nuestra bodega necesitamos una enóloga, media jornada, tres meses, 24 € la hora, en Haro.',
    { pay: [24, 24, 'EUR', 'hour'], hours: [20, 20], months: 3, remote: 'onsite', place: 'Haro', agency: false },
  ],
  [
    'job',
    'Busco para un cliente un analista de datos con Tableau y SQL: 260 € al día, seis meses, en remoto desde España.',
    {
      pay: [260, 260, 'EUR', 'day'],
      months: 6,
      remote: 'remote',
      place: 'España',
      role: 'analista de datos',
      agency: true,
      skills: ['Tableau', 'SQL'],
    },
  ],
  [
    'job',
    'Contrato indefinido, 38.000 € brutos anuales, dos días de teletrabajo, en nuestras oficinas de Gijón. Buscamos responsable de compras.',
    {
      pay: [38000, 38000, 'EUR', 'year'],
      remote: 'hybrid',
      place: 'Gijón',
      role: 'responsable de compras',
      agency: false,
    },
  ],
  [
    'job',
    'Serían veinticinco horas semanales durante un año, 1.900 € al mes, y trabajas desde donde quieras.',
    { pay: [1900, 1900, 'EUR', 'month'], hours: [25, 25], months: 12, remote: 'remote' },
  ],
  [
    'job',
    'Vacante de soldador en planta, $28,000 MXN al mes, contrato por tiempo indeterminado, Querétaro.',
    { pay: [28000, 28000, 'MXN', 'month'], place: 'Querétaro', role: 'soldador' },
  ],
  [
    'teaching',
    '¿Darías clases de guitarra a mi hija, una hora dos veces por semana? Pagamos 20 € la hora, por videollamada.',
    { pay: [20, 20, 'EUR', 'hour'], hours: [2, 2], remote: 'remote', agency: false, skills: ['guitarra'] },
  ],
  [
    'call',
    'Uno de nuestros clientes quiere hablar 40 minutos con quien compre envases. Pagamos 160 €.',
    { pay: [160, 160, 'EUR', 'project'], agency: true },
  ],
  [
    'job',
    'Buscamos una contable por cuatro meses, medio tiempo, desde casa. Pagamos 22 dólares la hora.',
    { pay: [22, 22, 'USD', 'hour'], hours: [20, 20], months: 4, remote: 'remote', role: 'contable', agency: false },
  ],
];
export const ITALIAN: readonly FactText[] = [
  [
    'job',
    "Buongiorno, cerchiamo un elettricista per il nostro stabilimento di Jesi, 14 euro l'ora, 40 ore a settimana, sei mesi.",
    {
      pay: [14, 14, 'EUR', 'hour'],
      hours: [40, 40],
      months: 6,
      remote: 'onsite',
      place: 'Jesi',
      role: 'elettricista',
      agency: false,
    },
  ],
  [
    'job',
    'Per un nostro cliente cerco un sistemista Linux: 320 € al giorno, 8 mesi, Bologna, due giorni in ufficio.',
    {
      pay: [320, 320, 'EUR', 'day'],
      months: 8,
      remote: 'hybrid',
      place: 'Bologna',
      role: 'sistemista Linux',
      agency: true,
      skills: ['Linux'],
    },
  ],
  [
    'job',
    'RAL tra 45.000 e 50.000 euro, tempo indeterminato, lavoro interamente da remoto. Siamo in cinque e ci manca un analista.',
    { pay: [45000, 50000, 'EUR', 'year'], remote: 'remote', role: 'analista', agency: false },
  ],
  [
    'job',
    'Abbiamo 3.500 € per il nuovo sito, entro Natale. Da casa tua va benissimo.',
    { pay: [3500, 3500, 'EUR', 'project'], remote: 'remote', agency: false },
  ],
  [
    'teaching',
    'Il nostro liceo cerca un docente di fisica, quattro ore a settimana, 35 € lordi all’ora, in presenza a Lodi.',
    {
      pay: [35, 35, 'EUR', 'hour'],
      hours: [4, 4],
      remote: 'onsite',
      place: 'Lodi',
      role: 'docente di fisica',
      agency: false,
      skills: ['fisica'],
    },
  ],
  [
    'teaching',
    'Vorremmo averla come docente per un corso di due giorni presso la nostra sede di Lecce. Compenso: 900 euro.',
    { pay: [900, 900, 'EUR', 'project'], remote: 'onsite', place: 'Lecce', agency: false },
  ],
];
export const PORTUGUESE: readonly FactText[] = [
  [
    'job',
    'Oi Davi! Vaga PJ para desenvolvedor Flutter, R$ 95/hora, 30h semanais, 100% remoto, 6 meses.',
    {
      pay: [95, 95, 'BRL', 'hour'],
      hours: [30, 30],
      months: 6,
      remote: 'remote',
      role: 'desenvolvedor Flutter',
      skills: ['Flutter'],
    },
  ],
  [
    'job',
    'Temos 5 mil reais fechados para organizar as planilhas da nossa loja. Você pode trabalhar de onde quiser.',
    { pay: [5000, 5000, 'BRL', 'project'], remote: 'remote', agency: false },
  ],
  [
    'job',
    'Para um cliente em Braga procuramos uma engenheira de qualidade, 210 € por dia, dez meses, presencial.',
    {
      pay: [210, 210, 'EUR', 'day'],
      months: 10,
      remote: 'onsite',
      place: 'Braga',
      role: 'engenheira de qualidade',
      agency: true,
    },
  ],
  [
    'job',
    'Contrato sem termo, 1.650 € mensais, trinta e cinco horas por semana, no nosso laboratório em Évora.',
    { pay: [1650, 1650, 'EUR', 'month'], hours: [35, 35], remote: 'onsite', place: 'Évora', agency: false },
  ],
  [
    'teaching',
    'Queremos um curso de Excel para a nossa equipa: três manhãs em Viseu, 45 € por hora, presencial.',
    { pay: [45, 45, 'EUR', 'hour'], remote: 'onsite', place: 'Viseu', agency: false, skills: ['Excel'] },
  ],
];
export const DUTCH: readonly FactText[] = [
  [
    'job',
    'Hoi Femke, wij zoeken een kok voor vier avonden, 32 uur per week, € 17,50 per uur, in ons restaurant in Hoorn.',
    { pay: [17.5, 17.5, 'EUR', 'hour'], hours: [32, 32], remote: 'onsite', place: 'Hoorn', role: 'kok', agency: false },
  ],
  [
    'job',
    'Voor een opdrachtgever in Zwolle zoek ik een data engineer, 5 maanden, max. € 95 per uur, deels thuis, deels op kantoor. Azure en dbt.',
    {
      pay: [null, 95, 'EUR', 'hour'],
      months: 5,
      remote: 'hybrid',
      place: 'Zwolle',
      role: 'data engineer',
      agency: true,
      skills: ['Azure', 'dbt'],
    },
  ],
  [
    'job',
    'Anderhalve dag per week voor een half jaar, 80 euro per uur, en het maakt niet uit waar je zit.',
    { pay: [80, 80, 'EUR', 'hour'], hours: [12, 12], months: 6, remote: 'remote' },
  ],
  [
    'job',
    'Vast contract, 0,8 fte, € 3.900 tot € 4.600 bruto per maand, standplaats Assen, gemeente Veenland.',
    { pay: [3900, 4600, 'EUR', 'month'], hours: [32, 32], place: 'Assen', company: 'gemeente Veenland' },
  ],
  [
    'call',
    'In opdracht van een fonds zoeken wij inkopers van bloembollen voor een gesprek van 45 minuten, € 130.',
    { pay: [130, 130, 'EUR', 'project'], agency: true },
  ],
  [
    'job',
    'Voor een woningcorporatie zoek ik een data-analist: 24 uur per week, zes maanden, € 82 per uur, deels thuis.',
    { pay: [82, 82, 'EUR', 'hour'], hours: [24, 24], months: 6, remote: 'hybrid', role: 'data-analist', agency: true },
  ],
];
