/** Name of the lock that keeps derivation to one context at a time. */
const LOCK = 'beckon-derive';

/** Runs work alone among all contexts with the same store; waits its turn. A killed context frees the lock. */
export function alone<T>(work: () => Promise<T>, store = ''): Promise<T> {
  return navigator.locks.request(`${LOCK}${store}`, work) as Promise<T>;
}
