import { expect, it } from 'vitest';
import { linkedinMessaging } from '../../../lib/readers/linkedin-messaging/index.ts';
import { page, RICH, thread, VIEWER } from '../../fixtures/linkedin-messaging/build.ts';
import { NOW, parse, THREAD_URL } from './helpers.ts';

const ASKED = ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const;

/** How often the reader asks elements of such a page for a selector. */
function questions(html: string, expected: object): number {
  const doc = parse(html);
  let proto: Record<string, unknown> = Object.getPrototypeOf(doc.body);
  while (!Object.hasOwn(proto, 'matches')) proto = Object.getPrototypeOf(proto);
  const own = new Map(ASKED.map((name) => [name, proto[name] as (this: unknown, ...args: unknown[]) => unknown]));
  let count = 0;
  for (const [name, asked] of own) {
    proto[name] = function (this: unknown, ...args: unknown[]): unknown {
      count += 1;
      return asked.apply(this, args);
    };
  }
  const { observations } = linkedinMessaging.read(doc, { url: THREAD_URL, now: NOW, timeZone: 'Europe/Oslo' });
  for (const [name, asked] of own) proto[name] = asked;
  expect(observations).toMatchObject([expected]);
  return count;
}

function askedOfMessages(length: number): number {
  const bubbles = Array.from({ length }, (_, i) => ({
    from: i % 2 === 0 ? VIEWER : 'Ravi Solberg',
    own: i % 2 === 0,
    time: '2:38 PM',
    html: 'The ward lists are counted twice a week.',
  }));
  const html = page({ viewer: VIEWER, threads: [thread({ ...RICH, bubbles })] });
  return questions(html, { conversations: [{ messages: { length } }] });
}

function askedOfRows(length: number): number {
  const rows = Array.from({ length }, (_, i) => ({
    name: `Sender ${String.fromCharCode(65 + (i % 26))}${Math.floor(i / 26)} Nyholm`,
    time: 'Sep 1',
    snippet: 'The ward lists are counted',
    unread: i % 2 === 0,
  }));
  return questions(page({ viewer: VIEWER, rows }), { hints: { length } });
}

it('finds the parts of a message by one walk, not by a question for each part', () => {
  expect((askedOfMessages(60) - askedOfMessages(20)) / 40).toBeLessThanOrEqual(2);
});

it('finds the parts of a row of the list the same way', () => {
  expect((askedOfRows(60) - askedOfRows(20)) / 40).toBeLessThanOrEqual(2);
});
