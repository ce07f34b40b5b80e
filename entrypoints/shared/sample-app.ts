import type { App } from '../../lib/model/app.ts';
import { sampleSide } from './sample-side.ts';

/** Says in this browser that the sample is shown; holds nothing else. */
const SHOWN = 'beckon.sample';

/** The dashboard's `App`: the user's own, or, from `loadSample` to `removeSample`, the made-up one in its place. */
export function withSample(own: App, memory: Storage): App {
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const hear of listeners) hear();
  };
  const sample = sampleSide(changed);
  const removeSample = async (): Promise<void> => {
    memory.removeItem(SHOWN);
    await sample.empty();
    changed();
  };
  const always: Partial<App> = {
    async loadSample() {
      await sample.fill();
      memory.setItem(SHOWN, 'yes');
      changed();
    },
    removeSample,
    onChange(listener) {
      listeners.add(listener);
      const stop = own.onChange(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
  const shown: Partial<App> = { ...sample.app, wipe: removeSample };
  return new Proxy(own, {
    get: (target, key: keyof App) =>
      always[key] ?? (memory.getItem(SHOWN) === null ? undefined : shown[key]) ?? target[key],
  });
}
