import { PROFILE_SECTIONS, type ProfileSection } from '../../model/coverage.ts';
import {
  type DriftNote,
  type Observation,
  type PageReader,
  READ_SCHEMA,
  type ReadContext,
  type ReadResult,
  type Refusal,
} from '../../model/observation.ts';
import type { Profile, ProfileLink } from '../../model/profile.ts';
import { parseCount } from '../counts.ts';
import { linesOf } from '../dom/text.ts';
import { hasText } from '../dom/tree.ts';
import { readTiles } from './analytics.ts';
import { absent, isWhole, nullStates, showAt } from './coverage.ts';
import { cardOf, findCards, findTopCard } from './find.ts';
import { LINK_SLOTS, linksIn, linksInText, uniqueLinks } from './links.ts';
import { readOpenToWork } from './open-to-work.ts';
import { type Proof, prove } from './ownership.ts';
import { identityOf, layoutOf, type Page, placeOf } from './place.ts';
import { rowKeys } from './rows.ts';
import { type Card, type Keyed, type Scan, scanPage } from './scan.ts';
import { isRowSection, ROW_SECTIONS, type RowSection } from './sections.ts';
import { type Coverages, readSection, type Values } from './sections-read.ts';
import { readAbout } from './services.ts';
import { readTopCard, type TopCard } from './topcard.ts';

export const PROFILE_READER = { id: 'linkedin-profile', version: 1 } as const;

/** What all parts of one reading share. */
interface Reading {
  readonly scan: Scan;
  readonly page: Page;
  readonly lang: string;
  readonly vanity: string | null;
  readonly cards: readonly Card[];
  readonly rowKeys: readonly Keyed[];
  readonly values: Values;
  readonly coverage: Coverages;
  readonly drift: DriftNote[];
  readonly links: ProfileLink[];
}

function readRows(r: Reading, name: RowSection, card: Card, whole: boolean, more: boolean): void {
  const read = readSection({
    name,
    card,
    keyed: r.rowKeys,
    lang: r.lang,
    showAt: showAt(name, r.vanity),
    whole,
    more,
  });
  if (read.values !== undefined) Object.assign(r.values, { [name]: read.values });
  r.coverage[name] = read.coverage;
  r.drift.push(...read.drift);
  const slot = LINK_SLOTS.find((s) => s === name);
  if (slot !== undefined) r.links.push(...linksIn(card.el, slot));
}

function readCards(r: Reading): void {
  const evidence = { nullStates: nullStates(r.scan), whole: isWhole(r.scan, r.cards) };
  for (const name of ROW_SECTIONS) {
    const card = cardOf(r.cards, name);
    if (card !== null && hasText(card.el) && !evidence.nullStates.has(name)) readRows(r, name, card, false, false);
    else r.coverage[name] = absent(name, card, evidence, r.vanity);
    if (r.coverage[name]?.state === 'empty') Object.assign(r.values, { [name]: [] });
  }
  const about = cardOf(r.cards, 'about');
  if (about === null || !hasText(about.el)) r.coverage.about = absent('about', about, evidence, r.vanity);
  else {
    const read = readAbout(about.el);
    if (read === null) {
      r.coverage.about = {
        state: 'not-understood',
        reason: 'no-text',
        showAt: showAt('about', r.vanity),
        via: about.via,
      };
      r.drift.push({ field: 'about', expected: 'text', detail: about.via });
    } else {
      r.values.about = read.text;
      r.coverage.about = read.cut
        ? { state: 'truncated', reason: 'text-cut', showAt: showAt('about', r.vanity), via: about.via }
        : { state: 'seen', via: about.via };
      r.links.push(...linksInText(read.text, 'about'));
    }
  }
}

/** The activity card says how many follow the owner where the top card doesn't. */
function followersOf(cards: readonly Card[]): number | undefined {
  const card = cardOf(cards, 'activity');
  const line = card === null ? undefined : linesOf(card.el, 2)[1];
  const count = line === undefined || line.item !== null || line.text.length > 40 ? null : parseCount(line.text);
  return count?.value;
}

