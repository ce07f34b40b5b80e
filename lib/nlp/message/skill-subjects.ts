import { NOT_ITEM, SUBJECT } from '../lexicon/msg-skills.ts';
import { SUBJECTS } from '../lexicon/msg-skills-more.ts';
import type { Doc } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import { isPlace } from './gazetteer.ts';
import { matchesIn } from './matches.ts';
import { isSkillName, type SkillFound } from './skill-names.ts';

const TAUGHT = new Gated(SUBJECT);
/** "Minutes on stage", "two on Tuesday", "talk about it". */
const NO_SUBJECT =
  /^(?:(?:introduction|intro|basics|fundamentals|einfuhrung|introduccion|introduzione|introducao|inleiding)$|(?:two|three|four|five|six|my|our|your|his|her|one|some|unsere?n?|meine?n?|seine?|su|nuestr[oa]s?)(?= )|daughter|son|boys?|girls?|child|niece|nephew|wife|husband|team|staff|leaders?|facilitators?|participants?|tochter|sohn|kind|hija|hijo|figli[ao]|fille|fils|filh[ao]|secundaria|primaria|universidad|universitat|instituto|fp|apoyo|refuerzo|lycee|college|ecole|primaire|scuola|sostegno|ruolo|liceo|escola|ensino|turno|noche|kinder|erwachsene|anfanger|schuler|kinderen|volwassenen|platform$|kids?$|children$|adults$|grown-?ups$|pensioners$|retirees$|seniors$|refugees$|migrants$|newcomers$|inmates$|prisoners$|apprentices$|trainees$|nurses$|teachers$|doctors$|lawyers$|teen(?:ager)?s$|toddlers$|employees$|colleagues$|managers$|volunteers$|students$|pupils$|beginners$|stage|air|site(?! safety)|campus|line|demand|request|average|paper|zoom|teams|video|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|evenings?|mornings?|us|you|it|this|that|what|how|why|anything|something|whatever|terms|money|pay|fees|details|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])/;

/** "its module Hotel Law": the name stands behind its kind. */
const UNIT_OF_A_COURSE =
  /^(?:(?:its|their|my|this|new) )?(?:modules?|modulo|course|block|unit|class|seminar|fach|modul|kurs|matiere|materia|vak) (?=[a-z])|^(?:an? )?(?:introduction|intro) to |^einfuhrung in (?:die |das )?|^introduction (?:a la |a l.|au )|^introduccion a (?:la |el )?|^introduzione (?:alla |al |a )|^inleiding (?:in|tot) (?:de |het )?/;

/** A town behind "in", and no subject. */
const TOWN = /^\p{Lu}\p{Ll}{3,}$/u;

/** What is to be taught, written or spoken about. */
export function subjects(doc: Doc): SkillFound[] {
  for (const m of TAUGHT.all(doc)) {
    const raw = m.groups?.v ?? '';
    const lead = UNIT_OF_A_COURSE.exec(raw)?.[0].length ?? 0;
    const start = m.index + m[0].lastIndexOf(raw) + lead;
    const skill = doc.text.slice(start, start + raw.length - lead).trim();
    if (NO_SUBJECT.test(raw) || NOT_ITEM.test(fold(skill)) || skill.length < 2 || isPlace(skill)) continue;
    if (
      / in $/.test(m[0].slice(0, -raw.length)) &&
      TOWN.test(skill) &&
      !IS_SUBJECT.test(fold(skill)) &&
      !isSkillName(skill)
    )
      continue;
    const length =
      skill.length +
      (BRANCHES.test(fold(skill)) ? (BRANCH.exec(doc.text.slice(start + skill.length))?.[0].length ?? 0) : 0);
    const first = { start, end: start + length, skill: doc.text.slice(start, start + length) };
    const more = /^\p{Lu}/u.test(skill) ? SECOND.exec(doc.text.slice(first.end, first.end + 40)) : null;
    const second = more?.[1] ?? '';
    if (more === null || NOT_ITEM.test(fold(second)) || NO_SUBJECT.test(fold(second)) || isPlace(second))
      return [first];
    const end = first.end + more[0].length;
    return [first, { start: end - second.length, end, skill: second }];
  }
  return [];
}
/** "droit du travail": fields whose branch goes behind an article. */
const BRANCHES =
  /^(?:droit|histoire|chimie|physique|gestion|sociologie|economie|psychologie|biologie|theorie|derecho|historia|gestion|teoria|diritto|storia|direito|sociologia|economia|psicologia|arte|art)$/;
