import type { Refusal, RefusalCode } from '../model/observation.ts';

/** English for the command line; views translate the code. */
const MESSAGES: Readonly<Partial<Record<RefusalCode, string>>> = {
  'browser-page': 'Browsers keep extensions out of this page.',
  challenge: 'The site asks for a check first; pass it, then try again.',
  'login-wall': 'The site shows this page only when you are signed in.',
  'not-found': 'The site says that this page does not exist.',
  'still-loading': 'The page has not appeared yet, or still is another one than its address says; try again.',
  'unsupported-page': 'No reader knows this page.',
  'not-own-profile': "This is somebody else's profile; only your own is read.",
  'ownership-unknown': 'Nothing here proves that the profile is yours, so it was not read.',
  'reader-failed': 'The reader failed',
};

/** A refusal with its message; `detail` (never a word of the page) is appended. */
export const refusalOf = (code: RefusalCode, detail = ''): Refusal => ({
  code,
  message: (MESSAGES[code] ?? code) + detail,
});
