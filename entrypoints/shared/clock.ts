import type { Clock } from '../../lib/model/time.ts';

/** The machine's clock and zone, read each time: both may change while the extension runs. */
export const systemClock: Clock = {
  now: () => Date.now(),
  get timeZone() {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  },
};
