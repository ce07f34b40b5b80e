import type { Refusal, RefusalCode } from '../model/observation.ts';

/** English for the command line; views translate the code. */
const MESSAGES: Readonly<Partial<Record<RefusalCode, string>>> = {
  'browser-page': 'Browsers keep extensions out of this page.',
  challenge: 'The site asks for a check first.',
  'login-wall': 'The site shows this page only to members; sign in first.',
  'not-found': 'The site does not show this page.',
  'not-understood': 'Nothing on this page says who or what it is about.',
  'still-loading': 'The page has not appeared yet, or is still another one; try again.',
  'unsupported-page': 'No reader knows this page.',
  'not-own-profile': "This is somebody else's profile; only your own is read.",
  'ownership-unknown': 'Nothing here proves that the profile is yours, so it was not read.',
  'reader-failed': 'The reader failed',
};

/** A refusal with its message. */
export const refusalOf = (code: RefusalCode): Refusal => ({ code, message: MESSAGES[code] ?? code });
