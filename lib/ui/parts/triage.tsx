import type { JSX } from 'preact';
import type { InboxRow } from '../../model/app.ts';
import {
  type Fit,
  isOfferLabel,
  type Label,
  type OfferFacts,
  type Risk,
  type TriageResult,
} from '../../model/triage.ts';
import { formatList } from '../i18n/format.ts';
import { hasText, t, tm } from '../i18n/index.ts';
import { quiet } from '../look.ts';
import { factLines } from './fact-text.ts';
import { Notice } from './states.tsx';

/** What kind of message it is; in quiet mode nothing but "message". */
export function LabelChip({ label }: { readonly label: Label }): JSX.Element {
  if (quiet.value) return <span class="chip">{t('quiet.message')}</span>;
  const tone = label === 'scam' ? 'chip chip-bad' : isOfferLabel(label) ? 'chip chip-brand' : 'chip';
  return <span class={tone}>{t(`label.${label}`)}</span>;
}

const ADVICE_TONE = { answer: 'chip chip-good', 'ask-first': 'chip chip-warn', pass: 'chip' } as const;
export const AdviceChip = ({ fit }: { readonly fit: Fit | null }): JSX.Element | null =>
  fit === null || quiet.value ? null : <span class={ADVICE_TONE[fit.advice]}>{t(`advice.${fit.advice}`)}</span>;

/** Danger and caution where found; silence elsewhere, because nothing found is not safety. */
export function RiskChip({ row }: { readonly row: Pick<InboxRow, 'risk' | 'riskChecked'> }): JSX.Element | null {
  if (row.risk === 'none') return null;
  return <span class={row.risk === 'danger' ? 'chip chip-bad' : 'chip chip-warn'}>{t(`risk.${row.risk}`)}</span>;
}

export const senderName = (row: Pick<InboxRow, 'sender'>): string =>
  quiet.value ? t('quiet.name') : (row.sender.name ?? t('state.unknown'));

function FactList({ facts }: { readonly facts: OfferFacts }): JSX.Element | null {
  const lines = factLines(facts);
  if (lines.length === 0) return null;
  return (
    <dl class="facts">
      {lines.map((l) => [<dt key={`${l.fact}-name`}>{t(`fact.${l.fact}`)}</dt>, <dd key={l.fact}>{l.text}</dd>])}
    </dl>
  );
}

const missingText = (id: string): string => (hasText(`missing.${id}`) ? tm({ id: `missing.${id}` }) : id);

function Missing({ missing }: { readonly missing: readonly string[] }): JSX.Element | null {
  if (missing.length === 0) return null;
  return (
    <p class="small">
      <span class="strong">{t('missing.title')}:</span> {formatList(missing.map(missingText))}
    </p>
  );
}

/**
 * What is dangerous, with the words that gave it away unless the mode is quiet; otherwise exactly what was and was not
 * checked. A warning stands though part of the thread could not be read.
 */
function RiskNotice({ risk }: { readonly risk: Risk }): JSX.Element {
  if (risk.level === 'none')
    return <p class="small dim">{t(risk.checked ? 'risk.none.about' : 'risk.unchecked.about')}</p>;
  return (
    <Notice tone={risk.level === 'danger' ? 'bad' : 'warn'} title={t(`risk.${risk.level}`)}>
      <p>{t(`risk.${risk.level}.about`)}</p>
      {risk.rules.map((r) => (
        <div key={r.id} class="stack-tight">
          {r.quote !== '' && !quiet.value && (
            <blockquote dir="auto" class="quote">
              {r.quote}
            </blockquote>
          )}
          <p class="small">{tm(r.advice)}</p>
        </div>
      ))}
      {!risk.checked && <p class="small dim">{t('risk.partly.about')}</p>}
    </Notice>
  );
}

function FitReasons({ fit }: { readonly fit: Fit | null }): JSX.Element | null {
  if (fit === null || fit.reasons.length === 0 || quiet.value) return null;
  return (
    <ul class="reasons small">
      {fit.reasons
        .filter((r) => !fit.marks.includes(r.id.replace('fit.', '')))
        .map((r) => (
          <li key={r.id}>{tm(r)}</li>
        ))}
    </ul>
  );
}

/** The words that decided, on request. */
function Why({ triage }: { readonly triage: TriageResult }): JSX.Element | null {
  if (triage.evidence.length === 0 || quiet.value) return null;
  return (
    <details class="why small">
      <summary>{t('triage.why')}</summary>
      {triage.evidence.slice(0, 5).map((e) => (
        <blockquote dir="auto" class="quote" key={`${e.rule}${e.quote}`}>
          {e.quote}
        </blockquote>
      ))}
    </details>
  );
}

interface TriageCardProps {
  readonly triage: TriageResult;
  readonly fit: Fit | null;
  /** What stands after the user's corrections, where there may be some. */
  readonly corrected?: Pick<InboxRow, 'label' | 'facts'>;
}

/** The judgement of one text: label, fit, facts, what is missing, risk. */
export function TriageCard({ triage, fit, corrected }: TriageCardProps): JSX.Element {
  const { label, facts } = corrected ?? { label: triage.label, facts: triage.offer };
  return (
    <div class="stack">
      <span class="row">
        <LabelChip label={label} />
        <AdviceChip fit={fit} />
      </span>
      {fit?.marks.map((mark) => (
        <Notice key={mark} tone="warn">
          {tm({ id: `fit.${mark}` })}
        </Notice>
      ))}
      {triage.risk.level !== 'none' && <RiskNotice risk={triage.risk} />}
      {!triage.understood && <Notice>{t('triage.not-understood')}</Notice>}
      <FitReasons fit={fit} />
      {facts !== null && !quiet.value && <FactList facts={facts} />}
      {triage.isOffer && !quiet.value && <Missing missing={triage.missing} />}
      <Why triage={triage} />
      {triage.risk.level === 'none' && <RiskNotice risk={triage.risk} />}
    </div>
  );
}
