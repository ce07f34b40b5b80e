import { openStore, type Store } from './index.ts';

/** The made-up data set stands in a database of its own, apart from everything of the user's. */
export const SAMPLE_DB = 'beckon-sample';

/**
 * One open store for a context's whole life, opened when first asked for. A failed opening is tried again at the next
 * question, and a connection that the browser or a newer Beckon closed is replaced.
 */
export function storeOpener(name?: string): () => Promise<Store> {
  let opened: Promise<Store> | null = null;
  return () => {
    if (opened !== null) return opened;
    const forget = (): void => {
      if (opened === mine) opened = null;
    };
    const mine: Promise<Store> = openStore({ ...(name !== undefined && { name }), onClosed: forget });
    mine.catch(forget);
    opened = mine;
    return mine;
  };
}
