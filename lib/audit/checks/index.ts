import type { Check } from '../types.ts';
import { availability } from './availability.ts';
import { discreet } from './discreet.ts';
import { domain } from './domain.ts';
import { excluded } from './excluded.ts';
import { hygiene } from './hygiene.ts';
import { independent } from './independent.ts';
import { inference } from './inference.ts';
import { level } from './level.ts';
import { openToWork } from './open-to-work.ts';
import { outcomes } from './outcomes.ts';
import { place } from './place.ts';
import { portfolio } from './portfolio.ts';
import { positions } from './positions.ts';
import { reachable } from './reachable.ts';
import { recommendations } from './recommendations.ts';
import { referrals } from './referrals.ts';
import { secondLanguage } from './second-language.ts';
import { services } from './services.ts';
import { skills } from './skills.ts';
import { teaching } from './teaching.ts';
import { title } from './title.ts';
import { verification } from './verification.ts';
import { vocabulary } from './vocabulary.ts';

/** Raised with every change of a check, a weight or a lexicon: older results are then shown as by older rules. */
export const RUBRIC_VERSION = 13;

/** The rubric: every check, stage by stage. */
export const CHECKS: readonly Check[] = [
  title,
  domain,
  skills,
  vocabulary,
  level,
  excluded,
  positions,
  place,
  independent,
  secondLanguage,
  inference,
  outcomes,
  portfolio,
  teaching,
  hygiene,
  recommendations,
  verification,
  availability,
  discreet,
  reachable,
  openToWork,
  services,
  referrals,
];
