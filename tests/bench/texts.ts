import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readFile } from '../../tools/cli/read.ts';
import { mixedInbox, mixedMessages } from './inbox.ts';
import { type Row, race, row, type Section } from './measure.ts';
import { asShipped } from './shipped.ts';

type Shipped = Awaited<ReturnType<typeof asShipped>>;

const MESSAGES = 300;
const RUNS = 9;
/** Three thousand messages: a year of mail, after which engines have compiled what they run; for all peers alike. */
const WARM_UP = 10;

const median = (rows: readonly Row[], name: string): number => rows.find((r) => r.name === name)?.median ?? Number.NaN;

/** The same messages through Beckon's passes and two well-known parsers, in turn. */
async function triageSpeed({ docOf, findConcepts, triage, triageAll }: Shipped): Promise<Section> {
  // Read back: a text that was put together stays in pieces, one from a page or a store lies in one.
  const inbox = JSON.parse(JSON.stringify(mixedInbox(MESSAGES))) as ReturnType<typeof mixedInbox>;
  const wink = winkNLP(model);
  const each = (task: (text: string, id: string) => unknown) => () => {
    for (const m of inbox) task(m.text, m.id);
  };
  const rows = await race(
    {
      'lexical pass': each((text, id) => {
        const doc = docOf({ id, text });
        return findConcepts(doc.tokens, doc.language);
      }),
      'whole triage': () => triageAll(inbox.map(({ id, text }) => ({ id, text }))),
      'whole triage, one by one': each((text, id) => triage({ id, text })),
      compromise: each((text) => nlp(text)),
      'wink-nlp, default pipe': each((text) => wink.readDoc(text)),
    },
    RUNS,
    WARM_UP,
  );
  const peer = median(rows, 'compromise');
  return {
    title: 'Triage',
    on: `${MESSAGES} messages of a mixed inbox, Node ${process.version}`,
    rows,
    ratios: [
      { name: 'compromise / lexical pass', value: peer / median(rows, 'lexical pass'), limit: 20, atLeast: true },
      { name: 'compromise / whole triage', value: peer / median(rows, 'whole triage'), limit: 8, atLeast: true },
    ],
  };
}

/** Bytes in use once everything that nobody holds is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** Triages so many messages one by one, holding none; the most that was in use at ten looks, without their time. */
function triaged({ triage }: Shipped, size: number): { readonly ms: number; readonly heap: number } {
  let [ms, heap] = [0, 0];
  let started = performance.now();
  for (const message of mixedMessages(size)) {
    triage(message);
    if ((Number(message.id) + 1) % (size / 10) !== 0) continue;
    ms += performance.now() - started;
    heap = Math.max(heap, heapInUse());
    started = performance.now();
  }
  return { ms, heap };
}

async function triageGrowth(shipped: Shipped): Promise<Section> {
  const sizes = [1_000, 10_000, 100_000];
  triaged(shipped, 1_000);
  const runs = sizes.map((size) => ({ size, ...triaged(shipped, size) }));
  const [first, last] = [runs[0], runs.at(-1)];
  const of = (get: (run: (typeof runs)[number]) => number): number =>
    first === undefined || last === undefined ? Number.NaN : get(last) / get(first);
  return {
    title: 'Triage, growth',
    on: 'the same inbox, longer, message by message; one run each',
    rows: runs.map(({ size, ms }) => row(`${size} messages`, [ms])),
    notes: runs.map(
      ({ size, ms, heap }) =>
        `${size} messages: ${(ms / size).toFixed(3)} ms each, at most ${(heap / 1_048_576).toFixed(1)} MiB in use`,
    ),
    ratios: [
      { name: 'time per message, 100,000 / 1,000', value: of((r) => r.ms / r.size), limit: 1.5 },
      { name: 'memory in use, 100,000 / 1,000', value: of((r) => r.heap), limit: 1.1 },
    ],
  };
}

/** All text of the sample profile, as an audit reads it. */
async function auditSpeed({ audit }: Shipped): Promise<Section> {
  const file = new URL('../fixtures/sample-site/profile-sdui.html', import.meta.url).pathname;
  const read = readFile(file, { url: 'https://www.linkedin.com/in/mira-okafor-lindqvist/', now: 0, timeZone: 'UTC' });
  const seen = read.observations.find((o) => o.kind === 'profile');
  if (!seen) throw new Error('the sample profile was not read');
  const { profile, coverage } = seen;
  const text = [profile.headline, profile.about, ...(profile.experience ?? []).flatMap((e) => [e.title, e.description])]
    .filter(Boolean)
    .join('\n');
  const rows = await race(
    { 'full audit': () => audit({ profile, coverage, goal: null, asOf: 0 }), compromise: () => nlp(text) },
    60,
  );
  const value = median(rows, 'full audit') / median(rows, 'compromise');
  return {
    title: 'Audit',
    on: `sample profile, ${text.length} characters`,
    rows,
    ratios: [{ name: 'audit / compromise', value, limit: 2 }],
  };
}

export async function texts(): Promise<Section[]> {
  const shipped = await asShipped();
  return [await triageSpeed(shipped), await triageGrowth(shipped), await auditSpeed(shipped)];
}
