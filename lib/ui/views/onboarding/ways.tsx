import type { JSX } from 'preact';
import { useUi } from '../../context.tsx';
import { t } from '../../i18n/index.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Notice } from '../../parts/states.tsx';
import { href } from '../../router.ts';
import { RequestedButton } from './export-request.tsx';
import { CatchUpSteps, ExportSteps } from './export-steps.tsx';
import { ExportWaiting } from './export-waiting.tsx';
import { showSample } from './show-sample.ts';

function Way({ to, title, children }: { readonly to: string; readonly title: string; readonly children: string }) {
  return (
    <li>
      <a class="card way" href={to}>
        <span class="strong">{title}</span>
        <span class="small dim">{children}</span>
      </a>
    </li>
  );
}

/** The ways in: export, click, paste, or a look at a sample. */
export function Ways(): JSX.Element {
  const { app } = useUi();
  return (
    <div class="stack">
      <ul class="ways">
        <Way to={href('welcome/export')} title={t('welcome.way.export')}>
          {t('welcome.way.export.about')}
        </Way>
        <Way to={href('welcome/click')} title={t('welcome.way.click')}>
          {t('welcome.way.click.about')}
        </Way>
        <Way to={href('welcome/paste')} title={t('welcome.way.paste')}>
          {t('welcome.way.paste.about')}
        </Way>
      </ul>
      {app.loadSample !== undefined && (
        <p class="row">
          <Button action="load-sample" onClick={() => showSample(app)}>
            {t('welcome.way.sample')}
          </Button>
          <span class="small dim">{t('welcome.way.sample.about')}</span>
        </p>
      )}
    </div>
  );
}

/** How to get the export, and waiting for it. */
export function ExportStep(): JSX.Element {
  return (
    <div class="stack-wide">
      <ExportWaiting />
      <section class="stack" aria-label={t('export.title')}>
        <ExportSteps />
        <RequestedButton />
        <Disclosure title={t('catchup.steps')}>
          <CatchUpSteps />
        </Disclosure>
      </section>
    </div>
  );
}

/** How to read the own profile. */
export const ClickStep = (): JSX.Element => (
  <div class="stack">
    <Notice tone="warn">{t('welcome.honest.terms')}</Notice>
    <ol class="numbered">
      <li>{t('welcome.click.1')}</li>
      <li>{t('welcome.click.2')}</li>
      <li>{t('welcome.click.3', { shortcut: 'Alt+Shift+B' })}</li>
    </ol>
    <div>
      <a class="button" href={href('overview')}>
        {t('welcome.done')}
      </a>
    </div>
  </div>
);
