import type { OwnerHint, ReadContext } from '../model/observation.ts';

/** What the background puts into the isolated world just before; the page's own scripts never see it. */
interface World {
  readonly __beckonContext?: { readonly owner?: OwnerHint; readonly timeZone: string };
}

/** What an injected reader may know of its page beside the document. */
export function pageContext(world: object, doc: Document, now: number): ReadContext {
  const given = (world as World).__beckonContext;
  return {
    url: doc.location.href,
    now,
    timeZone: given?.timeZone ?? 'UTC',
    readyState: doc.readyState,
    ...(given?.owner !== undefined && { owner: given.owner }),
  };
}
