import { AppError } from '../model/app.ts';
import { browser } from './browser.ts';
import type { Answers, RequestKind, RequestOf } from './protocol.ts';

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; code: string; message: string };

/** Asks the background. Rejects with an {@link AppError}: `no-answer`, or the code the background gave. */
export async function ask<K extends RequestKind>(kind: K, payload: RequestOf<K>): Promise<Answers[K]> {
  const reply = (await browser.runtime.sendMessage({ kind, payload })) as Reply | null | undefined;
  if (reply === null || reply === undefined) throw new AppError('no-answer', 'The background gave no answer.');
  if (!reply.ok) throw new AppError(reply.code, reply.message);
  return reply.value as Answers[K];
}
