import type { Goal } from '../../../model/goal.ts';
import { formatList } from '../../i18n/format.ts';
import { t, tname } from '../../i18n/index.ts';

function hoursText(h: NonNullable<Goal['hoursPerWeek']>): string | null {
  if (h.min !== undefined && h.max !== undefined) return t('goal.hours.range', { low: h.min, high: h.max });
  const count = h.max ?? h.min;
  return count === undefined ? null : t('fact.value.hours', { count });
}

/** The goal in one or two lines: titles first, then how, how much, where, in which field. */
export function goalSummary(g: Goal): { readonly titles: string; readonly rest: string } {
  const rest = [
    t(`goal.engagement.${g.engagement}`),
    g.hoursPerWeek === undefined ? null : hoursText(g.hoursPerWeek),
    g.remote === undefined || g.remote === 'any' ? null : t(`goal.remote.${g.remote}`),
    g.domains.length === 0 ? null : formatList(g.domains.map((d) => tname('domain', d))),
  ].filter((part) => part !== null);
  return {
    titles: formatList(
      g.titles.slice(0, 3).map((x) => x.title),
      'disjunction',
    ),
    rest: rest.join(' · '),
  };
}
