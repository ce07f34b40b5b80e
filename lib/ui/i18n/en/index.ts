import { common } from './common.ts';
import { goal } from './goal.ts';
import { onboarding } from './onboarding.ts';
import { popup } from './popup.ts';
import { refusals } from './refusals.ts';
import { sections } from './sections.ts';

/** Every text in English: the source that the other languages are checked against. */
export const english = { ...common, ...sections, ...refusals, ...popup, ...onboarding, ...goal } as const;
