import { describe, expect, it } from 'vitest';
import type { Message } from '../../lib/model/conversation.ts';
import { createJudges } from '../../lib/pipeline/judgement.ts';
import { readThread } from '../../lib/triage/index.ts';

const DAY = 86_400_000;
const by = (name: string, text: string, day: number): Message => ({
  direction: 'inbound',
  sender: { name },
  text,
  sentAt: day * DAY,
});
const offer = by('Rolf Amsel', 'We need a contractor for a data platform, 20 hours a week at $95 an hour, remote.', 1);
const lure = by('Rolf Amsel', 'Good to hear. Please clone this repository and run npm install before our call.', 40);

describe('warnings of a thread in which weeks of silence lie', () => {
  it('stand on every approach of the sender, whose label and facts stay its own', () => {
    const before = readThread([offer]).result;
    expect(before.risk.level).toBe('none');
    const after = readThread([offer], [offer, lure]).result;
    expect(after.risk).toMatchObject({ level: 'danger', checked: true });
    expect(after.risk.rules.map((r) => r.id)).toEqual(['developer-lure']);
    expect(after).toMatchObject({ label: before.label, isOffer: true, offer: before.offer });
  });
  it('add up: what is a soft sign each may be danger together', () => {
    const first = by('Rolf Amsel', 'Let us go on in Telegram, my name there is rolf_amsel.', 1);
    const third = by('Rolf Amsel', 'For the contract send a copy of your passport and your bank account number.', 80);
    const ids = (m: Message, thread: readonly Message[] = []) =>
      readThread([m], thread).result.risk.rules.map((r) => r.id);
    expect(ids(third)).not.toContain('off-platform');
    expect(ids(third, [first, third])).toEqual(expect.arrayContaining([...ids(third), ...ids(first)]));
    expect(readThread([third], [first, third]).result.risk.level).toBe('danger');
  });
  it('are nobody else’s', () => {
    const other = by('Ines Falk', lure.text, 2);
    expect(readThread([offer], [offer, other]).result.risk.level).toBe('none');
  });
  it('reach the records that are kept', () => {
    const approach = { key: 'a', conversationId: 'c', sender: offer.sender, messages: [offer], answered: false };
    expect(createJudges().approach(approach, [offer, lure]).triage.risk.level).toBe('danger');
  });
});
