import type { JSX } from 'preact';
import { type InboxRow, STATUSES } from '../../../../model/app.ts';
import { DAY, WEEK } from '../../../../model/time.ts';
import { LABELS } from '../../../../model/triage.ts';
import { useDecide } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { setLabel, setSnooze, setStatus } from '../../../decisions.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { SelectField } from '../../../parts/fields.tsx';

const SNOOZE = { tomorrow: DAY, week: WEEK, month: 30 * DAY } as const;
type SnoozeChoice = 'none' | 'current' | keyof typeof SNOOZE;

const labelHint = (row: InboxRow) =>
  row.ruledBy !== undefined ? 'inbox.label.ruled' : row.corrected ? 'inbox.label.corrected' : 'inbox.label.auto';

function LabelSelect({ row }: { readonly row: InboxRow }): JSX.Element {
  const decide = useDecide();
  return (
    <SelectField
      label={t('inbox.label')}
      hint={t(labelHint(row))}
      value={row.label}
      options={LABELS.map((l) => ({ value: l, label: t(`label.${l}`) }))}
      onChange={(label) =>
        decide([setLabel(row.key, label)], t('inbox.label.done', { label: t(`label.${label}`) }), [
          setLabel(row.key, row.corrected ? row.label : null),
        ])
      }
    />
  );
}

function StatusSelect({ row }: { readonly row: InboxRow }): JSX.Element {
  const decide = useDecide();
  return (
    <SelectField
      label={t('inbox.status')}
      value={row.status}
      options={STATUSES.map((s) => ({ value: s, label: t(`status.${s}`) }))}
      onChange={(status) =>
        decide([setStatus(row.key, status)], t('inbox.status.done', { status: t(`status.${status}`) }), [
          setStatus(row.key, row.status),
        ])
      }
    />
  );
}

function SnoozeSelect({ row }: { readonly row: InboxRow }): JSX.Element {
  const decide = useDecide();
  const ui = useUi();
  const until = row.snoozedUntil;
  const choices: readonly SnoozeChoice[] = [
    'none',
    ...(until === undefined ? [] : ['current' as const]),
    'tomorrow',
    'week',
    'month',
  ];
  const pick = (choice: SnoozeChoice): void => {
    if (choice === 'current') return;
    const next = choice === 'none' ? null : ui.now() + SNOOZE[choice];
    const text = next === null ? t('inbox.snooze.off') : t('inbox.snooze.done', { date: formatDay(next) });
    decide([setSnooze(row.key, next)], text, [setSnooze(row.key, until ?? null)]);
  };
  return (
    <SelectField
      label={t('inbox.snooze')}
      value={until === undefined ? 'none' : 'current'}
      onChange={pick}
      options={choices.map((value) => ({
        value,
        label:
          value === 'current' ? t('inbox.snooze.current', { date: formatDay(until ?? 0) }) : t(`inbox.snooze.${value}`),
      }))}
    />
  );
}

/** Correct in place: kind, standing, reminder. Each can be undone. */
export const RowControls = ({ row }: { readonly row: InboxRow }): JSX.Element => (
  <div class="row-controls">
    <LabelSelect row={row} />
    <StatusSelect row={row} />
    <SnoozeSelect row={row} />
  </div>
);
