import type { JSX } from 'preact';
import type { Engagement } from '../../../model/goal.ts';
import { t, tname } from '../../i18n/index.ts';
import { Choices, SelectField, TextField } from '../../parts/fields.tsx';
import type { GoalDraft } from './draft.ts';
import { Synonyms } from './own-words.tsx';

const ENGAGEMENTS: readonly Engagement[] = ['contract', 'permanent', 'either'];
const REMOTES = ['any', 'remote', 'hybrid', 'onsite'] as const;
const LEVELS = ['junior', 'mid', 'senior', 'staff', 'principal', 'lead', 'manager', 'director', 'vp', 'cxo'] as const;

interface PartProps {
  readonly draft: GoalDraft;
  readonly set: (change: Partial<GoalDraft>) => void;
}

/** What work: titles, kind, hours, where. */
export function Work({ draft: d, set, short }: PartProps & { readonly short: boolean }): JSX.Element {
  return (
    <>
      <TextField
        rows={3}
        name="titles"
        label={t('goal.titles')}
        hint={t('goal.titles.hint')}
        value={d.titles}
        onChange={(titles) => set({ titles })}
      />
      {!short && <Synonyms draft={d} set={set} />}
      {!short && (
        <SelectField
          label={t('goal.level')}
          value={d.level}
          options={[
            { value: '', label: t('goal.level.any') },
            ...LEVELS.map((x) => ({ value: x as string, label: tname('level', x) })),
          ]}
          onChange={(level) => set({ level })}
        />
      )}
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
            name="hoursMin"
            label={t('goal.hours.min')}
            value={d.hoursMin}
            onChange={(hoursMin) => set({ hoursMin })}
          />
          <TextField
            numeric
            name="hoursMax"
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
      {!short && (
        <TextField
          label={t('goal.zone')}
          hint={t('goal.zone.hint')}
          value={d.timeZone}
          onChange={(timeZone) => set({ timeZone })}
        />
      )}
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
