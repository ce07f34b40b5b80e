import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../../lib/ui/charts/charts.css', import.meta.url), 'utf8');
/** What WCAG 2.2 asks of graphics: 3 to 1 beside what they stand on; what asks for more contrast gets that of text. */
const FILLS = ['1', '2', '3', '4', '5', '6', 'other', 'line', 'mark', 'hatch'];
const SCHEMES = { light: 0, dark: 1 } as const;

/** Colours of the tokens in a stretch of the style sheet: [light, dark]. */
function tokens(css: string): Map<string, readonly string[]> {
  const found = css.matchAll(/--chart-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const v = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}

const [start = '', more = ''] = CSS.split('@media (prefers-contrast: more)');
const normal = tokens(start);
const strong = new Map([...normal, ...tokens(more)]);

it.each([
  ['as usual', normal, 3],
  ['in high contrast', strong, 4.5],
] as const)('what charts draw stands out from its ground %s', (_, colours, least) => {
  const weak = Object.entries(SCHEMES).flatMap(([scheme, i]) =>
    FILLS.filter((name) => contrast(colours.get(name)?.[i] ?? '', colours.get('ground')?.[i] ?? '') < least).map(
      (name) => `${name} (${scheme})`,
    ),
  );
  expect(weak).toEqual([]);
});
