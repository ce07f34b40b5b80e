import type { InboxQuery, InboxRow } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import { ownOf } from '../model/own.ts';
import type { EpochMs } from '../model/time.ts';
import { Corrections } from './corrections.ts';
import { marked } from './marks.ts';
import type { Derived } from './port.ts';
import type { ApproachRecord, FitRecord, SlimRecord } from './records.ts';
import { rowOf, selectRows, slim } from './rows.ts';
import type { ListsRow } from './views.ts';
import { FRESH, waitingRows, warmRows } from './waiting.ts';

/** What lies beside the records when rows are made of them. */
interface Beside {
  readonly corrections: Corrections;
  readonly lists: ListsRow | undefined;
  readonly dirty: ReadonlySet<string>;
}

async function besideOf(
  derived: Derived,
  decisions: readonly Decision[] | Promise<readonly Decision[]>,
): Promise<Beside> {
  const [said, lists, dirty] = await Promise.all([decisions, derived.get<ListsRow>('views', 'lists'), marked(derived)]);
  return { corrections: new Corrections(said), lists, dirty };
}

function makeRow(record: SlimRecord, beside: Beside): InboxRow {
  const stale = beside.dirty.has(record.conversationId);
  const row = rowOf(record, beside.corrections.of(record), stale);
  const spoke = ownOf(beside.lists?.answered, record.conversationId);
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

/** Rows read at once: a few dozen milliseconds' work, after which the page may answer its user. */
const AT_ONCE = 1_000;
/** Months read first; most people's first screen is in them. */
const MONTHS = 4;

/** The inbox month by month, the newest first; those without a date belong to no month and come before all. */
async function* newestFirst(
  derived: Derived,
  months: readonly string[],
  atOnce: number,
): AsyncGenerator<readonly SlimRecord[]> {
  const left = months.toReversed();
  let count = MONTHS;
  while (left.length > 0) {
    const read = await derived.many<readonly SlimRecord[]>('inbox', left.splice(0, count));
    const rows = read.flatMap((r) => r ?? []);
    yield rows;
    // As many as are likely to hold that many rows, by those just read.
    count = Math.ceil((count * atOnce) / Math.max(1, rows.length));
  }
}

/** Of a list that has no older rows, the first month to look at. */
const sinceOf = ({ list }: InboxQuery, now: EpochMs): string =>
  list === 'waiting' ? new Date(now - FRESH).toISOString().slice(0, 7) : '';

/** The inbox as a view asked for it; only as far back as was asked. */
export async function inbox(
  derived: Derived,
  decisions: readonly Decision[] | Promise<readonly Decision[]>,
  query: InboxQuery,
  now: EpochMs,
): Promise<InboxRow[]> {
  const [beside, months] = await Promise.all([besideOf(derived, decisions), derived.keys('inbox')]);
  const since = sinceOf(query, now);
  const rows: InboxRow[] = [];
  const asked = months.filter((m) => m >= since);
  for await (const records of newestFirst(derived, asked, query.first ?? AT_ONCE)) {
    const made = records.map((r) => makeRow(r, beside));
    rows.push(...(query.first === undefined ? made : selectRows(made, query)));
    if (query.first !== undefined && rows.length >= query.first) break;
  }
  if (query.list === 'waiting') return selectRows(waitingRows(rows, now), query);
  return selectRows(query.list === 'warm' ? warmRows(rows, now) : rows, query);
}
