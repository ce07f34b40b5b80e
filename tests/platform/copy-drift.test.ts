import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadOutcome } from '../../lib/model/app.ts';
import { parseReport } from '../../lib/readers/drift-report.ts';

const PAGE = 'https://www.linkedin.com/in/me/';
const fake: { url: string | undefined; run: () => unknown; stored: Record<string, unknown>; files: unknown[] } = {
  url: PAGE,
  run: () => null,
  stored: {},
  files: [],
};
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => ({ id: 1, url: fake.url }) },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: fake.stored[key] }),
        set: async (entries: Record<string, unknown>) => Object.assign(fake.stored, entries),
      },
    },
    scripting: {
      executeScript: async ({ files }: { files: unknown }) => {
        fake.files.push(files);
        return [{ result: fake.run() }];
      },
    },
  },
}));

import { copyDrift } from '../../lib/platform/copy-drift.ts';
import { rememberOutcome } from '../../lib/platform/outcomes.ts';

const head = {
  reader: { id: 'linkedin-profile', version: 1 },
  layout: 'sdui',
  page: 'profile',
  refusal: null,
  drift: [],
};
const outcome = (driftReport?: string): ReadOutcome => ({
  ok: true,
  page: 'profile',
  layout: 'sdui',
  own: 'yes',
  refusal: null,
  readAt: 1,
  warnings: [],
  drift: 1,
  ...(driftReport !== undefined && { driftReport }),
});

describe('a drift report', () => {
  beforeEach(() => {
    Object.assign(fake, { url: PAGE, stored: {}, files: [], run: () => '<html><body></body></html>' });
  });

  it('takes the skeleton of the page that was read, when asked', async () => {
    await rememberOutcome(1, outcome(JSON.stringify(head)));
    expect(fake.files).toEqual([]);
    const made = await copyDrift(1);
    expect(made?.whole).toBe(true);
    expect(parseReport(made?.text ?? '')).toEqual({ head, skeleton: '<html><body></body></html>' });
    expect(fake.files).toEqual([['/reader-drift.js']]);
  });

  it('never takes the skeleton of another page than was read', async () => {
    await rememberOutcome(1, outcome(JSON.stringify(head)));
    for (const url of ['https://www.linkedin.com/in/somebody/', undefined]) {
      fake.url = url;
      expect(await copyDrift(1)).toMatchObject({ whole: false });
    }
    expect(fake.files).toEqual([]);
  });

  it('goes without a skeleton where the page may not be entered any more', async () => {
    await rememberOutcome(1, outcome(JSON.stringify(head)));
    fake.run = () => {
      throw new Error('Cannot access contents of the page');
    };
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await copyDrift(1)).toMatchObject({ whole: false, text: expect.stringContaining('linkedin-profile') });
    vi.restoreAllMocks();
  });

  it('is not made where nothing failed or nothing was read', async () => {
    expect(await copyDrift(1)).toBeNull();
    await rememberOutcome(1, outcome());
    expect(await copyDrift(1)).toBeNull();
    expect(fake.files).toEqual([]);
  });
});
