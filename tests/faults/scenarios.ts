import type { NewDecision } from '../../lib/model/app.ts';
import { DAY } from '../../lib/model/time.ts';
import { LATER_PROFILE, LATER_THREADS, NOW, PROFILE, STAGED, THREAD } from './sample.ts';
import type { Life, LifeOptions } from './world.ts';

/** Something a user does. `prepare` runs undisturbed; `act` is disturbed, and done again after the fault. */
export interface Scenario {
  readonly name: string;
  prepare?(life: Life): Promise<void>;
  act(life: Life): Promise<void>;
  /** Later lives, e.g. with newer rules. */
  readonly options?: LifeOptions;
}

const importAll = async ({ store, pipeline }: Life): Promise<void> => {
  await store.stage.put(STAGED);
  await pipeline.work();
};

/** Says what is not yet said: a user sees whether a click took, and clicks again where it did not. */
async function say({ store, pipeline }: Life, said: readonly NewDecision[]): Promise<void> {
  for (const d of said) {
    const known = await store.kept.decisions();
    const there = (k: NewDecision): boolean => k.subject === d.subject && k.key === d.key && k.field === d.field;
    if (!known.some(there)) await pipeline.decide([d]);
  }
}
const setting = (field: string, value: NewDecision['value']): NewDecision => ({
  subject: 'setting',
  key: '',
  field,
  value,
});
const GOAL: NewDecision = {
  subject: 'goal',
  key: '',
  field: 'goal',
  value: {
    id: 'g',
    confirmedAt: 1,
    titles: [],
    engagement: 'contract',
    places: [],
    domains: [],
    mustSkills: [],
    niceSkills: [],
    noGos: [],
  },
};
const firstKey = async ({ pipeline }: Life): Promise<string> => {
  const rows = await pipeline.queries.inbox({});
  return rows.map((r) => r.key).sort()[0] ?? '';
};

/** A backup of a machine on which all that the sample holds was read and some of it deleted; made once. */
export const otherMachine: { backup: Blob | null } = { backup: null };

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'reading a profile',
    async act({ pipeline }) {
      await pipeline.keep(PROFILE);
      await pipeline.work();
    },
  },
  {
    name: 'reading a thread beside an edited profile',
    prepare: async ({ pipeline }) => {
      await pipeline.keep(PROFILE);
      await pipeline.work();
    },
    async act({ pipeline }) {
      await pipeline.keep(LATER_PROFILE);
      await pipeline.keep(THREAD);
      await pipeline.work();
    },
  },
  {
    name: 'importing an export',
    async act(life) {
      await importAll(life);
    },
  },
  {
    name: 'judging by newer rules',
    prepare: importAll,
    options: { rules: '2' },
    act: ({ pipeline }) => pipeline.work(),
  },
  {
    name: 'deciding',
    prepare: importAll,
    async act(life) {
      const key = await firstKey(life);
      await say(life, [
        GOAL,
        { subject: 'approach', key, field: 'label', value: 'sales_pitch' },
        { subject: 'approach', key, field: 'snoozedUntil', value: NOW + DAY },
        { subject: 'note', key: 'n', field: 'text', value: 'Open to Work on' },
      ]);
      await life.pipeline.work();
    },
  },
  {
    name: 'deleting an approach',
    prepare: importAll,
    async act(life) {
      const known = (await life.store.kept.decisions()).find((d) => d.field === 'redacted' && d.subject === 'approach');
      await say(life, [
        { subject: 'approach', key: known?.key ?? (await firstKey(life)), field: 'redacted', value: true },
      ]);
      await life.pipeline.work();
    },
  },
  {
    name: 'reading elsewhere what was deleted',
    prepare: async (life) => {
      await importAll(life);
      await say(life, [{ subject: 'approach', key: await firstKey(life), field: 'redacted', value: true }]);
      await life.pipeline.work();
    },
    async act({ pipeline }) {
      await pipeline.keep(LATER_THREADS);
      await pipeline.work();
    },
  },
  {
    name: 'facts only',
    prepare: importAll,
    async act(life) {
      await say(life, [setting('factsOnly', true)]);
      await life.pipeline.work();
    },
  },
  {
    name: 'a retention time',
    prepare: importAll,
    async act(life) {
      await say(life, [setting('retentionDays', 57)]);
      await life.pipeline.work();
    },
  },
  {
    name: 'restoring a backup',
    async act({ store, pipeline }) {
      if (otherMachine.backup === null) throw new Error('no backup was made');
      await store.merge(otherMachine.backup);
      await pipeline.work();
    },
  },
  {
    name: 'merging a backup into other data',
    prepare: async ({ pipeline }) => {
      await pipeline.keep(PROFILE);
      await pipeline.keep(THREAD);
      await pipeline.work();
    },
    async act({ store, pipeline }) {
      if (otherMachine.backup === null) throw new Error('no backup was made');
      await store.merge(otherMachine.backup);
      await pipeline.work();
    },
  },
  {
    name: 'deleting everything',
    prepare: importAll,
    async act({ store, pipeline }) {
      await store.wipe();
      await pipeline.work();
    },
  },
];

/** Makes the backup that the scenarios restore; `redacted`: with one of its approaches deleted. */
export async function fillOtherMachine(life: Life, redacted = true): Promise<void> {
  await importAll(life);
  await life.pipeline.keep(LATER_PROFILE);
  const deleted: NewDecision = { subject: 'approach', key: await firstKey(life), field: 'redacted', value: true };
  await say(life, redacted ? [GOAL, deleted] : [GOAL]);
  await life.pipeline.work();
  const lines: string[] = [];
  for await (const line of life.store.backup(NOW)) lines.push(`${line}\n`);
  otherMachine.backup = new Blob(lines);
}
