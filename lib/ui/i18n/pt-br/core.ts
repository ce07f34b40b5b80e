import type { core as source } from '../en/core.ts';
import type { Translation } from '../types.ts';
import { answering } from './answering.ts';
import { common } from './common.ts';
import { goal } from './goal.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { promises } from './promises.ts';
import { refusals } from './refusals.ts';
import { sample } from './sample.ts';
import { sections } from './sections.ts';

/** Texts of popup and side panel. */
export const core: Translation<typeof source> = {
  ...common,
  ...sections,
  ...refusals,
  ...promises,
  ...popup,
  ...panel,
  ...answering,
  ...goal,
  ...sample,
};
