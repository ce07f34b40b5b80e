/** Words of one language in daily use, several times over. */
const MAX_WORDS = 20_000;
/** Longer ones hardly come twice. */
const MAX_LENGTH = 32;

/**
 * Reckons something of a word once for all messages that hold it; of too many words those not met for long go. Words
 * come from {@link sameWord}: a mere part of a message would keep the whole message in memory.
 */
export function perWord<T>(reckon: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>();
  let old = young;
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    const value = old.get(word) ?? reckon(word);
    if (word.length > MAX_LENGTH) return value;
    if (young.size >= MAX_WORDS) {
      old = young;
      young = new Map();
    }
    young.set(word, value);
    return value;
  };
}

const met = { young: new Map<string, string>(), old: new Map<string, string>() };

/** One string for a word, wherever it stands: looking up the very same string is cheap, and it holds no text. */
export function sameWord(word: string): string {
  const known = met.young.get(word);
  if (known !== undefined) return known;
  if (word.length > MAX_LENGTH) return word;
  const own = met.old.get(word) ?? word.split('').join('');
  if (met.young.size >= MAX_WORDS) {
    met.old = met.young;
    met.young = new Map();
  }
  met.young.set(own, own);
  return own;
}
