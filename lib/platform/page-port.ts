import type { Told, WatchPorts } from './watch.ts';

interface Runtime {
  /** Gone once the extension was reloaded, updated or removed. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}
interface Api {
  readonly runtime?: Runtime;
}

/** The browser's API as it is in a page: the polyfill of the extension's own pages would weigh ten times the watcher. */
const runtime = (): Runtime | undefined => {
  const world = globalThis as { readonly browser?: Api; readonly chrome?: Api };
  return world.browser?.runtime ?? world.chrome?.runtime;
};

const TOLD: readonly Told[] = ['more', 'read', 'refused', 'not-here', 'off'];

export const pagePorts: WatchPorts = {
  alive() {
    try {
      return runtime()?.id !== undefined;
    } catch {
      return false; // Firefox throws at the mere look once the extension is gone
    }
  },
  async tell(part) {
    const reply = (await runtime()?.sendMessage({ kind: 'page-settled', payload: part })) as
      | { readonly ok?: unknown; readonly value?: unknown }
      | undefined;
    return (reply?.ok === true && TOLD.find((t) => t === reply.value)) || 'refused';
  },
};
