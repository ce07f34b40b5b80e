import type { JSX } from 'preact';
import type { Glance, Settings } from '../../../../model/app.ts';
import { DAY } from '../../../../model/time.ts';
import { backupDue } from '../../../backup-due.ts';
import { useUi } from '../../../context.tsx';
import { formatList } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { readyValue, useLoad } from '../../../load.ts';
import { quiet } from '../../../look.ts';
import { BackupAge } from '../../../parts/backup-age.tsx';
import { FindingItem, topFindings } from '../../../parts/finding.tsx';
import { Stages } from '../../../parts/stages.tsx';
import { Empty, Show } from '../../../parts/states.tsx';
import { href } from '../../../router.ts';
import { GoalProposal } from '../../goal/goal-proposal.tsx';
import { ExportWaiting } from '../../onboarding/export-waiting.tsx';
import { Ways } from '../../onboarding/ways.tsx';
import { InboxAge } from '../../popup/since.tsx';
import { WaitingCard } from '../../popup/waiting-card.tsx';
import { WeekCard } from '../../popup/week-card.tsx';
import { fieldName } from '../../visibility/edit-words.ts';
import { EffectText } from '../../visibility/effect-text.tsx';
import { Shell } from '../shell.tsx';

/** The small export is fetched once a month. */
const MONTH = 30 * DAY;

function nextSteps(g: Glance, s: Settings | undefined, now: number): { readonly text: string; readonly to: string }[] {
  const steps: { text: string; to: string }[] = [];
  if (!g.hasGoal) steps.push({ text: t('overview.next.goal'), to: href('settings/goal') });
  if (g.audit === null) steps.push({ text: t('overview.next.profile'), to: href('welcome/way') });
  if (g.inboxLastSeen === undefined && s?.exportRequestedAt === null)
    steps.push({ text: t('overview.next.export'), to: href('welcome/export') });
  if (g.inboxLastSeen !== undefined && now - g.inboxLastSeen > MONTH && s?.exportRequestedAt === null)
    steps.push({ text: t('catchup.due'), to: href('data', { steps: 'small' }) });
  if (backupDue(g, now) && s?.sample !== true)
    steps.push({ text: t('overview.next.backup', { count: g.conversationsSinceBackup }), to: href('data') });
  return steps;
}

function NextSteps({ glance, settings }: { readonly glance: Glance; readonly settings: Settings | undefined }) {
  const ui = useUi();
  const steps = nextSteps(glance, settings, ui.now());
  return (
    <section class="card" aria-labelledby="next-steps">
      <h2 id="next-steps">{t('overview.next')}</h2>
      {steps.length > 0 && (
        <ul class="steps">
          {steps.map((step) => (
            <li key={step.to}>
              <a href={step.to}>{step.text}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="small dim">
        {steps.length === 0 && <>{t('overview.next.none')} </>}
        <BackupAge glance={glance} />
      </p>
    </section>
  );
}

function ProfileCard({ audit }: { readonly audit: NonNullable<Glance['audit']> }): JSX.Element {
  return (
    <section class="card span-2" aria-labelledby="overview-profile">
      <div class="row-between">
        <h2 id="overview-profile">{t('overview.profile')}</h2>
        <a class="small" href={href('profile')}>
          {t('overview.profile.all')}
        </a>
      </div>
      <div class="stages-wide">
        <Stages audit={audit} />
      </div>
      <div>
        {topFindings(audit.findings, 3).map((f) => (
          <FindingItem key={f.check} finding={f} />
        ))}
      </div>
    </section>
  );
}

function Filled({ glance, settings }: { readonly glance: Glance; readonly settings: Settings | undefined }) {
  const { verdict } = glance;
  return (
    <div class="board">
      {glance.audit !== null && <ProfileCard audit={glance.audit} />}
      {!glance.hasGoal && glance.proposedGoal !== undefined && <GoalProposal goal={glance.proposedGoal} />}
      <div class="stack-col">
        <WeekCard weeks={glance.weeks} />
        {!quiet.value && verdict !== undefined && (
          <section class="card" aria-labelledby="overview-effect">
            <h2 id="overview-effect">{t('overview.effect')}</h2>
            <p class="small dim">{verdict.name ?? formatList(verdict.fields.map(fieldName))}</p>
            <EffectText effect={verdict.effect} />
          </section>
        )}
        <NextSteps glance={glance} settings={settings} />
      </div>
      <WaitingCard glance={glance} />
    </div>
  );
}

/** Where everything stands, and the one thing to do next. */
export function Overview(): JSX.Element {
  const [glance, again] = useLoad((a) => a.glance());
  const settings = readyValue(useLoad((a) => a.settings())[0]);
  return (
    <Shell view="overview" title={t('overview.title')}>
      <ExportWaiting />
      {glance.status === 'ready' && <InboxAge glance={glance.value} />}
      <Show load={glance} again={again}>
        {(g) =>
          g.audit === null && g.weeks.length === 0 ? (
            <div class="stack-wide">
              <Empty title={t('overview.empty.title')}>
                <p>{t('overview.empty')}</p>
                <a class="button button-primary" href={href('welcome')}>
                  {t('overview.start')}
                </a>
              </Empty>
              <Ways />
            </div>
          ) : (
            <Filled glance={g} settings={settings} />
          )
        }
      </Show>
    </Shell>
  );
}
