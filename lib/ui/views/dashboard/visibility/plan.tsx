import type { JSX } from 'preact';
import type { EditView, ExperimentView, PlanView } from '../../../../model/timeline.ts';
import { useDecide } from '../../../act.ts';
import { endExperiment, pointExperiment } from '../../../edit-decisions.ts';
import { formatDay, formatList } from '../../../i18n/format.ts';
import { t, tm } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { SelectField } from '../../../parts/fields.tsx';
import { checkTitle } from '../../../parts/finding.tsx';
import { Notice } from '../../../parts/states.tsx';
import { href } from '../../../router.ts';
import { editTitle, fieldName, seriesName } from '../../visibility/edit-words.ts';
import { DeclareForm } from './declare-form.tsx';

/** What the experiment is about: a finding of the audit, or fields the user chose. */
const subject = (e: ExperimentView): string =>
  e.check === undefined ? formatList(e.fields.map(fieldName)) : checkTitle(e.check);

/** Where it stands and what comes next, in one sentence. */
function stateText(e: ExperimentView): string {
  if (e.state === 'quiet') return t('experiment.state.quiet', { date: formatDay(e.quietUntil ?? 0) });
  if (e.state !== 'counting') return t(`experiment.state.${e.state}`);
  return e.due == null ? t('experiment.state.open') : t('experiment.state.counting', { date: formatDay(e.due) });
}

/** "It was this edit": for an edit in another field than announced. */
function Point({ e, edits }: { readonly e: ExperimentView; readonly edits: readonly EditView[] }): JSX.Element | null {
  const decide = useDecide();
  const later = edits.filter((x) => x.at > e.declaredAt && !x.declared);
  if (e.state !== 'waiting-for-edit' || later.length === 0) return null;
  const pick = (id: string): void => {
    const target = later.find((x) => x.id === id)?.parts.at(-1)?.edit.id;
    if (target !== undefined)
      decide([pointExperiment(e.id, target)], t('experiment.point.done'), [pointExperiment(e.id, null)]);
  };
  return (
    <SelectField
      label={t('experiment.point')}
      value=""
      options={[
        { value: '', label: t('edits.join.choose') },
        ...later.map((x) => ({ value: x.id, label: editTitle(x) })),
      ]}
      onChange={pick}
    />
  );
}

function Current({ e, edits }: { readonly e: ExperimentView; readonly edits: readonly EditView[] }): JSX.Element {
  const decide = useDecide();
  const edit = edits.find((x) => x.id === e.editId);
  return (
    <div class="card">
      <div class="row-between">
        <h3>{subject(e)}</h3>
        <span class="chip chip-brand">{seriesName(e.series)}</span>
      </div>
      <p>{stateText(e)}</p>
      <p class="small dim">
        {t('experiment.declared', { date: formatDay(e.declaredAt), fields: formatList(e.fields.map(fieldName)) })}
      </p>
      {edit !== undefined && <p class="small">{t('experiment.recognised', { edit: editTitle(edit) })}</p>}
      <p class="small">{tm(e.outlook)}</p>
      {!e.learnable && (
        <p class="small">
          <a href={href('visibility/numbers')}>{t('experiment.check-in')}</a>
        </p>
      )}
      <Point e={e} edits={edits} />
      <div class="row">
        <Button
          small
          action="end-experiment"
          onClick={() => decide([endExperiment(e.id, true)], t('experiment.end.done'), [endExperiment(e.id, false)])}
        >
          {t('experiment.end')}
        </Button>
      </div>
    </div>
  );
}

function Past({
  past,
  edits,
}: {
  readonly past: readonly ExperimentView[];
  readonly edits: readonly EditView[];
}): JSX.Element | null {
  if (past.length === 0) return null;
  const since = (e: ExperimentView): string => {
    const effect = edits.find((x) => x.id === e.editId)?.effect;
    return effect == null ? t('experiment.past.no-edit') : t(`effect.${effect.verdict}`);
  };
  return (
    <Disclosure title={t('experiment.past', { count: past.length })}>
      <ul class="steps small">
        {past.map((e) => (
          <li key={e.id}>
            <span class="faint nums">{formatDay(e.declaredAt)}</span> {subject(e)} · {seriesName(e.series)} · {since(e)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** One announced edit at a time: what it is, where it stands, what can be learned and when. */
export function Plan({ plan, edits }: { readonly plan: PlanView; readonly edits: readonly EditView[] }): JSX.Element {
  return (
    <section class="stack" aria-labelledby="plan">
      <h2 id="plan">{t('experiment.heading')}</h2>
      <p class="small dim">{t('experiment.about')}</p>
      {plan.current !== null && <Current e={plan.current} edits={edits} />}
      {plan.refused === null ? (
        <DeclareForm plan={plan} />
      ) : (
        <Notice>
          <p>{tm(plan.refused)}</p>
        </Notice>
      )}
      <Past past={plan.past} edits={edits} />
    </section>
  );
}
