import type { ReplyDraft } from '../model/app.ts';
import type { Person } from '../model/conversation.ts';
import type { Goal, Rate } from '../model/goal.ts';
import { msg } from '../model/text.ts';
import type { TriageResult } from '../model/triage.ts';
import { LANGUAGES, type Language } from '../nlp/message/language.ts';
import { payAgainst } from './pay-fit.ts';
import { REPLY_TEXTS, type ReplyTexts } from './reply-texts.ts';

const MAX_QUESTIONS = 4;
/** Asked in part-time work once its basic facts are known; the order is that of what goes wrong most. */
const PART_TIME_QUESTIONS = ['meetings', 'exclusivity', 'payer', 'taxForm', 'data'];

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const isLanguage = (lang: string | null): lang is Language => (LANGUAGES as readonly (string | null)[]).includes(lang);

/** A first name is used only where it looks like one: no digits, no firm. */
function greeting(t: ReplyTexts, sender: Person): string {
  const name = sender.name?.trim().split(/\s+/)[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(name) ? fill(t.helloName, { name }) : t.hello;
}

/** Only the asking rate may be quoted; the floor has no way into this file's texts. */
function rateText(t: ReplyTexts, rate: Rate, lang: Language): string {
  const amount = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency: rate.currency,
    maximumFractionDigits: 0,
  }).format(rate.amount);
  return `${amount} ${t.units[rate.unit]}`;
}

function hoursText(goal: Goal): string | null {
  const { min, max } = goal.hoursPerWeek ?? {};
  if (min !== undefined && max !== undefined && min !== max) return `${min}–${max}`;
  const one = max ?? min;
  return one === undefined ? null : String(one);
}

function questions(r: TriageResult, goal: Goal | null): string[] {
  const first = r.missing.includes('pay') ? ['pay'] : [];
  const rest = r.missing.filter((m) => m !== 'pay');
  const partTime = goal?.engagement !== 'permanent' && r.label !== 'permanent_offer' && r.label !== 'expert_network';
  return [...first, ...rest, ...(partTime ? PART_TIME_QUESTIONS : [])].slice(0, MAX_QUESTIONS);
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

/** Contract only, hours, remote; the main job only where the discretion allows. */
function wishes({ goal, t }: Bench): string {
  if (goal === null) return '';
  const hours = hoursText(goal);
  const parts = [
    goal.engagement === 'contract' ? t.contractOnly : '',
    goal.discretion === 'open' || goal.discretion === 'employer-knows' ? t.employed : '',
    hours === null ? '' : fill(t.hoursWish, { hours }),
    goal.remote === 'remote' ? t.remoteWish : '',
  ];
  return parts.filter((p) => p !== '').join(' ');
}

function askFacts(b: Bench): ReplyDraft[] {
  const asked = questions(b.r, b.goal).flatMap((q) => (b.t.ask[q] === undefined ? [] : [`– ${b.t.ask[q]}`]));
  const role = b.r.offer?.role;
  const thanks = role ? fill(b.t.thanksRole, { role }) : b.t.thanks;
  return asked.length === 0 ? [] : [draft('ask-facts', letter(b, `${thanks} ${b.t.before}\n${asked.join('\n')}`))];
}

function partTime(b: Bench): ReplyDraft[] {
  const hours = b.goal === null ? null : hoursText(b.goal);
  if (hours === null || b.r.label === 'expert_network') return [];
  return [draft('part-time', letter(b, b.t.thanks, fill(b.t.partTime, { hours })))];
}

function belowRate(b: Bench): ReplyDraft[] {
  const { goal, r, t, lang } = b;
  if (goal?.askingRate === undefined || r.offer === null || payAgainst(r.label, r.offer, goal) !== 'below') return [];
  const mine = fill(t.myRate, { rate: rateText(t, goal.askingRate, lang) });
  return [draft('below-rate', letter(b, t.thanks, `${t.belowRate} ${mine}`))];
}

/**
 * Replies to copy, in the message's language (English where it isn't one of the seven). Made from the card and the goal;
 * the floor is in none, employment only where the discretion allows. A dangerous message gets only "verify".
 */
export function replies(r: TriageResult, goal: Goal | null, sender: Person): ReplyDraft[] {
  const lang: Language = isLanguage(r.language) ? r.language : 'en';
  const t = REPLY_TEXTS[lang];
  const b: Bench = { r, goal, t, lang, hello: greeting(t, sender) };
  const verify = draft('verify', letter(b, t.thanks, t.verify));
  if (r.risk.level === 'danger') return [verify];
  if (!r.isOffer) return [];
  const wish = wishes(b);
  const wantsContract = goal?.engagement === 'contract' && r.label !== 'expert_network';
  return [
    ...askFacts(b),
    ...partTime(b),
    ...(wantsContract && wish !== '' ? [draft('contract-only', letter(b, t.thanks, wish))] : []),
    ...belowRate(b),
    draft('decline', letter(b, t.thanks, t.decline)),
    ...(r.risk.level === 'caution' ? [verify] : []),
    draft('write-again', letter(b, t.again, ...(wish === '' ? [] : [wish]))),
  ];
}
