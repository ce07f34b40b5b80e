import type { ProposedTerms } from '../model/replay.ts';
import type { Quote } from '../model/text.ts';
import { DOMAIN_IDS, findDomains } from '../nlp/domains.ts';
import { canonicalSkill, findSkills } from '../nlp/skills.ts';
import { fold } from '../nlp/text.ts';
import { knownRole, synonymsOf } from '../nlp/title-match.ts';
import { levelOfHeadline } from '../nlp/titles.ts';
import { titlesIn } from './ad-titles.ts';
import type { Facts } from './facts.ts';

/** One wanted term and where the profile holds it. */
export interface TermCoverage {
  readonly term: string;
  readonly quotes: readonly Quote[];
}

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function quotesOf(facts: Facts, term: string): Quote[] {
  const skill = canonicalSkill(term)?.skill;
  const plain = new RegExp(`(?<![\\p{L}\\p{N}])${literal(fold(term))}(?![\\p{L}\\p{N}])`, 'u');
  const out: Quote[] = [];
  for (const place of facts.places) {
    const trusted = place.section === 'skills';
    const named = skill === undefined ? undefined : findSkills(place.text, { trusted }).find((s) => s.skill === skill);
    const m = named === undefined ? plain.exec(fold(place.text)) : null;
    const start = named?.start ?? m?.index;
    if (start === undefined) continue;
    const end = named?.end ?? start + (m?.[0].length ?? 0);
    out.push({ text: place.text.slice(start, end), start, end, where: place.where });
  }
  return out;
}

/** For each term (of a goal, of own recruiters, of an ad) where the profile holds it, spelling variants included. */
export function keywordCoverage(facts: Facts, terms: readonly string[]): TermCoverage[] {
  return [...new Set(terms)].map((term) => ({ term, quotes: quotesOf(facts, term) }));
}

/** Reads the terms out of a pasted ad or message. */
export function proposeTerms(text: string): ProposedTerms {
  const lines = text.split(/\n+/).filter((l) => l.trim() !== '');
  const titles: string[] = [];
  let level: string | null = null;
  for (const line of lines) {
    const role = knownRole(line);
    if (role === null) continue;
    if (!titles.includes(role)) titles.push(role);
    level ??= levelOfHeadline(line.slice(0, 120))?.level ?? null;
  }
  // A profession that no list knows is called as the ad calls it.
  if (titles.length === 0) {
    const named = titlesIn(text);
    titles.push(...named);
    level ??= named.map((n) => levelOfHeadline(n)?.level ?? null).find((l) => l !== null) ?? null;
  }
  return {
    titles: titles.slice(0, 3).map((title) => ({ title, synonyms: synonymsOf(title) })),
    level,
    skills: [...new Set(findSkills(text).map((s) => s.skill))],
    domains: findDomains(text)
      .map((d) => d.domain)
      .filter((d) => DOMAIN_IDS.includes(d)),
  };
}
