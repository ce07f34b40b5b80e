import type { JSX } from 'preact';
import { type AuditReport, STAGES, type Stage, type StageSummary } from '../../model/audit.ts';
import { t } from '../i18n/index.ts';

/** "3 of 5 met, 1 unknown": the unknown is never counted as missing. */
export function stageText(s: StageSummary): string {
  if (s.total === 0) return t('stage.none');
  return s.unknown > 0
    ? t('stage.met-unknown', { met: s.met, total: s.total, unknown: s.unknown })
    : t('stage.met', { met: s.met, total: s.total });
}

function Pips({ summary }: { readonly summary: StageSummary }): JSX.Element {
  const kinds = (['met', 'partly', 'missing', 'unknown'] as const).flatMap((k) =>
    Array.from({ length: summary[k] }, (_, i) => ({ kind: k, key: `${k}${i}` })),
  );
  return (
    <span class="pips" aria-hidden="true">
      {kinds.map(({ kind, key }) => (
        <span key={key} class={`pip pip-${kind}`} />
      ))}
    </span>
  );
}

function StageRow({ stage, summary }: { readonly stage: Stage; readonly summary: StageSummary }): JSX.Element {
  return (
    <li class="stage">
      <span class="stack-tight">
        <span class="strong">{t(`stage.${stage}`)}</span>
      </span>
      <span class="small dim nums">{stageText(summary)}</span>
      <Pips summary={summary} />
    </li>
  );
}

/** The three stages, each with its count in words and one mark per check. */
export function Stages({ audit }: { readonly audit: AuditReport }): JSX.Element {
  return (
    <ul class="stages">
      {STAGES.map((stage) => (
        <StageRow key={stage} stage={stage} summary={audit.stages[stage]} />
      ))}
    </ul>
  );
}
