import type { Coverage, CoverageState, ProfileSection, SectionCoverage } from '../../model/coverage.ts';
import type { DriftNote } from '../../model/observation.ts';
import type { Profile, ProfileLink } from '../../model/profile.ts';
import type { NameMarks } from './names.ts';
import type { Card, Keyed, Scan } from './scan.ts';

/** What all parts of one reading share. */
export interface Reading {
  readonly scan: Scan;
  readonly lang: string;
  readonly marks: NameMarks;
  readonly cards: readonly Card[];
  /** Elements that are entries by their key. */
  readonly rowKeys: readonly Keyed[];
  readonly values: { -readonly [K in keyof Profile]?: Profile[K] };
  readonly coverage: { -readonly [K in ProfileSection]?: Coverage[K] };
  readonly drift: DriftNote[];
  readonly links: ProfileLink[];
}

/** Notes what is known of a section; an anchor that failed is noted as drift too. */
export function say(
  r: Reading,
  section: ProfileSection,
  state: CoverageState,
  more: Pick<SectionCoverage, 'reason' | 'via' | 'total'> = {},
): void {
  r.coverage[section] = { state, ...more };
  if (state === 'not-understood' || more.reason === 'rows-not-understood') {
    r.drift.push({
      field: section,
      expected: more.reason ?? 'text',
      ...(more.via !== undefined && { detail: more.via }),
    });
  }
}
