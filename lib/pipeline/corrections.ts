import { STATUSES, type Status } from '../model/app.ts';
import type { Decision } from '../model/decision.ts';
import type { Json } from '../model/text.ts';
import type { EpochMs } from '../model/time.ts';
import { type FactName, LABELS, type Label } from '../model/triage.ts';
import { later, latest } from './latest.ts';
import type { ApproachRecord } from './records.ts';
import { rulesOf, type SaidRule } from './user-rules.ts';

/** What the user said of one approach. */
export interface Correction {
  readonly label?: Label;
  /** The rule of the user's own that gave the label. */
  readonly ruledBy?: string;
  readonly facts: Readonly<Partial<Record<FactName, Json>>>;
  readonly status?: Status;
  readonly note?: string;
  readonly snoozedUntil?: EpochMs;
  readonly answered?: boolean;
  readonly redacted: boolean;
}

const NONE: Correction = { facts: {}, redacted: false };

const isLabel = (value: Json): value is Label => (LABELS as readonly Json[]).includes(value);
const isStatus = (value: Json): value is Status => (STATUSES as readonly Json[]).includes(value);

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

/** All corrections, to be asked for by any key an approach ever had, and the user's own rules. */
export class Corrections {
  readonly #byKey: ReadonlyMap<string, Map<string, Decision>>;
  /** Oldest first. */
  readonly rules: readonly SaidRule[];
  readonly #rules: ReadonlyMap<string, SaidRule>;
  /** Hashes of the messages that the user deleted. */
  readonly deleted: ReadonlySet<string>;

  constructor(decisions: readonly Decision[]) {
    this.#byKey = latest(decisions, 'approach');
    this.deleted = new Set(
      [...latest(decisions, 'message')].filter(([, f]) => f.has('redacted')).map(([hash]) => hash),
    );
    this.rules = rulesOf(decisions);
    this.#rules = new Map(this.rules.map((r) => [r.id, r]));
  }

  #said(keys: readonly string[]): Correction {
    // nothing was said of most, and views ask for thousands
    if (!keys.some((key) => this.#byKey.has(key))) return NONE;
    const fields = new Map<string, Decision>();
    for (const key of keys) {
      for (const [field, d] of this.#byKey.get(key) ?? []) {
        const old = fields.get(field);
        fields.set(field, old === undefined ? d : later(old, d));
      }
    }
    return fields.size === 0 ? NONE : read(fields);
  }

  /** What was said of this very approach wins over a rule; a deleted rule says nothing any more. */
  of({ keys, rule: id }: Pick<ApproachRecord, 'keys' | 'rule'>): Correction {
    const said = this.#said(keys);
    const rule = id === undefined || said.label !== undefined ? undefined : this.#rules.get(id);
    return rule === undefined ? said : { ...said, label: rule.label, ruledBy: rule.id };
  }
}
