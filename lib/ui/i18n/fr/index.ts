import type { english } from '../en/index.ts';
import type { Translation } from '../types.ts';
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

export const french: Translation<typeof english> = {
  ...common,
  ...dashboard,
  ...data,
  ...goal,
  ...inbox,
  ...onboarding,
  ...panel,
  ...popup,
  ...refusals,
  ...sections,
  ...visibility,
};
