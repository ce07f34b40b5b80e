import { NOT_ITEM } from '../lexicon/msg-skills.ts';
import type { Doc } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import type { SkillFound } from './skill-names.ts';

/** "Skills: A, B and C". */
const LABELLED = new Gated(
  /(?:^|\n|(?<=[.;] ))[^\n\p{L}]{0,4}(?:key skills|skills?|tech stack|stack|tech|technologies|tools?|must[- ]haves?|kenntnisse|technologien|outils|competences|technologies|herramientas|tecnologias|strumenti|competenze|ferramentas|competencias|vaardigheden|technieken)\s?[:=]\s?(?<list>[^\n.]{3,180})/gu,
);
/** "experience with A, B or C": only names count, plain words are fields of work. */
const KNOWN_BY = new Gated(
  /(?<![a-z])(?:experience (?:with|in|of|using)|expert(?:ise)? in|knowledge of|proficien(?:t|cy) (?:in|with)|skilled in|versed in|strong in|fluent in|good at|work(?:ing)? (?:daily )?(?:with|in)|at home in|hands-on with|know(?:s)? (?:your way around|how to use)|kenntnisse in|erfahrung (?:mit|in)|vertraut mit|maitrise de|connaissance de|experience (?:avec|sur|de)|experiencia (?:con|en)|manejo de|dominio de|conocimientos de|esperienza (?:con|di|in|su)|conoscenza di|experiencia (?:com|em)|conhecimentos? (?:de|em)|dominio de|ervaring met|kennis van)\s(?<list>[^\n.;:()]{2,120})/g,
);
const SPLIT = /,|\/|•|\||;|\+(?=\s)|&| and | und | et | y | e | en | or | oder | ou | o | plus /;
const NAME = /^(?:\p{Lu}[\p{L}\d+#./-]{1,20}|\p{L}*\d[\p{L}\d./-]*)(?: (?:\p{Lu}|\d)[\p{L}\d+#./-]{0,20}){0,2}$/u;
const TERM = /^[\p{L}\d][\p{L}\d+#./-]{1,24}(?: [\p{L}\d+#./-]{1,20}){0,2}$/u;
const MANY_CAPITALS = /^\p{Lu}[\p{L}]*[\p{Lu}\d+#./]/u;
const MAX_ITEMS = 12;

function items(doc: Doc, m: RegExpExecArray, fits: (item: string) => boolean): SkillFound[] {
  const list = m.groups?.list ?? '';
  const from = m.index + m[0].length - list.length;
  const out: SkillFound[] = [];
  let at = from;
  for (const part of doc.text.slice(from, from + list.length).split(SPLIT)) {
    const found = doc.text.indexOf(part, at);
    at = found + part.length;
    const skill = part.trim().replace(/[.!]+$/, '');
    const start = found + part.indexOf(skill);
    if (skill === '' || !fits(skill) || NOT_ITEM.test(fold(skill))) continue;
    out.push({ start, end: start + skill.length, skill });
    if (out.length >= MAX_ITEMS) break;
  }
  return out;
}

/** What a requirement list calls for, known name or not. */
export function requiredSkills(doc: Doc, isKnownPlace: (name: string) => boolean): SkillFound[] {
  const german = doc.language === 'de';
  const isName = (item: string): boolean =>
    NAME.test(item) && (!german || MANY_CAPITALS.test(item)) && !isKnownPlace(item);
  const out: SkillFound[] = [];
  for (const m of LABELLED.all(doc)) out.push(...items(doc, m, (item) => TERM.test(item)));
  for (const m of KNOWN_BY.all(doc)) out.push(...items(doc, m, isName));
  return out;
}
