import { NO_TOOL } from '../lexicon/msg-requires.ts';
import { isBesideTheWork, isField, withoutVaguer } from './beside-the-work.ts';
import type { Doc } from './document.ts';
import { fold } from './fold.ts';
import { isPlace } from './gazetteer.ts';
import { headedSubjects, schoolSubject } from './headed-subjects.ts';
import { beside, bracketed, listed } from './listed-skills.ts';
import { requiredSkills, skillLists } from './required-skills.ts';
import { isRuledOut } from './ruled-out.ts';
import {
  isFirms,
  isMeant,
  isMereTrade,
  isNear,
  isShort,
  type NameFound,
  namesIn,
  type SkillFound,
} from './skill-names.ts';
import { listedSubjects, standards, subjectByName, subjects } from './skill-subjects.ts';
import type { WorkKind } from './workplace.ts';

const CUE =
  /(?:(?<![a-z])(?:experience|skills?|stack|with|in|writes?|(?:maitrise|dominio|manejo|uso|conocimientos?|conoscenza|conhecimentos?|kennis|knowledge) (?:de|di|of|van)|(?:pmr|emr|ehr|pms|pos|erp|crm|lms|tms|wms|dms|software|system|logiciel|programma?|gestionale) (?:is|ist|est|es|e)|strong|using|uses?|on|sur|sous|auf|su|needs?|only|nur|brauch\w+|necesit\w+|utilis\w+|usamos|usiamo|gebruiken|nutzen|verwenden|knows?|kenntnisse|erfahrung|avec|con|com|met|mit|certifi\w+|developers?|engineers?|entwickler|desarrollador|sviluppatore|desenvolvedor|ontwikkelaar|developpeur|sistemist[ai]|programador[ae]?s?|administrador[ae]?|beheerder|administrator|and|und|et|y|e|en)|(?:developer|engineer|entwickler)|,|\/|&)\s{0,2}[(:]?\s{0,2}$/;
const BEFORE_HEAD =
  /^\s{0,2}(?:developer|engineer|programmer|entwickler|certif|consultant|dev\b|dba|architect|admin|specialist|trainer|tutor|(?:contract|gig|role|job|position|person|people|guy|hand|thing|seat|work|project|app|site|shop|store|backend|back end|service|stack|plugin|theme|team|game|projekt|stelle|rolle|app|projet|poste|mission|proyecto|puesto|progetto|projeto|vaga|opdracht|klus|functie)(?![a-z])|monolith|codebase|rewrite|knowledge|experience|skills|kenntnisse|erfahrung|(?:[a-z]{4,10} )?analyst|(?:files?|macros?|dashboards?|workbooks?|sheets?|database|scripts?)(?![a-z]))/;
/** Never a plain word with its capital inside a sentence. */
const SURE_INSIDE = /^(?:Excel|Linux)$/;
const SENTENCE_BEGINS = /(?:^|[.!?:•\n–-])\s*$/;
/** "Dozent für R". */
const TAUGHT_BEFORE = /(?<![a-z])(?:fur|for|pour|para|per|de|di) $/;
/** What is written in a language whose name is one letter. */
const CODE_AFTER =
  /^ (?:models?|packages?|scripts?|code|codebase|pipelines?|notebooks?|mainly|mostly|preferred|preferably|hauptsachlich|bevorzugt)(?![a-z])/;
/** "Veeva CTMS", "SAP CO", "Salesforce Marketing Cloud": parts of a product are named behind it. */
function whole(doc: Doc, c: NameFound, all: readonly NameFound[]): NameFound {
  const maker = SYSTEM.test(c.skill) ? OF_MAKER.exec(doc.text.slice(Math.max(0, c.start - 20), c.start)) : null;
  if (maker !== null && !NO_TOOL.has(fold(maker[1] ?? '')) && !isPlace(maker[1] ?? '')) {
    const start = c.start - (maker[1] ?? '').length - 1;
    return { ...c, start, skill: doc.text.slice(start, c.end) };
  }
  // "Embedded C engineer … C, FreeRTOS": the title says where that C runs.
  const lead = EMBEDDED.exec(c.skill)?.[0].length ?? 0;
  const isNamed = lead > 0 && all.some((o) => fold(o.skill) === fold(c.skill.slice(lead)));
  if (isNamed && HEAD_NEXT.test(doc.folded.slice(c.end, c.end + 14)))
    return { ...c, start: c.start + lead, skill: c.skill.slice(lead) };
  const field = isShort(c) ? null : FIELD_OF_IT.exec(doc.text.slice(c.end, c.end + 16));
  if (field !== null) {
    const end = c.end + field[0].length;
    return { ...c, end, skill: doc.text.slice(c.start, end) };
  }
  const module = MAKER.test(fold(c.skill)) ? MODULE.exec(doc.text.slice(c.end, c.end + 24)) : null;
  if (module !== null) {
    const end = c.end + module[0].length;
    return { ...c, end, skill: doc.text.slice(c.start, end) };
  }
  const m = isShort(c) ? null : PART.exec(doc.text.slice(c.end, c.end + 30));
  // "Siemens TIA Portal": the part is a product by itself.
  if (m !== null && all.some((o) => o.start === c.end + 1)) return c;
  if (m === null || !/^\p{Lu}/u.test(c.skill) || NO_TOOL.has(fold(m[1] ?? ''))) return c;
  const end = c.end + m[0].length;
  return { ...c, end, skill: doc.text.slice(c.start, end) };
}
/** "Generix TMS": a kind of system, and whose it is; a sentence's first word may be any. */
const SYSTEM = /^(?:TMS|WMS|ERP|CRM|LIMS|EHR|EMR|PMS|HRIS|LMS|MES|PLM|CMS|DMS|QMS|POS)$/;
const OF_MAKER = /(?<=[\p{Ll}\d,(:/] ?)(?<![.!?] )(?<!\p{L})(\p{Lu}[\p{L}\d]{2,14}) $/u;
const EMBEDDED = /^embedded (?=\S)/i;
const HEAD_NEXT = /^ (?:engineer|developer|dev|programmer|specialist|architect|lead|consultant|contractor|entwickler)/;
/** "Kubernetes networking", "Bayesian methods": one part of what is known. */
const FIELD_OF_IT =
  /^ (?:methods|networking|security|statistics|internals|tuning|kernels|automations|imagery|submissions)(?![\p{L}-])/u;
/** "PolicyCenter" behind its maker: a capital inside the word is that of a product. */
const MODULE = /^ \p{Lu}\p{Ll}+\p{Lu}\p{Ll}+(?![\p{L}\d-])/u;
const PART = /^ (\p{Lu}{2,5}|Marketing Cloud|Service Cloud|Sales Cloud|LiveView)(?![\p{L}\d/-])/u;

/** Makers whose products are named behind them. */
const MAKER =
  /^(?:aws|amazon|azure|google|gcp|microsoft|ms|oracle|sap|adobe|apache|salesforce|ibm|atlassian|epic|autodesk|veeva|sage|bentley|siemens|hashicorp|jetbrains|palo alto|vmware|dynamics|cisco|intuit|power|android|spring|elastic|informatica|openai|nvidia|unreal|guidewire|servicenow|duck creek)(?![a-z])/;
/** "AWS SageMaker" is one name, as written; "Kafka Flink" are two. */
function joined(doc: Doc, list: readonly NameFound[]): NameFound[] {
  const out: NameFound[] = [];
  for (const c of list) {
    const last = out.at(-1);
    if (
      last !== undefined &&
      doc.text.slice(last.end, c.start) === ' ' &&
      !isShort(c) &&
      !isShort(last) &&
      MAKER.test(fold(last.skill))
    )
      out[out.length - 1] = { ...last, end: c.end, skill: doc.text.slice(last.start, c.end) };
    else out.push(c);
  }
  return out;
}

/** "Excel avanzato": how far a course goes with its tool. */
const LEVEL =
  /^[a-z+#.]+ (?:avanzat[oi]|avanzad[oa]|avancee?|avancad[oa]|basic[oa]?|basics|fundamentals|essentials|grundlagen|programming|administration|scripting)$/;
/**
 * Tools and methods that a message names, as written, each once, in order.
 * @param kind teaching has its subject too; an expert call and a mere ping call for none but what is listed
 */
export function findMessageSkills(doc: Doc, kind: WorkKind = 'job'): SkillFound[] {
  if (kind === 'call') return [];
  const all = namesIn(doc).filter((c) => !isBesideTheWork(doc, c, kind));
  const kept = all.filter(
    (c) =>
      isMeant(doc, c, all) &&
      !isFirms(doc, c) &&
      (kind === 'teaching' || !isMereTrade(doc, c, all)) &&
      (!isShort(c) ||
        all.some((o) => o !== c && isNear(doc, c, o)) ||
        CUE.test(doc.folded.slice(Math.max(0, c.start - 24), c.start)) ||
        BEFORE_HEAD.test(doc.folded.slice(c.end, c.end + 22)) ||
        (SURE_INSIDE.test(c.name) &&
          (!SENTENCE_BEGINS.test(doc.text.slice(Math.max(0, c.start - 4), c.start)) ||
            doc.text.charAt(c.end) === '.')) ||
        (kind === 'teaching' && TAUGHT_BEFORE.test(doc.folded.slice(Math.max(0, c.start - 6), c.start))) ||
        (c.name === 'R' && CODE_AFTER.test(doc.folded.slice(c.end, c.end + 12)))),
  );
  const tools: SkillFound[] = joined(
    doc,
    kept.map((c) => whole(doc, c, kept)),
  );
  const courses =
    kind === 'teaching'
      ? [...subjects(doc), ...subjectByName(doc, false)].filter((s) => LEVEL.test(fold(s.skill)))
      : [];
  const known = tools.filter((k) => !courses.some((c) => c.start === k.start && c.end > k.end));
  const free = (s: SkillFound): boolean => !known.some((k) => k.start < s.end && k.end > s.start);
  const teaching = kind === 'teaching';
  const lists = teaching ? listedSubjects(doc).filter(free) : [];
  const headed: readonly SkillFound[] =
    courses.length > 0 ? courses : teaching && lists.length === 0 ? headedSubjects(doc).filter(free) : lists;
  const topics = teaching && headed.length === 0 ? subjects(doc).filter(free) : headed;
  const named =
    teaching && topics.length === 0 ? subjectByName(doc, known.length > 0).filter(free) : schoolSubject(doc, kind);
  const labelled = kind === 'job' ? skillLists(doc) : [];
  const required = kind === 'job' ? requiredSkills(doc, isPlace).filter(free) : [];
  // Where skills are listed, a field of work elsewhere is none.
  const found = [
    ...known.filter(
      (k) => labelled.length === 0 || !isField(k.skill) || labelled.some((l) => l.start <= k.start && l.end >= k.end),
    ),
    ...beside(doc, known, isPlace),
    ...listed(doc, known),
    ...bracketed(doc, known),
    ...topics,
    ...named,
    ...required,
  ]
    .filter((s) => !isRuledOut(doc, s))
    .sort((a, b) => a.start - b.start);
  found.push(...standards(doc, found));
  found.sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  let until = -1;
  return withoutVaguer(doc, found).flatMap(({ start, end, skill }) => {
    const key = skill.toLowerCase();
    if (seen.has(key) || start < until) return [];
    seen.add(key);
    until = end;
    return [{ start, end, skill }];
  });
}
