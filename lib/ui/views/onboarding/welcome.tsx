import type { ComponentChildren, JSX } from 'preact';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { t } from '../../i18n/index.ts';
import { useLoad } from '../../load.ts';
import { Button } from '../../parts/button.tsx';
import { Notice, Show } from '../../parts/states.tsx';
import { go, href } from '../../router.ts';
import { Shell } from '../dashboard/shell.tsx';
import { GoalForm } from '../goal/goal-form.tsx';
import { PasteForm } from '../popup/paste-box.tsx';
import { ExportSteps } from './export-steps.tsx';
import { ExportWaiting } from './export-waiting.tsx';

const STEPS = ['know', 'goal', 'way'] as const;
type Step = (typeof STEPS)[number] | 'export' | 'click' | 'paste';

function Points({ title, children }: { readonly title: string; readonly children: readonly string[] }): JSX.Element {
  return (
    <section class="stack-tight">
      <h2>{title}</h2>
      <ul class="plain-list">
        {children.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function Know(): JSX.Element {
  const { app } = useUi();
  const next = (): void => attempt(app.setSetting('onboarded', true), () => go(href('welcome/goal')));
  return (
    <div class="stack-wide">
      <p class="lead">{t('welcome.lead')}</p>
      <div class="columns">
        <Points title={t('welcome.does')}>
          {[t('welcome.does.click'), t('welcome.does.local'), t('welcome.does.evidence')]}
        </Points>
        <Points title={t('welcome.never')}>
          {[t('welcome.never.change'), t('welcome.never.others'), t('welcome.never.promise')]}
        </Points>
      </div>
      <Notice tone="warn" title={t('welcome.honest')}>
        <ul class="plain-list">
          <li>{t('welcome.honest.terms')}</li>
          <li>{t('welcome.honest.work')}</li>
          <li>{t('welcome.honest.disk')}</li>
          <li>{t('welcome.honest.phone')}</li>
          <li>{t('welcome.honest.few')}</li>
        </ul>
      </Notice>
      <div class="row">
        <Button kind="primary" action="welcome-next" onClick={next}>
          {t('welcome.next')}
        </Button>
      </div>
    </div>
  );
}

function GoalStep(): JSX.Element {
  const [load, again] = useLoad(async (a) => (await a.goal()) ?? (await a.glance()).proposedGoal ?? null);
  return (
    <div class="stack">
      <p class="dim">{t('welcome.goal.about')}</p>
      <Show load={load} again={again}>
        {(goal) => <GoalForm short goal={goal} onSaved={() => go(href('welcome/way'))} />}
      </Show>
      <p>
        <a href={href('welcome/way')}>{t('welcome.skip')}</a>
      </p>
    </div>
  );
}

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

function Ways(): JSX.Element {
  const { app } = useUi();
  const sample = (): void => attempt(app.loadSample?.() ?? Promise.resolve(), () => go(href('overview')));
  return (
    <div class="stack">
      <ul class="columns">
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
          <Button onClick={sample}>{t('welcome.way.sample')}</Button>
          <span class="small dim">{t('welcome.way.sample.about')}</span>
        </p>
      )}
    </div>
  );
}

function ExportStep(): JSX.Element {
  const { app, now } = useUi();
  const [load, again] = useLoad((a) => a.settings());
  return (
    <div class="stack-wide">
      <ExportWaiting />
      <section class="stack" aria-label={t('export.title')}>
        <ExportSteps />
        <Show load={load} again={again}>
          {(s) =>
            s.exportRequestedAt === null && (
              <div>
                <Button
                  kind="primary"
                  action="requested"
                  onClick={() => attempt(app.setSetting('exportRequestedAt', now()))}
                >
                  {t('export.requested')}
                </Button>
              </div>
            )
          }
        </Show>
        <p class="small">
          <span class="strong">{t('export.monthly')}:</span> {t('export.monthly.about')}
        </p>
      </section>
    </div>
  );
}

const ClickStep = (): JSX.Element => (
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

const VIEWS: Record<Step, { readonly title: () => string; readonly body: () => ComponentChildren }> = {
  know: { title: () => t('welcome.title'), body: () => <Know /> },
  goal: { title: () => t('welcome.goal'), body: () => <GoalStep /> },
  way: { title: () => t('welcome.way'), body: () => <Ways /> },
  export: { title: () => t('export.title'), body: () => <ExportStep /> },
  click: { title: () => t('welcome.click.title'), body: () => <ClickStep /> },
  paste: { title: () => t('popup.paste'), body: () => <PasteForm /> },
};

/** Under two minutes: what to know, what is wanted, the way in. Each step has an address of its own. */
export function Welcome({ step }: { readonly step: string | undefined }): JSX.Element {
  const current: Step = step !== undefined && Object.hasOwn(VIEWS, step) ? (step as Step) : 'know';
  const view = VIEWS[current];
  const number = Math.max(0, (STEPS as readonly string[]).indexOf(current));
  return (
    <Shell
      view={null}
      title={view.title()}
      tools={
        (STEPS as readonly string[]).includes(current) && (
          <span class="small faint">{t('welcome.step', { step: number + 1, total: STEPS.length })}</span>
        )
      }
    >
      <div class="welcome">
        {view.body()}
        {current !== 'know' && (
          <p>
            <a href={href(current === 'goal' ? 'welcome' : current === 'way' ? 'welcome/goal' : 'welcome/way')}>
              {t('welcome.back')}
            </a>
          </p>
        )}
      </div>
    </Shell>
  );
}
