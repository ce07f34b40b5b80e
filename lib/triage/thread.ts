import { personKey } from '../model/approaches.ts';
import type { Message } from '../model/conversation.ts';
import type { FactName, OfferFacts, Risk, RiskLevel, TriageInput, TriageResult } from '../model/triage.ts';
import type { Doc } from '../nlp/message/document.ts';
import { docOf } from './input.ts';
import { missingFacts } from './missing.ts';
import { assessTogether } from './risk.ts';
import { type Reading, readAll, readOne, withoutDoc } from './triage.ts';

const LEVELS: readonly RiskLevel[] = ['none', 'caution', 'danger'];

function toInput(m: Message, index: number): TriageInput {
  return {
    id: String(index),
    text: m.text,
    ...(m.subject !== undefined && index === 0 && { subject: m.subject }),
    ...(m.sentAt !== undefined && { sentAt: m.sentAt }),
    sender: m.sender,
    ...(m.snippet !== undefined && { snippet: m.snippet }),
    ...(m.attachments !== undefined && { attachments: m.attachments }),
  };
}

/** The lure often comes in the third message: warnings of all of them stand, the worst level counts. */
function worst(risks: readonly Risk[], whole: Pick<Risk, 'level' | 'rules'>): Risk {
  const all = [...risks, whole];
  const level = all.reduce<RiskLevel>((a, r) => (LEVELS.indexOf(r.level) > LEVELS.indexOf(a) ? r.level : a), 'none');
  const rules = all.flatMap((r) => r.rules);
  return {
    level,
    checked: risks.every((r) => r.checked),
    rules: rules.filter((r, i) => rules.findIndex((x) => x.id === r.id) === i),
  };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

/** Later messages add what the first left open; what was said first stands. */
function merge(first: Reading, later: readonly Reading[]): Pick<TriageResult, 'offer' | 'quotes'> {
  if (first.offer === null) return { offer: null, quotes: first.quotes };
  const offer: Record<string, unknown> = { ...first.offer };
  const quotes: Partial<Record<FactName, TriageResult['quotes'][FactName]>> = { ...first.quotes };
  for (const next of later) {
    if (next.offer === null) continue;
    for (const [name, value] of Object.entries(next.offer) as [FactName, unknown][]) {
      if (!isEmpty(offer[name]) || isEmpty(value)) continue;
      offer[name] = value;
      const quote = next.quotes[name];
      if (quote !== undefined) quotes[name] = quote;
    }
  }
  return { offer: offer as unknown as OfferFacts, quotes: quotes as TriageResult['quotes'] };
}

/** An approach as read, and the message that gives it its label and date. */
export interface ReadThread {
  readonly result: TriageResult;
  /** Index among the inbound messages; 0 where none bears an offer. */
  readonly bearing: number;
}

const isInbound = (m: Message): boolean => m.direction === 'inbound' && m.draft !== true;

/** What an approach is judged by: what was sent to the reader, where there is any. */
function ownOf(messages: readonly Message[]): readonly Message[] {
  const inbound = messages.filter(isInbound);
  return inbound.length > 0 ? inbound : messages;
}

/** Messages as read: with their subject where they open an approach, without where they go on in one. */
class Read {
  readonly #opening = new WeakMap<Message, Reading>();
  readonly #later = new WeakMap<Message, Reading>();

  #of(m: Message, index: number): WeakMap<Message, Reading> {
    return index === 0 && m.subject !== undefined ? this.#opening : this.#later;
  }

  get(m: Message, index: number): Reading | undefined {
    return this.#of(m, index).get(m);
  }

  set(m: Message, index: number, reading: Reading): void {
    this.#of(m, index).set(m, reading);
  }
}

/** What was read ahead last; it is gone with its messages. */
let ahead = new Read();
/** So many messages are read ahead at most: what is known of each takes some tens of kilobytes until it was asked for. */
const MOST_AHEAD = 512;

