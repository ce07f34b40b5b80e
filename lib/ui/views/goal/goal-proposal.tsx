import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Discretion, Goal } from '../../../model/goal.ts';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { errorCode, errorText } from '../../errors.ts';
import { t } from '../../i18n/index.ts';
import { Button } from '../../parts/button.tsx';
import { say } from '../../toast.ts';
import { DiscretionSelect } from './discretion.tsx';
import { goalSummary } from './goal-text.ts';

/** A goal read off the profile: confirmed in one click, changed in the dashboard. Nothing depends on it before. */
export function GoalProposal({ goal }: { readonly goal: Goal }): JSX.Element {
  const ui = useUi();
  const [discretion, setDiscretion] = useState<Discretion | null>(goal.discretion ?? null);
  const { titles, rest } = goalSummary(goal);
  const confirm = (): void => {
    if (discretion === null) {
      say(t('goal.need-discretion'));
      return;
    }
    ui.app.setGoal({ ...goal, discretion, confirmedAt: ui.now() }).then(
      () => say(t('goal.saved')),
      (error: unknown) => say(errorText(errorCode(error))),
    );
  };
  return (
    <section class="card" aria-labelledby="goal-proposal">
      <h2 id="goal-proposal">{t('popup.goal.title')}</h2>
      <p>
        <span class="strong">{titles}</span>
        <br />
        <span class="small dim">{rest}</span>
      </p>
      <p class="small dim">{t('popup.goal.about')}</p>
      <DiscretionSelect value={discretion} onChange={setDiscretion} />
      <div class="row">
        <Button kind="primary" action="confirm-goal" onClick={confirm}>
          {t('popup.goal.confirm')}
        </Button>
        <Button onClick={() => attempt(ui.app.openDashboard('settings/goal'))}>{t('popup.goal.change')}</Button>
      </div>
    </section>
  );
}
