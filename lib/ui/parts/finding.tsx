import type { JSX } from 'preact';
import type { CheckResult, Finding } from '../../model/audit.ts';
import type { Quote } from '../../model/text.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { hasText, t, tm } from '../i18n/index.ts';
import { Icon } from './icon.tsx';

const TONE: Record<CheckResult, string> = {
  met: 'chip chip-good',
  partly: 'chip chip-warn',
  missing: 'chip chip-bad',
  unknown: 'chip',
  'not-applicable': 'chip',
};

/** Title of a check; its id where no text exists. */
export const checkTitle = (check: string): string => tm({ id: `check.${check}.title` });

/** Where a quote stands, in words: `experience[0].description` is "Experience". */
export function whereText(where: string | undefined): string | null {
  const section = /^[A-Za-z]+/.exec(where ?? '')?.[0];
  if (section === undefined) return null;
  const id = `section.${section === 'headline' ? 'topcard' : section}`;
  return hasText(id) ? tm({ id }) : null;
}

function Quotes({ quotes }: { readonly quotes: readonly Quote[] }): JSX.Element | null {
  if (quotes.length === 0) return null;
  return (
    <>
      {quotes.slice(0, 4).map((q) => (
        <blockquote dir="auto" class="quote" key={`${q.where ?? ''}${q.start ?? ''}${q.text}`}>
          {q.text}
          {whereText(q.where) !== null && <span class="tiny faint"> · {whereText(q.where)}</span>}
        </blockquote>
      ))}
    </>
  );
}

interface Props {
  readonly finding: Finding;
  readonly open?: boolean;
  /** Buttons below the advice. */
  readonly children?: JSX.Element | null;
}

const lost = (f: Finding): number => f.weight * (1 - (f.share ?? 0) - (f.open ?? 0));
const tenth = (n: number): number => Math.round(10 * n) / 10;

/** One check's result: what it is, what to do, the text it came from and how good the reason is. */
export function FindingItem({ finding: f, open = false, children }: Props): JSX.Element {
  const isOpen = f.result === 'missing' || f.result === 'partly';
  const because = f.because === undefined ? null : tm(f.because);
  return (
    <details class="disclosure" open={open}>
      <summary>
        <span class={TONE[f.result]}>{t(`result.${f.result}`)}</span>
        <span class="strong">{checkTitle(f.check)}</span>
        <span class="turn">
          <Icon name="down" />
        </span>
      </summary>
      <div class="stack-tight">
        {because !== null && <p class="dim">{because}</p>}
        {f.advice.map((a) => (
          <p key={a.id}>{tm(a)}</p>
        ))}
        <Quotes quotes={f.evidence} />
        {f.said?.told !== undefined && (
          <p class="small dim">{t('finding.told', { date: formatDay(f.said.told.at) })}</p>
        )}
        <p class="tiny faint">
          {isOpen && (
            <>
              <span class="strong">{t(`kind.${f.kind}`)}:</span> {t(`kind.${f.kind}.about`)} ·{' '}
            </>
          )}
          {t(`tag.${f.tag}`)}
          {isOpen && f.effort !== undefined && (
            <>
              {' '}
              · {t(`effort.${f.effort}`)} ({t('effort.estimate')})
            </>
          )}
          {isOpen && f.kind !== 'earn' && lost(f) > 0 && (
            <> · {t('finding.gain', { points: formatNumber(tenth(lost(f))), total: formatNumber(f.weight) })}</>
          )}
        </p>
        {children}
      </div>
    </details>
  );
}

/** What is worth doing first, in the audit's own order: most gain per effort; what must be earned is a list of its own. */
export function topFindings(findings: readonly Finding[], count: number): Finding[] {
  const open = findings.filter((f) => (f.result === 'missing' || f.result === 'partly') && f.kind !== 'earn');
  // Where all that lacks is an answer of the user's, there is nothing to do on the profile.
  return open.filter((f) => lost(f) > 0).slice(0, count);
}
