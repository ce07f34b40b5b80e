import type { JSX } from 'preact';
import type { VisibilityView } from '../../../../model/timeline.ts';
import { t } from '../../../i18n/index.ts';
import { CheckIn } from './check-in.tsx';
import { EnterForm } from './enter-form.tsx';
import { Metrics } from './metrics.tsx';

/** The site's own numbers, as read or entered by hand, and the weekly look at search appearances. */
export function NumbersTab({ view }: { readonly view: VisibilityView }): JSX.Element {
  return (
    <div class="stack-wide">
      <CheckIn checkIn={view.checkIn} />
      <section class="stack" aria-labelledby="metrics">
        <h2 id="metrics">{t('visibility.metrics')}</h2>
        <p class="small dim">{t('visibility.metrics.about')}</p>
        <Metrics view={view} />
        <EnterForm />
      </section>
    </div>
  );
}
