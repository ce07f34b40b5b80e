import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FAULTS, type Fault, injector } from './injector.ts';
import { fillOtherMachine, SCENARIOS, type Scenario } from './scenarios.ts';
import { dump, freshDisk, start } from './world.ts';

/** A killed process is tried at every write; a store that only fails, at every other one, to stay below a minute. */
const STEP: Record<Fault, number> = { undone: 1, done: 1, quota: 2, throws: 2, dropped: 2 };

let [tried, survived] = [0, 0];

beforeAll(async () => {
  freshDisk();
  await fillOtherMachine(await start());
  injector.endProcess();
});
afterAll(() => {
  process.stdout.write(`faults at write points: ${tried} tried, ${survived} survived\n`);
});

/** Runs what comes before, undisturbed, and ends that process. */
async function prepared(scenario: Scenario): Promise<void> {
  injector.plan(null);
  freshDisk();
  if (scenario.prepare) await scenario.prepare(await start());
  injector.endProcess();
}

/** What the disk holds when nothing goes wrong, and at how many points something could. */
async function undisturbed(scenario: Scenario): Promise<{ readonly disk: unknown; readonly writes: number }> {
  await prepared(scenario);
  const life = await start(scenario.options);
  injector.plan(null);
  await scenario.act(life);
  const { writes } = injector;
  injector.endProcess();
  return { disk: await dump(), writes };
}

/** What a user may be told: a code of the store's that the views have words for. */
function understandable(error: unknown): void {
  const code = (error as { code?: unknown }).code;
  expect({ code, error: String(error) }).toMatchObject({
    code: expect.stringMatching(/^(quota|corrupt|unavailable)$/),
  });
}

async function disturbed(scenario: Scenario, at: number, fault: Fault): Promise<unknown> {
  await prepared(scenario);
  const life = await start(scenario.options);
  injector.plan({ at, fault });
  const error = await scenario.act(life).then(
    () => null,
    (e: unknown) => e,
  );
  expect(injector.struck).toBe(true);
  injector.plan(null);
  const alive = fault === 'quota' || fault === 'throws';
  if (alive && error !== null) understandable(error);
  if (!alive) injector.endProcess();
  const next = alive ? life : await start(scenario.options);
  // The worker's own start comes first, then the user does again what was not answered.
  await next.pipeline.work();
  await scenario.act(next);
  injector.endProcess();
  return dump();
}

describe('a fault at every write', () => {
  it.each(SCENARIOS)('of $name leaves what an undisturbed run leaves', async (scenario) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { disk, writes } = await undisturbed(scenario);
    expect(writes).toBeGreaterThan(0);
    for (const fault of FAULTS) {
      for (let at = 1; at <= writes; at += STEP[fault]) {
        tried++;
        const found = await disturbed(scenario, at, fault);
        expect(found, `${fault} at write ${at} of ${writes}`).toEqual(disk);
        survived++;
      }
    }
  });

  it('was tried at five hundred points at least, and survived at each', () => {
    expect(survived).toBe(tried);
    expect(tried).toBeGreaterThanOrEqual(500);
  });
});
