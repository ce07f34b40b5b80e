import type { Direction } from '../../model/conversation.ts';
import type { Event } from './events.ts';
import { foldName, isTitled } from './names.ts';

export interface Sides {
  readonly title: string | null;
  /** Names known to be the viewer's own. */
  readonly own: readonly string[];
}

/** What a sender's name alone says. */
function byName(name: string | undefined, sides: Sides): Direction | null {
  if (name === undefined) return null;
  const isOwn = sides.own.some((n) => foldName(n) === foldName(name));
  const isOther = sides.title !== null && isTitled(name, sides.title);
  return isOwn === isOther ? null : isOwn ? 'outbound' : 'inbound';
}

/**
 * Direction of each message, by the row's mark and checked by the names. Null where the two contradict each other, where one
 * name stands on both sides, where the side changes inside a group, or where nothing but the lack of a mark would make
 * all messages one's own.
 */
export function directionsOf(events: readonly Event[], sides: Sides): Direction[] | null {
  const out: Direction[] = [];
  const sideOf = new Map<string, Direction>();
  let proven = events.some((e) => e.other);
  for (const [i, event] of events.entries()) {
    // Only a group's head can bring the other side: a mark lost within a group is no answer.
    if (i > 0 && !event.ownHead && event.other !== events[i - 1]?.other) return null;
    const marked: Direction = event.other ? 'inbound' : 'outbound';
    const named = byName(event.name, sides);
    if (named !== null && named !== marked) return null;
    if (event.name !== undefined) {
      const key = foldName(event.name);
      if ((sideOf.get(key) ?? marked) !== marked) return null;
      sideOf.set(key, marked);
      if (named !== null || sides.title !== null) proven = true;
    }
    out.push(marked);
  }
  return proven ? out : null;
}
