import type { ReadOutcome } from '../model/app.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Decision } from '../model/decision.ts';
import { contentHash } from '../model/hash.ts';
import type { Observation, OwnerHint, ReadResult, Refusal } from '../model/observation.ts';
import type { Owner } from '../model/owner.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import type { EpochMs } from '../model/time.ts';
import { driftHead } from '../readers/drift-report.ts';
import { isClaimable } from './claim.ts';
import { reached } from './clock-ahead.ts';
import { contentsOf, sightingOf } from './contents.ts';
import { identityOf, isOwner, provenOwner } from './identity.ts';
import { latest } from './latest.ts';
import type { Keeper, Kept } from './port.ts';

/** Pieces of content per sighting, so that a large import can be stored and derived in small steps. */
export const PER_SIGHTING = 500;

export interface KeepDeps {
  readonly kept: Kept;
  readonly keeper: Keeper;
  readonly now: () => EpochMs;
}
export interface Keeping {
  readonly refusal: Refusal | null;
  readonly added: number;
  readonly known: number;
}

/** What a reader may know of the owner, so that one sign of an own page is enough. */
export function hintOf(owner: Owner | null): OwnerHint | undefined {
  if (owner === null) return undefined;
  const { profileIds, vanities, names } = owner;
  return { profileIds, vanities, names };
}

/**
 * When "this is me too" was said, if after the last time the owner changed: it counts once, else null. Without it another
 * person's profile or export is never mixed in. A proof from days still to come was dated by a clock that ran ahead.
 */
function confirmedAt(decisions: readonly Decision[], owner: Owner | null, now: EpochMs): EpochMs | null {
  const said = latest(decisions, 'owner').get('')?.get('accept');
  const provenAt = owner?.provenAt ?? 0;
  const after = said !== undefined && (said.at > provenAt || (said.at <= now && !reached(provenAt, now)));
  return after && said.value === true ? said.at : null;
}

/** What is wrong with a reading's ownership, had the user not confirmed it. */
function doubt(result: ReadResult, owner: Owner | null): Refusal | null {
  const isExport = result.layout === 'export';
  const who = result.own === 'yes' ? identityOf(result) : null;
  if (result.own === 'no' && !isExport) return { code: 'not-own-profile', message: 'This is not your own profile.' };
  if (result.own === 'no' || (owner !== null && who !== null && !isOwner(owner, who))) {
    return { code: 'other-owner', message: 'This belongs to somebody other than the data so far.' };
  }
  if (result.own === 'unknown') return { code: 'ownership-unknown', message: 'Nothing shows that this is your own.' };
  return null;
}

/**
 * Whose reading it is: the first proof fixes the owner, later ones add to what is known; anybody else is refused until
 * the user confirms. Pages of other people can't be confirmed at all.
 */
export async function prove(deps: KeepDeps, result: ReadResult): Promise<Owner | Refusal> {
  if (result.refusal !== null) return result.refusal;
  const [owner, decisions] = await Promise.all([deps.kept.owner(), deps.kept.decisions()]);
  const refusal = doubt(result, owner);
  const other = refusal?.code === 'other-owner';
  const mayConfirm = other || (refusal !== null && result.layout === 'export');
  const at = deps.now();
  const said = refusal !== null && mayConfirm ? confirmedAt(decisions, owner, at) : null;
  if (refusal !== null && said === null) return refusal;
  const who = result.own === 'claimed' ? null : identityOf(result);
  const proven = provenOwner(owner, who, result.reader.id, at, contentHash);
  // What is said after a clock ran ahead is stamped in days to come, and is used up all the same.
  return said === null ? proven : { ...proven, provenAt: Math.max(at, said) };
}

export const isRefusal = (x: object): x is Refusal => 'code' in x;

/** A sighting for what is not messages, then messages in order, cut small; exposure counts once all of them are there. */
function* cut(
  result: ReadResult,
  ownerId: string,
  readAt: EpochMs,
): Generator<readonly [readonly Content[], Sighting]> {
  const isTalk = (o: Observation): boolean => o.kind === 'conversations';
  const rest = result.observations.filter((o) => !isTalk(o));
  if (rest.length > 0) {
    const contents = contentsOf(rest);
    yield [contents, sightingOf({ ...result, observations: rest }, contents, { ownerId, readAt })];
  }
  const talk = result.observations.filter(isTalk);
  const silent = talk.map((o) => (o.kind === 'conversations' ? { ...o, exposure: [] } : o));
  const all = contentsOf(talk);
  const batches = Math.max(1, Math.ceil(all.length / PER_SIGHTING));
  for (let batch = 0; talk.length > 0 && batch < batches; batch++) {
    const contents = all.slice(batch * PER_SIGHTING, (batch + 1) * PER_SIGHTING);
    const observations = batch === batches - 1 ? talk : silent;
    yield [contents, sightingOf({ ...result, observations }, contents, { ownerId, readAt, batch })];
  }
}

/**
 * Stores what was read, before anything else happens to it. Refused readings store nothing; another person's profile is
 * refused until confirmed.
 */
export async function keep(deps: KeepDeps, result: ReadResult): Promise<Keeping> {
  const owner = await prove(deps, result);
  if (isRefusal(owner)) return { refusal: owner, added: 0, known: 0 };
  let [added, total] = [0, 0];
  for (const [contents, sighting] of cut(result, owner.id, deps.now())) {
    added += (await deps.keeper.keep(contents, [sighting], owner)).added;
    total += contents.length;
  }
  return { refusal: null, added, known: total - added };
}

/** A reading as the user is told of it. `keys`: the thread's approaches, oldest first. */
export function outcomeOf(result: ReadResult, keeping: Keeping, readAt: EpochMs, keys: readonly string[]): ReadOutcome {
  const coverage: Coverage | undefined = result.observations.find((o) => o.kind === 'profile')?.coverage;
  const head = driftHead(result, keeping.refusal?.code ?? null);
  return {
    ok: keeping.refusal === null,
    page: result.page,
    layout: result.layout,
    own: result.own,
    refusal: keeping.refusal,
    readAt,
    warnings: result.warnings ?? [],
    ...(coverage !== undefined && { coverage }),
    ...(keys.length > 0 && { approachKeys: keys }),
    ...(isClaimable(result) && result.source !== undefined && { claimable: result.source }),
    drift: result.drift.length,
    ...(head !== null && { driftReport: JSON.stringify(head, null, 1) }),
  };
}
