import type { CopyPart } from './watch.ts';

interface Begun {
  readonly address: string;
  readonly of: number;
  readonly parts: string[];
}

/** Puts the parts of each tab's copy together. In memory only: a background that was stopped meanwhile has the page tell anew. */
export class CopyParts {
  readonly #begun = new Map<number, Begun>();

  /** The whole copy with its last part, `more` before, null where a part is missing. */
  take(tabId: number, { address, page, at, of }: CopyPart): string | 'more' | null {
    if (at === 0) this.#begun.set(tabId, { address, of, parts: [] });
    const begun = this.#begun.get(tabId);
    if (begun === undefined || begun.address !== address || begun.of !== of || begun.parts.length !== at) {
      this.#begun.delete(tabId);
      return null;
    }
    begun.parts.push(page);
    if (begun.parts.length < of) return 'more';
    this.#begun.delete(tabId);
    return begun.parts.join('');
  }
}
