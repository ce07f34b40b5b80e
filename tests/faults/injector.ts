import 'fake-indexeddb/auto';

/**
 * How a write goes wrong. `undone`: the process dies and the open transaction with it; `done`: it dies right after the
 * transaction; `quota`: the disk is full; `throws`: the write itself throws; `dropped`: the browser drops the connection.
 */
export const FAULTS = ['undone', 'done', 'quota', 'throws', 'dropped'] as const;
export type Fault = (typeof FAULTS)[number];

interface Plan {
  readonly at: number;
  readonly fault: Fault;
}

/** What fake-indexeddb's transactions know beyond the standard: how to end with a given error. */
interface Inner {
  readonly _state: string;
  _abort(name: string): void;
}

/** Counts every write of the process and lets the planned one go wrong. A dead connection does nothing more. */
class Injector {
  /** Writes since the plan was made. */
  writes = 0;
  struck = false;
  #plan: Plan | null = null;
  readonly #dead = new WeakSet<IDBDatabase>();
  readonly #alive = new Set<IDBDatabase>();
  readonly #open = new Set<IDBTransaction>();

  plan(plan: Plan | null): void {
    [this.#plan, this.writes, this.struck] = [plan, 0, false];
  }
  /** Ends all connections, as the end of the process does. */
  endProcess(): void {
    for (const tx of this.#open) undo(tx);
    for (const db of this.#alive) {
      this.#dead.add(db);
      db.close();
    }
    this.#alive.clear();
    this.#open.clear();
  }
  begin(db: IDBDatabase): void {
    this.refuseDead(db);
    this.#alive.add(db);
  }
  track(tx: IDBTransaction): void {
    if (tx.mode === 'readonly') return;
    this.#open.add(tx);
    for (const end of ['complete', 'abort']) tx.addEventListener(end, () => this.#open.delete(tx));
  }
  refuseDead(db: IDBDatabase): void {
    if (this.#dead.has(db)) throw new DOMException('The connection is gone.', 'InvalidStateError');
  }
  write(tx: IDBTransaction): void {
    this.refuseDead(tx.db);
    this.writes++;
    if (this.#plan?.at !== this.writes) return;
    this.struck = true;
    const { fault } = this.#plan;
    if (fault === 'throws') throw new DOMException('It could not be cloned.', 'DataCloneError');
    if (fault === 'quota') queueMicrotask(() => undo(tx, 'QuotaExceededError'));
    if (fault === 'undone') {
      this.endProcess();
      throw new DOMException('The process died.', 'AbortError');
    }
    if (fault === 'dropped') {
      undo(tx);
      this.#dead.add(tx.db);
      tx.db.close();
      tx.db.dispatchEvent(new Event('close'));
      throw new DOMException('The connection was dropped.', 'AbortError');
    }
    if (fault === 'done') tx.addEventListener('complete', () => this.endProcess());
  }
}

function undo(tx: IDBTransaction, name = 'AbortError'): void {
  const inner = tx as unknown as Inner;
  if (inner._state !== 'finished' && inner._state !== 'committing') inner._abort(name);
}

export const injector = new Injector();

type Method = (this: unknown, ...args: unknown[]) => unknown;
function around(owner: object, name: string, before: (self: unknown) => void, after?: (result: unknown) => void): void {
  const original = Reflect.get(owner, name) as Method;
  const replacement: Method = function (...args) {
    before(this);
    const result = original.apply(this, args);
    after?.(result);
    return result;
  };
  Object.defineProperty(owner, name, { value: replacement, configurable: true, writable: true });
}

for (const name of ['put', 'add', 'delete', 'clear']) {
  around(IDBObjectStore.prototype, name, (store) => injector.write((store as IDBObjectStore).transaction));
}
const storeOf = (source: IDBObjectStore | IDBIndex): IDBObjectStore =>
  'objectStore' in source ? source.objectStore : source;
for (const name of ['update', 'delete']) {
  around(IDBCursor.prototype, name, (c) => injector.write(storeOf((c as IDBCursor).source).transaction));
}
around(
  IDBDatabase.prototype,
  'transaction',
  (db) => injector.begin(db as IDBDatabase),
  (tx) => injector.track(tx as IDBTransaction),
);