const BRANCH = /^ (?:du |des |de la |de l['’]|del |della |dell['’]|dei |do |da |dos |das )\p{L}{4,16}/u;
/** "Wondzorg en Katheteriseren": the other of two names. */
const SECOND =
  /^(?:,| and| und| et| y| e| en| &) (\p{Lu}\p{Ll}{3,24})(?=[.,;)?!\n]|$| \p{Ll}{4,12}en[?.!,]| (?:voor|van|für|bei|an|at|for|to|pour|para|per|in)(?!\p{L}))/u;
const IS_SUBJECT = new RegExp(`^(?:${SUBJECTS})$`);

const IN_LIST =
  /(?<![a-z])(?:tutors?|teachers?|lecturers?|instructors?|trainers?|coaches|mentors|speakers|lehrer\w*|dozent\w*|professeurs|profs|formateurs|profesor\w*|profesores|docenti|insegnanti|professores|docenten|leraren)(?: [a-z]{4,9})? \((?<list>[a-z][^()\n]{2,80})\)/g;
/** Terms of work in brackets. */
const NO_LIST =
  /(?<![a-z])(?:all|gn|remote|online|part|full|time|hours?|paid|freelance|contract|years?|level|grade|age|who|that|and|or|we|you|all|any)(?![a-z])|\//;
/** "Language tutors wanted (Tagalog, Swahili)". */
export function listedSubjects(doc: Doc): SkillFound[] {
  const out: SkillFound[] = [];
  for (const m of matchesIn(IN_LIST, doc.folded)) {
    const list = m.groups?.list ?? '';
    let at = m.index + m[0].length - list.length - 1;
    for (const part of list.split(/, ?| (?:and|or|und|et|y|e|en) /)) {
      const start = doc.folded.indexOf(part, at);
      at = start + part.length;
      if (!/^[a-z][a-z-]{2,20}(?: [a-z-]{2,16}){0,2}$/.test(part) || NO_LIST.test(part)) return [];
      out.push({ start, end: at, skill: doc.text.slice(start, at) });
    }
  }
  return out;
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
    `(?<![a-z])(?:(?:gcse|a-level|msc|bsc|trainer|mentor for [a-z]+ in|supervis\\w+ (?:in|of)|year \\d+|teach|teaching|tutor (?:for|in)|tutoring|lecturer (?:for|in)|class(?:es)? (?:in|on|of)|course (?:in|on)|module (?:on|in|for)|modul|fach|seminario de|curso de|clases de|corso di|modulo di|cours de|cursus|gastdocent|docent|minor|formation en|lessons? (?:in|on)|talk (?:on|about)|evening on|sits his [a-z]+|(?:wants to|going to|hopes to|would like to|i.d like to|want to) (?:study|learn)|switching to) (?:the |a |den |das |die |la |el )?(?<a>${SUBJECTS})|into (?<c>${SUBJECTS}|architecture|medicine|nursing|engineering|art|music|drama|film|fashion) (?:school|college)|(?<b>${SUBJECTS})(?: |-)(?:faculty|coaching|tuition|pupils?|tutor|teacher|coach|lessons?|night class|class(?:es)?|course|module|resit|exams?|seminar|workshop|lehrer|nachhilfe|kurs|nodig|trainer|mentor))(?![a-z])`,
    'g',
  ),
);

/** "giving lorry driving lessons", "a pottery glazing course": what is taught stands in front. */
const BEFORE_LESSONS =
  /(?<![a-z])(?:giv(?:e|es|ing)|do(?:ing)?|offer(?:ing)?|teach(?:ing)?|need|want|like|hold|run(?:ning)?|lead(?:ing)?)(?: (?:a|an|the|our|some|more|any|us an?|me an?))? (?<v>[a-z-]{3,16}(?: [a-z-]{3,16}){0,2}) (?:lessons?|courses?|class(?:es)?|workshops?)(?![a-z])/g;
