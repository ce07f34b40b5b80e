import type { Doc, Span } from './document.ts';
import { fold } from './fold.ts';
import { Lean } from './lean.ts';
import { isRuledOut } from './ruled-out.ts';
import type { WorkKind } from './workplace.ts';

/** A mere field in a title calls for no tool: "Machine Learning Engineer", "ETL developer". */
const FIELD =
  /^(?:mainframe|bim|hmi|ciberseguridad|ciberseguranca|cybersecurite|cybersecurity|cyber security|sicurezza informatica|firmware|machine learning|deep learning|mlops|nlp|etl|elt|computer vision|forecasting|statistics|seo|bioinformatics|simulation|optimization|gis|rpa|reinforcement learning|copywriting|bookkeeping|ux research|econometrics|data governance|power electronics|data architecture|ai|ml|blockchain|aml|bsa|kyc|payroll|recruiting|revenue cycle|agile|scrum|test automation|testautomatisierung|regression|epidemiology|biostatistics|operations research|credit risk|fundraising|credit scoring|user research|clinical informatics|large language models?|machine vision|penetration testing|medical coding|signal processing|image processing|injection moulding|injection molding|health economics|spatial statistics|additive manufacturing|3d printing|due diligence|wound care|remote sensing|data visuali[sz]ation|proteomics|metabolomics|document review|legal research|red teaming|malware analysis|pharmacovigilance|real-world evidence|observability|design systems?|data lakes?|data warehouses?|data warehousing|digital health|(?:cloud|network|application|information|data) security|threat hunting|vulnerability management|exposure management)$/;
export const isField = (skill: string): boolean => FIELD.test(fold(skill));

const TITLE_AFTER = new Lean(
  /^[\s)-]{0,2}(?:(?:ui|ux|web|core|platform|backend|frontend|smart contract) )?(?:assistants?|clerks?|officers?|groups?|teams?|departments?|administrators?|jobs?|services?|developers?|engineers?|scientists?|analysts?|specialists?|leads?|managers?|engrs?|devs?|mgrs?|architects?|entwickler\w*|ingenieur\w*|researchers?|consultants?|advis[eo]rs?|programmers?|bureaus?|offices?|experts?|role|team|people|person|position|prototype|project|masters?|coach(?:es)?|coordinators?|technicians?|pharmacists?|modell?ers?|nurses?|physicians?|testers?|directors?|company|companies|start-?ups?|working|environments?|culture|mindset|days|conference|firm|agency|vendor|solicitors?|lawyers?|paralegals?|practices?|executives?|apprentices?|bots?|lecturers?|partners?)(?![a-z])/,
);
const TITLE_BEFORE =
  /(?:director|head|vp|manager|chief|leiter(?:in)?|associate|lead|position|post|stelle|poste|puesto|paralegal|solicitor|(?:responsable|consultora?|consultante?|consulente|responsabile|especialista|jefe?a?|gerente|analista|expert[ae]?|chef(?:fe)?|ingenieure?|ingeniero|engenheir[oa])(?: de| d.| di| da| en| em)?)(?: of| for| fur| in|,| -| –)? $/;
/** "Department of Biostatistics". */
const HOUSE_BEFORE =
  /(?:departments?|institutes?|faculty|school|centre|center|division|group|unit|lab|institut|lehrstuhl|dipartimento|departamento) (?:of|for|fur|de|di|en) $/;
/** What a founder builds, and what is in fashion. */
const PRODUCT_BEFORE =
  /(?:(?:build|building|built|make|making|develop|developing|launch|launching|intersection of|startup for|platform for|tool for|app for|of|farm) (?:an? |the |our )?|founder for (?:the |our )| x )$/;

/** Whether a name stands for a field of work here: part of a title, a department, a product. */
function isMereField(doc: Doc, { start, end }: Span, kind: WorkKind): boolean {
  const before = doc.folded.slice(Math.max(0, start - 40), start);
  return (
    TITLE_AFTER.test(doc.folded.slice(end, end + 16)) ||
    HOUSE_BEFORE.test(before) ||
    (kind !== 'teaching' && TITLE_BEFORE.test(before)) ||
    (kind === 'venture' && PRODUCT_BEFORE.test(before))
  );
}

/** What the reader has done or written is not what the work calls for. */
const READERS_BEFORE =
  /(?<![a-z])(?:your|ur|gave|held|you wrote|you.ve (?:used|done|built|written)|you did|saw u?r?|read|ihre?n?|deine?n?|votre|vos|ton|tes|tu|tus|su|tuo|tuoi|seu|seus|je|jouw)\s(?!.*(?:skills?|experience|knowledge|background))[^.!?,\n]{0,24}$/;
