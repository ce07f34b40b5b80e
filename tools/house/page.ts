import type { Place } from './imports.ts';

/** What each place is for; a place without a line here fails the test. */
const PURPOSE: Readonly<Record<string, string>> = {
  entrypoints: 'wiring: listeners, the injected readers, the three pages, the derive worker',
  'lib/ui': 'Preact views, charts, words in five languages; asks the `App` port, computes nothing',
  'lib/pipeline': 'read → keep → derive → glance; the only place where readings, store and judgement meet',
  'lib/platform': 'the browser: injection, messages, alarms, panels; the only importer of its API',
  'lib/store': 'IndexedDB: what was read and said (append-only), derived rows, staged files, backups',
  'lib/audit': 'profile and goal in, findings out; the rubric as data',
  'lib/triage': 'a message in, label, facts, risk and fit out; rules as data, weights learned from own texts',
  'lib/visibility': 'sightings in, series, edits and effects out; the statistics',
  'lib/readers': 'a document, archive or text in, content or a typed refusal out',
  'lib/nlp': 'lexicons and text analysis; the only importer of compromise',
  'lib/model': 'the words of the domain as types, hashing and time; imports nothing of the house',
};

const id = (name: string): string => name.replace(/\W/g, '_');
const graph = (places: readonly Place[]): string[] => [
  '```mermaid',
  'flowchart TD',
  ...places.map((p) => `  ${id(p.name)}["${p.name}"]`),
  ...places.flatMap((p) => p.places.map((to) => `  ${id(p.name)} --> ${id(to)}`)),
  '```',
];

const row = (p: Place): string => {
  const purpose = PURPOSE[p.name];
  if (purpose === undefined) throw new Error(`tools/house/page.ts does not say what ${p.name} is for`);
  return `| \`${p.name}\` | ${purpose} | ${p.places.map((x) => `\`${x}\``).join(', ')} | ${p.packages.join(', ')} |`;
};

const WALK = `## One value, from the page to the screen

A click on the toolbar button, on one's own profile:

1. \`entrypoints/background.ts\` hears of it (the popup asks \`read-tab\`); \`lib/platform/inject.ts\` chooses the reader by the address and
   runs it once in the tab's isolated world. Nothing is left there: the script returns a value and is gone.
2. \`lib/readers\` turns the document into content with coverage, or into a refusal that says why. \`lib/platform/read-result.ts\` checks the
   shape of what came back, as of everything that crosses a border.
3. \`lib/pipeline/keep.ts\` stores content and sighting in one transaction, before anything is made of it. Only then the popup hears "read".
4. The derive worker (a worker of the background in Firefox, of an offscreen document in Chromium) runs \`lib/pipeline/derive.ts\`: it
   audits, triages and rebuilds the buckets that changed, in small commits that can be interrupted anywhere and taken up again.
5. The last commit writes one row, the glance. Pages are told that something changed; they read rows and show them.

What is kept and what is derived never mix: every derived row can be thrown away and made again from what was read and said, and carries
the version of the rules that made it.

A row costs IndexedDB the same whatever it holds, and an archive brings a hundred thousand texts. What comes in by the hundred therefore
shares rows: contents in packs (\`lib/store/packs.ts\`), rows that a first import derives in bundles (\`lib/store/bundles.ts\`), marks of what
is to be judged in heaps (\`lib/pipeline/marks.ts\`). Nothing above the store sees packs and bundles, nor does a backup; a content or row
stands in one place, which an index with unique entries holds. Who goes through all rows does so in the order in which they are kept.`;

/** The page about the house, made from the code's own imports. */
export const housePage = (places: readonly Place[]): string =>
  [
    '# Architecture',
    '',
    "Made by `npx tsx tools/architecture-doc.ts` from the code's own imports; a test fails when it is out of date.",
    '`tests/architecture.test.ts` holds the rules: imports point downwards, never between neighbours, and some packages have one importer.',
    '',
    ...graph(places),
    '',
    '| place | for | imports | packages |',
    '|---|---|---|---|',
    ...places.map(row),
    '',
    WALK,
    '',
  ].join('\n');
