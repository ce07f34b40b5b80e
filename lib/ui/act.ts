import { useCallback } from 'preact/hooks';
import type { NewDecision } from '../model/app.ts';
import { useUi } from './context.tsx';
import { errorCode, errorText } from './errors.ts';
import { say } from './toast.ts';

/** Runs something the user asked for; a failure is told, never swallowed. */
export function attempt(work: Promise<unknown>, done?: () => void): void {
  work.then(done, (error: unknown) => say(errorText(errorCode(error))));
}

/** Writes decisions, says so, and offers the way back: `back` are the decisions that restore what was. */
export function useDecide(): (next: NewDecision[], text: string, back?: NewDecision[]) => void {
  const { app } = useUi();
  return useCallback(
    (next, text, back) =>
      attempt(app.decide(next), () => say(text, back === undefined ? undefined : () => app.decide(back))),
    [app],
  );
}
