import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import type { Decision } from '../../lib/model/decision.ts';
import { contentHash, hashText } from '../../lib/model/hash.ts';
import type { Owner } from '../../lib/model/owner.ts';
import type { Content } from '../../lib/model/sighting.ts';
import { endLine, headerLine } from '../../lib/store/backup-format.ts';
import { openStore, type Store } from '../../lib/store/index.ts';
import { remainsOf, sightingOf } from './rows.ts';

const owner = (names: string[] = ['Mira']): Owner => ({
  id: 'o',
  profileIds: [],
  vanities: ['mira'],
  names,
  provenAt: 5,
  provenBy: 'x',
});
const content = (n: number): Content => ({
  hash: `h${n}`,
  body: {
    kind: 'message',
    message: { direction: 'inbound', sender: { name: `P${n}` }, text: `text ${n} “ü”`, sentAt: n },
  },
});
const sighting = (n: number) => sightingOf(`s${n}`, n, [`h${n}`]);
const remains = (n: number) => remainsOf(`t${n % 4}`, [`a${n}`]);
const decision = (n: number): Decision => ({
  id: `d${n}`,
  at: n,
  subject: 'note',
  key: String(n),
  field: 'text',
  value: `note ${n}`,
});

let made = 0;
const fresh = (): Promise<Store> => openStore({ name: `test-${made++}` });

interface State {
  readonly rows: readonly number[];
  readonly dropped: number;
}
async function filled({ rows, dropped }: State): Promise<Store> {
  const store = await fresh();
  await store.keeper.keep(rows.map(content), rows.map(sighting), owner());
  await store.keeper.decide(rows.map(decision));
  const gone = rows.filter((n) => n < dropped);
  await store.forget({ hashes: gone.map((n) => `h${n}`), remains: gone.map(remains), replaced: [], marks: [] });
  // A fuller one took the place of some.
  const replaced = gone.filter((n) => n % 3 === 0).map((n) => contentHash(remains(n)));
  await store.forget({ hashes: [], remains: [], replaced, marks: [] });
  return store;
}

async function save(store: Store, passphrase?: string): Promise<Blob> {
  const lines: string[] = [];
  for await (const line of store.backup(1_000, passphrase)) lines.push(`${line}\n`);
  return new Blob(lines);
}
const text = async (store: Store): Promise<string> => (await save(store)).text();
async function merged(...states: readonly State[]): Promise<string> {
  const store = await fresh();
  for (const s of states) await store.merge(await save(await filled(s)));
  return text(store);
}

