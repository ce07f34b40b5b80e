import type { JSX } from 'preact';
import type { CheckResult } from '../../../../model/audit.ts';
import type { CheckChange, ProfileChange, ProfileReport } from '../../../../model/report.ts';
import type { ProfileEdit } from '../../../../model/visibility.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { checkTitle } from '../../../parts/finding.tsx';
import { Empty } from '../../../parts/states.tsx';
import { fieldName } from '../../visibility/edit-words.ts';

const TONE: Record<CheckResult, string> = {
  met: 'chip chip-good',
  partly: 'chip chip-warn',
  missing: 'chip chip-bad',
  unknown: 'chip',
  'not-applicable': 'chip',
};

function Side({ title, items }: { readonly title: string; readonly items: readonly string[] }): JSX.Element {
  return (
    <div class="stack-tight">
      <span class="small strong">{title}</span>
      {items.length === 0 ? (
        <span class="small faint">{t('changes.nothing')}</span>
      ) : (
        items.map((x) => (
          <blockquote class="quote" key={x}>
            {x}
          </blockquote>
        ))
      )}
    </div>
  );
}

function Edit({ edit }: { readonly edit: ProfileEdit }): JSX.Element {
  return (
    <section class="card" aria-label={fieldName(edit.field)}>
      <h3>{fieldName(edit.field)}</h3>
      <div class="duo-wide">
        <Side title={t('changes.before')} items={edit.removed} />
        <Side title={t('changes.after')} items={edit.added} />
      </div>
    </section>
  );
}

function Check({ change: { check, from, to } }: { readonly change: CheckChange }): JSX.Element {
  return (
    <li class="row-between">
      <span>{checkTitle(check)}</span>
      <span class="row">
        <span class={TONE[from]}>{t(`result.${from}`)}</span>
        <span aria-hidden="true">→</span>
        <span class={TONE[to]}>{t(`result.${to}`)}</span>
      </span>
    </li>
  );
}

const span = ({ low, high }: ProfileChange['score']['before']): string =>
  low === high ? t('overview.score.exact', { score: low }) : t('overview.score.value', { low, high });

/** The newest edits side by side, and what they changed in the audit. */
export function Changes({ report }: { readonly report: ProfileReport }): JSX.Element {
  const { change } = report;
  if (change === null)
    return (
      <Empty title={t('profile.tab.changes')}>
        <p>{t('changes.none')}</p>
      </Empty>
    );
  const [from, to] = change.between;
  return (
    <div class="stack-wide">
      <p class="dim">{t('changes.when', { from: formatDay(from), to: formatDay(to) })}</p>
      <section class="card" aria-labelledby="changes-audit">
        <h2 id="changes-audit">{t('changes.audit')}</h2>
        {change.checks.length === 0 ? (
          <p>{t('changes.same')}</p>
        ) : (
          <ul class="steps">
            {change.checks.map((c) => (
              <Check key={c.check} change={c} />
            ))}
          </ul>
        )}
        <p class="small">
          {t('changes.share', { before: span(change.score.before), after: span(change.score.after) })}
        </p>
        <p class="tiny faint">{t('changes.caption')}</p>
      </section>
      {change.edits.map((edit) => (
        <Edit key={edit.id} edit={edit} />
      ))}
    </div>
  );
}
