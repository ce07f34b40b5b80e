import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Goal } from '../../../model/goal.ts';
import { attempt } from '../../act.ts';
import { useUi } from '../../context.tsx';
import { t } from '../../i18n/index.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/fields.tsx';
import { say } from '../../toast.ts';
import { DiscretionChoice } from './discretion.tsx';
import { DomainChoice } from './domains.tsx';
import { draftOf, type GoalDraft, goalOf, presetDraft, unreadIn } from './draft.ts';
import { FromText } from './from-text.tsx';
import { Lists, Work } from './goal-fields.tsx';
import { LanguageChoice } from './languages.tsx';
import { FieldWords } from './own-words.tsx';
import { PRESETS, presetName } from './presets.ts';
import { RateFields } from './rate-fields.tsx';

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
  const form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<GoalDraft>): void => setDraft({ ...draft, ...change });
  const preset = (id: string): void => {
    const chosen = PRESETS.find((p) => p.preset === id);
    if (chosen === undefined) return;
    setBefore({ ...chosen, id: goal?.id ?? chosen.id });
    setDraft(presetDraft(chosen, draft));
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const unread = unreadIn(draft);
    if (unread !== null) {
      say(t('goal.unread', { text: unread.text }));
      form.current?.querySelector<HTMLElement>(`[name=${unread.field}]`)?.focus();
      return;
    }
    const next = goalOf(draft, before, 'goal');
    if (next === null) {
      const untitled = draft.titles.trim() === '';
      say(t(untitled ? 'goal.need-title' : 'goal.need-discretion'));
      form.current?.querySelector<HTMLElement>(untitled ? '[name=titles]' : '[value=discreet]')?.focus();
      return;
    }
    attempt(ui.app.setGoal({ ...next, confirmedAt: ui.now() }), () => {
      say(t('goal.saved'));
      onSaved?.();
    });
  };
  return (
    <form ref={form} class="stack-wide goal-form" onSubmit={save}>
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
      <FromText draft={draft} set={set} />
      <Work draft={draft} set={set} short={short} />
      <DiscretionChoice value={draft.discretion} onChange={(discretion) => set({ discretion })} />
      {!short && (
        <>
          <div class="duo-wide">
            <RateFields
              name="asking"
              label={t('goal.rate')}
              hint={t('goal.rate.hint')}
              value={draft.asking}
              onChange={(asking) => set({ asking })}
            />
            <RateFields
              name="floor"
              label={t('goal.floor')}
              hint={t('goal.floor.hint')}
              value={draft.floor}
              onChange={(floor) => set({ floor })}
            />
          </div>
          <DomainChoice value={draft.domains} onChange={(domains) => set({ domains })} />
          <FieldWords draft={draft} set={set} />
          <LanguageChoice value={draft.languages} onChange={(languages) => set({ languages })} />
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
