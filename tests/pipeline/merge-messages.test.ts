import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../lib/model/conversation.ts';
import { contentHash } from '../../lib/model/hash.ts';
import { DAY, HOUR, MINUTE } from '../../lib/model/time.ts';
import { buildConversation, threadFor } from '../../lib/pipeline/conversations.ts';
import { type Kept, mayJoin, mergeMessages } from '../../lib/pipeline/merge-messages.ts';

const T0 = Date.UTC(2026, 2, 2, 9, 30, 12);
const kept = (m: Partial<Message>): Kept => {
  const message: Message = {
    threadId: '2-thread==',
    direction: 'inbound',
    sender: { name: 'Ines Falk' },
    text: 'We look for somebody to build a claims model, ten hours a week.',
    ...m,
  };
  return { hash: contentHash(message), message };
};

describe('a message that one source shows', () => {
  it('is as it was seen, without what is not known of it', () => {
    const whole = kept({ sentAt: T0, sender: { name: 'Ines Falk', headline: 'Talent partner' } });
    expect(mergeMessages([whole])).toEqual([{ message: whole.message, variants: [whole] }]);
    const part = kept({ snippet: true });
    expect(mergeMessages([part])[0]?.message.snippet).toBe(true);
    const told = {
      ...whole,
      message: { ...whole.message, subject: undefined, snippet: false, sender: { name: 'Ines Falk', url: undefined } },
    } as unknown as Kept;
    const [merged] = mergeMessages([told]);
    expect(Object.keys(merged?.message ?? {}).sort()).toEqual(['direction', 'sender', 'sentAt', 'text', 'threadId']);
    expect(Object.keys(merged?.message.sender ?? {})).toEqual(['name']);
  });

  it('has one key, whether it is compared with itself or taken as it stands', () => {
    const one = kept({ sentAt: T0 });
    const again = { ...one, message: { ...one.message, subject: undefined } } as unknown as Kept;
    const keysOf = (k: Kept) => buildConversation('2-thread==', [k]).approaches.map((a) => [a.approach.key, a.keys]);
    expect(keysOf(one)).toEqual(keysOf(again));
    expect(keysOf(one)[0]?.[1]).toHaveLength(1);
  });
});

describe('the same message in two sources', () => {
  it('is one: seconds from the export, minutes from the page', () => {
    const page = kept({
      sentAt: Math.floor(T0 / MINUTE) * MINUTE,
      sentAtPrecision: 'minute',
      sender: { name: 'Ines Falk', headline: 'Talent partner' },
    });
    const archive = kept({
      sentAt: T0,
      sentAtPrecision: 'second',
      subject: 'Claims',
      sender: { name: 'Ines  Falk', url: 'https://www.linkedin.com/in/ines' },
    });
    const [one, ...rest] = mergeMessages([page, archive]);
    expect(rest).toEqual([]);
    expect(one?.message).toMatchObject({
      sentAt: T0,
      subject: 'Claims',
      sender: { headline: 'Talent partner', url: 'https://www.linkedin.com/in/ines' },
    });
  });

  it('is one when a source knows only the day, or nothing', () => {
    const exact = kept({ sentAt: T0, sentAtPrecision: 'second' });
    const day = kept({ sentAt: T0 - 9 * HOUR, sentAtPrecision: 'day' });
    const undated = kept({});
    expect(mergeMessages([undated, day, exact])).toHaveLength(1);
    expect(mergeMessages([undated, day, exact])[0]?.message.sentAt).toBe(T0);
  });

  it('are two when said twice', () => {
    const thanks = [kept({ text: 'Thanks!', sentAt: T0 }), kept({ text: 'Thanks!', sentAt: T0 + 3 * MINUTE })];
    expect(mergeMessages(thanks)).toHaveLength(2);
    expect(mergeMessages([kept({ sentAt: T0 }), kept({ sentAt: T0, direction: 'outbound' })])).toHaveLength(2);
  });

  it('keeps the whole text, not the snippet', () => {
    const whole = kept({ sentAt: T0 });
    const snippet = kept({ sentAt: T0, snippet: true });
    expect(mergeMessages([snippet, whole])[0]?.message.snippet).toBeUndefined();
  });

  it('makes one person of a name with and without an address', () => {
    const merged = mergeMessages([
      kept({ sentAt: T0, sender: { name: 'Ines Falk', url: 'u' } }),
      kept({ sentAt: T0 + DAY, text: 'Did you see my note?', sender: { name: 'ines falk' } }),
    ]);
    expect(merged.map((m) => m.message.sender.url)).toEqual(['u', 'u']);
  });
});

