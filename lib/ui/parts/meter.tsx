import type { JSX } from 'preact';
import { formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';

interface Props {
  readonly used: number;
  readonly limit: number;
  /** Where the site cuts or folds the text, in characters, and what is said of it. */
  readonly fold?: { readonly at: number; readonly text: string };
}

/** How much of an allowed length is used, and where the text is folded; the same in words. */
export function LengthMeter({ used, limit, fold }: Props): JSX.Element {
  const share = (n: number): number => Math.min(100, (100 * n) / limit);
  return (
    <div class="stack-tight length-meter">
      <svg class="band" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="band-ground" width="100" height="4" rx="2" />
        <rect class={used > limit ? 'band-over' : 'band-low'} width={share(used)} height="4" rx="2" />
        {fold !== undefined && <rect class="band-fold" x={share(fold.at)} width="0.6" height="4" />}
      </svg>
      <p class="tiny faint nums">
        {t('meter.of', { used: formatNumber(used), limit: formatNumber(limit) })}
        {used > limit && <> · {t('meter.over', { count: formatNumber(used - limit) })}</>}
        {fold !== undefined && <> · {fold.text}</>}
      </p>
    </div>
  );
}
