/** Name of the lock that keeps derivation to one context at a time. */
const LOCK = 'beckon-derive';

/** Runs work alone among all contexts of the extension; waits its turn. A killed context frees the lock. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, work) as Promise<T>;
}
