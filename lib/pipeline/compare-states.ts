import { audit, checkChanges } from '../audit/index.ts';
import type { AuditReport } from '../model/audit.ts';
import type { CheckChange, DemandedTerm, FieldPair, SnapshotComparison } from '../model/report.ts';
import type { EpochMs, Span } from '../model/time.ts';
import { canonical, FIELDS, type Field } from '../visibility/canonical.ts';
import { auditInput } from './derive-goal.ts';
import { type MergedProfile, mergeProfile, type ToldNone } from './merge-profile.ts';
import type { Derived, Kept } from './port.ts';
import { asReading, type Reading, readings, toldNone } from './profile-readings.ts';
import type { ProfileRow } from './views.ts';

/** Instants at which a page or export showed something else than it last did, newest first. */
function instantsOf(all: readonly Reading[]): EpochMs[] {
  const last = new Map<string, string>();
  const out = new Set<EpochMs>();
  for (const { sighting, hash, at } of all.filter((r) => r.dated).sort((a, b) => a.at - b.at)) {
    const page = `${sighting.reader} ${sighting.layout} ${sighting.page}`;
    if (last.get(page) === hash) continue;
    last.set(page, hash);
    out.add(at);
  }
  return [...out].sort((a, b) => b - a);
}

/** The profile as everything read until then shows it. */
const stateAt = (all: readonly Reading[], none: readonly ToldNone[], at: EpochMs): MergedProfile | null =>
  mergeProfile(
    all.filter((r) => r.at <= at).map(asReading),
    none.filter((n) => n.at <= at),
  );

/** What a field says: an empty list where the section was seen to be empty, null where it was not read. */
function saidIn({ profile, coverage }: MergedProfile, field: Field): readonly string[] | null {
  const value = field.read(profile);
  if (value === undefined) return coverage[field.section]?.state === 'empty' ? [] : null;
  return (typeof value === 'string' ? [value] : value).filter((x) => x.trim() !== '');
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.map(canonical).sort().join('\n') === b.map(canonical).sort().join('\n');

function pairOf(field: Field, old: MergedProfile, now: MergedProfile): FieldPair[] {
  const [before, after] = [saidIn(old, field), saidIn(now, field)];
  if (before === null && after === null) return [];
  return [{ field: field.id, before, after, changed: before !== null && after !== null && !same(before, after) }];
}

/** All checks that apply at either instant, changed or not. */
function checksOf(old: AuditReport, now: AuditReport): CheckChange[] {
  const changed = new Map(checkChanges(old, now).map((c) => [c.check, c]));
  return now.findings.flatMap(({ check, result }): CheckChange[] => {
    const change = changed.get(check);
    if (change !== undefined) return [change];
    return result === 'not-applicable' ? [] : [{ check, from: result, to: result }];
  });
}

/** The profile at two instants side by side, with both audits by today's goal and rules; the two newest without choice. */
export async function compareStates(
  kept: Kept,
  derived: Derived,
  row: ProfileRow,
  chosen: Span | null,
): Promise<SnapshotComparison | null> {
  const all = await readings(kept, row.lastReadAt);
  const instants = instantsOf(all);
  const [newest, second] = instants;
  if (newest === undefined || second === undefined) return null;
  const [a, b] = chosen ?? [second, newest];
  const between: Span = [Math.min(a, b), Math.max(a, b)];
  const decisions = await kept.decisions();
  const none = toldNone(decisions);
  const [old, now] = [stateAt(all, none, between[0]), stateAt(all, none, between[1])];
  if (old === null || now === null) return null;
  const demand = (await derived.get<readonly DemandedTerm[]>('views', 'demand')) ?? [];
  const input = auditInput(row, decisions, demand, row.asOf);
  const reports = [old, now].map(({ profile, coverage }) => audit({ ...input, profile, coverage }));
  const [first, last] = reports as [AuditReport, AuditReport];
  return {
    instants,
    between,
    fields: FIELDS.flatMap((field) => pairOf(field, old, now)),
    checks: checksOf(first, last),
    score: { before: first.score, after: last.score },
  };
}
