import type { Settings } from '../../lib/model/app.ts';
import { settingsOf } from '../../lib/pipeline/said.ts';
import { setSelectionMenu } from '../../lib/platform/selection.ts';
import { backgroundWords } from '../../lib/ui/i18n/background-words.ts';
import type { Work } from './work.ts';

/** Puts the context menu's entry there, or words it anew: on each start, and when the user chose another language. */
export async function nameMenu(work: Work): Promise<void> {
  let chosen: Settings['locale'] = null;
  try {
    chosen = settingsOf(await (await work.store()).kept.decisions()).locale;
  } catch (error) {
    console.warn('beckon: no settings, so the menu speaks the browser’s language', error);
  }
  await setSelectionMenu(backgroundWords(chosen, navigator.languages)('menu.selection'));
}
