import type { PartialDate } from './time.ts';

/** `undefined` means unknown (its coverage says why); `end: null` means "to the present". */
export interface Position {
  /** Key within one page family (`/edit/forms/<id>/`); never compared across sources. */
  readonly id?: string;
  readonly title?: string;
  readonly company?: string;
  readonly companyUrl?: string;
  readonly employmentType?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate | null;
  readonly location?: string;
  readonly workplace?: string;
  readonly description?: string;
  readonly skills?: readonly string[];
}

export interface Education {
  readonly id?: string;
  readonly school?: string;
  readonly degree?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate | null;
  readonly description?: string;
}

export interface Named {
  readonly id?: string;
  readonly name: string;
}
export interface Skill extends Named {
  readonly endorsements?: number;
}
export interface Certification extends Named {
  readonly issuer?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate | null;
  readonly url?: string;
}
export interface Project extends Named {
  readonly description?: string;
  readonly url?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate | null;
}
export interface Publication extends Named {
  readonly description?: string;
  readonly publisher?: string;
  readonly date?: PartialDate;
  readonly url?: string;
}
export interface LanguageSkill extends Named {
  readonly proficiency?: string;
}
export interface Recommendation {
  readonly author?: string;
  readonly authorHeadline?: string;
  readonly text?: string;
  readonly date?: PartialDate;
  readonly direction: 'received' | 'given';
  readonly visible?: boolean;
}
export interface Volunteering {
  readonly role?: string;
  readonly organization?: string;
  readonly description?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate | null;
}

/** Kinds of link by what they show; hosts are data in `lib/nlp`. */
export type LinkKind =
  | 'code'
  | 'notebooks'
  | 'models'
  | 'papers'
  | 'writing'
  | 'talks'
  | 'design'
  | 'mentoring'
  | 'booking'
  | 'social'
  | 'profile'
  | 'mail'
  | 'site'
  | 'other';

export interface ProfileLink {
  readonly url: string;
  readonly kind: LinkKind;
  readonly label?: string;
  /** Where a visitor meets it: clickable slots count for more than plain text. */
  readonly slot?:
    | 'contact'
    | 'featured'
    | 'about'
    | 'experience'
    | 'projects'
    | 'publications'
    | 'services'
    | 'topcard';
}

export interface OpenToWork {
  readonly visibility?: 'public' | 'recruiters';
  readonly titles?: readonly string[];
  readonly jobTypes?: readonly string[];
  readonly locations?: readonly string[];
  readonly workplaces?: readonly string[];
  readonly start?: string;
}

/** The owner's profile as one source showed it. Arrays are absent where the section was not read. */
export interface Profile {
  readonly profileId?: string;
  readonly vanity?: string;
  readonly name?: string;
  readonly headline?: string;
  readonly location?: string;
  readonly industry?: string;
  readonly pronouns?: string;
  readonly connections?: number;
  /** True where the page says "500+": `connections` is then a lower bound. */
  readonly connectionsAtLeast?: boolean;
  readonly followers?: number;
  readonly about?: string;
  readonly openToWork?: boolean;
  readonly openToWorkDetails?: OpenToWork;
  readonly verified?: boolean;
  readonly experience?: readonly Position[];
  readonly education?: readonly Education[];
  readonly skills?: readonly Skill[];
  readonly certifications?: readonly Certification[];
  readonly projects?: readonly Project[];
  readonly publications?: readonly Publication[];
  readonly languages?: readonly LanguageSkill[];
  readonly recommendations?: readonly Recommendation[];
  readonly services?: readonly Named[];
  readonly featured?: readonly { readonly title?: string; readonly url?: string }[];
  readonly courses?: readonly Named[];
  readonly honors?: readonly Named[];
  readonly volunteering?: readonly Volunteering[];
  readonly organizations?: readonly Named[];
  readonly links?: readonly ProfileLink[];
  /** Only from the export: what LinkedIn infers about the member. */
  readonly inferences?: readonly { readonly type: string; readonly value: string }[];
  /** Interface language of the page or export, BCP 47. */
  readonly language?: string;
}
