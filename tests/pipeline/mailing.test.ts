import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../lib/model/approaches.ts';
import type { Message } from '../../lib/model/conversation.ts';
import type { Goal } from '../../lib/model/goal.ts';
import { type Observation, READ_SCHEMA, type ReadResult } from '../../lib/model/observation.ts';
import { firmOf } from '../../lib/pipeline/agency.ts';
import { createPipeline, type Pipeline } from '../../lib/pipeline/index.ts';
import { createJudges } from '../../lib/pipeline/judgement.ts';
import { readExportStream } from '../../lib/readers/linkedin-export/index.ts';
import { readPasted } from '../../lib/readers/pasted/index.ts';
import { openStore } from '../../lib/store/index.ts';

const NOW = Date.UTC(2026, 2, 2, 9);
const DAY = 86_400_000;

const result = (...observations: Observation[]): ReadResult => ({
  schema: READ_SCHEMA,
  reader: { id: 'linkedin-export', version: 1 },
  layout: 'export',
  page: 'export',
  own: 'yes',
  observations,
  refusal: null,
  drift: [],
  asOf: NOW,
});
const talk = (messages: readonly Partial<Message>[]): Observation => ({
  kind: 'conversations',
  conversations: messages.map((m, i) =>
    conversationOf(`2-t${i}==`, 'strong', [
      { direction: 'inbound', sender: {}, text: '', threadId: `2-t${i}==`, sentAt: NOW - (i + 1) * DAY, ...m },
    ]),
  ),
});
const letter = (name: string): string =>
  `Hi ${name}, my client in hospital analytics needs a data engineer on a contract basis for six months, 15 hours a week, fully remote, at $90 an hour. You know dbt, which is what it takes. ${'They decide fast and pay on time. '.repeat(12)}No SAP project this time.`;

let made = 0;
async function world(): Promise<Pipeline> {
  const store = await openStore({ name: `mailing-${made++}` });
  return createPipeline(store, {
    clock: { now: () => NOW, timeZone: 'UTC' },
    judges: createJudges(),
    readExport: readExportStream,
    readText: readPasted,
  });
}
const said = (goal: Goal) => [{ subject: 'goal' as const, key: '', field: 'goal', value: goal as never }];
const goal: Goal = {
  id: 'g',
  confirmedAt: 1,
  titles: [],
  engagement: 'contract',
  places: [],
  domains: [],
  mustSkills: [],
  niceSkills: [],
  noGos: [],
};
const SENDERS = [
  { name: 'Mara Fink', headline: 'Recruiter at Harrow Search | Healthcare' },
  { name: 'Ole Brandt', headline: 'Talent Partner @ Harrow Search' },
  { name: 'Pia Lund', headline: 'Data lead' },
];

