import type { Coverage } from '../../model/coverage.ts';
import { type PageReader, READ_SCHEMA, type ReadContext, type ReadResult } from '../../model/observation.ts';
import type { Profile, ProfileLink, Project } from '../../model/profile.ts';
import { oneName } from '../dom/one-name.ts';
import { linesOf } from '../dom/text.ts';
import { outermost } from '../dom/tree.ts';
import { withLinkKinds } from '../link-kinds.ts';

const GITHUB_READER = { id: 'github', version: 1 } as const;

const CARD = '[itemtype*="schema.org/Person"]';

const text = (el: Element | null): string =>
  el === null
    ? ''
    : linesOf(el)
        .map((l) => l.text)
        .join('\n')
        .trim();

/** Addresses in the card that lead to the person's other places. */
function linksIn(card: Element, base: string): ProfileLink[] {
  const anchors = card.querySelectorAll(
    'a[rel~="me"][href], [data-test-selector="profile-website-url"] a[href], [itemprop="url"] a[href], [itemprop="social"] a[href]',
  );
  const urls = [...anchors].flatMap((a) => {
    const url = URL.parse(a.getAttribute('href') ?? '', base);
    return url !== null && /^https?:$/.test(url.protocol) && !/(?:^|\.)github\.com$/.test(url.hostname)
      ? [url.href]
      : [];
  });
  return [...new Set(urls)].map((url) => ({ url, kind: 'site' as const, slot: 'contact' as const }));
}

/** A repository's own address: owner and name. */
const REPOSITORY = /^(?:https:\/\/github\.com)?\/([\w-]+)\/[\w.-]+\/?$/;

/** Whether a pin names somebody else's repository beside its own: it is a copy of that one. */
const isFork = (item: Element, login: string): boolean =>
  [...item.querySelectorAll('a[href]')].some((a) => {
    const owner = REPOSITORY.exec(a.getAttribute('href') ?? '')?.[1]?.toLowerCase();
    return owner !== undefined && owner !== login.toLowerCase();
  });

/** Pinned repositories of the person, copies of others' left out: name, one line of description, address. */
function pinned(doc: Document, login: string, base: string): Project[] {
  const out = new Map<string, Project>();
  for (const item of doc.querySelectorAll(
    '.js-pinned-item-list-item, .pinned-item-list-item, li [itemprop="owns"], [itemprop="owns"]',
  )) {
    const link = [...item.querySelectorAll('a[href]')].find((a) =>
      new RegExp(`^(?:https://github\\.com)?/${login}/[\\w.-]+/?$`, 'i').test(a.getAttribute('href') ?? ''),
    );
    const url = link === undefined ? null : URL.parse(link.getAttribute('href') ?? '', base);
    const name = url?.pathname.split('/')[2];
    if (url === null || name === undefined || out.has(name) || isFork(item, login)) continue;
    const description = text(item.querySelector('.pinned-item-desc, [itemprop="description"]'));
    out.set(name, { name, url: url.href, ...(description !== '' && { description }) });
  }
  return [...out.values()];
}

/**
 * The profile's own README, which is named after its owner; another article on the page is not theirs. Null where there
 * is one of the two, the article or what names it, and not the other.
 */
function readmeOf(doc: Document, login: string): string | null {
  const articles = outermost([...doc.querySelectorAll('.markdown-body, article[itemprop="text"]')]);
  const own = new RegExp(`^(?:https://github\\.com)?/${login}/${login}(?:/|$)`, 'i');
  const names = (root: ParentNode): boolean =>
    [...root.querySelectorAll('a[href]')].some((a) => own.test(a.getAttribute('href') ?? ''));
  const box = articles.length === 1 ? articles[0] : undefined;
  if (box === undefined) return names(doc) ? null : '';
  const near = box.closest('.Box, [class*="Box"], main') ?? box.parentElement ?? box;
  // What is named and says nothing has not come yet.
  if (names(near)) return text(box) || null;
  return [...near.querySelectorAll('a[href]')].some((a) => !box.contains(a)) ? '' : null;
}

