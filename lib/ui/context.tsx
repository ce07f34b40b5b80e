import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../model/app.ts';
import type { EpochMs } from '../model/time.ts';

/** What a page gives its views: the app and the machine's clock and clipboard. */
export interface Ui {
  readonly app: App;
  now(): EpochMs;
  /** Puts text on the clipboard; only from a click. */
  copy(text: string): Promise<void>;
  /** Languages the browser asks for, best first. */
  readonly languages: readonly string[];
}

const Context = createContext<Ui | null>(null);
export const UiProvider = Context.Provider;

/** The page's {@link Ui}; a view outside a page is a programming error. */
export function useUi(): Ui {
  const ui = useContext(Context);
  if (ui === null) throw new Error('View used outside of a page');
  return ui;
}
