import type { Put } from './port.ts';
import type { ApproachRecord, FitRecord } from './records.ts';

/** Approaches held at most: about a kilobyte each. */
const MOST = 30_000;

/** A record without what no month shows, which is most of it. */
function lean(record: ApproachRecord): ApproachRecord {
  const { triage } = record;
  const risk = { ...triage.risk, rules: [] };
  return { ...record, triage: { ...triage, quotes: {}, evidence: [], missing: [], risk } };
}

/** What months show of the approaches that a run has just written, so that they need not be read again. */
export class Fresh {
  readonly #records = new Map<string, ApproachRecord>();
  readonly #fits = new Map<string, FitRecord>();

  /** What was written a moment ago. */
  hold(puts: readonly Put[]): void {
    for (const { table, key, value } of puts) {
      if (table === 'approaches') {
        this.#records.delete(key);
        if (value !== undefined && this.#records.size < MOST) this.#records.set(key, lean(value as ApproachRecord));
      }
      if (table === 'fits') {
        this.#fits.delete(key);
        if (value !== undefined) this.#fits.set(key, value as FitRecord);
      }
    }
  }
  /** Undefined: to be read. */
  record(key: string): ApproachRecord | undefined {
    return this.#records.get(key);
  }
  /** Of an approach that is held: undefined where it has none. */
  fit(key: string): FitRecord | undefined {
    return this.#fits.get(key);
  }
}
