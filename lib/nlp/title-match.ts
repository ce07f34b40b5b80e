import { ownOf } from '../model/own.ts';
import { ROLE_SYNONYMS, SHORT_FORMS, TRADE_SYNONYMS } from './lexicon/roles.ts';
import { fold } from './message/fold.ts';
import { tokensOf } from './trie.ts';

const LEVEL_WORDS = new Set(
  'senior sr junior jr staff principal lead mid intern trainee associate head of the and'.split(' '),
);

/** Endings of the female forms of trades, with the form under which both are compared. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{3}(?:er|or|ist|ent|ant|eur|log|at)|arzt|wirt)in(?:nen)?$/, ''],
  [/frau$/, 'mann'],
  [/(?<=\w{3})trice$/, 'teur'],
  [/(?<=\w{3})euse$/, 'eur'],
  [/(?<=\w{4})eure$/, 'eur'],
  [/(?<=\w{3})iere$/, 'ier'],
  [/(?<=\w{3})ienne$/, 'ien'],
  [/(?<=\w{3}(?:[dt]|ss)or)a$/, ''],
  [/(?<=\w{3}(?:ier|eir|fer|mer|ner|ter|ec|et|tic|fic|log|graf|ad|ed|ari|tect|str))a$/, 'o'],
];
const oneForm = (word: string): string => {
  const form = FORMS.find(([ending]) => ending.test(word));
  return form === undefined ? word : word.replace(form[0], form[1]);
};

/** "EM" and "PM" are short forms; "em Recife" and "3 pm" are not. */
const isShort = (word: string): boolean => !/^(?:em|pm)$/.test(word);

const JOINING = new Set(['of', 'the', 'and']);

/** A title's words for comparing: folded, short forms written out ("ML" is "machine learning"), those of `without` dropped. */
function words(title: string, without: ReadonlySet<string>): string[] {
  return tokensOf(fold(title))
    .flatMap((t) => (isShort(title.slice(t.start, t.end)) ? ownOf(SHORT_FORMS, t.text) : undefined) ?? [t.text])
    .filter((w) => !without.has(w))
    .map(oneForm)
    .join(' ')
    .replace(/\b(front|back) end\b/g, '$1end')
    .split(' ')
    .filter((w) => w !== '');
}

/** Words in a row, a blank on either side, so that only whole words are found. */
const rowOf = (list: readonly string[]): string => ` ${list.join(' ')} `;
const phraseOf = (title: string): string => rowOf(words(title, LEVEL_WORDS));

/** Ranks that are a trade by themselves where nothing else in the title is one: "Product Lead", "Head of Data". */
const RANK_LAST = /^(?:lead|principal|head|associate|trainee|intern|staff)$/;
const RANK = /lead|principal|head|associate|trainee|intern|staff/i;
/** How words for people who do something end; "customer" and "power" are none. */
const DOER =
  /(?:er|or|ist|ant|ian|eur|ect|yst|nurse|chef|clerk|man|agent|student|ier)$(?<!^(?:customer|consumer|career|power|water|cyber|user))/;

interface Wanted {
  readonly phrase: string;
  /** Its rank is the trade itself and must stand there: "Product Lead" is more than "product". */
  readonly ranked: boolean;
}
function wantedOf(title: string): Wanted {
  const rest = words(title, LEVEL_WORDS);
  // Most titles hold no such word, and every title is told often.
  if (!RANK.test(title)) return { phrase: rowOf(rest), ranked: false };
  const all = words(title, JOINING);
  const ranked = !DOER.test(rest.at(-1) ?? '') && (all[0] === 'head' || RANK_LAST.test(all.at(-1) ?? ''));
  return { phrase: rowOf(ranked ? all : rest), ranked };
}

/** All that a text says, as it stands and with what follows a comma in front; with its ranks only where they are asked for. */
class Said {
  readonly #texts: readonly string[];
  #plain: readonly string[] | undefined;
  #ranked: readonly string[] | undefined;
  constructor(text: string) {
    this.#texts = [text, ...inverted(text)];
  }
  holds({ phrase, ranked }: Wanted): boolean {
    if (phrase.trim() === '') return false;
    if (ranked) this.#ranked ??= this.#texts.map((t) => rowOf(words(t, JOINING)));
    else this.#plain ??= this.#texts.map(phraseOf);
    return ((ranked ? this.#ranked : this.#plain) ?? []).some((p) => p.includes(phrase));
  }
}

/** True if the text holds the title as a run of words, whatever the level before it and however it is abbreviated. */
export const holdsTitle = (text: string, title: string): boolean => new Said(text).holds(wantedOf(title));

/** "Staff Engineer, Machine Learning" read as "Machine Learning Staff Engineer". */
function inverted(text: string): string[] {
  return text.split(/[|•·;()\n]/).flatMap((part) => {
    const [head, field, more] = part.split(',');
    return head === undefined || field === undefined || more !== undefined ? [] : [`${field} ${head}`];
  });
}

/** What is no longer the role named before it: "Nurse Manager" is no nurse, "Data Engineer Recruiter" no engineer. */
const ANOTHER_HEAD = new Set(
  'manager managers director recruiter educator supervisor coordinator assistant trainer coach intern apprentice student evangelist advocate'.split(
    ' ',
  ),
);
const endsRole = (said: string, wanted: string): boolean => {
  const at = said.indexOf(wanted);
  return at < 0 || !ANOTHER_HEAD.has(said.slice(at + wanted.length).split(' ')[0] ?? '');
};

interface Listed extends Wanted {
  readonly name: string;
}
const told = (lists: readonly (readonly string[])[]): readonly (readonly Listed[])[] =>
  lists.map((names) => names.map((name) => ({ name, ...wantedOf(name) })));

/** The words of every name in the lists: each title is held against all of them, so they are told once. */
let listed: { readonly roles: readonly (readonly Listed[])[]; readonly trades: readonly (readonly Listed[])[] } | null =
  null;
const groups = () => {
  listed ??= { roles: told(ROLE_SYNONYMS), trades: told(TRADE_SYNONYMS) };
  return listed;
};

/** Other names under which people of this title are searched for; the group's own name first. */
export function synonymsOf(title: string): readonly string[] {
  const [own, said] = [phraseOf(title), new Said(title)];
  const { roles, trades } = groups();
  const group = [...roles, ...trades].find((names) => names.some((n) => said.holds(n) && endsRole(own, n.phrase)));
  return (group ?? []).filter((n) => !said.holds(n)).map((n) => n.name);
}

/** The best-known name of the role that a title holds, e.g. "Machine Learning Engineer"; null where none is listed. */
export function knownRole(title: string): string | null {
  const [own, said] = [phraseOf(title), new Said(title)];
  let best: string | null = null;
  for (const role of groups().roles.flat())
    if (role.name.length > (best?.length ?? 0) && said.holds(role) && endsRole(own, role.phrase)) best = role.name;
  return best;
}
