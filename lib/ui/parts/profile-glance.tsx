import type { ComponentChildren, JSX } from 'preact';
import type { AuditReport } from '../../model/audit.ts';
import type { Coverage } from '../../model/coverage.ts';
import { t } from '../i18n/index.ts';
import { UnseenList, unseenSections } from './coverage.tsx';
import { FindingItem, topFindings } from './finding.tsx';
import { Icon } from './icon.tsx';
import { Stages } from './stages.tsx';

interface Props {
  readonly audit: AuditReport;
  readonly coverage?: Coverage | undefined;
  readonly count?: number;
  /** Shown between the stages and the findings: what the findings wait for. */
  readonly between?: ComponentChildren;
}

/** Three stages, what is worth doing first, what was not seen. */
export function ProfileGlance({ audit, coverage = audit.coverage, count = 3, between }: Props): JSX.Element {
  const top = topFindings(audit.findings, count);
  return (
    <>
      <Stages audit={audit} />
      {between}
      <div class="stack-tight">
        <h3>{t('popup.first')}</h3>
        {top.length === 0 ? (
          <p class="dim">{t('popup.first-none')}</p>
        ) : (
          <div>
            {top.map((f, i) => (
              <FindingItem key={f.check} finding={f} open={i === 0} />
            ))}
          </div>
        )}
      </div>
      {unseenSections(coverage).length > 0 && (
        <details class="disclosure" open>
          <summary>
            <h3>{t('popup.unseen')}</h3>
            <span class="turn">
              <Icon name="down" />
            </span>
          </summary>
          <div class="stack-tight">
            <p class="small dim">{t('popup.unseen.about')}</p>
            <UnseenList coverage={coverage} />
          </div>
        </details>
      )}
    </>
  );
}
