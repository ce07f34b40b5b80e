import { Window } from 'happy-dom';
import type { ConversationsObservation, ReadContext, ReadResult } from '../../../lib/model/observation.ts';
import { linkedinMessaging } from '../../../lib/readers/linkedin-messaging/index.ts';

/** Monday, 7 September 2026, noon in Oslo. */
export const NOW = Date.UTC(2026, 8, 7, 10);
export const THREAD_URL = 'https://www.linkedin.com/messaging/thread/2-Zm9vYmFy==/';

export function parse(html: string): Document {
  const window = new Window({ url: THREAD_URL });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
export const read = (html: string, over: Partial<ReadContext> = {}): ReadResult =>
  linkedinMessaging.read(parse(html), { url: THREAD_URL, now: NOW, timeZone: 'Europe/Oslo', ...over });

export const talk = (r: ReadResult): ConversationsObservation | undefined =>
  r.observations.find((o): o is ConversationsObservation => o.kind === 'conversations');
export const messages = (r: ReadResult) => talk(r)?.conversations[0]?.messages ?? [];
