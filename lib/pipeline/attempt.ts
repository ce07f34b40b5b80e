/**
 * A step whose failure must not keep the other steps from their work: it is reported, and made again in the next run
 * since its mark stays.
 */
export async function attempt(what: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (isStorage(error)) throw error;
    console.error(`beckon: ${what} failed and will be tried again`, error);
  }
}

/** A full disk or a closed database stops everything; going on would only fail again. */
const isStorage = (error: unknown): boolean =>
  error instanceof DOMException || (error instanceof Error && error.name === 'StoreError');
