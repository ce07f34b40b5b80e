import { describeProfileText } from '../../lib/audit/describe.ts';
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

/** One `{id, headline?, about?, title?, links?}` a line in, one description a line out. */
export function describeLines(file: string): unknown[] {
  const lines = text(load(file)).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [describeProfileText(JSON.parse(line))];
    } catch (error) {
      throw new InputError(`${file}, line ${index + 1}: ${(error as Error).message}`);
    }
  });
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
