import type { Decision } from '../../lib/model/decision.ts';
import type { Owner } from '../../lib/model/owner.ts';
import type { Content, Sighting } from '../../lib/model/sighting.ts';
import type { Judges } from '../../lib/pipeline/judges.ts';
import type { Derived, Keeper, Kept, Put, Stage, Staged, StoredRemains, Table } from '../../lib/pipeline/port.ts';
import { ruleFor } from '../../lib/triage/index.ts';

/** The pipeline's side of a store, in memory; values are cloned as a database would. */
export class Memory implements Kept, Keeper, Derived, Stage {
  readonly rows = new Map<string, Map<string, unknown>>();
  readonly all_sightings: Sighting[] = [];
  readonly all_contents = new Map<string, Content>();
  readonly all_decisions: Decision[] = [];
  person: Owner | null = null;
  commits = 0;
  /** Throws in place of the n-th commit: a killed worker. */
  failAt = Number.POSITIVE_INFINITY;

  owner = async (): Promise<Owner | null> => this.person;
  sightings = async (): Promise<readonly Sighting[]> => [...this.all_sightings];
  decisions = async (): Promise<readonly Decision[]> => [...this.all_decisions];
  contents = async (hashes: readonly string[]): Promise<readonly Content[]> =>
    hashes.flatMap((h) => (this.#dropped.has(h) ? [] : (this.all_contents.get(h) ?? [])));

  remains = async (): Promise<readonly StoredRemains[]> => [];
  remainsIds = async (): Promise<readonly string[]> => [];
  conversationsOf = async (): Promise<readonly string[]> => [];

  #table = (table: Table): Map<string, unknown> => {
    const rows = this.rows.get(table) ?? new Map<string, unknown>();
    this.rows.set(table, rows);
    return rows;
  };
  get = async <T>(table: Table, key: string): Promise<T | undefined> =>
    structuredClone(this.#table(table).get(key)) as T | undefined;
  many = async <T>(table: Table, keys: readonly string[]): Promise<readonly (T | undefined)[]> =>
    Promise.all(keys.map((k) => this.get<T>(table, k)));
  all = async <T>(table: Table): Promise<readonly T[]> => [...this.#table(table).values()] as T[];
  keys = async (table: Table): Promise<readonly string[]> => [...this.#table(table).keys()].sort();
  count = async (table: Table): Promise<number> => this.#table(table).size;
  commit = async (puts: readonly Put[]): Promise<void> => {
    this.#kill();
    for (const { table, key, value } of puts) {
      if (value === undefined) this.#table(table).delete(key);
      else this.#table(table).set(key, structuredClone(value));
    }
  };
  clear = async (): Promise<void> => this.rows.clear();

  #kill(): void {
    if (++this.commits < this.failAt) return;
    this.failAt = Number.POSITIVE_INFINITY;
    throw Object.assign(new Error('killed'), { name: 'StoreError' });
  }

  keep = async (contents: readonly Content[], sightings: readonly Sighting[], owner?: Owner) => {
    this.#kill();
    const fresh = contents.filter((c) => !this.all_contents.has(c.hash));
    for (const c of fresh) this.all_contents.set(c.hash, structuredClone(c));
    for (const s of sightings) if (!this.all_sightings.some((x) => x.id === s.id)) this.all_sightings.push(s);
    if (owner !== undefined) this.person = owner;
    return { added: fresh.length };
  };
  decide = async (decisions: readonly Decision[]): Promise<void> => {
    this.all_decisions.push(...decisions);
  };

  readonly #dropped = new Set<string>();
  /** Texts go, hashes stay: "facts only". */
  dropAll(): void {
    for (const hash of this.all_contents.keys()) this.#dropped.add(hash);
  }

  readonly staged = new Map<string, Staged>();
  put = async (staged: Staged): Promise<void> => {
    this.staged.set(staged.id, staged);
  };
  list = async (): Promise<readonly Staged[]> => [...this.staged.values()];
  remove = async (id: string): Promise<void> => {
    this.staged.delete(id);
  };

  /** All derived rows but the bookkeeping, for comparing. */
  snapshot(): Record<string, unknown> {
    const tables = ['conversations', 'approaches', 'fits', 'events', 'inbox', 'members', 'views'];
    return Object.fromEntries(
      tables.map((t) => [t, Object.fromEntries([...(this.rows.get(t) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)))]),
    );
  }
}

/** Judges by a single word, so that tests need no language rules. */
export function wordJudges(version = '1'): Judges & { readonly asked: string[] } {
  const asked: string[] = [];
  const triage = (text: string) => ({
    version: 1,
    language: 'en',
    understood: true,
    label: /contract/i.test(text) ? ('contract_offer' as const) : ('networking' as const),
    confidence: 0.9,
    isOffer: /contract/i.test(text),
    offer: null,
    quotes: {},
    missing: [],
    risk: { level: 'none' as const, checked: true, rules: [] },
    evidence: [],
  });
  return {
    asked,
    version,
    thread: (messages) => triage(messages.map((m) => m.text).join('\n')),
    approach(approach) {
      asked.push(approach.key);
      const bearing = approach.messages.find((m) => triage(m.text).isOffer) ?? approach.messages[0];
      const at = bearing?.sentAt;
      return { triage: triage(bearing?.text ?? ''), ...(at !== undefined && { at }) };
    },
    fit: (_t, goal) => ({
      advice: goal.engagement === 'contract' ? 'answer' : 'pass',
      score: 50,
      reasons: [],
      marks: [],
    }),
    rule: ruleFor,
    sketch: () => [],
    signs: () => [],
    replies: () => [],
    proposeGoal: () => null,
    audit: ({ profile, coverage, goal }) => ({
      schema: 'beckon.audit/1',
      rubric: { version: 1, changed: false },
      goal: goal === null ? null : { id: goal.id, confirmed: true },
      score: { low: profile.headline === undefined ? 0 : 50, high: 100 },
      stages: {
        found: { met: 0, partly: 0, missing: 0, unknown: 0, total: 0 },
        chosen: { met: 0, partly: 0, missing: 0, unknown: 0, total: 0 },
        'written-to': { met: 0, partly: 0, missing: 0, unknown: 0, total: 0 },
      },
      findings: [],
      level: null,
      domains: [],
      coverage,
    }),
  };
}
