import type { Decision } from '../../lib/model/decision.ts';
import { settingsOf } from '../../lib/pipeline/said.ts';
import { notify } from '../../lib/platform/notify.ts';
import { createSelectionMenu } from '../../lib/platform/selection.ts';
import { backgroundWords } from '../../lib/ui/i18n/background-words.ts';

const wordsFor = (locale: string | null) =>
  backgroundWords([...(locale === null ? [] : [locale]), ...navigator.languages]);

/** Says on the desktop how many reminders are due and nothing else; nothing at all in quiet mode. */
export async function tellDue(decisions: readonly Decision[], due: number): Promise<void> {
  const { quiet, locale } = settingsOf(decisions);
  if (due === 0 || quiet) return;
  const words = wordsFor(locale);
  await notify(words('notice.due', { count: due }), words('notice.open'));
}

/** Puts the menu entry there in the user's language. */
export function nameMenu(decisions: readonly Decision[]): void {
  createSelectionMenu(wordsFor(settingsOf(decisions).locale)('menu.selection'));
}
