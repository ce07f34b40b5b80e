import type { ImportProgress } from '../model/app.ts';

/** One channel for all contexts of the extension; browsers keep other origins out of it. */
const CHANNEL = 'beckon';

type Notice =
  | { readonly kind: 'changed' }
  | { readonly kind: 'import'; readonly progress: ImportProgress }
  | { readonly kind: 'cancel'; readonly id: string };

/** Checked by hand: a schema library would weigh more than the pages' own code for it. */
function isNotice(data: unknown): data is Notice {
  const { kind, id, progress } = (data ?? {}) as { kind?: unknown; id?: unknown; progress?: Partial<ImportProgress> };
  if (kind === 'changed') return true;
  if (kind === 'cancel') return typeof id === 'string';
  return kind === 'import' && typeof progress?.id === 'string' && typeof progress.phase === 'string';
}

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
        if (isNotice(event.data)) listener(event.data);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
