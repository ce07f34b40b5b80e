import { type App, AppError, type ApproachNotes, type NewDecision } from '../../lib/model/app.ts';
import type { TriageResult } from '../../lib/model/triage.ts';
import { type HostRequest, unwrap } from '../../lib/platform/host-protocol.ts';
import { WorkerPort } from '../../lib/platform/worker-port.ts';
import { dropDb } from '../../lib/store/drop.ts';
import { SAMPLE_DB, storeOpener } from '../../lib/store/opener.ts';
import { systemClock } from './clock.ts';
import { storedSide } from './stored-side.ts';

/** Nothing of one's own may get among made-up data. */
const refuse = async (): Promise<never> => {
  throw new AppError('sample-shown', 'The sample is shown; remove it first.');
};

/** The sample's own side of an `App`: its database, its worker; neither the background nor the user's store is asked. */
export function sampleSide(changed: () => void) {
  const db = storeOpener(SAMPLE_DB);
  const worker = new WorkerPort(SAMPLE_DB);
  const ask = async (request: HostRequest): Promise<unknown> => unwrap(await worker.ask(request));
  const decide = async (said: readonly NewDecision[]): Promise<void> => {
    const { kept, derived, keeper } = await db();
    const pipeline = await import('../../lib/pipeline/decide.ts');
    await pipeline.decide(kept, derived, keeper, said, systemClock.now());
    changed();
    await ask({ kind: 'work' });
    changed();
  };
  const stored = storedSide(db, decide, () => ask({ kind: 'work' }));
  let emptied: Promise<unknown> = Promise.resolve();
  const app: Partial<App> = {
    ...stored,
    async approach(key) {
      const detail = await stored.approach(key);
      return detail && { ...detail, ...((await ask({ kind: 'notes', key })) as ApproachNotes) };
    },
    triageText: async (text) => {
      const taken = await ask({ kind: 'take-text', text, page: 'pasted', keep: false });
      return (taken as { readonly triage: TriageResult }).triage;
    },
    study: async (question) => (await ask({ kind: 'study', question: question as never })) as never,
    importFile: refuse,
    resumeImport: async () => null,
    backup: refuse,
    restore: refuse,
  };
  return {
    app,
    settings: stored.settings,
    setSetting: stored.setSetting,
    async fill() {
      // What is kept while the old database goes would go with it; whoever emptied it was told of a failure.
      await emptied.catch(() => undefined);
      const { sampleOf } = await import('../../lib/pipeline/sample.ts');
      const sample = sampleOf(systemClock.now());
      await (await db()).keeper.keep(sample.contents, sample.sightings, sample.owner);
      await decide(sample.decisions);
    },
    async empty() {
      worker.stop();
      await (await db()).wipe();
      emptied = dropDb(SAMPLE_DB);
      await emptied;
    },
  };
}
