import { useState } from 'preact/hooks';
import type { App } from '../../../../model/app.ts';
import { attempt } from '../../../act.ts';
import { useUi } from '../../../context.tsx';
import { readyValue, useLoad } from '../../../load.ts';

/** A switch that stands for a permission of the browser's. */
export interface PermissionSwitch {
  readonly on: boolean;
  /** The browser's user said no to the last request. */
  readonly refused: boolean;
  turn(wanted: boolean): void;
}

/**
 * On where it is granted; asked for in the click that turns it on. Null until that is known, and where the app has no such
 * permission. `ask` answers whether it is on now.
 */
export function usePermissionSwitch(
  read: (app: App) => Promise<boolean> | undefined,
  ask: (app: App) => ((on: boolean) => Promise<boolean>) | undefined,
): PermissionSwitch | null {
  const { app } = useUi();
  const [load, again] = useLoad(async (a) => (await read(a)) ?? null);
  const [refused, setRefused] = useState(false);
  const on = readyValue(load);
  const put = ask(app);
  if (on == null || put === undefined) return null;
  return {
    on,
    refused,
    turn(wanted) {
      attempt(
        put(wanted).then((now) => {
          setRefused(wanted && !now);
          again();
        }),
      );
    },
  };
}
