import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanView } from '../../../../model/timeline.ts';
import { FIELDS } from '../../../../visibility/canonical.ts';
import { useDecide } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { declareExperiment } from '../../../edit-decisions.ts';
import { formatList } from '../../../i18n/format.ts';
import { t, tm } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Choices, SelectField } from '../../../parts/fields.tsx';
import { checkTitle } from '../../../parts/finding.tsx';
import { href } from '../../../router.ts';
import { fieldName, seriesName } from '../../visibility/edit-words.ts';

/** The choice of a field instead of a finding. */
const OTHER = '';

/** Announces the next edit: which finding it fixes and the one series to look at; says beforehand what can be learned. */
export function DeclareForm({ plan }: { readonly plan: PlanView }): JSX.Element {
  const ui = useUi();
  const decide = useDecide();
  const [check, setCheck] = useState(plan.suggestions[0]?.check ?? OTHER);
  const [field, setField] = useState('headline');
  const [series, setSeries] = useState(plan.outlooks[0]?.series ?? 'offers');
  const outlook = plan.outlooks.find((o) => o.series === series);
  const fixed = plan.suggestions.find((s) => s.check === check);
  const declare = (event: Event): void => {
    event.preventDefault();
    const at = ui.now();
    const id = `experiment-${at}`;
    const value = { ...(fixed && { check: fixed.check }), fields: fixed?.fields ?? [field], series, at };
    decide([declareExperiment(id, value)], t('experiment.declare.done'), [declareExperiment(id, null)]);
  };
  return (
    <form class="card" onSubmit={declare}>
      <h3>{t('experiment.next')}</h3>
      <Choices
        label={t('experiment.what')}
        value={check}
        options={[
          ...plan.suggestions.map((s) => ({
            value: s.check,
            label: checkTitle(s.check),
            about: formatList(s.fields.map(fieldName)),
          })),
          { value: OTHER, label: t('experiment.other') },
        ]}
        onChange={setCheck}
      />
      {fixed === undefined && (
        <SelectField
          label={t('edits.hand.field')}
          value={field}
          options={FIELDS.map((f) => ({ value: f.id, label: fieldName(f.id) }))}
          onChange={setField}
        />
      )}
      <SelectField
        label={t('experiment.series')}
        hint={t('experiment.series.hint')}
        value={series}
        options={plan.outlooks.map((o) => ({ value: o.series, label: seriesName(o.series) }))}
        onChange={setSeries}
      />
      {outlook !== undefined && <p>{tm(outlook.outlook)}</p>}
      {outlook?.learnable === false && (
        <p class="small">
          <a href={href('visibility/numbers')}>{t('experiment.check-in')}</a>
        </p>
      )}
      <div class="row">
        <Button type="submit" kind="primary" action="declare">
          {t('experiment.declare')}
        </Button>
      </div>
    </form>
  );
}
