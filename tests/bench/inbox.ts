import type { TriageInput } from '../../lib/model/triage.ts';

/* A mixed inbox of any size, the same for everybody: sentences are drawn by a seeded generator. */

const OPENINGS = [
  'Hi Mira,',
  'Hello Mira, hope your week is going well.',
  'Good morning,',
  'Hallo Mira,',
  'Hey there!',
];
const BODIES = [
  'we are looking for a machine-learning engineer for a six-month contract, about 15 hours a week, fully remote, at $90 to $110 an hour. The client runs claims systems for mid-sized insurers and needs somebody who has worked with FHIR and Spark before.',
  'our team is hiring a Staff Data Scientist in Hamburg. The salary range is 95.000 € to 115.000 € a year, hybrid with two days in the office, and you would report to the head of analytics.',
  'thanks for connecting! I enjoyed your talk on readmission models last spring and would like to hear how the project went on. No agenda, just curious.',
  'I noticed that companies like yours often struggle to find qualified leads. Our platform books ten meetings a month, guaranteed, and the first month is free. Do you have fifteen minutes on Thursday?',
  'I came across your profile and was impressed by your background. I have an exciting opportunity with a leading company that I would love to discuss. When is a good time for a quick call?',
  'we run an expert network and one of our clients would like to speak with people who know hospital pricing data. It is a one-hour call by phone, paid at $300 an hour, and you may decline any question.',
  'congratulations on ten years at Norrland Care Analytics! It seems only yesterday that we shared that tiny office by the harbour and argued about priors.',
  'do you know of any openings in your team? I finished my degree in statistics this summer and would be grateful for a referral, or simply for advice on my CV.',
  'join our free webinar on data governance next Tuesday. Over four hundred people have registered already, and the recording goes to everybody who signs up.',
  'wir suchen für ein Projekt im Gesundheitswesen eine freiberufliche Entwicklerin, 20 Stunden pro Woche, Stundensatz 95 bis 105 €, Start im Januar, remote möglich.',
];
const CLOSINGS = [
  'Best regards, Tomasz',
  'Cheers\nAnika',
  'Looking forward to hearing from you.',
  'Viele Grüße, Jens',
  'Let me know either way!',
];

/** Mulberry32: tiny, seeded, good enough to shuffle sentences. */
export function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The inbox message by message, so that a long one need not be held. */
export function* mixedMessages(size: number): Generator<TriageInput> {
  const random = seeded(20);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  for (let i = 0; i < size; i++)
    yield { id: String(i), text: `${pick(OPENINGS)}\n\n${pick(BODIES)} ${pick(BODIES)}\n\n${pick(CLOSINGS)}` };
}

export const mixedInbox = (size: number): TriageInput[] => [...mixedMessages(size)];
