import { expect, it } from 'vitest';
import type { Message } from '../../lib/model/conversation.ts';
import { readAhead, readThread } from '../../lib/triage/index.ts';

let looks = 0;
/** A message that tells how often its text is looked at. */
const message = (text: string, more: Partial<Message> = {}): Message => ({
  direction: 'inbound',
  sender: { name: 'Rolf Amsel' },
  sentAt: 0,
  get text() {
    looks++;
    return text;
  },
  ...more,
});
const texts = [
  'We need a contractor for a data platform, 20 hours a week at $95 an hour, remote.',
  'Did you see my note? Tuesday would suit me for a call.',
  'Happy birthday, and see you at the choir!',
];
const approaches = (): Message[][] => [
  [message(texts[0] ?? '', { subject: 'A contract' }), message(texts[1] ?? '', { subject: 'A contract' })],
  [message(texts[2] ?? '')],
  [message(texts[0] ?? '', { direction: 'outbound' })],
];

it('approaches that were read ahead give the same answers, and no text is read again', () => {
  const alone = approaches().map((messages) => readThread(messages));
  const again = approaches();
  readAhead(again);
  looks = 0;
  expect(again.map((messages) => readThread(messages))).toEqual(alone);
  expect(looks).toBe(0);
  expect(alone[0]?.result).toMatchObject({ isOffer: true, offer: { hoursPerWeek: { min: 20, max: 20 } } });
});

it('messages that were not read ahead are read when they are asked for', () => {
  const alone = approaches().map((messages) => readThread(messages));
  readAhead([]);
  looks = 0;
  expect(approaches().map((messages) => readThread(messages))).toEqual(alone);
  expect(looks).toBeGreaterThan(0);
});
