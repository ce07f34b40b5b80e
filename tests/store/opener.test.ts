import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { storeOpener } from '../../lib/store/opener.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the store of a long-lived context', () => {
  it('is opened once', async () => {
    const open = storeOpener();
    expect(await open()).toBe(await open());
  });

  it('is tried again after it could not be opened', async () => {
    const open = storeOpener();
    const refused = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    await expect(open()).rejects.toMatchObject({ code: 'unavailable' });
    refused.mockRestore();
    expect(await (await open()).counts()).toMatchObject({ contents: 0 });
  });

  it('makes room for a newer Beckon and then says so', async () => {
    const open = storeOpener();
    await open();
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('beckon', 99);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    newer.close();
    await expect(open()).rejects.toMatchObject({ code: 'newer-version' });
  });
});
