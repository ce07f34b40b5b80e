import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onboard, remembered, stored } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { chooseTriage, closeMenu, hasEntry, openMenu, sidebarAddress } from './harness/menu.ts';
import type { Site } from './harness/site.ts';
import { prepareSpy, spied, startSpy } from './harness/spy.ts';

const FORUM = 'https://forum.example/inbox';
const LETTER = 'https://forum.example/letter';
const TEXT =
  '<p>Hi Mira,</p><p>we need a contract data engineer for hospital claims,<br>12 hours a week at 95 EUR an hour, remote.</p>';
const page = (body: string): string => `<!doctype html><html lang="en"><title>Forum</title><body>${body}</body></html>`;
const site: Site = (url) => {
  if (url.href === FORUM)
    return {
      body: page(
        `<h1>Inbox</h1><p id="plain">Nothing of interest</p><iframe src="${LETTER}" width="600" height="300"></iframe>`,
      ),
    };
  return url.href === LETTER ? { body: page(`<div id="letter">${TEXT}</div>`) } : null;
};

/** Texts of all stored messages, asked of the database itself. */
const texts = (observer: Page): Promise<string[]> =>
  observer.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('beckon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('contents').objectStore('contents').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            open.result.close();
            const rows = all.result as { readonly body: { readonly message?: { readonly text: string } } }[];
            resolve(rows.flatMap((r) => r.body.message?.text ?? []));
          };
        };
      }),
  );

describe.each(BROWSERS)('a selection in %s', (name, launch, build) => {
  let driver: Driver;
  let dashboard: Page;
  let forum: Page;
  /** Middle of the letter's first line, on the page. */
  let at = { x: 0, y: 0 };

  beforeAll(async () => {
    driver = await launch({ build, site });
    await onboard(driver);
    dashboard = await driver.openExtension('dashboard.html#/data');
    forum = await driver.open(FORUM, prepareSpy);
    const frame = forum.frames().find((f) => f.url() === LETTER);
    if (frame === undefined) throw new Error('no frame');
    await frame.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#letter') as Element));
    const outer = await (await forum.waitForSelector('iframe'))?.boundingBox();
    const inner = await frame.evaluate(() => {
      const box = document.querySelector('p')?.getBoundingClientRect();
      return { x: box?.x ?? 0, y: box?.y ?? 0 };
    });
    at = { x: (outer?.x ?? 0) + inner.x + 20, y: (outer?.y ?? 0) + inner.y + 8 };
  });
  afterAll(() => driver.close());

  it('is read in its frame, with its line breaks, and judged', async () => {
    // In Chromium the click on the button stands for the one in the menu: it too lets Beckon into this tab alone.
    if (name === 'chromium') {
      await driver.clickToolbar(forum);
      await driver.closePopup();
    }
    await startSpy(forum);
    const before = await stored(dashboard);
    await chooseTriage(driver, forum, at);
    await pollUntil('the message', async () => (await stored(dashboard)).sightings > before.sightings);
    expect(await texts(dashboard)).toContain(
      'Hi Mira,\n\nwe need a contract data engineer for hospital claims,\n12 hours a week at 95 EUR an hour, remote.',
    );
    const [outcome] = await pollUntil('the outcome', async () => {
      const all = (await remembered(dashboard)).map((x) => x.outcome);
      return all.some((o) => o.page === 'selection') && all;
    });
    expect(outcome).toMatchObject({ ok: true, page: 'selection', refusal: null });
    // Opening the menu is the user's own doing; Beckon adds nothing to it.
    expect((await spied(forum)).filter((s) => !/^(?:event (?:mouse|focus|blur)|focused was )/.test(s))).toEqual([]);
  });

  if (name === 'chromium') {
    it('has its entry in the menu', async () => {
      expect(await hasEntry(driver)).toBe(true);
    });
  } else {
    // Chromium's own menu can't be driven, and no gesture can be made for the panel there.
    it('opens the sidebar in the same gesture', async () => {
      await pollUntil('the sidebar', async () => (await sidebarAddress(driver)).includes('/sidepanel.html'));
    });

    it('is offered in the language of the settings', async () => {
      const titles: string[] = [];
      for (const locale of ['en', 'de', 'fr', 'es', 'pt-BR']) {
        await dashboard.evaluate(async (value) => {
          const { browser } = globalThis as unknown as {
            browser: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
          };
          const decision = { subject: 'setting', key: '', field: 'locale', value };
          await browser.runtime.sendMessage({ kind: 'decide', payload: { decisions: [decision] } });
        }, locale);
        titles.push(await openMenu(driver, forum, at));
        await closeMenu(driver);
      }
      expect(new Set(titles).size).toBe(5);
      expect(titles[1]).toBe('Auswahl mit Beckon einschätzen');
      for (const title of titles) expect(title).toContain('Beckon');
    });
  }

  it('reached no network', () => {
    expect(driver.leaks).toEqual([]);
  });
});
