import type { ApproachNotes, ImportProgress, NewDecision } from '../model/app.ts';
import type { ReadResult } from '../model/observation.ts';
import type { StudyAnswer, StudyQuestion } from '../model/replay.ts';
import type { Clock } from '../model/time.ts';
import type { Store } from '../store/index.ts';
import { Corrections } from './corrections.ts';
import type { Crew } from './crew.ts';
import { decide } from './decide.ts';
import { derive } from './derive.ts';
import { findRecord } from './detail.ts';
import { correctedTriage } from './fits.ts';
import { type ForgettingStore, forget } from './forget.ts';
import { makeGlance } from './glance.ts';
import { heldContents } from './held.ts';
import { heldRows } from './held-rows.ts';
import { type ImportDeps, type ReadExport, runImport } from './import.ts';
import type { Judges } from './judges.ts';
import { type Keeping, keep } from './keep.ts';
import { mailingSigns } from './mailing.ts';
import { rebuildMonths } from './months.ts';
import { type ReadText, type TakenText, type TextPage, takeText } from './pasted.ts';
import type { Derived, Kept } from './port.ts';
import { presentRows } from './present.ts';
import { createQueries, type Queries } from './queries.ts';
import { goalOf } from './said.ts';
import { study } from './study.ts';
import { FRESH } from './waiting.ts';

/** Lists of a conversation's messages that an import holds at most: half a kilobyte each. */
const MEMBERS = 30_000;

export interface PipelineDeps {
  readonly clock: Clock;
  readonly judges: Judges;
  readonly readExport: ReadExport;
  readonly readText: ReadText;
  /** Hears how an import goes on. */
  readonly tell?: (progress: ImportProgress) => void;
  readonly cancelled?: (id: string) => boolean;
  /** Others who judge beside this pipeline, where there are processors for them. */
  readonly crew?: Crew;
  /** Gives other events their turn, where there are any. */
  readonly breathe?: () => Promise<void>;
  /** Called when views would show something new; often. */
  readonly changed?: () => void;
}

export interface Pipeline {
  readonly queries: Queries;
  keep(result: ReadResult): Promise<Keeping>;
  decide(said: readonly NewDecision[]): Promise<void>;
  /** Takes in staged exports and derives all that is not yet derived; may be killed and called again at any point. */
  work(): Promise<void>;
  /** @throws {AppError} with the refusal's code where there is nothing to judge. */
  takeText(text: string, page: TextPage, keepIt: boolean): Promise<TakenText>;
  /** Reply drafts and signs of a mass mailing; empty for an approach that is gone. */
  notes(key: string): Promise<ApproachNotes>;
  study(question: StudyQuestion): Promise<StudyAnswer>;
}

export type PipelineStore = ForgettingStore & Pick<Store, 'keeper' | 'stage'>;

/** The one way from readings to what views show, in browsers and Node alike: read → keep → derive → glance. */
export function createPipeline(store: PipelineStore, deps: PipelineDeps): Pipeline {
  const { kept, derived, keeper, stage } = store;
  const { clock, judges, crew, changed, breathe, cancelled = () => false, tell = () => undefined } = deps;
  const deriveAll = (
    onProgress?: (waiting: number) => void,
    stopped?: () => boolean,
    run: { readonly kept: Kept; readonly derived: Derived } = store,
  ): Promise<void> =>
    derive({
      ...run,
      judges,
      clock,
      ...(stopped && { stopped }),
      ...(crew && { crew }),
      ...(breathe && { breathe }),
      onProgress: (waiting) => {
        onProgress?.(waiting);
        changed?.();
      },
    }).finally(() => crew?.rest());
  const keepOne = (result: ReadResult): Promise<Keeping> => keep({ kept, keeper, now: clock.now }, result);
  const decideAll = (said: readonly NewDecision[]): Promise<void> => decide(kept, derived, keeper, said, clock.now());
  return {
    queries: createQueries(kept, derived, clock),
    keep: keepOne,
    decide: decideAll,
    async work() {
      const { readExport } = deps;
      const importing = {
        keeper,
        stage,
        clock,
        readExport,
        tell,
        cancelled,
        ...(crew && { crew }),
        ...(breathe && { breathe }),
      };
      for (const staged of (await stage.list()).filter((s) => s.kind === 'import')) {
        const run = {
          kept: heldContents(kept),
          derived: heldRows(presentRows(derived, ['members']), 'members', MEMBERS),
        };
        const deriveNow: ImportDeps['derive'] = (onProgress, stopped) => deriveAll(onProgress, stopped, run);
        await runImport({ ...importing, ...run, derive: deriveNow }, staged).finally(() => crew?.rest());
      }
      await deriveAll();
      if (await forget(store, judges, clock.now(), decideAll)) await deriveAll();
      await rebuildMonths(derived, new Corrections(await kept.decisions()));
      // Again, since the stored glance shows rows whose words may be gone by now.
      await derived.commit([{ table: 'views', key: 'glance', value: await makeGlance(kept, derived, clock) }]);
      changed?.();
    },
    takeText: (text, page, keepIt) => {
      const keepText = async (result: ReadResult): Promise<Keeping> => {
        const keeping = await keepOne(result);
        await deriveAll();
        return keeping;
      };
      const { readText } = deps;
      return takeText({ kept, derived, judges, clock, readText, ...(keepIt && { keep: keepText }) }, text, page);
    },
    study: (question) => study(kept, derived, question),
    async notes(key) {
      const record = await findRecord(derived, key);
      if (record === null) return { replies: [], signs: [] };
      const decisions = await kept.decisions();
      const triage = correctedTriage(record, new Corrections(decisions));
      return {
        replies: judges.replies(triage, goalOf(decisions), record.sender, {
          old: (record.at ?? Infinity) <= clock.now() - FRESH,
        }),
        signs: await mailingSigns(kept, derived, judges, record),
      };
    },
  };
}
