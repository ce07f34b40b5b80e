import type { Decision } from '../model/decision.ts';

/** For one subject and field the last writer wins, ties by id. */
export function later(a: Decision, b: Decision): Decision {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.id > b.id ? a : b;
}

/** The winning decision of every (key, field) of one kind of subject. */
export function latest(
  decisions: readonly Decision[],
  subject: Decision['subject'],
): Map<string, Map<string, Decision>> {
  const out = new Map<string, Map<string, Decision>>();
  for (const d of decisions) {
    if (d.subject !== subject) continue;
    const fields = out.get(d.key) ?? new Map<string, Decision>();
    const old = fields.get(d.field);
    fields.set(d.field, old === undefined ? d : later(old, d));
    out.set(d.key, fields);
  }
  return out;
}
