import type { Remains } from '../model/remains.ts';
import { messageIn, WEAK_VIEW, wordOf } from './collect.ts';
import { isWeak, threadFor } from './conversations.ts';
import type { Kept as KeptMessage } from './merge-messages.ts';
import type { Derived, Kept } from './port.ts';
import type { Members, WeakWords } from './records.ts';

/** A batch's conversations and their texts, read ahead. */
export interface Fetched {
  readonly members: ReadonlyMap<string, Members>;
  readonly texts: ReadonlyMap<string, KeptMessage>;
  readonly remains: readonly Remains[];
  /** Hashes of conversations whose texts were left unread, since somebody has them already and none can join them. */
  readonly left: ReadonlyMap<string, readonly string[]>;
}

/** Finds where texts without a thread belong. Made anew for each run, after all sightings are taken up. */
export class Joins {
  readonly #kept: Kept;
  readonly #derived: Derived;
  #weak: Promise<WeakWords> | null = null;
  #threads: Promise<Map<string, string[]>> | null = null;
  readonly #found = new Map<string, Promise<string | null>>();
  readonly #cut = new Set<string>();
  readonly #deleted: ReadonlySet<string>;
  #members: ReadonlyMap<string, Members> = new Map();
  #texts: ReadonlyMap<string, KeptMessage> = new Map();
  #remains: ReadonlyMap<string, readonly Remains[]> = new Map();
  #left: ReadonlyMap<string, readonly string[]> = new Map();

  /** `deleted`: hashes of messages that the user deleted, whose texts nobody lacks. */
  constructor(kept: Kept, derived: Derived, deleted: ReadonlySet<string> = new Set()) {
    this.#kept = kept;
    this.#derived = derived;
    this.#deleted = deleted;
  }

  /**
   * Fetches a batch of conversations at once; one question at a time would cost a round trip each. `begun`: whether
   * somebody has these texts of a conversation already.
   */
  async load(ids: readonly string[], begun: (id: string, hashes: readonly string[]) => boolean): Promise<Fetched> {
    const asked = this.#kept.remains(ids);
    const members = (await this.#derived.many<Members>('members', ids)).filter((m) => m !== undefined);
    const weak = await this.#weakWords();
    const remains = (await asked).map((r) => r.body).filter((b) => b !== null);
    const cut = new Set(remains.map((r) => r.conversation));
    const alone = (m: Members): boolean => !isWeak(m.id) && !cut.has(m.id) && !m.words.some((w) => w in weak);
    const left = new Map(members.filter((m) => alone(m) && begun(m.id, m.hashes)).map((m) => [m.id, m.hashes]));
    const texts = await this.#load(members.filter((m) => !left.has(m.id)).flatMap((m) => m.hashes));
    return {
      members: new Map(members.map((m) => [m.id, m])),
      texts: new Map(texts.map((k) => [k.hash, k])),
      remains,
      left,
    };
  }

  /** What was fetched ahead stands at hand until the next batch. */
  use({ members, texts, remains, left }: Fetched): void {
    this.#members = members;
    this.#texts = texts;
    this.#remains = Map.groupBy(remains, (r) => r.conversation);
    this.#left = left;
  }

  /** Hashes of a conversation whose texts were left unread; of the batch at hand. */
  leftOf(id: string): readonly string[] | undefined {
    return this.#left.get(id);
  }

  /** What was kept of the conversation's texts that are gone; of the batch at hand. */
  remainsOf(id: string): readonly Remains[] {
    return this.#remains.get(id) ?? [];
  }

  async #messages(hashes: readonly string[]): Promise<KeptMessage[]> {
    const there = hashes.map((h) => this.#texts.get(h)).filter((k) => k !== undefined);
    return there.length === hashes.length ? there : this.#load(hashes);
  }

  async #load(hashes: readonly string[]): Promise<KeptMessage[]> {
    return (await this.#kept.contents(hashes)).map(messageIn).filter((m) => m !== null);
  }

  /** Some of its texts are gone that the user did not delete, as `belonging` found. */
  lacksText(id: string): boolean {
    return this.#cut.has(id);
  }

  /** Everything that belongs to a conversation: its own messages, less those found elsewhere, more those found here. */
  async belonging(id: string): Promise<KeptMessage[]> {
    const members = this.#members.get(id) ?? (await this.#derived.get<Members>('members', id));
    const own = await this.#messages(members?.hashes ?? []);
    const there = new Set(own.map((m) => m.hash));
    if (members?.hashes.some((h) => !there.has(h) && !this.#deleted.has(h)) === true) this.#cut.add(id);
    if (isWeak(id)) {
      const elsewhere = await Promise.all(own.map((m) => this.threadOf(m)));
      return own.filter((_, i) => elsewhere[i] === null);
    }
    const weak = await this.#weakWords();
    if (Object.keys(weak).length === 0) return own;
    const hashes = new Set(own.flatMap((m) => (weak[wordOf(m)] ?? []).map((w) => w.hash)));
    if (hashes.size === 0) return own;
    const candidates = await this.#messages([...hashes].sort());
    const threads = await Promise.all(candidates.map((m) => this.threadOf(m)));
    return [...own, ...candidates.filter((_, i) => threads[i] === id)];
  }

  threadOf(weak: KeptMessage): Promise<string | null> {
    const known = this.#found.get(weak.hash);
    if (known !== undefined) return known;
    const found = this.#search(weak);
    this.#found.set(weak.hash, found);
    return found;
  }

  async #search(weak: KeptMessage): Promise<string | null> {
    const ids = (await this.#threadsByWord()).get(wordOf(weak)) ?? [];
    const members = await this.#derived.many<Members>('members', ids);
    return threadFor(weak, await this.#messages(members.flatMap((m) => m?.hashes ?? [])));
  }

  #weakWords(): Promise<WeakWords> {
    this.#weak ??= this.#derived.get<WeakWords>('views', WEAK_VIEW).then((w) => w ?? {});
    return this.#weak;
  }

  /** Only words that a text without a thread has, so that the map stays small. */
  async #threadsByWord(): Promise<Map<string, string[]>> {
    this.#threads ??= this.#scan();
    return this.#threads;
  }

  async #scan(): Promise<Map<string, string[]>> {
    const weak = await this.#weakWords();
    const out = new Map<string, string[]>();
    for (const m of await this.#derived.all<Members>('members')) {
      if (isWeak(m.id)) continue;
      for (const w of m.words) if (w in weak) out.set(w, [...(out.get(w) ?? []), m.id]);
    }
    return out;
  }
}
