import { type Msg, msg } from '../model/text.ts';
import { fold } from '../nlp/message/fold.ts';

/** One inbound text with who sent it, for comparing. */
export interface Sent {
  readonly sender: string;
  readonly text: string;
}
/** Names and facts of the user's own profile that a personal message would mention. */
export interface OwnTerms {
  readonly name?: string;
  readonly companies: readonly string[];
  readonly titles: readonly string[];
  readonly skills: readonly string[];
  readonly projects: readonly string[];
}
export interface BulkSigns {
  /** Other senders of the same text. */
  readonly alsoFrom: readonly string[];
  readonly mergeField: string | null;
  /** Greets by somebody else's name. */
  readonly wrongName: string | null;
  /** Things of the user's own profile that the message mentions: what makes it personal. */
  readonly personal: readonly string[];
  readonly notes: readonly Msg[];
}

const MERGE_FIELD =
  /(?:\{\{?\s?[a-z_ .]{2,30}\s?\}?\}|\[(?:first ?name|name|company|title|your name|candidate|vorname|firma|prenom|nombre|nome|voornaam)\]|<(?:first ?name|name|company|firstname|vorname|prenom|nombre|nome)>|%(?:first_?name|name|company)%|\$\{?(?:first_?name|name)\}?|\*\|[A-Z]{2,20}\|\*|#(?:first_?name|name)#)/i;
const GREETING =
  /^(?:subject:[^\n]{0,200}\n+)?\s*(?:hi|hello|hey|dear|hallo|guten tag|moin|liebe[r]?|bonjour|salut|hola|buenos dias|ciao|buongiorno|gentile|ola|oi|beste|hoi|dag)[ ,]+(?:mr\.?|ms\.?|mrs\.?|dr\.?|herr|frau|dott\.?(?:ssa)?)?\s*(\p{Lu}[\p{L}'-]{1,24})/iu;
/** Words after a greeting that are no name. */
const NOT_NAME =
  /^(?:there|all|everyone|team|sir|madam|friend|candidate|consultant|professional|folks|colleague|neighbour|again|from|connection|alle|zusammen|tous|a|the|dear|applicant|alumni|ma)$/i;
const SHINGLE = 5;
/** Share of five-word runs in common from which two texts are one template. */
const SAME = 0.6;

function shingles(text: string): Set<string> {
  const words = fold(text.slice(0, 8000))
    .replace(/[^a-z\s]+/g, ' ')
    .split(/\s+/)
    .filter((w) => w !== '');
  const out = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) out.add(words.slice(i, i + SHINGLE).join(' '));
  return out;
}

/** Likeness of two texts, 0 to 1; names and numbers filled in differently change little. */
export function likeness(a: string, b: string): number {
  const [x, y] = [shingles(a), shingles(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let common = 0;
  for (const s of x) if (y.has(s)) common++;
  return common / Math.min(x.size, y.size);
}

const mentions = (text: string, term: string): boolean => {
  const needle = fold(term.trim());
  const at = needle.length < 3 ? -1 : text.indexOf(needle);
  return at >= 0 && !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + needle.length));
};

/** Signs of a mass mailing and of a personal one. They inform; they never lower the fit. */
export function bulkSigns(message: Sent, others: readonly Sent[], own: OwnTerms | null): BulkSigns {
  const alsoFrom = [
    ...new Set(
      others.filter((o) => o.sender !== message.sender && likeness(o.text, message.text) >= SAME).map((o) => o.sender),
    ),
  ];
  const mergeField = MERGE_FIELD.exec(message.text)?.[0] ?? null;
  const greeted = GREETING.exec(message.text)?.[1] ?? null;
  const names = own?.name === undefined ? null : fold(own.name).split(/\s+/);
  const wrongName =
    greeted !== null && names !== null && !NOT_NAME.test(greeted) && !names.includes(fold(greeted)) ? greeted : null;
  const text = fold(message.text.slice(0, 20_000));
  const terms = own === null ? [] : [...own.projects, ...own.companies, ...own.titles, ...own.skills];
  const personal = [...new Set(terms.filter((t) => mentions(text, t)))];
  const notes = [
    ...(alsoFrom.length > 0 ? [msg('bulk.same-text', { count: alsoFrom.length })] : []),
    ...(mergeField !== null ? [msg('bulk.merge-field', { field: mergeField })] : []),
    ...(wrongName !== null ? [msg('bulk.wrong-name', { name: wrongName })] : []),
    ...(personal.length > 0 ? [msg('bulk.personal', { terms: personal.slice(0, 5).join(', ') })] : []),
  ];
  return { alsoFrom, mergeField, wrongName, personal, notes };
}
