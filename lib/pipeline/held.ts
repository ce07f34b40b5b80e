import type { Content } from '../model/sighting.ts';
import type { Kept } from './port.ts';

/** Characters of text held at most: a hundred thousand messages, which were all in memory while their file was read. */
const MOST_CHARS = 96_000_000;
/** What a message costs beside its text, in characters. */
const EACH = 600;

const sizeOf = ({ body }: Content): number => EACH + (body.kind === 'message' ? body.message.text.length : 0);

/** What is kept, for one run that has just stored much of it: each text held is given out once, all else is read. */
export interface Held extends Kept {
  /** Holds what was stored a moment ago, as far as there is room. */
  hold(contents: readonly Content[]): void;
}

export function heldContents(kept: Kept): Held {
  const texts = new Map<string, Content>();
  let room = MOST_CHARS;
  const take = (hash: string): Content | undefined => {
    const content = texts.get(hash);
    if (content === undefined) return undefined;
    texts.delete(hash);
    room += sizeOf(content);
    return content;
  };
  return {
    ...kept,
    hold(contents) {
      for (const content of contents) {
        if (room < sizeOf(content)) return;
        room -= sizeOf(content);
        texts.set(content.hash, content);
      }
    },
    async contents(hashes) {
      const there = hashes.map(take);
      const asked = hashes.filter((_, i) => there[i] === undefined);
      if (asked.length === 0) return there.filter((c) => c !== undefined);
      const read = new Map((await kept.contents(asked)).map((c) => [c.hash, c]));
      return hashes.flatMap((hash, i) => there[i] ?? read.get(hash) ?? []);
    },
  };
}
