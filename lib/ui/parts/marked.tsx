import type { JSX } from 'preact';

interface Props {
  readonly text: string;
  /** Words to mark where they first stand in the text. */
  readonly quotes: readonly string[];
}

/** Non-overlapping spans of the quotes, left to right; a quote that ends in "…" is matched by what stands before it. */
function spansOf(text: string, quotes: readonly string[]): (readonly [number, number])[] {
  const found = quotes
    .map((q) => q.replace(/…$/, ''))
    .flatMap((q) => {
      const at = q === '' ? -1 : text.indexOf(q);
      return at === -1 ? [] : [[at, at + q.length] as const];
    })
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(([start], i) => found.slice(0, i).every(([, end]) => end <= start));
}

/** A text with its evidence marked. */
export function Marked({ text, quotes }: Props): JSX.Element {
  const spans = spansOf(text, quotes);
  const before = (i: number): number => spans[i - 1]?.[1] ?? 0;
  return (
    <>
      {spans.map(([start, end], i) => (
        <>
          {text.slice(before(i), start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(before(spans.length))}
    </>
  );
}
