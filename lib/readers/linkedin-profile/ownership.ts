import type { OwnerHint, Ownership } from '../../model/observation.ts';
import { vanityOf } from '../dom/href.ts';
import { linesOf } from '../dom/text.ts';
import type { Scan } from './scan.ts';
import { DEGREE } from './words.ts';

/** What the page tells about whose it is. */
export interface Proof {
  readonly own: Ownership;
  /** Independent families of own-page signals that were found. */
  readonly signals: readonly string[];
  /** Public name that the own-page signals agree on. */
  readonly vanity: string | null;
}

/** Families of own-page signals in addresses. All links of one family have one cause, so they count once. */
const LINK_FAMILIES: readonly (readonly [family: string, path: RegExp])[] = [
  ['edit-intro', /\/edit\/(?:forms\/)?intro\//],
  ['self-link', /[?&]isSelfProfile=true/],
  ['edit-forms', /^\/in\/[^/]+\/(?:details\/[a-z-]+\/)?edit\/forms\/|\/add-edit\/[A-Z]|\/details\/[a-z-]+\/reorder/],
  ['analytics', /^\/analytics\/(?:profile-views|search-appearances|creator)|^\/dashboard\//],
];
const KEY_FAMILY = /_(?:openToButton|about_edit|cover_edit_button)$/;

interface Found {
  readonly signals: Set<string>;
  /** Public names that own-page signals carry. */
  readonly vanities: Set<string>;
}

function ownSignals(scan: Scan): Found {
  const signals = new Set<string>();
  const vanities = new Set<string>();
  for (const { path } of scan.anchors) {
    for (const [family, pattern] of LINK_FAMILIES) {
      if (!pattern.test(path)) continue;
      signals.add(family);
      const vanity = vanityOf(path);
      if (vanity !== null) vanities.add(vanity);
    }
  }
  for (const { key } of scan.keyed) {
    if (!KEY_FAMILY.test(key)) continue;
    signals.add('own-controls');
    const vanity = key.replace(KEY_FAMILY, '').toLowerCase();
    if (vanity !== '') vanities.add(vanity);
  }
  if (scan.marks.has('own-controls')) signals.add('own-controls');
  if (scan.marks.has('edit-deeplink')) signals.add('edit-forms');
  if (scan.cards.some((c) => c.via === '#insights')) signals.add('analytics');
  return { signals, vanities };
}

/** Means to write to, invite or report a person, and a count of their connections that opens a search. */
const STRANGE =
  'a[href*="/messaging/compose"],a[href*="onnectionOf="],a[href*="/custom-invite"],[componentkey*="state:invitation"],[data-control-name="report"]';

/** Whether the top card is somebody else's; a degree ("· 2nd") is never one's own. */
const isStrange = (topCard: Element | null, scan: Scan): boolean =>
  scan.marks.has('non-self-photo') ||
  (topCard !== null &&
    (topCard.querySelector(STRANGE) !== null ||
      linesOf(topCard, 12).some((l) => /^[·•]/u.test(l.text) && DEGREE.test(l.text))));

export interface Identity {
  readonly vanity: string | null;
  readonly profileId: string | null;
}

/**
 * Whose page this is (design: "proof of ownership"). Profile page: two families, or one and an identity equal to the
 * stored owner's. Section page: one family with one and the same name. Any mark of a stranger's page decides for "no".
 */
export function prove(
  scan: Scan,
  topCard: Element | null,
  identity: Identity,
  isSectionPage: boolean,
  owner: OwnerHint | undefined,
): Proof {
  const { signals, vanities } = ownSignals(scan);
  const [named] = vanities.size === 1 ? vanities : [];
  const found = { signals: [...signals].sort(), vanity: named ?? null };
  if (isStrange(topCard, scan)) return { own: 'no', ...found };
  if (vanities.size > 1) return { own: 'unknown', ...found };
  if (named !== undefined && identity.vanity !== null && named !== identity.vanity) return { own: 'unknown', ...found };
  const known = isOwner(identity, named, owner);
  // The overflow menu alone could be the owner's too; with nothing of one's own beside it, it is a stranger's.
  const elsewhere = known === false || scan.marks.has('overflow-action');
  if (elsewhere && signals.size === 0) return { own: 'no', ...found };
  if (isSectionPage) return { own: signals.has('edit-forms') && named !== undefined ? 'yes' : 'unknown', ...found };
  return { own: signals.size >= 2 || (signals.size === 1 && known === true) ? 'yes' : 'unknown', ...found };
}

function isOwner(identity: Identity, named: string | undefined, owner: OwnerHint | undefined): boolean | null {
  if (owner === undefined) return null;
  const vanity = identity.vanity ?? named;
  const byVanity = owner.vanities.some((v) => v.toLowerCase() === vanity);
  const byId = identity.profileId !== null && owner.profileIds.includes(identity.profileId);
  if (byVanity || byId) return true;
  return owner.vanities.length > 0 && vanity != null ? false : null;
}
