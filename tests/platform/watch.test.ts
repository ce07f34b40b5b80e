import { beforeEach, describe, expect, it } from 'vitest';
import { type Told, type Watch, watch } from '../../lib/platform/watch.ts';
import { documentOf } from '../../lib/readers/copy/build.ts';
import { parse, text } from '../readers/linkedin-profile/load.ts';

const HOST = 'https://www.linkedin.com';
const PROFILE = `${HOST}/in/mira-okafor-lindqvist/`;
const own = text('sample-site/profile-sdui.html');
const thread = text('sample-site/thread.html');
const other = thread.replaceAll(/(msg-s-event-listitem__body[^>]*>)/g, '$1Another. ');

/** A tab whose clock and changes are the test's; counts what a script does in it. */
class Tab {
  time = 0;
  href: string;
  dom: Document;
  visibility = 'visible';
  ready = 'complete';
  alive = true;
  answer: Told = 'read';
  late = false;
  readonly told: string[] = [];
  /** The copies that came with it. */
  readonly copies: string[] = [];
  /** Callbacks of observers and timers that ran: work done in the page. */
  ran = 0;
  queries = 0;
  /** Milliseconds that go by at each look at the clock: a slow machine. */
  slow = 0;
  /** Runs just before the document is copied. */
  onCopy: (() => void) | null = null;
  /** A copy is being written down. */
  copying = false;
  /** Tasks that followed at once upon another. */
  steps = 0;
  readonly #parts: string[] = [];
  #timers = new Map<number, { at: number; then: () => void }>();
  #ids = 0;
  #observers = new Set<() => void>();
  #events = new Map<string, Set<() => void>>();
  #answers: (() => void)[] = [];
  readonly watch: Watch;

