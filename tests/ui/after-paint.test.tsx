// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { AfterPaint } from '../../lib/ui/parts/after-paint.tsx';

const shown = (): string => document.body.textContent;
const wait = (ms: number): Promise<void> => act(() => new Promise((done) => setTimeout(done, ms)));

async function mount(): Promise<void> {
  await act(() => {
    render(
      <AfterPaint>
        <p>one</p>
        {false}
        <p>two</p>
      </AfterPaint>,
      document.body,
    );
  });
}

afterEach(() => render(null, document.body));

it('draws what lies below piece by piece, each after a painting', async () => {
  await mount();
  expect(shown()).toBe('');
  const seen = new Set<string>();
  const watch = new MutationObserver(() => seen.add(shown()));
  watch.observe(document.body, { childList: true, subtree: true });
  await wait(250);
  await wait(250);
  expect([...seen]).toEqual(['one', 'onetwo']);
  watch.disconnect();
});

it('gives all of it to who prints at once', async () => {
  await mount();
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(shown()).toBe('onetwo');
});
