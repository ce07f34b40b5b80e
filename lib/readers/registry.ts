import type { PageReader } from '../model/observation.ts';
import { linkedinProfile } from './linkedin-profile/index.ts';

/** Readers of LinkedIn's pages, most particular first. Adding a site is one folder and one line here. */
export const LINKEDIN_READERS: readonly PageReader[] = [linkedinProfile];
