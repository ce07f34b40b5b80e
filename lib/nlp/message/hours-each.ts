import * as T from '../lexicon/msg-time.ts';
import type { Doc } from './document.ts';
import { matchAt } from './here.ts';
import { endOf, HOURS, type Hours, hoursFrom, sticky, WEEK_NEAR } from './hours-core.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

const MEETING =
  '(?:nights?|days?|shifts?|evenings?|mornings?|afternoons?|sessions?|lessons?|classes|nacht|nachte|nachten|tagen?|schichten|abenden?|termine?n?|nuits|jours|gardes|soirees|matinees|seances|cours|noches|dias|turnos|tardes|mananas|sesiones|clases|notti|giorni|turni|serate|sere|mattine|pomeriggi|lezioni|noites|plantoes|manhas|sessoes|aulas|nachten|dagen|diensten|avonden|ochtenden|middagen|lessen)';
const MEETINGS_A_WEEK = sticky(` ${MEETING}${T.PER_WEEK}`);
/** Right behind the hours of one meeting: "8 hours each", "twelve hours a night". */
const OF_EACH =
  /^,? (?:each(?: time)?(?![a-z])(?! (?:week|month|day))|apiece|jedes mal|chaque fois|cada vez|ogni volta|de cada vez|elke keer|(?:a|an|per|each|pro|par|por|per|a la|la|al|a|ao) (?:night|shift|session|lesson|class|evening|morning|afternoon|nacht|schicht|termin|abend|nuit|garde|seance|soiree|noche|turno|guardia|sesion|clase|notte|turno|lezione|sera|noite|plantao|sessao|aula|dienst|avond|ochtend|middag|les)(?![a-z])|chacune?(?![a-z])|cada un[oa]|cada uma?(?![a-z])|ciascun[oa]|elk(?= ?[,.;)]|$))/;
/** … or right before them: "je 8 Stunden". */
const EACH_BEFORE = /(?<![a-z])(?:je|jeweils|zu je|von je|chacune?s? de|cada un[oa] de|ciascun[oa] di|telkens|elk) $/;
/** "Four learners for one hour each": who are met one by one. */
const PEOPLE = sticky(
  ' (?:learners?|students|pupils|mentees|trainees|children|kids|schulern?|lernenden?|eleves|alumnos|alunni|studenti|alunos|leerlingen|cursisten)(?: for| fur| pendant| durante| per| por| voor)? (?:je |jeweils |telkens )?',
);
const MOST_EACH = 13;
const FAR = 70;
const ENDS = /[.!?;](?:\s|$)|\n/;

/** The meetings a week whose hours stand behind them in their sentence. */
function meetingsBefore(doc: Doc, q: Quantity): Quantity | null {
  const all = quantitiesOf(doc);
  for (let i = all.indexOf(q) - 1; i >= 0; i--) {
    const x = all[i] as Quantity;
    if (q.start - x.end > FAR) return null;
    const m = x.high === null && x.low <= 7 ? matchAt(MEETINGS_A_WEEK, doc.folded, x.end) : null;
    if (m !== null) return ENDS.test(doc.folded.slice(endOf(m), q.start)) ? null : x;
  }
  return null;
}

/** "On Saturdays, two hours each time". */
const ON_DAYS = new RegExp(
  `(?<![a-z])(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|le ${T.WEEKDAY}|los ${T.WEEKDAY}|il ${T.WEEKDAY}|aos ${T.WEEKDAY}|op ${T.WEEKDAY}|(?:every|jeden|chaque|cada|ogni|elke) ${T.WEEKDAY})(?![a-z])[^.!?;\n]{0,70}$`,
);
/** Those who are met one by one each week. */
function peopleBefore(doc: Doc, q: Quantity, end: number): Quantity | null {
  const all = quantitiesOf(doc);
  const x = all[all.indexOf(q) - 1];
  if (x === undefined || x.high !== null || x.low > 10) return null;
  const m = matchAt(PEOPLE, doc.folded, x.end);
  return m !== null && endOf(m) === q.start && WEEK_NEAR.test(doc.folded.slice(end, end + 24)) ? x : null;
}

/** "Three shifts a week at the smelter, 8 hours each": so many times so many hours. @param q hours of one of them */
export function hoursOfEach(doc: Doc, q: Quantity): Hours | null {
  if (q.high !== null || q.low > MOST_EACH) return null;
  const h = matchAt(HOURS, doc.folded, q.end);
  if (h === null) return null;
  const end = endOf(h);
  const before = doc.folded.slice(Math.max(0, q.start - 14), q.start);
  const m = OF_EACH.exec(doc.folded.slice(end, end + 24));
  if (m === null && !EACH_BEFORE.test(before)) return null;
  const times = meetingsBefore(doc, q) ?? peopleBefore(doc, q, end + (m?.[0].length ?? 0));
  const often = times?.low ?? (ON_DAYS.test(doc.folded.slice(Math.max(0, q.start - 90), q.start)) ? 1 : null);
  return often === null ? null : hoursFrom(doc, q, end + (m?.[0].length ?? 0), often);
}
