import type { Hit } from './clauses.ts';
import { fold } from './message/fold.ts';

const TEACHES =
  /\b(?:i teach|teach(?:ing)? (?:\w+ ){0,3}(?:class|classes|course|courses|students|workshops?|at|a|an|statistics|python|sql|engineers|adults)|taught|lecturer|guest lecture\w*|instructor|i mentor|mentor(?:ed|ing)? (?:\w+ ){0,3}\w+|mentor at|tutor(?:ed|ing)?|trained (?:\w+ ){0,3}(?:engineers|analysts|nurses|colleagues|people|staff|teams)|workshops?|speaker at|i speak|spoke at|keynote|conference talks?|gave (?:a )?talks?|i write (?:about|on|a)|author of|blog|newsletter|podcast|maintainer of|unterrichte\w*|lehrauftrag|dozent\w*|mentorin|vortrage?|seminare|j['’]enseigne|formateur|formatrice|conferences?|doy clases|docente|imparto|mentora?|charlas|dou aulas|aulas de|palestras?|ik geef les|gastdocent\w*|advis(?:e|ing|ory) (?:start|boards?|teams|companies|firms))\b/;

/** Where a text tells of teaching, mentoring, talks or writing; null where it does not. */
export function teachingStated(text: string): Hit | null {
  const m = TEACHES.exec(fold(text));
  return m === null
    ? null
    : { quote: text.slice(m.index, m.index + m[0].length), start: m.index, end: m.index + m[0].length };
}
