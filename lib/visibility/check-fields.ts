/**
 * Which fields an edit changes that fixes a check of the audit, ids as in {@link FIELDS}. Checks that no edit of the
 * profile fixes (what others say, a verification, an inference of the site) have none and start no experiment.
 */
export const CHECK_FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['headline', 'experience'],
  domain: ['headline', 'about', 'experience.description'],
  skills: ['skills'],
  vocabulary: ['headline', 'about', 'skills', 'experience.description'],
  level: ['headline', 'experience'],
  positions: ['experience', 'experience.description'],
  excluded: ['headline', 'experience'],
  place: ['location', 'industry'],
  independent: ['experience'],
  referrals: [],
  'second-language': ['headline', 'about'],
  inference: [],
  outcomes: ['experience.description', 'about'],
  portfolio: ['links', 'featured', 'projects', 'publications', 'about'],
  teaching: ['about', 'experience', 'links', 'publications', 'volunteering'],
  hygiene: ['headline', 'about'],
  recommendations: [],
  verification: [],
  availability: ['headline', 'about'],
  discreet: ['headline', 'about', 'links'],
  reachable: ['links', 'about'],
  'open-to-work': ['openToWork'],
  services: ['services'],
};
