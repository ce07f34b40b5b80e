import type { HTTPRequest, Page } from 'puppeteer-core';

export interface Answer {
  readonly body: string;
  readonly status?: number;
  readonly contentType?: string;
}

/** Answers for the addresses of the sample site; null = not part of it. */
export type Site = (url: URL) => Answer | null;

async function answer(request: HTTPRequest, site: Site, onLeak: (url: string) => void): Promise<void> {
  const url = new URL(request.url());
  // Data within the address, or a file of an extension's: nothing is asked of the network.
  if (/^(?:data|(?:chrome|moz)-extension):$/.test(url.protocol)) return request.continue();
  const found = site(url);
  if (found) {
    const contentType = found.contentType ?? 'text/html; charset=utf-8';
    await request.respond({ status: found.status ?? 200, contentType, body: found.body });
  } else if (url.pathname === '/favicon.ico') {
    await request.respond({ status: 404, body: '' });
  } else {
    onLeak(request.url());
    await request.abort();
  }
}

/** Serves `site` under its real addresses in this tab; every other request is aborted and reported. */
export async function serve(page: Page, site: Site, onLeak: (url: string) => void): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request, site, onLeak).catch((error: unknown) => onLeak(`${request.url()} (${String(error)})`));
  });
}
