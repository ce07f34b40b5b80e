import type { EpochMs } from './time.ts';

/** The person whose data this is; fixed by the first proof, changed only on purpose. */
export interface Owner {
  readonly id: string;
  readonly profileIds: readonly string[];
  readonly vanities: readonly string[];
  readonly names: readonly string[];
  readonly provenAt: EpochMs;
  readonly provenBy: string;
}

const fold = (s: string): string => s.normalize('NFKC').trim().toLowerCase();
const share = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => fold(x) === fold(y)));
const isBlank = (o: Owner): boolean => o.profileIds.length + o.vanities.length + o.names.length === 0;

/**
 * The same person, proven on two machines from different pages? Profile ids decide alone where both know some; else a
 * shared address or name. An owner proven by a thread alone is nobody in particular yet.
 */
export function samePerson(a: Owner, b: Owner): boolean {
  if (a.id === b.id || isBlank(a) || isBlank(b)) return true;
  if (a.profileIds.length > 0 && b.profileIds.length > 0) return share(a.profileIds, b.profileIds);
  return share(a.vanities, b.vanities) || share(a.names, b.names);
}
