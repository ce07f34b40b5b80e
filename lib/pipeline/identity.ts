import type { ReadResult } from '../model/observation.ts';
import type { Owner } from '../model/owner.ts';
import type { EpochMs } from '../model/time.ts';
import { foldName } from './merge-messages.ts';

/** Whose profile a reading shows, by what it shows. */
export interface Identity {
  readonly profileId?: string;
  readonly vanity?: string;
  readonly name?: string;
}

/** The person of a reading's profile; null where it shows none (a thread, numbers). */
export function identityOf(result: ReadResult): Identity | null {
  for (const o of result.observations) {
    if (o.kind !== 'profile') continue;
    const { profileId, vanity, name } = o.profile;
    if (profileId === undefined && vanity === undefined && name === undefined) continue;
    return {
      ...(profileId !== undefined && { profileId }),
      ...(vanity !== undefined && { vanity }),
      ...(name !== undefined && { name }),
    };
  }
  return null;
}

const has = (list: readonly string[], value: string | undefined): boolean =>
  value !== undefined && list.some((x) => foldName(x) === foldName(value));

/**
 * Same person as the stored owner? An id decides alone; else the address; else the name. A changed address under the
 * same name is the same person, who may rename their page; a changed name under the same address likewise.
 */
export function isOwner(owner: Owner, who: Identity): boolean {
  if (who.profileId !== undefined && owner.profileIds.length > 0) return owner.profileIds.includes(who.profileId);
  if (owner.profileIds.length + owner.vanities.length + owner.names.length === 0) return true;
  return has(owner.vanities, who.vanity) || has(owner.names, who.name);
}

const add = (list: readonly string[], value: string | undefined): readonly string[] =>
  value === undefined || value === '' || has(list, value) ? list : [...list, value];

/** The owner after a proof: knows what the reading adds. The first proof fixes the owner's id. */
export function provenOwner(
  owner: Owner | null,
  who: Identity | null,
  by: string,
  at: EpochMs,
  newId: (who: Identity) => string,
): Owner {
  const base = owner ?? { id: newId(who ?? {}), profileIds: [], vanities: [], names: [], provenAt: at, provenBy: by };
  return {
    ...base,
    profileIds: add(base.profileIds, who?.profileId),
    vanities: add(base.vanities, who?.vanity),
    names: add(base.names, who?.name),
  };
}
