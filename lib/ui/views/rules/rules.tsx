import type { JSX } from 'preact';
import type { RuleView } from '../../../model/app.ts';
import { useDecide } from '../../act.ts';
import { dropRule, setRule } from '../../decisions.ts';
import { t } from '../../i18n/index.ts';
import { useLoad } from '../../load.ts';
import { quiet } from '../../look.ts';
import { Button } from '../../parts/button.tsx';
import { Show } from '../../parts/states.tsx';
import { LabelChip } from '../../parts/triage.tsx';

const matchOf = (rule: RuleView): string => (quiet.value ? t('quiet.name') : (rule.name ?? rule.match));

function Rule({ rule }: { readonly rule: RuleView }): JSX.Element {
  const decide = useDecide();
  const text = t(`rules.${rule.kind}`, { match: matchOf(rule) });
  return (
    <li class="row-between nowrap">
      <span class="stack-tight">
        <span data-private>{text}</span>
        <span class="row">
          <LabelChip label={rule.label} />
          <span class="tiny faint nums">{t('rules.count', { count: rule.count })}</span>
        </span>
      </span>
      <Button
        small
        action="delete-rule"
        onClick={() => decide([dropRule(rule.id)], t('rules.deleted'), [setRule(rule)])}
      >
        {t('rules.delete')}
        <span class="sr-only">: {text}</span>
      </Button>
    </li>
  );
}

/** The rules the user made from corrections: each can be seen, counted and deleted. */
export function Rules(): JSX.Element {
  const [load, again] = useLoad((a) => a.rules());
  return (
    <section class="card" aria-labelledby="rules">
      <h2 id="rules">{t('rules.title')}</h2>
      <p class="small dim">{t('rules.about')}</p>
      <Show load={load} again={again}>
        {(rules) =>
          rules.length === 0 ? (
            <p class="small">{t('rules.none')}</p>
          ) : (
            <ul class="stack">
              {rules.map((rule) => (
                <Rule key={rule.id} rule={rule} />
              ))}
            </ul>
          )
        }
      </Show>
    </section>
  );
}
