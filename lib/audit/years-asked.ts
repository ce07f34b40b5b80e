import type { YearsAsked } from '../model/replay.ts';
import { yearsWorked } from '../nlp/career.ts';
import { domainTerms } from '../nlp/domains.ts';
import { findSkills } from '../nlp/skills.ts';
import { fold } from '../nlp/text.ts';
import { holdsTitle } from '../nlp/title-match.ts';
import type { Facts } from './facts.ts';

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one ein eine einem un una um uma een',
    'two zwei deux dos dois duas twee',
    'three drei trois tres drie',
    'four vier quatre cuatro quatro',
    'five funf cinq cinco vijf',
    'six sechs seis zes',
    'seven sieben sept siete sete zeven',
    'eight acht huit ocho oito',
    'nine neun neuf nueve nove negen',
    'ten zehn dix diez dez tien',
  ].flatMap((list, i) => list.split(' ').map((w) => [w, i + 1] as const)),
);
/** "5+ years", "three to five years", "mindestens 5 Jahre": the first number is what is asked at least. Folded. */
const YEARS = new RegExp(
  `(?<![\\w.,-])(\\d{1,2}|${Object.keys(WORDS).join('|')})(?:\\s?\\+)?(?:\\s?(?:-|–|to|or|bis|a|ou|o|of|tot)\\s?(?:\\d{1,2}|\\w+)\\+?)?(?: (?:or more|plus|full))?[ -](?:years?|yrs?|jahren?|jahre|ans|annees|anos|jaar)(?![\\w])(?! (?:old|of age|ago|contract|plan|warranty|term))`,
);
/** Years that are no experience asked: ages, histories of the firm, lengths of the contract. */
const OTHER_YEARS =
  /\b(?:in business|founded|anniversary|for over|for more than|since|history|age of|contract of|contract for|per year|last|next|past|within)\b[^.]{0,24}$/;

/** Years of experience that a requirement asks for, or null. */
export function yearsIn(requirement: string): number | null {
  const folded = fold(requirement);
  const m = YEARS.exec(folded);
  if (m === null || OTHER_YEARS.test(folded.slice(0, m.index))) return null;
  const years = WORDS[m[1] ?? ''] ?? Number(m[1]);
  return years >= 1 && years <= 40 ? years : null;
}

/**
 * The years asked for, held against the dates of the positions that name each skill, title or field; the scarcest of
 * them decides, and months under two positions count once. `shown` is null where no such position has dates, or where
 * positions may be missing because they were not read.
 */
export function yearsAsked(
  requirement: string,
  terms: { readonly skills: readonly string[]; readonly role: string | null; readonly fields: readonly string[] },
  facts: Facts,
): YearsAsked | null {
  const asked = yearsIn(requirement);
  if (asked === null) return null;
  const { positions, input } = facts;
  const text = (i: number): string => [positions[i]?.title, positions[i]?.description].filter(Boolean).join('\n\n');
  const over = (names: (index: number) => boolean): number | null => {
    const named = positions.filter((_, i) => names(i));
    return named.length === 0 ? 0 : yearsWorked(named, input.asOf);
  };
  const each = [
    ...terms.skills.map((skill) => over((i) => findSkills(text(i)).some((s) => s.skill === skill))),
    ...(terms.role === null ? [] : [over((i) => holdsTitle(positions[i]?.title ?? '', terms.role ?? ''))]),
    ...terms.fields.map((field) =>
      over((i) => domainTerms(text(i)).some((t) => t.domain === field && t.strength >= 1)),
    ),
  ];
  const of = each.length === 0 ? 'all' : 'named';
  const all = each.length === 0 ? [over(() => true)] : each;
  const dated = all.filter((y) => y !== null);
  const shown = dated.length < all.length ? null : Math.min(...dated);
  const whole = facts.seen('experience', positions.length > 0) === 'yes';
  return { asked, of, shown: shown !== null && (whole || shown >= asked) ? shown : null };
}
