import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '../../lib/model/conversation.ts';
import type { Goal } from '../../lib/model/goal.ts';
import type { Observation } from '../../lib/model/observation.ts';
import { PROFILE_FILES, type StudyQuestion } from '../../lib/model/replay.ts';
import type { Json } from '../../lib/model/text.ts';
import { createPipeline } from '../../lib/pipeline/index.ts';
import { createJudges } from '../../lib/pipeline/judgement.ts';
import { readExportStream } from '../../lib/readers/linkedin-export/index.ts';
import { readPasted } from '../../lib/readers/pasted/index.ts';
import { openStore } from '../../lib/store/index.ts';
import { toCsv } from '../../lib/ui/charts/table.ts';
import { switchLocale } from '../../lib/ui/i18n/index.ts';
import { approachTable, editTable, weekTable } from '../../lib/ui/views/dashboard/data/tables.ts';
import { draftOf, goalOf as uiGoalOf } from '../../lib/ui/views/goal/draft.ts';
import { expectUnpolluted } from '../fuzz/plain.ts';
import { readingAt } from './reading.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
const DAY = 86_400_000;
const reading = readingAt(NOW);
/** Names that every object answers to, in the order of ordinary names that stand in for them. */
const HOSTILE = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'] as const;
const ORDINARY = ['alfa', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'] as const;

const message = (name: string, i: number): Message => ({
  threadId: name,
  direction: 'inbound',
  sender: { name, headline: name },
  text: `Hi, a contract for a data engineer at a hospital, ${10 + i} hours a week, 90 EUR per hour, remote. &valueOf; &toString;`,
  sentAt: NOW - (20 - i) * DAY,
});
const conversation = (name: string, i: number): Observation => ({
  kind: 'conversations',
  conversations: [
    {
      id: name,
      strength: 'strong',
      title: name,
      participants: [{ name }],
      direction: 'inbound',
      messages: [message(name, i)],
      approaches: [],
    },
  ],
  hints: [{ participant: { name }, lastActiveAt: NOW - DAY, lastDirection: i % 2 === 0 ? 'outbound' : 'inbound' }],
});
const profile = (names: readonly string[], company: string) =>
  reading({
    asOf: NOW - (company === names[0] ? DAY : 0),
    observations: [
      {
        kind: 'profile',
        profile: {
          name: 'Tove Arlen',
          vanity: 'tove-arlen',
          headline: `${company} Data Engineer`,
          experience: [{ title: names[1] ?? '', company, start: '2020-01', end: null }],
          skills: names.map((name) => ({ name })),
          languages: names.map((name) => ({ name, proficiency: name })),
        },
        coverage: { topcard: { state: 'seen' }, experience: { state: 'seen' }, skills: { state: 'seen' } },
      },
    ],
  });
const goalOf = (names: readonly string[]): Goal => ({
  id: 'g',
  confirmedAt: 1,
  titles: ['Data Engineer', ...names].map((title) => ({ title, synonyms: [...names] })),
  engagement: 'contract',
  places: [...names],
  domains: ['healthcare', ...names],
  mustSkills: [...names],
  niceSkills: [...names],
  noGos: [...names],
  domainTerms: Object.fromEntries(names.map((name) => [name, { added: [name], removed: [] }])),
});

/** What is left of an answer when its words are left out: lists by length, the rest by type. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, x]) => [key, Array.isArray(x) ? x.length : typeof x]));
};

let made = 0;
/** A whole life in which everything that can be named bears one of these names; what a user would see of it. */
async function life(names: readonly string[]): Promise<unknown> {
  const store = await openStore({ name: `keys-${made++}` });
  const pipeline = createPipeline(store, {
    clock: { now: () => NOW, timeZone: 'UTC' },
    judges: createJudges(),
    readExport: readExportStream,
    readText: readPasted,
  });
  await pipeline.decide([{ subject: 'goal', key: '', field: 'goal', value: goalOf(names) as unknown as Json }]);
  for (const company of names.slice(0, 2)) await pipeline.keep(profile(names, company));
  for (const [i, name] of names.entries()) {
    await pipeline.keep(reading({ page: 'messaging', layout: 'messaging', observations: [conversation(name, i)] }));
  }
  await pipeline.work();
  for (const name of names) {
    await pipeline.decide([
      { subject: 'setting', key: name, field: name, value: { [name]: name } },
      { subject: 'setting', key: '', field: name, value: true },
      { subject: 'note', key: name, field: 'text', value: name },
      { subject: 'check', key: name, field: 'off', value: true },
      { subject: 'approach', key: name, field: 'label', value: 'promo' },
      { subject: 'approach', key: name, field: `fact:${name}`, value: name },
    ]);
  }
  await pipeline.work();
  const rows = await pipeline.queries.inbox({});
  const view = await pipeline.queries.visibility();
  const goal = goalOf(names);
  const typed = uiGoalOf({ ...draftOf(goal), discretion: 'discreet' }, null, 'g');
  const forgotten = uiGoalOf(
    { ...draftOf(null), titles: names.join('\n'), domains: names.join('\n'), discretion: 'open' },
    null,
    'g',
  );
  const asked: StudyQuestion[] = [
    { ask: 'searches', searches: null },
    { ask: 'report' },
    { ask: 'rubric' },
    { ask: 'compare', between: null },
    ...(['ad', 'terms', 'referrals'] as const).map((ask) => ({ ask, text: names.join(', ') })),
    ...PROFILE_FILES.map((file) => ({ ask: 'file' as const, file })),
  ];
  const studied = await Promise.all(asked.map((question) => pipeline.study(question)));
  const lines: string[] = [];
  for await (const line of store.backup(NOW)) lines.push(line);
  const other = await openStore({ name: `keys-${made++}` });
  const merged = await other.merge(new Blob([lines.join('\n')]));
  const seen = {
    rows: rows.map((r) => [r.label, r.answered, r.isOffer, r.fit?.advice]),
    weeks: view.weeks.map((w) => [w.offers, w.observedDays]),
    edits: view.edits.length,
    studied: studied.map((x) => shapeOf(x)),
    goal: [typed, forgotten].map((g) => [g?.titles.length, Object.keys(g?.domainTerms ?? {}).length]),
    settings: await pipeline.queries.settings(),
    csv: [approachTable(rows), weekTable(view), editTable(view)].map((t) => toCsv(t).split('\r\n').length),
    check: await store.check(),
    merged,
  };
  other.close();
  store.close();
  return seen;
}

afterEach(expectUnpolluted);

describe('names that every object answers to', () => {
  it('change nothing, wherever a thread, a person, a firm, a skill or a decision bears one', async () => {
    await switchLocale('en');
    expect(await life(HOSTILE)).toEqual(await life(ORDINARY));
  });
});