/** The signed-in account, as the page's head names it. */
const viewer = (doc: Document): string =>
  doc
    .querySelector('meta[name="user-login"], meta[name="octolytics-actor-login"]')
    ?.getAttribute('content')
    ?.toLowerCase() ?? '';

function read(doc: Document, ctx: ReadContext): ReadResult {
  const url = URL.parse(ctx.url);
  const base = ctx.url;
  const cards = [...doc.querySelectorAll(CARD)];
  const card = cards.length === 1 ? (cards[0] ?? null) : null;
  const login =
    text(card?.querySelector('.p-nickname, .vcard-username, [itemprop="additionalName"]') ?? null).split(/\s/)[0] ?? '';
  const address = url?.pathname.split('/')[1]?.toLowerCase() ?? '';
  const agrees = /^[a-z\d](?:[a-z\d-]{0,38})$/i.test(login) && login.toLowerCase() === address;
  const own = ctx.claimed === true || (agrees && viewer(doc) === address);
  const frame: ReadResult = {
    schema: READ_SCHEMA,
    reader: GITHUB_READER,
    layout: 'github',
    page: 'github/profile',
    own: own ? 'claimed' : 'unknown',
    ownSignals: [
      ...(ctx.claimed === true ? ['confirmed'] : []),
      ...(agrees && viewer(doc) === address ? ['signed-in'] : []),
    ],
    observations: [],
    refusal: null,
    drift: [],
    asOf: ctx.now,
    ...(url !== null && { source: `${url.origin}${url.pathname}` }),
    ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
  };
  if (card === null || !agrees) {
    return {
      ...frame,
      refusal: { code: 'not-understood', message: 'This is not the page of one person on GitHub.' },
      drift: [{ field: 'card', expected: 'one person with the name of the address' }],
    };
  }
  const bio =
    card.querySelector('[data-bio-text]')?.getAttribute('data-bio-text')?.trim() ||
    text(card.querySelector('.p-note, .user-profile-bio'));
  // The other tabs of the page show the card, but not what the person says below it.
  const isTab = !/^(?:|overview)$/.test(url?.searchParams.get('tab') ?? '');
  const readme = isTab ? null : readmeOf(doc, login);
  const location = oneName(card.querySelector('[itemprop="homeLocation"]'));
  const name = oneName(card.querySelector('.p-name, [itemprop="name"]'));
  const projects = pinned(doc, login, base);
  const links: ProfileLink[] = [{ url: `https://github.com/${login}`, kind: 'code' }, ...linksIn(card, base)];
  // Half of what the person says about themselves is not what they say.
  const about = readme === null ? '' : [bio, readme].filter((t) => t !== '').join('\n\n');
  const profile: Profile = {
    ...(name !== '' && { name }),
    ...(bio !== '' && { headline: bio }),
    ...(about !== '' && { about }),
    ...(location !== '' && { location }),
    ...(projects.length > 0 && { projects }),
    links,
  };
  const coverage: Coverage = {
    topcard: { state: 'seen', via: 'h-card' },
    about: isTab
      ? { state: 'not-loaded', reason: 'not-on-this-page' }
      : readme === null
        ? { state: 'not-understood', reason: 'readme' }
        : about === ''
          ? { state: 'not-loaded', reason: 'not-on-this-page' }
          : { state: 'seen', via: bio === '' ? 'readme' : 'bio' },
    projects:
      projects.length > 0
        ? { state: 'truncated', reason: 'pinned-only' }
        : { state: 'not-loaded', reason: 'not-on-this-page' },
    links: { state: 'seen', via: 'h-card' },
  };
  return withLinkKinds({
    ...frame,
    observations: [{ kind: 'profile', profile, coverage }],
    drift: readme === null && !isTab ? [{ field: 'about', expected: 'an article named after its owner' }] : [],
  });
}

/** A person's page on GitHub; repositories and other pages there are not read. */
export const github: PageReader = {
  ...GITHUB_READER,
  matches: (url) => /^(?:www\.)?github\.com$/.test(url.hostname) && /^\/[a-z\d][a-z\d-]{0,38}\/?$/i.test(url.pathname),
  read,
};
