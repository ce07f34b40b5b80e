import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { App } from '../model/app.ts';
import { afterPaint } from './after-paint.ts';
import { useUi } from './context.tsx';
import { errorCode } from './errors.ts';

export type Load<T> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly value: T;
      /** This is only the beginning; the whole is on its way. */
      readonly partial?: boolean;
    }
  | { readonly status: 'error'; readonly code: string };

type Ask<T> = (app: App) => Promise<T>;

/** Asks for the beginning and shows it, gives the page a moment to draw it, then asks for the whole. */
async function inParts<T>(app: App, start: Ask<T>, whole: Ask<T>, show: (load: Load<T>) => void): Promise<T> {
  show({ status: 'ready', value: await start(app), partial: true });
  await new Promise<void>(afterPaint);
  return whole(app);
}

/**
 * Asks the app and keeps the answer fresh: again after each change of what is stored, and when `key` changes.
 * A refresh keeps showing the old answer until the new one is there; an answer that was overtaken is dropped. `start` is
 * asked first where nothing is shown yet, or something else was: a beginning that is there sooner than the whole.
 */
export function useLoad<T>(ask: Ask<T>, key = '', start?: Ask<T> | undefined): readonly [Load<T>, () => void] {
  const { app } = useUi();
  const [load, setLoad] = useState<Load<T>>({ status: 'loading' });
  const latest = useRef(0);
  const shown = useRef<string | null>(null);
  const question = useRef({ ask, key, start });
  question.current = { ask, key, start };
  const refresh = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    const asked = question.current;
    const settle = (next: Load<T>): void => {
      if (turn !== latest.current) return;
      if (next.status === 'ready') shown.current = asked.key;
      setLoad(next);
    };
    const answer =
      asked.start === undefined || shown.current === asked.key
        ? asked.ask(app)
        : inParts(app, asked.start, asked.ask, settle);
    answer.then(
      (value) => settle({ status: 'ready', value }),
      (error: unknown) => settle({ status: 'error', code: errorCode(error) }),
    );
  }, [app]);
  // a new key is a new question; asked before the frame is painted, not after it
  useLayoutEffect(() => {
    refresh();
    return app.onChange(refresh);
  }, [app, refresh, key]);
  return [load, refresh];
}

/** The value if there is one already. */
export const readyValue = <T>(load: Load<T>): T | undefined => (load.status === 'ready' ? load.value : undefined);
