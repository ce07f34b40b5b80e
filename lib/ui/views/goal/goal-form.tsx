import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Engagement, Goal, PayUnit } from '../../../model/goal.ts';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { t } from '../../i18n/index.ts';
import { Button } from '../../parts/button.tsx';
import { Choices, SelectField, TextField } from '../../parts/fields.tsx';
import { say } from '../../toast.ts';
import { DiscretionChoice } from './discretion.tsx';
import { DomainChoice } from './domains.tsx';
import { draftOf, type GoalDraft, goalOf, type RateDraft } from './draft.ts';
import { PRESETS, presetName } from './presets.ts';

const ENGAGEMENTS: readonly Engagement[] = ['contract', 'permanent', 'either'];
const REMOTES = ['any', 'remote', 'hybrid', 'onsite'] as const;
const UNITS: readonly PayUnit[] = ['hour', 'day', 'week', 'month', 'year', 'project'];

interface RateProps {
  readonly label: string;
  readonly hint: string;
  readonly value: RateDraft;
  readonly onChange: (value: RateDraft) => void;
}
function RateFields({ label, hint, value, onChange }: RateProps): JSX.Element {
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

function Work({ draft: d, set }: PartProps): JSX.Element {
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

function Lists({ draft: d, set }: PartProps): JSX.Element {
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

interface Props {
  readonly goal: Goal | null;
  /** Only what must be decided first; the rest can wait. */
  readonly short?: boolean;
  readonly onSaved?: () => void;
}

/** The goal, editable as a whole; saving confirms it. */
export function GoalForm({ goal, short = false, onSaved }: Props): JSX.Element {
  const ui = useUi();
  const [before, setBefore] = useState(goal);
  const [draft, setDraft] = useState(() => draftOf(goal));
  const set = (change: Partial<GoalDraft>): void => setDraft({ ...draft, ...change });
  const preset = (id: string): void => {
    const chosen = PRESETS.find((p) => p.preset === id);
    if (chosen === undefined) return;
    setBefore({ ...chosen, id: goal?.id ?? chosen.id });
    setDraft({
      ...draftOf(chosen, draft.asking.currency),
      discretion: draft.discretion,
      currentEmployers: draft.currentEmployers,
    });
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const next = goalOf(draft, before, 'goal');
    if (next === null) {
      say(t('goal.need-title'));
      return;
    }
    attempt(ui.app.setGoal({ ...next, confirmedAt: ui.now() }), () => {
      say(t('goal.saved'));
      onSaved?.();
    });
  };
  return (
    <form class="stack-wide goal-form" onSubmit={save}>
      {PRESETS.length > 0 && (
        <SelectField
          label={t('goal.preset')}
          value={PRESETS.find((p) => p.preset === before?.preset)?.preset ?? ''}
          onChange={preset}
          options={[
            { value: '', label: t('goal.preset.own') },
            ...PRESETS.map((p) => ({ value: p.preset ?? '', label: presetName(p) })),
          ]}
        />
      )}
      <Work draft={draft} set={set} />
      <DiscretionChoice value={draft.discretion} onChange={(discretion) => set({ discretion })} />
      {!short && (
        <>
          <div class="duo-wide">
            <RateFields
              label={t('goal.rate')}
              hint={t('goal.rate.hint')}
              value={draft.asking}
              onChange={(asking) => set({ asking })}
            />
            <RateFields
              label={t('goal.floor')}
              hint={t('goal.floor.hint')}
              value={draft.floor}
              onChange={(floor) => set({ floor })}
            />
          </div>
          <DomainChoice value={draft.domains} onChange={(domains) => set({ domains })} />
          <Lists draft={draft} set={set} />
        </>
      )}
      <div>
        <Button kind="primary" type="submit" action="save-goal">
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}
