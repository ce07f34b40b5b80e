import { browser } from './browser.ts';

export type AlarmName = 'work' | 'remind';

/** Replaces the alarm of that name; browsers round up to about half a minute. `null` takes it away. */
export async function setAlarm(name: AlarmName, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: at });
}

/** Registers synchronously; the alarm wakes a stopped background. */
export function onAlarm(listener: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === 'work' || alarm.name === 'remind') listener(alarm.name);
  });
}
