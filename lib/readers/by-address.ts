import type { RefusalCode } from '../model/observation.ts';

/** Recognises by the address alone that there is nothing to read. `about:blank` is that of a saved file without one. */
export function byAddress(url: URL): RefusalCode | null {
  if (!/^(?:https?|file|blob|data):$/.test(url.protocol) && url.href !== 'about:blank') return 'browser-page';
  const path = url.pathname;
  if (/^\/(?:checkpoint\/)?challenge|^\/cdn-cgi\/challenge/.test(path)) return 'challenge';
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return null;
  if (/^\/(?:login|uas\/login|authwall|signup|checkpoint\/(?:lg|rm)|m\/login)(?:[/-]|$)/.test(path))
    return 'login-wall';
  return /^\/404(?:\/|$)/.test(path) ? 'not-found' : null;
}
