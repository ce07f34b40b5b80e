// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { App } from '../../lib/model/app.ts';
import { showSample } from '../../lib/ui/views/onboarding/show-sample.ts';
import { fixtureApp } from './fixture/app.ts';
import { settle } from './helpers.tsx';

/** An app whose sample is filled when `end` is called. */
function slowApp(): { readonly app: App; readonly end: () => void } {
  let end = (): void => undefined;
  const filled = new Promise<void>((done) => {
    end = done;
  });
  return { app: { ...fixtureApp(), loadSample: () => filled }, end: () => end() };
}

describe('showing the sample', () => {
  it('leads to the overview once it is filled', async () => {
    location.hash = '#/welcome/way';
    const { app, end } = slowApp();
    showSample(app);
    await settle();
    expect(location.hash).toBe('#/welcome/way');
    end();
    await settle();
    expect(location.hash).toBe('#/overview');
  });

  it('fetches nobody back who has gone elsewhere meanwhile', async () => {
    location.hash = '#/welcome/way';
    const { app, end } = slowApp();
    showSample(app);
    location.hash = '#/settings';
    end();
    await settle();
    expect(location.hash).toBe('#/settings');
  });
});
