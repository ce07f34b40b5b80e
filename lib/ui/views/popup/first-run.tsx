import type { JSX } from 'preact';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { t } from '../../i18n/index.ts';
import { Button } from '../../parts/button.tsx';

/** Before the first read: what to know, in six lines, and a click that says so. Nothing is read before it. */
export function FirstRun({ accept }: { readonly accept: () => void }): JSX.Element {
  const ui = useUi();
  return (
    <section class="card" aria-labelledby="first-run">
      <h2 id="first-run">{t('popup.first-run.title')}</h2>
      <ul class="plain-list small">
        <li>{t('welcome.does.click')}</li>
        <li>{t('welcome.does.local')}</li>
        <li>{t('welcome.never.change')}</li>
        <li>{t('welcome.honest.terms')}</li>
        <li>{t('welcome.honest.work')}</li>
        <li>{t('welcome.honest.disk')}</li>
      </ul>
      <div class="row">
        <Button kind="primary" action="accept" onClick={accept}>
          {t('popup.first-run.go')}
        </Button>
        <Button action="tour" onClick={() => attempt(ui.app.openDashboard('welcome'))}>
          {t('popup.first-run.tour')}
        </Button>
        <Button kind="plain" action="sample" onClick={() => attempt(ui.app.openDashboard('welcome/sample'))}>
          {t('welcome.way.sample')}
        </Button>
      </div>
    </section>
  );
}
