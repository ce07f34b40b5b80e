import * as v from 'valibot';
import { AppError } from '../model/app.ts';
import { studyQuestion } from './study-shape.ts';

/*
 * Between the background and the derive host: the only place where language is analysed. Imports nothing of the
 * browser API, since dedicated workers have none.
 */
const hostRequest = v.variant('kind', [
  v.strictObject({ kind: v.literal('work') }),
  v.strictObject({
    kind: v.literal('take-text'),
    text: v.string(),
    page: v.picklist(['pasted', 'selection']),
    keep: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('notes'), key: v.string() }),
  v.strictObject({ kind: v.literal('study'), question: studyQuestion }),
]);
export type HostRequest = v.InferOutput<typeof hostRequest>;

export type HostReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly code?: string };

/** Address of the worker's script inside the package; an entrypoint of its own. */
export const WORKER_SCRIPT = '/derive-worker.js';

export function parseHostRequest(value: unknown): HostRequest | null {
  const parsed = v.safeParse(hostRequest, value);
  return parsed.success ? parsed.output : null;
}

/** The answer itself. @throws AppError `derive-failed`, or with the code that the worker gave. */
export function unwrap(reply: HostReply | null | undefined): unknown {
  if (reply?.ok === true) return reply.value;
  throw new AppError(reply?.code ?? 'derive-failed', reply?.message ?? 'The derive host gave no answer.');
}
