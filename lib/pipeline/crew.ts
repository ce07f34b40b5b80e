import { hashesOf, type Seed, type Talk } from './seed.ts';

/** One that judges conversations elsewhere, at the same time. */
export interface Hand {
  /** In the order given. Rejects where it can't, is gone or ended. */
  judge(talks: readonly Talk[]): Promise<readonly Seed[]>;
  end(): void;
}

/** Judges conversations beside a run, which itself judges what nobody has begun when it gets there. */
export interface Crew {
  /** Starts the first ahead of much work that will come, while the run still has to do alone. */
  ready(): void;
  /** Texts as they are kept, of conversations that will have to be judged. */
  offer(talks: readonly Talk[]): void;
  /** Whether somebody has begun on just these texts. */
  has(id: string, hashes: readonly string[]): boolean;
  /** What was made of just these texts; undefined where nobody has begun on them, who then won't, or has failed. */
  take(id: string, hashes: readonly string[]): Promise<Seed | undefined>;
  /** Ends all of it. */
  rest(): void;
}

/** Conversations worth the start of the first helper, which takes as long as judging some hundred texts. */
const WORTH = 64;
/** Conversations handed over at once, enough to be read faster together, and how many such heaps each has before it: it never waits, and little is lost with it. */
const HEAP = 32;
const HEAPS = 2;
/** Conversations offered, and judged ones, that are held at most: some tens of megabytes each. */
const MOST = 8_000;

interface Begun {
  readonly hashes: readonly string[];
  readonly seed: Promise<Seed | undefined>;
}

/** One that judges here, where a run would stand still until others have judged what it needs next. */
export interface Idler {
  judge(talk: Talk): Seed;
  /** Lets others answer between two conversations. */
  breathe(): Promise<void>;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

/** A crew of so many hands, none of which is started before there is work for it. A hand that fails is not asked again. */
export function createCrew(start: () => Hand, most: number, idler?: Idler): Crew {
  let waiting = new Map<string, Talk>();
  let begun = new Map<string, Begun>();
  /** Heaps that each of those at work has before it. */
  const busy = new Map<Hand, number>();
  let lost = 0;

  const heap = (): Talk[] => {
    const out: Talk[] = [];
    for (const talk of waiting.values()) {
      out.push(talk);
      waiting.delete(talk.id);
      if (out.length === HEAP) break;
    }
    return out;
  };
  const fail = (hand: Hand, error: unknown): void => {
    if (!busy.delete(hand)) return;
    lost++;
    console.error('beckon: a helper is gone; its share is judged without it', error);
    hand.end();
  };
  const give = (hand: Hand): void => {
    const talks = heap();
    busy.set(hand, (busy.get(hand) ?? 0) + 1);
    const judged = hand.judge(talks).then(
      (seeds) => {
        if (busy.has(hand)) busy.set(hand, (busy.get(hand) ?? 1) - 1);
        feed();
        return seeds;
      },
      (error: unknown) => {
        fail(hand, error);
        return [];
      },
    );
    for (const [i, { id, kept }] of talks.entries())
      begun.set(id, { hashes: hashesOf(kept), seed: judged.then((seeds) => seeds[i]) });
  };
  const feed = (): void => {
    while (waiting.size > 0 && begun.size < MOST) {
      const free = [...busy].find(([, heaps]) => heaps < HEAPS)?.[0];
      if (free !== undefined) give(free);
      else if (busy.size + lost < most && (busy.size > 0 || waiting.size >= WORTH)) busy.set(start(), 0);
      else return;
    }
  };
  /** Judges what would be handed over next; false where there is nothing, or enough is done already. */
  const judgeOne = ({ judge }: Idler): boolean => {
    const [talk] = waiting.values();
    if (talk === undefined || begun.size >= MOST) return false;
    waiting.delete(talk.id);
    begun.set(talk.id, { hashes: hashesOf(talk.kept), seed: Promise.resolve(judge(talk)) });
    return true;
  };
  const idle = async (until: Promise<unknown>): Promise<void> => {
    if (idler === undefined) return;
    let over = false;
    const end = (): void => {
      over = true;
    };
    until.then(end, end);
    // What is there already says so with the next turn.
    await Promise.resolve();
    while (!over && judgeOne(idler)) await idler.breathe();
  };
  return {
    ready() {
      if (busy.size + lost === 0) busy.set(start(), 0);
    },
    offer(talks) {
      for (const talk of talks) {
        if (waiting.size >= MOST) break;
        if (!begun.has(talk.id)) waiting.set(talk.id, talk);
      }
      feed();
    },
    has(id, hashes) {
      const one = begun.get(id);
      return one !== undefined && same(one.hashes, hashes);
    },
    async take(id, hashes) {
      waiting.delete(id);
      const one = begun.get(id);
      if (one === undefined) return undefined;
      await idle(one.seed);
      const seed = await one.seed;
      begun.delete(id);
      feed();
      return same(one.hashes, hashes) ? seed : undefined;
    },
    rest() {
      const hands = [...busy.keys()];
      busy.clear();
      for (const hand of hands) hand.end();
      [waiting, begun, lost] = [new Map(), new Map(), 0];
    },
  };
}
