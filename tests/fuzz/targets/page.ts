import { expect } from 'vitest';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readPage } from '../../../lib/readers/read-page.ts';
import { richPage } from '../../fixtures/linkedin-messaging/build.ts';
import { NOW, withPage } from '../../readers/linkedin-profile/load.ts';
import { Build } from '../../readers/linkedin-profile/render/html.ts';
import { STRANGER } from '../../readers/linkedin-profile/render/pages.ts';
import { SPARSE } from '../../readers/linkedin-profile/render/person.ts';
import { Pvs } from '../../readers/linkedin-profile/render/pvs.ts';
import { Sdui } from '../../readers/linkedin-profile/render/sdui.ts';
import { mutateText } from '../mutate.ts';
import { expectPlain } from '../plain.ts';
import type { Target } from '../target.ts';

interface Page {
  readonly name: string;
  readonly url: string;
  readonly input: string;
  /** Somebody else's: nothing may be read, whatever happens to the page. */
  readonly foreign?: boolean;
}

/** The part of a page that a reader looks at: without the chrome around it, so that most changes hit something. */
const main = (html: string): string => html.match(/<main[\s\S]*<\/main>/)?.[0] ?? html;
const body = (inner: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${inner}</body></html>`;
const IN = 'https://www.linkedin.com/in';

const PAGES: readonly Page[] = [
  {
    name: 'sdui',
    url: `${IN}/${SPARSE.vanity}/`,
    input: body(main(new Sdui(new Build(51), SPARSE, { own: true, noise: 0 }).page())),
  },
  {
    name: 'pvs',
    url: `${IN}/${SPARSE.vanity}/`,
    input: body(main(new Pvs(new Build(52), SPARSE, { own: true }).page())),
  },
  {
    name: 'sdui of a stranger',
    url: `${IN}/${STRANGER.vanity}/details/education/`,
    input: body(main(new Sdui(new Build(53), STRANGER, { own: false }).details('education'))),
    foreign: true,
  },
  {
    name: 'pvs of a stranger',
    url: `${IN}/${STRANGER.vanity}/details/education/`,
    input: body(main(new Pvs(new Build(54), STRANGER, { own: false }).details('education'))),
    foreign: true,
  },
  { name: 'thread', url: 'https://www.linkedin.com/messaging/thread/2-Zm9vYmFy==/', input: richPage() },
  {
    name: 'invitations',
    url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    input: body(
      `<header><img class="global-nav__me-photo" alt="Ilse Brandvold"></header><main><div data-view-name="pending-invitation" role="listitem"><a href="${IN}/ravi-solberg/"><p>Ravi Solberg</p></a><p>Contract recruiter</p><p><span data-testid="expandable-text-box">Hi Ilse, a contract on claims data, 10 hours a week?</span></p><button data-view-name="invitation-action">Accept</button></div></main>`,
    ),
  },
  {
    name: 'analytics',
    url: 'https://www.linkedin.com/analytics/profile-views/',
    input: body(
      `<header><img class="global-nav__me-photo" alt="Ilse Brandvold"></header><main><section aria-label="x"><div data-view-name="search-filter-top-bar-select"><div aria-label="Filter by Past 90 days">Past 90 days</div></div><div><p>1,027</p><p>Profile viewers</p></div><div data-view-name="line-chart"><svg><path aria-label="1. 2026-08-15, 20. Profile viewers."></path></svg></div></section></main>`,
    ),
  },
  {
    name: 'web page',
    url: 'https://ilse.example/about',
    input: body(
      '<main><h1>Ilse Brandvold</h1><h2>Work</h2><p>I take contract work on pharmacy data, two days a week, for hospitals and housing providers in the north.</p><a rel="me" href="https://github.com/ilseb">code</a></main>',
      '<title>Ilse Brandvold</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Ilse Brandvold","jobTitle":"Pharmacy data lead"}</script>',
    ),
  },
];

const OWNER = { profileIds: [], vanities: [SPARSE.vanity], names: [SPARSE.name, 'Ilse Brandvold'] };
const words = (text: string): string[] => text.match(/\p{L}{4,}/gu) ?? [];

/** What a profile says in words. Kinds, slots and dates are the reader's own. */
function said(result: ReadResult): string[] {
  return result.observations.flatMap((o) => {
    if (o.kind !== 'profile') return [];
    const p = o.profile;
    const entries = [
      ...(p.experience ?? []).flatMap((x) => [x.title, x.company]),
      ...(p.skills ?? []).map((s) => s.name),
    ];
    return [p.name, p.headline, ...entries].flatMap((x) => (x === undefined ? [] : words(x)));
  });
}

function reading<T>(html: string, seed: string, use: (r: ReadResult, doc: Document, page: Page) => T): Promise<T> {
  const page = PAGES.find((p) => p.name === seed);
  if (page === undefined) throw new Error(`no page "${seed}"`);
  const { url } = page;
  const ctx = { url, now: NOW, timeZone: 'UTC', owner: OWNER, claimed: seed === 'web page' };
  return withPage(html, url, (doc) => use(readPage(doc, ctx), doc, page));
}

/** A changed page is read, partly read or refused; nothing is said that does not stand there, nobody else is read. */
export const pageTarget: Target<string> = {
  name: 'page',
  seeds: PAGES,
  mutate: mutateText,
  takes: (html, seed) =>
    reading(
      html,
      seed,
      (result, _doc, page) => (page.foreign === true) === (result.refusal?.code === 'not-own-profile'),
    ),
  async check(html, seed) {
    await reading(html, seed, (result, doc, page) => {
      expectPlain(result);
      if (page.foreign === true) expect(result.observations).toEqual([]);
      // Blanks between elements, and tags within data, are the reader's affair.
      const shown = `${doc.documentElement?.textContent ?? ''} ${html} ${html.replace(/<[^>]*>/g, '')}`.replace(
        /\s+/g,
        '',
      );
      for (const word of said(result)) expect(shown).toContain(word);
    });
  },
};
