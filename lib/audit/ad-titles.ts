import { knownRole } from '../nlp/title-match.ts';
import { parseTitles } from '../nlp/titles.ts';

/** Words by which an ad or a recruiter's message names the job, in six languages. */
const NAMES_IT =
  /(?:\b(?:we(?:['’]re| are) (?:now )?(?:hiring|looking for|seeking|recruiting)|is (?:hiring|looking for|seeking)|hiring|job title|position|role|vacancy|opening for|opportunity for|wir suchen(?: zum \S+ \S+| ab \S+)?|sucht|stelle|nous (?:recherchons|recrutons|cherchons)|recherche|recrute|poste|buscamos|busca|se busca|puesto|procuramos|estamos contratando|contrata|vaga(?: de| para)?|wij zoeken|we zoeken|zoekt|vacature)\b:?)\s+(?:(?:an?|the|our|your|another|eine?n?|une?|una?|um|uma|een|la|le|el)\s+)?([^\n.,;:!?(|–]{3,60})/giu;
/** Where the title ends and the sentence goes on. */
const GOES_ON =
  /\s(?:to|who|for|in|at|with|that|on|based|role|position|für|zur?|im|in der|bei|mit|pour|à|dans|chez|avec|para|en|con|em|no|na|com|voor|bij|met|die)\s.{0,400}$|\s(?:role|position|job)$|\s(?:m\/w\/d|w\/m\/d|h\/f|f\/h|m\/f|m\/v)$/iu;
/** A title told inside a sentence by its last noun: "a contract for a Senior Go Engineer at …". */
const BY_NOUN =
  /\b(?:an?|the|our|another|your next)\s+((?:\p{L}[\p{L}\d/+#.&-]*\s){1,4}?(?:engineer|developer|scientist|analyst|designer|architect|manager|consultant|researcher|programmer|administrator|officer|accountant|writer|editor|nurse|lawyer|specialist|director|controller|therapist|technician|coordinator|teacher|trainer|planner|buyer|auditor|actuary))\b/giu;
/** Whom a message speaks of beside the job: no title on offer. */
const NOT_OFFERED = /\b(?:hiring|great|new|good|dedicated|team|fellow|current|former|old|our client|client)\s/i;
const SENTENCE = /[.!?]\s|\b(?:we|you|our|wir|sie|nous|vous|nuestro|nosso|wij)\b|[.!?]$/i;
const FRONT = /^(?:job title|position|role|title|stelle|poste|puesto|vaga|vacature)\s*[:–-]\s*/i;
const GREETING =
  /^(?:hi|hello|dear|hey|hallo|bonjour|hola|olá|beste|subject|requirements?|qualifications?|about|description|responsibilities)\b/i;
/** A list of requirements was pasted without its heading. */
const REQUIREMENT = /^\s*(?:[-–•*·▪►✓]\s|\d+[.)]\s)/;
const MAX_WORDS = 7;

const tidy = (title: string): string =>
  title
    .replace(/\((?:m|w|f|h|d|x|v|all genders?)[^)]{0,16}\)/giu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*#–-]+|(?<![\s*:–-])[\s*:–-]+$/g, '')
    .trim();

/** The titles that an ad or a message names, as written, where the lexicon of roles knows none. */
export function titlesIn(text: string): string[] {
  const out: string[] = [];
  const add = (raw: string): void => {
    const title = tidy(raw.replace(GOES_ON, ''));
    const words = title.split(' ').length;
    if (/\p{L}{3}/u.test(title) && words <= MAX_WORDS && knownRole(title) === null && !out.includes(title))
      out.push(title);
  };
  const first = text.split('\n').find((l) => l.trim() !== '') ?? '';
  const head = parseTitles(first.trim().replace(FRONT, ''))[0];
  if (
    head !== undefined &&
    first.length <= 90 &&
    !REQUIREMENT.test(first) &&
    !SENTENCE.test(first.trim()) &&
    !GREETING.test(first.trim())
  )
    add(head.text.split(/,/)[0] ?? '');
  for (const m of text.matchAll(NAMES_IT)) add(m[1] ?? '');
  if (out.length === 0) for (const m of text.matchAll(BY_NOUN)) if (!NOT_OFFERED.test(m[1] ?? '')) add(m[1] ?? '');
  return out;
}
