import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import type { Driver } from './harness/driver.ts';
import { plant } from './harness/plant.ts';
import { ADDRESS, sampleSite } from './harness/sample-site.ts';

/** Whatever makes a browser compute styles or layout at once, which a page could tell by the time its next frame takes. */
function watchLayout(): void {
  const asked: string[] = [];
  const BY_OWNER: Readonly<Record<string, readonly string[]>> = {
    Element: [
      ...['clientLeft', 'clientTop', 'clientWidth', 'clientHeight', 'scrollLeft', 'scrollTop', 'scrollWidth'],
      ...[
        'scrollHeight',
        'getClientRects',
        'getBoundingClientRect',
        'scroll',
        'scrollBy',
        'scrollTo',
        'scrollIntoView',
      ],
      ...['scrollIntoViewIfNeeded', 'checkVisibility', 'computedRole', 'computedName', 'animate', 'getAnimations'],
    ],
    HTMLElement: [
      'offsetLeft',
      'offsetTop',
      'offsetWidth',
      'offsetHeight',
      'offsetParent',
      'innerText',
      'outerText',
      'focus',
    ],
    HTMLImageElement: ['width', 'height', 'x', 'y'],
    HTMLInputElement: ['select', 'setSelectionRange'],
    SVGGraphicsElement: ['getBBox', 'getCTM', 'getScreenCTM'],
    Range: ['getClientRects', 'getBoundingClientRect'],
    Selection: ['toString', 'modify', 'containsNode'],
    Document: [
      'elementFromPoint',
      'elementsFromPoint',
      'caretRangeFromPoint',
      'caretPositionFromPoint',
      'scrollingElement',
    ],
    Window: ['scroll', 'scrollTo', 'scrollBy', 'find'],
  };
  const wrap = (owner: object | undefined, name: string): void => {
    const old = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (owner === undefined || old?.configurable !== true) return;
    const { get, value } = old;
    const watched = { ...old };
    if (get !== undefined)
      watched.get = function (this: unknown) {
        asked.push(name);
        return get.call(this);
      };
    else if (typeof value === 'function')
      watched.value = function (this: unknown, ...args: unknown[]) {
        asked.push(name);
        return value.apply(this, args);
      };
    Object.defineProperty(owner, name, watched);
  };
  const world = window as unknown as Record<string, { prototype: object } | undefined>;
  for (const [owner, names] of Object.entries(BY_OWNER)) for (const n of names) wrap(world[owner]?.prototype, n);
  // A window's own: they stand on the object itself.
  for (const n of ['getComputedStyle', 'matchMedia', 'scrollX', 'scrollY', 'pageXOffset', 'pageYOffset', 'innerWidth'])
    wrap(window, n);
  (window as unknown as { asked: string[] }).asked = asked;
}

/** Runs a reader of a build where everything it reads can be watched: in the page's own world. */
async function asked(page: Page, build: string, reader: string): Promise<{ read: boolean; asked: string[] }> {
  await page.evaluate(watchLayout);
  const code = readFileSync(join(build, `${reader}.js`), 'utf8');
  const context = `globalThis.__beckonContext={timeZone:'UTC'};`;
  const read = await page.evaluate(`(()=>{${context}return (0,eval)(${JSON.stringify(code)})!==undefined})()`);
  const names = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  return { read: read === true, asked: [...new Set(names)].sort() };
}

describe.each(BROWSERS)('reading in %s', (_, launch, build) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch({ build, site: sampleSite });
  });
  afterAll(() => driver.close());

  it.each([
    ['reader-linkedin', ADDRESS.profile],
    ['reader-linkedin', ADDRESS.profilePvs],
    ['reader-linkedin-messaging', ADDRESS.thread],
    ['reader-linkedin-messaging', ADDRESS.inbox],
    ['reader-github', ADDRESS.github],
    ['reader-web', ADDRESS.own],
    ['reader-drift', ADDRESS.profile],
  ])('by %s of %s makes the browser compute nothing', async (reader, address) => {
    const page = await driver.open(address);
    expect(await asked(page, build, reader)).toEqual({ read: true, asked: [] });
    await page.close();
  });

  it.each([
    ['a height', 'document.body.offsetHeight', 'offsetHeight'],
    ['a place', 'document.body.getBoundingClientRect()', 'getBoundingClientRect'],
    ['a style', 'getComputedStyle(document.body).color', 'getComputedStyle'],
    ['the text as shown', 'document.body.innerText', 'innerText'],
  ])('by a planted build that asks for %s is noticed', async (_what, code, name) => {
    const page = await driver.open(ADDRESS.profile);
    const planted = plant(build, { file: 'reader-linkedin.js', code });
    expect((await asked(page, planted, 'reader-linkedin')).asked).toContain(name);
    await page.close();
  });
});
