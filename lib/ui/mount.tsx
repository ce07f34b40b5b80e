import type { ComponentType } from 'preact';
import { render } from 'preact';
import type { App } from '../model/app.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/parts.css';
import { type Ui, UiProvider } from './context.tsx';
import { errorCode, errorText } from './errors.ts';
import { followLook } from './follow-look.ts';
import { applyLook } from './look.ts';
import { rememberedLook } from './remembered-look.ts';
import { say } from './toast.ts';

/**
 * Shows a page: first in the look of last time, then, when the settings have arrived, in theirs.
 * Settings that change elsewhere (another page, another window) are followed.
 */
export async function mountPage(root: Element, ui: Ui, Page: ComponentType): Promise<void> {
  const remembered = rememberedLook() ?? { theme: 'system', quiet: false, locale: null };
  await applyLook(remembered, ui.languages);
  render(
    <UiProvider value={ui}>
      <Page />
    </UiProvider>,
    root,
  );
  const failed = (error: unknown): void => say(errorText(errorCode(error)));
  ui.app.onChange(followLook(() => ui.app.settings(), ui.languages, failed));
}

/** The machine's part of {@link Ui}; `now` comes from the page's entrypoint. */
export const pageUi = (app: App, now: () => number): Ui => ({
  app,
  now,
  copy: (text) => navigator.clipboard.writeText(text),
  languages: navigator.languages,
});
