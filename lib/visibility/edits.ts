import type { Coverage, CoverageState } from '../model/coverage.ts';
import { contentHash } from '../model/hash.ts';
import type { Profile } from '../model/profile.ts';
import type { EpochMs, Span } from '../model/time.ts';
import type { ProfileEdit } from '../model/visibility.ts';
import { FIELDS, type Field } from './canonical.ts';
import { difference } from './diff.ts';

/** A profile as one reading showed it. Two are comparable only if everything but the date agrees. */
export interface Snapshot {
  readonly asOf: EpochMs;
  readonly profile: Profile;
  readonly coverage: Coverage;
  readonly reader: string;
  readonly readerVersion: number;
  readonly page: string;
  readonly layout: string | null;
  /** Language of the profile as shown, BCP 47. */
  readonly language?: string;
}

const COMPLETE: readonly CoverageState[] = ['seen', 'empty'];

const complete = (s: Snapshot, field: Field): boolean =>
  COMPLETE.includes(s.coverage[field.section]?.state ?? 'not-loaded');

/** The field's value: nothing where the section was seen to be empty, unknown where the source has no such field. */
function fieldValue(s: Snapshot, field: Field): string | readonly string[] | undefined {
  return field.read(s.profile) ?? (s.coverage[field.section]?.state === 'empty' ? [] : undefined);
}

/** Readings whose differences can only come from the user: same reader, version, page, layout and language. */
function comparable(a: Snapshot, b: Snapshot): boolean {
  return (
    a.reader === b.reader &&
    a.readerVersion === b.readerVersion &&
    a.page === b.page &&
    a.layout === b.layout &&
    a.language === b.language
  );
}

/**
 * An edit with the id that the same change always gets, however closely it is dated: what the user says of it is kept
 * under that id. `nth` tells repetitions of one change apart, oldest first.
 */
function makeEdit(
  { field, added, removed }: Pick<ProfileEdit, 'field' | 'added' | 'removed'>,
  [lastSeenOld, firstSeenNew]: Span,
  nth = 0,
): ProfileEdit {
  return { id: contentHash({ field, added, removed, nth }), field, lastSeenOld, firstSeenNew, added, removed };
}

function editOf(field: Field, a: Snapshot, b: Snapshot): ProfileEdit | null {
  if (!complete(a, field) || !complete(b, field)) return null;
  const [old, now] = [fieldValue(a, field), fieldValue(b, field)];
  if (old === undefined || now === undefined) return null;
  const { added, removed } = difference(field.kind, old, now);
  if (added.length === 0 && removed.length === 0) return null;
  return makeEdit({ field: field.id, added, removed }, [a.asOf, b.asOf]);
}

/**
 * What the user changed between two readings: differences in canonicalised fields that both saw completely. A change of
 * coverage, reader, version, page, layout or language is never an edit. `a` and `b` in any order.
 */
export function editsBetween(a: Snapshot, b: Snapshot): ProfileEdit[] {
  if (!comparable(a, b)) return [];
  const [old, now] = a.asOf <= b.asOf ? [a, b] : [b, a];
  return FIELDS.flatMap((field) => editOf(field, old, now) ?? []);
}

const kin = (s: Snapshot): string => contentHash([s.reader, s.readerVersion, s.page, s.layout, s.language ?? null]);

/** Per field, each complete reading against the previous complete one of its kin. */
function editsOfKin(snapshots: readonly Snapshot[]): ProfileEdit[] {
  const sorted = [...snapshots].sort((a, b) => a.asOf - b.asOf);
  return FIELDS.flatMap((field) => {
    const seen = sorted.filter((s) => complete(s, field) && fieldValue(s, field) !== undefined);
    return seen.slice(1).flatMap((s, i) => editOf(field, seen[i] as Snapshot, s) ?? []);
  });
}

/** The same change seen by two sources is one edit, dated where their intervals overlap. */
function withoutTwins(edits: readonly ProfileEdit[]): ProfileEdit[] {
  const out = new Map<string, ProfileEdit[]>();
  for (const e of edits) {
    const what = contentHash([e.field, e.added, e.removed]);
    const alike = out.get(what) ?? [];
    out.set(what, alike);
    const twin = alike.findIndex((o) => o.lastSeenOld < e.firstSeenNew && e.lastSeenOld < o.firstSeenNew);
    const known = alike[twin];
    if (known === undefined) alike.push(e);
    else {
      const [from, to] = [Math.max(known.lastSeenOld, e.lastSeenOld), Math.min(known.firstSeenNew, e.firstSeenNew)];
      alike[twin] = makeEdit(e, [from, to]);
    }
  }
  return [...out.values()].flatMap((alike) => alike.map((e, nth) => makeEdit(e, [e.lastSeenOld, e.firstSeenNew], nth)));
}

const byDate = (a: ProfileEdit, b: ProfileEdit): number =>
  a.firstSeenNew - b.firstSeenNew || a.lastSeenOld - b.lastSeenOld || (a.id < b.id ? -1 : 1);

/** All edits that the readings show, oldest first; the order of the readings doesn't matter. */
export function editLog(snapshots: readonly Snapshot[]): ProfileEdit[] {
  const kinds = [...Map.groupBy(snapshots, kin).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return withoutTwins(kinds.flatMap(([, group]) => editsOfKin(group)).sort(byDate)).sort(byDate);
}