const arbitrary = fc.record({
  text: fc.constantFrom('Thanks!', 'Hello there', 'A contract of ten hours a week for a hospital'),
  sentAt: fc.option(
    fc.integer({ min: 0, max: 40 }).map((h) => T0 + h * 36 * HOUR),
    { nil: undefined },
  ),
  sentAtPrecision: fc.constantFrom('second', 'minute', 'day'),
  direction: fc.constantFrom('inbound', 'outbound'),
  name: fc.constantFrom('Ines Falk', 'Bo Lind'),
  url: fc.constantFrom(undefined, 'u1', 'u2'),
});
const someMessages = fc.array(arbitrary, { minLength: 1, maxLength: 14 }).map((list) =>
  list.map(({ name, url, sentAt, ...m }) =>
    kept({
      ...m,
      ...(sentAt !== undefined && { sentAt }),
      sender: { name, ...(url !== undefined && { url }) },
    } as Partial<Message>),
  ),
);

describe('a conversation', () => {
  it('does not depend on the order or number of readings', () => {
    fc.assert(
      fc.property(someMessages, fc.integer(), (messages, seed) => {
        const shuffled = [...messages].sort((a, b) =>
          contentHash([a.hash, seed]) < contentHash([b.hash, seed]) ? -1 : 1,
        );
        expect(buildConversation('2-thread==', [...shuffled, ...messages])).toEqual(
          buildConversation('2-thread==', messages),
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('loses no text', () => {
    fc.assert(
      fc.property(someMessages, (messages) => {
        const texts = new Set(buildConversation('t', messages).conversation.messages.map((m) => m.text));
        expect(messages.every((m) => texts.has(m.message.text))).toBe(true);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('knows an approach by the keys it had before older messages turned up', () => {
    const late = kept({ sentAt: T0 + 5 * DAY, text: 'Any thoughts?' });
    const early = kept({ sentAt: T0 });
    const before = buildConversation('2-thread==', [late]).approaches[0]?.approach.key;
    const after = buildConversation('2-thread==', [late, early]).approaches[0];
    expect(after?.approach.key).not.toBe(before);
    expect(after?.keys).toContain(before);
  });
});

describe('a text without a thread', () => {
  const { threadId: _none, ...note } = kept({ sentAt: T0, pill: 'invitation' }).message;
  const invitation: Kept = { hash: 'inv', message: note };

  it('joins the thread where the same sender wrote the same within a day', () => {
    expect(threadFor(invitation, [kept({ sentAt: T0 + 5 * HOUR })])).toBe('2-thread==');
    expect(threadFor(invitation, [kept({ sentAt: T0 + 5 * DAY })])).toBeNull();
    expect(threadFor(invitation, [kept({ sentAt: T0, sender: { name: 'Bo Lind' } })])).toBeNull();
    expect(
      threadFor(invitation, [kept({ sentAt: T0, direction: 'outbound', recipients: [{ name: 'Ines Falk' }] })]),
    ).toBeNull();
  });

  it('is not guessed into one of several', () => {
    const pasted: Kept = { hash: 'p', message: { ...note, sender: {} } };
    const a = kept({ sentAt: T0, threadId: '2-a==' });
    const b = kept({ sentAt: T0 + HOUR, threadId: '2-b==' });
    expect(threadFor(pasted, [a])).toBe('2-a==');
    expect(threadFor(pasted, [a, b])).toBeNull();
    expect(threadFor(invitation, [b, a])).toBe('2-a==');
  });

  it('needs telling words when its sender is unknown', () => {
    expect(mayJoin({ ...note, sender: {}, text: 'Thanks!' }, { ...note, text: 'Thanks!' })).toBe(false);
  });
});
