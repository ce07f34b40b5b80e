import type { JSX } from 'preact';
import type { CheckResult } from '../../../../model/audit.ts';
import type { CheckChange, ProfileChange } from '../../../../model/report.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { checkTitle } from '../../../parts/finding.tsx';

const TONE: Record<CheckResult, string> = {
  met: 'chip chip-good',
  partly: 'chip chip-warn',
  missing: 'chip chip-bad',
  unknown: 'chip',
  'not-applicable': 'chip',
};

/** What stood there, or that nothing did, or that it had not been read (null). */
export function Side({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly string[] | null;
}): JSX.Element {
  return (
    <div class="stack-tight">
      <span class="small strong">{title}</span>
      {items === null || items.length === 0 ? (
        <span class="small faint">{t(items === null ? 'compare.unread' : 'changes.nothing')}</span>
      ) : (
        items.map((x) => (
          <blockquote dir="auto" class="quote" key={x}>
            {x}
          </blockquote>
        ))
      )}
    </div>
  );
}

/** A check's result before and after. */
export function CheckRow({ change: { check, from, to, points } }: { readonly change: CheckChange }): JSX.Element {
  return (
    <li class="row-between">
      <span>{checkTitle(check)}</span>
      <span class="row">
        <span class={TONE[from]}>{t(`result.${from}`)}</span>
        <span aria-hidden="true">→</span>
        <span class={TONE[to]}>{t(`result.${to}`)}</span>
        {points !== undefined && (
          <span class="tiny faint nums">
            {t('changes.points', { points: formatNumber(points, { signDisplay: 'always' }) })}
          </span>
        )}
      </span>
    </li>
  );
}

const span = ({ low, high }: ProfileChange['score']['before']): string =>
  low === high ? t('overview.score.exact', { score: low }) : t('overview.score.value', { low, high });

/** Both shares of the checklist in a sentence: before and now, or at two dates. */
export const scoreText = (
  { before, after }: ProfileChange['score'],
  id: 'changes.share' | 'compare.share' = 'changes.share',
): string => t(id, { before: span(before), after: span(after) });
