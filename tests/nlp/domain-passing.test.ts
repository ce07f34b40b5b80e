import { describe, expect, it } from 'vitest';
import { type Example, read } from './domain-example.ts';

/** Words that sound like a field: silent where they mean something else, and what speaks in their place. */
const WEAKER: readonly Example[] = [
  ['Bioinformatics student | Rust', '', ''],
  ['Bioinformatics, hospital group', '', 'healthcare'],
  ['Scheduler, tram and bus', '', ''],
  ['Tram driver', '', 'logistics'],
  ['Software for rail signalling', '', ''],
  ['Tierärztin, Kleintierpraxis', '', ''],
  ['Veterinary clinic, front desk', '', ''],
  ['Ärztin in einer Klinik', '', 'healthcare'],
  ['Doctorante en linguistique', '', ''],
  ['Ecology PhD, now dashboards', '', ''],
  ['Developer', "I'm a solicitor's son and I'm a poor sleeper.", ''],
  ['M&A adviser', '', 'finance'],
  ['Rececionista', 'Trato do balcão e o resto da equipa trata de mim.', ''],
  ['Corretora, E&O e D&O', '', 'insurance'],
  ['Singer for rent', '', ''],
  ['Rent-a-tester', '', ''],
  ['Rent collection, 400 flats', '', 'housing'],
  ['Illustrator', 'Glad to be on a payroll again.', ''],
  ['Payroll clerk', '', 'finance'],
  ['Carpintero jubilado a medias', '', ''],
  ['Maintainer of nine repositories', '', ''],
];

/** Told in passing: one order, one assignment, a borrowed virtue, a taste, a trade left. */
const PASSING: readonly Example[] = [
  ['Bookbinder', 'A bank wanted its guest book mended.', ''],
  ['Buchbinderin', 'Eine Bank wollte ihr Gästebuch zurück.', ''],
  ['Tester', 'One client was a brewery, another was a bank.', ''],
  ['Programadora', 'Un cliente era una clínica, otro era una aseguradora.', ''],
  ['Développeur', 'En mission chez un fabricant de pompes.', ''],
  ['Tester', 'Last assignment: a steelworks.', ''],
  ['Tester with a banker’s patience', '', ''],
  ['Correttrice', 'Ho la pazienza di una maestra.', ''],
  ['Estudante', 'Gosto de subestações e de chuva.', ''],
  ['Tester', 'I have never worked at an insurer.', ''],
  ['Rent-review surveyor turned baker', '', ''],
  ['Data engineer', 'I work for a bank.', 'finance'],
  ['Compiler writer', 'I studied medicine for a year, then came home.', ''],
  ['Violinist, on loan', '', ''],
];

/** Employers, and customers that stand in one row. */
const EMPLOYERS: readonly Example[] = [
  ['Flood modeller', 'Maps and mud. Fixed-term post at a university until May.', 'climate education'],
  ['Salesforce admin', 'My employer, a maker of pumps, lets me off on Fridays.', 'manufacturing'],
  ['Buchhalterin', 'Bilanzen, Belege. Angestellt bei einem Versicherer.', 'finance insurance'],
  ['Sustainability reporting', 'My fixed term at a cement group ends in May.', 'climate manufacturing'],
  ['Gas network analyst', 'Leaks. Python at a city utility.', 'energy public-sector'],
  ['Klimaanpassung', 'Ich zeichne Hitzekarten für das Umweltamt einer Stadt.', 'climate public-sector'],
  ['Salesforce admin', 'A neighbour owns two pumps and lets me sleep.', ''],
  ['Consultant for insurers, hospitals and banks', '', 'finance healthcare insurance'],
  ['Berater für Versicherer, Kliniken und Banken', '', 'finance healthcare insurance'],
  ['Data consultant', 'Clients: insurers, hospitals and banks.', 'finance healthcare insurance'],
  ['Underwriter', 'The bank sends the files.', 'insurance'],
];

/** Words of more than one field, employers no list held, and what others handle. */
const BELONGS: readonly Example[] = [
  ['Nurse educator', '', 'education healthcare'],
  ['Statistician, public health agency', '', 'healthcare public-sector'],
  ['Data analyst, municipal water utility', '', 'public-sector'],
  ['Statistician', 'Trials, DSMB reports, CROs.', 'healthcare'],
  ['Quality lead', 'GMP, batch release, audits by the dozen.', 'healthcare manufacturing'],
  ['Einkauf, Pumpenwerk', '', 'manufacturing'],
  ['Einkauf, Netzwerk', '', ''],
  ['Backend engineer', 'Six years for payment companies.', 'finance'],
  ['Head of Growth', 'Marketplaces; GMV doubled.', 'retail'],
  ['Actuary, life and pensions', '', 'insurance'],
  ['Growth marketer, 90k subscribers', '', ''],
  ['Gadget designer', 'Things with a battery.', ''],
  ['Mobile developer. Shipping small apps.', '', ''],
  ['Shipping clerk', '', 'logistics'],
  ['Quantity clerk', 'I certify payments and go home at five.', ''],
  ['Teaching hospital, contracts', '', 'healthcare'],
  ['Automation freelancer', 'Invoices reach the accounts by themselves.', ''],
  ['Smart contracts, gas optimisation', '', ''],
  ['Portfolio manager, social housing', '', 'housing'],
  ['Economist', 'I count beds, for a city council.', 'public-sector'],
  ['Homelessness analyst', 'Nights and names. I keep the count for a city council.', 'housing public-sector'],
  ['Gas trader', '', 'energy'],
];

describe.each([
  ['words of more than one field', BELONGS],
  ['words that sound like a field', WEAKER],
  ['fields named in passing', PASSING],
  ['employers and rows of customers', EMPLOYERS],
])('%s', (_, examples) => {
  it.each(examples)('%s. %s → %s', (headline, about, fields) => {
    expect(read(headline, about)).toBe(fields);
  });
});
