import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { importFile, onboard, type Stored, stored } from './harness/beckon.ts';
import { BROWSERS } from './harness/browsers.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { type Plant, plant } from './harness/plant.ts';
import { sampleExportFile } from './harness/sample-export.ts';
import { ADDRESS, sampleSite } from './harness/sample-site.ts';
import { ATTEMPTS, answers, strangerExtension } from './harness/stranger.ts';

const NOBODY = [...ATTEMPTS, 'port'].map(() => 'nobody');

/** A reader turned against its own extension: it has Beckon's id, as code injected into a page always has. */
const TURNED = `(globalThis.browser??chrome).runtime.sendMessage({kind:'wipe',payload:{}}).then((a)=>{document.title=JSON.stringify(a)},(e)=>{document.title=String(e)})`;
/** Takes words of other extensions for its own. */
const OPEN_DOOR = `(globalThis.browser??chrome).runtime.onMessageExternal.addListener(()=>{indexedDB.open('beckon').onsuccess=(e)=>{const d=e.target.result;d.transaction('contents','readwrite').objectStore('contents').clear();d.close()}})`;
/** Takes whoever speaks for the dashboard. */
const TRUSTING = `{const m=(globalThis.browser??chrome).runtime.onMessage,add=m.addListener.bind(m);m.addListener=(f)=>add((x,s,r)=>f(x,{...s,url:(globalThis.browser??chrome).runtime.getURL('dashboard.html')},r))}`;

describe.each(BROWSERS)('who may speak to Beckon in %s', (_, launch, build) => {
  let driver: Driver;
  let observer: Page;
  let before: Stored;
  afterEach(() => driver.close());

  async function start(...plants: readonly Plant[]): Promise<void> {
    driver = await launch({ build: plants.reduce(plant, build), site: sampleSite });
    await onboard(driver);
    observer = await driver.openExtension('dashboard.html#/data');
    await importFile(observer, sampleExportFile());
    before = await stored(observer);
  }
  /** Reads the profile; what the turned reader was answered stands in the page's title. */
  async function readTurned(): Promise<string> {
    const page = await driver.open(ADDRESS.profile);
    await driver.clickToolbar(page);
    return pollUntil('an answer', () =>
      page.evaluate(() => /foreign|"ok"|rror/.test(document.title) && document.title),
    );
  }

  it('no other extension, and no page, which can’t load or show anything of Beckon’s either', async () => {
    await start();
    const stranger = await driver.openStranger(strangerExtension(), 'page.html');
    expect(await answers(stranger, driver.id, ATTEMPTS)).toEqual(NOBODY);
    const page = await driver.open(ADDRESS.feed);
    expect([...new Set(await answers(page, driver.id, ATTEMPTS))]).toEqual(['nobody']);
    const shown = await page.evaluate(async (base) => {
      const loads = (el: HTMLScriptElement | HTMLImageElement, file: string): Promise<string> =>
        new Promise((done) => {
          el.onload = () => done('loaded');
          el.onerror = () => done('refused');
          el.src = base + file;
          document.body.append(el);
        });
      const frame = document.createElement('iframe');
      frame.src = `${base}dashboard.html`;
      document.body.append(frame);
      const files = [
        await loads(document.createElement('script'), 'reader-linkedin.js'),
        await loads(document.createElement('img'), 'icon/16.png'),
      ];
      let inside = 'unreachable';
      try {
        if (frame.contentDocument?.body?.textContent) inside = 'readable';
      } catch {
        inside = 'unreachable'; // another origin's
      }
      return [...files, inside];
    }, driver.base);
    expect(shown).toEqual(['refused', 'refused', 'unreachable']);
    expect(await stored(observer)).toEqual(before);
  });

  it('no code in a page, though it bears Beckon’s id', async () => {
    await start({ file: 'reader-linkedin.js', code: TURNED });
    expect(await readTurned()).toContain('foreign-sender');
    expect((await stored(observer)).contents).toBeGreaterThanOrEqual(before.contents);
  });

  it('and a build that let another extension in would be noticed', async () => {
    await start({ file: 'background.js', code: OPEN_DOOR });
    const stranger = await driver.openStranger(strangerExtension(), 'page.html');
    await answers(stranger, driver.id, ATTEMPTS.slice(0, 1));
    await pollUntil('the loss', async () => (await stored(observer)).contents < before.contents);
  });

  it('and a build that trusted any sender would be noticed', async () => {
    await start({ file: 'reader-linkedin.js', code: TURNED }, { file: 'background.js', code: TRUSTING });
    expect(await readTurned()).not.toContain('foreign-sender');
    await pollUntil('the loss', async () => (await stored(observer)).contents < before.contents);
  });
});
