import { describe, expect, it } from 'vitest';
import { type Example, read } from './domain-example.ts';

/** Customers in a list, said in so many words, or users of what one makes. */
const SERVED: readonly Example[] = [
  ['Java-Entwickler', 'Banken und Versicherungen, seit 2009.', 'finance insurance'],
  ['Développeur', 'Banque, assurance, mutuelle.', 'finance insurance'],
  ['Projektleiterin', 'Kunden: Ministerien, Kommunen, Kliniken.', 'healthcare public-sector'],
  ['Agile coach', 'Banks, insurers, an airline, a zoo.', ''],
  ['Developer', 'I work for schools.', 'education'],
  ['Developer', 'Years of forms, lately a chart that nurses use on the ward.', 'healthcare'],
];

/** Two fields that a word names together. */
const TWO: readonly Example[] = [
  ['Home loans adviser', '', 'finance housing'],
  ['Crédit immobilier, conseil', '', 'finance housing'],
  ['Payer systems analyst', '', 'healthcare insurance'],
  ['Krankenkassen, Beratung', '', 'healthcare insurance'],
  ['Case di riposo, direzione', '', 'healthcare housing'],
];

/** A freelance's own cover and terms, what a trade handles anyway, words in another sense. */
const NOT_SERVED: readonly Example[] = [
  ['IT contractor', 'Professional indemnity insurance in place, invoices monthly.', ''],
  ['Développeur', 'Assurance RC pro, facturation au mois.', ''],
  ['Insurance broker', 'Professional indemnity for architects.', 'insurance'],
  ['Freelancer', 'Payment by bank transfer.', ''],
  ['Office manager', 'Payroll, the lease, a VAT return.', ''],
  ['Payroll manager', '', 'finance'],
  ['Tender manager | public contracts', '', ''],
  ['Structural engineer, lofts and cracks', '', ''],
  ['Ingeniera agrónoma, sequía', '', ''],
  ['Abogada laboralista', 'Defiendo a repartidores.', ''],
  ['Category manager, contingent labour', '', ''],
  ['Category manager, biscuits, supermarket', '', 'retail'],
  ['Moderator', 'From a dentists’ congress to a town hall about bins.', ''],
  ['Engineer', 'We bank on tests.', ''],
  ['Writer', 'My novel is set in a hospital.', ''],
  ['Data engineer', 'Snowflake, warehouse design, dbt.', ''],
  ['Designer', 'Before Mothworks I was a freelancer: banks, a zoo.', ''],
];

describe('whom one works for in plain nouns', () => {
  it.each([...SERVED, ...TWO, ...NOT_SERVED])('%s, %s → %s', (headline, about, fields) => {
    expect(read(headline, about)).toBe(fields);
  });
});