function readTop(r: Reading, top: TopCard, el: Element, via: string): void {
  Object.assign(r.values, top.profile);
  const followers = top.profile.followers ?? followersOf(r.cards);
  if (followers !== undefined) r.values.followers = followers;
  const broken = top.profile.name === undefined || top.profile.headline === undefined;
  r.coverage.topcard = broken
    ? { state: 'not-understood', reason: `no-${top.missing[0]}`, showAt: showAt('topcard', r.vanity), via }
    : { state: 'seen', via };
  for (const field of top.missing) r.drift.push({ field: `topcard.${field}`, expected: 'line', detail: via });
  const open = readOpenToWork(el);
  if (open.openToWork !== undefined) r.values.openToWork = open.openToWork;
  if (open.openToWorkDetails !== undefined) r.values.openToWorkDetails = open.openToWorkDetails;
  r.coverage.openToWork =
    open.openToWork === undefined
      ? { state: 'not-loaded', reason: 'no-sign', showAt: '/in/me/opportunities/job-opportunities/details/' }
      : { state: 'seen', via: open.via ?? 'card' };
  r.coverage.verification =
    top.profile.verified === true
      ? { state: 'seen', via: 'badge' }
      : { state: 'not-loaded', reason: 'no-sign', showAt: showAt('topcard', r.vanity) };
  r.links.push(...linksIn(el, 'topcard'));
}

const CONTACT_DIALOG = '[data-sdui-screen$="ProfileContactDetailsOverlay"],[class*="pv-contact-info"]';

/** Websites shown in the contact dialog, if it is open. */
function readContact(r: Reading): boolean {
  const dialog = r.scan.dialogs.find((d) => d.matches(CONTACT_DIALOG) || d.querySelector(CONTACT_DIALOG) !== null);
  if (dialog !== undefined) r.links.push(...linksIn(dialog, 'contact'));
  return dialog !== undefined;
}

function finish(r: Reading, isProfilePage: boolean): void {
  const contact = readContact(r);
  const links = uniqueLinks(r.links);
  if (contact || links.length > 0) r.values.links = links;
  r.coverage.links = contact
    ? { state: links.some((l) => l.slot === 'contact') ? 'seen' : 'empty', reason: 'contact-dialog' }
    : {
        state: links.length > 0 ? 'truncated' : 'not-loaded',
        reason: 'contact-closed',
        showAt: showAt('links', r.vanity),
      };
  if (!isProfilePage) return;
  r.coverage.industry = { state: 'not-loaded', reason: 'not-on-page', showAt: '/in/me/edit/intro/' };
}

function readDetails(r: Reading, root: Element): void {
  const name = r.page.section;
  if (name === null || !isRowSection(name)) return;
  const card = cardOf(r.cards, name) ?? { name, el: root, via: 'page' };
  const more = r.scan.busy || root.querySelector('[class*="finite-scroll__load-button"]') !== null;
  if (root.querySelector('[class*="empty-state"]') !== null || nullStates(r.scan).has(name)) {
    Object.assign(r.values, { [name]: [] });
    r.coverage[name] = { state: 'empty', reason: 'null-state' };
    return;
  }
  readRows(r, name, card, true, more);
  const state = r.coverage[name];
  // Rows of a section's page come with a later request: without any, nothing is known yet.
  if (state?.state === 'not-understood' && state.reason === 'no-rows') {
    r.coverage[name] = { state: 'not-loaded', reason: 'no-rows-yet', showAt: showAt(name, r.vanity) };
    r.drift.length = 0;
  }
}

function refusalFor(proof: Proof): Refusal {
  return proof.own === 'no'
    ? { code: 'not-own-profile', message: "This is somebody else's profile; only your own is read." }
    : {
        code: 'ownership-unknown',
        message: 'Nothing on this page proves that the profile is yours, so it was not read.',
      };
}

function parseUrl(text: string): URL | null {
  return URL.parse(text);
}

/** Where a section's page holds its rows: the main region without the column beside it. */
function mainOf(doc: Document): Element {
  return doc.querySelector('main') ?? doc.body ?? doc.documentElement;
}

