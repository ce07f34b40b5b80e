import axe from 'axe-core';
import { type ComponentType, render } from 'preact';
import { act } from 'preact/test-utils';
import type { App } from '../../lib/model/app.ts';
import { UiProvider } from '../../lib/ui/context.tsx';
import { wantAllTexts } from '../../lib/ui/i18n/load-texts.ts';
import { applyLook } from '../../lib/ui/look.ts';
import { announcement, toast } from '../../lib/ui/toast.ts';
import { NOW } from './fixture/clock.ts';

/** Lets promises settle and the views follow. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await act(() => new Promise((done) => setTimeout(done, 0)));
}

export interface Shown {
  readonly root: HTMLElement;
  readonly copied: string[];
  text(): string;
  click(selector: string): Promise<void>;
  close(): void;
}

/** Shows a view as its page would, in English and not quiet unless the settings say so. */
export async function show(app: App, View: ComponentType, more: { readonly route?: string } = {}): Promise<Shown> {
  wantAllTexts();
  location.hash = more.route ?? '';
  await applyLook({ theme: 'system', quiet: false, locale: 'en', ...(await app.settings().catch(() => ({}))) }, ['en']);
  toast.value = null;
  announcement.value = '';
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  document.documentElement.lang = 'en';
  document.title = 'Beckon';
  const copied: string[] = [];
  const ui = {
    app,
    now: () => NOW,
    languages: ['en'],
    copy: async (text: string) => {
      copied.push(text);
    },
  };
  await act(() => {
    render(
      <UiProvider value={ui}>
        <View />
      </UiProvider>,
      root,
    );
  });
  await settle();
  return {
    root,
    copied,
    text: () => root.textContent,
    click: async (selector) => {
      const target = root.querySelector<HTMLElement>(selector);
      if (target === null) throw new Error(`nothing at ${selector}`);
      await act(() => target.click());
      await settle();
    },
    close: () => render(null, root),
  };
}

/** What axe finds; colours are judged in a real browser, where there are any. */
export async function violations(root: Element): Promise<string[]> {
  const result = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
}

/** Drops a file where exports are taken in. */
export async function drop(root: Element, file: File): Promise<void> {
  await act(() => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files: [file] } });
    root.querySelector('.drop')?.dispatchEvent(event);
  });
  await settle();
}
