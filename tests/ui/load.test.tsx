// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../lib/model/app.ts';
import { askAhead } from '../../lib/ui/ahead.ts';
import { UiProvider } from '../../lib/ui/context.tsx';
import { useLoad } from '../../lib/ui/load.ts';
import { settle } from './helpers.tsx';

/** An app of which only what is asked here answers; `change` tells its listeners. */
function appOf(answers: Partial<App>) {
  const listeners = new Set<() => void>();
  const app = {
    ...answers,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as App;
  const change = (): void => {
    for (const hear of listeners) hear();
  };
  return { app, change };
}

afterEach(() => document.body.replaceChildren());

describe('an answer in two parts', () => {
  it('shows the beginning, then the whole; a refresh asks for the whole alone', async () => {
    const asked: string[] = [];
    const shown: string[] = [];
    const { app, change } = appOf({});
    const ask = (word: string) => async () => {
      asked.push(word);
      return word;
    };
    function View() {
      const [load] = useLoad(ask('whole'), 'k', ask('start'));
      if (load.status === 'ready') shown.push(`${load.value}${load.partial === true ? '…' : ''}`);
      return null;
    }
    const ui = { app, now: () => 0, copy: async () => undefined, languages: ['en'] };
    await act(() =>
      render(
        <UiProvider value={ui}>
          <View />
        </UiProvider>,
        document.body,
      ),
    );
    await settle();
    expect(asked).toEqual(['start', 'whole']);
    expect(shown).toEqual(['start…', 'whole']);
    await act(() => change());
    await settle();
    expect(asked).toEqual(['start', 'whole', 'whole']);
    render(null, document.body);
  });
});

describe('a question asked ahead', () => {
  it('is answered once with what was under way', async () => {
    const glance = vi.fn(async () => ({}) as never);
    const { app } = appOf({ glance });
    const ahead = askAhead(app, [['glance']]);
    expect(glance).toHaveBeenCalledTimes(1);
    await ahead.glance();
    expect(glance).toHaveBeenCalledTimes(1);
    await ahead.glance();
    expect(glance).toHaveBeenCalledTimes(2);
  });

  it('is asked again where something changed since, or something else is asked', async () => {
    const inbox = vi.fn(async () => []);
    const { app, change } = appOf({ inbox });
    const ahead = askAhead(app, [['inbox', { first: 9 }]]);
    await ahead.inbox({ first: 8 });
    expect(inbox).toHaveBeenCalledTimes(2);
    change();
    await ahead.inbox({ first: 9 });
    expect(inbox).toHaveBeenCalledTimes(3);
  });

  it('tells its failure to whoever asks', async () => {
    const { app } = appOf({ storage: () => Promise.reject(new Error('closed')) });
    await expect(askAhead(app, [['storage']]).storage()).rejects.toThrow('closed');
  });
});
