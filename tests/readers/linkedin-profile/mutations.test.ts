import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readPage } from '../../../lib/readers/read-page.ts';
import { NOW, parse, readHtml, text, withPage } from './load.ts';
import { anchorMutations, emptyEntries, type Mutation, PAGE_MUTATIONS } from './mutate.ts';
import { wrong } from './wrong.ts';

const URL = 'https://www.linkedin.com/in/mira-okafor-lindqvist/';
const PAGES = [
  ['sdui-rich', URL],
  ['pvs-rich', URL],
  ['pvs-2022', URL],
  ['sdui-details-experience', `${URL}details/experience/`],
  ['pvs-details-experience', `${URL}details/experience/`],
] as const;

const mutated = (html: string, url: string, mutation: Mutation): Promise<ReadResult> =>
  withPage(html, url, (doc) => {
    mutation.apply(doc);
    return readPage(doc, { url, now: NOW, timeZone: 'UTC' });
  });

describe.each(PAGES)('%s, changed', (name, url) => {
  const html = text(`linkedin-profile/${name}/source.html`);
  const truth = readHtml(html, url);

  it.each(PAGE_MUTATIONS.map((m) => [m.name, m] as const))('%s: right or unknown', async (_, mutation) => {
    expect(wrong(await mutated(html, url, mutation), truth)).toEqual([]);
  });

  it('without one anchor or the text of one entry at a time: right or unknown', async () => {
    const bad: string[] = [];
    for (const m of [...anchorMutations(parse(html, url)), ...emptyEntries(parse(html, url))]) {
      bad.push(...wrong(await mutated(html, url, m), truth).map((w) => `${m.name} → ${w}`));
    }
    expect(bad).toEqual([]);
  });
});

describe('the comparison', () => {
  it('notices a wrong title', () => {
    const html = text('linkedin-profile/pvs-rich/source.html');
    const truth = readHtml(html, URL);
    expect(wrong(readHtml(html.replaceAll('Data Engineer', 'Data Enchanter'), URL), truth)).not.toEqual([]);
  });
});
