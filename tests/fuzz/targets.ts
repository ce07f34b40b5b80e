import type { Target } from './target.ts';
import { backupTarget } from './targets/backup.ts';
import { csvTarget } from './targets/csv.ts';
import { messageTarget } from './targets/message.ts';
import { pageTarget } from './targets/page.ts';
import { zipTarget } from './targets/zip.ts';

/** Everything that takes what others wrote. */
export const targets = async (): Promise<Target<never>[]> =>
  [zipTarget, csvTarget, await backupTarget(), pageTarget, messageTarget] as Target<never>[];