const state = fc.record({
  rows: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }),
  dropped: fc.integer({ min: 0, max: 12 }),
});
const SEEDED = { seed: 7, numRuns: 25 } as const;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('backup and merge', () => {
  it('restores exactly what was there', async () => {
    await fc.assert(
      fc.asyncProperty(state, async (s) => {
        expect(await merged(s)).toBe(await text(await filled(s)));
      }),
      SEEDED,
    );
  });

  it('is idempotent', async () => {
    await fc.assert(
      fc.asyncProperty(state, async (s) => {
        expect(await merged(s, s)).toBe(await merged(s));
      }),
      SEEDED,
    );
  });

  it('does not depend on the order', async () => {
    await fc.assert(
      fc.asyncProperty(state, state, state, async (a, b, c) => {
        expect(await merged(a, b, c)).toBe(await merged(c, a, b));
      }),
      SEEDED,
    );
  });

  it('does not depend on which are merged first', async () => {
    const joined = async (...stores: readonly Store[]): Promise<Store> => {
      const store = await fresh();
      for (const other of stores) await store.merge(await save(other));
      return store;
    };
    await fc.assert(
      fc.asyncProperty(state, state, state, async (x, y, z) => {
        const [a, b, c] = [await filled(x), await filled(y), await filled(z)];
        const left = await joined(await joined(a, b), c);
        const right = await joined(a, await joined(b, c));
        expect(await text(left)).toBe(await text(right));
      }),
      SEEDED,
    );
  });

  it('never brings a deleted text back, whatever is merged into what', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 4 }), async (states) => {
        const gone = new Set(states.flatMap((s) => s.rows.filter((n) => n < s.dropped).map((n) => `h${n}`)));
        const store = await fresh();
        for (const s of states) await store.merge(await save(await filled(s)));
        const there = await store.kept.contents(states.flatMap((s) => s.rows.map((n) => `h${n}`)));
        expect(there.filter((c) => gone.has(c.hash))).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('leaves deleted what was deleted on either side', async () => {
    const store = await filled({ rows: [1, 2], dropped: 2 });
    const backup = await save(await filled({ rows: [1, 2], dropped: 0 }));
    await store.merge(backup);
    expect((await store.kept.contents(['h1', 'h2'])).map((c) => c.hash)).toEqual(['h2']);
    const other = await filled({ rows: [1, 2], dropped: 0 });
    await other.merge(await save(store));
    expect((await other.kept.contents(['h1', 'h2'])).map((c) => c.hash)).toEqual(['h2']);
  });

  it('takes the body that is what its hash says where one was changed on a disk, whichever comes first', async () => {
    const body = content(1).body;
    const hash = contentHash(body);
    const rotten = (words: string): Content => ({ hash, body: { ...body, note: words } as unknown as Content['body'] });
    const holding = async (row: Content): Promise<Blob> => {
      const store = await fresh();
      await store.keeper.keep([row], [sightingOf('s', 1, [hash])], owner());
      return save(store);
    };
    const [good, bad, worse] = [await holding({ hash, body }), await holding(rotten('a')), await holding(rotten('b'))];
    const told = async (...files: readonly Blob[]): Promise<string> => {
      const store = await fresh();
      for (const file of files) await store.merge(file);
      return text(store);
    };
    const whole = await good.text();
    for (const files of [
      [bad, good],
      [good, bad],
      [worse, good, bad],
    ])
      expect(await told(...files)).toBe(whole);
    expect(await told(bad, worse)).toBe(await told(worse, bad));
  });

  it('counts what was new', async () => {
    const store = await filled({ rows: [1], dropped: 0 });
    expect(await store.merge(await save(await filled({ rows: [1, 2], dropped: 0 })))).toEqual({ added: 3, known: 3 });
  });

  it('merges more rows than one chunk holds', async () => {
    const rows = Array.from({ length: 1203 }, (_, i) => i + 1);
    const store = await fresh();
    await store.merge(await save(await filled({ rows, dropped: 0 })));
    expect(await store.counts()).toEqual({ contents: 1203, sightings: 1203, decisions: 1203 });
  });

  it.each([
    ['the same address', { vanities: ['Mira'], names: [] }],
    ['the same name', { vanities: ['mira-2'], names: ['Mira'] }],
    ['no more than a thread', { vanities: [], names: [] }],
  ])('takes the backup of a machine that knows the owner by %s', async (_by, known) => {
    const store = await fresh();
    await store.keeper.keep([], [], { ...owner(), id: 'first-proof-elsewhere', provenAt: 9, ...known });
    await store.merge(await save(await filled({ rows: [1], dropped: 0 })));
    expect(await store.counts()).toMatchObject({ contents: 1 });
    expect(await store.kept.owner()).toMatchObject({ id: 'o', vanities: expect.arrayContaining(['mira']) });
    const lines = (await text(store)).split('\n').filter((l) => l.startsWith('{"table":"owner"'));
    expect(JSON.parse(lines[0] ?? '').rows).toHaveLength(1);
  });

  it('tells two people of one name apart by their ids', async () => {
    const store = await fresh();
    await store.keeper.keep([], [], { ...owner(), id: 'x', profileIds: ['A1'] });
    const other = await fresh();
    await other.keeper.keep([], [], { ...owner(), id: 'y', profileIds: ['B2'] });
    await expect(store.merge(await save(other))).rejects.toMatchObject({ code: 'other-owner' });
  });

  it('refuses another person’s backup and changes nothing', async () => {
    const store = await fresh();
    const stranger = { ...owner(['Bo']), id: 'somebody-else', vanities: ['bo'] };
    await store.keeper.keep([content(1)], [sighting(1)], stranger);
    const before = await text(store);
    await expect(store.merge(await save(await filled({ rows: [2], dropped: 0 })))).rejects.toMatchObject({
      code: 'other-owner',
    });
    expect(await text(store)).toBe(before);
  });
});

