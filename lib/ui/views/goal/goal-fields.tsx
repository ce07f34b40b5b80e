import type { JSX } from 'preact';
import type { Engagement, PayUnit } from '../../../model/goal.ts';
import { t } from '../../i18n/index.ts';
import { Choices, SelectField, TextField } from '../../parts/fields.tsx';
import type { GoalDraft, RateDraft } from './draft.ts';

const ENGAGEMENTS: readonly Engagement[] = ['contract', 'permanent', 'either'];
const REMOTES = ['any', 'remote', 'hybrid', 'onsite'] as const;
const UNITS: readonly PayUnit[] = ['hour', 'day', 'week', 'month', 'year', 'project'];

interface RateProps {
  readonly label: string;
  readonly hint: string;
  readonly value: RateDraft;
  readonly onChange: (value: RateDraft) => void;
}
export function RateFields({ label, hint, value, onChange }: RateProps): JSX.Element {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="trio">
        <TextField
          numeric
          label={t('goal.amount')}
          value={value.amount}
          onChange={(amount) => onChange({ ...value, amount })}
        />
        <TextField
          label={t('goal.currency')}
          value={value.currency}
          onChange={(currency) => onChange({ ...value, currency })}
        />
        <SelectField
          label={t('goal.unit')}
          value={value.unit}
          options={UNITS.map((u) => ({ value: u, label: t(`goal.unit.${u}`) }))}
          onChange={(unit) => onChange({ ...value, unit })}
        />
      </div>
      <p class="tiny faint">{hint}</p>
    </fieldset>
  );
}

interface PartProps {
  readonly draft: GoalDraft;
  readonly set: (change: Partial<GoalDraft>) => void;
}

/** What work: titles, kind, hours, where. */
export function Work({ draft: d, set }: PartProps): JSX.Element {
  return (
    <>
      <TextField
        rows={3}
        label={t('goal.titles')}
        hint={t('goal.titles.hint')}
        value={d.titles}
        onChange={(titles) => set({ titles })}
      />
      <Choices
        label={t('goal.engagement')}
        value={d.engagement}
        onChange={(engagement) => set({ engagement })}
        options={ENGAGEMENTS.map((e) => ({ value: e, label: t(`goal.engagement.${e}`) }))}
      />
      <fieldset>
        <legend>{t('goal.hours')}</legend>
        <div class="duo">
          <TextField
            numeric
            label={t('goal.hours.min')}
            value={d.hoursMin}
            onChange={(hoursMin) => set({ hoursMin })}
          />
          <TextField
            numeric
            label={t('goal.hours.max')}
            value={d.hoursMax}
            onChange={(hoursMax) => set({ hoursMax })}
          />
        </div>
      </fieldset>
      <SelectField
        label={t('goal.remote')}
        value={d.remote}
        onChange={(remote) => set({ remote })}
        options={REMOTES.map((r) => ({ value: r, label: t(`goal.remote.${r}`) }))}
      />
    </>
  );
}

/** What is written one per line. */
export function Lists({ draft: d, set }: PartProps): JSX.Element {
  const hint = t('goal.lines.hint');
  return (
    <div class="duo">
      <TextField
        rows={3}
        label={t('goal.places')}
        hint={hint}
        value={d.places}
        onChange={(places) => set({ places })}
      />
      <TextField
        rows={3}
        label={t('goal.must')}
        hint={hint}
        value={d.mustSkills}
        onChange={(mustSkills) => set({ mustSkills })}
      />
      <TextField
        rows={3}
        label={t('goal.nice')}
        hint={hint}
        value={d.niceSkills}
        onChange={(niceSkills) => set({ niceSkills })}
      />
      <TextField
        rows={3}
        label={t('goal.nogos')}
        hint={t('goal.nogos.hint')}
        value={d.noGos}
        onChange={(noGos) => set({ noGos })}
      />
      <TextField
        rows={3}
        label={t('goal.employers')}
        hint={t('goal.employers.hint')}
        value={d.currentEmployers}
        onChange={(currentEmployers) => set({ currentEmployers })}
      />
    </div>
  );
}
