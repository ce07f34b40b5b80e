/** A word, number, sign or link of a folded text. */
export interface Token {
  /** Folded; every number is `0`, every link `URL`, every address `EMAIL`, every picture sign `EMOJI`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence or line it stands in. */
  readonly sentence: number;
}

const WORDS = "[0-9]+(?:[.,'][0-9]+)*|[\\p{L}]+[0-9]?|[€$£?!%]|[.…:;\\n]|\\p{Extended_Pictographic}";
const PLACES = [
  '(?:https?:\\/\\/|www\\.)[^\\s<>"\']{1,500}',
  '[a-z0-9][a-z0-9._%+-]{0,80}@[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,30}){1,4}',
  '[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,40}){0,3}\\.(?:example|com|org|net|io|ai|dev|co|de|fr|nl|pt|es|it|uk|us|app|me|info|biz)(?:\\/[^\\s<>"\']{0,300})?(?![a-z0-9])',
].join('|');
const SCAN = new RegExp(WORDS, 'gu');
const SCAN_PLACES = new RegExp(`${PLACES}|${WORDS}`, 'gu');
/** Only texts with something like an address pay for looking for addresses. */
const MAYBE_PLACE = /@|:\/\/|[a-z0-9]\.[a-z]/;
const ENDS = new Set(['.', '!', '?', '…', '\n', ';']);

/** Cuts a folded text into tokens, in order; linear in its length. */
export function tokenize(folded: string): Token[] {
  const out: Token[] = [];
  let sentence = 0;
  for (const m of folded.matchAll(MAYBE_PLACE.test(folded) ? SCAN_PLACES : SCAN)) {
    const raw = m[0];
    const start = m.index;
    const first = raw.charCodeAt(0);
    if (ENDS.has(raw)) {
      if (raw === '?' || raw === '!') out.push({ word: raw, start, end: start + 1, sentence });
      sentence++;
      continue;
    }
    if (raw === ':') continue;
    let word = raw;
    if (first >= 48 && first <= 57 && /^[0-9.,']+$/.test(raw)) word = '0';
    else if (raw.length > 2 && raw.includes('@')) word = 'EMAIL';
    else if (raw.length > 3 && /[./]/.test(raw)) word = 'URL';
    else if (first > 0x2000 && raw !== '€') word = 'EMOJI';
    out.push({ word, start, end: start + raw.length, sentence });
  }
  return out;
}
