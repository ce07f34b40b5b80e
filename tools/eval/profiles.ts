import { describeProfileText, type ProfileDescription, type ProfileText } from '../../lib/audit/describe.ts';
import { LEVELS } from '../../lib/nlp/titles.ts';

/** A labelled row: the texts and what a careful reader says of them. */
export interface LabelledProfile extends ProfileText {
  readonly lang?: string;
  readonly seniority: string | null;
  readonly domain_ids: readonly string[];
  readonly has_portfolio_link: boolean;
  readonly quantified_achievements: boolean;
  readonly contract_availability: boolean;
  readonly open_to_work: boolean;
  readonly contact_path: boolean;
  readonly ambiguous?: boolean;
}

export interface Score {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly f1: number;
}
export interface Miss {
  readonly id: string;
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly evidence: readonly string[];
}
export interface ProfileEval {
  readonly rows: number;
  readonly levelExact: number;
  readonly levelWithinOne: number;
  readonly fields: Readonly<Record<string, Score>>;
  readonly misses: readonly Miss[];
}

const score = (right: number, extra: number, missed: number): Score => ({
  right,
  extra,
  missed,
  f1: right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed),
});

const FIELDS = {
  portfolioLinks: ['has_portfolio_link', (d: ProfileDescription) => d.portfolioLinks.length > 0, 'domains'],
  contractAvailable: ['contract_availability', (d: ProfileDescription) => d.contractAvailable, 'contract'],
  contactPath: ['contact_path', (d: ProfileDescription) => d.contactPath, 'contact'],
  quantified: ['quantified_achievements', (d: ProfileDescription) => d.quantified, 'quantified'],
  openToWork: ['open_to_work', (d: ProfileDescription) => d.openToWork, 'open'],
} as const;

/** Rungs between two levels on the one ladder; a missing level is as far as it gets. */
function rungs(a: string | null, b: string | null): number {
  if (a === b) return 0;
  const [i, j] = [LEVELS.indexOf(a as never), LEVELS.indexOf(b as never)];
  return i < 0 || j < 0 ? LEVELS.length : Math.abs(i - j);
}

/** Holds the reading of labelled profile texts against their labels. */
export function evalProfiles(rows: readonly LabelledProfile[]): ProfileEval {
  const misses: Miss[] = [];
  const counts = new Map<string, { right: number; extra: number; missed: number }>();
  const count = (field: string, expected: boolean, got: boolean): void => {
    const c = counts.get(field) ?? { right: 0, extra: 0, missed: 0 };
    if (expected && got) c.right++;
    else if (got) c.extra++;
    else if (expected) c.missed++;
    counts.set(field, c);
  };
  let [exact, near] = [0, 0];
  for (const row of rows) {
    const got = describeProfileText(row);
    const id = String(row.id ?? '');
    const distance = rungs(row.seniority, got.level);
    if (distance === 0) exact++;
    else misses.push({ id, field: 'level', expected: row.seniority, got: got.level, evidence: got.evidence.level });
    if (distance <= 1) near++;
    for (const domain of new Set([...row.domain_ids, ...got.domains])) {
      const [expected, found] = [row.domain_ids.includes(domain), got.domains.includes(domain)];
      count('domains', expected, found);
      if (expected !== found)
        misses.push({ id, field: `domain ${domain}`, expected, got: found, evidence: got.evidence.domains });
    }
    for (const [field, [label, read, evidence]] of Object.entries(FIELDS)) {
      count(field, row[label], read(got));
      if (row[label] !== read(got))
        misses.push({ id, field, expected: row[label], got: read(got), evidence: got.evidence[evidence] });
    }
  }
  return {
    rows: rows.length,
    levelExact: rows.length === 0 ? 1 : exact / rows.length,
    levelWithinOne: rows.length === 0 ? 1 : near / rows.length,
    fields: Object.fromEntries([...counts].map(([f, c]) => [f, score(c.right, c.extra, c.missed)])),
    misses,
  };
}
