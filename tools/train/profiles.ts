import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LabelledProfile } from '../eval/profiles.ts';

const SETS = fileURLToPath(new URL('../../tests/fixtures/profiles/', import.meta.url));

/** The labelled profiles of one of the tests' sets, by its name. */
export const labelledProfiles = (set: string): LabelledProfile[] =>
  readFileSync(`${SETS}${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledProfile);
