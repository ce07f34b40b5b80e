import type { OfferFacts } from '../../lib/model/triage.ts';

interface FactRow {
  readonly id: string;
  readonly want: Record<string, unknown>;
  readonly got: OfferFacts | null;
}
type Value = string | number | boolean | null | undefined;

/** The labelled field, read from a result. */
const FIELDS: Readonly<Record<string, (o: OfferFacts | null) => Value>> = {
  role: (o) => o?.role,
  company: (o) => o?.company,
  rate_min: (o) => o?.pay?.min,
  rate_max: (o) => o?.pay?.max,
  rate_currency: (o) => o?.pay?.currency,
  rate_unit: (o) => o?.pay?.unit,
  hours_per_week_min: (o) => o?.hoursPerWeek?.min,
  hours_per_week_max: (o) => o?.hoursPerWeek?.max,
  duration_months: (o) => o?.durationMonths,
  remote: (o) => o?.remote,
  location: (o) => o?.location,
  agency: (o) => o?.agency,
};
const CONTAINS = new Set(['role', 'company', 'location']);

function equal(field: string, got: Value, want: Value): boolean {
  if (!CONTAINS.has(field)) return got === want;
  const [a, b] = [String(got).trim().toLowerCase(), String(want).trim().toLowerCase()];
  return a.includes(b) || b.includes(a);
}

class Tally {
  hit = 0;
  false = 0;
  missed = 0;
  readonly wrong: string[] = [];
  get precision(): number {
    return this.hit + this.false === 0 ? 1 : this.hit / (this.hit + this.false);
  }
  get recall(): number {
    return this.hit + this.missed === 0 ? 1 : this.hit / (this.hit + this.missed);
  }
  get f1(): number {
    const [p, r] = [this.precision, this.recall];
    return p + r === 0 ? 0 : (2 * p * r) / (p + r);
  }
  line(field: string): string {
    return `  ${field.padEnd(20)} precision ${this.precision.toFixed(3)}  recall ${this.recall.toFixed(3)}  F1 ${this.f1.toFixed(3)}  (${this.hit} right, ${this.false} false, ${this.missed} missed)`;
  }
}

function scoreField(field: string, rows: readonly FactRow[]): Tally {
  const tally = new Tally();
  for (const { id, want, got } of rows) {
    const w = (want[field] ?? null) as Value;
    const g = FIELDS[field]?.(got) ?? null;
    if (w === null && g === null) continue;
    if (w !== null && g !== null && equal(field, g, w)) {
      tally.hit++;
      continue;
    }
    if (g !== null) tally.false++;
    if (w !== null) tally.missed++;
    tally.wrong.push(`    ${field} ${id}: ${String(g)} instead of ${String(w)}`);
  }
  return tally;
}

function scoreSkills(rows: readonly FactRow[]): Tally {
  const tally = new Tally();
  for (const { id, want, got } of rows) {
    const w = new Set(((want.skills ?? []) as string[]).map((s) => s.toLowerCase()));
    const g = new Set((got?.skills ?? []).map((s) => s.toLowerCase()));
    const extra = [...g].filter((s) => !w.has(s));
    const lost = [...w].filter((s) => !g.has(s));
    tally.hit += g.size - extra.length;
    tally.false += extra.length;
    tally.missed += lost.length;
    if (extra.length + lost.length > 0)
      tally.wrong.push(`    skills ${id}: extra ${extra.join(', ') || '–'}; missed ${lost.join(', ') || '–'}`);
  }
  return tally;
}

/** How each fact was read over all rows, by its name in the labels; the last is `skills`. */
export const tallyFacts = (rows: readonly FactRow[]): ReadonlyMap<string, Tally> =>
  new Map([
    ...Object.keys(FIELDS).map((f) => [f, scoreField(f, rows)] as const),
    ['skills', scoreSkills(rows)] as const,
  ]);

/** Precision and recall of each fact over all rows, and what was wrong. */
export function scoreFacts(rows: readonly FactRow[]): string[] {
  const tallies = [...tallyFacts(rows)];
  return [
    `facts, of ${rows.length} messages that have them labelled`,
    ...tallies.map(([f, t]) => t.line(f)),
    'facts that were wrong',
    ...tallies.flatMap(([, t]) => t.wrong),
  ];
}
