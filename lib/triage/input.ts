import type { TriageInput } from '../model/triage.ts';
import { type Doc, readMessage } from '../nlp/message/document.ts';

/** A message with its subject in front, as the reader meets it. */
export function docOf(input: TriageInput): Doc {
  const subject = input.subject?.trim();
  const text = subject === undefined || subject === '' ? input.text : `Subject: ${subject}\n\n${input.text}`;
  return readMessage(text, input.lang);
}
