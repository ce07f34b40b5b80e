import { deleteDB } from 'idb';

/**
 * Deletes a whole database. Done as well where another page still holds it open: it goes when that page lets go.
 * @throws what the browser says where it can't be deleted.
 */
export function dropDb(name: string): Promise<void> {
  return new Promise((done, fail) => {
    deleteDB(name, { blocked: () => done() }).then(done, fail);
  });
}
