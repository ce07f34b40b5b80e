import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { commandOf, type InboxCommand } from './keys.ts';

/** Listens for the inbox's keys while it is shown. */
export function useInboxKeys(list: RefObject<HTMLElement | null>, run: (command: InboxCommand) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event, event.target instanceof Element ? event.target : null, list.current);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}
