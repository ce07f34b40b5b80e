import type { PayUnit } from '../../../../model/goal.ts';
import type { Json } from '../../../../model/text.ts';
import type { FactName, OfferFacts } from '../../../../model/triage.ts';

/** Facts that a person may correct: those that decide. The rest follows from the text. */
export const CORRECTABLE = [
  'pay',
  'hoursPerWeek',
  'durationMonths',
  'role',
  'company',
  'remote',
  'location',
  'start',
] as const satisfies readonly FactName[];
export type Correctable = (typeof CORRECTABLE)[number];

/** What is typed for one fact; only pay uses currency and unit. */
export interface FactDraft {
  readonly text: string;
  readonly currency: string;
  readonly unit: PayUnit;
}

/** Digits in groups of three, as any language parts them, or plain; a comma or point for the rest; "k" for thousands. */
const NUMBER = /(?<![\d.,])(\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|\d+)(?:[.,](\d+))?(?:\s?(k)(?![\p{L}]))?(?!\d)/giu;

function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].map(([, whole = '', part = '0', thousand]) => {
    const value = Number(`${whole.replace(/\D/g, '')}.${part}`);
    return thousand === undefined ? value : value * 1000;
  });
}

/** The lower and the upper end of what is typed; "80–100k" names the thousands once. */
function ends(text: string): [number, number] | null {
  const [first, second] = numbersIn(text);
  if (first === undefined) return null;
  if (second === undefined) return [first, first];
  const low = first < 1000 && second >= 1000 && /k\s*$/i.test(text) ? first * 1000 : first;
  return [Math.min(low, second), Math.max(low, second)];
}

/** The stored value of a draft: null says "not stated"; undefined: what was typed is no value of this fact. */
export function factValue(fact: Correctable, d: FactDraft): Json | undefined {
  const text = d.text.trim();
  if (text === '') return null;
  if (fact === 'remote') return ['remote', 'hybrid', 'onsite'].includes(text) ? text : undefined;
  if (fact !== 'pay' && fact !== 'hoursPerWeek' && fact !== 'durationMonths') return text;
  const range = ends(text);
  if (range === null) return undefined;
  const [min, max] = range;
  if (fact === 'durationMonths') return min;
  if (fact === 'hoursPerWeek') return { min, max };
  return { min, max, currency: d.currency.trim().toUpperCase() || null, unit: d.unit };
}

const span = (min: number | null, max: number | null): string =>
  [...new Set([min, max])].filter((n) => n !== null).join('–');

/** The draft for a fact as it stands. */
export function factDraft(fact: Correctable, f: OfferFacts | null): FactDraft {
  const base: FactDraft = { text: '', currency: f?.pay?.currency ?? 'EUR', unit: f?.pay?.unit ?? 'hour' };
  if (f === null) return base;
  if (fact === 'pay') return { ...base, text: f.pay === null ? '' : span(f.pay.min, f.pay.max) };
  if (fact === 'hoursPerWeek')
    return { ...base, text: f.hoursPerWeek === null ? '' : span(f.hoursPerWeek.min, f.hoursPerWeek.max) };
  return { ...base, text: f[fact] === null ? '' : String(f[fact]) };
}
