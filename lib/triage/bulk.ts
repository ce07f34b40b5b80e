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

const MERGE_FIELD =
  /(?:\{\{?\s?[a-z_ .]{2,30}\s?\}?\}|\[(?:first ?name|name|company|title|your name|candidate|vorname|firma|prenom|nombre|nome|voornaam)\]|<(?:first ?name|name|company|firstname|vorname|prenom|nombre|nome)>|%(?:first_?name|name|company)%|\$\{?(?:first_?name|name)\}?|\*\|[A-Z]{2,20}\|\*|#(?:first_?name|name)#)/i;
const GREETING =
  /^(?:subject:[^\n]{0,200}\n+)?\s*(?:hi|hello|hey|dear|hallo|guten tag|moin|liebe[r]?|bonjour|salut|hola|buenos dias|ciao|buongiorno|gentile|ola|oi|beste|hoi|dag)[ ,]+(?:mr\.?|ms\.?|mrs\.?|dr\.?|herr|frau|dott\.?(?:ssa)?)?\s*(\p{Lu}[\p{L}'-]{1,24})/iu;
/** Words after a greeting that are no name. */
const NOT_NAME =
  /^(?:there|all|everyone|team|sir|madam|friend|candidate|consultant|professional|folks|colleague|neighbour|again|from|connection|alle|zusammen|tous|a|the|dear|applicant|alumni|ma)$/i;
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
  const mergeField = MERGE_FIELD.exec(text)?.[0] ?? null;
  const greeted = GREETING.exec(text)?.[1] ?? null;
  const names = own?.name === undefined ? null : fold(own.name).split(/\s+/);
  const wrongName =
    greeted !== null && names !== null && !NOT_NAME.test(greeted) && !names.includes(fold(greeted)) ? greeted : null;
  const folded = fold(text.slice(0, 20_000));
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
