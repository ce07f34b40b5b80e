import type { JSX } from 'preact';
import { type AuditReport, type Finding, STAGES, type Stage } from '../../../../model/audit.ts';
import { useDecide } from '../../../act.ts';
import { setDismissed, setTold } from '../../../decisions.ts';
import { formatList } from '../../../i18n/format.ts';
import { t, tname } from '../../../i18n/index.ts';
import { Button } from '../../../parts/button.tsx';
import { UnseenList, unseenSections } from '../../../parts/coverage.tsx';
import { checkTitle, FindingItem } from '../../../parts/finding.tsx';
import { stageText } from '../../../parts/stages.tsx';
import { Notice } from '../../../parts/states.tsx';
import { href } from '../../../router.ts';
import { ReportFiles } from './report-files.tsx';

const ORDER = { missing: 0, partly: 1, unknown: 2, met: 3, 'not-applicable': 4 } as const;

/** Checks that only the user can answer, from the site's settings. */
const TOLD_CHECKS = new Set(['reachable']);

function Actions({ finding: f }: { readonly finding: Finding }): JSX.Element | null {
  const decide = useDecide();
  const told = (yes: boolean): void =>
    decide([setTold(f.check, yes)], t('profile.told.done'), [setTold(f.check, null)]);
  if (TOLD_CHECKS.has(f.check) && f.result === 'unknown')
    return (
      <p class="row">
        <Button small onClick={() => told(true)}>
          {t('profile.told.yes')}
        </Button>
        <Button small onClick={() => told(false)}>
          {t('profile.told.no')}
        </Button>
      </p>
    );
  if (f.result !== 'missing' && f.result !== 'partly') return null;
  const dismiss = (): void =>
    decide([setDismissed(f.check, true)], t('profile.dismissed.done'), [setDismissed(f.check, false)]);
  return (
    <p>
      <Button small kind="plain" onClick={dismiss}>
        {t('profile.dismiss')}
      </Button>
    </p>
  );
}

function StageBlock({ stage, audit }: { readonly stage: Stage; readonly audit: AuditReport }): JSX.Element {
  const list = audit.findings
    .filter((f) => f.stage === stage && f.result !== 'not-applicable' && !(f.kind === 'earn' && f.result === 'missing'))
    .sort((a, b) => ORDER[a.result] - ORDER[b.result] || b.weight - a.weight);
  return (
    <section class="card" aria-labelledby={`stage-${stage}`}>
      <div class="row-between">
        <h2 id={`stage-${stage}`}>{t(`stage.${stage}`)}</h2>
        <span class="small dim nums">{stageText(audit.stages[stage])}</span>
      </div>
      <p class="small dim">{t(`stage.${stage}.question`)}</p>
      <div>
        {list.map((f) => (
          <FindingItem key={f.check} finding={f}>
            <Actions finding={f} />
          </FindingItem>
        ))}
      </div>
    </section>
  );
}

function Earn({ audit }: { readonly audit: AuditReport }): JSX.Element | null {
  const list = audit.findings.filter((f) => f.kind === 'earn' && f.result === 'missing');
  if (list.length === 0) return null;
  return (
    <section class="card card-quiet" aria-labelledby="earn">
      <h2 id="earn">{t('profile.earn')}</h2>
      <p class="small dim">{t('profile.earn.about')}</p>
      <div>
        {list.map((f) => (
          <FindingItem key={f.check} finding={f} />
        ))}
      </div>
    </section>
  );
}

/** The audit's word for a check that the user set aside. */
const TURNED_OFF = 'audit.because.off';

/** What the user set aside, with the way back. */
function SetAside({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | null {
  const decide = useDecide();
  if (findings.length === 0) return null;
  return (
    <section class="stack-tight small" aria-labelledby="set-aside">
      <h2 id="set-aside">{t('profile.dismissed')}</h2>
      <ul class="steps">
        {findings.map((f) => (
          <li key={f.check} class="row">
            <span>{checkTitle(f.check)}</span>
            <Button
              small
              kind="plain"
              onClick={() => decide([setDismissed(f.check, false)], checkTitle(f.check), [setDismissed(f.check, true)])}
            >
              {t('profile.dismiss.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The audit, stage by stage; what must be earned and what doesn't apply apart. */
export function Findings({ audit }: { readonly audit: AuditReport }): JSX.Element {
  const out = audit.findings.filter((f) => f.result === 'not-applicable');
  const off = out.filter((f) => f.because?.id === TURNED_OFF);
  const not = out.filter((f) => f.because?.id !== TURNED_OFF);
  return (
    <div class="stack-wide">
      {audit.goal?.confirmed !== true && (
        <Notice tone="warn" title={t('profile.no-goal')}>
          <p>
            <a href={href('settings/goal')}>{t('popup.goal.set')}</a>
          </p>
        </Notice>
      )}
      <p class="small dim">
        {audit.level !== null && t('profile.level', { level: tname('level', audit.level) })}
        {audit.level !== null && audit.domains.length > 0 && ' · '}
        {audit.domains.length > 0 &&
          t('profile.domains', { domains: formatList(audit.domains.map((d) => tname('domain', d))) })}
      </p>
      <div class="columns">
        {STAGES.map((stage) => (
          <StageBlock key={stage} stage={stage} audit={audit} />
        ))}
        {unseenSections(audit.coverage).length > 0 && (
          <section class="card" aria-labelledby="unseen">
            <h2 id="unseen">{t('popup.unseen')}</h2>
            <p class="small dim">{t('popup.unseen.about')}</p>
            <UnseenList coverage={audit.coverage} />
          </section>
        )}
        <Earn audit={audit} />
      </div>
      <ReportFiles />
      <SetAside findings={off} />
      {not.length > 0 && (
        <p class="small dim">
          {t('profile.not-applicable')}: {formatList(not.map((f) => checkTitle(f.check)))}
        </p>
      )}
    </div>
  );
}
