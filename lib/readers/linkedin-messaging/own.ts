import type { Ownership, ReadContext } from '../../model/observation.ts';
import { VIEWER } from './anchors.ts';
import { foldName } from './names.ts';
import type { Root } from './roots.ts';

/** The viewer's name as the navigation's picture says it; null where it is missing or there are two. */
export function viewerOf(doc: Document): string | null {
  const pictures = [...doc.getElementsByTagName('img')].filter((el) => el.matches(VIEWER));
  const alts = pictures.map((el) => el.getAttribute('alt')?.trim() ?? '');
  const names = new Set(alts.filter((n) => n !== ''));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

/** Profile id in the marks of all messages: the mailbox's owner. Used to confirm, never to refuse. */
function mailboxId(roots: readonly Root[]): string | null {
  const marks = roots.flatMap((root) => [...root.querySelectorAll('[data-event-urn]')]);
  const ids = new Set(
    marks.flatMap((el) => /fsd_profile:([\w-]{20,})/.exec(el.getAttribute('data-event-urn') ?? '')?.[1] ?? []),
  );
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

const isIn = (name: string, list: readonly string[]): boolean => list.some((n) => foldName(n) === foldName(name));

/**
 * Proof of ownership: own messages under the viewer's name, or a name or mailbox that is known to be the owner's.
 * `sentAs`: names under which the viewer's own messages stand.
 */
export function ownOf(
  roots: readonly Root[],
  viewer: string | null,
  sentAs: readonly string[],
  ctx: ReadContext,
): { own: Ownership; signals: string[] } {
  const known = ctx.owner?.names ?? [];
  const named = (viewer !== null && isIn(viewer, known)) || sentAs.some((n) => isIn(n, known));
  const ids = ctx.owner?.profileIds ?? [];
  const boxed = ids.length > 0 && ids.includes(mailboxId(roots) ?? '');
  const signals = [
    ...(viewer !== null ? ['viewer'] : []),
    ...(sentAs.length > 0 ? ['own-messages'] : []),
    ...(named ? ['owner-name'] : []),
    ...(boxed ? ['owner-id'] : []),
  ];
  if (boxed) return { own: 'yes', signals };
  if (known.length > 0 && viewer !== null && !isIn(viewer, known)) return { own: 'no', signals };
  if (named) return { own: 'yes', signals };
  return { own: viewer !== null && isIn(viewer, sentAs) ? 'yes' : 'unknown', signals };
}
