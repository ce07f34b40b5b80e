import type { NewDecision } from '../model/app.ts';
import { conversationOf } from '../model/approaches.ts';
import type { Conversation, Message } from '../model/conversation.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Goal } from '../model/goal.ts';
import { READ_SCHEMA, type ReadResult } from '../model/observation.ts';
import type { Owner } from '../model/owner.ts';
import type { Content, Sighting } from '../model/sighting.ts';
import type { Json } from '../model/text.ts';
import { DAY, type EpochMs, HOUR } from '../model/time.ts';
import { contentsOf, sightingOf } from './contents.ts';
import {
  SAMPLE_FIELDS,
  SAMPLE_HEADLINES,
  SAMPLE_NAME,
  SAMPLE_PROFILE,
  SAMPLE_THREADS,
  type SampleThread,
} from './sample-texts.ts';

/** Everything a store must hold to show the sample. */
export interface Sample {
  readonly owner: Owner;
  readonly contents: readonly Content[];
  readonly sightings: readonly Sighting[];
  readonly decisions: readonly NewDecision[];
}

const ID = 'sample';
/** A year and a half of messages, one every few days, more of them since the edit. */
const DAYS = 540;
const EDITED = 110;
const SEEN = ['topcard', 'about', 'experience', 'education', 'skills', 'languages', 'certifications', 'projects'];

const reading = (part: Partial<ReadResult> & Pick<ReadResult, 'layout' | 'page' | 'observations'>): ReadResult => ({
  schema: READ_SCHEMA,
  reader: { id: `linkedin-${part.layout === 'export' ? 'export' : 'profile'}`, version: 1 },
  own: 'yes',
  refusal: null,
  drift: [],
  ...part,
});

function messagesOf(thread: SampleThread, id: string, round: number, at: EpochMs): Message[] {
  const { from, headline, company, inmail, text, reply } = thread;
  const field = SAMPLE_FIELDS[round % SAMPLE_FIELDS.length] ?? '';
  const them = { name: from, headline, ...(company !== undefined && { company }) };
  const me = { name: SAMPLE_NAME };
  const asked: Message = {
    threadId: id,
    direction: 'inbound',
    sender: them,
    recipients: [me],
    sentAt: at,
    text: text.replace('{field}', field),
    ...(inmail === true && { pill: 'inmail' }),
  };
  if (reply === undefined) return [asked];
  const answer: Message = {
    threadId: id,
    direction: 'outbound',
    sender: me,
    recipients: [them],
    sentAt: at + 5 * HOUR,
    text: reply,
  };
  return [asked, answer];
}

function conversations(now: EpochMs): Conversation[] {
  const out: Conversation[] = [];
  let ago = DAYS;
  for (let i = 0; ago > 1; i += 1) {
    const thread = SAMPLE_THREADS[i % SAMPLE_THREADS.length] as SampleThread;
    const id = `${ID}-${i}`;
    const round = Math.floor(i / SAMPLE_THREADS.length);
    out.push(conversationOf(id, 'strong', messagesOf(thread, id, round, now - ago * DAY - ((i * 7) % 11) * HOUR)));
    ago -= ago > EDITED ? 9 + (i % 3) : 4 + (i % 2);
  }
  return out;
}

const coverage: Coverage = Object.fromEntries(SEEN.map((s) => [s, { state: 'seen' as const }]));

const profileAt = (headline: string, asOf: EpochMs): ReadResult =>
  reading({
    layout: 'sdui',
    page: 'profile',
    source: `${ID}-profile`,
    language: 'en',
    asOf,
    observations: [{ kind: 'profile', profile: { ...SAMPLE_PROFILE, headline }, coverage }],
  });

const goal = (now: EpochMs): Goal => ({
  id: ID,
  confirmedAt: now,
  titles: [{ title: 'Machine Learning Engineer', synonyms: ['ML Engineer'] }],
  engagement: 'contract',
  hoursPerWeek: { min: 10, max: 20 },
  askingRate: { amount: 105, currency: 'EUR', unit: 'hour' },
  floor: { amount: 85, currency: 'EUR', unit: 'hour' },
  remote: 'remote',
  places: ['Rostock'],
  domains: ['healthcare', 'housing'],
  mustSkills: ['Python', 'SQL'],
  niceSkills: ['dbt'],
  noGos: [],
  discretion: 'discreet',
  currentEmployers: ['Brisk Harbour'],
});

/** The made-up data set as of `now`: the same person and messages for everybody, dated back from today. */
export function sampleOf(now: EpochMs): Sample {
  const talks = conversations(now);
  const readings = [
    profileAt(SAMPLE_HEADLINES[0], now - (EDITED + 3) * DAY),
    profileAt(SAMPLE_HEADLINES[1], now - EDITED * DAY),
    reading({
      layout: 'export',
      page: 'export',
      asOf: now - 2 * HOUR,
      observations: [{ kind: 'conversations', conversations: talks, exposure: [[now - DAYS * DAY, now - 2 * HOUR]] }],
    }),
  ];
  const kept = readings.map((r) => ({ r, contents: contentsOf(r.observations) }));
  return {
    owner: { id: ID, profileIds: [], vanities: [], names: [SAMPLE_NAME], provenAt: now, provenBy: ID },
    contents: kept.flatMap((k) => k.contents),
    sightings: kept.map(({ r, contents }) => sightingOf(r, contents, { ownerId: ID, readAt: r.asOf ?? now })),
    decisions: [
      { subject: 'goal', key: '', field: 'goal', value: goal(now) as unknown as Json },
      { subject: 'setting', key: '', field: 'onboarded', value: true },
    ],
  };
}
