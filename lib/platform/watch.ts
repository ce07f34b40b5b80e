import { copyOf, piecesOf } from '../readers/copy/write.ts';
import { agrees, isTurned, type Marks, marksOf, type UnaskedPage, unaskedPage } from '../readers/settled.ts';

/*
 * Automatic reading, the part that stays in a page: it notices that a page Beckon reads is there and at rest, and gives the
 * background a copy, which is read elsewhere by the same readers as on a click. It listens and looks; it adds nothing to the
 * page, fires nothing, wraps nothing.
 *
 * No polling: the first change after a rest starts one timer, and the observer is off until it fires, so that a page which
 * changes all the time costs a few looks, never a callback per change. No work while hidden.
 */

/** A page that did not change for this long is at rest, milliseconds. */
const QUIET = 700;
/** A page that never rests is looked at after this long all the same. */
const LONGEST = 4_000;
/** Pauses after the first, second … reading at one address; the last one goes on. */
const PAUSES = [10_000, 30_000, 90_000, 300_000] as const;
/** Pauses while the document doesn't yet show what the address names. */
const WAITS = [0, 500, 1_000, 2_000, 5_000, 15_000, 120_000] as const;
/** Without the Navigation API: addresses are compared no more often than this, milliseconds. */
const COMPARING = 400;
/** An idle moment is waited for no longer than this. */
const IDLE = 2_000;
/** The copy is written down in pieces of this many milliseconds; a frame has sixteen. */
const SLICE = 3;
/** A copy is handed over in parts of about this length, UTF-16 units; larger pages than so many parts are left to a click. */
const PART = 50_000;
export const MAX_PARTS = 200;

/** What the background says: go on; it read; it did not; nothing of this address is for Beckon; automatic reading is off. */
export type Told = 'more' | 'read' | 'refused' | 'not-here' | 'off';

/** A part of a page's copy, `at` of `of` (from 0). `page`: as lib/readers/copy writes it, of the moment it agreed. */
export interface CopyPart {
  readonly address: string;
  readonly page: string;
  readonly at: number;
  readonly of: number;
}

export interface WatchPorts {
  /** False once the extension was reloaded, updated or removed: nothing in the page may go on then. */
  alive(): boolean;
  tell(part: CopyPart): Promise<Told>;
}

/** Left in the isolated world, for a watcher that is put there later. */
export interface Watch {
  stop(): void;
}

type World = Window & typeof globalThis;
interface Navigation extends EventTarget {}

function joined(...all: readonly (Marks | null)[]): Marks {
  const each = (kind: keyof Marks): Set<string> => new Set(all.flatMap((marks) => [...(marks?.[kind] ?? [])]));
  return { messages: each('messages'), cards: each('cards'), heads: each('heads') };
}

const pausing = (list: readonly number[], n: number): number => list[Math.min(n, list.length - 1)] ?? 0;

