import type { MetricName } from '../../model/metrics.ts';
import {
  type Ownership,
  type PageReader,
  READ_SCHEMA,
  type ReadContext,
  type ReadResult,
} from '../../model/observation.ts';
import { type Line, linesOf } from '../dom/text.ts';
import { VIEWER } from '../linkedin-messaging/anchors.ts';
import { foldName } from '../linkedin-messaging/names.ts';
import { pointsIn } from './chart.ts';
import { sharesIn, viewersIn } from './details.ts';
import { metricsIn, windowIn } from './numbers.ts';

const ANALYTICS_READER = { id: 'linkedin-analytics', version: 1 } as const;

/** Pages of the member's own numbers; a company's pages show similar ones and are not read. */
const PAGES: readonly (readonly [path: RegExp, page: string, main: readonly MetricName[]])[] = [
  [/^\/(?:analytics|me)\/profile-views(?:\/|$)/, 'analytics/profile-views', ['profile-views']],
  [
    /^\/(?:analytics|me)\/search-appearances(?:\/|$)/,
    'analytics/search-appearances',
    ['search-appearances', 'all-appearances'],
  ],
  [/^\/analytics\/(?:creator\/(?:content|top-posts)|post-summary)(?:\/|$)/, 'analytics/content', ['post-impressions']],
  [/^\/analytics\/creator\/audience(?:\/|$)/, 'analytics/audience', ['followers']],
  [/^\/dashboard(?:\/|$)/, 'dashboard', ['profile-views', 'search-appearances', 'post-impressions', 'followers']],
];

const pageOf = (url: URL): (typeof PAGES)[number] | null =>
  /(?:^|\.)linkedin\.com$/.test(url.hostname) ? (PAGES.find(([path]) => path.test(url.pathname)) ?? null) : null;

/** Window chosen by the page's filter ("Filter by Past 90 days"); null where it names another one, or several. */
function filterWindow(root: Element): number | null {
  const known = [...root.querySelectorAll('[data-view-name="search-filter-top-bar-select"] [aria-label]')];
  const labels = known.length > 0 ? known : [...root.querySelectorAll('button[aria-label]')];
  const days = new Set(labels.flatMap((el) => windowIn(el.getAttribute('aria-label') ?? '') ?? []));
  const [only] = days;
  return days.size === 1 && typeof only === 'number' ? only : null;
}

/** Member analytics can be opened by the member alone; whose they are is known by the name in the navigation. */
function ownOf(doc: Document, ctx: ReadContext): { own: Ownership; signals: string[] } {
  const name = doc.querySelector(VIEWER)?.getAttribute('alt')?.trim() ?? '';
  const known = ctx.owner?.names ?? [];
  if (name === '') return { own: 'unknown', signals: ['own-page'] };
  const same = known.some((n) => foldName(n) === foldName(name));
  return {
    own: known.length === 0 ? 'unknown' : same ? 'yes' : 'no',
    signals: ['own-page', 'viewer', ...(same ? ['owner-name'] : [])],
  };
}

/** Lines outside charts, side columns and advertisements. */
function pageLines(root: Element): Line[] {
  return linesOf(root).filter(
    (l) => l.el.closest('aside,footer,nav,[data-view-name="line-chart"],.highcharts-container') === null,
  );
}

function read(doc: Document, ctx: ReadContext): ReadResult {
  const url = URL.parse(ctx.url);
  const [, page, main] = (url === null ? null : pageOf(url)) ?? PAGES[0] ?? [/^$/, 'analytics', []];
  const root = doc.querySelector('main') ?? doc.body;
  const lines = pageLines(root);
  const { metrics: all, unclear } = metricsIn(lines, ctx.now, filterWindow(root));
  const metrics = all.filter((m) => main.includes(m.name));
  const { details: shares, unclear: mixed } = sharesIn(lines);
  const details = [...shares, ...viewersIn(root)];
  const points = main.length === 1 && main[0] !== undefined ? pointsIn(root, main[0]) : [];
  const { own, signals } = ownOf(doc, ctx);
  const understood = metrics.length > 0;
  const language = doc.documentElement?.getAttribute('lang') ?? undefined;
  const observation = {
    kind: 'metrics' as const,
    metrics,
    ...(details.length > 0 && { details }),
    ...(points !== null && points.length > 0 && { points }),
  };
  return {
    schema: READ_SCHEMA,
    reader: ANALYTICS_READER,
    layout: root.querySelector('[class*="member-analytics-addon"]') === null ? 'sdui' : 'ember-analytics',
    page,
    own,
    ownSignals: signals,
    observations: understood && own !== 'no' ? [observation] : [],
    refusal:
      own === 'no'
        ? { code: 'other-owner', message: 'These are the numbers of somebody else than the stored owner.' }
        : understood
          ? null
          : { code: 'not-understood', message: 'No number with a known label was found; it can be entered by hand.' },
    drift: [
      ...main
        .filter((name) => !understood || unclear.includes(name))
        .map((name) => ({
          field: name,
          expected: 'one number beside its label',
          ...(unclear.includes(name) && { detail: 'unclear' }),
        })),
      ...mixed.map((field) => ({ field, expected: 'a list with an end' })),
      ...(points === null ? [{ field: 'chart', expected: 'points at even distances' }] : []),
    ],
    ...(language !== undefined && { language }),
    asOf: ctx.now,
    ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
    ...(url !== null && { source: `${url.origin}${url.pathname}` }),
  };
}

/** LinkedIn's pages of the member's own numbers, by their labels in six languages. */
export const linkedinAnalytics: PageReader = { ...ANALYTICS_READER, matches: (url) => pageOf(url) !== null, read };
