import type { ImportPhase, ImportProgress } from '../model/app.ts';
import type { Message } from '../model/conversation.ts';
import { hashFile } from '../model/hash.ts';
import type { ReadContext, ReadResult, ReadWarning, Refusal } from '../model/observation.ts';
import type { Owner } from '../model/owner.ts';
import type { Content } from '../model/sighting.ts';
import type { Clock } from '../model/time.ts';
import { StoreError } from '../store/index.ts';
import { collect, messageIn } from './collect.ts';
import { contentsOf, messageContents, sightingOf } from './contents.ts';
import type { Crew } from './crew.ts';
import type { Held } from './held.ts';
import { hintOf, isRefusal, prove } from './keep.ts';
import { later } from './later.ts';
import type { Kept as KeptMessage } from './merge-messages.ts';
import type { Derived, Keeper, Stage, Staged } from './port.ts';
import { acceptsDamage } from './said.ts';
import type { Talk } from './seed.ts';
import { exportBefore, summarise } from './summary.ts';

/** Archives larger than this are refused unread; a decade of messages stays far below. */
const MAX_IMPORT = 512 * 1024 * 1024;
/** Archives from this size on, some hundred conversations: the first helper starts while they are unpacked. */
const LARGE = 64 * 1024;

/** What the export reader yields, step by step; the same file gives the same steps. */
export type ExportStep =
  | { readonly kind: 'progress'; readonly done: number; readonly total?: number }
  | { readonly kind: 'head'; readonly result: ReadResult; readonly messages: number; readonly batches: number }
  | { readonly kind: 'messages'; readonly batch: number; readonly done: number; readonly messages: readonly Message[] }
  | { readonly kind: 'refused'; readonly result: ReadResult };
export type ReadExport = (
  bytes: Uint8Array,
  context: ReadContext & { readonly fileName: string },
) => Iterable<ExportStep>;

export interface ImportDeps {
  readonly kept: Held;
  readonly keeper: Keeper;
  readonly derived: Derived;
  readonly stage: Stage;
  readonly clock: Clock;
  readonly readExport: ReadExport;
  /** Derives what was stored; `waiting`: conversations still to judge. */
  readonly derive: (onProgress: (waiting: number) => void, stopped: () => boolean) => Promise<void>;
  readonly tell: (progress: ImportProgress) => void;
  /** Others who judge while this goes on reading. */
  readonly crew?: Crew;
  /** Lets a cancellation through while the file is unpacked, which never waits by itself. */
  readonly breathe?: () => Promise<void>;
  /** True once the user cancelled this import. */
  readonly cancelled: (id: string) => boolean;
}

/** What makes an export less than it says: taken in only once the user knows. */
const DAMAGE: readonly string[] = ['file-damaged', 'rows-lost', 'archive-truncated'];

/** Damaged, and the user has not said to take in what can be read of this file: names tell exports badly apart. */
async function unasked(deps: ImportDeps, staged: Staged, head: ReadResult): Promise<Refused | null> {
  const warnings = head.warnings ?? [];
  if (!warnings.some((w) => DAMAGE.includes(w.code))) return null;
  const digest = await hashFile(staged.file);
  if (acceptsDamage(await deps.kept.decisions(), digest)) return null;
  return { code: 'partly-damaged', message: 'Part of the export could not be read.', warnings, digest };
}

/** Threads as they end: an export has each in one piece, so one that others follow is complete for all that is known of it. */
class Threads {
  #open: KeptMessage[] = [];

