import { type FixtureOptions, fixtureApp } from '../fixture/app.ts';
import { NOW } from '../fixture/clock.ts';

/** The fixture named by the address: `?o={"page":"thread"}`. */
export function harness() {
  const options = JSON.parse(new URL(location.href).searchParams.get('o') ?? '{}') as FixtureOptions;
  return { app: fixtureApp(options), now: () => NOW, root: document.getElementById('app') ?? document.body };
}
