import { describeProfileText, type ProfileText } from '../../lib/audit/describe.ts';
import { audit, proposeGoal } from '../../lib/audit/index.ts';
import { toAuditJson } from '../../lib/audit/json.ts';
import type { ReadResult } from '../../lib/model/observation.ts';
import { InputError } from './errors.ts';
import { loadGoal } from './goal.ts';
import { load, text } from './load.ts';
import { type ReadOptions, readFile } from './read.ts';

export interface AuditOptions extends ReadOptions {
  readonly goal?: string | undefined;
}

function refuse(result: ReadResult): never {
  const { code, message } = result.refusal ?? { code: 'empty', message: 'no profile was found in it.' };
  throw new InputError(message, { schema: 'beckon.audit/1', refusal: { code, message }, coverage: {} });
}

const rowIn = (line: string): unknown => {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError('a line is an object such as {"id": "p1", "headline": "…"}');
  return value;
};

/** True for lines of profile texts: by the file's name, or, from standard input, by the first line's fields. */
export function isProfileLines(file: string): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(file)) return true;
  if (file !== '-') return false;
  const first =
    text(load(file))
      .replace(/^\uFEFF/, '')
      .split('\n', 1)[0] ?? '';
  try {
    const row = rowIn(first) as Record<string, unknown>;
    return !('schema' in row) && !('profile' in row) && ['headline', 'about', 'title', 'links'].some((k) => k in row);
  } catch {
    return false; // a page, an archive or a reading over several lines
  }
}

/** One `{id, headline?, about?, title?, links?}` a line in, one description a line out; bad lines are told at the end. */
export function* describeLines(file: string): Generator<unknown> {
  const lines = text(load(file))
    .replace(/^\uFEFF/, '')
    .split('\n');
  const bad: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      yield describeProfileText(rowIn(line) as ProfileText);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      bad.push(`line ${index + 1}: ${error.message}`);
    }
  }
  // What could be read was printed; nothing more goes to standard output.
  if (bad.length > 0) throw new InputError(`${file}, ${bad.join('; ')}`, undefined);
}

export function auditFile(file: string, options: AuditOptions) {
  const result = readFile(file, options);
  const observation = result.observations.find((o) => o.kind === 'profile');
  if (result.refusal !== null || observation === undefined) return refuse(result);
  const { profile, coverage } = observation;
  const goal = options.goal === undefined ? null : loadGoal(options.goal);
  const report = audit({ profile, coverage, goal, asOf: result.asOf ?? options.now });
  return { report, json: toAuditJson(report), proposal: goal === null ? proposeGoal(profile) : null };
}
