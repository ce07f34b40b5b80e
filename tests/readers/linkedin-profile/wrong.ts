import type { Coverage, ProfileSection } from '../../../lib/model/coverage.ts';
import type { ReadResult } from '../../../lib/model/observation.ts';
import type { Profile } from '../../../lib/model/profile.ts';

type Fields = Record<string, unknown>;

/** Whether what was read of an item agrees with the truth: every field equal or absent. */
function agrees(read: Fields, truth: Fields): boolean {
  return Object.entries(read).every(([key, value]) => {
    const expected = truth[key];
    // A list cut short (skills of a position) may only leave out.
    if (Array.isArray(value) && Array.isArray(expected)) return value.every((v) => expected.includes(v));
    return JSON.stringify(value) === JSON.stringify(expected);
  });
}

function wrongList(
  section: string,
  read: readonly Fields[],
  truth: readonly Fields[],
  state: string | undefined,
): string[] {
  if (state === 'empty') return truth.length > 0 ? [`${section}: said to be empty`] : [];
  const out: string[] = [];
  let at = 0;
  for (const item of read) {
    const found = truth.findIndex((t, i) => i >= at && agrees(item, t));
    if (found < 0) out.push(`${section}: ${JSON.stringify(item)}`);
    else at = found + 1;
  }
  if (state === 'seen' && read.length < truth.length)
    out.push(`${section}: ${read.length} of ${truth.length} said to be all`);
  return out;
}

const profileIn = (result: ReadResult): { profile: Profile; coverage: Coverage } | null => {
  const [first] = result.observations;
  return first?.kind === 'profile' ? first : null;
};

/** Everything a reading states that is not true; nothing to complain of in what it leaves out. */
export function wrong(result: ReadResult, truth: ReadResult): string[] {
  const read = profileIn(result);
  const right = profileIn(truth);
  if (read === null || right === null) return result.refusal === null ? ['neither read nor refused'] : [];
  const out: string[] = [];
  for (const [key, value] of Object.entries(read.profile)) {
    const expected = (right.profile as Fields)[key];
    const state = read.coverage[key as ProfileSection]?.state;
    if (key === 'links') {
      const known = JSON.stringify(expected ?? []);
      for (const link of value as Fields[]) if (!known.includes(JSON.stringify(link))) out.push(`links: ${link.url}`);
    } else if (Array.isArray(value))
      out.push(...wrongList(key, value, (expected as Fields[] | undefined) ?? [], state));
    else if (typeof value === 'object') {
      if (!agrees(value as Fields, (expected as Fields | undefined) ?? {}))
        out.push(`${key}: ${JSON.stringify(value)}`);
    } else if (value !== expected) out.push(`${key}: ${JSON.stringify(value)} is not ${JSON.stringify(expected)}`);
  }
  for (const [section, cover] of Object.entries(read.coverage)) {
    const had = right.coverage[section as ProfileSection]?.state;
    if (cover.state === 'empty' && had !== 'empty') out.push(`${section}: said to be empty`);
  }
  if (result.own === 'no') out.push('own: no');
  return out;
}