describe('encrypted backups', () => {
  it('open with their passphrase and with no other', async () => {
    const source = await filled({ rows: [1, 2, 3], dropped: 0 });
    const file = await save(source, 'correct horse');
    expect(await file.text()).not.toContain('text 1');
    const store = await fresh();
    await expect(store.merge(file, 'wrong')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await expect(store.merge(file)).rejects.toMatchObject({ code: 'passphrase-needed' });
    expect(await store.counts()).toEqual({ contents: 0, sightings: 0, decisions: 0 });
    await store.merge(file, 'correct horse');
    expect(await text(store)).toBe(await text(source));
  });

  it('cost a guess 600,000 rounds at least, with another salt and nonce each time, and name no fewer', async () => {
    const source = await filled({ rows: [1], dropped: 0 });
    const [one, two] = [await (await save(source, 'p')).text(), await (await save(source, 'p')).text()];
    const heads = [one, two].map((file) => JSON.parse(file.split('\n')[0] ?? ''));
    for (const head of heads) {
      expect(head.kdf).toMatchObject({ name: 'PBKDF2-SHA-256' });
      expect(head.kdf.rounds).toBeGreaterThanOrEqual(600_000);
      expect(atob(head.kdf.salt)).toHaveLength(16);
    }
    expect(heads[0].kdf.salt).not.toBe(heads[1].kdf.salt);
    expect(heads[0].cipher.prefix).not.toBe(heads[1].cipher.prefix);
    const weak = one.replace(`"rounds":${heads[0].kdf.rounds}`, '"rounds":599999');
    await expect((await fresh()).merge(new Blob([weak]), 'p')).rejects.toMatchObject({ code: 'newer-version' });
  });

  it('notice frames cut off, swapped or changed', async () => {
    const file = await save(await filled({ rows: [1, 2, 3], dropped: 0 }), 'p');
    const lines = (await file.text()).trimEnd().split('\n');
    const store = await fresh();
    const attempt = (changed: readonly string[]) => store.merge(new Blob([changed.join('\n')]), 'p');
    await expect(attempt(lines.slice(0, -1))).rejects.toMatchObject({ code: 'truncated' });
    const [header = '', first = '', second = '', ...rest] = lines;
    await expect(attempt([header, first, ...rest])).rejects.toMatchObject({ code: 'damaged' });
    await expect(attempt([header, second, first, ...rest])).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await expect(attempt([...lines, first])).rejects.toMatchObject({ code: 'damaged' });
    expect((await store.counts()).contents).toBe(0);
  });
});

describe('damaged backups', () => {
  it('are told apart and change nothing', async () => {
    const store = await filled({ rows: [9], dropped: 0 });
    const before = await text(store);
    const good = (await text(await filled({ rows: [1, 2], dropped: 0 }))).trimEnd().split('\n');
    const attempt = (lines: readonly string[]) => store.merge(new Blob([lines.join('\n')]));
    await expect(attempt(['hello'])).rejects.toMatchObject({ code: 'not-a-backup' });
    await expect(attempt([])).rejects.toMatchObject({ code: 'not-a-backup' });
    await expect(attempt(good.slice(0, -1))).rejects.toMatchObject({ code: 'truncated' });
    await expect(attempt(good.filter((_, i) => i !== 2))).rejects.toMatchObject({ code: 'damaged' });
    await expect(attempt(good.map((l) => l.replace('text 1', 'text 7')))).rejects.toMatchObject({ code: 'damaged' });
    await expect(
      attempt([(good[0] ?? '').replace('"schema":2', '"schema":99'), ...good.slice(1)]),
    ).rejects.toMatchObject({ code: 'newer-version' });
    expect(await text(store)).toBe(before);
  });

  it.each([
    ['plain', undefined],
    ['encrypted', 'p'],
  ])('are none where only line ends, empty lines or a mark in front were put there: %s', async (_kind, passphrase) => {
    const source = await filled({ rows: [1, 2], dropped: 2 });
    const good = await (await save(source, passphrase)).text();
    const touched = [good.replaceAll('\n', '\r\n'), good.replaceAll('\n', '\n\r\n'), `\ufeff${good}`, good.trimEnd()];
    for (const file of touched) {
      const store = await fresh();
      await store.merge(new Blob([file]), passphrase);
      expect(await text(store)).toBe(await text(source));
    }
  });

  it('notice a line twice, two lines swapped and a header of another file', async () => {
    const store = await filled({ rows: [9], dropped: 0 });
    const before = await text(store);
    const good = (await text(await filled({ rows: [1, 2], dropped: 0 }))).trimEnd().split('\n');
    const [header = '', first = '', second = '', ...rest] = good;
    const old = header.replace('1970-01-01', '1999-01-01');
    const changed = [
      [header, first, first, second, ...rest],
      [header, second, first, ...rest],
      [header, header, first, second, ...rest],
      [old, first, second, ...rest],
      [...good, ...good],
    ];
    expect(old).not.toBe(header);
    for (const lines of changed)
      await expect(store.merge(new Blob([lines.join('\n')]))).rejects.toMatchObject({ code: 'damaged' });
    expect(await text(store)).toBe(before);
  });

  it('of an older schema are taken without the tables that it did not have', async () => {
    const lines = (await text(await filled({ rows: [1, 2], dropped: 0 }))).trimEnd().split('\n');
    const old = lines.filter((l) => !l.startsWith('{"table":"remains"')).slice(1, -1);
    const header = headerLine({ beckon: 'backup', version: 1, schema: 1, createdAt: '1970-01-01T00:00:01.000Z' });
    const sums = old.map((l) => (JSON.parse(l) as { sha256: string }).sha256);
    const end = endLine({ owner: 1, contents: 2, sightings: 2, decisions: 2 }, [hashText(header), ...sums]);
    const store = await fresh();
    await store.merge(new Blob([[header, ...old, end].join('\n')]));
    expect(await store.counts()).toEqual({ contents: 2, sightings: 2, decisions: 2 });
  });

  it('survive 1,000 seeded mutations with a typed error or an unharmed merge', async () => {
    const store = await filled({ rows: [9], dropped: 0 });
    const before = await text(store);
    const bytes = new TextEncoder().encode(await text(await filled({ rows: [1, 2], dropped: 0 })));
    const random = fc.sample(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(3)), { numRuns: 1000, seed: 11 });
    for (const [at, value, kind] of random) {
      const copy = kind === 0 ? bytes.slice(0, at) : bytes.slice();
      if (kind === 1) copy.copyWithin(at, 0, 40);
      else if (kind !== 0) copy[at] = value;
      const outcome = await store.merge(new Blob([copy])).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome.name).toBe('BackupError');
      else expect(new TextDecoder().decode(copy).trim()).toBe(new TextDecoder().decode(bytes).trim());
    }
    const after = await text(store);
    // Only a mutation that changed nothing may have been merged.
    expect(after === before || after.includes('text 1')).toBe(true);
  });
});
