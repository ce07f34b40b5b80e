import { PRESET_GOALS } from '../../../audit/presets.ts';
import type { Goal } from '../../../model/goal.ts';
import { hasText, tm } from '../../i18n/index.ts';

/** Goals to start from. */
export const PRESETS: readonly Goal[] = PRESET_GOALS;

/** What a preset is called: its text, else its first title. */
export function presetName(p: Goal): string {
  const id = `preset.${p.preset ?? ''}`;
  return hasText(id) ? tm({ id }) : (p.titles[0]?.title ?? p.id);
}
