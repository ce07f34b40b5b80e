/*
 * Which thread a message belongs to, by its own mark. An address names a thread as `2-` and base64 of "<uuid>_<number>"; a
 * message's mark holds `2-` and base64 of "<milliseconds>b<number>-<number>&<uuid>_<number>". Where either is not of that
 * form nothing is said.
 */
import { EVENT } from './anchors.ts';

/** "<uuid>_<number>", as both carry it. */
const KEY = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}_\d+$/i;

function decoded(id: string): string | null {
  const base64 = /^2-([\w+/-]+)(?:=|%3d)*$/i.exec(id)?.[1];
  if (base64 === undefined) return null;
  try {
    return atob(/[-_]/.test(base64) ? base64.replace(/-/g, '+').replace(/_/g, '/') : base64);
  } catch {
    return null; // not base64: an id of another kind
  }
}

/** Key of the thread that an address names; null for an id of another form. */
export function keyOfThread(id: string): string | null {
  const text = decoded(id);
  return text !== null && KEY.test(text) ? text.toLowerCase() : null;
}

/** The id that an address would have. */
export const idOfKey = (key: string): string => `2-${btoa(key)}`;

/** What stands in a key's place. */
function keyPart(mark: string): string {
  const comma = mark.lastIndexOf(',');
  const id = comma < 0 ? undefined : /^\s*(2-[^()\s]+)\)$/.exec(mark.slice(comma + 1))?.[1];
  return decoded(id ?? '')?.split('&', 2)[1] ?? '';
}

/** Keys of the threads that messages belong to. */
export function keysOf(messages: readonly Element[]): Set<string> {
  const parts = [...new Set(messages.map((el) => keyPart(el.getAttribute('data-event-urn') ?? '')))];
  return new Set(parts.filter((part) => KEY.test(part)).map((part) => part.toLowerCase()));
}

/** Whether messages of threads with these keys are of the thread with this id; null where the marks don't say. */
export function isOfKeys(keys: ReadonlySet<string>, id: string | null): boolean | null {
  const key = id === null ? null : keyOfThread(id);
  return key === null || keys.size === 0 ? null : keys.has(key);
}

/** Whether the messages below an element are of the thread with this id; null where the marks don't say. */
export const isOfThread = (root: ParentNode, id: string | null): boolean | null =>
  isOfKeys(keysOf([...root.querySelectorAll(EVENT)]), id);