describe('what is known beside an approach', () => {
  it('tells a mass mailing from a letter, and who else of the firm wrote', async () => {
    const p = await world();
    await p.keep(
      result(
        {
          kind: 'profile',
          profile: { name: 'Ana Ruiz', headline: 'Data engineer', skills: [{ name: 'dbt' }] },
          coverage: { topcard: { state: 'seen' } },
        },
        talk([
          { sender: SENDERS[0] as Message['sender'], text: letter('Ana') },
          { sender: SENDERS[1] as Message['sender'], text: letter('Peter') },
          { sender: SENDERS[2] as Message['sender'], text: 'Hi Ana, congratulations on the new role! Lunch some day?' },
        ]),
      ),
    );
    await p.work();
    const rows = await p.queries.inbox({});
    const of = (name: string) => rows.find((r) => r.sender.name === name)?.key ?? '';
    expect((await p.notes(of('Mara Fink'))).signs).toEqual([
      { id: 'bulk.same-text', params: { count: 1 } },
      { id: 'bulk.personal', params: { terms: 'dbt' } },
    ]);
    expect((await p.notes(of('Ole Brandt'))).signs).toContainEqual({
      id: 'bulk.wrong-name',
      params: { name: 'Peter' },
    });
    expect((await p.notes(of('Pia Lund'))).signs).toEqual([]);
    expect((await p.queries.approach(of('Mara Fink')))?.agency).toEqual({
      name: 'Harrow Search',
      people: 1,
      offers: 1,
      answered: 0,
    });
    expect((await p.queries.approach(of('Pia Lund')))?.agency).toBeNull();
    expect(await p.notes('gone')).toEqual({ replies: [], signs: [] });
  });

  it('asks for nothing that the user filled in, and weighs what the user alone calls an offer', async () => {
    const p = await world();
    await p.decide(said(goal));
    const bare = 'Hi Ana, my client in hospital analytics needs a data engineer on a contract basis, fully remote.';
    await p.keep(
      result(
        talk([
          { sender: SENDERS[0] as Message['sender'], text: bare },
          { sender: SENDERS[2] as Message['sender'], text: 'Lovely talk! Shall we have a coffee on Tuesday?' },
        ]),
      ),
    );
    await p.work();
    const at = async (name: string) => {
      const key = (await p.queries.inbox({})).find((r) => r.sender.name === name)?.key ?? '';
      const detail = await p.queries.approach(key);
      return { key, detail, letters: (await p.notes(key)).replies };
    };
    const word = (key: string, field: string, value: never) => ({ subject: 'approach' as const, key, field, value });
    const first = await at('Mara Fink');
    expect(first.detail?.triage.missing).toEqual(expect.arrayContaining(['pay', 'company']));
    const pay = { min: 90, max: 90, currency: 'USD', unit: 'hour' };
    const second = await at('Pia Lund');
    await p.decide([
      word(first.key, 'fact:pay', pay as never),
      word(first.key, 'fact:company', 'Clearbrook Health' as never),
      word(second.key, 'label', 'contract_offer' as never),
    ]);
    await p.work();
    const [filled, called] = [await at('Mara Fink'), await at('Pia Lund')];
    expect(filled.detail?.triage.missing).not.toEqual(expect.arrayContaining(['pay']));
    expect(filled.detail?.triage.missing).not.toContain('company');
    expect(filled.letters.find((d) => d.id === 'ask-facts')?.text).not.toContain('pay range');
    expect(called.detail?.row.facts).toMatchObject({ pay: null, skills: [] });
    expect(called.detail?.row.fit?.advice).toBe('ask-first');
    expect(called.letters.find((d) => d.id === 'ask-facts')?.text).toContain('pay range');
  });

  it('finds a no-go at the very end of a long message, when it comes and when the goal changes', async () => {
    const p = await world();
    await p.decide(said({ ...goal, noGos: ['SAP'] }));
    await p.keep(result(talk([{ sender: SENDERS[0] as Message['sender'], text: letter('Ana') }])));
    await p.work();
    const marks = async () => (await p.queries.inbox({})).map((r) => r.fit?.marks);
    expect(await marks()).toEqual([['no-go']]);
    await p.decide(said({ ...goal, confirmedAt: 2 }));
    await p.work();
    expect(await marks()).toEqual([[]]);
    await p.decide(said({ ...goal, confirmedAt: 3, noGos: ['SAP'] }));
    await p.work();
    expect(await marks()).toEqual([['no-go']]);
  });
});

describe('the firm of a sender', () => {
  it.each([
    ['Recruiter at Harrow Search | Healthcare', 'Harrow Search'],
    ['Personalberaterin bei Kern & Partner', 'Kern & Partner'],
    ['Chargée de recrutement chez Lumen', 'Lumen'],
    ['Sourcer @ Kite', 'Kite'],
    ['Good at people', null],
    ['', null],
  ])('%s', (headline, firm) => {
    expect(firmOf({ headline }, null)).toBe(firm);
  });
  it('is the agency named in the offer where the headline says nothing', () => {
    expect(firmOf({}, { agency: true, company: 'Harrow' })).toBe('Harrow');
    expect(firmOf({}, { agency: false, company: 'Harrow' })).toBeNull();
  });
});
