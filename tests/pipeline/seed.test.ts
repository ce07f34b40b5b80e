import { afterEach, expect, it, vi } from 'vitest';
import type { Message } from '../../lib/model/conversation.ts';
import type { Judges } from '../../lib/pipeline/judges.ts';
import { seedOf, seedsOf, type Talk } from '../../lib/pipeline/seed.ts';
import { wordJudges } from './memory.ts';

afterEach(() => vi.restoreAllMocks());

const message = (thread: number): Message => ({
  threadId: `2-${thread}==`,
  direction: 'inbound',
  sender: { name: `Sender ${thread}` },
  text: thread % 2 === 0 ? 'A contract, ten hours a week.' : 'Nice to meet you.',
  sentAt: Date.UTC(2026, 3, 1 + thread),
});
const talks = [0, 1, 2].map((t): Talk => ({ id: `2-${t}==`, kept: [{ hash: `h${t}`, message: message(t) }] }));
const words = wordJudges();
const alone = talks.map((talk) => seedOf(talk, words));

it('tells those who judge which approaches come next, before the first is asked for', () => {
  const told: string[] = [];
  const judges: Judges = {
    ...words,
    ahead: (approaches) => told.push(`ahead of ${approaches.map((a) => a.conversationId).join()}`),
    approach: (approach, thread) => {
      told.push(approach.conversationId);
      return words.approach(approach, thread);
    },
  };
  expect(seedsOf(talks, judges)).toEqual(alone);
  expect(told).toEqual(['ahead of 2-0==,2-1==,2-2==', '2-0==', '2-1==', '2-2==']);
});

it('judges each by itself where they could not be read together', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const ahead = (): void => {
    throw new RangeError('a rule failed');
  };
  expect(seedsOf(talks, { ...words, ahead })).toEqual(alone);
  expect(said).toHaveBeenCalledOnce();
});
