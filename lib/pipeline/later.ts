/** Work that goes on beside other work; its failure shows where it is waited for. */
export function later<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
