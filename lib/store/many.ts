import { unwrap } from 'idb';

/** The store itself, without a promise for each request: thousands of them take longer than what they wait for. */
export function plain(store: object): IDBObjectStore {
  return unwrap(store as never) as unknown as IDBObjectStore;
}

/** Answers of many requests to one store, in their order; a transaction answers in order, so the last is waited for. */
function answers<T>(requests: readonly IDBRequest<T>[]): Promise<T[]> {
  const last = requests.at(-1);
  if (last === undefined) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    last.onsuccess = () => resolve(requests.map((r) => r.result));
    // The one that failed undid the transaction, and with it all after it.
    last.onerror = () => reject(requests.find((r) => r.error !== null)?.error ?? last.error);
  });
}

/** Rows by key, `undefined` where there is none. */
export const getMany = <T>(store: object, keys: readonly IDBValidKey[]): Promise<(T | undefined)[]> => {
  const from = plain(store);
  return answers(keys.map((key): IDBRequest<T | undefined> => from.get(key)));
};

/** Which of these keys are there. */
export const hasMany = async (store: object, keys: readonly IDBValidKey[]): Promise<boolean[]> => {
  const from = plain(store);
  return (await answers(keys.map((key) => from.getKey(key)))).map((key) => key !== undefined);
};

/**
 * Adds a row, or leaves the one that is there. For rows that are new for the most part: looking first costs as much as
 * adding. Throws at once what a store throws at once, so that the transaction is undone.
 */
export function addOnce(store: object, row: unknown, onAdded: () => void): IDBRequest {
  const request = plain(store).add(row);
  request.onsuccess = onAdded;
  request.onerror = (event) => {
    if (request.error?.name !== 'ConstraintError') return;
    // It is there: no reason to undo the rest.
    event.preventDefault();
    event.stopPropagation();
  };
  return request;
}
