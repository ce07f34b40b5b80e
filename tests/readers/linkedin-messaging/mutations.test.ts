import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { linkedinMessaging } from '../../../lib/readers/linkedin-messaging/index.ts';
import { richPage } from '../../fixtures/linkedin-messaging/build.ts';
import { messages, NOW, parse, THREAD_URL } from './helpers.ts';

const ctx = { url: THREAD_URL, now: NOW, timeZone: 'Europe/Oslo' };
const original = parse(richPage());
const fresh = (): Document => parse(richPage());
const readDoc = (doc: Document): ReadResult => linkedinMessaging.read(doc, ctx);
const right = new Map(messages(readDoc(parse(richPage()))).map((m) => [m.text, m]));

/** Right, or less than right, but never something else. */
function expectNoLie(r: ReadResult): void {
  for (const m of messages(r)) {
    if (m.text === '' && (m.attachments ?? 0) > 0) continue; // only the attachment was left
    const truth = right.get(m.text);
    expect(truth, m.text).toBeDefined();
    expect(m.direction).toBe(truth?.direction);
    if (m.sender.name !== undefined) expect(m.sender.name).toBe(truth?.sender.name);
    if (m.sender.headline !== undefined) expect(m.sender.headline).toBe(truth?.sender.headline);
    if (m.sentAt !== undefined) expect(Math.abs(m.sentAt - (truth?.sentAt ?? 0))).toBeLessThan(12 * 3_600_000);
    if (m.subject !== undefined) expect(m.subject).toBe(truth?.subject);
  }
  if (r.refusal !== null) expect(messages(r)).toEqual([]);
}

/** Everything but what stands inside a message's own text. */
const parts = (doc: Document): Element[] =>
  [...doc.querySelectorAll('main *')].filter((el) => el.parentElement?.closest('.msg-s-event-listitem__body') === null);
describe('a page that changes under the reader', () => {
  it('loses whole elements, one at a time', () => {
    const count = parts(original).length;
    for (let i = 0; i < count; i++) {
      const doc = fresh();
      parts(doc)[i]?.remove();
      expectNoLie(readDoc(doc));
    }
  });

  it('gets wrappers around every element, one at a time', () => {
    const count = parts(original).length;
    for (let i = 0; i < count; i++) {
      const doc = fresh();
      const el = parts(doc)[i] as Element;
      const wrapper = doc.createElement('div');
      el.replaceWith(wrapper);
      wrapper.append(el);
      expectNoLie(readDoc(doc));
    }
  });

  it('swaps the marks of both sides', () => {
    const doc = fresh();
    for (const el of doc.querySelectorAll('.msg-s-event-listitem')) el.classList.toggle('msg-s-event-listitem--other');
    expect(readDoc(doc).refusal?.code).toBe('not-understood');
  });
});
