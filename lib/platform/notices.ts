import * as v from 'valibot';
import type { ImportProgress } from '../model/app.ts';

/** One channel for all contexts of the extension; browsers keep other origins out of it. */
const CHANNEL = 'beckon';

export type Notice =
  | { readonly kind: 'changed' }
  | { readonly kind: 'import'; readonly progress: ImportProgress }
  | { readonly kind: 'cancel'; readonly id: string };

const notice = v.variant('kind', [
  v.object({ kind: v.literal('changed') }),
  v.object({
    kind: v.literal('import'),
    progress: v.looseObject({ id: v.string(), phase: v.string(), done: v.number() }),
  }),
  v.object({ kind: v.literal('cancel'), id: v.string() }),
]);

/** Tells every open page and the derive host; nobody may be listening. */
export interface Notices {
  send(notice: Notice): void;
  /** Hears others' notices, never one's own; returns the unsubscriber. */
  hear(listener: (notice: Notice) => void): () => void;
}

/** Opens the channel; works in pages, the background and workers alike. */
export function openNotices(): Notices {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    send: (n) => channel.postMessage(n),
    hear(listener) {
      const onMessage = (event: MessageEvent<unknown>): void => {
        const parsed = v.safeParse(notice, event.data);
        if (parsed.success) listener(event.data as Notice);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
