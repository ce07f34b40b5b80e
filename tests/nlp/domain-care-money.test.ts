import { describe, expect, it } from 'vitest';
import { type Example, read } from './domain-example.ts';

const OBJECTS: readonly Example[] = [
  ['Ward round software', '', 'healthcare'],
  ['Leg ulcers and compression stockings', '', 'healthcare'],
  ['Beatmungspflege, nachts', '', 'healthcare'],
  ['Préparatrice en officine', '', 'healthcare'],
  ['Cuido personas mayores', '', 'healthcare'],
  ['Escalas de enfermagem', '', 'healthcare'],
  ['Operatiekamers plannen', '', 'healthcare'],
  ['Turni infermieristici', '', 'healthcare'],
  ['Possession orders and arrears letters', '', 'housing'],
  ['I sell cottages by the sea', '', 'housing'],
  ['Eigentümerversammlungen leiten', '', 'housing'],
  ['Chasseuse d’appartements', '', 'housing'],
  ['Enseño pisos los sábados', '', 'housing'],
  ['Alojamento local em Lagos', '', 'housing'],
  ['Syndicus in Gent', '', 'housing'],
  ['Assemblee condominiali', '', 'housing'],
  ['Trial balances, accruals', '', 'finance'],
  ['Chasing late payers', '', 'finance'],
  ['Kreditlinien und Zinsswaps', '', 'finance'],
  ['Liasses fiscales et clôtures', '', 'finance'],
  ['Cierre mensual y conciliaciones', '', 'finance'],
  ['Grootboek en btw-aangiften', '', 'finance'],
  ['Collegi sindacali', '', 'finance'],
  ['Sums insured for barns', '', 'insurance'],
  ['Hurricane modeller', '', 'insurance'],
  ['Schadenakten und Regress', '', 'insurance'],
  ['Dégâts des eaux', '', 'insurance'],
  ['Denunce di sinistro', '', 'insurance'],
];

const OTHERWISE: readonly Example[] = [
  ['Spreadsheet surgeon', '', ''],
  ['Paediatric surgeon', '', 'healthcare'],
  ['Monolith therapist', '', ''],
  ['Occupational therapist', '', 'healthcare'],
  ['Start-up midwife', '', ''],
  ['Gardener', 'Raised beds, flower beds.', ''],
  ['Pastry cook', 'My bank said no, so I sold the car.', ''],
  ['Interlibrary loans', '', ''],
  ['Event-ledger developer', '', ''],
  ['NVQ assessor and verifier', '', 'education'],
  ['Health checks, Kubernetes, pagers', '', ''],
  ['Versicherungsmakler, Policen', '', 'insurance'],
  ['Immobilienmakler', '', 'housing'],
];

const FRAMES: readonly Example[] = [
  ['Baker', 'I left a bank for this.', ''],
  ['Real-estate lawyer turned baker', '', ''],
  ['Mortgage underwriter turned analyst', '', 'finance housing'],
  ['Sound recordist, hospitals excepted', '', 'media'],
  ['Web designer. Bitte nichts mit Versicherungen.', '', ''],
  ['Painter', 'What I know of dialysis I know as a patient.', ''],
  ['Painter, and an insurer’s worst customer', '', ''],
  ['Cooper', 'A cousin of mine is a hospital pharmacist.', ''],
  ['Sign language', 'Hospitals, courts and churches book me by the hour.', ''],
  ['Reporter, regional daily', 'Housing, rents, hospital cuts.', 'media'],
];

describe('fields of care and money told by their objects', () => {
  it.each(OBJECTS)('%s', (headline, about, fields) => expect(read(headline, about)).toBe(fields));
});
describe('words of care and money that others borrow', () => {
  it.each(OTHERWISE)('%s', (headline, about, fields) => expect(read(headline, about)).toBe(fields));
});
describe('a field left behind, refused, suffered or reported on', () => {
  it.each(FRAMES)('%s %s', (headline, about, fields) => expect(read(headline, about)).toBe(fields));
});
