// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { followLook, sayQuiet } from '../../lib/ui/follow-look.ts';
import { quiet } from '../../lib/ui/look.ts';
import type { Look } from '../../lib/ui/remembered-look.ts';

const look = (hidden: boolean): Look => ({ theme: 'system', quiet: hidden, locale: 'en' });
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
const never = (error: unknown): void => {
  throw error;
};

/** Settings whose questions are answered when the test says so, in the order it says. */
function slow() {
  const waiting: ((look: Look) => void)[] = [];
  return { ask: () => new Promise<Look>((done) => waiting.push(done)), waiting };
}

afterEach(() => {
  quiet.value = false;
});

describe('following the look', () => {
  it('applies the settings at once and after each change', async () => {
    let stored = look(true);
    const changed = followLook(async () => stored, ['en'], never);
    await settled();
    expect(quiet.value).toBe(true);
    stored = look(false);
    changed();
    await settled();
    expect(quiet.value).toBe(false);
  });

  it('drops an answer that a later question has overtaken', async () => {
    const { ask, waiting } = slow();
    const changed = followLook(ask, ['en'], never);
    changed();
    waiting[1]?.(look(true));
    waiting[0]?.(look(false));
    await settled();
    expect(quiet.value).toBe(true);
  });

  it('lets no older answer undo what the user has just said, kept or not, and asks again once it is kept', async () => {
    const { ask, waiting } = slow();
    const changed = followLook(ask, ['en'], never);
    let keep = (): void => undefined;
    const said = sayQuiet(true, () => new Promise<void>((done) => (keep = done)));
    changed();
    expect(waiting).toHaveLength(1);
    waiting[0]?.(look(false));
    await settled();
    expect(quiet.value).toBe(true);
    keep();
    await said;
    expect(waiting).toHaveLength(2);
    waiting[1]?.(look(true));
    await settled();
    expect(quiet.value).toBe(true);
  });

  it('goes back to what is stored where the choice could not be kept, and says why', async () => {
    followLook(async () => look(false), ['en'], never);
    await settled();
    await expect(sayQuiet(true, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    await settled();
    expect(quiet.value).toBe(false);
  });

  it('tells the failure of a question', async () => {
    const errors: unknown[] = [];
    followLook(
      () => Promise.reject(new Error('gone')),
      ['en'],
      (error) => errors.push(error),
    );
    await settled();
    expect(errors).toHaveLength(1);
  });
});
