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

/** Whether a store holds nothing; counting would look at every row. */
export const isEmpty = async (store: object): Promise<boolean> =>
  (await answers([plain(store).getAllKeys(null, 1)]))[0]?.length === 0;

/** Which of these keys are there. */
export const hasMany = async (store: object, keys: readonly IDBValidKey[]): Promise<boolean[]> => {
  const from = plain(store);
  return (await answers(keys.map((key) => from.getKey(key)))).map((key) => key !== undefined);
};

/** An index of a store, to be asked without a promise for each question. */
export const indexOf = (store: object, name: string): IDBIndex => plain(store).index(name);

/** Keys of the rows that an index finds by these values, `undefined` where there is none. */
export const keysBy = <K extends IDBValidKey>(
  index: IDBIndex,
  values: readonly IDBValidKey[],
): Promise<(K | undefined)[]> => answers(values.map((value) => index.getKey(value) as IDBRequest<K | undefined>));
