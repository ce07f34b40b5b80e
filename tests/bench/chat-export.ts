import { DAY, HOUR, MINUTE } from '../../lib/model/time.ts';
import { type ExportRow, OWNER, zipOf } from './export-of.ts';
import { mixedMessages, seeded } from './inbox.ts';

/*
 * An inbox as people have one. What is known of real exports (two of 1,522 and 8,416 rows): newest first, one block per
 * conversation, line breaks collapsed; 2 and 9 % of rows have a subject, 4 and 4 % a sender without an address (sponsors, closed
 * accounts), 3 and 1 % no text. Nine rows of ten are thus plain messages between people who know each other's address.
 * How long conversations are is known of neither and assumed: one in three is a single message, the mean is six, the longest have a
 * hundred: what a first message from a stranger, an answered one and a colleague come to.
 */
const LENGTHS: readonly (readonly [share: number, from: number, to: number])[] = [
  [0.34, 1, 1],
  [0.18, 2, 2],
  [0.24, 3, 6],
  [0.15, 7, 14],
  [0.07, 15, 30],
  [0.02, 31, 100],
];
/** Conversations that the owner opens. */
const OWN_OPENING = 0.2;
/** Later messages as long as a first one: the description asked for, a second try. */
const LONG_LATER = 0.06;
const NAMELESS = 0.04;
const TEXTLESS = 0.02;
const SUBJECT = 0.25;
/** Later messages that come after a pause long enough for an approach of their own. */
const AGAIN = 0.03;

const CHAT = [
  'Thanks, that works for me!',
  'Great to hear from you. How are things going over there?',
  'Sure, let me know when you are back and we can find a time.',
  'Sounds good, talk soon.',
  'I have just sent it to your other address, the file was too large for this.',
  'Congrats on the new role! Well deserved.',
  'Sorry for the late answer, it has been a busy couple of weeks with the move and everything.',
  'Yes, Thursday after three would be fine. Shall I send you an invitation?',
  'Ha, I remember that. We should really do it again some time.',
  'Danke dir, das klingt gut. Ich melde mich nächste Woche.',
  'No worries at all. Did you manage to talk to her in the end?',
  'We ended up going with the other one, but I learned a lot from your notes, so thank you again for taking the time to go through them.',
  'Happy birthday!',
  'Will you be at the meetup on Tuesday? A few of us are going for a drink afterwards.',
  'ok 👍',
  'That makes sense. The part I am not sure about is how they want to measure it, since nobody there has looked at the numbers for a year.',
] as const;

/** A made-up data export with so many messages over ten years, mostly conversations; the same bytes each time. */
export function chatExportOf(messages: number): Uint8Array {
  const random = seeded(7);
  const long = mixedMessages(Number.POSITIVE_INFINITY);
  const longText = (): string => (long.next().value?.text ?? '').replace(/\s+/g, ' ');
  const lengthOf = (): number => {
    let rest = random();
    for (const [share, from, to] of LENGTHS) {
      if (rest < share) return from + Math.floor(random() * (to - from + 1));
      rest -= share;
    }
    return 1;
  };
  const rows: ExportRow[] = [];
  let newest = Date.UTC(2025, 11, 31, 18);
  for (let thread = 0; rows.length < messages; thread++) {
    const length = Math.min(lengthOf(), messages - rows.length);
    const nameless = random() < NAMELESS;
    const other = nameless
      ? { name: 'LinkedIn Member', url: '' }
      : { name: `Sender ${thread}`, url: `https://www.linkedin.com/in/sender-${thread}` };
    const id = `2-${Buffer.from(`made-up-conversation-${thread}`).toString('base64')}`;
    const ownFirst = length > 1 && random() < OWN_OPENING;
    const block: ExportRow[] = [];
    let at = 0;
    for (let i = 0; i < length; i++) {
      const own = i === 0 ? ownFirst : random() < 0.5;
      const opening = i === 0 && !own;
      const chat = `${CHAT[Math.floor(random() * CHAT.length)]} ${random() < 0.5 ? `(${thread}/${i})` : ''}`.trim();
      const written = opening || (!own && random() < LONG_LATER) ? `${longText()} Ref. ${thread}/${i}` : chat;
      const text = i > 0 && random() < TEXTLESS ? '' : written;
      at += i === 0 ? 0 : random() < AGAIN ? 40 * DAY : Math.floor(random() * 20 * HOUR) + MINUTE;
      const subject = opening && random() < SUBJECT ? 'A role for you' : '';
      block.push({ id, own, other, at, subject, text });
    }
    const started = newest - at;
    rows.push(...block.reverse().map((row) => ({ ...row, at: started + row.at })));
    newest -= Math.floor((3_650 * DAY * length) / messages);
  }
  return zipOf(OWNER, rows);
}
