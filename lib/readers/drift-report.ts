import type { DriftNote, ReadResult } from '../model/observation.ts';

/** What failed and where it was looked for; holds no word of the page. */
export interface DriftHead {
  readonly reader: ReadResult['reader'];
  readonly layout: string | null;
  readonly page: string | null;
  /** Why nothing was read, if nothing was. */
  readonly refusal: string | null;
  readonly readyState?: string;
  readonly drift: readonly DriftNote[];
}

/** Marks the head in a report; the number rises when old reports can no longer be read. */
const MARK = 'beckon-drift/1';
const HEAD = /<script type="application\/json" id="beckon-drift\/1">([\s\S]*?)<\/script>/;
const COMMENT = /^<!doctype html>\s*/i;

/** The head of a reading's report, or null where nothing failed or the page is somebody else's. */
export function driftHead(result: ReadResult, refusal: string | null): DriftHead | null {
  const unread = refusal === 'not-understood' || refusal === 'reader-failed';
  if (result.own === 'no' || (result.drift.length === 0 && !unread)) return null;
  const { reader, layout, page, readyState, drift } = result;
  return { reader, layout, page, refusal, ...(readyState !== undefined && { readyState }), drift };
}

/** A report as one HTML file: what failed, then the page's skeleton where it could be taken. */
export function writeReport(head: string, skeleton: string | null): string {
  const json = head.replace(/</g, '\\u003c');
  return `<!doctype html>\n<script type="application/json" id="${MARK}">\n${json}\n</script>\n${skeleton ?? ''}\n`;
}

export interface DriftReport {
  readonly head: DriftHead;
  /** Empty where the page was gone when the report was copied. */
  readonly skeleton: string;
}

const isText = (x: unknown): x is string => typeof x === 'string';
const isTextOrNull = (x: unknown): x is string | null => x === null || isText(x);

function isHead(value: unknown): value is DriftHead {
  const head = value as Partial<DriftHead> | null;
  return (
    typeof head === 'object' &&
    head !== null &&
    isText(head.reader?.id) &&
    isTextOrNull(head.layout) &&
    isTextOrNull(head.page) &&
    Array.isArray(head.drift) &&
    head.drift.every((d: Partial<DriftNote> | null) => isText(d?.field) && isText(d?.expected))
  );
}

/** Takes a report apart. Throws an error that says what is wrong with it. */
export function parseReport(text: string): DriftReport {
  const found = HEAD.exec(text);
  if (found === null) throw new Error(`no drift report: the mark "${MARK}" is missing. Paste it unchanged.`);
  let head: unknown;
  try {
    head = JSON.parse(found[1] ?? '');
  } catch (error) {
    throw new Error(`the report's head is no valid JSON (${(error as Error).message}); copy it again.`);
  }
  if (!isHead(head)) throw new Error('the report’s head lacks its reader, layout, page or drift; copy it again.');
  return { head, skeleton: text.replace(found[0], '').replace(COMMENT, '').trim() };
}