  /** The threads that these messages complete. */
  push(contents: readonly Content[]): Talk[] {
    const out: Talk[] = [];
    for (const kept of contents.map(messageIn)) {
      if (kept?.message.threadId === undefined) continue;
      if (kept.message.threadId !== this.#open[0]?.message.threadId) out.push(...this.end());
      this.#open.push(kept);
    }
    return out;
  }
  /** The last thread, complete where no message follows. */
  end(): Talk[] {
    const [kept, id] = [this.#open, this.#open[0]?.message.threadId];
    this.#open = [];
    return id === undefined ? [] : [{ id, kept }];
  }
}

type Told = (phase: ImportPhase, done: number, more?: Partial<ImportProgress>) => void;
type Head = Extract<ExportStep, { kind: 'head' }>;
/** Why nothing was stored, with what is wrong with the file. */
type Refused = Refusal & { readonly warnings?: readonly ReadWarning[]; readonly digest?: string };
interface Taken {
  readonly head: Head;
  readonly added: number;
  readonly known: number;
  readonly threads: ReadonlySet<string>;
}

async function* steps(deps: ImportDeps, staged: Staged): AsyncGenerator<ExportStep> {
  const owner = hintOf(await deps.kept.owner());
  const { now, timeZone } = deps.clock;
  const context = { url: staged.name, fileName: staged.name, now: now(), timeZone, ...(owner && { owner }) };
  yield* deps.readExport(new Uint8Array(await staged.file.arrayBuffer()), context);
}

/** The batch's share of the reading; only the last one vouches for the days, once all before it are stored. */
function partOf(head: Head, last: boolean): ReadResult {
  const talk = head.result.observations.filter((o) => o.kind === 'conversations');
  return { ...head.result, observations: last ? talk : [] };
}

/** Stores step by step; null where the user cancelled, a refusal where nothing of it may be stored. */
async function take(deps: ImportDeps, staged: Staged, told: Told): Promise<Taken | Refused | null> {
  const at = deps.clock.now();
  const threads = new Set<string>();
  const ends = new Threads();
  let head: Head | null = null;
  let owner: Owner | null = null;
  let [added, total] = [0, 0];
  // A batch is stored while the next one is read; never two at once.
  let stored: Promise<void> = Promise.resolve();
  const store = async (part: ReadResult, contents: ReturnType<typeof contentsOf>, batch?: number): Promise<void> => {
    if (owner === null) return;
    const where = { ownerId: owner.id, readAt: at, ...(batch !== undefined && { batch }) };
    const sighting = sightingOf(part, contents, where);
    const { added: fresh } = await deps.keeper.keep(contents, [sighting], owner);
    // Taken up while its texts are at hand; what was known before may lack texts that were dropped.
    if (fresh === contents.length) {
      await collect(deps.kept, deps.derived, sighting, contents);
      deps.kept.hold(contents);
      deps.crew?.offer(ends.push(contents));
    }
    added += fresh;
    total += contents.length;
  };
  try {
    for await (const step of steps(deps, staged)) {
      if (step.kind === 'progress') await deps.breathe?.();
      if (deps.cancelled(staged.id)) {
        await stored;
        return null;
      }
      if (step.kind === 'refused') return step.result.refusal;
      if (step.kind === 'progress') told('unzip', step.done, step.total === undefined ? {} : { total: step.total });
      if (step.kind === 'head') {
        const proven = await prove({ ...deps, now: deps.clock.now }, step.result);
        if (isRefusal(proven)) return proven;
        const damaged = await unasked(deps, staged, step.result);
        if (damaged !== null) return damaged;
        [head, owner] = [step, proven];
        const rest = step.result.observations.filter((o) => o.kind !== 'conversations');
        await store({ ...step.result, observations: rest }, contentsOf(rest));
      }
      if (step.kind === 'messages' && head !== null) {
        for (const m of step.messages) if (m.threadId !== undefined) threads.add(m.threadId);
        const contents = messageContents(step.messages);
        const [part, about] = [partOf(head, step.batch === head.batches - 1), head];
        await stored;
        stored = later(
          store(part, contents, step.batch).then(() =>
            told('store', step.done, { total: about.messages, warnings: about.result.warnings ?? [] }),
          ),
        );
      }
    }
    await stored;
    deps.crew?.offer(ends.end());
    return head === null
      ? { code: 'damaged', message: 'The export ended early.' }
      : { head, added, known: total - added, threads };
  } finally {
    // Nothing is written any more once an import has ended; what failed here was told above or comes too late to matter.
    await stored.catch(() => undefined);
  }
}

async function run(deps: ImportDeps, staged: Staged, told: Told): Promise<void> {
  if (staged.file.size > MAX_IMPORT) {
    return told('failed', 0, { refusal: { code: 'too-large', message: 'This file is larger than any export.' } });
  }
  told('unzip', 0);
  if (staged.file.size >= LARGE) deps.crew?.ready();
  const taken = await take(deps, staged, told);
  if (taken === null) return told('cancelled', 0);
  if ('code' in taken) {
    const { warnings: wrong = [], digest, ...refusal } = taken;
    return told('failed', 0, { refusal, warnings: wrong, ...(digest !== undefined && { digest }) });
  }
  const { head, added, known, threads } = taken;
  const warnings = head.result.warnings ?? [];
  let most = 0;
  const stopped = (): boolean => deps.cancelled(staged.id);
  await deps.derive((waiting) => {
    most = Math.max(most, waiting);
    told('derive', most - waiting, { total: most, warnings });
  }, stopped);
  if (stopped()) return told('cancelled', head.messages, { warnings });
  const asOf = head.result.asOf ?? deps.clock.now();
  const before = exportBefore(await deps.kept.sightings(), head.result.reader.id, asOf);
  const found = await summarise(deps.kept, deps.derived, threads, deps.clock.now(), before);
  const summary = { ...found, added, known, files: [staged.name] };
  told('done', head.messages, { total: head.messages, warnings, summary });
}

/** Anything unforeseen; a full disk is told apart, since the small export may still fit. */
function failure(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof StoreError && error.code === 'quota' ? 'too-large' : 'reader-failed', message };
}

/**
 * Takes in one staged export: what is stored stays stored whatever happens; a killed worker starts it again and finds
 * most of it there. The staged file goes once the import has ended one way or the other.
 */
export async function runImport(deps: ImportDeps, staged: Staged): Promise<void> {
  const told: Told = (phase, done, more = {}) => deps.tell({ id: staged.id, phase, done, warnings: [], ...more });
  try {
    if (staged.cancelled || deps.cancelled(staged.id)) told('cancelled', 0);
    else await run(deps, staged, told);
  } catch (error) {
    console.error('beckon: the import failed', error);
    told('failed', 0, { refusal: failure(error) });
  }
  await deps.stage.remove(staged.id);
}
