import type { Person } from '../model/conversation.ts';
import type { Goal } from '../model/goal.ts';
import type { OfferFacts } from '../model/triage.ts';
import { fold } from '../nlp/message/fold.ts';
import { mentions } from './mentions.ts';

const senderNames = (sender: Person): string =>
  fold([sender.company, sender.headline, sender.name].filter(Boolean).join(' \n '));
/** "ex-Birchline": where somebody worked once. */
const ONCE =
  /\b(?:ex|former(?:ly)?|previously|past|prior|ehem(?:als|alige?r?)?|zuvor|ancien(?:nement)?|antes|prima|voormalig)\b[^\n|;.·]{0,40}$/;
/** "your work at Birchline": the reader's own employer is named, not the sender's; "your next role at Birchline" is. */
const READERS =
  /\b(?:your|dein|ihr|votre|ton|tu|su|tuo|tua|suo|sua|teu|seu|jouw|uw|je)[a-z]{0,2}\s(?!next\b|new\b|future\b|nachst|neue|prochain|nouve|proxim|nuev|nuov|nov[ao]\b|nieuw|volgend)(?:[\w-]+\s){0,2}(?:work|role|job|position|time|years|experience|tenure|background|stint|projects?|career|arbeit|rolle|zeit|tatigkeit|erfahrung|stelle|projekte?|travail|parcours|poste|trabajo|experiencia|puesto|trayectoria|etapa|lavoro|esperienza|ruolo|percorso|trabalho|cargo|funcao|trajetoria|werk|rol|functie|ervaring|baan)\s(?:[\w-]+\s)?(?:at|with|bei|beim|chez|en|in|presso|na|no|bij)\s(?:the\s|der\s|dem\s|la\s)?$/;

/** Written without dots and slashes. */
const LEGAL_FORMS = new Set(
  'gmbh ag kg kgaa se ev ug inc llc llp ltd limited plc corp corporation company co sa sas sarl srl spa sl ltda bv nv oy oyj ab as aps pty pte pvt &'.split(
    ' ',
  ),
);
const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word.toLowerCase().replace(/[./]/g, ''));

/**
 * An employer's name without its legal form and without what stands in brackets; whole where nothing would be left.
 * "Birchline GmbH & Co. KG" is written "Birchline" by those who work there.
 */
function plainEmployer(name: string): string {
  const words = name
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s+/)
    .filter((w) => w !== '');
  while (words.length > 1 && isLegalForm((words.at(-1) as string).replace(/,/g, ''))) words.pop();
  const plain = words.join(' ').replace(/,$/, '');
  return plain.length < 2 ? name : plain;
}

/** Warnings shown before any reply is offered. */
export function marksOf(goal: Goal, sender: Person, facts: OfferFacts | null, text: string): string[] {
  const [who, company, said] = [senderNames(sender), fold(facts?.company ?? ''), fold(text.slice(0, 20_000))];
  // A company that is read out of "your work at …" is the reader's; one that the text doesn't show was told otherwise.
  const theirs = (name: string): boolean =>
    mentions(who, name, ONCE) || (mentions(company, name) && (!mentions(said, name) || mentions(said, name, READERS)));
  const marks: string[] = [];
  if ((goal.currentEmployers ?? []).some((e) => theirs(plainEmployer(e)))) marks.push('current-employer');
  if (goal.noGos.some((n) => mentions(`${who}\n${company}\n${said}`, n))) marks.push('no-go');
  return marks;
}
