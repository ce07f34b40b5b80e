import type { Coverage } from '../model/coverage.ts';
import type { Profile } from '../model/profile.ts';
import type { RequirementLine } from '../model/replay.ts';
import type { Quote } from '../model/text.ts';
import { domainTerms } from '../nlp/domains.ts';
import { findSkills } from '../nlp/skills.ts';
import { holdsTitle, knownRole } from '../nlp/title-match.ts';
import { Facts } from './facts.ts';
import { keywordCoverage } from './vocabulary.ts';

const ASKS =
  /^\s*(?:[-–•*·▪►✓]|\d+[.)])|\b(?:requir|must|need|experience|proficien|knowledge|familiar|degree|skills?|years|erfahrung|kenntnisse|expérience|experiencia|experiência|ervaring)/i;

/** A pasted ad, one line per requirement, each with the quotes of the profile that meet it. */
export function requirementLines(
  ad: string,
  input: { readonly profile: Profile; readonly coverage: Coverage; readonly asOf: number },
): RequirementLine[] {
  const facts = new Facts({ ...input, goal: null });
  const out: RequirementLine[] = [];
  for (const line of ad.split(/\n+|(?<=[.;])\s+(?=\p{Lu})/u)) {
    const requirement = line.replace(/^\s*(?:[-–•*·▪►✓]|\d+[.)])\s*/, '').trim();
    const skills = [...new Set(findSkills(requirement).map((s) => s.skill))];
    const role = knownRole(requirement);
    const fields = [
      ...new Set(
        domainTerms(requirement)
          .filter((t) => t.strength >= 1)
          .map((t) => t.domain),
      ),
    ];
    const terms = [...skills, ...(role === null ? [] : [role]), ...fields];
    if (terms.length === 0 || (!ASKS.test(line) && role === null)) continue;
    const covered = keywordCoverage(facts, skills).filter((c) => c.quotes.length > 0);
    const quotes: Quote[] = covered.flatMap((c) => c.quotes.slice(0, 1));
    let met = covered.length;
    const titled =
      role === null
        ? undefined
        : facts.places.find((p) => (p.where === 'headline' || p.where.endsWith('.title')) && holdsTitle(p.text, role));
    if (titled !== undefined) {
      met++;
      quotes.push({ text: titled.text, where: titled.where });
    }
    for (const field of fields) {
      const place = facts.places.find((p) => facts.domainTermsAt(p).some((t) => t.domain === field && t.strength >= 1));
      const term = place === undefined ? undefined : facts.domainTermsAt(place).find((t) => t.domain === field);
      if (place === undefined || term === undefined) continue;
      met++;
      quotes.push({ text: term.quote, start: term.start, end: term.end, where: place.where });
    }
    out.push({ requirement, terms, quotes, share: met / terms.length });
  }
  return out;
}
