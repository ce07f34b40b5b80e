import { describe, expect, it } from 'vitest';
import type { OfferFacts } from '../../../lib/model/triage.ts';
import { readMessage } from '../../../lib/nlp/message/document.ts';
import { readFacts } from '../../../lib/nlp/message/facts.ts';
import { ENGLISH, type FactText, type Stated } from './fact-texts.ts';
import { DUTCH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH } from './fact-texts-foreign.ts';
import { MORE } from './fact-texts-more.ts';
import { ODD } from './fact-texts-odd.ts';

const SETS = { ENGLISH, MORE, ODD, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH };
type Field = keyof Stated;

/** What was read, in the form of what is stated. */
function readOf(f: OfferFacts): Stated {
  return {
    ...(f.pay !== null && { pay: [f.pay.min, f.pay.max, f.pay.currency, f.pay.unit] as const }),
    ...(f.hoursPerWeek !== null && { hours: [f.hoursPerWeek.min, f.hoursPerWeek.max] as const }),
    ...(f.durationMonths !== null && { months: f.durationMonths }),
    ...(f.remote !== null && { remote: f.remote as NonNullable<Stated['remote']> }),
    ...(f.location !== null && { place: f.location }),
    ...(f.role !== null && { role: f.role }),
    ...(f.company !== null && { company: f.company }),
    ...(f.agency !== null && { agency: f.agency }),
    ...(f.skills.length > 0 && { skills: f.skills }),
  };
}

const NAMES: ReadonlySet<Field> = new Set(['role', 'company', 'place']);
function same(field: Field, a: unknown, b: unknown): boolean {
  if (!NAMES.has(field)) return JSON.stringify(a) === JSON.stringify(b);
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return x.includes(y) || y.includes(x);
}

interface Score {
  right: number;
  extra: number;
  missed: number;
  readonly wrong: string[];
}
function score(texts: readonly FactText[], field: Field): Score {
  const out: Score = { right: 0, extra: 0, missed: 0, wrong: [] };
  for (const [kind, text, stated] of texts) {
    const got = readOf(readFacts(readMessage(text), kind).facts)[field];
    const want = stated[field];
    if (got === undefined && want === undefined) continue;
    if (got !== undefined && want !== undefined && same(field, got, want)) {
      out.right++;
      continue;
    }
    if (got !== undefined) out.extra++;
    if (want !== undefined) out.missed++;
    out.wrong.push(`${JSON.stringify(got)} for ${JSON.stringify(want)}: ${text.slice(0, 90)}`);
  }
  return out;
}

/** Least precision and recall over all languages. */
const LEAST: Readonly<Record<Field, readonly [precision: number, recall: number]>> = {
  pay: [0.97, 0.95],
  hours: [0.97, 0.95],
  months: [0.97, 0.95],
  remote: [0.97, 0.95],
  skills: [0.9, 0.9],
  role: [0.92, 0.85],
  company: [0.85, 0.85],
  place: [0.92, 0.9],
  agency: [0.92, 0.9],
};

describe('facts of messages in seven languages', () => {
  const all = Object.values(SETS).flat();
  it.each(Object.entries(LEAST))('reads %s', (field, [precision, recall]) => {
    const s = score(all, field as Field);
    expect(s.right / (s.right + s.extra), s.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(s.right / (s.right + s.missed), s.wrong.join('\n')).toBeGreaterThanOrEqual(recall);
  });
  it.each(Object.entries(SETS))('states no pay, hours or length that %s texts do not', (_, texts) => {
    for (const field of ['pay', 'hours', 'months'] as const) {
      const { extra, wrong } = score(texts, field);
      expect(extra, wrong.join('\n')).toBe(0);
    }
  });
});
