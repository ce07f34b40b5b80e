import type { more as source } from '../en/more.ts';
import type { Translation } from '../types.ts';
import { automatic } from './automatic.ts';
import { background } from './background.ts';
import { catchup } from './catchup.ts';
import { charts } from './charts.ts';
import { dashboard } from './dashboard.ts';
import { data } from './data.ts';
import { edits } from './edits.ts';
import { experiments } from './experiments.ts';
import { hand } from './hand.ts';
import { inbox } from './inbox.ts';
import { onboarding } from './onboarding.ts';
import { reminders } from './reminders.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { upkeep } from './upkeep.ts';
import { visibility } from './visibility.ts';
import { warnings } from './warnings.ts';

/** Texts that only the dashboard shows. */
export const more: Translation<typeof source> = {
  ...onboarding,
  ...dashboard,
  ...edits,
  ...experiments,
  ...warnings,
  ...hand,
  ...inbox,
  ...rules,
  ...visibility,
  ...charts,
  ...data,
  ...report,
  ...search,
  ...upkeep,
  ...catchup,
  ...reminders,
  ...background,
  ...automatic,
};
