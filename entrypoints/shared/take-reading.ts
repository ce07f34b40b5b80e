import type { ReadOutcome } from '../../lib/model/app.ts';
import type { ReadResult } from '../../lib/model/observation.ts';
import type { ProfileLink } from '../../lib/model/profile.ts';
import { isClaimable, withClaim } from '../../lib/pipeline/claim.ts';
import { keep, outcomeOf } from '../../lib/pipeline/keep.ts';
import type { TakenText, TextPage } from '../../lib/pipeline/pasted.ts';
import type { Derived } from '../../lib/pipeline/port.ts';
import { NEW } from '../../lib/pipeline/state.ts';
import { threadKeys } from '../../lib/pipeline/thread-keys.ts';
import type { ProfileRow } from '../../lib/pipeline/views.ts';
import { rememberOutcome } from '../../lib/platform/outcomes.ts';
import { systemClock } from './clock.ts';
import type { Work } from './work.ts';

/** Links of the own profile as it stands. */
const linksOf = async (derived: Derived): Promise<readonly ProfileLink[]> =>
  (await derived.get<ProfileRow>('views', 'profile'))?.profile.links ?? [];

/** A reading that nobody asked for: the page it is of, and whether it shows what is kept of it already. */
export interface Unasked {
  readonly url: string;
  readonly same: boolean;
}
const NOTHING_NEW = { refusal: null, added: 0, known: 0 } as const;

/** Stores a reading, then answers; what it means is worked out afterwards, and the popup may be gone by then. */
export async function takeReading(
  work: Work,
  read: ReadResult,
  tabId: number,
  unasked?: Unasked,
): Promise<ReadOutcome> {
  const { kept, keeper, derived } = await work.store();
  const result = isClaimable(read) ? withClaim(read, await kept.decisions(), await linksOf(derived)) : read;
  const { now } = systemClock;
  const keeping = unasked?.same ? NOTHING_NEW : await keep({ kept, keeper, now }, result);
  const ok = keeping.refusal === null;
  const fresh = ok && unasked?.same !== true;
  if (fresh) await derived.commit([{ table: 'dirty', key: NEW, value: NEW }]);
  const outcome = outcomeOf(result, keeping, now(), ok ? await threadKeys(kept, derived, result) : []);
  // That access has ended is told to whoever asked; what was read of the tab before stays in sight.
  if (outcome.refusal?.code !== 'no-permission') await rememberOutcome(tabId, outcome, unasked?.url);
  work.notices.send({ kind: 'changed' });
  if (fresh) work.kick();
  return outcome;
}

/** Has a pasted or selected text judged, and kept where asked for. */
export async function takeText(work: Work, text: string, page: TextPage, keepIt: boolean): Promise<TakenText> {
  const taken = (await work.host.ask({ kind: 'take-text', text, page, keep: keepIt })) as TakenText;
  if (keepIt) work.notices.send({ kind: 'changed' });
  return taken;
}

/** "Triage this selection": the outcome waits for the panel that opened in the same click. */
export async function takeSelection(work: Work, text: string, tabId: number): Promise<void> {
  await rememberOutcome(tabId, (await takeText(work, text, 'selection', true)).outcome);
  work.notices.send({ kind: 'changed' });
}
