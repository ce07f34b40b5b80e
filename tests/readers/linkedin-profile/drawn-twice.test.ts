import { expect, it } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readPage } from '../../../lib/readers/read-page.ts';
import { NOW, readHtml, text, withPage } from './load.ts';
import { wrong } from './wrong.ts';

const URL = 'https://www.linkedin.com/in/mira-okafor-lindqvist/';
const html = text('linkedin-profile/pvs-rich/source.html');
const truth = readHtml(html, URL);

const DOUBLED = [
  ['a panel of recommendations', '[role="tabpanel"]'],
  ['the dates of an entry', '#experience ~ * li span.t-14.t-normal.t-black--light'],
  [
    'a name in its box',
    '#certifications ~ * .t-bold span[aria-hidden], #licenses_and_certifications ~ * .t-bold span[aria-hidden]',
  ],
] as const;

it.each(DOUBLED)('%s, drawn twice: right or unknown', async (_, selector) => {
  const r = await withPage(html, URL, (doc): ReadResult => {
    const el = doc.querySelector(selector);
    expect(el).not.toBeNull();
    el?.after(el.cloneNode(true));
    return readPage(doc, { url: URL, now: NOW, timeZone: 'UTC' });
  });
  expect(wrong(r, truth)).toEqual([]);
});
