import { NO_TOOL } from '../lexicon/msg-requires.ts';
import { NOT_ITEM } from '../lexicon/msg-skills.ts';
import type { Doc, Span } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import { isPlace } from './gazetteer.ts';
import { matchesIn } from './matches.ts';
import { requiredSkills } from './required-skills.ts';
import { isShort, type NameFound, namesIn, type SkillFound } from './skill-names.ts';
import { listedSubjects, standards, subjectByName, subjects } from './skill-subjects.ts';
import type { WorkKind } from './workplace.ts';

const NEAR = 60;
const CUE =
  /(?:(?<![a-z])(?:experience|skills?|stack|with|in|writes?|strong|using|uses?|utilis\w+|usamos|usiamo|gebruiken|nutzen|verwenden|knows?|kenntnisse|erfahrung|avec|con|com|met|certifi\w+|developers?|engineers?|entwickler|desarrollador|sviluppatore|desenvolvedor|ontwikkelaar|developpeur|sistemist[ai]|programador[ae]?s?|administrador[ae]?|beheerder|administrator|and|und|et|y|e|en)|(?:developer|engineer|entwickler)|,|\/|&)\s{0,2}[(:]?\s{0,2}$/;
const BEFORE_HEAD =
  /^\s{0,2}(?:developer|engineer|programmer|entwickler|certif|consultant|dev\b|architect|admin|specialist|trainer|contract\b|gig\b|knowledge|experience|skills|kenntnisse|erfahrung|(?:[a-z]{4,10} )?analyst)/;
/** What is written in a language whose name is one letter. */
const CODE_AFTER = /^ (?:models?|packages?|scripts?|code|codebase|pipelines?|notebooks?)(?![a-z])/;
/** A mere field in a title calls for no tool: "Machine Learning Engineer", "ETL developer". */
const FIELD =
  /^(?:firmware|machine learning|deep learning|mlops|nlp|etl|elt|computer vision|forecasting|statistics|seo|bioinformatics|simulation|optimization|gis|rpa|reinforcement learning|copywriting|bookkeeping|ux research|econometrics|data governance|power electronics|data architecture|ai|ml|blockchain|aml|bsa|kyc|bookkeeping|payroll|recruiting|revenue cycle)$/;
const TITLE_AFTER =
  /^[\s-]{0,2}(?:(?:ui|ux|web|core|platform|backend|frontend|smart contract) )?(?:assistants?|clerks?|officers?|groups?|teams?|departments?|administrators?|jobs?|services?|developers?|engineers?|scientists?|analysts?|specialists?|leads?|managers?|engrs?|devs?|mgrs?|architects?|entwickler\w*|ingenieur\w*|researchers?|consultants?|advis[eo]rs?|programmers?|bureaus?|offices?|experts?|role|team|people|position|prototype|project)(?![a-z])/;
const TITLE_BEFORE = /(?:director|head|vp|manager|chief|leiter(?:in)?) (?:of|for|fur) $/;

/** "Veeva CTMS", "SAP CO", "Salesforce Marketing Cloud": parts of a product are named behind it. */
function whole(doc: Doc, c: NameFound): NameFound {
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
  if (m === null || !/^\p{Lu}/u.test(c.skill) || NO_TOOL.has(fold(m[1] ?? ''))) return c;
  const end = c.end + m[0].length;
  return { ...c, end, skill: doc.text.slice(c.start, end) };
}
/** "Kubernetes networking", "Bayesian methods": one part of what is known. */
const FIELD_OF_IT = /^ (?:methods|networking|security|statistics|internals|tuning)(?![\p{L}-])/u;
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

/** "Dynamo scripting", "Dataverse consultant": the tool, then what is done with it. */
const WORK_WITH_IT =
  / (?:scripting|coding|modell?ing|programming|consultants?|developers?|devs?|engineers?|admins?|specialists?|experts?|backend|frontend|experience|skills|knowledge|kenntnisse|nice|preferred|required|a plus)$/;
/** A list is one of skills from this many known ones on. */
const MIN_KNOWN = 2;

const SEGMENT = /[^\n.;:!?()–—]{4,240}/g;
const LIST_PART = /[^,|•/&+]+?(?=,|\||•|\/|&|\+| and | und | et | y | e | en | or |$)/g;
/** Neighbours of a known skill in a list of at least two commas or bullets: "Python, PySpark and credit scoring". */
function listed(doc: Doc, known: readonly SkillFound[]): SkillFound[] {
  const out: SkillFound[] = [];
  if (known.length < MIN_KNOWN) return out;
  for (const segment of matchesIn(SEGMENT, doc.text)) {
    const inside = known.filter((k) => k.start >= segment.index && k.end <= segment.index + segment[0].length);
    if (inside.length < MIN_KNOWN) continue;
    const parts = [...matchesIn(LIST_PART, segment[0])];
    if (parts.length < 3) continue;
    const first = Math.min(...inside.map((k) => k.start));
    for (const part of parts) {
      if (isPlace(part[0].trim().replace(/,? \p{Lu}{2}$/u, ''))) continue;
      const skill = part[0]
        .replace(/^(?:\s|and |und |et |y |e |en |or )+/, '')
        .trim()
        .replace(WORK_WITH_IT, '');
      const start = segment.index + part.index + part[0].indexOf(skill);
      if (start < first || inside.some((k) => k.start < start + skill.length && k.end > start)) continue;
      if (!/^[\p{L}][\p{L}+#./-]{2,24}(?: [\p{L}+#./-]{2,20}){0,1}$/u.test(skill) || NOT_ITEM.test(fold(skill)))
        continue;
      out.push({ start, end: start + skill.length, skill });
    }
  }
  return out;
}

const IN_BRACKETS = new Gated(/\(([^()\n.;:]{4,90})\)/g, 'text');
/** What stands in brackets beside a known skill: "(delay analysis, Primavera)". */
function bracketed(doc: Doc, known: readonly SkillFound[]): SkillFound[] {
  const out: SkillFound[] = [];
  if (known.length === 0) return out;
  for (const m of IN_BRACKETS.all(doc)) {
    const from = m.index + 1;
    const inside = known.filter((k) => k.start >= from && k.end <= from + (m[1] ?? '').length);
    if (inside.length === 0) continue;
    let at = from;
    for (const part of (m[1] ?? '').split(/, | \/ |,|\/| \+ | & | and /)) {
      const start = doc.text.indexOf(part, at);
      const skill = part.trim();
      at = start + part.length;
      if (inside.some((k) => k.start < at && k.end > start) || NO_TOOL.has(fold(skill)) || isPlace(skill)) continue;
      if (!/^\p{L}[\p{L}+#./-]{1,20}(?: \p{L}[\p{L}+#./-]{2,16})?$/u.test(skill) || NOT_ITEM.test(fold(skill)))
        continue;
      const lead = start + part.indexOf(skill);
      out.push({ start: lead, end: lead + skill.length, skill });
    }
  }
  return out;
}

/** Capitals inside the name, or a plain name beside a stroke, a plus or a conjunction, where nothing else follows. */
const NEXT =
  /^(?:, ?| ?\+ ?| ?\/ ?| and | & | or )((?:[a-z]{0,2}[A-Z][A-Za-z]*[A-Z][A-Za-z\d]*))(?![\p{L}\d-])|^(?: ?[+/] ?| or | oder | ou | o | of )(\p{Lu}[\p{Ll}\d]{2,14})(?![\p{L}\d-]| (?!specialist|developer|engineer|analyst|consultant|contract|expert)\p{L})/u;
/** Names in capitals right behind a known tool: "HPLC, DoE". */
function beside(doc: Doc, known: readonly SkillFound[], isKnownPlace: (name: string) => boolean): SkillFound[] {
  const out: SkillFound[] = [];
  for (const k of known) {
    if (!/\p{Lu}/u.test(k.skill)) continue;
    let at = k.end;
    for (let m = NEXT.exec(doc.text.slice(at, at + 24)); m !== null; m = NEXT.exec(doc.text.slice(at, at + 24))) {
      const skill = m[1] ?? m[2] ?? '';
      const start = at + m[0].length - skill.length;
      at = start + skill.length;
      if (NO_TOOL.has(fold(skill)) || isKnownPlace(skill) || /^[A-Z]{2}$/.test(skill)) break;
      if (m[2] !== undefined && NOT_ITEM.test(fold(skill))) break;
      if (!known.some((o) => o.start < at && o.end > start)) out.push({ start, end: at, skill });
    }
  }
  return out;
}

/** What the reader has done or written is not what the work calls for. */
const READERS_BEFORE =
  /(?<![a-z])(?:your|ur|you wrote|you.ve (?:used|done|built|written)|you did|saw u?r?|read|ihre?n?|deine?n?|votre|vos|ton|tes|tu|tus|su|tuo|tuoi|seu|seus|je|jouw)\s(?!.*(?:skills?|experience|knowledge|background))[^.!?,\n]{0,24}$/;
const READERS_AFTER =
  /^\s?(?:posts?|articles?|notebooks?|repos?|talks?|profile|account|page|blog|book|course|tutorials?|beitrag|vortrag|profil|at \p{Lu})/iu;
const isReaders = (doc: Doc, { start, end }: Span): boolean =>
  READERS_BEFORE.test(doc.folded.slice(Math.max(0, start - 50), start)) &&
  READERS_AFTER.test(doc.text.slice(end, end + 16));
/** A first name: "Salut Hugo". */
const GREETED =
  /(?:^|[\n(])(?:hi|hello|hey|salut|coucou|hallo|hoi|hee|ciao|ola|oi|hola|dear|beste|lieber?|bonjour|moin|servus|salam|namaste|merhaba|buenas|morning),? $/;
/** A site, no tool: it counts only in company. */
const SITE = /^(?:kaggle|github|linkedin|youtube)$/i;

/**
 * Tools and methods that a message names, as written, each once, in order.
 * @param kind teaching has its subject too; an expert call and a mere ping call for none but what is listed
 */
export function findMessageSkills(doc: Doc, kind: WorkKind = 'job'): SkillFound[] {
  if (kind === 'call') return [];
  const all = namesIn(doc).filter(
    (c) =>
      !(
        FIELD.test(fold(c.skill)) &&
        (TITLE_AFTER.test(doc.folded.slice(c.end, c.end + 16)) || TITLE_BEFORE.test(doc.folded.slice(0, c.start)))
      ) &&
      !SITE.test(c.skill) &&
      !GREETED.test(doc.folded.slice(Math.max(0, c.start - 12), c.start)) &&
      !isReaders(doc, c),
  );
  const kept = all.filter(
    (c) =>
      !isShort(c) ||
      all.some((o) => o !== c && Math.min(Math.abs(o.start - c.end), Math.abs(c.start - o.end)) < NEAR) ||
      CUE.test(doc.folded.slice(Math.max(0, c.start - 24), c.start)) ||
      BEFORE_HEAD.test(doc.folded.slice(c.end, c.end + 22)) ||
      (c.name === 'R' && CODE_AFTER.test(doc.folded.slice(c.end, c.end + 12))),
  );
  const known: SkillFound[] = joined(
    doc,
    kept.map((c) => whole(doc, c)),
  );
  const free = (s: SkillFound): boolean => !known.some((k) => k.start < s.end && k.end > s.start);
  const teaching = kind === 'teaching';
  const lists = teaching ? listedSubjects(doc).filter(free) : [];
  const topics = teaching && lists.length === 0 ? subjects(doc).filter(free) : lists;
  const named = teaching && known.length + topics.length === 0 ? subjectByName(doc) : [];
  const required = kind === 'job' ? requiredSkills(doc, isPlace).filter(free) : [];
  const found = [
    ...known,
    ...beside(doc, known, isPlace),
    ...listed(doc, known),
    ...bracketed(doc, known),
    ...topics,
    ...named,
    ...required,
  ].sort((a, b) => a.start - b.start);
  found.push(...standards(doc, found));
  found.sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  let until = -1;
  return found.flatMap(({ start, end, skill }) => {
    const key = skill.toLowerCase();
    if (seen.has(key) || start < until) return [];
    seen.add(key);
    until = end;
    return [{ start, end, skill }];
  });
}
