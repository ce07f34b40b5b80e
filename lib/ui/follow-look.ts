import { effect, signal } from '@preact/signals';
import { applyLook, quiet } from './look.ts';
import type { Look } from './remembered-look.ts';

/** How many choices of the user's are not kept yet. */
const unsaved = signal(0);

/** Turns names and offers on or off at once, then keeps the choice. @throws whatever `save` does. */
export async function sayQuiet(next: boolean, save: (quiet: boolean) => Promise<unknown>): Promise<void> {
  quiet.value = next;
  unsaved.value += 1;
  try {
    await save(next);
  } finally {
    unsaved.value -= 1;
  }
}

/**
 * Applies the settings now and after each call of what it returns. An answer that a later question or a choice of the
 * user's has overtaken is dropped: names would come back in the middle of a screen that is shared.
 */
export function followLook(
  ask: () => Promise<Look>,
  languages: readonly string[],
  failed: (error: unknown) => void,
): () => void {
  let turn = 0;
  const follow = (): void => {
    turn += 1;
    const mine = turn;
    ask().then((look) => (mine === turn ? applyLook(look, languages) : undefined), failed);
  };
  // first of all, and when a choice is kept; one that begins makes what was asked before it an old answer
  effect(() => {
    if (unsaved.value === 0) follow();
    else turn += 1;
  });
  return () => {
    if (unsaved.peek() === 0) follow();
  };
}