  constructor(href: string, html: string, { navigation = true } = {}) {
    this.href = href;
    this.dom = parse(html, href);
    this.watch = watch(this.world(navigation), {
      alive: () => this.alive,
      tell: async ({ address, page, at, of }) => {
        this.#parts[at] = page;
        if (at < of - 1) return 'more';
        this.told.push(address);
        this.copies.push(this.#parts.splice(0).join(''));
        this.copying = false;
        if (this.late) await new Promise<void>((done) => this.#answers.push(done));
        return this.answer;
      },
    });
  }

  world(navigation: boolean): Window & typeof globalThis {
    const tab = this;
    const target = {
      addEventListener: (type: string, f: () => void) => {
        tab.#events.set(type, (tab.#events.get(type) ?? new Set()).add(f));
      },
      removeEventListener: (type: string, f: () => void) => tab.#events.get(type)?.delete(f),
    };
    const doc = {
      ...target,
      get visibilityState() {
        return tab.visibility;
      },
      get readyState() {
        return tab.ready;
      },
      get body() {
        return tab.dom.body;
      },
      get head() {
        return tab.dom.head;
      },
      get documentElement() {
        return tab.dom.documentElement;
      },
      get implementation() {
        tab.onCopy?.();
        tab.copying = true;
        return tab.dom.implementation;
      },
      querySelector: (s: string) => {
        tab.queries++;
        return tab.dom.querySelector(s);
      },
      querySelectorAll: (s: string) => {
        tab.queries++;
        return tab.dom.querySelectorAll(s);
      },
    };
    class Observer {
      readonly run: () => void;
      constructor(then: () => void) {
        this.run = () => then();
      }
      observe(): void {
        tab.#observers.add(this.run);
      }
      disconnect(): void {
        tab.#observers.delete(this.run);
      }
    }
    const setTimeout = (then: () => void, ms: number): number => {
      if (ms === 0) tab.steps++;
      tab.#timers.set(++tab.#ids, { at: tab.time + ms, then });
      return tab.#ids;
    };
    const clearTimeout = (id: number): boolean => tab.#timers.delete(id);
    return {
      ...target,
      document: doc,
      location: {
        get href() {
          return tab.href;
        },
      },
      performance: {
        now: () => {
          tab.time += tab.slow;
          return tab.time;
        },
      },
      MutationObserver: Observer,
      setTimeout,
      clearTimeout,
      requestIdleCallback: (then: () => void) => setTimeout(then, 1),
      cancelIdleCallback: clearTimeout,
      ...(navigation && { navigation: target }),
    } as unknown as Window & typeof globalThis;
  }

  fire(type: string): void {
    for (const f of [...(this.#events.get(type) ?? [])]) f();
  }
  /** The page's document changes; whoever observes hears of it. */
  mutate(html?: string): void {
    if (html !== undefined) this.dom = parse(html, this.href);
    for (const run of [...this.#observers]) {
      this.ran++;
      run();
    }
  }
  /** Time passes; with `every`, the page changes that often. */
  async pass(ms: number, every?: number): Promise<void> {
    const end = this.time + ms;
    while (this.time < end) {
      const next = Math.min(end, ...[...this.#timers.values()].map((t) => t.at), this.time + (every ?? Infinity));
      this.time = Math.max(next, this.time);
      for (const [id, t] of [...this.#timers]) {
        if (t.at > this.time) continue;
        this.#timers.delete(id);
        this.ran++;
        t.then();
      }
      if (every !== undefined) this.mutate();
      await Promise.resolve().then(() => undefined);
      await Promise.resolve();
    }
    await new Promise((done) => setImmediate(done));
  }
  async release(): Promise<void> {
    for (const done of this.#answers.splice(0)) done();
    await new Promise((done) => setImmediate(done));
  }
  /** A navigation inside the page: the address has committed. */
  go(href: string): void {
    this.href = href;
    this.fire('currententrychange');
  }
  hide(hidden: boolean): void {
    this.visibility = hidden ? 'hidden' : 'visible';
    this.fire('visibilitychange');
  }
  /** Nothing is left that could run again. */
  get idle(): boolean {
    return this.#timers.size + this.#observers.size === 0;
  }
  get listening(): boolean {
    return [...this.#events.values()].some((s) => s.size > 0);
  }
}

describe('the watcher', () => {
  let tab: Tab;
  beforeEach(() => {
    tab = new Tab(PROFILE, own);
  });

  it('tells once of a page at rest, and nothing more while it stays as it is', async () => {
    expect(tab.told).toEqual([]);
    await tab.pass(5_000);
    expect(tab.told).toEqual([PROFILE]);
    const { ran } = tab;
    await tab.pass(3_600_000);
    expect(tab.told).toHaveLength(1);
    expect(tab.ran).toBe(ran);
  });

  it('waits until the document has loaded, and until it rests, but not for ever', async () => {
    const busy = new Tab(PROFILE, own);
    await busy.pass(2_500, 100);
    expect(busy.told).toEqual([]);
    await busy.pass(5_000, 100);
    expect(busy.told).toHaveLength(1);
    const loading = new Tab(PROFILE, own);
    loading.ready = 'loading';
    await loading.pass(20_000, 100);
    expect(loading.told).toEqual([]);
    loading.ready = 'complete';
    await loading.pass(20_000, 100);
    expect(loading.told.length).toBeGreaterThan(0);
  });

  it('costs a page that changes all the time a few looks, in ever longer pauses', async () => {
    await tab.pass(600_000, 10);
    expect(tab.told.length).toBeGreaterThan(3);
    expect(tab.told.length).toBeLessThan(8);
    // 60,000 changes
    expect(tab.ran).toBeLessThan(300);
    const { length } = tab.told;
    await tab.pass(3_600_000, 1_000);
    expect(tab.told.length - length).toBeLessThanOrEqual(12);
  });

  it('waits while the document shows another page than the address names', async () => {
    tab = new Tab(`${HOST}/in/somebody-else/`, own);
    await tab.pass(1_200_000, 500);
    expect(tab.told).toEqual([]);
    // 2,400 changes
    expect(tab.ran).toBeLessThan(240);
  });

  it('follows a navigation, and takes nothing of the page before for the new one', async () => {
    tab = new Tab(`${HOST}/messaging/thread/2-old=/`, thread);
    await tab.pass(5_000);
    const next = `${HOST}/messaging/thread/2-new=/`;
    tab.go(next);
    await tab.pass(30_000, 400);
    expect(tab.told).toHaveLength(1);
    tab.mutate(other);
    await tab.pass(30_000);
    expect(tab.told.slice(1)).toEqual([next]);
    tab.go(`${HOST}/feed/`);
    await tab.pass(60_000, 100);
    expect(tab.told).toHaveLength(2);
    expect(tab.idle).toBe(true);
    tab.go(next);
    await tab.pass(5_000);
    expect(tab.told.slice(2)).toEqual([]);
  });

  const NEXT = `${HOST}/messaging/thread/2-new=/`;

  it('reads a thread whose document was there before its address', async () => {
    tab = new Tab(`${HOST}/messaging/thread/2-old=/`, thread);
    await tab.pass(5_000);
    tab.mutate(other);
    await tab.pass(3_000);
    expect(tab.told).toHaveLength(1);
    tab.go(NEXT);
    await tab.pass(5_000);
    expect(tab.told.slice(1)).toEqual([NEXT]);
  });

  it('takes the document of the thread before for no other, however fast two follow one another', async () => {
    tab = new Tab(`${HOST}/messaging/thread/2-old=/`, thread);
    await tab.pass(5_000);
    tab.go(`${HOST}/messaging/thread/2-between=/`);
    tab.mutate(other);
    tab.go(NEXT);
    await tab.pass(60_000, 400);
    expect(tab.told).toHaveLength(1);
  });

  it.each([0, 100, 5_000])('follows without the navigation API, whatever changes, %i ms later', async (late) => {
    tab = new Tab(`${HOST}/messaging/thread/2-old=/`, thread, { navigation: false });
    await tab.pass(5_000);
    tab.mutate();
    await tab.pass(50);
    tab.href = NEXT;
    await tab.pass(late);
    tab.mutate();
    await tab.pass(20_000);
    expect(tab.told).toHaveLength(1);
    tab.mutate(other);
    await tab.pass(20_000);
    expect(tab.told.slice(1)).toEqual([NEXT]);
  });

  it.each([-200, 100])(
    'and reads the first thread behind another page, whose document comes %i ms after',
    async (ms) => {
      tab = new Tab(`${HOST}/feed/`, '<main>Feed</main>', { navigation: false });
      await tab.pass(5_000);
      const steps = [() => tab.mutate(thread), () => Object.assign(tab, { href: NEXT })];
      const [first, second] = ms < 0 ? steps : steps.reverse();
      first?.();
      await tab.pass(Math.abs(ms));
      second?.();
      await tab.pass(5_000);
      expect(tab.told).toEqual([NEXT]);
    },
  );

  it('without the navigation API costs a page that is left alone little, and nothing while hidden', async () => {
    tab = new Tab(`${HOST}/feed/`, own, { navigation: false });
    await tab.pass(60_000, 10);
    // 6,000 changes
    expect(tab.ran).toBeLessThan(330);
    tab.hide(true);
    const { ran, queries } = tab;
    await tab.pass(60_000, 10);
    expect([tab.ran, tab.queries]).toEqual([ran, queries]);
    expect(tab.idle).toBe(true);
    tab.href = PROFILE;
    tab.hide(false);
    await tab.pass(5_000);
    expect(tab.told).toEqual([PROFILE]);
    tab.alive = false;
    tab.mutate();
    await tab.pass(1_000);
    expect([tab.idle, tab.listening]).toEqual([true, false]);
  });

  it('gives a copy of what it found to agree, whatever the page does while that is written down', async () => {
    tab = new Tab(`${HOST}/messaging/thread/2-old=/`, thread);
    tab.slow = 1;
    for (let i = 0; i < 400 && tab.told.length === 0; i++) {
      await tab.pass(10);
      if (tab.copying) tab.dom = parse(other, tab.href);
    }
    expect(tab.told).toHaveLength(1);
    const copy = documentOf(tab.copies[0] ?? '', tab.dom);
    expect(copy?.querySelectorAll('.msg-s-event-listitem').length).toBeGreaterThan(1);
    expect(copy?.documentElement.textContent).not.toContain('Another. ');
  });

  it('gives nothing of a page that went on between two looks', async () => {
    tab.onCopy = () => {
      tab.dom = parse(thread, tab.href);
    };
    await tab.pass(20_000);
    expect(tab.told).toEqual([]);
  });

  it('writes a copy down in many short tasks, and gives it up when the page is left or hidden', async () => {
    tab.slow = 1;
    await tab.pass(5_000);
    expect(tab.told).toHaveLength(1);
    expect(tab.steps).toBeGreaterThan(5);
    for (const leave of [(t: Tab) => t.hide(true), (t: Tab) => t.go(`${HOST}/feed/`)]) {
      const left = new Tab(PROFILE, own);
      left.slow = 1;
      for (let i = 0; i < 4_000 && !left.copying; i++) await left.pass(1);
      expect(left.copying).toBe(true);
      leave(left);
      await left.pass(60_000);
      expect([left.told, left.idle]).toEqual([[], true]);
    }
  });

  it('does nothing while hidden, whatever changes, and looks when it is in front again', async () => {
    tab.hide(true);
    const { ran, queries } = tab;
    await tab.pass(60_000, 100);
    expect(tab.queries).toBe(queries);
    tab.go(`${HOST}/messaging/thread/2-new=/`);
    tab.dom = parse(thread, tab.href);
    tab.fire('navigatesuccess');
    await tab.pass(60_000, 100);
    expect([tab.ran, tab.told]).toEqual([ran, []]);
    expect(tab.idle).toBe(true);
    tab.hide(false);
    await tab.pass(10_000);
    expect(tab.told).toEqual([`${HOST}/messaging/thread/2-new=/`]);
  });

  it('leaves an address alone that is not for Beckon, and looks at the next', async () => {
    tab.answer = 'not-here';
    await tab.pass(600_000, 1_000);
    expect(tab.told).toHaveLength(1);
    expect(tab.idle).toBe(true);
    tab.answer = 'read';
    tab.go(`${HOST}/messaging/thread/2-new=/`);
    tab.mutate(thread);
    await tab.pass(8_000, 400);
    expect(tab.told).toHaveLength(2);
  });

  it('ends when automatic reading is off, and when the extension is gone, without a word', async () => {
    tab.answer = 'off';
    await tab.pass(5_000);
    expect([tab.idle, tab.listening, tab.told.length]).toEqual([true, false, 1]);
    const gone = new Tab(PROFILE, own);
    await gone.pass(5_000);
    gone.alive = false;
    gone.mutate();
    await gone.pass(60_000, 100);
    expect([gone.idle, gone.listening, gone.told.length]).toEqual([true, false, 1]);
    const moved = new Tab(`${HOST}/feed/`, own);
    moved.alive = false;
    moved.go(PROFILE);
    await moved.pass(60_000, 100);
    expect([moved.idle, moved.listening, moved.told.length]).toEqual([true, false, 0]);
  });

  it('asks once at a time, and looks again at what changed meanwhile', async () => {
    tab.late = true;
    await tab.pass(60_000, 1_000);
    expect(tab.told).toHaveLength(1);
    tab.late = false;
    await tab.release();
    await tab.pass(60_000, 1_000);
    expect(tab.told.length).toBeGreaterThan(1);
  });

  it('gives way to one that is put into the page after it', async () => {
    await tab.pass(5_000);
    tab.watch.stop();
    await tab.pass(60_000, 100);
    expect([tab.idle, tab.listening, tab.told.length]).toEqual([true, false, 1]);
  });
});