const READERS_AFTER =
  /^\s?(?:posts?|articles?|notebooks?|repos?|talks?|profile|account|page|blog|book|course|tutorials?|beitrag|vortrag|profil|at \p{Lu})/iu;
/** "Saw you gave a talk on load forecasting": what was spoken of. */
const SPOKEN_OF = new Lean(
  /(?<![a-z])(?:(?:you|u) (?:gave|held|did|wrote|posted|published|presented|recorded)|your|ihr|dein|votre|ton|tu|su|tuo|suo|seu|teu|je|jouw|uw) (?:(?:an?|the|that|recent|last|latest|great|excellent|old|two|some|several|un|une|una) ){0,2}(?:[a-z]{3,12} )?(?:talk|post|article|paper|piece|write-?up|lecture|thread|thesis|blog|presentation|poster|keynote|repo|vortrag|artikel|beitrag|article|expose|conference|charla|articulo|ponencia|intervento|articolo|palestra|artigo|lezing|praatje)s? (?:on|about|for|with|uber|zu|sur|sobre|su|sulla|sul|over) [^.!?\n]{0,30}$/,
);
/** "Saw you're a paralegal with conveyancing experience": what the reader brings. */
const READER_IS =
  /(?<![a-z])(?:(?:saw|see|noticed|read) (?:that )?(?:you|u)(?:.re|.ve| are| have| do)|vu que vous (?:etes|avez)|gesehen,? dass (?:sie|du)|visto que (?:eres|tienes|es|tiene)|visto che (?:sei|hai|e|ha)|gezien dat (?:je|u)) (?!looking)[^.!?\n]{0,44}$/;
const isReaders = (doc: Doc, { start, end }: Span, kind: WorkKind): boolean =>
  (READERS_BEFORE.test(doc.folded.slice(Math.max(0, start - 50), start)) &&
    READERS_AFTER.test(doc.text.slice(end, end + 16))) ||
  (kind !== 'teaching' && READER_IS.test(doc.folded.slice(Math.max(0, start - 72), start))) ||
  (kind !== 'teaching' && SPOKEN_OF.test(doc.folded.slice(Math.max(0, start - 90), start)));

