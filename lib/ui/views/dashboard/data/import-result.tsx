import type { JSX } from 'preact';
import type { ImportSummary } from '../../../../model/app.ts';
import { formatList, formatMonth } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { quiet } from '../../../look.ts';
import { AdviceChip, LabelChip, senderName } from '../../../parts/triage.tsx';
import { href } from '../../../router.ts';

function headline(s: ImportSummary): string {
  const conversations = t('data.summary.conversations', { count: s.conversations });
  const since = s.since === undefined ? '' : ` ${t('data.summary.since', { date: formatMonth(s.since) })}`;
  return `${conversations}${since}`;
}

/** The screen that changes what a person does tonight: how many, of what kind, and who may still be answered. */
export function ImportResult({ summary: s }: { readonly summary: ImportSummary }): JSX.Element {
  return (
    <section class="stack" aria-labelledby="import-result" role="status">
      <h3 id="import-result">{t('data.summary.title')}</h3>
      <p class="big">{headline(s)}</p>
      {!quiet.value && (
        <ul class="tally">
          <li>{t('data.summary.offers', { count: s.offers })}</li>
          <li>{t('data.summary.contract', { count: s.contract })}</li>
          <li>{t('data.summary.pay', { count: s.namedPay })}</li>
        </ul>
      )}
      {s.stillAnswerable.length === 0 ? (
        <p>{t('data.summary.still-none')}</p>
      ) : (
        <>
          <p class="strong">{t('data.summary.still', { count: s.stillAnswerable.length })}</p>
          <ul class="people">
            {s.stillAnswerable.map((row) => (
              <li key={row.key} class="row">
                <a href={href(`inbox/${encodeURIComponent(row.key)}`)}>{senderName(row)}</a>
                <LabelChip label={row.label} />
                <AdviceChip fit={row.fit} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small dim">
        {t('data.summary.added', { count: s.added })}, {t('data.summary.known', { count: s.known })}.{' '}
        {t('data.summary.files', { files: formatList(s.files) })}
      </p>
      <div>
        <a class="button button-primary" href={href('inbox', { kind: 'offers' })}>
          {t('data.summary.inbox')}
        </a>
      </div>
    </section>
  );
}
