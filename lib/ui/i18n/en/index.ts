import { common } from './common.ts';
import { dashboard } from './dashboard.ts';
import { data } from './data.ts';
import { goal } from './goal.ts';
import { inbox } from './inbox.ts';
import { onboarding } from './onboarding.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { refusals } from './refusals.ts';
import { sections } from './sections.ts';
import { visibility } from './visibility.ts';

/** Every text in English: the source that the other languages are checked against. */
export const english = {
  ...common,
  ...sections,
  ...refusals,
  ...popup,
  ...panel,
  ...onboarding,
  ...goal,
  ...dashboard,
  ...inbox,
  ...visibility,
  ...data,
} as const;
