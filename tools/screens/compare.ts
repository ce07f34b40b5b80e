import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How a screen stands to its former self; pixels of the larger canvas of both. */
export type Change =
  | { readonly name: string; readonly kind: 'new' | 'gone' | 'same' }
  | { readonly name: string; readonly kind: 'differs'; readonly pixels: number; readonly share: number };

/** The picture on a canvas of that size; what is outside it stays transparent and so counts as different. */
function onCanvas(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}

const read = (path: string): PNG | null => (existsSync(path) ? PNG.sync.read(readFileSync(path)) : null);

/** Compares the pictures of one name in two folders; writes what differs, in red, into `into`. */
export function compare(name: string, before: string, after: string, into: string): Change {
  const [old, now] = [read(join(before, `${name}.png`)), read(join(after, `${name}.png`))];
  if (old === null || now === null) return { name, kind: now === null ? 'gone' : 'new' };
  const [width, height] = [Math.max(old.width, now.width), Math.max(old.height, now.height)];
  const difference = new PNG({ width, height });
  const [a, b] = [onCanvas(old, width, height), onCanvas(now, width, height)];
  const pixels = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: 0.1 });
  if (pixels === 0) return { name, kind: 'same' };
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, `${name}.png`), PNG.sync.write(difference));
  return { name, kind: 'differs', pixels, share: pixels / (width * height) };
}

/** One line a screen, the largest difference first; those that stayed the same are only counted. */
export function tell(changes: readonly Change[]): string {
  const differing = changes.filter((c) => c.kind === 'differs').toSorted((a, b) => b.share - a.share);
  const of = (kind: Change['kind']): string[] => changes.filter((c) => c.kind === kind).map((c) => c.name);
  return [
    ...differing.map((c) => `differs ${(100 * c.share).toFixed(2).padStart(6)} %  ${c.pixels} px  ${c.name}`),
    ...of('new').map((name) => `new              ${name}`),
    ...of('gone').map((name) => `gone             ${name}`),
    `${differing.length} differ, ${of('new').length} new, ${of('gone').length} gone, ${of('same').length} the same`,
  ].join('\n');
}
