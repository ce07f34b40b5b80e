import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InboxRow } from '../../../../model/app.ts';
import { personKey } from '../../../../model/approaches.ts';
import { RULE_KINDS, type RuleKind, ruleId, SHORTEST_MATCH, type UserRule } from '../../../../model/rule.ts';
import { LABELS, type Label } from '../../../../model/triage.ts';
import { useDecide } from '../../../act.ts';
import { dropRule, setRule } from '../../../decisions.ts';
import { t } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { SelectField, TextField } from '../../../parts/fields.tsx';
import { say } from '../../../toast.ts';

interface Draft {
  readonly kind: RuleKind;
  readonly agency: string;
  readonly phrase: string;
  readonly label: Label;
}

/** The rule as drafted; undefined where what is typed is too short to mean anything. */
export function ruleOf(d: Draft, row: Pick<InboxRow, 'sender'>): UserRule | undefined {
  const match = (d.kind === 'sender' ? personKey(row.sender) : d[d.kind]).trim();
  if (match.length < SHORTEST_MATCH) return undefined;
  const { name } = row.sender;
  const id = ruleId(d.kind, match);
  return { id, kind: d.kind, match, label: d.label, ...(d.kind === 'sender' && name !== undefined && { name }) };
}

/** Turns a correction into a rule for a sender, an agency or a phrase. */
export function RuleMaker({ row }: { readonly row: InboxRow }): JSX.Element {
  const decide = useDecide();
  const [draft, setDraft] = useState({
    kind: 'sender' as RuleKind,
    agency: row.sender.company ?? row.facts?.company ?? '',
    phrase: '',
  });
  const [label, setLabel] = useState<Label | null>(null);
  const treat = label ?? row.label;
  const save = (event: Event): void => {
    event.preventDefault();
    const rule = ruleOf({ ...draft, label: treat }, row);
    if (rule === undefined) say(t('rule.short'));
    else decide([setRule(rule)], t('rule.done'), [dropRule(rule.id)]);
  };
  const { kind } = draft;
  return (
    <details class="why">
      <summary>{t('rule.make')}</summary>
      <form class="stack" onSubmit={save}>
        <p class="small dim">{t('rule.about')}</p>
        <SelectField
          label={t('rule.kind')}
          value={kind}
          options={RULE_KINDS.map((k) => ({ value: k, label: t(`rule.kind.${k}`) }))}
          onChange={(next) => setDraft({ ...draft, kind: next })}
        />
        {kind !== 'sender' && (
          <TextField
            label={t(`rule.match.${kind}`)}
            value={draft[kind]}
            onChange={(text) => setDraft({ ...draft, [kind]: text })}
          />
        )}
        <SelectField
          label={t('rule.label')}
          value={treat}
          options={LABELS.map((l) => ({ value: l, label: t(`label.${l}`) }))}
          onChange={setLabel}
        />
        <div>
          <Button small type="submit" action="make-rule">
            {t('rule.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}
