import { evened, linesOf } from './text.ts';

/** Shorter than any name that could be told from a chance. */
const LEAST = 3;

/** A name that was drawn twice with nothing between ("Ann LeeAnn Lee"), once. */
export function once(name: string): string {
  const half = name.slice(0, name.length / 2);
  return half.length >= LEAST && /^\p{Lu}/u.test(half) && half + half === name ? half : name;
}

const BLOCK = 'div,p,li,h1,h2,h3,h4,h5,h6,br,section';

/** The one line of an element that holds a name or place, in however many pieces it stands there; below it may stand more. */
export function oneName(el: Element | null): string {
  if (el === null) return '';
  const [first = '', ...rest] = linesOf(el).map((l) => once(evened(l.text)));
  if (rest.length === 0 || rest.every((l) => l === first) || el.querySelector(BLOCK) !== null) return first;
  const whole = evened(el.textContent ?? '');
  // A word that was cut goes on in small letters with nothing before them.
  return rest.reduce((name, piece, i) => {
    const cut = /^\p{Ll}/u.test(piece) && whole.includes(`${i === 0 ? first : (rest[i - 1] ?? '')}${piece}`);
    return `${name}${cut ? '' : ' '}${piece}`;
  }, first);
}
