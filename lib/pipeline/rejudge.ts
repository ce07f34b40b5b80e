import type { Derived } from './port.ts';
import { NEW } from './state.ts';
import type { StateRow } from './views.ts';

/**
 * Has every conversation judged anew with the next run, as after a change of the rules: what was judged from texts that
 * are gone since (facts only, retention) can't be judged again, and stays.
 */
export async function rejudge(derived: Derived): Promise<void> {
  const state = await derived.get<StateRow>('views', 'state');
  await derived.commit([
    ...(state === undefined ? [] : [{ table: 'views' as const, key: 'state', value: { ...state, version: '' } }]),
    { table: 'dirty' as const, key: NEW, value: NEW },
  ]);
}
