import type { OwnerHint, ReadResult } from '../../model/observation.ts';
import { linkedinAnalytics } from '../linkedin-analytics/index.ts';
import { linkedinInvitations } from '../linkedin-invitations/index.ts';
import { linkedinMessaging } from '../linkedin-messaging/index.ts';
import { linkedinProfile } from '../linkedin-profile/index.ts';
import { readPageBy } from '../read-by.ts';
import { documentOf } from './build.ts';

export interface CopiedPage {
  readonly address: string;
  readonly page: string;
  readonly now: number;
  readonly timeZone: string;
  readonly owner?: OwnerHint | undefined;
}

/** The same readers as on a click, on a copy. null where it is none. */
export function readCopiedPage(
  { address, page, now, timeZone, owner }: CopiedPage,
  maker: Document,
): ReadResult | null {
  const doc = documentOf(page, maker);
  if (doc === null) return null;
  const ctx = { url: address, now, timeZone, readyState: 'complete', ...(owner && { owner }) };
  return readPageBy([linkedinProfile, linkedinAnalytics, linkedinInvitations, linkedinMessaging], doc, ctx);
}
