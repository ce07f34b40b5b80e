import type { Doc } from '../nlp/message/document.ts';
import { type Gated, Gates } from '../nlp/message/gate.ts';
import { type LabelRule, offers, quote, type Seen } from './rules-label.ts';
import { FOR_READER } from './words-for-reader.ts';
import { YOU_WOULD } from './words-needed.ts';

const READER = new Gates([...FOR_READER, ...YOU_WOULD]);
/** Asks that are made of one who is wanted for work. */
const WANTED: readonly string[] = ['cv-ask', 'your-profile', 'open-to-new', 'cofounder'];

/** Whether somewhere work is held out to the reader: what is told of others is beside the point then. */
const wantsReader = ({ doc, ideas }: Seen): boolean => WANTED.some((idea) => ideas.has(idea)) || READER.test(doc);

/** The first words that one of several patterns finds, as written. */
export const firstOf = (doc: Doc, patterns: readonly Gated[]): string | null => {
  for (const pattern of patterns) {
    const said = quote(doc, pattern);
    if (said !== null) return said;
  }
  return null;
};

/** Fires on what is said of others, unless the reader is wanted as well. */
export const ofOthers =
  (find: (doc: Doc) => string | null): LabelRule['when'] =>
  (seen) => {
    const said = find(seen.doc);
    return said === null || wantsReader(seen) ? null : said;
  };

/** No offer, however many hours, months and sums are told: such words are those of talk between people. */
export const TALK: LabelRule['factor'] = {
  ...offers(0.001),
  // Talk among friends holds the words that frauds borrow from it.
  scam: 0.3,
  jobseeker_request: 0.5,
  networking: 2,
  other: 2,
};
