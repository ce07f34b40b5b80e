import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { compare, tell } from '../../tools/screens/compare.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'beckon-compare-'));

/** A white picture with a black square of that many pixels a side in its corner. */
function picture(path: string, width: number, height: number, square = 0): void {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let y = 0; y < square; y++)
    for (let x = 0; x < square; x++) png.data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  writeFileSync(path, PNG.sync.write(png));
}

describe('pictures of two revisions', () => {
  it('are the same where nothing changed, and nothing is written', () => {
    const [a, b, into] = [folder(), folder(), join(folder(), 'difference')];
    picture(join(a, 'x.png'), 20, 20, 3);
    picture(join(b, 'x.png'), 20, 20, 3);
    expect(compare('x', a, b, into)).toEqual({ name: 'x', kind: 'same' });
    expect(existsSync(into)).toBe(false);
  });

  it('differ by the pixels that changed, with a picture of where', () => {
    const [a, b, into] = [folder(), folder(), folder()];
    picture(join(a, 'x.png'), 20, 20);
    picture(join(b, 'x.png'), 20, 20, 4);
    expect(compare('x', a, b, into)).toEqual({ name: 'x', kind: 'differs', pixels: 16, share: 16 / 400 });
    expect(existsSync(join(into, 'x.png'))).toBe(true);
  });

  it('count what one is longer by', () => {
    const [a, b, into] = [folder(), folder(), folder()];
    picture(join(a, 'x.png'), 10, 10, 10);
    picture(join(b, 'x.png'), 10, 12, 10);
    expect(compare('x', a, b, into)).toMatchObject({ kind: 'differs', share: expect.closeTo(20 / 120) });
  });

  it('may be there on one side only; the largest difference is told first', () => {
    const [a, b, into] = [folder(), folder(), folder()];
    for (const [name, square] of [
      ['small', 1],
      ['large', 9],
    ] as const) {
      picture(join(a, `${name}.png`), 20, 20);
      picture(join(b, `${name}.png`), 20, 20, square);
    }
    picture(join(a, 'old.png'), 5, 5);
    picture(join(b, 'fresh.png'), 5, 5);
    const said = tell(['small', 'large', 'old', 'fresh'].map((name) => compare(name, a, b, into))).split('\n');
    expect(said.map((line) => line.split(' ').at(-1))).toEqual(['large', 'small', 'fresh', 'old', 'same']);
    expect(said.at(-1)).toBe('2 differ, 1 new, 1 gone, 0 the same');
  });
});
