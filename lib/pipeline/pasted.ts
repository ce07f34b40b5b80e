import { AppError, type ReadOutcome } from '../model/app.ts';
import type { Message } from '../model/conversation.ts';
import type { ReadContext, ReadResult } from '../model/observation.ts';
import type { Clock } from '../model/time.ts';
import type { TriageResult } from '../model/triage.ts';
import type { Judges } from './judges.ts';
import { hintOf, type Keeping, outcomeOf } from './keep.ts';
import type { Derived, Kept } from './port.ts';
import { threadKeys } from './thread-keys.ts';

export type TextPage = 'pasted' | 'selection';
export type ReadText = (text: string, context: ReadContext) => ReadResult;
export interface TakenText {
  readonly triage: TriageResult;
  readonly outcome: ReadOutcome;
}

export interface TextDeps {
  readonly kept: Kept;
  readonly derived: Derived;
  readonly judges: Judges;
  readonly clock: Clock;
  readonly readText: ReadText;
  /** Stores the reading and derives it; absent where the text is only looked at. */
  readonly keep?: (result: ReadResult) => Promise<Keeping>;
}

const messagesOf = (result: ReadResult): readonly Message[] =>
  result.observations.flatMap((o) => (o.kind === 'conversations' ? o.conversations.flatMap((c) => c.messages) : []));

/**
 * Judges a text that the user pasted or selected: one message, a mail of the site, or a copied thread.
 * @throws {AppError} with the refusal's code where there is nothing to judge.
 */
export async function takeText(deps: TextDeps, text: string, page: TextPage): Promise<TakenText> {
  const { kept, derived, judges, clock } = deps;
  const owner = hintOf(await kept.owner());
  const now = clock.now();
  const read = deps.readText(text, { url: '', now, timeZone: clock.timeZone, ...(owner && { owner }) });
  if (read.refusal !== null) throw new AppError(read.refusal.code, read.refusal.message);
  const result: ReadResult = { ...read, page };
  const triage = judges.thread(messagesOf(result));
  const keeping = (await deps.keep?.(result)) ?? { refusal: null, added: 0, known: 0 };
  const keys = deps.keep === undefined ? [] : await threadKeys(kept, derived, result);
  return { triage, outcome: outcomeOf(result, keeping, now, keys) };
}
