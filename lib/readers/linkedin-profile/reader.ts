import {
  type Observation,
  type PageReader,
  READ_SCHEMA,
  type ReadContext,
  type ReadResult,
  type RefusalCode,
} from '../../model/observation.ts';
import { hasText } from '../dom/tree.ts';
import { readTiles } from './analytics.ts';
import { isWhole, nullStates } from './coverage.ts';
import { cardOf, findCards, findTopCard, unnamed } from './find.ts';
import { LINK_SLOTS, linksIn, linksInText, uniqueLinks } from './links.ts';
import { nameMarks } from './names.ts';
import { prove } from './ownership.ts';
import { identityOf, isAddress, layoutOf, type Page, pageOfUrl } from './place.ts';
import { type Reading, say } from './reading.ts';
import { rowKeys } from './rows.ts';
import { type Scan, scanPage } from './scan.ts';
import { isRowSection, ROW_SECTIONS } from './sections.ts';
import { readSection } from './sections-read.ts';
import { readAbout } from './services.ts';
import { readTopCard } from './topcard.ts';
import { sayTopCard } from './topcard-say.ts';

/** How pages are recognised whose address is not known; injected readers never need it. */
export interface ProfileReaderOptions {
  knows(doc: Document): boolean;
  pageOf(scan: Scan): Page | null;
}

function readCards(r: Reading, topCard: Element | null): void {
  const nulls = nullStates(r.scan);
  const strange = unnamed(r.scan, r.cards, topCard);
  if (strange > 0) r.drift.push({ field: 'cards', expected: 'known-name', detail: String(strange) });
  const whole = strange === 0 && isWhole(r.scan, r.cards);
  for (const name of [...ROW_SECTIONS, 'about'] as const) {
    const card = cardOf(r.cards, name);
    const none = nulls.has(name) ? 'null-state' : card === null && whole ? 'end-of-page' : null;
    if (none !== null) {
      if (name !== 'about') Object.assign(r.values, { [name]: [] });
      say(r, name, 'empty', { reason: none });
    } else if (card === null) say(r, name, 'not-loaded', { reason: 'no-card' });
    else if (!hasText(card.el)) say(r, name, 'not-loaded', { reason: 'card-empty', via: card.via });
    else if (name === 'about') sayAbout(r, card.el, card.via);
    else {
      readSection(r, name, card);
      const slot = LINK_SLOTS.find((s) => s === name);
      if (slot !== undefined) r.links.push(...linksIn(card.el, slot));
    }
  }
}

function sayAbout(r: Reading, card: Element, via: string): void {
  const read = readAbout(card);
  if (read === null) {
    say(r, 'about', 'not-understood', { reason: 'no-text', via });
    return;
  }
  r.values.about = read.text;
  r.links.push(...linksInText(read.text, 'about'));
  say(r, 'about', read.cut ? 'truncated' : 'seen', { ...(read.cut && { reason: 'text-cut' }), via });
}

function readDetails(r: Reading, page: Page, root: Element): void {
  const name = page.section;
  if (name === null || !isRowSection(name)) return;
  if (root.querySelector('[class*="empty-state"]') !== null || nullStates(r.scan).has(name)) {
    Object.assign(r.values, { [name]: [] });
    say(r, name, 'empty', { reason: 'null-state' });
    return;
  }
  const more = r.scan.busy || root.querySelector('[class*="finite-scroll__load-button"]') !== null;
  readSection(r, name, cardOf(r.cards, name) ?? { name, el: root, via: 'page' }, { more });
}

const CONTACT_DIALOG = '[data-sdui-screen$="ProfileContactDetailsOverlay"],[class*="pv-contact-info"]';

/** Links gathered on the way, and the websites of the contact dialog if it is open. */
function sayLinks(r: Reading): void {
  const dialog = r.scan.dialogs.find((d) => d.querySelector(CONTACT_DIALOG) !== null);
  if (dialog !== undefined) r.links.push(...linksIn(dialog, 'contact'));
  const links = uniqueLinks(r.links);
  if (dialog !== undefined || links.length > 0) r.values.links = links;
  if (dialog === undefined)
    say(r, 'links', links.length > 0 ? 'truncated' : 'not-loaded', { reason: 'contact-closed' });
  else say(r, 'links', links.some((l) => l.slot === 'contact') ? 'seen' : 'empty', { reason: 'contact-dialog' });
}

