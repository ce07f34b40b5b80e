import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCrew, type Hand } from '../lib/pipeline/crew.ts';
import { createPipeline, type Pipeline } from '../lib/pipeline/index.ts';
import { createJudges } from '../lib/pipeline/judgement.ts';
import { type Seed, seedOf, seedsOf, type Talk } from '../lib/pipeline/seed.ts';
import { breather } from '../lib/platform/breathe.ts';
import { HELPER, helpersHere, helpInWorker, startHelper } from '../lib/platform/helper.ts';
import type { HostRequest } from '../lib/platform/host-protocol.ts';
import { openNotices } from '../lib/platform/notices.ts';
import { alone } from '../lib/platform/work-lock.ts';
import { answerInWorker } from '../lib/platform/worker-port.ts';
import { readExportStream } from '../lib/readers/linkedin-export/index.ts';
import { readPasted } from '../lib/readers/pasted/index.ts';
import { SAMPLE_DB, storeOpener } from '../lib/store/opener.ts';
import { systemClock } from './shared/clock.ts';

/** Views refresh at most this often while much is derived. */
const BREATH = 1_000;

/** Another worker of this script, which judges texts and holds nothing. */
function startHand(): Hand {
  const { ask, end } = startHelper();
  return { judge: async (talks) => (await ask(talks)) as readonly Seed[], end };
}

/** Another took the lock: an error that nobody catches ends this worker by way of whoever started it, if that is still there. */
function lost(): void {
  setTimeout(() => self.close(), 1_000);
  setTimeout(() => {
    throw new Error('Another context took over the work.');
  });
}

/**
 * The only context that analyses language: imports, derives, drafts. One at a time, in small commits; helpers of its own
 * judge beside it, except in Firefox.
 */
export default defineUnlistedScript(() => {
  const judges = createJudges();
  if (self.name === HELPER) return helpInWorker((talks) => seedsOf(talks as Talk[], judges));
  const notices = openNotices();
  const cancelled = new Set<string>();
  notices.hear((n) => n.kind === 'cancel' && cancelled.add(n.id));
  let told = 0;
  const changed = (): void => {
    if (Date.now() - told < BREATH) return;
    told = Date.now();
    notices.send({ kind: 'changed' });
  };
  const turn = { store: self.name, lost };
  const store = storeOpener(self.name === SAMPLE_DB ? SAMPLE_DB : undefined);
  const breathe = breather();
  const idler = { judge: (talk: Talk) => seedOf(talk, judges), breathe };
  // Firefox sometimes never comes back from starting a worker in a worker: the run would hang, its lock held.
  const crew = import.meta.env.FIREFOX ? undefined : createCrew(startHand, helpersHere(), idler);
  const pipeline = async (): Promise<Pipeline> =>
    createPipeline(await store(), {
      clock: systemClock,
      judges,
      ...(crew && { crew }),
      readExport: readExportStream,
      readText: readPasted,
      tell: (progress) => notices.send({ kind: 'import', progress }),
      cancelled: (id) => cancelled.has(id),
      changed,
      breathe,
    });
  const handle = async (request: HostRequest): Promise<unknown> => {
    const p = await pipeline();
    if (request.kind === 'notes') return p.notes(request.key);
    if (request.kind === 'study') return p.study(request.question);
    if (request.kind === 'take-text') return alone(() => p.takeText(request.text, request.page, request.keep), turn);
    await alone(() => p.work(), turn);
    notices.send({ kind: 'changed' });
    return null;
  };
  answerInWorker(handle);
});
