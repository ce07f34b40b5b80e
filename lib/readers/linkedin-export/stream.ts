import type { Message } from '../../model/conversation.ts';
import type { ReadResult } from '../../model/observation.ts';
import { ExportFailure } from './failure.ts';
import { LIMITS } from './limits.ts';
import { type LoadProgress, loadTables } from './load.ts';
import { messageOf } from './messages.ts';
import { oneExport } from './one-export.ts';
import { type ExportHead, type Prepared, prepare } from './prepare.ts';
import { type ExportContext, refuse } from './result.ts';

/** Then: the messages, at most a thousand at a time, always cut alike. `titles` are the threads' own. */
interface ExportBatch {
  readonly kind: 'messages';
  readonly batch: number;
  readonly done: number;
  readonly total: number;
  readonly messages: readonly Message[];
  readonly titles: Readonly<Record<string, string>>;
}
export interface ExportProgress extends LoadProgress {
  readonly kind: 'progress';
}
interface ExportRefused {
  readonly kind: 'refused';
  readonly result: ReadResult;
}
type ExportStep = ExportProgress | ExportHead | ExportBatch | ExportRefused;

function* batches({ head, mails, joined, alone, groups }: Prepared, skip: number): Generator<ExportBatch> {
  const total = head.messages;
  for (let batch = skip; batch < head.batches; batch++) {
    const from = batch * LIMITS.batch;
    const to = Math.min(from + LIMITS.batch, total);
    const titles = new Map<string, string>();
    const messages: Message[] = [];
    for (const mail of mails.slice(from, to)) {
      const message = messageOf(mail, { owner: head.owner, groups });
      if (message === null) continue;
      messages.push(joined.has(mail) && message.pill === undefined ? { ...message, pill: 'invitation' } : message);
      if (mail.title !== '' && mail.thread !== '') titles.set(mail.thread, mail.title);
    }
    messages.push(...alone.slice(Math.max(0, from - mails.length), Math.max(0, to - mails.length)));
    yield { kind: 'messages', batch, done: to, total, messages, titles: Object.fromEntries(titles) };
  }
}

/**
 * Reads an export in small steps: progress, then one head, then the messages in batches. The consumer stores as it
 * goes, stops by not asking on, and resumes with `skip`; the same bytes give the same batches. Never throws: whatever
 * stops it is a last step `refused`.
 */
export function* readExportStream(bytes: Uint8Array, ctx: ExportContext): Generator<ExportStep> {
  try {
    const load = loadTables(bytes, ctx.fileName ?? '');
    let step = load.next();
    for (; !step.done; step = load.next()) yield { kind: 'progress', ...step.value };
    const prepared = prepare(oneExport(step.value, ctx.owner), ctx);
    yield prepared.head;
    yield* batches(prepared, ctx.skip ?? 0);
  } catch (error) {
    if (error instanceof ExportFailure) yield { kind: 'refused', result: refuse(ctx, error.code, error.message) };
    // The name alone: a message could quote the file.
    else
      yield {
        kind: 'refused',
        result: refuse(
          ctx,
          'reader-failed',
          `The export could not be read (${error instanceof Error ? error.name : 'unknown error'}).`,
        ),
      };
  }
}
