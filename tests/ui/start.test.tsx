// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../lib/model/app.ts';
import { mountDashboard } from '../../lib/ui/views/dashboard/index.ts';
import { fixtureApp } from './fixture/app.ts';
import { NOW } from './fixture/clock.ts';
import { settle } from './helpers.tsx';

/** An app that notes which questions it is asked. */
function noting() {
  const asked: string[] = [];
  const app = new Proxy(fixtureApp({}), {
    get(target, key) {
      const own: unknown = Reflect.get(target, key);
      if (typeof own !== 'function' || key === 'onChange') return own;
      return (...args: readonly unknown[]) => {
        asked.push(String(key));
        return own.apply(target, args);
      };
    },
  }) as App;
  return { app, asked };
}

async function openAt(address: string) {
  location.hash = address;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const drawn: string[] = [];
  const watch = new MutationObserver(() => {
    const title = root.querySelector('h1')?.textContent ?? '';
    if (title !== drawn.at(-1)) drawn.push(title);
  });
  watch.observe(root, { childList: true, subtree: true, characterData: true });
  const { app, asked } = noting();
  await mountDashboard(root, app, () => NOW);
  await settle();
  watch.disconnect();
  return { root, asked, drawn };
}

afterEach(() => {
  const root = document.body.firstElementChild;
  if (root !== null) render(null, root);
});

describe('the dashboard, opened at an address', () => {
  it.each([
    ['#/data', 'Data'],
    ['#/visibility', 'Visibility'],
    ['#/settings', 'Settings'],
  ])('%s: draws that view and no other on the way', async (address, title) => {
    const { drawn } = await openAt(address);
    expect(drawn).toEqual([title]);
  });

  it('asks for nothing that the view does not show', async () => {
    const { asked } = await openAt('#/data');
    expect(asked).not.toContain('audit');
    expect(asked.filter((q) => q === 'storage')).toHaveLength(1);
  });

  it.each([
    ['#/visibility', ['bars', 'visibility']],
    ['#/visibility?range=all', ['visibility']],
    ['#/visibility/edits', ['visibility']],
  ])('%s: asks %j, each once', async (address, questions) => {
    const { asked } = await openAt(address);
    await new Promise((done) => setTimeout(done, 150));
    expect(asked.filter((q) => q === 'bars' || q === 'visibility')).toEqual(questions);
  });
});
