import { expect, it } from 'vitest';
import { MESSAGING_PAGES } from '../../fixtures/linkedin-messaging/pages.ts';
import { sweep } from './single-elements.ts';

const PAGES = ['thread-rich', 'thread-group', 'thread-sponsored', 'whole-es', 'list', 'overlay'];
const pages = MESSAGING_PAGES.filter((p) => PAGES.includes(p.file.split('/')[1] ?? ''));
const lists = pages.filter((p) => p.file.includes('/list/'));

/** One element of each kind; `npm run fuzz -- elements` takes every element of every page. */
const kinds = new Set<string>();

// The list first: every kind of element of it stands on the other pages, too.
it.each([...lists, ...pages.filter((p) => !lists.includes(p))])(
  '$file: one element lost, emptied, torn, doubled or wrapped makes no answer wrong',
  async (page) => {
    const { done, wrong } = await sweep(page, (kind) => !kinds.has(kind) && kinds.add(kind) !== undefined);
    expect(done).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  },
);
