import type { Decision } from '../../lib/model/decision.ts';
import { settingsOf } from '../../lib/pipeline/said.ts';
import { notify } from '../../lib/platform/notify.ts';
import { backgroundWords } from '../../lib/ui/i18n/background-words.ts';

/** Says on the desktop how many reminders are due and nothing else; nothing at all in quiet mode. */
export async function tellDue(decisions: readonly Decision[], due: number): Promise<void> {
  const { quiet, locale } = settingsOf(decisions);
  if (due === 0 || quiet) return;
  const words = backgroundWords(locale, navigator.languages);
  await notify(words('notice.due', { count: due }), words('notice.open'));
}
