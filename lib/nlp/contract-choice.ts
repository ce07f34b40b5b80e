import type { Clause, Hit } from './clauses.ts';
import { CONTRACT_WEIGHTS } from './lexicon/contract-weights.ts';
import { fold } from './message/fold.ts';
import type { ProfileTold, ToldSign } from './told-signs.ts';
import { learntFrom, sumOf, type ToldWeights, tellingClause } from './told-weights.ts';

/** What the rules say weighs as much as this for or against it (log odds): it takes many words, or telling ones, to outweigh them. */
const RULES_WEIGH = 2;

const learnt = /* @__PURE__ */ learntFrom(CONTRACT_WEIGHTS);

/** How much all words of a profile speak for contract work being taken: log odds, 0 for even. */
export const contractOdds = (signs: ReadonlySet<ToldSign>, weights: ToldWeights = learnt()): number =>
  sumOf(signs, weights);

/** "Open to contract", "take freelance projects": readiness and the kind of work in one breath. */
const SAYS_SO =
  /^(?:i |ich |je |j['’]|we )?(?:am |bin |suis )?(?:also |currently |now |auch )?(?:open|available|free|take|taking|accept|accepting|welcome|offen|verfugbar|frei|nehme|ubernehme|ouverte?|disponible|libre|accepte|prends|abiert[oa]|acepto|apert[oa]|disponibile|accetto|abert[oa]|disponivel|aceito|beschikbaar|neem)\b/;

/** Terms that only who works on them names of oneself, and what begins with "I". */
const OWN_TERMS =
  /^(?:i |i['’](?:m|ll) (?!lent)|ich |je |j['’]|ik |(?:happy|glad) to (?:do|take) |on contract|c2c|corp-?to-?corp|w-?2 or|1099|(?:outside|inside) ir35|moonlight|freelancing|packages? from|on (?:a )?(?:monthly )?retainer|auf honorarbasis|nebenberuflich|a temps partage|a mon compte|por cuenta propia|bookable|for hire)/;

/** What may stand beside a find that is all its clause says: "contract work only", "I freelance", "freelance projects welcome". */
const BESIDE =
  /^(?:(?:i|we|ich|je|j|yo|io|eu|ik|only|just|please|do|take|accept|work|am|welcome|nur|bitte|arbeite|mache|uniquement|seulement|travaille|fais|suis|en|como|solo|solamente|trabajo|hago|lavoro|faccio|apenas|somente|trabalho|faco|alleen|graag|werk|doe|als|as|a|an|remote|remotely|hybrid|fully|hours?|days?|per|week|weekly|part|time|preferred|considered|possible|stunden|tage|woche|pro|never permanent|no permanent(?: jobs| roles)?)(?: |$)){1,6}$/;

/** Whether a find is all that its clause says, and no question: "Contract Java developer", "Self-employed." */
const isAll = ({ start, end }: Hit, clauses: readonly Clause[]): boolean =>
  clauses.some(
    (c) =>
      c.start <= start &&
      end <= c.start + c.text.length &&
      !c.text.includes('?') &&
      (c.text.replace(OUTER, '').length <= end - start || BESIDE.test(restOf(c, start, end))),
  );
/** The other words of a clause, folded. */
const restOf = (clause: Clause, start: number, end: number): string =>
  `${clause.folded.slice(0, start - clause.start)} ${clause.folded.slice(end - clause.start)}`
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
const ONCE =
  /\b(?:former|formerly|once|ex|retired|ehemal\w*|fruher\w*|ancien\w*|antigu[oa]|antig[oa]|voormalig\w*|gewezen)\b/;
const OUTER = /^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu;

/** What the rules say of a text: nothing, a wording that may be about others, or that work is taken in so many words. */
export type ByRules = 'nothing' | 'something' | 'plainly';
export function byRules(found: readonly Hit[], clauses: readonly Clause[]): ByRules {
  if (found.length === 0) return 'nothing';
  const plain = (h: Hit): boolean => {
    const said = fold(h.quote);
    return SAYS_SO.test(said) || OWN_TERMS.test(said) || (isAll(h, clauses) && !ONCE.test(said));
  };
  return found.some(plain) ? 'plainly' : 'something';
}

/** Whether contract work is taken, by what the rules found and all the words. */
export const isTaken = (rules: ByRules, odds: number): boolean =>
  rules === 'plainly' || odds + (rules === 'something' ? RULES_WEIGH : -RULES_WEIGH) > 0;

/**
 * Where a whole profile says that contract work is taken: what the rules found, unless it is no plain statement and all
 * other words speak against it ("I place freelancers"), or the telling clause where the rules know no wording of it. Checks of single places don't ask this.
 */
export function contractTaken(told: ProfileTold, signs: ReadonlySet<ToldSign>, found: readonly Hit[]): readonly Hit[] {
  if (!isTaken(byRules(found, told.clauses), contractOdds(signs))) return [];
  return found.length > 0 ? found : tellingClause(told, learnt());
}
