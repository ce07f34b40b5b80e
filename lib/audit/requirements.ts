import type { Coverage } from '../model/coverage.ts';
import type { Profile } from '../model/profile.ts';
import type { RequirementLine } from '../model/replay.ts';
import type { Quote } from '../model/text.ts';
import { domainTerms } from '../nlp/domains.ts';
import { findSkills } from '../nlp/skills.ts';
import { fold } from '../nlp/text.ts';
import { holdsTitle, knownRole } from '../nlp/title-match.ts';
import { titlesIn } from './ad-titles.ts';
import { Facts } from './facts.ts';
import { keywordCoverage } from './vocabulary.ts';
import { yearsAsked } from './years-asked.ts';

const ASKS =
  /^\s*(?:[-–•*·▪►✓]|\d+[.)])|\b(?:requir|must|need|experience|proficien|knowledge|familiar|degree|licen[cs]e|certif|diploma|skills?|fluent|years|erfahrung|kenntnisse|abgeschlossen|expérience|diplôme|maîtrise|experiencia|titulaci|experiência|formação|ervaring|diploma)/i;

/** Degrees and licences: having worked in the field doesn't show them. */
const CREDENTIAL =
  /(?<![\p{L}])(?:degree|bachelor|master['’]?s? (?:degree|in|of)|b\.?sc|m\.?sc|ph\.?d|mba|bsn|msn|licen[cs]\p{L}*|certif\p{L}*|zertifi\p{L}*|registration|registratie|diplom\p{L}*|diplôme|abschluss|studium|approbation|führerschein|rijbewijs|titulación|título|licenciatura|graduação|getuigschrift)(?![\p{L}])/iu;
const WORKED = /experien|erfahrung|expérience|ervaring|years|jahre|années|años|anos|jaar/i;
const BULLET = /^\s*(?:[-–•*·▪►✓]|\d+[.)])/;
/** Headings of what the job gives, not asks: bullets below are no requirements. */
const OFFERS =
  /^\W*(?:what we offer|we offer|our offer|benefits|perks|why (?:join|us|work)|what you(?:['’]ll)? get|compensation|about (?:us|the company)|how to apply|wir bieten|unser angebot|das bieten wir|ihre vorteile|benefits?|nous (?:offrons|proposons)|avantages|ce que nous offrons|ofrecemos|qué ofrecemos|beneficios|oferecemos|benefícios|o que oferecemos|wij bieden|wat wij bieden|ons aanbod)\b/i;
const HEADING = /:\s*$|^[^.!?,;]{3,50}$/;
/** Words of a line that only it would use: names, short forms, and what stands capitalised inside it. */
const TELLING = /(?<=\S\s)\p{Lu}[\p{L}\d+#-]{2,}|\b\p{Lu}{2,}[\p{Lu}\d+#]*\b/gu;

/** Literal words of a line that no lexicon knows, looked for wherever the profile could show them. */
function wordQuotes(
  line: string,
  facts: Facts,
): { readonly terms: readonly string[]; readonly quotes: readonly Quote[] } {
  const terms = [...new Set([...line.matchAll(TELLING)].map((m) => m[0]))].slice(0, 6);
  const { certifications, languages, education } = facts.profile;
  const more = [
    ...(certifications ?? []).map((c) => ({ where: 'certifications', text: c.name })),
    ...(languages ?? []).map((l) => ({ where: 'languages', text: l.name })),
    ...(education ?? []).map((e) => ({
      where: 'education',
      text: [e.degree, e.school].filter((x) => x !== undefined).join(', '),
    })),
  ];
  if (CREDENTIAL.test(line)) {
    // "Bachelor in nursing" is answered by a degree that says nursing.
    const subject = [...line.matchAll(/\p{L}{5,}/gu)]
      .map((m) => m[0])
      .find((w) => !CREDENTIAL.test(w) && !/^valid$/i.test(w));
    const shown = more.find((p) => p.where !== 'languages' && subject !== undefined && holds(p.text ?? '', subject));
    if (shown !== undefined)
      return { terms: [subject ?? ''], quotes: [{ text: shown.text ?? '', where: shown.where }] };
  }
  const first = /^\p{Lu}\p{L}{3,}/u.exec(line)?.[0];
  // The first word is capital anyway: it tells something only where a language or certificate is called so.
  const begins = more
    .filter((p) => first !== undefined && holds(p.text ?? '', first))
    .map((p) => ({ text: p.text ?? '', where: p.where }));
  const held = terms.flatMap((t) => {
    const inText = keywordCoverage(facts, [t])[0]?.quotes[0];
    const other = more.find((p) => holds(p.text ?? '', t));
    return inText ?? (other === undefined ? [] : { text: other.text ?? '', where: other.where });
  });
  return { terms, quotes: [...held, ...begins.slice(0, 1)] };
}
/** Headings that only announce what follows. */
const HEADS =
  /^(?:(?:job |key |minimum |preferred |essential |basic )*(?:requirements?|qualifications?|skills?|experience|responsibilities|education)|(?:your|ihr|dein|votre|tu|seu|jouw) (?:profile?|profil|perfil|profiel)|anforderungen|kenntnisse|profil recherch[ée]|compétences|requisitos|experiencia|experiência|functie-?eisen|must[- ]haves?|nice[- ]to[- ]haves?|what you(?:['’]ll)? (?:need|bring))\s*:?$/i;
const shareOf = ({ terms, quotes }: { terms: readonly string[]; quotes: readonly Quote[] }): number =>
  quotes.length === 0 ? 0 : Math.min(1, quotes.length / Math.max(1, terms.length));
const holds = (text: string, word: string): boolean =>
  ` ${fold(text).replace(/[^\p{L}\p{N}+#]+/gu, ' ')} `.includes(` ${fold(word)} `);

/** A pasted ad, one line per requirement, each with the quotes of the profile that meet it. */
export function requirementLines(
  ad: string,
  input: { readonly profile: Profile; readonly coverage: Coverage; readonly asOf: number },
): RequirementLine[] {
  const facts = new Facts({ ...input, goal: null });
  const out: RequirementLine[] = [];
  const named = titlesIn(ad);
  let offered = false;
  for (const line of ad.split(/\n+|(?<=[.;])\s+(?=\p{Lu})/u)) {
    if (!BULLET.test(line) && HEADING.test(line.trim())) offered = OFFERS.test(line.trim());
    const requirement = line.replace(/^\s*(?:[-–•*·▪►✓]|\d+[.)])\s*/, '').trim();
    const skills = [...new Set(findSkills(requirement).map((s) => s.skill))];
    const role = knownRole(requirement) ?? named.find((n) => requirement.includes(n)) ?? null;
    const credential = CREDENTIAL.test(requirement) && !WORKED.test(requirement);
    const fields = [
      ...new Set((credential ? [] : domainTerms(requirement)).filter((t) => t.strength >= 1).map((t) => t.domain)),
    ];
    const terms = [...skills, ...(role === null ? [] : [role]), ...fields];
    if (!ASKS.test(line) && role === null) continue;
    const years = yearsAsked(requirement, { skills, role, fields }, facts);
    const dated = years?.shown === null || years === null ? null : Math.min(1, years.shown / years.asked);
    if (terms.length === 0) {
      // What no lexicon knows is a requirement all the same, unless it stands among what the job gives.
      if (offered || requirement.length < 3 || HEADS.test(requirement)) continue;
      const words = wordQuotes(requirement, facts);
      out.push({
        requirement,
        terms: words.terms,
        quotes: words.quotes,
        ...(years !== null && { years }),
        share: dated === null ? shareOf(words) : words.terms.length === 0 ? dated : (shareOf(words) + dated) / 2,
      });
      continue;
    }
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
      const place = facts.places.find((p) => facts.statingTermAt(p, field) !== undefined);
      const term = place === undefined ? undefined : facts.statingTermAt(place, field);
      if (place === undefined || term === undefined) continue;
      met++;
      quotes.push({ text: term.quote, start: term.start, end: term.end, where: place.where });
    }
    out.push({
      requirement,
      terms,
      quotes,
      ...(years !== null && { years }),
      share: dated === null ? met / terms.length : (met + dated) / (terms.length + 1),
    });
  }
  return out.map((line) => ({ ...line, quotes: line.quotes.map((q) => facts.asWritten(q)) }));
}