/**
 * Reads the messages of approaches together that {@link readThread} will be asked for next, which takes less time than one
 * by one. It changes no answer.
 */
export function readAhead(approaches: readonly (readonly Message[])[]): void {
  const asked = approaches
    .flatMap((messages) => ownOf(messages).map((m, index) => ({ m, index })))
    .slice(0, MOST_AHEAD);
  const readings = readAll(asked.map(({ m, index }) => toInput(m, index)));
  ahead = new Read();
  for (const [i, { m, index }] of asked.entries()) ahead.set(m, index, readings[i] as Reading);
}

/** Messages of one thread as read, each once however many approaches ask. */
class Readings {
  readonly #read = new Read();

  at(m: Message, index: number): Reading {
    const reading = this.#read.get(m, index) ?? ahead.get(m, index) ?? readOne(toInput(m, index));
    this.#read.set(m, index, reading);
    return reading;
  }

  /** The body alone. */
  body(m: Message): Doc {
    return m.subject === undefined ? this.at(m, 1).doc : docOf(toInput(m, 1));
  }
}

/** Of the conversation asked for last: those who go through many ask for its approaches one after the other. */
let last: { readonly thread: readonly Message[]; readonly readings: Readings } | null = null;
function readingsOf(thread: readonly Message[]): Readings {
  if (last?.thread !== thread) last = { thread, readings: new Readings() };
  return last.readings;
}

/** What those who sent these messages sent in other approaches. */
function restOf(own: readonly Message[], thread: readonly Message[]): readonly Message[] {
  if (thread.length <= own.length) return [];
  const senders = new Set(own.map((m) => personKey(m.sender)));
  return thread.filter((m) => isInbound(m) && !own.includes(m) && senders.has(personKey(m.sender)));
}

/**
 * A silence of weeks opens a new approach and makes nobody another person: what the sender wrote before and after it
 * warns too. Only of warnings: whether another approach could be checked is said there.
 */
function withRest(
  read: Readings,
  { result, bearing }: ReadThread,
  own: readonly Message[],
  rest: readonly Message[],
): ReadThread {
  const alone = rest.map((m) => read.at(m, 0).risk);
  const risk = worst([result.risk, ...alone], assessTogether([...own, ...rest].map((m) => read.body(m))));
  return { result: { ...result, risk: { ...risk, checked: result.risk.checked } }, bearing };
}

/**
 * Reads an approach, a sender's run of messages: label and date come from the first that bears an offer (else the
 * first), facts from all of them, risk from the whole thread as read, other approaches of the same sender included.
 * @param thread the conversation that the approach stands in, where there is more of it
 */
export function readThread(messages: readonly Message[], thread: readonly Message[] = []): ReadThread {
  const own = ownOf(messages);
  const rest = restOf(own, thread);
  const read = rest.length === 0 ? new Readings() : readingsOf(thread);
  const run = readRun(read, own);
  return rest.length === 0 ? run : withRest(read, run, own, rest);
}

function readRun(read: Readings, own: readonly Message[]): ReadThread {
  const results = own.map((m, i) => read.at(m, i));
  const bearing = Math.max(
    0,
    results.findIndex((r) => r.isOffer),
  );
  const chosen = results[bearing] ?? readOne({ id: '0', text: '' });
  if (results.length < 2) return { result: withoutDoc(chosen), bearing };
  const risk = worst(
    results.map((r) => r.risk),
    assessTogether(results.map((r) => r.doc)),
  );
  const merged = merge(chosen, results.slice(bearing + 1));
  const label = risk.rules.some((r) => r.hard) ? 'scam' : chosen.label;
  const result: TriageResult = {
    ...withoutDoc(chosen),
    ...merged,
    label,
    isOffer: chosen.isOffer && label !== 'scam',
    risk,
    missing: merged.offer === null || label === 'scam' ? [] : missingFacts(label, merged.offer),
  };
  return { result, bearing };
}

export const triageThread = (messages: readonly Message[]): TriageResult => readThread(messages).result;
