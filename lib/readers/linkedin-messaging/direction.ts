import type { Direction } from '../../model/conversation.ts';
import type { Event } from './events.ts';
import { foldName, isTitled } from './names.ts';

export interface Sides {
  readonly title: string | null;
  /** Names known to be the viewer's own. */
  readonly own: readonly string[];
}

/** A name as it compares, and what it alone says. */
interface Named {
  readonly key: string;
  readonly by: Direction | null;
}

function byName(name: string, sides: Sides): Direction | null {
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
  const known = new Map<string, Named>();
  const namedBy = (name: string): Named => {
    const already = known.get(name) ?? { key: foldName(name), by: byName(name, sides) };
    known.set(name, already);
    return already;
  };
  let proven = events.some((e) => e.other);
  for (const [i, event] of events.entries()) {
    // Only a group's head can bring the other side: a mark lost within a group is no answer.
    if (i > 0 && !event.ownHead && event.other !== events[i - 1]?.other) return null;
    const marked: Direction = event.other ? 'inbound' : 'outbound';
    if (event.name !== undefined) {
      const { key, by: named } = namedBy(event.name);
      if (named !== null && named !== marked) return null;
      if ((sideOf.get(key) ?? marked) !== marked) return null;
      sideOf.set(key, marked);
      if (named !== null || sides.title !== null) proven = true;
    }
    out.push(marked);
  }
  return proven ? out : null;
}
