import type { Clause, Hit } from './clauses.ts';
import { CONTRACT_WEIGHTS } from './lexicon/contract-weights.ts';
import { isRefused, OFFERED } from './lexicon/refusal.ts';
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

/** What may stand beside a find that is all its clause says: "contract work only", "I freelance", "als Freelancerin". */
const BESIDE = [
  'i|we|m|only|just|please|do|take|accept|work|working|am|welcome|always|also|remote|remotely|hybrid|fully|hours?|days?|per|week|weekly|part|time|preferred|considered|possible|never permanent|no permanent(?: jobs| roles)?|a|an|as|on|basis',
  'ich|wir|nur|bitte|arbeite|mache|als|auf|basis|gern|gerne|willkommen|stunden|tage|woche|pro',
  'je|j|suis|uniquement|seulement|travaille|fais|en|bienvenues?|bienvenus|acceptees?|acceptes',
  'yo|como|solo|solamente|trabajo|hago|acepto|bienvenid[oa]s',
  'io|sono|lavoro|faccio|accetto|solo|soltanto|come|benvenut[ei]',
  'eu|sou|apenas|somente|trabalho|faco|aceito|atuo|bem vind[oa]s',
  'ik|ben|alleen|graag|werk|doe|neem aan|welkom',
].join('|');
/** What is taken: nothing by itself ("Freelance jobs" may be a board), but beside a word of the above. */
const WORK =
  'projects?|work|roles?|jobs?|gigs?|assignments?|engagements?|commissions?|contracts?|clients?|projekte|auftrage|mandate|arbeit|missions?|projets?|mandats?|proyectos?|encargos?|trabajos?|progett[oi]|incarichi|projetos?|trabalhos|opdrachten|klussen|projecten';
const ALL_BESIDE = new RegExp(`^(?:(?:${BESIDE}|${WORK})(?: |$)){1,7}$`);
const ONLY_WORK = new RegExp(`^(?:(?:${WORK})(?: |$)){1,7}$`);

/** Whether a find is all that its clause says, and no question: "Contract Java developer", "Self-employed." */
const isAll = ({ start, end }: Hit, clauses: readonly Clause[]): boolean =>
  clauses.some((c) => {
    if (start < c.start || c.start + c.text.length < end || c.text.includes('?')) return false;
    if (c.text.replace(OUTER, '').length <= end - start) return true;
    const rest = restOf(c, start, end);
    return ALL_BESIDE.test(rest) && !ONLY_WORK.test(rest);
  });
/** The other words of a clause, folded; a word that was found in part is no other. */
function restOf(clause: Clause, start: number, end: number): string {
  const [before, after] = [clause.folded.slice(0, start - clause.start), clause.folded.slice(end - clause.start)];
  return `${before} ${after.replace(/^[a-z]+/, '')}`.replace(/[^\p{L}]+/gu, ' ').trim();
}

/** "Freelance illustrator", "Illustratrice freelance": a headline's own statement of what somebody is; "freelance linguists" are others. */
const IS_ONE =
  /^(?:freelancer?|freiberuflich\w*|selbst(?:st)?andige[rn]?|self-?employed|zelfstandige?|zzp(?:-?er)?) (?:[\w/&+#.-]+ ){0,3}[\w/&+#.-]*[a-rt-z]$|^(?:[\w/&+#.’'-]+ ){1,4}(?:freelancer?|(?:en |como )?freelance|autonom[oa]|independante?|independiente|independente|por (?:cuenta|conta) propria|por cuenta propia|libero professionista|libera professionista|zzp(?:-?er)?)$/;
/** Who deals with those that are, or was one. */
const NOT_ONE =
  /\b(?:platforms?|market ?place|talent|community|economy|partner\w*|network|hub|onboarding|sourcing|recruit(?:ing|ment)|jobs?|roles|gigs|vacancies|staffing|hiring|desk|pool|payroll|programme?|success|vendor|operations|until|till|bis|jusqu|hasta|fino|ate|tot|no|not|ex|looking|seeking|aspiring|future|fur|for|pour|para|per|voor)\b|(?:19|20)\d\d/;
/** Whether a find stands in a statement of title or headline, or in a clause of its own, that says what somebody is. */
const isTitle = ({ start, end }: Hit, clauses: readonly Clause[], running: number): boolean =>
  clauses.some((c) => {
    if (start < c.start || c.start + c.text.length < end) return false;
    return (c.start < running ? c.folded.split(/[|•·,;–—\n]| - /) : [c.folded])
      .map((part) => part.replace(OUTER, ''))
      .some(
        (part) =>
          part.includes(c.folded.slice(start - c.start, end - c.start)) &&
          IS_ONE.test(part) &&
          !NOT_ONE.test(part) &&
          !ONCE.test(part),
      );
  });
const ONCE =
  /\b(?:former|formerly|once|ex|retired|ehemal\w*|fruher\w*|ancien\w*|antigu[oa]|antig[oa]|voormalig\w*|gewezen)\b/;
const OUTER = /^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu;

/** What the rules say of a text: nothing, a wording that may be about others, or that work is taken in so many words. */
export type ByRules = 'nothing' | 'something' | 'plainly';
export function byRules(found: readonly Hit[], clauses: readonly Clause[], running = 0): ByRules {
  if (found.length === 0) return 'nothing';
  const plain = (h: Hit): boolean => {
    const said = fold(h.quote);
    return (
      SAYS_SO.test(said) ||
      OWN_TERMS.test(said) ||
      (isAll(h, clauses) && !ONCE.test(said)) ||
      isTitle(h, clauses, running)
    );
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
  // Words of a trade outweigh no refusal of all work.
  const offered = told.clauses.filter((c) => !isRefused(c.folded));
  if (found.length === 0 && offered.length < told.clauses.length && !offered.some((c) => OFFERED.test(c.folded)))
    return [];
  if (!isTaken(byRules(found, told.clauses, told.running), contractOdds(signs))) return [];
  return found.length > 0 ? found : tellingClause(told, learnt());
}
