import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { App } from '../model/app.ts';
import { useUi } from './context.tsx';
import { errorCode } from './errors.ts';

export type Load<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'error'; readonly code: string };

/**
 * Asks the app and keeps the answer fresh: again after each change of what is stored, and when `key` changes.
 * A refresh keeps showing the old answer until the new one is there; an answer that was overtaken is dropped.
 */
export function useLoad<T>(ask: (app: App) => Promise<T>, key = ''): readonly [Load<T>, () => void] {
  const { app } = useUi();
  const [load, setLoad] = useState<Load<T>>({ status: 'loading' });
  const latest = useRef(0);
  const question = useRef(ask);
  question.current = ask;
  const refresh = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    const settle = (next: Load<T>): void => {
      if (turn === latest.current) setLoad(next);
    };
    question.current(app).then(
      (value) => settle({ status: 'ready', value }),
      (error: unknown) => settle({ status: 'error', code: errorCode(error) }),
    );
  }, [app]);
  // a new key is a new question
  useEffect(() => {
    refresh();
    return app.onChange(refresh);
  }, [app, refresh, key]);
  return [load, refresh];
}

/** The value if there is one already. */
export const readyValue = <T>(load: Load<T>): T | undefined => (load.status === 'ready' ? load.value : undefined);
