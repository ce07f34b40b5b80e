import type { JSX } from 'preact';
import type { ProfileReport } from '../../../../model/report.ts';
import type { ProfileEdit } from '../../../../model/visibility.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { Empty } from '../../../parts/states.tsx';
import { fieldName } from '../../visibility/edit-words.ts';
import { CheckRow, Side, scoreText } from './before-after.tsx';
import { Compare } from './compare.tsx';

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

function Newest({ report }: { readonly report: ProfileReport }): JSX.Element {
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
              <CheckRow key={c.check} change={c} />
            ))}
          </ul>
        )}
        <p class="small">{scoreText(change.score)}</p>
        <p class="tiny faint">{t('changes.caption')}</p>
      </section>
      {change.edits.map((edit) => (
        <Edit key={edit.id} edit={edit} />
      ))}
    </div>
  );
}

/** The newest edits side by side and what they changed in the audit; below, any two dates that the user picks. */
export function Changes({ report }: { readonly report: ProfileReport }): JSX.Element {
  return (
    <div class="stack-wide">
      <Newest report={report} />
      <Compare />
    </div>
  );
}
