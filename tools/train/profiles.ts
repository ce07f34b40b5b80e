import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProfileText } from '../../lib/audit/describe.ts';
import type { LabelledProfile } from '../eval/profiles.ts';

const SETS = fileURLToPath(new URL('../../tests/fixtures/profiles/', import.meta.url));
const OWN = fileURLToPath(new URL('./profiles/', import.meta.url));

/** The labelled profiles of one of the tests' sets, by its name. */
export const labelledProfiles = (set: string): LabelledProfile[] =>
  readFileSync(`${SETS}${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledProfile);

/** A profile's texts and what is learnt from it. */
export type TaughtProfile = ProfileText & Pick<LabelledProfile, 'contract_availability' | 'open_to_work'>;

/** "## contract open" and below it a profile a line, "headline | About"; what a section doesn't name is not so. */
export function parseProfiles(file: string): TaughtProfile[] {
  let told = '';
  return file.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) told = line;
    if (line.trim() === '' || line.startsWith('## ')) return [];
    const [headline, about] = line.split(' | ');
    if (headline === undefined || about === undefined || told === '') throw new Error(`no profile: ${line}`);
    return [{ headline, about, contract_availability: /contract/.test(told), open_to_work: /open/.test(told) }];
  });
}

/** The profiles that were written for learning, in all languages. */
export const ownProfiles = (): TaughtProfile[] =>
  readdirSync(OWN)
    .sort()
    .flatMap((file) => parseProfiles(readFileSync(`${OWN}${file}`, 'utf8')));
