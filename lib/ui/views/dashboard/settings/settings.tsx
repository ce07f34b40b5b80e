import type { JSX } from 'preact';
import type { Settings as Values } from '../../../../model/app.ts';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { sayQuiet } from '../../../follow-look.ts';
import { t } from '../../../i18n/index.ts';
import { LOCALES } from '../../../i18n/locale.ts';
import { useLoad } from '../../../load.ts';
import { SelectField, SwitchField } from '../../../parts/fields.tsx';
import { Show } from '../../../parts/states.tsx';
import { href } from '../../../router.ts';
import { GoalForm } from '../../goal/goal-form.tsx';
import { Rules } from '../../rules/rules.tsx';
import { Shell } from '../shell.tsx';
import { Automatic } from './automatic.tsx';
import { Reminders } from './reminders.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

function Look({ values }: { readonly values: Values }): JSX.Element {
  const { app } = useUi();
  return (
    <section class="card" aria-labelledby="look">
      <h2 id="look">{t('settings.look')}</h2>
      <SelectField
        label={t('settings.language')}
        value={values.locale ?? ''}
        options={[
          { value: '', label: t('settings.language.auto') },
          ...Object.entries(LOCALES).map(([value, label]) => ({ value, label: label as string })),
        ]}
        onChange={(v) => attempt(app.setSetting('locale', v === '' ? null : v))}
      />
      <SelectField
        label={t('settings.theme')}
        value={values.theme}
        options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        onChange={(v) => attempt(app.setSetting('theme', v))}
      />
      <SwitchField
        label={t('settings.quiet')}
        hint={t('settings.quiet.about')}
        checked={values.quiet}
        onChange={(on) => attempt(sayQuiet(on, (next) => app.setSetting('quiet', next)))}
      />
      <Reminders />
    </section>
  );
}

function About(): JSX.Element {
  return (
    <section class="card card-quiet" aria-labelledby="about">
      <h2 id="about">{t('settings.about')}</h2>
      <p class="small">{t('settings.about.text')}</p>
      <p class="small">
        <a href={href('welcome')}>{t('settings.welcome')}</a>
      </p>
    </section>
  );
}

/** Goal, look, weights. */
export function Settings(): JSX.Element {
  const [values, again] = useLoad((a) => a.settings());
  const [goal, goalAgain] = useLoad(async (a) => {
    const [own, { proposedGoal }] = await Promise.all([a.goal(), a.glance()]);
    return own ?? proposedGoal ?? null;
  });
  return (
    <Shell view="settings" title={t('settings.title')}>
      <div class="settings">
        <section class="card" aria-labelledby="goal">
          <h2 id="goal">{t('goal.title')}</h2>
          <Show load={goal} again={goalAgain}>
            {(g) => <GoalForm key={g?.id ?? ''} goal={g} />}
          </Show>
        </section>
        <div class="stack-col">
          <Show load={values} again={again}>
            {(v) => <Look values={v} />}
          </Show>
          <Automatic />
          <section class="card" aria-labelledby="weights">
            <h2 id="weights">{t('settings.rubric')}</h2>
            <p class="small dim">{t('settings.rubric.about')}</p>
            <p>
              <a href={href('profile/rubric')}>{t('profile.tab.rubric')}</a>
            </p>
          </section>
          <Rules />
          <About />
        </div>
      </div>
    </Shell>
  );
}
