import { signal } from '@preact/signals';

export interface Route {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/** `#/inbox/abc?label=scam` → path `['inbox', 'abc']`, query `label=scam`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const parts = path.split('/').filter((p) => p !== '');
  return { path: parts.map(decodePart), query: new URLSearchParams(query) };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a hand-written address with a stray percent sign: taken as it is
  }
}

export const route = signal<Route>({ path: [], query: new URLSearchParams() });

/** Two addresses that lead to the same view are one route, or what hangs on it would be drawn again. */
let taken: string | null = null;

function take(hash: string): void {
  if (hash === taken) return;
  taken = hash;
  route.value = parseRoute(hash);
}

/** Takes the view from the address as it is now; before the first drawing, or another view would be drawn first. */
export function readAddress(): void {
  take(location.hash);
}

/** Follows the address, so that back, forward, bookmarks and reloads work. Returns the unsubscriber. */
export function followAddress(): () => void {
  readAddress();
  window.addEventListener('hashchange', readAddress);
  return () => window.removeEventListener('hashchange', readAddress);
}

/** Address of a view; empty query values are left out. */
export function href(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const entries = Object.entries(query).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== '');
  const search = new URLSearchParams(entries).toString();
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

/** Leads to a view. The address is taken at once: its event comes a task later, and a key pressed before it would be lost. */
export function go(address: string): void {
  location.hash = address;
  readAddress();
}

/** Changes the address without a step in the history: for filters typed letter by letter. */
export function adjust(address: string): void {
  history.replaceState(null, '', address);
  readAddress();
}