/** A first name: "Salut Hugo". */
const GREETED =
  /(?:^|[\n(])(?:hi|hello|hey|salut|coucou|hallo|hoi|hee|ciao|ola|oi|hola|dear|beste|lieber?|bonjour|moin|servus|salam|namaste|merhaba|buenas|morning),? $/;
/** "Thanks,\nRobyn": the sender's name. */
const SIGNED_BEFORE =
  /(?:thanks|regards|best|cheers|yours|sincerely|faithfully|wishes|grusse?n?|gruß|cordialement|saludos|saluti|groet(?:en|jes)?|abracos?),?\s{1,3}$/;
/** Whoever is taught knows it already: "they know Excel well". */
const KNOWN_BEFORE =
  /(?<![a-z])(?:they|participants|attendees|students|the (?:group|class|team)|teilnehmer\w*|participants|estudiantes|alumnos|partecipanti|alunos|deelnemers) (?:all |already |only )?(?:know|use|kennen|konnen|nutzen|connaissent|conocen|saben|conoscono|conhecem) $/;
/** Who sells a tool calls for none: "a Salesforce consulting partner", "we sell SAP licences". */
const SOLD_AFTER =
  /^ (?:(?:consulting|implementation|gold|silver|premier|platinum|certified|solution) )?(?:partners?|licen[cs]es|licen[cs]ing|resellers?|vendors?|competitors?|subscriptions?)(?![a-z])/;
const SOLD_BEFORE =
  /(?<![a-z])(?:sells?|selling|resells?|reselling|vend(?:ons|ez|emos)|verkaufen|vertreiben|vendiamo|compete with|alternative to) (?:an? |our |the )?$/;
/** "Send your CV in Word": how a file is to be saved. */
const FILE_BEFORE =
  /(?:\bcv|resume|profile?|lebenslauf|curriculum|anschreiben)[^.!?\n]{0,24} (?:in|as|im|als|en|em|au format|in formato) (?:ms |microsoft )?$|(?:\bcv|resume|profile?|lebenslauf|curriculum|curriculo) \((?:in |als |as |im )?(?:ms |microsoft )?$/;
const FILE_AFTER = /^[- ]?(?:format|files?|documents?|docs?|datei|dokument)(?![a-z])/;
const isFile = (doc: Doc, { start, end, skill }: Span & { readonly skill: string }): boolean =>
  /^(?:(?:ms|microsoft) )?word$/i.test(skill) &&
  (FILE_BEFORE.test(doc.folded.slice(Math.max(0, start - 60), start)) ||
    FILE_AFTER.test(doc.folded.slice(end, end + 12)));
/** Names that say something else here: a night at the theatre, a time zone. */
const OTHER_SENSES: Readonly<Record<string, readonly [before: RegExp, after: RegExp]>> = {
  premiere: [/(?:the|our|its|die|der|zur|la|une) $/, /^ (?:on|in|is|at|of|am|ist|im|night|party|le|el|\d)/],
  sar: [/\d ?$/, /^ ?\d/],
  cst: [
    /(?:remote|hybrid|hours?|hrs?|h\/w|p\/w|pw|week|wk|time|zone|am|pm|est|pst|mst|utc|gmt|\d) ?[(,/–-]? ?$/,
    /^ (?:hours|time|zone)|^\/(?:est|pst|mst)/,
  ],
};
function isOtherSense(doc: Doc, { start, end, skill }: Span & { readonly skill: string }): boolean {
  const senses = OTHER_SENSES[fold(skill)];
  if (senses === undefined) return false;
  const [before, after] = senses;
  return before.test(doc.folded.slice(Math.max(0, start - 12), start)) || after.test(doc.folded.slice(end, end + 10));
}

/** A site, no tool: it counts only in company. */
const SITE = /^(?:kaggle|github|linkedin|youtube)$/i;

const SIGNED_MIN_LINES = 4;
/** "GIS Coordinator" below the sender's name. */
function isSigned(doc: Doc, { start, end }: Span): boolean {
  const from = doc.text.lastIndexOf('\n', start - 1) + 1;
  if (from === 0 || doc.text.slice(from, start).length > 24 || !TITLE_AFTER.test(doc.folded.slice(end, end + 16)))
    return false;
  const below = doc.text
    .slice(end)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const above = doc.text
    .slice(0, from)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return below.length <= 2 && above.length >= SIGNED_MIN_LINES && !/[.!?:\d]/.test(doc.text.slice(end).trim());
}

/** Whether a named tool or method is beside the work: the reader's, the sender's, a field, given up. */
export function isBesideTheWork(doc: Doc, name: Span & { readonly skill: string }, kind: WorkKind): boolean {
  const before = doc.folded.slice(Math.max(0, name.start - 28), name.start);
  return (
    SITE.test(name.skill) ||
    GREETED.test(before) ||
    SIGNED_BEFORE.test(before) ||
    isRuledOut(doc, name) ||
    (kind === 'teaching' && KNOWN_BEFORE.test(doc.folded.slice(Math.max(0, name.start - 44), name.start))) ||
    (isField(name.skill) && isMereField(doc, name, kind)) ||
    isReaders(doc, name, kind) ||
    SOLD_AFTER.test(doc.folded.slice(name.end, name.end + 32)) ||
    SOLD_BEFORE.test(before) ||
    isFile(doc, name) ||
    isOtherSense(doc, name) ||
    isSigned(doc, name)
  );
}

/** "Salesforce CPQ … CPQ", "Generix TMS … TMS": kinds of system that are named without their maker, too. */
const ENDS_ALIKE = /^(?:cpq|tms|wms|erp|crm|lims|ehr|emr|pms|hris|hcm|lms|mes|plm|cms|dms|qms|epm|pos|bi)$/;
/** Clouds whose services are asked for beside them. */
const PLATFORM = /^(?:aws|azure|gcp|google cloud|sql|c)$/;
const LIST_BEFORE = /(?:,|\/|\||•|&|\+| and| und| et| y| e| en| or) ?$/;
const LIST_AFTER = /^ ?(?:,|\/|\||•|&|\+|and |und |et |y |e |en |or )/;
/** "Salesforce Administrator … Salesforce NPSP": the exact product is asked for, unless both stand in a list. */
export function withoutVaguer<T extends Span & { readonly skill: string }>(doc: Doc, found: readonly T[]): T[] {
  const keys = found.map((f) => f.skill.toLowerCase());
  const vague = (key: string): boolean =>
    !PLATFORM.test(key) && keys.some((other) => other.length > key.length && other.startsWith(`${key} `));
  const isEndOf = (key: string): boolean => keys.some((other) => ENDS_ALIKE.test(key) && other.endsWith(` ${key}`));
  const inList = ({ start, end }: T): boolean =>
    LIST_BEFORE.test(doc.folded.slice(Math.max(0, start - 5), start)) ||
    LIST_AFTER.test(doc.folded.slice(end, end + 5));
  const kept = new Set(keys.filter((key, i) => !isEndOf(key) && (!vague(key) || inList(found[i] as T))));
  return found.filter((_, i) => kept.has(keys[i] ?? ''));
}
