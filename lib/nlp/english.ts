import nlp from 'compromise';

/** Sentences already asked for: headlines and bullets repeat between a profile's sections and its snapshots. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 500;

/** Words of the other languages, which compromise takes for verbs now and then. */
const FOREIGN =
  /(?<!\p{L})(?:und|der|die|das|ein|eine|mit|für|bei|zwei|drei|vier|van|het|een|met|voor|bij|twee|le|la|les|des|une|et|deux|trois|el|los|las|con|para|y|dos|tres|os|uma|com|ik|ich|je|wij|wir|nous)(?!\p{L})/iu;
const ENGLISH = /\b(?:the|and|for|with|my|our|that|from|by|to|this|their|which)\b/i;

/**
 * True where an English sentence tells of something done: a verb in the past tense or a participle. The only place
 * that asks compromise; callers ask only about sentences with a number whose verb no word list knows.
 */
export function tellsOfSomethingDone(sentence: string): boolean {
  if (FOREIGN.test(sentence) && !ENGLISH.test(sentence)) return false;
  const cached = known.get(sentence);
  if (cached !== undefined) return cached;
  const done = nlp(sentence).has('#PastTense');
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(sentence, done);
  return done;
}
