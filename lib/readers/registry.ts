import type { PageReader } from '../model/observation.ts';
import { github } from './github/index.ts';
import { linkedinAnalytics } from './linkedin-analytics/index.ts';
import { linkedinInvitations } from './linkedin-invitations/index.ts';
import { linkedinMessaging } from './linkedin-messaging/index.ts';
import { savedProfile } from './linkedin-profile/saved.ts';
import { webPage } from './web-page/index.ts';

/** Every reader of pages, most particular first. Adding a site is one folder and one line here. */
export const LINKEDIN_READERS: readonly PageReader[] = [
  savedProfile,
  linkedinAnalytics,
  linkedinInvitations,
  linkedinMessaging,
  github,
  webPage,
];
