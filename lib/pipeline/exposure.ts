import type { ConversationHint } from '../model/conversation.ts';
import { DAY, type EpochMs, type Span } from '../model/time.ts';
import { union } from '../visibility/spans.ts';
import { foldName } from './merge-messages.ts';

/** A read of the conversation list: its rows, and when. */
export interface ListReading {
  readonly at: EpochMs;
  readonly rows: readonly ConversationHint[];
}
/** What is known of a conversation: with whom, and its newest message. */
export interface ThreadTip {
  readonly id: string;
  readonly names: readonly string[];
  readonly lastActiveAt?: EpochMs;
}

/** A list row often knows only the day. */
const SAME = DAY;

/** The conversation a row stands for, if exactly one can be meant (design.md §4). */
export function linkHint(row: ConversationHint, tips: readonly ThreadTip[]): ThreadTip | null {
  const name = foldName(row.participant.name);
  if (name === '') return null;
  const [one, ...others] = tips.filter((t) => t.names.includes(name));
  return one === undefined || others.length > 0 ? null : one;
}

const near = (a: EpochMs | undefined, b: EpochMs | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) < SAME;

/** A row seen in an earlier list, or within time already known. */
function wasKnown(row: ConversationHint, earlier: readonly ListReading[], spans: readonly Span[]): boolean {
  const at = row.lastActiveAt;
  if (at === undefined) return false;
  if (spans.some(([from, to]) => from <= at && at <= to)) return true;
  const name = foldName(row.participant.name);
  return earlier.some((l) => l.rows.some((r) => foldName(r.participant.name) === name && near(r.lastActiveAt, at)));
}

/**
 * The thread was read since the row's newest message, so its messages are in the store. A row that shows the owner's own
 * answer is no exception: what was answered may be an approach that was never read.
 */
function wasOpened(row: ConversationHint, tips: readonly ThreadTip[]): boolean {
  const tip = linkHint(row, tips);
  return tip?.lastActiveAt !== undefined && tip.lastActiveAt >= (row.lastActiveAt ?? Infinity) - SAME;
}

/**
 * Days for which inbound volume is known: what readings say of themselves (exports), and each list that overlaps
 * what was known before and whose new rows were all opened. Anything else stays a lower bound.
 */
export function exposureOf(own: readonly Span[], lists: readonly ListReading[], tips: readonly ThreadTip[]): Span[] {
  let spans = union(own);
  const sorted = [...Map.groupBy(lists, (l) => l.at)]
    // One list that came in twice does not overlap itself.
    .map(([at, same]) => ({ at, rows: same.flatMap((l) => l.rows) }))
    .sort((a, b) => a.at - b.at);
  for (const [i, list] of sorted.entries()) {
    const earlier = sorted.slice(0, i);
    const before = spans.filter(([from]) => from < list.at);
    const newestKnown = list.rows
      .filter((r) => wasKnown(r, earlier, before))
      .reduce<EpochMs | null>((max, r) => Math.max(max ?? -Infinity, r.lastActiveAt ?? -Infinity), null);
    if (newestKnown === null || list.rows.some((r) => r.lastActiveAt === undefined)) continue;
    const fresh = list.rows.filter((r) => (r.lastActiveAt as EpochMs) > newestKnown);
    if (fresh.every((r) => wasOpened(r, tips))) spans = union([...spans, [newestKnown, list.at]]);
  }
  return spans;
}
