import { NOT_ITEM, SUBJECT } from '../lexicon/msg-skills.ts';
import { SUBJECTS } from '../lexicon/msg-skills-more.ts';
import type { Doc } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import type { SkillFound } from './skill-names.ts';

const TAUGHT = new Gated(SUBJECT);
/** "Minutes on stage", "two on Tuesday", "talk about it". */
const NO_SUBJECT =
  /^(?:(?:two|three|four|five|six|my|our|your|his|her|one|some)(?= )|kids?$|children$|adults$|students$|pupils$|beginners$|stage|air|site(?! safety)|campus|line|demand|request|average|paper|zoom|teams|video|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|evenings?|mornings?|us|you|it|this|that|what|how|why|anything|something|whatever|terms|money|pay|fees|details|january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])/;

/** "its module Hotel Law": the name stands behind its kind. */
const UNIT_OF_A_COURSE = /^(?:(?:its|their|my|this|new) )?(?:modules?|course|block|unit|class|seminar) (?=[a-z])/;

/** What is to be taught, written or spoken about. */
export function subjects(doc: Doc): SkillFound[] {
  const m = TAUGHT.exec(doc);
  const raw = m?.groups?.v;
  if (m === null || raw === undefined) return [];
  const lead = UNIT_OF_A_COURSE.exec(raw)?.[0].length ?? 0;
  const start = m.index + m[0].lastIndexOf(raw) + lead;
  const skill = doc.text.slice(start, start + raw.length - lead).trim();
  return NO_SUBJECT.test(raw) || NOT_ITEM.test(fold(skill)) || skill.length < 2
    ? []
    : [{ start, end: start + skill.length, skill }];
}

const STANDARD = new Gated(
  /(?<![\p{L}])(?:ISO|IEC|DIN|EN|ASTM|IEEE|NFPA|VDE|VDI)[ /-]?(?:EN |ISO |IEC )?\d{2,6}(?:-\d{1,3})?/gu,
  'text',
);
/** Norms by their number: "IEC 62366". */
export function standards(doc: Doc, known: readonly SkillFound[]): SkillFound[] {
  const out: SkillFound[] = [];
  for (const m of STANDARD.all(doc)) {
    const [start, end] = [m.index, m.index + m[0].length];
    if (!known.some((k) => k.start < end && k.end > start)) out.push({ start, end, skill: m[0] });
  }
  return out;
}

const TAUGHT_SUBJECT = new Gated(
  new RegExp(
    `(?<![a-z])(?:(?:gcse|a-level|msc|bsc|trainer|mentor for [a-z]+ in|supervis\\w+ (?:in|of)|year \\d+|teach|teaching|tutor (?:for|in)|tutoring|lecturer (?:for|in)|class(?:es)? (?:in|on|of)|course (?:in|on)|module (?:on|in|for)|modul|fach|seminario de|curso de|clases de|corso di|modulo di|cours de|cursus|gastdocent|docent|minor|formation en|lessons? (?:in|on)|talk (?:on|about)|evening on|sits his [a-z]+|(?:wants to|going to|hopes to|would like to|i.d like to|want to) (?:study|learn)|switching to) (?:the |a |den |das |die |la |el )?(?<a>${SUBJECTS})|into (?<c>${SUBJECTS}|architecture|medicine|nursing|engineering|art|music|drama|film|fashion) (?:school|college)|(?<b>${SUBJECTS})(?: |-)(?:tutor|teacher|coach|lessons?|night class|class(?:es)?|course|module|resit|exams?|seminar|workshop|lehrer|nachhilfe|kurs|nodig|trainer|mentor))(?![a-z])`,
    'g',
  ),
);

/** A subject that is taught, told by its neighbours. */
export function subjectByName(doc: Doc): SkillFound[] {
  for (const m of TAUGHT_SUBJECT.all(doc)) {
    const name = m.groups?.a ?? m.groups?.c ?? m.groups?.b ?? '';
    const start = m.index + m[0].lastIndexOf(name);
    return [{ start, end: start + name.length, skill: doc.text.slice(start, start + name.length) }];
  }
  return [];
}
