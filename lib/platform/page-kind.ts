const LINKEDIN = /^(?:[a-z0-9-]+\.)*linkedin\.com$/;

/** Script that reads pages of a host, the first that fits. One line per family; the last is for pages of one's own anywhere. */
const READERS: readonly { readonly host: RegExp; readonly path?: RegExp; readonly file: string }[] = [
  { host: LINKEDIN, path: /^\/in\//, file: '/reader-linkedin.js' },
  { host: LINKEDIN, path: /^\/(?:analytics|dashboard|me)(?:\/|$)/, file: '/reader-linkedin-analytics.js' },
  { host: LINKEDIN, file: '/reader-linkedin-messaging.js' },
  { host: /^(?:www\.)?github\.com$/, path: /^\/[a-z\d][a-z\d-]{0,38}\/?$/i, file: '/reader-github.js' },
  { host: /^(?!(?:.*\.)?github\.com$)/, file: '/reader-web.js' },
];

/** Addresses that browsers keep extensions out of, whatever the permission. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/;

/** `browser-page`: no extension may read it. `unsupported`: it could be read, but no reader knows it. */
export type PageKind =
  | { readonly kind: 'browser-page' | 'unsupported' }
  | { readonly kind: 'page'; readonly file: string };

/** Decides by the address alone whether and by which script a page is read. */
export function pageKind(address: string): PageKind {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || STORES.test(address)) {
    return { kind: 'browser-page' };
  }
  const reader = READERS.find((r) => r.host.test(url.hostname) && r.path?.test(url.pathname) !== false);
  return reader === undefined ? { kind: 'unsupported' } : { kind: 'page', file: reader.file };
}

const NO_ENTRY =
  /chrome:\/\/|chrome-extension:|edge:\/\/|about:|gallery|devtools|view-source|cannot be scripted|error page/i;

/** Tells "no extension may enter" from "no permission for this tab yet" by the browser's own error text. */
export const isNoEntry = (error: unknown): boolean =>
  NO_ENTRY.test(error instanceof Error ? error.message : String(error));
