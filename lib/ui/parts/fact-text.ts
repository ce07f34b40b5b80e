import type { OfferFacts, Pay } from '../../model/triage.ts';
import { formatList, formatMoney, formatMoneyRange } from '../i18n/format.ts';
import { t, tname } from '../i18n/index.ts';

export interface FactLine {
  readonly fact: keyof OfferFacts;
  readonly text: string;
}

/** "$80–110 an hour", "from 90,000 € a year"; the unit only where the message names it. */
function payText(pay: Pay): string | null {
  const { min, max, currency } = pay;
  const low = min === null ? null : formatMoney(min, currency);
  const high = max === null ? null : formatMoney(max, currency);
  if (low === null && high === null) return null;
  const both = min !== null && max !== null && min < max;
  const range = both ? formatMoneyRange(min, max, currency) : (low ?? high ?? '');
  const bounded = high === null ? t('fact.value.from', { amount: range }) : range;
  const amount = low === null ? t('fact.value.up-to', { amount: range }) : bounded;
  return pay.unit === null ? amount : t(`unit.${pay.unit}`, { amount });
}

function hoursText(hours: NonNullable<OfferFacts['hoursPerWeek']>): string | null {
  const { min, max } = hours;
  if (min !== null && max !== null && min !== max) return t('fact.value.hours-range', { low: min, high: max });
  const count = min ?? max;
  return count === null ? null : t('fact.value.hours', { count });
}

const list = (items: readonly string[]): string | null => (items.length === 0 ? null : formatList(items));

const named = (prefix: 'level' | 'engagement', id: string | null): string | null =>
  id === null ? null : tname(prefix, id);

/** One line per stated fact, in the order in which a person decides. What is not stated has no line. */
export function factLines(f: OfferFacts): FactLine[] {
  const company = f.company ?? (f.undisclosedClient ? t('fact.value.undisclosed') : null);
  const lines: readonly (readonly [keyof OfferFacts, string | null])[] = [
    ['role', f.role],
    ['seniority', named('level', f.seniority)],
    ['company', company],
    ['agency', f.agency === null ? null : t(f.agency ? 'fact.value.agency' : 'fact.value.direct')],
    ['pay', f.pay === null ? null : payText(f.pay)],
    ['equityOnly', f.equityOnly ? t('fact.value.yes') : null],
    ['engagement', named('engagement', f.engagement)],
    ['hoursPerWeek', f.hoursPerWeek === null ? null : hoursText(f.hoursPerWeek)],
    ['durationMonths', f.durationMonths === null ? null : t('fact.value.months', { count: f.durationMonths })],
    ['remote', f.remote === null ? null : t(`fact.value.${f.remote}`)],
    ['location', f.location],
    ['timeZone', f.timeZone],
    ['start', f.start],
    ['skills', list(f.skills)],
    ['domains', list(f.domains.map((d) => tname('domain', d)))],
    ['taxForms', list(f.taxForms)],
    ['visa', f.visa],
    ['asks', list(f.asks.map((a) => tname('ask', a)))],
    ['links', list(f.links.map((l) => l.domain))],
  ];
  return lines.flatMap(([fact, text]) => (text === null ? [] : [{ fact, text }]));
}
