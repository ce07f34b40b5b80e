import type { Coverage, ProfileSection, SectionCoverage } from '../../model/coverage.ts';
import type { DriftNote } from '../../model/observation.ts';
import type { Profile, Recommendation } from '../../model/profile.ts';
import * as entries from './entries.ts';
import { positionsOf } from './experience.ts';
import { readRecommendations } from './recommendations.ts';
import { headingTotal, type Row, rowsOf, showAll, toRow } from './rows.ts';
import type { Card, Keyed } from './scan.ts';
import { type RowSection, specOf } from './sections.ts';
import { readServices } from './services.ts';

/** One section as read: its rows, if any, and what is known of them. */
export interface SectionRead {
  readonly values?: readonly unknown[];
  readonly coverage: SectionCoverage;
  readonly drift: readonly DriftNote[];
}

type Parse = (row: Row, lang: string) => readonly unknown[] | null;
const one =
  (parse: (row: Row, lang: string) => unknown): Parse =>
  (row, lang) => {
    const value = parse(row, lang);
    return value === null ? null : [value];
  };

/** How a row of each section is read; the two that are not lists of like rows have readers of their own. */
const PARSERS: Readonly<Record<Exclude<RowSection, 'recommendations' | 'services'>, Parse>> = {
  experience: positionsOf,
  education: one(entries.education),
  skills: one(entries.skill),
  certifications: one(entries.certification),
  projects: one(entries.project),
  publications: one(entries.publication),
  languages: one(entries.language),
  featured: one(entries.featured),
  courses: one(entries.named),
  honors: one(entries.named),
  volunteering: one(entries.volunteering),
  organizations: one(entries.named),
};

const KEY_OF = (value: unknown): string => JSON.stringify(value);

/** The same row can be rendered twice (tabs, narrow and wide copies): equal ones count once, in order. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((v) => [KEY_OF(v), v])).values()];
}

export interface SectionInput {
  readonly name: RowSection;
  readonly card: Card;
  readonly keyed: readonly Keyed[];
  readonly lang: string;
  readonly showAt: string;
  /** A section's own page: no "show all", everything is here unless more is to be loaded. */
  readonly whole: boolean;
  readonly more: boolean;
}

const note = (field: string, expected: string, detail?: string): DriftNote =>
  detail === undefined ? { field, expected } : { field, expected, detail };

function notUnderstood(input: SectionInput, reason: string): SectionRead {
  const { name, card, showAt } = input;
  return {
    coverage: { state: 'not-understood', reason, showAt, via: card.via },
    drift: [note(name, reason, card.via)],
  };
}

function stateOf(input: SectionInput, count: number, unread: number): SectionCoverage {
  const { card, name, showAt, whole, more } = input;
  const via = card.via;
  if (unread > 0) return { state: 'truncated', reason: 'rows-not-understood', showAt, via };
  if (whole) return more ? { state: 'truncated', reason: 'more-to-load', showAt, via } : { state: 'seen', via };
  const all = showAll(card.el, specOf(name)?.slugs[0] ?? name);
  const total = all?.total ?? headingTotal(card.el) ?? undefined;
  const cut = total === undefined ? all !== null : count < total;
  if (!cut) return { state: 'seen', via, ...(total !== undefined && { total }) };
  return { state: 'truncated', reason: 'list-cut', showAt, via, ...(total !== undefined && { total }) };
}

function readList(input: SectionInput, parse: Parse): SectionRead {
  const found = rowsOf(input.card.el, input.keyed);
  if (found === null) return notUnderstood(input, 'no-rows');
  const values: unknown[] = [];
  let unread = 0;
  for (const el of found.rows) {
    const parsed = parse(toRow(el), input.lang);
    if (parsed === null) unread += 1;
    else values.push(...parsed);
  }
  if (values.length === 0) return notUnderstood(input, 'row-shape');
  const distinct = unique(values);
  const drift = unread > 0 ? [note(input.name, 'row-shape', `${unread}/${found.rows.length}`)] : [];
  const count = Math.max(distinct.length, input.name === 'experience' ? found.rows.length : 0);
  return { values: distinct, coverage: stateOf(input, count, unread), drift };
}

/** Reads one section's card. */
export function readSection(input: SectionInput): SectionRead {
  const { name, card, lang } = input;
  if (name === 'services') {
    const services = readServices(card.el);
    return services === null
      ? notUnderstood(input, 'row-shape')
      : { values: services, coverage: stateOf(input, services.length, 0), drift: [] };
  }
  if (name === 'recommendations') {
    const read = readRecommendations(card.el, input.keyed, lang);
    if (read === null) return notUnderstood(input, 'no-direction');
    const coverage = stateOf(input, read.values.length, read.unread);
    return { values: unique<Recommendation>(read.values), coverage: { ...coverage, ...read.limit }, drift: [] };
  }
  return readList(input, PARSERS[name]);
}

export type Values = { -readonly [K in keyof Profile]?: Profile[K] };
export type Coverages = { -readonly [K in ProfileSection]?: Coverage[K] };
