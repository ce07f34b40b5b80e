import type { CoverageState } from '../../model/coverage.ts';
import * as entries from './entries.ts';
import { known } from './entry.ts';
import { positionsOf } from './experience.ts';
import { type Reading, say } from './reading.ts';
import { panelsOf } from './recommendations.ts';
import { type Row, rowsOf, showAll, toRow } from './rows.ts';
import type { Card } from './scan.ts';
import { type RowSection, slugOf } from './sections.ts';
import { readServices } from './services.ts';

type Parse = (row: Row, lang: string) => unknown;

/** How an entry of each section is read; null = an entry not understood, a list = several entries. */
const PARSERS: Readonly<Record<Exclude<RowSection, 'recommendations' | 'services'>, Parse>> = {
  experience: positionsOf,
  education: entries.education,
  skills: entries.skill,
  certifications: entries.certification,
  projects: entries.project,
  publications: entries.publication,
  languages: entries.language,
  featured: entries.featured,
  courses: entries.named,
  honors: entries.named,
  volunteering: entries.volunteering,
  organizations: entries.named,
};

interface Entries {
  readonly values: readonly unknown[];
  readonly rows: number;
  readonly unread: number;
  /** Only recommendations of this direction are in the page. */
  readonly only?: string;
}

/** The same row can be rendered twice (tabs, narrow and wide copies): equal ones count once, in order. */
const unique = (values: readonly unknown[]): unknown[] => [
  ...new Map(values.map((v) => [JSON.stringify(v), v])).values(),
];

function entriesOf(r: Reading, region: Element, parse: Parse): Entries {
  const { rows, whole } = rowsOf(region, r.rowKeys);
  const read = rows.flatMap((el) => parse(toRow(el, r), r.lang));
  const understood = read.filter((v) => v !== null);
  return {
    values: unique(understood),
    rows: rows.length,
    unread: read.length - understood.length + (whole ? 0 : 1),
  };
}

function recommendationsOf(r: Reading, card: Element): Entries | null {
  const panels = panelsOf(card);
  const parts = panels.map(({ el, direction }) =>
    entriesOf(r, el, (row, lang) => entries.recommendation(row, lang, direction)),
  );
  const values = parts.flatMap((p) => p.values);
  if (values.length === 0) return null;
  const unread = parts.reduce((sum, p) => sum + p.unread, 0);
  const [only] = panels;
  return {
    values,
    rows: values.length,
    unread,
    ...(panels.length === 1 && only !== undefined && { only: only.direction }),
  };
}

function read(r: Reading, name: RowSection, card: Element): Entries | null {
  if (name === 'recommendations') return recommendationsOf(r, card);
  if (name !== 'services') return entriesOf(r, card, PARSERS[name]);
  const values = readServices(card);
  return values === null ? null : { values, rows: values.length, unread: 0 };
}

interface Outcome {
  readonly state: CoverageState;
  readonly reason?: string;
  readonly total?: number;
}

const lost = (reason: string): Outcome => ({ state: 'not-understood', reason });

function listed(found: Entries, card: Element, name: RowSection, count: number): Outcome {
  const all = showAll(card, slugOf(name) ?? name);
  const total = all?.total;
  const cut = total === undefined ? all !== null : count < total;
  const reason = cut ? 'list-cut' : found.only === undefined ? undefined : 'received-only';
  return known<Outcome>({ state: cut ? 'truncated' : 'seen', reason, total } as Outcome);
}

function outcome(found: Entries | null, name: RowSection, card: Element, page?: Page): Outcome {
  if (found === null) return lost('row-shape');
  if (found.values.length === 0) {
    // Rows of a section's own page come with a later request: without any, nothing is known yet.
    if (found.rows > 0) return lost('row-shape');
    return page === undefined ? lost('no-rows') : { state: 'not-loaded', reason: 'no-rows-yet' };
  }
  if (found.unread > 0) return { state: 'truncated', reason: 'rows-not-understood' };
  if (found.only === 'given') return { state: 'truncated', reason: 'given-only' };
  if (page !== undefined) return page.more ? { state: 'truncated', reason: 'more-to-load' } : { state: 'seen' };
  // "Show all 4 experiences" may count roles or companies.
  return listed(found, card, name, Math.max(found.values.length, found.rows));
}

interface Page {
  readonly more: boolean;
}

/**
 * Reads a section's card into the reading. `page`: the section has a page of its own, where everything is unless
 * more is to be loaded.
 */
export function readSection(r: Reading, name: RowSection, card: Card, page?: Page): void {
  const found = read(r, name, card.el);
  const { state, ...more } = outcome(found, name, card.el, page);
  if (found !== null && (state === 'seen' || state === 'truncated')) Object.assign(r.values, { [name]: found.values });
  say(r, name, state, { ...more, ...(state !== 'not-loaded' && { via: card.via }) });
}
