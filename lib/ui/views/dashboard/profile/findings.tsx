import type { JSX } from 'preact';
import { type AuditReport, type Finding, STAGES, type Stage } from '../../../../model/audit.ts';
import { useUi } from '../../../context.tsx';
import { formatList, formatNumber } from '../../../i18n/format.ts';
import { t, tm, tname } from '../../../i18n/index.ts';
import { UnseenList, unseenSections } from '../../../parts/coverage.tsx';
import { checkTitle, FindingItem } from '../../../parts/finding.tsx';
import { Stages, stageText } from '../../../parts/stages.tsx';
import { Notice } from '../../../parts/states.tsx';
import { href } from '../../../router.ts';
import { FindingActions } from './finding-actions.tsx';
import { PutOff, SetAside } from './put-away.tsx';
import { ReportFiles } from './report-files.tsx';
import { Score } from './score.tsx';

const isEarned = (f: Finding): boolean => f.kind === 'earn' && f.result === 'missing';

interface Listed {
  readonly audit: AuditReport;
  readonly findings: readonly Finding[];
}

/** In the audit's own order: most gain per effort first. */
function StageBlock({ stage, audit, findings }: Listed & { readonly stage: Stage }): JSX.Element {
  return (
    <section class="card" aria-labelledby={`stage-${stage}`}>
      <div class="row-between">
        <h2 id={`stage-${stage}`}>{t(`stage.${stage}`)}</h2>
        <span class="small dim nums">{stageText(audit.stages[stage])}</span>
      </div>
      <p class="small dim">{t(`stage.${stage}.question`)}</p>
      <div>
        {findings
          .filter((f) => f.stage === stage && !isEarned(f))
          .map((f) => (
            <FindingItem key={f.check} finding={f}>
              <FindingActions finding={f} />
            </FindingItem>
          ))}
      </div>
    </section>
  );
}

function Earn({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | null {
  const list = findings.filter(isEarned);
  if (list.length === 0) return null;
  return (
    <section class="card card-quiet" aria-labelledby="earn">
      <h2 id="earn">{t('profile.earn')}</h2>
      <p class="small dim">{t('profile.earn.about')}</p>
      <div>
        {list.map((f) => (
          <FindingItem key={f.check} finding={f}>
            <FindingActions finding={f} />
          </FindingItem>
        ))}
      </div>
    </section>
  );
}

/** The three stages first; the score stands below them, with what it is not. */
function Lead({ audit }: { readonly audit: AuditReport }): JSX.Element {
  return (
    <section class="card duo-wide" aria-label={t('profile.tab.findings')}>
      <Stages audit={audit} />
      <div class="stack-tight">
        <Score audit={audit} />
        <p class="small">{tm({ id: 'audit.caption' })}</p>
        {audit.rubric.changed && (
          <p class="tiny faint">
            {t('profile.rubric.version', { version: audit.rubric.version })}, {t('profile.rubric.changed')}
          </p>
        )}
      </div>
    </section>
  );
}

/** The audit's word for a check that the user set aside. */
const TURNED_OFF = 'audit.because.off';

/** The audit, stage by stage; what must be earned, what was put off and what doesn't apply apart. */
export function Findings({ audit }: { readonly audit: AuditReport }): JSX.Element {
  const ui = useUi();
  const out = audit.findings.filter((f) => f.result === 'not-applicable');
  const off = out.filter((f) => f.because?.id === TURNED_OFF);
  const not = out.filter((f) => f.because?.id !== TURNED_OFF);
  const isLater = (f: Finding): boolean =>
    (f.result === 'missing' || f.result === 'partly') && (f.said?.laterUntil ?? 0) > ui.now();
  const shown = audit.findings.filter((f) => f.result !== 'not-applicable' && !isLater(f));
  return (
    <div class="stack-wide">
      {audit.goal?.confirmed !== true && (
        <Notice tone="warn" title={t('profile.no-goal')}>
          <p>
            <a href={href('settings/goal')}>{t('popup.goal.set')}</a>
          </p>
        </Notice>
      )}
      <Lead audit={audit} />
      <p class="small dim">
        {audit.level !== null && t('profile.level', { level: tname('level', audit.level) })}
        {audit.level !== null && audit.domains.length > 0 && ' · '}
        {audit.domains.length > 0 &&
          t('profile.domains', { domains: formatList(audit.domains.map((d) => tname('domain', d))) })}
        {typeof audit.years === 'number' && ` · ${t('profile.years', { years: formatNumber(audit.years) })}`}
      </p>
      <div class="columns">
        {STAGES.map((stage) => (
          <StageBlock key={stage} stage={stage} audit={audit} findings={shown} />
        ))}
        {unseenSections(audit.coverage).length > 0 && (
          <section class="card" aria-labelledby="unseen">
            <h2 id="unseen">{t('popup.unseen')}</h2>
            <p class="small dim">{t('popup.unseen.about')}</p>
            <UnseenList coverage={audit.coverage} />
          </section>
        )}
        <Earn findings={shown} />
      </div>
      <ReportFiles />
      <PutOff findings={audit.findings.filter(isLater)} />
      <SetAside findings={off} />
      {not.length > 0 && (
        <p class="small dim">
          {t('profile.not-applicable')}: {formatList(not.map((f) => checkTitle(f.check)))}
        </p>
      )}
    </div>
  );
}
