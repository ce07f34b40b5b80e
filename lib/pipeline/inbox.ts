import type { InboxQuery, InboxRow } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import type { EpochMs } from '../model/time.ts';
import { Corrections } from './corrections.ts';
import type { Derived } from './port.ts';
import type { ApproachRecord, FitRecord, SlimRecord } from './records.ts';
import { rowOf, selectRows, slim } from './rows.ts';
import type { ListsRow } from './views.ts';
import { waitingRows, warmRows } from './waiting.ts';

/** What lies beside the records when rows are made of them. */
interface Beside {
  readonly corrections: Corrections;
  readonly lists: ListsRow | undefined;
  readonly dirty: ReadonlySet<string>;
}

async function besideOf(derived: Derived, decisions: readonly Decision[]): Promise<Beside> {
  const [lists, dirty] = await Promise.all([derived.get<ListsRow>('views', 'lists'), derived.keys('dirty')]);
  return { corrections: new Corrections(decisions), lists, dirty: new Set(dirty) };
}

function makeRow(record: SlimRecord, beside: Beside): InboxRow {
  const stale = beside.dirty.has(record.conversationId);
  const row = rowOf(record, beside.corrections.of(record), stale);
  const spoke = beside.lists?.answered[record.conversationId];
  return row.answered || spoke === undefined || spoke < (record.at ?? 0) ? row : { ...row, answered: true };
}

/** Rows for the given approaches only. */
export async function rowsFor(
  derived: Derived,
  decisions: readonly Decision[],
  keys: readonly string[],
): Promise<InboxRow[]> {
  const [beside, records, fits] = await Promise.all([
    besideOf(derived, decisions),
    derived.many<ApproachRecord>('approaches', keys),
    derived.many<FitRecord>('fits', keys),
  ]);
  return records.flatMap((r, i) => (r === undefined ? [] : [makeRow(slim(r, fits[i]?.fit ?? null), beside)]));
}

/** Rows for all approaches, by the months put together last. */
export async function allRows(derived: Derived, decisions: readonly Decision[]): Promise<InboxRow[]> {
  const [beside, months] = await Promise.all([
    besideOf(derived, decisions),
    derived.all<readonly SlimRecord[]>('inbox'),
  ]);
  return months.flat().map((r) => makeRow(r, beside));
}

/** The whole inbox as a view asked for it. */
export async function inbox(
  derived: Derived,
  decisions: readonly Decision[],
  query: InboxQuery,
  now: EpochMs,
): Promise<InboxRow[]> {
  const rows = await allRows(derived, decisions);
  if (query.list === 'waiting') return selectRows(waitingRows(rows, now), query);
  return selectRows(query.list === 'warm' ? warmRows(rows, now) : rows, query);
}
