import type { Goal } from '../model/goal.ts';
import { contentHash } from '../model/hash.ts';
import type { Profile } from '../model/profile.ts';
import { isCurrent, isIndependent } from '../nlp/career.ts';
import { findDomains } from '../nlp/domains.ts';
import { contractIntent } from '../nlp/intent.ts';
import { levelOf } from '../nlp/seniority.ts';
import { canonicalSkill, findSkills } from '../nlp/skills.ts';
import { holdsTitle, knownRole, synonymsOf } from '../nlp/title-match.ts';
import { parseTitles } from '../nlp/titles.ts';
import { PRESETS, type Preset } from './presets.ts';
import { byStanding } from './roles.ts';
import { writtenAll } from './written.ts';

const MAX_SKILLS = 5;

function presetFor(role: string, contract: boolean): Preset | undefined {
  const holds = (p: Preset): boolean =>
    p.goal.titles.some((t) => [t.title, ...t.synonyms].some((n) => holdsTitle(role, n) || holdsTitle(n, role)));
  const fit = PRESETS.filter(holds);
  return fit.find((p) => (p.goal.engagement === 'contract') === contract) ?? fit[0];
}

/**
 * A goal to confirm or change in one click, from the profile's own title, level, fields and skills; null where the
 * profile names no role. It is not confirmed, states no discretion, and names nothing that the profile doesn't show.
 */
export function proposeGoal(original: Profile): Goal | null {
  const profile = writtenAll(original);
  const current = byStanding((profile.experience ?? []).filter(isCurrent), null);
  const stated = [...current.map((p) => p.title), profile.headline].filter((t) => t !== undefined && t.trim() !== '');
  const roles = stated.flatMap((t) => parseTitles(t ?? '')).filter((s) => !s.past);
  const role = roles.map((s) => knownRole(s.text)).find((r) => r !== null) ?? roles[0]?.role;
  if (role === undefined || role === '' || role === null) return null;
  const text = [profile.headline, profile.about, ...current.map((p) => `${p.title ?? ''}. ${p.description ?? ''}`)]
    .filter((t) => t !== undefined)
    .join('\n\n');
  const contract = contractIntent(text).length > 0 || current.some(isIndependent);
  const preset = presetFor(role, contract);
  const own = new Set([
    ...(profile.skills ?? []).map((s) => canonicalSkill(s.name)?.skill ?? s.name),
    ...findSkills(text).map((s) => s.skill),
  ]);
  const wanted = preset === undefined ? [] : [...preset.goal.mustSkills, ...preset.goal.niceSkills];
  const level = levelOf({ title: current[0]?.title ?? null, headline: profile.headline ?? null, about: null })?.level;
  const domains = findDomains(text).map((d) => d.domain);
  const body: Omit<Goal, 'id'> = {
    ...(preset?.goal.preset !== undefined && { preset: preset.goal.preset }),
    titles: [{ title: role, synonyms: synonymsOf(role).slice(0, 5) }],
    ...(level !== undefined && { level }),
    engagement: contract ? 'contract' : 'either',
    places: [],
    domains: domains.slice(0, 3),
    mustSkills: wanted.filter((s) => own.has(s)).slice(0, MAX_SKILLS),
    niceSkills: [],
    noGos: [],
    ...(current.length > 0 && {
      currentEmployers: [...new Set(current.filter((p) => !isIndependent(p)).flatMap((p) => p.company ?? []))],
    }),
  };
  return { id: `proposed-${contentHash(body).slice(0, 12)}`, ...body };
}
