import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { t } from '../../i18n/index.ts';
import { useLoad } from '../../load.ts';
import { Button } from '../../parts/button.tsx';
import { Loading, Notice, Show } from '../../parts/states.tsx';
import { go, href } from '../../router.ts';
import { Shell } from '../dashboard/shell.tsx';
import { GoalForm } from '../goal/goal-form.tsx';
import { PasteForm } from '../popup/paste-box.tsx';
import { showSample } from './show-sample.ts';
import { ClickStep, ExportStep, Ways } from './ways.tsx';

const STEPS = ['know', 'goal', 'way'] as const;
type Step = (typeof STEPS)[number] | 'export' | 'click' | 'paste' | 'sample';

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
          <li>{t('welcome.honest.lost')}</li>
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

/** The address that the popup's first run leads to: shows the sample at once. */
function SampleStep(): JSX.Element {
  const { app } = useUi();
  useEffect(() => showSample(app), [app]);
  return <Loading />;
}

const VIEWS: Record<Step, { readonly title: () => string; readonly body: () => ComponentChildren }> = {
  know: { title: () => t('welcome.title'), body: () => <Know /> },
  goal: { title: () => t('welcome.goal'), body: () => <GoalStep /> },
  way: { title: () => t('welcome.way'), body: () => <Ways /> },
  export: { title: () => t('export.title'), body: () => <ExportStep /> },
  click: { title: () => t('welcome.click.title'), body: () => <ClickStep /> },
  paste: { title: () => t('popup.paste'), body: () => <PasteForm /> },
  sample: { title: () => t('welcome.way.sample'), body: () => <SampleStep /> },
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
