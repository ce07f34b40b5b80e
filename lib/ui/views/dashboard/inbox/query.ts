import type { InboxQuery } from '../../../../model/app.ts';
import { type Advice, LABELS, type RiskLevel } from '../../../../model/triage.ts';
import { href } from '../../../router.ts';

export const ADVICES: readonly Advice[] = ['answer', 'ask-first', 'pass'];
export const RISKS: readonly RiskLevel[] = ['none', 'caution', 'danger'];
export const LISTS = ['waiting', 'warm'] as const;
export const SORTS = ['date', 'fit', 'sender'] as const;

/** Filters as the address holds them: each may be absent. */
export interface Filters {
  readonly kind?: string | undefined;
  readonly advice?: string | undefined;
  readonly risk?: string | undefined;
  readonly answered?: string | undefined;
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
  readonly list?: string | undefined;
}

export const filtersOf = (query: URLSearchParams): Filters => ({
  kind: query.get('kind') ?? undefined,
  advice: query.get('advice') ?? undefined,
  risk: query.get('risk') ?? undefined,
  answered: query.get('answered') ?? undefined,
  q: query.get('q') ?? undefined,
  sort: query.get('sort') ?? undefined,
  list: query.get('list') ?? undefined,
});

export const listOf = (f: Filters): (typeof LISTS)[number] | undefined => LISTS.find((l) => l === f.list);

/** The app's question for an address; words it doesn't know are ignored. */
export function toQuery(f: Filters): InboxQuery {
  const label = LABELS.find((l) => l === f.kind);
  const advice = ADVICES.find((a) => a === f.advice);
  const risk = RISKS.find((r) => r === f.risk);
  const sort = SORTS.find((s) => s === f.sort);
  const list = listOf(f);
  return {
    ...(label !== undefined && { labels: [label] }),
    ...(f.kind === 'offers' && { offersOnly: true }),
    ...(advice !== undefined && { advice: [advice] }),
    ...(risk !== undefined && { risk: [risk] }),
    ...((f.answered === 'yes' || f.answered === 'no') && { answered: f.answered === 'yes' }),
    ...(f.q !== undefined && { text: f.q }),
    ...(sort !== undefined && { sort }),
    ...(list !== undefined && { list }),
  };
}

/** Rows of the first screen and of the first turns of the wheel. */
const FIRST = 60;

/** The question for the beginning of the list; undefined where all must be known to know what comes first. */
export const startOf = (query: InboxQuery): InboxQuery | undefined =>
  query.list === undefined && (query.sort ?? 'date') === 'date' ? { ...query, first: FIRST } : undefined;

/** Address of the inbox with filters and, where one is open, an approach. */
export const inboxHref = (f: Filters, key?: string): string =>
  href(key === undefined ? 'inbox' : `inbox/${encodeURIComponent(key)}`, { ...f });
