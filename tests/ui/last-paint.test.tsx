// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepPaint, reveal, showLastPaint } from '../../lib/ui/last-paint.ts';
import { forgetLook } from '../../lib/ui/look.ts';
import { Popup } from '../../lib/ui/views/popup/popup.tsx';
import { fixtureApp } from './fixture/app.ts';
import { settle, show } from './helpers.tsx';

const KEY = 'beckon.last-paint';
function places(): { place: HTMLElement; root: HTMLElement } {
  document.body.innerHTML = '<div id="last"></div><div id="app"></div>';
  const [place, root] = ['last', 'app'].map((id) => document.getElementById(id));
  if (!place || !root) throw new Error('no places');
  return { place, root };
}
const shown = (html: string): Element => {
  const host = document.createElement('div');
  host.innerHTML = html;
  return host.firstElementChild as Element;
};

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('beckon.look', '{"theme":"dark","quiet":false,"locale":null}');
});

describe('the last paint', () => {
  it('is nothing the first time', () => {
    const { place, root } = places();
    expect(showLastPaint(place, root, localStorage)).toBe(false);
    expect(root.hidden).toBe(false);
  });

  it('shows what was kept, inert, until the page takes its place', () => {
    keepPaint(
      shown('<main class="stack"><h2>This week</h2><svg viewBox="0 0 2 2"><rect x="1" width="1"></rect></svg></main>'),
      localStorage,
    );
    const { place, root } = places();
    expect(showLastPaint(place, root, localStorage)).toBe(true);
    expect(place.innerHTML).toBe(
      '<main class="stack"><h2>This week</h2><svg viewBox="0 0 2 2"><rect x="1" width="1"></rect></svg></main>',
    );
    expect(place.querySelector('rect')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(place.inert).toBe(true);
    expect(root.hidden).toBe(true);
    expect(document.documentElement.dataset.theme).toBe('dark');
    reveal(document);
    expect(root.hidden).toBe(false);
    expect(document.getElementById('last')).toBeNull();
  });

  it('is not shown in another look: quiet mode may have been switched on since', () => {
    keepPaint(shown('<main>3 offers</main>'), localStorage);
    localStorage.setItem('beckon.look', '{"theme":"dark","quiet":true,"locale":null}');
    const { place, root } = places();
    expect(showLastPaint(place, root, localStorage)).toBe(false);
  });

  it.each([
    ['no JSON', '{'],
    ['a script', '["script",{},["alert(1)"]]'],
    ['a frame in a list', '["ul",{},[["iframe",{"src":"https://a.example"},[]]]]'],
    [
      'something endless',
      JSON.stringify(Array.from({ length: 40 }).reduce<unknown>((inner) => ['div', {}, [inner]], 'x')),
    ],
  ])('is nothing where storage holds %s', (_, piece) => {
    const look = `${localStorage.getItem('beckon.look')} ${navigator.languages.join()}`;
    localStorage.setItem(KEY, piece === '{' ? piece : `{"look":${JSON.stringify(look)},"piece":${piece}}`);
    const { place, root } = places();
    expect(showLastPaint(place, root, localStorage)).toBe(false);
    expect(place.childElementCount).toBe(0);
  });

  it('takes over no attribute that does something', () => {
    keepPaint(shown('<main onclick="x()" style="color:red" id="a"><button name="b">Go</button></main>'), localStorage);
    const { place, root } = places();
    showLastPaint(place, root, localStorage);
    expect(place.innerHTML).toBe('<main><button>Go</button></main>');
  });

  it('is forgotten with everything else', () => {
    keepPaint(shown('<main>x</main>'), localStorage);
    forgetLook();
    expect(localStorage.length).toBe(0);
  });
});

describe('what the popup keeps', () => {
  it('holds the numbers, and no name and no word of anybody', async () => {
    const app = fixtureApp({ page: 'thread' });
    const { waiting } = await app.glance();
    const view = await show(app, Popup);
    await settle();
    expect(waiting.length).toBeGreaterThan(0);
    expect(view.text()).toContain(waiting[0]?.sender.name);
    const main = view.root.firstElementChild;
    if (main === null) throw new Error('nothing shown');
    keepPaint(main, localStorage);
    const kept = localStorage.getItem(KEY) ?? '';
    expect(kept).toContain('week-bars');
    for (const row of waiting) {
      if (row.sender.name !== undefined) expect(kept).not.toContain(row.sender.name);
      expect(kept).not.toContain(row.snippet.slice(0, 20));
    }
    view.close();
  });
});
