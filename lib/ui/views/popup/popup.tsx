import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Glance, ReadOutcome } from '../../../model/app.ts';
import { useUi } from '../../context.tsx';
import { errorCode, errorText } from '../../errors.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { keepPaint, ROOT, reveal } from '../../last-paint.ts';
import { type Load, readyValue, useLoad } from '../../load.ts';
import { quiet } from '../../look.ts';
import { BackupAge } from '../../parts/backup-age.tsx';
import { NarrowHeader } from '../../parts/page-header.tsx';
import { SampleBar } from '../../parts/sample-bar.tsx';
import { Stages } from '../../parts/stages.tsx';
import { Failed, Notice } from '../../parts/states.tsx';
import { Toasts } from '../../parts/toast.tsx';
import { say } from '../../toast.ts';
import { GoalProposal } from '../goal/goal-proposal.tsx';
import { FirstRun } from './first-run.tsx';
import { PageCard, pageKind } from './page-card.tsx';
import { PasteBox } from './paste-box.tsx';
import { InboxAge, VerdictLine } from './since.tsx';
import { WaitingCard } from './waiting-card.tsx';
import { WeekCard } from './week-card.tsx';

/** Reads the page once the user may be taken to want it: the popup was opened and the first-run text is known. */
function useReading(allowed: boolean): readonly [Load<ReadOutcome>, () => void] {
  const { app } = useUi();
  const [load, setLoad] = useState<Load<ReadOutcome>>({ status: 'loading' });
  const read = (): void => {
    setLoad({ status: 'loading' });
    app.readActiveTab().then(
      (value) => setLoad({ status: 'ready', value }),
      (error: unknown) => setLoad({ status: 'error', code: errorCode(error) }),
    );
  };
  // one reading per opening
  useEffect(() => {
    if (allowed) read();
  }, [allowed]);
  return [load, read];
}

/** What is stored about the profile, while the open page is another one. */
function StoredProfile({ glance }: { readonly glance: Glance }): JSX.Element {
  if (glance.audit === null)
    return (
      <Notice title={t('popup.no-audit')}>
        <p>{t('popup.no-audit.do')}</p>
      </Notice>
    );
  return (
    <section class="card" aria-labelledby="stored-profile">
      <h2 id="stored-profile">{t('popup.last-audit', { date: formatDay(glance.profileLastSeen ?? glance.asOf) })}</h2>
      <Stages audit={glance.audit} />
    </section>
  );
}

/** The reading brought the profile: its card shows the stages already. */
function isProfile(outcome: ReadOutcome | undefined): boolean {
  return outcome?.refusal === null && ['profile', 'section'].includes(pageKind(outcome.page));
}

function Glanced({ glance, reading }: { readonly glance: Glance; readonly reading: Load<ReadOutcome> }): JSX.Element {
  return (
    <>
      {!isProfile(readyValue(reading)) && reading.status !== 'loading' && <StoredProfile glance={glance} />}
      <WeekCard weeks={glance.weeks} />
      {!quiet.value && glance.verdict !== undefined && (
        <div data-private>
          <VerdictLine verdict={glance.verdict} />
        </div>
      )}
      <WaitingCard glance={glance} />
      <PasteBox />
      <p class="tiny faint">
        {glance.updating && <>{t('state.updating')} · </>}
        <BackupAge glance={glance} />
      </p>
    </>
  );
}

/** With the sample no page is read. */
const NO_PAGE: Load<ReadOutcome> = { status: 'error', code: 'sample-shown' };

/** Milliseconds after which nothing of the opening is still under way. */
const SETTLED = 300;

/** The page itself takes the place of its last paint once it knows what to show, and is kept for the next opening. */
function usePaint(ready: boolean, settled: boolean): void {
  useEffect(() => {
    if (ready) reveal(document);
  }, [ready]);
  // not while a person waits: the page is complete by then
  useEffect(() => {
    if (!settled) return;
    const timer = setTimeout(() => {
      const shown = document.getElementById(ROOT)?.firstElementChild;
      if (shown) keepPaint(shown, localStorage);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [settled]);
}

/** The glance: this page, this week, what waits for an answer. */
export function Popup(): JSX.Element {
  const { app } = useUi();
  const [glance, again] = useLoad((a) => a.glance());
  const [settings] = useLoad((a) => a.settings());
  const onboarded = readyValue(settings)?.onboarded;
  const glanced = readyValue(glance);
  // made-up data and a page of the user's own never stand beside one another
  const sample = readyValue(settings)?.sample === true;
  const [reading, read] = useReading(onboarded === true && !sample);
  const onProfile = isProfile(readyValue(reading));
  const proposed = glanced?.hasGoal === false ? glanced.proposedGoal : undefined;
  const proposal = proposed === undefined ? null : <GoalProposal key={proposed.id} goal={proposed} />;
  usePaint(
    glance.status !== 'loading' && settings.status !== 'loading',
    glance.status === 'ready' && onboarded === true && !sample && reading.status !== 'loading',
  );
  const accept = (): void => {
    app.setSetting('onboarded', true).catch((error: unknown) => say(errorText(errorCode(error))));
  };
  return (
    <div class="narrow">
      <NarrowHeader panel />
      <main class="stack">
        {glanced !== undefined && onboarded !== false && <InboxAge glance={glanced} />}
        {quiet.value && <p class="tiny faint">{t('quiet.on')}</p>}
        {sample && <SampleBar />}
        {settings.status === 'error' && <Failed code={settings.code} />}
        {onboarded === false && <FirstRun accept={accept} />}
        {onboarded === true && !sample && (
          <div class="stack" data-private>
            <PageCard load={reading} again={read} between={proposal} />
            {!onProfile && proposal}
          </div>
        )}
        {glance.status === 'error' && <Failed code={glance.code} again={again} />}
        {glance.status === 'ready' && onboarded !== false && (
          <Glanced glance={glance.value} reading={sample ? NO_PAGE : reading} />
        )}
        {onboarded === false && <PasteBox />}
      </main>
      <Toasts />
    </div>
  );
}
