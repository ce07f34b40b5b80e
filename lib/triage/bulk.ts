import { type Msg, msg } from '../model/text.ts';
import { fold } from '../nlp/message/fold.ts';

/** Names and facts of the user's own profile that a personal message would mention. */
export interface OwnTerms {
  readonly name?: string;
  readonly companies: readonly string[];
  readonly titles: readonly string[];
  readonly skills: readonly string[];
  readonly projects: readonly string[];
}
export interface BulkSigns {
  readonly mergeField: string | null;
  /** Greets by somebody else's name. */
  readonly wrongName: string | null;
  /** Things of the user's own profile that the message mentions: what makes it personal. */
  readonly personal: readonly string[];
  readonly notes: readonly Msg[];
}

/** As much as the triage reads. */
const READ = 20_000;
const MERGE_FIELD =
  /(?:\{\{?\s?[a-z_ .|]{2,30}\s?\}?\}|\[(?:first ?name|name|company|title|your name|candidate|vorname|firma|prenom|nombre|nome|voornaam)\]|<(?:first ?name|name|company|firstname|vorname|prenom|nombre|nome)>|%(?:first_?name|name|company)%|\$\{?(?:first_?name|name)\}?|\*\|[A-Z]{2,20}\|\*|#(?:first_?name|name)#|\b(?:first|last)_?name(?=[,!:]))/i;
const MERGE_NAME = /\b(?:FIRST|LAST|FULL)_?NAME\b/;
/** A greeting with a name written as one, and behind it what ends a greeting: "Hi there we met" and "Hello, saw you" name nobody. */
const GREETING =
  /^(?:subject:[^\n]{0,200}\n+)?\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|moin|liebe[r]?|sehr geehrte[r]?|bonjour|bonsoir|salut|hola|buenos dias|buenas tardes|ciao|buongiorno|buonasera|gentile|ola|olá|oi|bom dia|boa tarde|beste|hoi|dag|goedemorgen|goedendag)(?:\s*,\s*|\s+)(?:(?:mr|ms|mrs|dr|prof|herr|frau|dott(?:\.?ssa)?|sig(?:\.?ra)?|senhora?|señora?|monsieur|madame)\b\.?\s+){0,2}/iu;
/** Apart from the greeting: inside an expression that ignores case, `(?-i:…)` is misread by V8 where it compiles without optimising. */
const GREETED =
  /(?<name>\p{Lu}\p{L}*(?:['’-]\p{L}+)*)(?<more>(?:\s\p{Lu}[\p{L}'’-]+){0,2})\s*(?:[,!.:;?–—\n]|\p{Extended_Pictographic}|$)/uy;
/** Characters in which a letter greets. */
const OPENING = 400;
/** Words after a greeting that are no name. */
const NOT_NAME =
  /^(?:there|all|everyone|everybody|team|sir|madam|friends?|candidate|consultant|professionals?|folks|colleagues?|connections?|network|netzwerk|neighbour|again|from|hiring|recruiters?|talents?|experts?|engineers?|developers?|members?|kolleg\w*|nachbar\w*|bewerber\w*|alle|zusammen|tous|a|the|dear|mr|ms|mrs|dr|applicants?|alumni|ma|(?:first|last)name|todos|tutti|allen|iedereen|welcome|thanks|thank|greetings|happy|hope|quick|tag|morgen|morning|afternoon|evening)$/i;

/** A name for comparing: "Weiß" is "Weiss", "Müller" is "Mueller". */
const plainName = (name: string): string =>
  fold(name)
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1');
const partsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(plainName)
    .filter((part) => part !== '');
/** Short forms begin as the name does ("Alex", "J."); more than that can't be known of names. */
const sameName = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    a === b || (short.length > 2 ? long.startsWith(short) : /^\w\.?$/.test(short) && long.startsWith(short.charAt(0)))
  );
};

/** Somebody else's name in the greeting; null where it is the user's, or where nobody is named for sure. */
function foreignName(text: string, own: OwnTerms | null): string | null {
  const opening = text.slice(0, OPENING);
  const greeting = GREETING.exec(opening);
  if (greeting === null) return null;
  GREETED.lastIndex = greeting[0].length;
  const m = GREETED.exec(opening)?.groups;
  const name = m?.name ?? '';
  if (own?.name === undefined || name.length < 2 || NOT_NAME.test(name)) return null;
  const [greeted, mine] = [partsOf(`${name}${m?.more ?? ''}`), partsOf(own.name)];
  return mine.length === 0 || greeted.some((g) => mine.some((o) => sameName(g, o))) ? null : name;
}

const mentions = (text: string, term: string): boolean => {
  const needle = fold(term.trim());
  const at = needle.length < 3 ? -1 : text.indexOf(needle);
  return at >= 0 && !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + needle.length));
};

/**
 * Signs of a mass mailing and of a personal one. They inform; they never lower the fit.
 * @param alsoFrom how many other senders sent the same text (see template.ts)
 */
export function bulkSigns(text: string, alsoFrom: number, own: OwnTerms | null): BulkSigns {
  const read = text.slice(0, READ);
  const mergeField = (MERGE_FIELD.exec(read) ?? MERGE_NAME.exec(read))?.[0] ?? null;
  const wrongName = foreignName(text, own);
  const folded = fold(read);
  const terms = own === null ? [] : [...own.projects, ...own.companies, ...own.titles, ...own.skills];
  const personal = [...new Set(terms.filter((t) => mentions(folded, t)))];
  const notes = [
    ...(alsoFrom > 0 ? [msg('bulk.same-text', { count: alsoFrom })] : []),
    ...(mergeField !== null ? [msg('bulk.merge-field', { field: mergeField })] : []),
    ...(wrongName !== null ? [msg('bulk.wrong-name', { name: wrongName })] : []),
    ...(personal.length > 0 ? [msg('bulk.personal', { terms: personal.slice(0, 5).join(', ') })] : []),
  ];
  return { mergeField, wrongName, personal, notes };
}
