import { expect, it } from 'vitest';
import { linkedinMessaging } from '../../../lib/readers/linkedin-messaging/index.ts';
import { page, RICH, thread, VIEWER } from '../../fixtures/linkedin-messaging/build.ts';
import { NOW, parse, THREAD_URL } from './helpers.ts';

const ASKED = ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const;

/** How often the reader asks elements of a thread with so many messages for a selector. */
function questions(messages: number): number {
  const bubbles = Array.from({ length: messages }, (_, i) => ({
    from: i % 2 === 0 ? VIEWER : 'Ravi Solberg',
    own: i % 2 === 0,
    time: '2:38 PM',
    html: 'The ward lists are counted twice a week.',
  }));
  const doc = parse(page({ viewer: VIEWER, threads: [thread({ ...RICH, bubbles })] }));
  let proto: Record<string, unknown> = Object.getPrototypeOf(doc.body);
  while (!Object.hasOwn(proto, 'matches')) proto = Object.getPrototypeOf(proto);
  let count = 0;
  for (const name of ASKED) {
    const own = proto[name] as (this: unknown, ...args: unknown[]) => unknown;
    proto[name] = function (this: unknown, ...args: unknown[]): unknown {
      count += 1;
      return own.apply(this, args);
    };
  }
  const { observations } = linkedinMessaging.read(doc, { url: THREAD_URL, now: NOW, timeZone: 'Europe/Oslo' });
  expect(observations).toMatchObject([{ conversations: [{ messages: { length: messages } }] }]);
  return count;
}

it('finds the parts of a message by one walk, not by a question for each part', () => {
  expect((questions(60) - questions(20)) / 40).toBeLessThanOrEqual(4);
});