/** When, for whom and how, and not what. */
const NO_KIND =
  /(?<![a-z])(?:private|online|weekly|daily|evening|morning|saturday|sunday|night|group|open|free|good|short|long|few|your|our|his|her|their|you|those|these|this|that|first|next|last|new|summer|winter|spring|autumn|weekend|guest|trial|more|some|any|one|two|three|four|day|half|week|hour|the|and|in|of|to|for|with|from|small|big|live|paid|beginners?|advanced|intensive|crash|refresher|training|public|master|regular)(?![a-z])/;

/** "chemistry and maths". */
const OTHER_SUBJECT = new RegExp(`^(?:,| and| &| or| und| et| y| e| en) (${SUBJECTS})(?![a-z-])`);
const BARE = new Gated(new RegExp(`(?<![a-z-])(?:${SUBJECTS})(?![a-z-])`, 'g'));
/** Languages that are spoken, and money: "in English", "fluent French", "our finance team". */
const SPOKEN =
  /(?:in|auf|en|em|fluent|native|good|speak\w*|speaking|spoken|or|our|your|the|from|of|im|op|per|via|un|une|das|die|der|il|la|le|el) $/;
const SPOKEN_AFTER =
  /^(?:[ -](?:speak|team|department|school|police|office|company|people|firm|man|woman|wine|food|native)|[ ]?[:@])/;
/** Fields that firms have, too. */
const OF_FIRMS =
  /^(?:ux|seo|marketing|digital marketing|finance|leadership|negotiation|journalism|copywriting|data science|data analysis|data analytics|machine learning|deep learning|networking|coding|programming|project management|design thinking|law|recht|droit|blockchain|defi|dance|cooking|baking|excel|spreadsheets?)$/;
const MAX_BARE = 3;
/** "Two boys, year 9, maths and physics": subjects that stand alone. */
function bareSubjects(doc: Doc): SkillFound[] {
  const out: SkillFound[] = [];
  for (const m of BARE.all(doc)) {
    const end = m.index + m[0].length;
    if (SPOKEN.test(doc.folded.slice(Math.max(0, m.index - 12), m.index))) continue;
    if (OF_FIRMS.test(m[0]) || SPOKEN_AFTER.test(doc.folded.slice(end, end + 12))) continue;
    const last = out.at(-1);
    if (
      last !== undefined &&
      !/^(?:, | and | & | \/ |\/| und | et | y | e | en )$/.test(doc.folded.slice(last.end, m.index))
    )
      break;
    out.push({ start: m.index, end, skill: doc.text.slice(m.index, end) });
    if (out.length >= MAX_BARE) break;
  }
  return out;
}

/** A subject that is taught, told by its neighbours. */
export function subjectByName(doc: Doc, toolsKnown: boolean): SkillFound[] {
  if (toolsKnown) return [];
  for (const m of TAUGHT_SUBJECT.all(doc)) {
    const name = m.groups?.a ?? m.groups?.c ?? m.groups?.b ?? '';
    const start = m.index + m[0].lastIndexOf(name);
    const end = start + name.length;
    const other = OTHER_SUBJECT.exec(doc.folded.slice(end, end + 40))?.[1] ?? '';
    const last = doc.folded.indexOf(other, end);
    return [
      { start, end, skill: doc.text.slice(start, end) },
      ...(other === ''
        ? []
        : [{ start: last, end: last + other.length, skill: doc.text.slice(last, last + other.length) }]),
    ];
  }
  for (const m of matchesIn(BEFORE_LESSONS, doc.folded)) {
    const name = m.groups?.v ?? '';
    if (NO_KIND.test(name)) continue;
    const start = m.index + m[0].lastIndexOf(name);
    return [{ start, end: start + name.length, skill: doc.text.slice(start, start + name.length) }];
  }
  return bareSubjects(doc);
}
