import { describe, expect, it } from 'vitest';
import type { InboxRow } from '../../lib/model/app.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { Json } from '../../lib/model/text.ts';
import type { TriageResult } from '../../lib/model/triage.ts';
import { Corrections } from '../../lib/pipeline/corrections.ts';
import type { ApproachRecord } from '../../lib/pipeline/records.ts';
import { rowOf, selectRows, slim } from '../../lib/pipeline/rows.ts';
import { waitingRows, warmRows } from '../../lib/pipeline/waiting.ts';

const triage: TriageResult = {
  version: 1,
  language: 'en',
  understood: true,
  label: 'recruiter_ping',
  confidence: 0.6,
  isOffer: true,
  offer: null,
  quotes: {},
  missing: [],
  risk: { level: 'none', checked: true, rules: [] },
  evidence: [],
};
const record = (key: string, more: Partial<ApproachRecord> = {}): ApproachRecord => ({
  key,
  keys: [key],
  conversationId: `c-${key}`,
  sender: { name: key },
  answered: false,
  inmail: false,
  snippet: 'Hello',
  triage,
  input: '',
  ...more,
});
let n = 0;
const say = (key: string, field: string, value: Json, at = ++n): Decision => ({
  id: `d${String(++n).padStart(4, '0')}`,
  at,
  subject: 'approach',
  key,
  field,
  value,
});
const row = (r: ApproachRecord, ...decisions: Decision[]) =>
  rowOf(slim(r, null), new Corrections(decisions).of(r), false);

describe('what the user said', () => {
  it('wins over the rules', () => {
    const sales = row(record('a'), say('a', 'label', 'sales_pitch'));
    expect(sales).toMatchObject({ label: 'sales_pitch', isOffer: false, confidence: 1, corrected: true });
    expect(row(record('a'))).toMatchObject({ label: 'recruiter_ping', isOffer: true, corrected: false });
  });

  it('holds as last said, in whatever order it is stored', () => {
    const first = say('a', 'status', 'asked', 10);
    const second = say('a', 'status', 'declined', 20);
    expect(row(record('a'), second, first).status).toBe('declined');
    expect(row(record('a'), first, second).status).toBe('declined');
  });

  it('can be taken back', () => {
    expect(row(record('a'), say('a', 'label', 'promo'), say('a', 'label', null)).label).toBe('recruiter_ping');
    expect(row(record('a'), say('a', 'snoozedUntil', 5), say('a', 'snoozedUntil', null)).snoozedUntil).toBeUndefined();
  });

  it('follows an approach under its older keys', () => {
    expect(row(record('new', { keys: ['new', 'old'] }), say('old', 'note', 'call back')).note).toBe('call back');
  });

  it('shows no word of what was redacted', () => {
    expect(row(record('a'), say('a', 'redacted', true)).snippet).toBe('');
  });
});

describe('the inbox', () => {
  const rows = [
    row(record('b', { at: 2, snippet: 'Café analytics' })),
    row(record('a', { at: 2, answered: true })),
    row(record('c', { at: 9 }), say('c', 'label', 'promo')),
  ];
  const keys = (q: Parameters<typeof selectRows>[1]) => selectRows(rows, q).map((r) => r.key);

  it('stands newest first, ties settled', () => expect(keys({})).toEqual(['c', 'a', 'b']));
  it('sorts by sender', () => expect(keys({ sort: 'sender' })).toEqual(['a', 'b', 'c']));
  it('filters', () => {
    expect(keys({ labels: ['promo'] })).toEqual(['c']);
    expect(keys({ answered: false, offersOnly: true })).toEqual(['b']);
    expect(keys({ advice: ['answer'] })).toEqual([]);
    expect(keys({ risk: ['danger'] })).toEqual([]);
  });
  it('finds words without accents and case', () => {
    expect(keys({ text: 'ANALYTICS cafe' })).toEqual(['b']);
    expect(keys({ text: '(' })).toEqual([]);
  });
});

describe('offers to come back to', () => {
  const DAY = 86_400_000;
  const now = 400 * DAY;
  const offer = (key: string, days: number, more: Partial<InboxRow> = {}): InboxRow => ({
    ...row(record(key, { at: now - days * DAY })),
    fit: { advice: 'ask-first', score: 50, reasons: [], marks: [] },
    ...more,
  });
  const rows = [
    offer('fresh', 3),
    offer('answered', 4, { answered: true }),
    offer('old', 90),
    offer('old-best', 200, { fit: { advice: 'answer', score: 90, reasons: [], marks: [] }, answered: true }),
    offer('old-pass', 90, { fit: { advice: 'pass', score: 10, reasons: [], marks: [] } }),
    offer('old-scam', 90, { risk: 'danger' }),
    offer('old-no', 90, { status: 'declined' }),
    offer('old-later', 90, { snoozedUntil: now + 1 }),
  ];
  it('are waiting for thirty days, then warm where they meet the goal', () => {
    expect(waitingRows(rows, now).map((r) => r.key)).toEqual(['fresh']);
    expect(warmRows(rows, now).map((r) => r.key)).toEqual(['old-best', 'old']);
  });
  it('keep their own order unless another is asked for', () => {
    const warm = warmRows(rows, now);
    expect(selectRows(warm, { list: 'warm' }).map((r) => r.key)).toEqual(['old-best', 'old']);
    expect(selectRows(warm, { list: 'warm', sort: 'date' }).map((r) => r.key)).toEqual(['old', 'old-best']);
  });
});
