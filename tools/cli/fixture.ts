import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DriftNote, ReadResult } from '../../lib/model/observation.ts';
import { type DriftHead, type DriftReport, parseReport } from '../../lib/readers/drift-report.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { InputError } from './errors.ts';
import { parseHtml } from './load.ts';

/** Where a page of each kind stands on the site, so that its reader is found. */
const ADDRESSES: readonly (readonly [reader: string, page: RegExp, address: (page: string) => string])[] = [
  ['linkedin-profile', /^details\//, (page) => `https://www.linkedin.com/in/x/${page}/`],
  ['linkedin-profile', /./, () => 'https://www.linkedin.com/in/x/'],
  ['linkedin-analytics', /./, (page) => `https://www.linkedin.com/${page}/`],
  ['linkedin-invitations', /./, () => 'https://www.linkedin.com/mynetwork/invitation-manager/'],
  ['linkedin-messaging', /thread/, () => 'https://www.linkedin.com/messaging/thread/2-x/'],
  ['linkedin-messaging', /./, () => 'https://www.linkedin.com/messaging/'],
  ['github', /./, () => 'https://github.com/x'],
];

/** The address a reported page is read under; a foreign one for readers of any page. */
export function addressOf({ reader, page }: DriftHead): string {
  const known = ADDRESSES.find(([id, pages]) => id === reader.id && pages.test(page ?? '-'));
  return known?.[2](page ?? '') ?? 'https://page.example/';
}

/** Masked ranges get dates again, so that rows can be told from texts: their place in the row is what was reported. */
export const withDates = (skeleton: string): string =>
  skeleton.replace(
    />x{3,9}\.? 0000 ([-–—]) (x{3,9}\.? 0000|x{3,12})(?=[\s<·])/g,
    (_, dash: string, end: string) => `>Jan 2020 ${dash} ${/0000$/.test(end) ? 'Mar 2022' : 'Present'}`,
  );

const NOW = Date.UTC(2026, 0, 15, 12);

/** Reads a reported page again. Whose it is cannot be told any more, and does not matter here. */
export const readReported = (html: string, head: DriftHead): ReadResult => {
  const url = addressOf(head);
  return readPage(parseHtml(html, url), { url, now: NOW, timeZone: 'UTC', anyOwner: true });
};

const keyOf = (note: DriftNote): string => `${note.field}: ${note.expected}`;

/** Which of the reported anchors still fail on the fixture, as `field: what was expected`. */
export const stillFailing = (result: ReadResult, head: DriftHead): string[] => {
  const failing = new Set(result.drift.map(keyOf));
  return [...new Set(head.drift.map(keyOf))].filter((key) => failing.has(key));
};

/** A folder's name: reader, layout and the first number that is free. */
function nameFor({ reader, layout }: DriftHead, isTaken: (name: string) => boolean): string {
  const base = [reader.id, layout].flatMap((part) => part ?? []).join('-');
  const safe = base.toLowerCase().replace(/[^a-z0-9-]/g, '');
  for (let n = 1; ; n++) if (!isTaken(`${safe}-${n}`)) return `${safe}-${n}`;
}

/** A report comes from outside: nothing of it may end the string it is put into. */
function testOf(name: string, head: DriftHead): string {
  const parts = [head.reader.id, head.layout, head.page].flatMap((part) => part ?? []);
  const title = parts.map((part) => part.replace(/[^\w/ -]/g, '')).join(', ');
  return `import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readReported, stillFailing } from '../../../tools/cli/fixture.ts';

const at = (file: string): string =>
  readFileSync(new URL(\`../../fixtures/reported/${name}/\${file}\`, import.meta.url), 'utf8');
const head = JSON.parse(at('report.json'));

it('reads what was reported as not understood: ${title}', () => {
  const result = readReported(at('source.html'), head);
  expect(result.refusal).toBeNull();
  expect(stillFailing(result, head)).toEqual([]);
});
`;
}

export interface Made {
  readonly files: readonly string[];
  /** Anchors that fail on the fixture as they did on the page. */
  readonly failing: readonly string[];
  readonly refusal: string | null;
}

function parsed(text: string): DriftReport {
  try {
    return parseReport(text);
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

/** Turns a report into a fixture with a test that fails until its reader understands the page. */
export function makeFixture(text: string, root: string): Made {
  const { head, skeleton } = parsed(text);
  if (skeleton === '') {
    throw new InputError(
      'the report holds no skeleton: copy it again while the page is open, after clicking its icon.',
    );
  }
  const folder = join(root, 'tests/fixtures/reported');
  const tests = join(root, 'tests/readers/reported');
  const name = nameFor(head, (n) => existsSync(join(folder, n)) || existsSync(join(tests, `${n}.test.ts`)));
  const html = `<!doctype html>\n${withDates(skeleton)}\n`;
  const files: readonly (readonly [string, string])[] = [
    [join(folder, name, 'source.html'), html],
    [join(folder, name, 'report.json'), `${JSON.stringify(head, null, 2)}\n`],
    [join(tests, `${name}.test.ts`), testOf(name, head)],
  ];
  mkdirSync(join(folder, name), { recursive: true });
  mkdirSync(tests, { recursive: true });
  for (const [file, content] of files) writeFileSync(file, content, { flag: 'wx' });
  const result = readReported(html, head);
  return {
    files: files.map(([file]) => relative(root, file)),
    failing: stillFailing(result, head),
    refusal: result.refusal?.code ?? null,
  };
}