function read(doc: Document, ctx: ReadContext): ReadResult {
  const scan = scanPage(doc.documentElement);
  const url = parseUrl(ctx.url);
  const page = placeOf(url, scan);
  const lang = doc.documentElement.getAttribute('lang') ?? 'en';
  const found = page?.section === null || page?.id === 'profile' ? findTopCard(scan) : null;
  const top = found === null ? null : readTopCard(found.el);
  const told = identityOf(url, scan, top?.vanity ?? null);
  const isSection = page !== null && page.id !== 'profile';
  const proof = prove(scan, found?.el ?? null, told, isSection, ctx.owner);
  const identity = { ...told, vanity: told.vanity ?? proof.vanity };
  const base: ReadResult = {
    schema: READ_SCHEMA,
    reader: PROFILE_READER,
    layout: layoutOf(scan),
    page: page?.id ?? null,
    own: proof.own,
    ownSignals: [...proof.signals],
    observations: [],
    refusal: null,
    drift: [],
    language: lang,
    asOf: ctx.now,
    ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
    ...(identity.vanity !== null && { source: `https://www.linkedin.com/in/${encodeURIComponent(identity.vanity)}/` }),
  };
  const refuse = (refusal: Refusal): ReadResult => ({ ...base, refusal });
  if (page === null)
    return refuse({ code: 'unsupported-page', message: 'This is no page of a profile that can be read.' });
  if (!isSection && found === null && !ctx.anyOwner) {
    return refuse({ code: 'still-loading', message: 'The profile has not appeared yet; wait a moment and try again.' });
  }
  const moved = identity.urlVanity !== null && top?.vanity != null && top.vanity !== identity.urlVanity;
  if (moved && ctx.anyOwner !== true && identity.profileId?.toLowerCase() !== identity.urlVanity) {
    return {
      ...refuse({ code: 'still-loading', message: 'The page still shows another profile than its address.' }),
      own: 'unknown',
    };
  }
  if (proof.own !== 'yes' && ctx.anyOwner !== true) return refuse(refusalFor(proof));
  const r: Reading = {
    scan,
    page,
    lang,
    vanity: identity.vanity,
    cards: findCards(scan, found?.el ?? null),
    rowKeys: rowKeys(scan.keyed),
    values: {},
    coverage: {},
    drift: [],
    links: [],
  };
  if (identity.profileId !== null) r.values.profileId = identity.profileId;
  if (identity.vanity !== null) r.values.vanity = identity.vanity;
  r.values.language = lang;
  if (isSection) readDetails(r, mainOf(doc));
  else {
    if (top !== null && found !== null) readTop(r, top, found.el, found.via);
    readCards(r);
  }
  finish(r, !isSection);
  const metrics = isSection ? [] : readTiles(scan, ctx.now);
  if (!isSection) {
    r.coverage.analytics =
      metrics.length > 0
        ? { state: 'seen', via: 'link' }
        : { state: 'not-loaded', reason: 'no-card', showAt: showAt('analytics', r.vanity) };
  }
  const observations: Observation[] = [
    { kind: 'profile', profile: r.values as Profile, coverage: ordered(r.coverage) },
    ...(metrics.length > 0 ? [{ kind: 'metrics', metrics } as const] : []),
  ];
  return { ...base, observations, drift: r.drift };
}

/** Coverage in the model's order, so that equal readings have equal bytes. */
function ordered(coverage: Coverages): Coverages {
  return Object.fromEntries(PROFILE_SECTIONS.flatMap((s: ProfileSection) => (coverage[s] ? [[s, coverage[s]]] : [])));
}

const STRUCTURE =
  '[componentkey^="com.linkedin.sdui.profile."],[componentkey="topcard-logo-image-referencekey"],section[data-member-id],.pv-profile-card__anchor,.pv-profile-card-anchor,[id^="profilePagedListComponent-"],[data-testid^="profile_"],a[href*="/details/"][href*="/edit/forms/"]';

/** LinkedIn profile pages and the pages of their sections, in the SDUI and pvs layouts. */
export const linkedinProfile: PageReader = {
  ...PROFILE_READER,
  matches(url, doc) {
    if (url.protocol === 'http:' || url.protocol === 'https:') {
      return /(?:^|\.)linkedin\.com$/.test(url.hostname) && /^\/in\/[^/]+/.test(url.pathname);
    }
    return doc.querySelector(STRUCTURE) !== null;
  },
  read,
};
