import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Goal } from '../../lib/model/goal.ts';
import { PROFILE_FILES } from '../../lib/model/replay.ts';
import type { Json } from '../../lib/model/text.ts';
import { createPipeline, type Pipeline } from '../../lib/pipeline/index.ts';
import { createJudges } from '../../lib/pipeline/judgement.ts';
import { readExportStream } from '../../lib/readers/linkedin-export/index.ts';
import { readPasted } from '../../lib/readers/pasted/index.ts';
import { openStore } from '../../lib/store/index.ts';
import { fit as fitTo, triage } from '../../lib/triage/index.ts';
import { toTriageJson } from '../../lib/triage/json.ts';
import { REPLY_TEXTS } from '../../lib/triage/reply-texts.ts';
import { toCsv } from '../../lib/ui/charts/table.ts';
import { switchLocale } from '../../lib/ui/i18n/index.ts';
import { approachTable, editTable, handTable, weekTable } from '../../lib/ui/views/dashboard/data/tables.ts';
import { readingAt } from './reading.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
/** One offer in each language of the replies, below, at and beside the floor. */
const OFFERS = [
  'Hi Tove, a hospital network seeks a freelance data engineer, 6 months, remote, 15 hours a week at 60 EUR per hour. Interested?',
  'Hallo Tove, wir suchen eine freiberufliche Datenentwicklerin für eine Klinik, 20 Stunden pro Woche, 95 €/Std., remote. Interesse?',
  'Bonjour Tove, nous cherchons une ingénieure données indépendante pour un hôpital, 2 jours par semaine, TJM 500 €, télétravail.',
  'Hola Tove, buscamos una ingeniera de datos autónoma para un hospital, 15 horas por semana, 70 € la hora, en remoto. ¿Te interesa?',
  'Ciao Tove, cerchiamo una data engineer freelance per una clinica, 2 giorni a settimana, 80 € all’ora, da remoto.',
  'Olá Tove, procuramos uma engenheira de dados freelancer para um hospital, 15 horas por semana, 70 € por hora, remoto.',
  'Hoi Tove, we zoeken een freelance data-engineer voor een ziekenhuis, 16 uur per week, 90 euro per uur, op afstand.',
];
const reading = readingAt(NOW);
const profile = reading({
  observations: [
    {
      kind: 'profile',
      profile: {
        name: 'Tove Arlen',
        vanity: 'tove-arlen',
        headline: 'Senior Data Engineer',
        experience: [{ title: 'Senior Data Engineer', company: 'Fjordkraft', start: '2020-01', end: null }],
      },
      coverage: { topcard: { state: 'seen' }, experience: { state: 'seen' } },
    },
  ],
});
const talks = reading({
  page: 'messaging',
  layout: 'messaging',
  observations: [
    {
      kind: 'conversations',
      conversations: OFFERS.map((text, i) => ({
        id: `2-offer${i}==`,
        strength: 'strong' as const,
        participants: [],
        direction: 'inbound' as const,
        messages: [
          {
            threadId: `2-offer${i}==`,
            direction: 'inbound' as const,
            sender: { name: `Sender ${i}` },
            text,
            sentAt: NOW - i * 1e8,
          },
        ],
        approaches: [],
      })),
    },
  ],
});

let made = 0;
/** Everything that Beckon would show, copy or save for somebody else's eyes. */
async function outputs(goal: Goal): Promise<{ replies: string; saved: string }> {
  const store = await openStore({ name: `discretion-${made++}` });
  const pipeline: Pipeline = createPipeline(store, {
    clock: { now: () => NOW, timeZone: 'Europe/Berlin' },
    judges: createJudges(),
    readExport: readExportStream,
    readText: readPasted,
  });
  await pipeline.decide([{ subject: 'goal', key: '', field: 'goal', value: goal as unknown as Json }]);
  await pipeline.keep(profile);
  await pipeline.keep(talks);
  await pipeline.work();
  const rows = await pipeline.queries.inbox({});
  const drafts = (await Promise.all(rows.map((r) => pipeline.notes(r.key)))).flatMap((n) => n.replies);
  const view = await pipeline.queries.visibility();
  const files = await Promise.all(PROFILE_FILES.map((file) => pipeline.study({ ask: 'file', file })));
  const tables = [approachTable(rows), weekTable(view), editTable(view), handTable([])].map(toCsv);
  const told = JSON.stringify(await pipeline.queries.glance());
  const printed = OFFERS.map((text, i) => {
    const result = triage({ id: `${i}`, text });
    return JSON.stringify(toTriageJson(`${i}`, result, fitTo(result, goal, {})));
  });
  store.close();
  expect(rows.length).toBe(OFFERS.length);
  expect(drafts.length).toBeGreaterThan(OFFERS.length);
  expect(files.every((f) => typeof f === 'string' && f.length > 100)).toBe(true);
  return { replies: drafts.map((d) => d.text).join('\n'), saved: [...files, ...tables, ...printed, told].join('\n') };
}

const goalWith = (over: Partial<Goal>): Goal => ({
  id: 'g',
  confirmedAt: 1,
  titles: [{ title: 'Data Engineer', synonyms: [] }],
  engagement: 'contract',
  hoursPerWeek: { min: 10, max: 20 },
  askingRate: { amount: 110, currency: 'EUR', unit: 'hour' },
  remote: 'remote',
  places: [],
  domains: ['healthcare'],
  mustSkills: [],
  niceSkills: [],
  noGos: [],
  currentEmployers: ['Fjordkraft'],
  ...over,
});
const EMPLOYED = Object.values(REPLY_TEXTS).map((t) => t.employed);

describe('what leaves Beckon', () => {
  it('never holds the floor, whatever the goal', async () => {
    await switchLocale('en');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 30_011, max: 89_989 }),
        fc.constantFrom('discreet', 'employer-knows', 'open'),
        async (amount, discretion) => {
          const floor = { amount, currency: 'EUR', unit: 'hour' as const };
          const { replies, saved } = await outputs(goalWith({ discretion, floor }));
          const spelled = new RegExp(String(amount).replace(/^(\d\d)/, '$1[.,\\s]?'));
          expect(replies).not.toMatch(spelled);
          expect(saved).not.toMatch(spelled);
        },
      ),
      { seed: 24, numRuns: 6 },
    );
  });

  it('names no main job in any language while the search is discreet, or while nothing is said of it', async () => {
    const { discretion: _, ...unsaid } = goalWith({});
    for (const goal of [goalWith({ discretion: 'discreet' }), unsaid]) {
      const { replies, saved } = await outputs(goal);
      for (const sentence of EMPLOYED) expect(`${replies}\n${saved}`).not.toContain(sentence);
    }
  });

  it('may name it where the user said so', async () => {
    const { replies } = await outputs(goalWith({ discretion: 'open' }));
    expect(EMPLOYED.filter((sentence) => replies.includes(sentence)).length).toBeGreaterThan(3);
  });
});
