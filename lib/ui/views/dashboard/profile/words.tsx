import type { JSX } from 'preact';
import type { InferenceRow, ProfileReport, TermRow } from '../../../../model/report.ts';
import { formatList } from '../../../i18n/format.ts';
import { t, tname } from '../../../i18n/index.ts';
import { quiet } from '../../../look.ts';
import { whereText } from '../../../parts/finding.tsx';
import { Referrals } from './referrals.tsx';

const termName = (row: TermRow): string => (row.kind === 'domain' ? tname('domain', row.term) : row.term);

function Where({ row }: { readonly row: TermRow }): JSX.Element {
  if (row.quotes.length === 0) return <span class="dim">{t('words.none')}</span>;
  const places = [...new Set(row.quotes.flatMap((q) => whereText(q.where) ?? []))];
  return (
    <>
      <span class="chip chip-good">{formatList(places)}</span> <q class="small dim">{row.quotes[0]?.text}</q>
    </>
  );
}

const isGap = (row: TermRow): boolean => row.asked !== undefined && row.quotes.length === 0;
const bySenders = (a: TermRow, b: TermRow): number => (b.asked?.senders ?? 0) - (a.asked?.senders ?? 0);

/** Goal, or how many of the user's recruiters. */
function wantedText({ wantedBy, asked }: TermRow): string {
  return formatList(
    wantedBy.map((by) =>
      by === 'goal' || asked === undefined ? t(`words.${by}`) : t('words.asked', { count: asked.senders }),
    ),
  );
}

/** What the user's own recruiters keep asking for and the profile doesn't say, that of most senders first. */
function Gap({ terms }: { readonly terms: readonly TermRow[] }): JSX.Element | null {
  const gap = terms.filter(isGap).sort(bySenders);
  if (gap.length === 0 || quiet.value) return null;
  return (
    <section class="card" aria-labelledby="gap">
      <h2 id="gap">{t('words.gap')}</h2>
      <p class="small dim">{t('words.gap.about')}</p>
      <ol class="steps small">
        {gap.map((row) => (
          <li key={`${row.kind}${row.term}`} class="row-between">
            <span class="strong">{termName(row)}</span>
            <span class="dim nums">
              {t('words.asked', { count: row.asked?.senders ?? 0 })},{' '}
              {t('words.asked.offers', { count: row.asked?.offers ?? 0 })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Terms({ terms }: { readonly terms: readonly TermRow[] }): JSX.Element {
  if (terms.length === 0) return <p class="dim">{t('words.empty')}</p>;
  const sorted = [...terms].sort((a, b) => Math.sign(a.quotes.length) - Math.sign(b.quotes.length) || bySenders(a, b));
  return (
    <>
      <p class="strong">
        {t('words.count', { found: terms.filter((r) => r.quotes.length > 0).length, count: terms.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('profile.tab.words')}>
        <table class="table table-slim">
          <thead>
            <tr>
              <th scope="col">{t('words.term')}</th>
              <th scope="col">{t('words.wanted')}</th>
              <th scope="col">{t('words.where')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={`${row.kind}${row.term}`}>
                <th scope="row">{termName(row)}</th>
                <td>{wantedText(row)}</td>
                <td>
                  <Where row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Inferences({ rows }: { readonly rows: readonly InferenceRow[] | null }): JSX.Element {
  return (
    <section class="card card-quiet" aria-labelledby="inferences">
      <h2 id="inferences">{t('infer.title')}</h2>
      <p class="small dim">{rows === null ? t('infer.none') : t('infer.about')}</p>
      {rows !== null && rows.length > 0 && (
        <ul class="steps small">
          {rows.map((r) => (
            <li key={`${r.type}${r.value}`} class="row-between">
              <span>
                {r.value} <span class="faint">· {r.type}</span>
              </span>
              <span class={r.wanted ? 'chip chip-good' : 'chip'}>{t(r.wanted ? 'infer.wanted' : 'infer.other')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Words that the goal and the user's own recruiters ask for, and what the site takes the user for. */
export function Words({ report }: { readonly report: ProfileReport }): JSX.Element {
  return (
    <div class="stack-wide">
      <p class="dim">{t('words.about')}</p>
      <Gap terms={report.terms} />
      <Terms terms={report.terms} />
      <Inferences rows={report.inferences} />
      <Referrals />
    </div>
  );
}
