import type { ReplyDraft } from '../model/app.ts';
import type { Person } from '../model/conversation.ts';
import type { Goal, Rate, TaxForm } from '../model/goal.ts';
import { msg } from '../model/text.ts';
import type { Label, TriageResult } from '../model/triage.ts';
import { LANGUAGES, type Language } from '../nlp/message/language.ts';
import { payAgainst } from './pay-fit.ts';
import { REPLY_TEXTS, type ReplyTexts } from './reply-texts.ts';

const MAX_QUESTIONS = 4;
/** Weeks from here on are no part-time work. */
const FULL_WEEK = 35;
/** Fields whose data is handed out to few. */
const GUARDED = ['healthcare', 'finance', 'insurance', 'public-sector'];

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const isLanguage = (lang: string | null): lang is Language => (LANGUAGES as readonly (string | null)[]).includes(lang);

/** A first name is used only where it looks like one: no digits, no firm. */
function greeting(t: ReplyTexts, sender: Person): string {
  const name = sender.name?.trim().split(/\s+/)[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(name) ? fill(t.helloName, { name }) : t.hello;
}

/** Forms under which a rate is named to those who pay it; the others are clear from the work. */
const NAMED_FORMS: Readonly<Partial<Record<TaxForm, string>>> = {
  W2: 'W2',
  '1099': '1099',
  C2C: 'C2C',
  'inside-IR35': 'inside IR35',
  'outside-IR35': 'outside IR35',
};

/** An amount as the language writes it, not rounded; a currency that is no code stands as it was typed. */
function moneyText({ amount, currency }: Rate, lang: Language): string {
  const cents = amount % 1 === 0 ? 0 : 2;
  const digits = { minimumFractionDigits: cents, maximumFractionDigits: cents };
  return /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat(lang, { ...digits, style: 'currency', currency }).format(amount)
    : `${new Intl.NumberFormat(lang, digits).format(amount)} ${currency}`.trim();
}

/** Only the asking rate may be quoted; the floor has no way into this file's texts. */
function rateText(t: ReplyTexts, rate: Rate, lang: Language): string {
  const form = rate.taxForm === undefined ? undefined : NAMED_FORMS[rate.taxForm];
  return `${moneyText(rate, lang)} ${t.units[rate.unit]}${form === undefined ? '' : ` (${form})`}`;
}

/** Hours of a goal that asks for less than a whole week; null where it asks for one or for none in particular. */
function partOfWeek(goal: Goal | null): { readonly text: string; readonly most: number } | null {
  if (goal === null || goal.engagement === 'permanent') return null;
  const given = [goal.hoursPerWeek?.min, goal.hoursPerWeek?.max].filter((h) => h !== undefined);
  const [least, most] = [Math.min(...given), Math.max(...given)];
  if (given.length === 0 || most >= FULL_WEEK) return null;
  return { text: least === most ? String(most) : `${least}–${most}`, most };
}

/** What goes wrong most in work beside other work, asked once its basic facts are known; nothing that was said. */
function contractQuestions(r: TriageResult, goal: Goal | null): string[] {
  if (goal?.engagement === 'permanent' || r.label === 'permanent_offer' || r.label === 'expert_network') return [];
  const guarded = r.offer?.domains.some((d) => GUARDED.includes(d)) === true;
  return [
    ...(partOfWeek(goal) !== null && r.label !== 'teaching_offer' ? ['meetings'] : []),
    'exclusivity',
    'payer',
    ...(r.offer?.taxForms.length === 0 ? ['taxForm'] : []),
    ...(guarded && r.label !== 'teaching_offer' ? ['data'] : []),
  ];
}

function questions(r: TriageResult, goal: Goal | null): string[] {
  const pay = r.label === 'permanent_offer' ? 'payYear' : 'pay';
  const first = r.missing.includes('pay') ? [pay] : [];
  // Whether it is remote tells where it is, or asks for it.
  const known = r.missing.includes('remote') ? ['pay', 'location'] : ['pay'];
  const rest = r.missing.filter((m) => !known.includes(m));
  return [...first, ...rest, ...contractQuestions(r, goal)].slice(0, MAX_QUESTIONS);
}

interface Bench {
  readonly r: TriageResult;
  readonly goal: Goal | null;
  readonly t: ReplyTexts;
  readonly lang: Language;
  readonly hello: string;
}

const letter = (b: Bench, ...paragraphs: readonly string[]): string => [b.hello, ...paragraphs, b.t.bye].join('\n\n');
const draft = (id: string, text: string): ReplyDraft => ({ id, text, title: msg(`reply.${id}`) });

/** A main job is named where there is one, the work would stand beside it, and the discretion allows. */
function besideJob(goal: Goal): boolean {
  const hasJob = goal.discretion === 'employer-knows' || (goal.currentEmployers ?? []).length > 0;
  return (
    hasJob && goal.engagement !== 'permanent' && (goal.discretion === 'open' || goal.discretion === 'employer-knows')
  );
}

/** Contract only, hours, remote; the main job only where {@link besideJob} allows. */
function wishes({ goal, r, t }: Bench): string {
  if (goal === null) return '';
  const hours = partOfWeek(goal);
  const fixed = goal.engagement !== 'contract' && r.label === 'permanent_offer';
  const parts = [
    goal.engagement === 'contract' ? t.contractOnly : '',
    besideJob(goal) && !fixed ? t.employed : '',
    hours === null || fixed ? '' : fill(t.hoursWish, { hours: hours.text }),
    goal.remote === 'remote' && r.offer?.remote !== 'remote' ? t.remoteWish : '',
  ];
  return parts.filter((p) => p !== '').join(' ');
}

/** "(m/w/d)" belongs to an advertisement, not to a role. */
const NOT_THE_ROLE = /\s*\((?:[a-z]\s*[/|]\s*){1,3}[a-z]\)\s*/gi;

function askFacts(b: Bench): ReplyDraft[] {
  const asked = questions(b.r, b.goal).flatMap((q) => (b.t.ask[q] === undefined ? [] : [`– ${b.t.ask[q]}`]));
  const role = b.r.offer?.role?.replace(NOT_THE_ROLE, ' ').trim();
  const thanks = role ? fill(b.t.thanksRole, { role }) : b.t.thanks;
  return asked.length === 0 ? [] : [draft('ask-facts', letter(b, `${thanks} ${b.t.before}\n${asked.join('\n')}`))];
}

const NO_WEEKS: readonly Label[] = ['expert_network', 'teaching_offer'];

function partTime(b: Bench): ReplyDraft[] {
  const hours = partOfWeek(b.goal);
  if (hours === null || NO_WEEKS.includes(b.r.label)) return [];
  const offered = b.r.offer?.hoursPerWeek;
  // Who is offered no more than wanted has nothing to ask.
  if ((offered?.max ?? offered?.min ?? Infinity) <= hours.most) return [];
  return [draft('part-time', letter(b, b.t.thanks, fill(b.t.partTime, { hours: hours.text })))];
}

/** Offered less than the user asks for, or less than they would take: the letter is the same and tells only of the first. */
function belowRate(b: Bench): ReplyDraft[] {
  const { goal, r, t, lang } = b;
  if (goal?.askingRate === undefined || r.offer === null) return [];
  const { offer } = r;
  const below = [goal, { ...goal, floor: goal.askingRate }].some((g) => payAgainst(r.label, offer, g) === 'below');
  if (!below) return [];
  const mine = fill(t.myRate, { rate: rateText(t, goal.askingRate, lang) });
  return [draft('below-rate', letter(b, t.thanks, `${t.belowRate} ${mine}`))];
}

/** What is known beside the judgement. */
export interface ReplyContext {
  /** The offer came so long ago that one writes again instead of answering. */
  readonly old?: boolean;
}

/**
 * Replies to copy, in the message's language (English where it isn't one of the seven). Made from the card and the goal;
 * the floor is in none, employment only where the discretion allows. A dangerous message gets only "verify".
 */
export function replies(r: TriageResult, goal: Goal | null, sender: Person, { old }: ReplyContext = {}): ReplyDraft[] {
  const lang: Language = isLanguage(r.language) ? r.language : 'en';
  const t = REPLY_TEXTS[lang];
  const b: Bench = { r, goal, t, lang, hello: greeting(t, sender) };
  const verify = draft('verify', letter(b, t.thanks, t.verify));
  if (r.risk.level === 'danger') return [verify];
  if (!r.isOffer) return [];
  const wish = wishes(b);
  const wantsContract = goal?.engagement === 'contract' && r.label !== 'expert_network';
  return [
    ...(old === true ? [draft('write-again', letter(b, t.again, ...(wish === '' ? [] : [wish])))] : []),
    ...askFacts(b),
    ...partTime(b),
    ...(wantsContract && wish !== '' ? [draft('contract-only', letter(b, t.thanks, wish))] : []),
    ...belowRate(b),
    draft('decline', letter(b, t.thanks, t.decline)),
    ...(r.risk.level === 'caution' ? [verify] : []),
  ];
}