export function watch(world: World, { alive, tell }: WatchPorts): Watch {
  const { document: doc, location } = world;
  const { navigation } = world as unknown as { readonly navigation?: Navigation };
  const ends: (() => void)[] = [];
  let ended = false;
  let address = '';
  let page: UnaskedPage | null = null;
  /** Marks of the page before, where a navigation inside the document led here. */
  let before: Marks | null = null;
  /** Marks of this address, taken when it was last found to agree. */
  let shown: Marks | null = null;
  /** What stood in the document when the address changed, until that is followed. */
  let left: Marks | null = null;
  /** What stood there when the address was last compared: only where the browser tells of no navigation. */
  let lately: Marks | null = null;
  /** The address for which that was noted; a second event of the same navigation comes when the document is new already. */
  let noted = '';
  let [readings, misses] = [0, 0];
  let [since, notBefore] = [0, 0];
  let timer = 0;
  let idle = 0;
  let heard = false;
  /** The next task of a copy that is being made. */
  let step = 0;
  let telling = false;
  /** A look that fell into the time of an answer. */
  let missed = false;

  const now = (): number => world.performance.now();
  const hidden = (): boolean => doc.visibilityState !== 'visible';
  const here = (): string => location.href.replace(/#.*$/s, '');
  const observer = new world.MutationObserver(() => {
    observer.disconnect();
    heard = true;
    if (timer === 0) wake();
  });
  const listen = (): void => {
    heard = false;
    observer.observe(doc, { subtree: true, childList: true, characterData: true });
  };
  const rest = (): void => {
    world.clearTimeout(timer);
    if (idle !== 0) world.cancelIdleCallback?.(idle);
    [timer, idle] = [0, 0];
    observer.disconnect();
    if (step === 0) return;
    world.clearTimeout(step);
    [step, telling, notBefore] = [0, false, 0];
  };
  /** A task of its own, so that the page's own come in between. */
  const soon = (then: () => void): void => {
    step = world.setTimeout(() => {
      step = 0;
      then();
    }, 0);
  };
  const stop = (): void => {
    ended = true;
    rest();
    for (const end of ends) end();
  };
  const dead = (): boolean => {
    if (!ended && !alive()) stop();
    return ended;
  };

  /** Something changed after a rest, or there is something to look at for the first time. */
  function wake(): void {
    if (dead() || hidden() || page === null) {
      rest();
      return;
    }
    since = now();
    later(Math.max(QUIET, notBefore - since), heed);
  }
  function later(ms: number, then: () => void): void {
    world.clearTimeout(timer);
    timer = world.setTimeout(() => {
      timer = 0;
      then();
    }, ms);
  }
  /** Waits until nothing changes any more, at most {@link LONGEST}. */
  function heed(): void {
    if (dead() || hidden()) {
      rest();
      return;
    }
    const from = now();
    if (since < notBefore) since = from;
    listen();
    later(QUIET, () => {
      observer.disconnect();
      if (heard && now() - since < LONGEST) heed();
      else whenIdle(look);
    });
  }
  function whenIdle(then: () => void): void {
    const run = (): void => {
      idle = 0;
      then();
    };
    if (world.requestIdleCallback === undefined) run();
    else idle = world.requestIdleCallback(run, { timeout: IDLE });
  }
  /** From here on the next change counts. */
  function sleep(pause: number): void {
    notBefore = now() + pause;
    if (!ended && !hidden() && page !== null) listen();
  }
  function look(): void {
    if (dead() || hidden() || page === null) return;
    if (here() !== address) {
      moved(true);
      return;
    }
    missed = telling;
    if (telling) return;
    if (doc.readyState === 'loading' || !agrees(doc, page, { before, shown })) {
      sleep(pausing(WAITS, misses++));
      return;
    }
    telling = true;
    // Listening goes on while the copy is made and read: what changes meanwhile must not be lost.
    sleep(pausing(PAUSES, readings++));
    soon(() => take(address, page));
  }
  /** Copies the page at one go, and looks once more: at the copy, since the page may have gone on. */
  function take(asked: string, of: UnaskedPage | null): void {
    const copy = here() === asked ? copyOf(doc) : null;
    soon(() => {
      if (copy === null || of === null || !agrees(copy, of, { before, shown })) {
        telling = false;
        sleep(pausing(WAITS, misses++));
        return;
      }
      shown = marksOf(copy, of);
      soon(() => write(asked, piecesOf(copy.documentElement), [], [], 0));
    });
  }
  /** Writes the copy down, a slice at a time. `parts`: what is done; `open`: pieces of the part at hand, `length` long. */
  function write(asked: string, pieces: Iterator<string>, parts: string[], open: string[], length: number): void {
    const until = now() + SLICE;
    let size = length;
    for (let i = 1; ; i++) {
      const { value, done } = pieces.next();
      if (done !== true) {
        open.push(value);
        size += value.length;
      }
      if (done === true || size >= PART) {
        parts.push(open.splice(0).join(''));
        size = 0;
      }
      if (done === true) break;
      if (i % 8 === 0 && now() >= until) {
        soon(() => write(asked, pieces, parts, open, size));
        return;
      }
    }
    soon(() => hand(asked, parts, 0));
  }
  /** One part after the other: the browser writes each message down at one go, too. */
  function hand(asked: string, parts: readonly string[], at: number): void {
    const part = parts[at];
    if (dead() || part === undefined || parts.length > MAX_PARTS) {
      telling = false;
      return;
    }
    tell({ address: asked, page: part, at, of: parts.length })
      .catch((): Told => 'refused') // the background was not there, or the extension is gone: the next look finds out
      .then((told) => {
        // What was given up meanwhile has its own course.
        if (!telling) return;
        if (told === 'more' && asked === address) {
          hand(asked, parts, at + 1);
          return;
        }
        telling = false;
        if (told === 'off') stop();
        else if (asked !== address || missed) wake();
        else if (told === 'not-here') {
          page = null;
          rest();
        }
      });
  }
  /**
   * The address has changed, by a navigation inside the document or because this is the first look. `late`: it may have
   * changed a while ago and the document be new already, so that what was seen under the old address has to do.
   */
  function moved(late: boolean): void {
    const next = here();
    if (next === address || dead()) return;
    if (!late && address !== '' && noted !== next) {
      // Some pages change the document first: then what was read is gone, and what stands there is the new page's own.
      left = left === null && isTurned(doc, shown) ? shown : joined(left, shown, marksOf(doc, page));
      noted = next;
    }
    // The one thing noted while hidden is what was there: nobody could tell afterwards.
    if (hidden()) return;
    rest();
    if (address !== '') before = left ?? shown ?? lately ?? marksOf(doc, page);
    [left, shown, lately, noted] = [null, null, null, ''];
    address = next;
    page = unaskedPage(next);
    [readings, misses, notBefore, heard] = [0, 0, 0, false];
    wake();
  }
  function seen(): void {
    if (hidden()) rest();
    else if (here() !== address) moved(true);
    else wake();
  }

  /**
   * Where the browser tells of no navigation (Firefox before 147): every one of them changes the document, so that the first
   * change after a rest has the address compared, and the observer is off meanwhile.
   */
  function follow(): void {
    let due = 0;
    const changes = new world.MutationObserver(() => {
      changes.disconnect();
      due = world.setTimeout(compare, COMPARING);
    });
    const compare = (): void => {
      due = 0;
      if (dead() || hidden()) return;
      if (here() !== address) moved(true);
      lately = marksOf(doc, page);
      changes.observe(doc, { subtree: true, childList: true, characterData: true });
    };
    const end = (): void => {
      world.clearTimeout(due);
      changes.disconnect();
      due = 0;
    };
    on(doc, 'visibilitychange', () => {
      end();
      compare();
    });
    ends.push(end);
    compare();
  }

  const on = (target: EventTarget, type: string, listener: () => void): void => {
    target.addEventListener(type, listener);
    ends.push(() => target.removeEventListener(type, listener));
  };
  on(doc, 'visibilitychange', seen);
  on(world, 'pageshow', seen);
  on(world, 'popstate', () => moved(false));
  if (navigation !== undefined) {
    // Both come after the address has committed; `navigate` comes before.
    on(navigation, 'currententrychange', () => moved(false));
    on(navigation, 'navigatesuccess', () => moved(false));
  } else follow();
  moved(false);
  return { stop };
}
