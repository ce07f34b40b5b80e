import { LABELS, type Label } from './triage.ts';

export const RULE_KINDS = ['sender', 'agency', 'phrase'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** A rule the user made out of a correction: visible, deletable, applied to all history, never to risk. */
export interface UserRule {
  readonly id: string;
  readonly kind: RuleKind;
  /** Person key, company name or words of the message. */
  readonly match: string;
  readonly label: Label;
  /** Name of the sender, where the key is an address. */
  readonly name?: string;
}

/** Shorter words would match by accident. */
export const SHORTEST_MATCH = 3;

/** One rule per kind and match: said again, it changes its label instead of standing there twice. */
export const ruleId = (kind: RuleKind, match: string): string => `${kind}:${match.trim().toLowerCase()}`;

const isKind = (x: unknown): x is RuleKind => (RULE_KINDS as readonly unknown[]).includes(x);
const isLabel = (x: unknown): x is Label => (LABELS as readonly unknown[]).includes(x);

/** Reads a stored rule (`{kind, match, label, name?}`); null where it is none, e.g. because it was deleted. */
export function parseUserRule(id: string, value: unknown): UserRule | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, match, label, name } = value as Readonly<Record<string, unknown>>;
  if (!isKind(kind) || !isLabel(label)) return null;
  if (typeof match !== 'string' || match.trim().length < SHORTEST_MATCH) return null;
  return { id, kind, match, label, ...(typeof name === 'string' && { name }) };
}
