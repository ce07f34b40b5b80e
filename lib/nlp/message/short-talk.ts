import { lastPart } from './behind-last.ts';
import { Lean } from './lean.ts';

const INTERVIEW =
  /(?<![a-z])(?:interviews?|screening|assessment|exams?|soutenance|klausur(?:en)?|prufung(?:en)?|examen|esami?|exames?|tentamen|kick-?off|(?:first|second|third|final|last) round|(?:bewerbungs|vorstellungs|erst|kennenlern)gesprach\w*|kennenlernen|kennismaking\w*|sollicitatie\w*|gesprek|das gesprach|entretiens?|entrevistas?|colloqui\w*)(?![a-z])[^.!?;\n]{0,50}$/;
const MEETING_AFTER =
  /^ (?:job )?(?:interviews?|induction|stand-?ups?|call|chat|intro|screening|meeting (?:on|at|to)|gesprach|vorstellungsgesprach|kennenlernen|kennismaking|entretien|entrevista|colloquio)(?![a-z])/;

/** "The one fixed thing is a stand-up on Zoom", "colloquio anche online": a short talk at a line says nothing of the work. */
const MEETING =
  /(?<![a-z])(?:interviews?|applications?|bewerbung(?:en)?|candidatures?|screening|induct(?:ion)?s?|stand-?ups?|check-?ins?|catch-?ups?|dail(?:y|ies) (?:calls?|syncs?|scrum)|(?:het|das) gespr(?:ek|ach)|(?:reuniones|reunions|riunioni|reunioes|vergaderingen|besprechungen|sitzungen) (?:[a-z]+ ){0,3}(?:son|sont|sono|sao|zijn|sind|finden)|(?:weekly|monthly|team|project|status|intro\w*|first|short|quick|brief) (?:calls?|meetings?|syncs?|chats?|talks?)|intro|references? check|assessment|(?:bewerbungs|vorstellungs|erst|kennenlern|vor)gesprach\w*|kennenlernen|kennenlern\w+|jour fixe|kennismaking\w*|sollicitatie\w*|eerste gesprek|entretiens?|premier echange|point hebdo\w*|entrevistas?|primera (?:charla|reunion)|colloqui\w*|primo (?:incontro|contatto)|primeira conversa)(?![a-z])/;
/** … unless the work is done so as well. */
const AND_WORK =
  /(?<![a-z])(?:work|job|everything|all|arbeit|alles|travail|tout|trabajo|todo|lavoro|tutto|trabalho|tudo|werk)(?![a-z])/;
/** Whether what is done over a line is but an interview, a stand-up or the like. */
export function isMeeting(folded: string, start: number, end: number): boolean {
  const before = lastPart(folded.slice(Math.max(0, start - 90), start));
  if (MEETING.test(before)) return !AND_WORK.test(before);
  const after = folded.slice(end, end + 24);
  return MEETING_AFTER.test(after);
}

/** "Interviews onsite", "F2F interview": where somebody is looked at before any work. */
export const isInterview = (folded: string, start: number, end: number): boolean =>
  INTERVIEW.test(folded.slice(Math.max(0, start - 70), start)) || MEETING_AFTER.test(folded.slice(end, end + 24));

/** "The training is online", "Einarbeitung: remote": how somebody learns the work is not where it's done. */
const LEARNT = new Lean(
  /(?<![a-z])(?:training|onboarding|einarbeitung|einweisung|schulung(?:en)?|einschulung|formation|prise en main|formacion|formazione|affiancamento|formacao|opleiding|inwerk\w*|scholing)(?: (?!you|your|and|or|we|that|which|i)[a-z]+){0,3}? ?(?: (?:is|are|will be|takes place|happens|can be|erfolgt|findet|ist|lauft|geht|est|sera|se fait|se deroule|es|sera|se hace|e|sara|si fa|si svolge|faz-se|gebeurt|gaat|wordt|verloopt|done|held|given)|:)(?: (?:done|held|given|all|entirely|fully|only|mostly|partly|also|then|first|for the most part|zuerst|nur|komplett|vorab|entierement|toute|todo|tutta|toda|volledig))? ?$/,
);
/** Whether what is done over a line is but the training for the work. */
export function isLearnt(folded: string, start: number, end: number): boolean {
  const before = lastPart(folded.slice(Math.max(0, start - 80), start));
  const said = folded.slice(start, end);
  const own = /^(?:training|onboarding|formation|formacion|formazione|formacao|opleiding) (?=is|are|est|es|e|ist)/.test(
    said,
  );
  return (own || LEARNT.test(before)) && !AND_WORK.test(folded.slice(end, end + 24));
}
