import { describe, expect, it } from 'vitest';
import { describeProfileText } from '../../lib/audit/describe.ts';
import { evalProfiles } from '../../tools/eval/profiles.ts';
import { PROFILE_TEXTS } from './profile-texts.ts';
import { EIGHTH_PROFILE_TEXTS } from './profile-texts-eighth.ts';
import { ELEVENTH_PROFILE_TEXTS } from './profile-texts-eleventh.ts';
import { FIFTEENTH_PROFILE_TEXTS } from './profile-texts-fifteenth.ts';
import { FIFTH_PROFILE_TEXTS } from './profile-texts-fifth.ts';
import { FOURTEENTH_PROFILE_TEXTS } from './profile-texts-fourteenth.ts';
import { FOURTH_PROFILE_TEXTS } from './profile-texts-fourth.ts';
import { MORE_PROFILE_TEXTS } from './profile-texts-more.ts';
import { NINTH_PROFILE_TEXTS } from './profile-texts-ninth.ts';
import { SEVENTH_PROFILE_TEXTS } from './profile-texts-seventh.ts';
import { SIXTEENTH_PROFILE_TEXTS } from './profile-texts-sixteenth.ts';
import { SIXTH_PROFILE_TEXTS } from './profile-texts-sixth.ts';
import { TENTH_PROFILE_TEXTS } from './profile-texts-tenth.ts';
import { THIRD_PROFILE_TEXTS } from './profile-texts-third.ts';
import { THIRTEENTH_PROFILE_TEXTS } from './profile-texts-thirteenth.ts';
import { TWELFTH_PROFILE_TEXTS } from './profile-texts-twelfth.ts';

const rows = [
  ...PROFILE_TEXTS,
  ...MORE_PROFILE_TEXTS,
  ...THIRD_PROFILE_TEXTS,
  ...FOURTH_PROFILE_TEXTS,
  ...FIFTH_PROFILE_TEXTS,
  ...SIXTH_PROFILE_TEXTS,
  ...SEVENTH_PROFILE_TEXTS,
  ...EIGHTH_PROFILE_TEXTS,
  ...NINTH_PROFILE_TEXTS,
  ...TENTH_PROFILE_TEXTS,
  ...ELEVENTH_PROFILE_TEXTS,
  ...TWELFTH_PROFILE_TEXTS,
  ...THIRTEENTH_PROFILE_TEXTS,
  ...FOURTEENTH_PROFILE_TEXTS,
  ...FIFTEENTH_PROFILE_TEXTS,
  ...SIXTEENTH_PROFILE_TEXTS,
].map((r, i) => ({ ...r, id: `${i} ${r.headline ?? ''}` }));

describe('own labelled profile texts', () => {
  const result = evalProfiles(rows);
  const why = JSON.stringify(result.misses, null, 1);

  it('reads the level as a careful reader does', () => {
    expect(result.levelExact, why).toBeGreaterThanOrEqual(0.97);
    expect(result.levelWithinOne, why).toBeGreaterThanOrEqual(0.98);
  });

  it.each(['domains', 'portfolioLinks', 'contractAvailable', 'contactPath', 'quantified', 'openToWork'])(
    '%s',
    (field) => {
      expect(result.fields[field]?.f1 ?? 0, why).toBeGreaterThanOrEqual(0.93);
    },
  );

  it('says nothing of a profile that says nothing', () => {
    const nothing = describeProfileText({ id: 'x', headline: null, about: null });
    expect(nothing).toMatchObject({
      id: 'x',
      level: null,
      domains: [],
      portfolioLinks: [],
      contractAvailable: false,
      contactPath: false,
      quantified: false,
      openToWork: false,
    });
  });

  it('gives the same answer twice, with the words that decided', () => {
    for (const row of rows) {
      const got = describeProfileText(row);
      expect(describeProfileText(structuredClone(row))).toEqual(got);
      const text = [row.title, row.headline, row.about, ...(row.links ?? [])].join('\n\n');
      for (const quote of Object.values(got.evidence).flat()) expect(text).toContain(quote);
    }
  });
});
