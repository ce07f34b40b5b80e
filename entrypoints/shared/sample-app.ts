import type { App, Settings } from '../../lib/model/app.ts';
import { forgetPaint } from '../../lib/ui/last-paint.ts';
import { SHOWN } from './sample-shown.ts';
import { sampleSide } from './sample-side.ts';

const LOOK: readonly (keyof Settings)[] = ['quiet', 'theme', 'locale'];

/** The `App` of any page: the user's own, or, from `loadSample` to `removeSample`, the made-up one in its place. */
export function withSample(own: App, memory: Storage): App {
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const hear of listeners) hear();
  };
  const sample = sampleSide(changed);
  const removeSample = async (): Promise<void> => {
    memory.removeItem(SHOWN);
    forgetPaint(memory);
    await sample.empty();
    changed();
  };
  const always: Partial<App> = {
    async loadSample() {
      await sample.fill();
      memory.setItem(SHOWN, 'yes');
      // the popup's last paint is of the user's own data
      forgetPaint(memory);
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
  // shown or removed in another page of Beckon
  window.addEventListener('storage', (event) => {
    if (event.key === SHOWN) changed();
  });
  const shown: Partial<App> = {
    ...sample.app,
    wipe: removeSample,
    // how pages look is the user's own matter: quiet stays quiet
    async settings() {
      const [made, { quiet, theme, locale }] = await Promise.all([sample.settings(), own.settings()]);
      return { ...made, quiet, theme, locale, sample: true };
    },
    setSetting: (field, value) =>
      LOOK.includes(field) ? own.setSetting(field, value) : sample.setSetting(field, value),
  };
  return new Proxy(own, {
    get: (target, key: keyof App) =>
      always[key] ?? (memory.getItem(SHOWN) === null ? undefined : shown[key]) ?? target[key],
  });
}
