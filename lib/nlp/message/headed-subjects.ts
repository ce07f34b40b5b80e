import { NOT_ITEM } from '../lexicon/msg-skills.ts';
import { SCHOOL_SUBJECTS } from '../lexicon/msg-skills-more.ts';
import type { Doc } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import { isPlace } from './gazetteer.ts';
import { isSkillName, type SkillFound } from './skill-names.ts';
import type { WorkKind } from './workplace.ts';

const UNIT =
  'lehrauftrag|lehrveranstaltung|vorlesung|modul|kurs|seminar|workshop|schulung|fach|webinar|certificate(?: programme?| program| course)?|lehrgang|diplomado|bootcamp|training|elective|sessions?|module|modules|course|class|lecture|talk|unit|lesson|tutor for|lecturer for|instructor for|lecture series|cours|atelier|formations?|conference|matiere|curso|taller|asignatura|modulo|clase|ponencia|charla|corso|laboratorio|lezione|materia|disciplina|unidade|oficina|aula|palestra|cursus|vak|college|lezing|gastles';
/** „Baustatik I“, « IA générative », "Survival Analysis with R": a unit's name in quotes. */
const QUOTED = new Gated(
  new RegExp(
    `(?<![a-z])(?:${UNIT})(?: (?:called|titled|named|zum thema|zu|intitule\\w*|sobre|su|over|on))?[:,]? ?["«„“‘'](?<v>[^"»“”’'«„\\n]{3,60})["»“”’']`,
    'g',
  ),
);
/** "Module 4 (interoperability)", "Kapitel 3: Statik": its name behind its number. */
const NUMBERED = new Gated(
  /(?<![a-z])(?:module?|unit|chapter|lesson|session|kapitel|chapitre|capitulo|capitolo|modulo|hoofdstuk) \d{1,2}(?: \(|: ?| [–-] )(?<v>[a-z][a-z-]{2,20}(?: [a-z-]{2,16}){0,3})(?=[),.;:\n]|$)/g,
);
/** "Adjunct Instructor, Business Analytics.": behind the title, up to the end of a phrase. */
const TITLED = new Gated(
  /(?<![\p{L}])(?:[Aa]djunct|[Ii]nstructor|[Ll]ecturer|[Pp]rofessor|[Ff]aculty|[Tt]utor|[Tt]eacher|Dozent(?:in)?|Docente|Profesora?)(?:,| [-–]|:| for) (?<v>\p{Lu}\p{Ll}{2,15}(?: (?:and |& |of )?\p{Lu}\p{Ll}{2,15}){0,2})(?= ?(?:[.;(|–\n]|$|, (?!\p{Lu})))/gu,
  'text',
);
/** What is taught goes before whom it is for, and with what. */
const ENDS = / (?:for|fur|per|para|voor) .{0,400}$/;
const WITH = / (?:with|mit|avec|con|com|met|in|using) /;

function part(doc: Doc, start: number, length: number): SkillFound {
  const skill = doc.text.slice(start, start + length);
  return { start, end: start + length, skill };
}

/** Names of courses, where they are set apart from the sentence. */
export function headedSubjects(doc: Doc): SkillFound[] {
  const out: SkillFound[] = [];
  for (const pattern of [QUOTED, NUMBERED, TITLED])
    for (const m of pattern.all(doc)) {
      const raw = (m.groups?.v ?? '').replace(doc.language === 'en' ? ENDS : /$^/, '');
      const name = raw.trim();
      const start = m.index + m[0].lastIndexOf(m.groups?.v ?? '') + raw.indexOf(name);
      if (pattern !== QUOTED && (NOT_ITEM.test(fold(name)) || isPlace(name))) continue;
      // The tool in a course's name is one of its own.
      const tool = WITH.exec(name);
      const behind = tool === null ? '' : name.slice(tool.index + tool[0].length);
      if (tool !== null && isSkillName(behind)) {
        out.push(part(doc, start, tool.index));
        out.push(part(doc, start + tool.index + tool[0].length, behind.length));
      } else if (name.length > 2) out.push(part(doc, start, name.length));
    }
  return out;
}

const SCHOOL = new Gated(
  new RegExp(
    `(?<![a-z])(?:(?:head|teacher|lecturer|professor|tutor|teach|teaching|chair) (?:of |in )?(?<a>${SCHOOL_SUBJECTS})|(?<b>${SCHOOL_SUBJECTS})(?: |-)(?:teachers?|tutors?|lecturers?|instructors?|professor))(?![a-z])`,
    'g',
  ),
);
const AT_SCHOOL =
  /(?<![a-z])(?:schools?|colleges?|academy|pupils?|students?|gcse|igcse|a-levels?|campus|university|key stage|ks[1-5]|classrooms?|year \d)(?![a-z])/;
/** A school's post names its subject: "Head of Mathematics", "Physics teacher". */
export function schoolSubject(doc: Doc, kind: WorkKind): SkillFound[] {
  if (kind !== 'job' || !AT_SCHOOL.test(doc.folded)) return [];
  for (const m of SCHOOL.all(doc)) {
    const name = m.groups?.a ?? m.groups?.b ?? '';
    return [part(doc, m.index + m[0].lastIndexOf(name), name.length)];
  }
  return [];
}
