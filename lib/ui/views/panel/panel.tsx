import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadOutcome } from '../../../model/app.ts';
import { useUi } from '../../context.tsx';
import { errorCode } from '../../errors.ts';
import { formatTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { readyValue, useLoad } from '../../load.ts';
import { quiet } from '../../look.ts';
import { AddByHand } from '../../parts/add-by-hand.tsx';
import { Button } from '../../parts/button.tsx';
import { Claim } from '../../parts/claim.tsx';
import { CoverageChecklist } from '../../parts/coverage.tsx';
import { DriftLine } from '../../parts/drift.tsx';
import { NarrowHeader } from '../../parts/page-header.tsx';
import { RefusalNotice } from '../../parts/refusal.tsx';
import { SampleBar } from '../../parts/sample-bar.tsx';
import { Empty, Failed, Notice, Show } from '../../parts/states.tsx';
import { Toasts } from '../../parts/toast.tsx';
import { ThreadCard } from '../approach/thread-card.tsx';
import { OutcomeBody, pageKind } from '../popup/page-card.tsx';
import { PasteBox } from '../popup/paste-box.tsx';

type Again = { readonly state: 'idle' | 'reading' | 'no-access' } | { readonly state: 'failed'; readonly code: string };

/** Reads once more while the click's access lasts; afterwards only a new click on the icon helps. */
function useAgain(done: () => void): readonly [Again, () => void] {
  const { app } = useUi();
  const [again, setAgain] = useState<Again>({ state: 'idle' });
  const read = (): void => {
    setAgain({ state: 'reading' });
    app.readActiveTab().then(
      (outcome) => {
        const denied = outcome.refusal?.code === 'no-permission';
        setAgain({ state: denied ? 'no-access' : 'idle' });
        // what was read before stays in sight
        if (!denied) done();
      },
      (error: unknown) => setAgain({ state: 'failed', code: errorCode(error) }),
    );
  };
  return [again, read];
}

function Checklist({ outcome }: { readonly outcome: ReadOutcome }): JSX.Element | null {
  if (outcome.coverage === undefined) return null;
  return (
    <section class="card" aria-labelledby="checklist">
      <h2 id="checklist">{t('panel.coverage')}</h2>
      <CoverageChecklist coverage={outcome.coverage} />
    </section>
  );
}

function Read({ outcome, refresh }: { readonly outcome: ReadOutcome; readonly refresh: () => void }): JSX.Element {
  const [again, read] = useAgain(refresh);
  const kind = pageKind(outcome.page);
  return (
    <>
      <div class="row-between">
        <span class="small dim">{t('time.as-read-at', { time: formatTime(outcome.readAt) })}</span>
        <Button small icon="again" disabled={again.state === 'reading'} action="read-again" onClick={read}>
          {t('action.read-again')}
        </Button>
      </div>
      {again.state === 'no-access' && <Notice live>{t('panel.click')}</Notice>}
      {again.state === 'failed' && <Failed code={again.code} />}
      {outcome.claimable !== undefined ? (
        <Claim outcome={outcome} source={outcome.claimable} again={read} />
      ) : outcome.refusal !== null ? (
        <RefusalNotice code={outcome.refusal.code} again={read} driftReport={outcome.driftReport} />
      ) : (
        <>
          {kind === 'profile' && <Checklist outcome={outcome} />}
          <section class="card" aria-labelledby="panel-body">
            <h2 id="panel-body">{t(`popup.read-${kind}`)}</h2>
            <OutcomeBody outcome={outcome} replies />
            <DriftLine outcome={outcome} />
          </section>
        </>
      )}
    </>
  );
}

/** A made-up conversation in the place of the tab's own. */
function SampleThread(): JSX.Element {
  const [load, again] = useLoad(async (a) => {
    const key = (await a.glance()).waiting[0]?.key;
    return key === undefined ? null : a.approach(key);
  });
  return (
    <>
      <SampleBar />
      <p class="small dim">{t('sample.thread')}</p>
      <Show load={load} again={again}>
        {(detail) =>
          detail !== null && (
            <section class="card" aria-labelledby="panel-body">
              <h2 id="panel-body">{t('popup.read-thread')}</h2>
              <ThreadCard detail={detail} replies />
            </section>
          )
        }
      </Show>
    </>
  );
}

/** The work beside the page: what was last read of this tab; it reads nothing by itself. */
export function Panel(): JSX.Element {
  const { app } = useUi();
  const [load, refresh] = useLoad((a) => a.lastOutcome());
  // looks at what was read before, and only at the tab's address; reads nothing
  useEffect(() => app.onTab(refresh), [app, refresh]);
  const sample = readyValue(useLoad((a) => a.settings())[0])?.sample === true;
  const kept = useRef<ReadOutcome | null>(null);
  const current = readyValue(load);
  if (current) kept.current = current;
  const outcome = current ?? kept.current;
  const elsewhere = current === null && outcome !== null;
  return (
    <div class="narrow">
      <NarrowHeader panel={false} />
      <main class="stack">
        {quiet.value && <p class="tiny faint">{t('quiet.on')}</p>}
        {sample ? (
          <SampleThread />
        ) : (
          <>
            {elsewhere && <Notice live>{t('panel.other-page')}</Notice>}
            <Show load={load} again={refresh}>
              {() =>
                outcome === null ? (
                  <Empty title={t('panel.empty.title')}>
                    <p>{t('panel.empty')}</p>
                    <AddByHand />
                  </Empty>
                ) : (
                  <div class={elsewhere ? 'stack dimmed' : 'stack'}>
                    <Read outcome={outcome} refresh={refresh} />
                  </div>
                )
              }
            </Show>
          </>
        )}
        <PasteBox />
      </main>
      <Toasts />
    </div>
  );
}
