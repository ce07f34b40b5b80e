import type { JSX } from 'preact';
import type { AuditReport } from '../../../../model/audit.ts';
import { t } from '../../../i18n/index.ts';

/** The interval in words and as a band on a scale; it rests on judgement and says so. */
export function Score({ audit }: { readonly audit: AuditReport }): JSX.Element {
  const { low, high } = audit.score;
  return (
    <div class="stack-tight">
      <p class="score nums">
        {low === high ? t('overview.score.exact', { score: low }) : t('overview.score.value', { low, high })}
      </p>
      <svg class="band" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="band-ground" width="100" height="4" rx="2" />
        <rect class="band-low" width={low} height="4" rx="2" />
        <rect class="band-range" x={low} width={high - low} height="4" />
      </svg>
      <p class="small">{t('overview.score')}</p>
      <p class="tiny faint">{t('overview.score.about')}</p>
    </div>
  );
}
