import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPipeline, type Pipeline } from '../lib/pipeline/index.ts';
import { createJudges } from '../lib/pipeline/judgement.ts';
import { breather } from '../lib/platform/breathe.ts';
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

/** The only context that analyses language: imports, derives, drafts. One at a time, in small commits. */
export default defineUnlistedScript(() => {
  const notices = openNotices();
  const cancelled = new Set<string>();
  notices.hear((n) => n.kind === 'cancel' && cancelled.add(n.id));
  let told = 0;
  const changed = (): void => {
    if (Date.now() - told < BREATH) return;
    told = Date.now();
    notices.send({ kind: 'changed' });
  };
  const store = storeOpener(self.name === SAMPLE_DB ? SAMPLE_DB : undefined);
  const judges = createJudges();
  const breathe = breather();
  const pipeline = async (): Promise<Pipeline> =>
    createPipeline(await store(), {
      clock: systemClock,
      judges,
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
    if (request.kind === 'take-text')
      return alone(() => p.takeText(request.text, request.page, request.keep), self.name);
    await alone(() => p.work(), self.name);
    notices.send({ kind: 'changed' });
    return null;
  };
  answerInWorker(handle);
});
