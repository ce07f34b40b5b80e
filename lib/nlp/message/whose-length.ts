import * as W from '../lexicon/msg-whose-length.ts';
import type { Doc, Span } from './document.ts';
import { Within } from './here.ts';
import { sentenceOf } from './hours-core.ts';
import { Lean } from './lean.ts';
import { isPast } from './past.ts';

const OTHERS = new Within(W.OTHERS_LENGTH);
const TRIED = new Within(W.TRIED);
const OTHERS_AFTER = new Lean(W.OTHERS_AFTER);
const PERMANENT = new Lean(W.PERMANENT);
const MAY_END = new Lean(W.MAY_END);
/** Characters in which a sentence is looked through for what a length belongs to. */
const LONG_SENTENCE = 90;
const NEAR = 44;
/** A meeting or a holiday lasts less than so many weeks. */
const SHORT = 5;
/** "Her nine months' leave": somebody is to stand in so long. */
const LEAVE_AFTER =
  /^(?:.s?)?[\s-](?:of )?(?:[a-z]+ )?(?:leave|(?:maternity|paternity|parental|sick(?:ness)?) (?:cover|contract)|sabbatical|absence|away|off|out|elternzeit|verlof)(?![a-z])/;

/** "Training 1 week paid": the beginning of the work. */
const TRAINING_BEFORE =
  /(?<![a-z])(?:training|onboarding|induction|einarbeitung|schulung|formation|formacion|capacitacion|formazione|formacao|treinamento|opleiding|inwerken):? $/;
const PAID_AFTER =
  /^,? \(?(?:un)?(?:paid|bezahlt|payee?s?|pagad[oa]s?|pagat[oaie]|remunerad[oa]s?|retribuit[oaie]|betaald)(?![a-z])/;
/** "The contract runs for two years from signature". */
const RUNS_BEFORE =
  /(?<![a-z])(?:contract|framework|agreement|appointment|engagement|mandate|assignment|vertrag|rahmenvertrag|mandat|contrat|marche|contrato|acuerdo|contratto|incarico|accordo|acordo|overeenkomst|raamcontract|opdracht) (?:is|runs|lasts|lauft|gilt|dauert|dure|court|est|dura|es|vige|e|vale|loopt|duurt|geldt)(?: (?:for|fur|pour|por|per|voor|de|di|van))? $/;
/** Whoever stands in for somebody works as long as that one is away. @param before folded text right before the length */
export const standsIn = (before: string): boolean => W.STANDS_IN.test(before);

/** Whether a length is told of what is over, of a beginning or trial, of people and things beside the work. */
export function isOthersLength({ folded }: Doc, { start, end }: Span, weeks: number | null, year: boolean): boolean {
  const sentence = sentenceOf(folded.slice(Math.max(0, start - LONG_SENTENCE), start));
  const before = folded.slice(Math.max(0, start - NEAR), start);
  const after = folded.slice(end, end + NEAR);
  return (
    (!standsIn(before) && OTHERS.test(sentence) && !LEAVE_AFTER.test(after)) ||
    (!year && TRIED.test(sentence)) ||
    (W.OTHER_LABEL.test(before) && !(W.ASKED_LABEL.test(before) && W.CONTRACT_AFTER.test(after))) ||
    isPast(sentence) ||
    (OTHERS_AFTER.test(after) && !RUNS_BEFORE.test(before)) ||
    (W.SOUGHT_AFTER.test(after) && W.HAVE_BEFORE.test(sentence)) ||
    (weeks !== null && weeks < SHORT && TRAINING_BEFORE.test(before) && PAID_AFTER.test(after)) ||
    (weeks === 1 && W.HOURS_AFTER.test(after)) ||
    (W.THERE_BEFORE.test(before) && W.THEN_AFTER.test(after)) ||
    (weeks !== null && weeks < SHORT && (W.AWAY.test(sentence) || W.OFTEN.test(sentence))) ||
    (W.FIRST_BEFORE.test(before) && !W.FIRST_AFTER.test(after))
  );
}

/** Whether the work on offer has no end, so that a length is another's unless it is said of the work by name. */
export const hasNoEnd = ({ folded }: Doc): boolean => PERMANENT.test(folded) && !MAY_END.test(folded);
