import type { EpochMs, PartialDate } from '../../model/time.ts';
import { messageText } from './html-text.ts';
import type { Row } from './table.ts';
import { monthValue } from './values.ts';

/** Text written by the user, with its line breaks. */
export const prose = (text: string): string => messageText(text);

/** Beginning and end; an empty end after a known beginning means "to the present". */
export function span(
  row: Row,
  from: string,
  to: string,
  now: EpochMs,
): { start?: PartialDate; end?: PartialDate | null } {
  const start = monthValue(row(from), now) ?? undefined;
  const open = row.has(to) ? null : undefined;
  const end = row(to) === '' ? open : (monthValue(row(to), now) ?? undefined);
  // Without a beginning, an empty end says nothing ("no dates given").
  if (start === undefined && end == null) return {};
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** A spot in time that may be missing: an empty end is no "to the present" here. */
export const on = (row: Row, column: string, now: EpochMs): PartialDate | undefined =>
  monthValue(row(column), now) ?? undefined;
