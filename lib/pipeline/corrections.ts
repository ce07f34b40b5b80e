import { STATUSES, type Status } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import type { Json } from '../model/text.ts';
import type { EpochMs } from '../model/time.ts';
import { type FactName, LABELS, type Label } from '../model/triage.ts';

/** What the user said of one approach. */
export interface Correction {
  readonly label?: Label;
  readonly facts: Readonly<Partial<Record<FactName, Json>>>;
  readonly status?: Status;
  readonly note?: string;
  readonly snoozedUntil?: EpochMs;
  readonly answered?: boolean;
  readonly redacted: boolean;
}

const NONE: Correction = { facts: {}, redacted: false };
const OFFERS: ReadonlySet<Label> = new Set([
  'contract_offer',
  'permanent_offer',
  'recruiter_ping',
  'expert_network',
  'founder_pitch',
  'teaching_offer',
]);

const isLabel = (value: Json): value is Label => (LABELS as readonly Json[]).includes(value);
const isStatus = (value: Json): value is Status => (STATUSES as readonly Json[]).includes(value);

/** For one subject and field the last writer wins, ties by id. */
function later(a: Decision, b: Decision): Decision {
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

function read(fields: ReadonlyMap<string, Decision>): Correction {
  const value = (field: string): Json | undefined => fields.get(field)?.value;
  const facts: Partial<Record<FactName, Json>> = {};
  for (const [field, d] of fields) if (field.startsWith('fact:')) facts[field.slice(5) as FactName] = d.value;
  const label = value('label') ?? null;
  const status = value('status') ?? null;
  const note = value('note');
  const until = value('snoozedUntil');
  const answered = value('answered');
  return {
    facts,
    redacted: value('redacted') === true,
    ...(isLabel(label) && { label }),
    ...(isStatus(status) && { status }),
    ...(typeof note === 'string' && { note }),
    ...(typeof until === 'number' && { snoozedUntil: until }),
    ...(typeof answered === 'boolean' && { answered }),
  };
}

/** All corrections, to be asked for by any key an approach ever had. */
export class Corrections {
  readonly #byKey: ReadonlyMap<string, Map<string, Decision>>;

  constructor(decisions: readonly Decision[]) {
    this.#byKey = latest(decisions, 'approach');
  }

  of(keys: readonly string[]): Correction {
    const fields = new Map<string, Decision>();
    for (const key of keys) {
      for (const [field, d] of this.#byKey.get(key) ?? []) {
        const old = fields.get(field);
        fields.set(field, old === undefined ? d : later(old, d));
      }
    }
    return fields.size === 0 ? NONE : read(fields);
  }
}

/** Whether a label stands for offered paid work (design.md §5), where the rules did not look at the pay. */
export const offersWork = (label: Label): boolean => OFFERS.has(label);