function read(doc: Document, ctx: ReadContext, blind?: ProfileReaderOptions): ReadResult {
  const scan = scanPage(doc.documentElement);
  const url = URL.parse(ctx.url);
  const page = isAddress(url) ? pageOfUrl(url) : (blind?.pageOf(scan) ?? null);
  const isSection = page !== null && page.id !== 'profile';
  const found = isSection ? null : findTopCard(scan);
  const top = found === null ? null : readTopCard(found.el);
  const told = identityOf(url, scan, top?.vanity ?? null);
  const proof = prove(scan, found?.el ?? null, told, isSection, ctx.owner);
  const vanity = told.vanity ?? proof.vanity;
  const language = doc.documentElement.getAttribute('lang') ?? '';
  const base: ReadResult = {
    schema: READ_SCHEMA,
    reader: PROFILE_READER,
    layout: layoutOf(scan),
    page: page?.id ?? null,
    own: proof.own,
    ownSignals: proof.signals,
    observations: [],
    refusal: null,
    drift: [],
    ...(language && { language }),
    asOf: ctx.now,
    ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
    ...(vanity !== null && { source: `https://www.linkedin.com/in/${encodeURIComponent(vanity)}/` }),
  };
  const refuse = (code: RefusalCode, own = proof.own): ReadResult => ({ ...base, own, refusal: { code, message: '' } });
  if (page === null) return refuse('unsupported-page');
  if (ctx.anyOwner !== true) {
    const moved = told.urlVanity !== null && top?.vanity != null && top.vanity !== told.urlVanity;
    if (moved && told.profileId?.toLowerCase() !== told.urlVanity) return refuse('still-loading', 'unknown');
    if (proof.own === 'no') return refuse('not-own-profile');
    if (!isSection && found === null) return refuse('still-loading', 'unknown');
    if (proof.own !== 'yes') return refuse('ownership-unknown');
    // Every section's own page links to itself: without such a link it still shows the one before.
    if (isSection && !scan.anchors.some((a) => a.path.includes(page.id))) return refuse('still-loading', 'unknown');
  }
  const r: Reading = {
    scan,
    lang: language,
    marks: nameMarks(doc, scan),
    cards: findCards(scan, found?.el ?? null, language),
    rowKeys: rowKeys(scan.keyed),
    values: {},
    coverage: {},
    drift: [],
    links: [],
  };
  Object.assign(
    r.values,
    told.profileId !== null && { profileId: told.profileId },
    vanity !== null && { vanity },
    language && { language },
  );
  const observations: Observation[] = [];
  if (isSection) readDetails(r, page, doc.querySelector('main') ?? doc.body ?? doc.documentElement);
  else {
    if (top !== null && found !== null) sayTopCard(r, top, found.el, found.via);
    readCards(r, found?.el ?? null);
    say(r, 'industry', 'not-loaded', { reason: 'not-on-page' });
    const metrics = readTiles(scan, ctx.now);
    if (metrics.length > 0) {
      observations.push({ kind: 'metrics', metrics });
      say(r, 'analytics', 'seen', { via: 'link' });
    } else say(r, 'analytics', 'not-loaded', { reason: 'no-card' });
  }
  sayLinks(r);
  return {
    ...base,
    observations: [{ kind: 'profile', profile: r.values, coverage: r.coverage }, ...observations],
    drift: r.drift,
  };
}

const PROFILE_READER = { id: 'linkedin-profile', version: 1 } as const;

/** A reader of profile pages and of the pages of their sections, in the SDUI and pvs layouts. */
export const profileReader = (blind?: ProfileReaderOptions): PageReader => ({
  ...PROFILE_READER,
  matches: (url, doc) =>
    isAddress(url)
      ? /(?:^|\.)linkedin\.com$/.test(url.hostname) && /^\/in\/[^/]+/.test(url.pathname)
      : (blind?.knows(doc) ?? false),
  read: (doc, ctx) => read(doc, ctx, blind),
});
