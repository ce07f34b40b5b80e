import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readPage } from '../../../lib/readers/read-page.ts';
import { NOW, readHtml, text, withPage } from './load.ts';
import { PAGES } from './render/pages.ts';
import { sweep } from './single-elements.ts';
import { wrong } from './wrong.ts';

const profiles = PAGES.filter((p) => p.file.startsWith('linkedin-profile/'));

/** How many changes of each page are tried here; `npm run fuzz -- elements` tries every one. */
const TRIED = 19;

it.each(profiles)('$file: one element lost, emptied, doubled, torn, swapped or wrapped: right or unknown', (page) => {
  const { done, wrong: bad } = sweep(page, TRIED);
  expect(done).toBe(TRIED);
  expect(bad).toEqual([]);
});

const URL = 'https://www.linkedin.com/in/mira-okafor-lindqvist/';

type Kind = 'lost' | 'emptied' | 'doubled' | 'swapped';
const HAPPENS: Readonly<Record<Kind, (el: Element) => void>> = {
  lost: (el) => el.remove(),
  emptied: (el) => el.replaceChildren(),
  doubled: (el) => el.after(el.cloneNode(true)),
  swapped: (el) => el.nextElementSibling?.after(el),
};

/** The innermost elements that say just this, in the page's order. */
const saying = (doc: Document, said: string): Element[] =>
  [...doc.querySelectorAll('main p, main p > span, main [aria-hidden="true"], main .t-bold')].filter(
    (el) => el.textContent?.trim() === said && el.closest('[role="button"]') === null,
  );

const CHANGED: readonly (readonly [page: string, kinds: readonly Kind[], said: readonly string[]])[] = [
  [
    'sdui-rich',
    ['lost', 'emptied', 'swapped'],
    [
      'Senior Machine Learning Engineer',
      'Machine Learning Engineer',
      'May 2019 - Apr 2021 · 2 yrs',
      'Data Engineer',
      'Chalmers University of Technology',
      'Health Data Privacy Practitioner',
      'Price history of Malmö flats',
      'Machine Learning',
      'SQL',
      'Swedish',
      'Tomas Ekblad',
      'Readmission notebook',
      'She/Her',
      'Senior Machine Learning Engineer at Norrsken Health | Python, Spark, SQL',
    ],
  ],
  ['sdui-rich', ['doubled'], ['Machine Learning', 'SQL', 'She/Her']],
  [
    'pvs-rich',
    ['lost', 'emptied'],
    ['Chalmers University of Technology', 'Machine Learning', 'Swedish', 'Data Engineer', 'Readmission notebook'],
  ],
];

describe.each(CHANGED)('%s: %j', (name, kinds, texts) => {
  const html = text(`linkedin-profile/${name}/source.html`);
  const truth = readHtml(html, URL);
  const after = (kind: Kind, said: string): Promise<ReadResult> =>
    withPage(html, URL, (doc) => {
      const [el] = saying(doc, said);
      if (el === undefined) throw new Error(`nothing says ${said}`);
      HAPPENS[kind](el);
      return readPage(doc, { url: URL, now: NOW, timeZone: 'UTC' });
    });

  it.each(texts)('%s', async (said) => {
    for (const kind of kinds) expect([kind, ...wrong(await after(kind, said), truth)]).toEqual([kind]);
  });
});

it('takes a part of an older page that has not come yet for no empty section', async () => {
  const html = text('linkedin-profile/pvs-rich/source.html');
  const r = await withPage(html, URL, (doc) => {
    doc.querySelector('#education')?.closest('section')?.replaceChildren();
    return readPage(doc, { url: URL, now: NOW, timeZone: 'UTC' });
  });
  expect(r.observations[0]).toMatchObject({ coverage: { education: { state: 'not-loaded' } } });
});
