import type { InboxQuery, InboxRow } from '../model/app.ts';
import { type Fit, isOfferLabel } from '../model/triage.ts';
import { correctedFacts } from './corrected-facts.ts';
import type { Correction } from './corrections.ts';
import type { ApproachRecord, SlimRecord, TimelineRecord } from './records.ts';

/** What a list needs of a judged approach. */
export function slim(record: ApproachRecord, fit: Fit | null): SlimRecord {
  const { key, keys, conversationId, sender, at, lastAt, answered, answeredAt, inmail, snippet, sketch, triage, rule } =
    record;
  const { version, label, isOffer, confidence, understood, offer, risk } = triage;
  return {
    ...{ key, keys, conversationId, sender, answered, inmail, snippet, fit },
    ...(at !== undefined && { at }),
    ...(lastAt !== undefined && { lastAt }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(rule !== undefined && { rule }),
    ...(sketch !== undefined && { sketch }),
    triage: { version, label, isOffer, confidence, understood, offer },
    risk: risk.level,
    riskChecked: risk.checked,
  };
}

/** What a timeline needs of it. */
export function timelineOf({ key, keys, at, answeredAt, rule, triage, fit }: SlimRecord): TimelineRecord {
  const { version, label, isOffer, offer } = triage;
  return {
    ...{ key, keys },
    ...(at !== undefined && { at }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(rule !== undefined && { rule }),
    triage: { version, label, isOffer, offer: offer && { pay: offer.pay, engagement: offer.engagement } },
    fit: fit && { advice: fit.advice },
  };
}

/** A derived approach with the user's word laid over it: one line of the inbox. */
export function rowOf(record: SlimRecord, correction: Correction, stale: boolean): InboxRow {
  const { triage } = record;
  const label = correction.label ?? triage.label;
  const isOffer = correction.label === undefined ? triage.isOffer : isOfferLabel(label);
  const said = correction.label !== undefined && correction.ruledBy === undefined;
  const corrected = said || Object.keys(correction.facts).length > 0;
  return {
    key: record.key,
    conversationId: record.conversationId,
    sender: record.sender,
    ...(record.at !== undefined && { at: record.at }),
    ...(record.lastAt !== undefined && { lastAt: record.lastAt }),
    label,
    isOffer,
    confidence: correction.label === undefined ? triage.confidence : 1,
    understood: triage.understood,
    fit: record.fit,
    risk: record.risk,
    riskChecked: record.riskChecked,
    snippet: correction.redacted ? '' : record.snippet,
    facts: correctedFacts(triage.offer, isOffer, correction.facts),
    answered: correction.answered ?? record.answered,
    status: correction.status ?? 'new',
    ...(correction.snoozedUntil !== undefined && { snoozedUntil: correction.snoozedUntil }),
    ...(correction.note !== undefined && { note: correction.note }),
    corrected,
    ...(correction.ruledBy !== undefined && { ruledBy: correction.ruledBy }),
    stale,
    inmail: record.inmail,
  };
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Everything a search looks through; long texts are searched by their beginning, as shown. */
function haystack(row: InboxRow): string {
  const { sender, facts } = row;
  const words = [sender.name, sender.headline, sender.company, row.snippet, row.note, facts?.role, facts?.company];
  return fold([...words, ...(facts?.skills ?? []), ...(facts?.domains ?? [])].filter(Boolean).join(' '));
}

function matches(row: InboxRow, q: InboxQuery, words: readonly string[]): boolean {
  if (q.labels !== undefined && !q.labels.includes(row.label)) return false;
  if (q.advice !== undefined && (row.fit === null || !q.advice.includes(row.fit.advice))) return false;
  if (q.risk !== undefined && !q.risk.includes(row.risk)) return false;
  if (q.answered !== undefined && row.answered !== q.answered) return false;
  if (q.offersOnly === true && !row.isOffer) return false;
  if (words.length === 0) return true;
  const text = haystack(row);
  return words.every((w) => text.includes(w));
}

const byKey = (a: InboxRow, b: InboxRow): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
const newest = (a: InboxRow, b: InboxRow): number => (b.at ?? 0) - (a.at ?? 0) || byKey(a, b);
const ORDERS: Readonly<Record<'date' | 'fit', (a: InboxRow, b: InboxRow) => number>> = {
  date: newest,
  fit: (a, b) => (b.fit?.score ?? -1) - (a.fit?.score ?? -1) || newest(a, b),
};

/** Names are folded once each: comparing fifty thousand rows would fold each of them thirty times. */
function bySender(rows: readonly InboxRow[]): InboxRow[] {
  const { compare } = new Intl.Collator('en');
  const named = rows.map((row) => ({ row, name: fold(row.sender.name ?? '') }));
  return named.sort((a, b) => compare(a.name, b.name) || newest(a.row, b.row)).map((x) => x.row);
}

/** The rows a view asked for, in its order; ties are settled so that the same rows always stand alike. */
export function selectRows(rows: readonly InboxRow[], query: InboxQuery): InboxRow[] {
  const words = fold(query.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const found = rows.filter((r) => matches(r, query, words));
  if (query.list !== undefined && query.sort === undefined) return found;
  const sort = query.sort ?? 'date';
  return sort === 'sender' ? bySender(found) : found.sort(ORDERS[sort]);
}
