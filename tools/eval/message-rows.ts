import * as v from 'valibot';
import { LABELS } from '../../lib/model/triage.ts';
import { isOfferLabel } from '../../lib/triage/index.ts';
import { InputError } from '../cli/errors.ts';

const RowSchema = v.pipe(
  v.object({
    id: v.string(),
    text: v.string(),
    label: v.picklist(LABELS),
    lang: v.optional(v.string()),
    is_inbound_offer: v.optional(v.boolean()),
    ambiguous: v.optional(v.boolean(), false),
    alt_labels: v.optional(v.array(v.picklist(LABELS)), []),
    sender_headline: v.nullish(v.string()),
    facts: v.nullish(v.record(v.string(), v.unknown())),
    authored: v.optional(v.boolean(), false),
  }),
  v.transform((row) => ({ ...row, is_inbound_offer: row.is_inbound_offer ?? isOfferLabel(row.label) })),
);

/** A labelled message. Without `facts` nobody labelled them, and they aren't scored. */
export type MessageRow = v.InferOutput<typeof RowSchema>;

/**
 * The labelled messages of a file's rows.
 * @throws {InputError} naming the row and its field where it isn't one.
 */
export function messageRows(rows: readonly unknown[]): MessageRow[] {
  return rows.map((row, index) => {
    const read = v.safeParse(RowSchema, row);
    if (read.success) return read.output;
    const [issue] = read.issues;
    const name = (row as { id?: unknown } | null)?.id ?? `number ${index + 1}`;
    throw new InputError(`row ${String(name)}: ${v.getDotPath(issue) ?? 'the row'}: ${issue.message}.`);
  });
}
