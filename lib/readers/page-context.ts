import type { OwnerHint, ReadContext } from '../model/observation.ts';

/** What the background puts into the isolated world just before; the page's own scripts never see it. */
interface World {
  readonly __beckonContext?: {
    readonly owner?: OwnerHint;
    readonly timeZone: string;
    /** The address that is read unasked; absent on a click. */
    readonly settled?: string;
  };
  /** Left by the watcher while automatic reading is on. */
  readonly __beckonWatch?: { settled(address: string): boolean };
}

/** What an injected reader may know of its page beside the document. */
export function pageContext(world: object, doc: Document, now: number): ReadContext {
  const { __beckonContext: given, __beckonWatch: watch } = world as World;
  return {
    url: doc.location.href,
    now,
    timeZone: given?.timeZone ?? 'UTC',
    readyState: doc.readyState,
    ...(given?.owner !== undefined && { owner: given.owner }),
    ...(given?.settled !== undefined && watch?.settled(given.settled) !== true && { moved: true }),
  };
}
