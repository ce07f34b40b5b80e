import { describeProfileText, type ProfileText } from '../../lib/audit/describe.ts';
import { audit, proposeGoal } from '../../lib/audit/index.ts';
import { toAuditJson } from '../../lib/audit/json.ts';
import type { ReadResult } from '../../lib/model/observation.ts';
import { InputError } from './errors.ts';
import { loadGoal } from './goal.ts';
import { parsed } from './json.ts';
import { eachRow, rowsOf } from './lines.ts';
import { load, text } from './load.ts';
import { type ReadOptions, readFile } from './read.ts';

export interface AuditOptions extends ReadOptions {
  readonly goal?: string | undefined;
}

function refuse(result: ReadResult): never {
  const { code, message } = result.refusal ?? { code: 'empty', message: 'no profile was found in it.' };
  throw new InputError(message, { schema: 'beckon.audit/1', refusal: { code, message }, coverage: {} });
}

function profileIn(where: string, line: string): ProfileText {
  const value = parsed(where, line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${where}: a profile is an object such as {"id": "p1", "headline": "…"}.`);
  return value;
}

/** True for lines of profile texts: by the file's name, or, from standard input, by the first line's fields. */
export function isProfileLines(file: string): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(file)) return true;
  if (file !== '-') return false;
  const first = rowsOf(text(load(file)))[0]?.text ?? '';
  try {
    const row = profileIn(file, first);
    return !('schema' in row) && !('profile' in row) && ['headline', 'about', 'title', 'links'].some((k) => k in row);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return false; // a page, an archive or a reading over several lines
  }
}

/**
 * One `{id, headline?, about?, title?, links?}` a line in, one description a line out.
 * @throws {InputError} for a file without lines; naming the lines that are no profile after all others.
 */
export function describeLines(file: string): Generator<unknown> {
  const rows = rowsOf(text(load(file)));
  if (rows.length === 0) throw new InputError(`${file}: is empty; there is no profile in it.`);
  return eachRow(file, rows, (row, where) => describeProfileText(profileIn(where, row.text)));
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
