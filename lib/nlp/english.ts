import nlp from 'compromise';

/** Sentences already asked for: headlines and bullets repeat between a profile's sections and its snapshots. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 500;

/**
 * True where an English sentence tells of something done: a verb in the past tense or a participle. The only place
 * that asks compromise; callers ask only about sentences with a number whose verb no word list knows.
 */
export function tellsOfSomethingDone(sentence: string): boolean {
  const cached = known.get(sentence);
  if (cached !== undefined) return cached;
  const done = nlp(sentence).has('#PastTense');
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(sentence, done);
  return done;
}
