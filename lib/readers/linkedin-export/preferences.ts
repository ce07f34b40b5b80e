import type { OpenToWork, Profile } from '../../model/profile.ts';
import type { Row } from './table.ts';

const YES = /^(?:yes|true|1)$/i;
const NO = /^(?:no|false|0)$/i;
/** What the export writes for "nothing said". */
const UNSAID = /^(?:user_did_not_specify|not_specified|unspecified|unknown|none|n\/a|null|-)$/i;

/** Lists are written with `|`, `;` or line breaks; places hold commas, so a comma parts only where no place can stand. */
function list(value: string, commas: boolean): string[] | undefined {
  const items = value
    .split(commas && !/[|;\n]/.test(value) ? /(?:(?<!\s)\s+)?,\s*/ : /(?:(?<!\s)\s+)?[|;\n]\s*/)
    .map((s) => s.trim())
    .filter((s) => s !== '' && !UNSAID.test(s));
  return items.length === 0 ? undefined : items;
}

/** Known values only; who may see it is too delicate for a guess. */
function visibility(value: string): OpenToWork['visibility'] {
  const folded = value.toLowerCase().replace(/[\s_-]+/g, ' ');
  if (/recruiters? only|only recruiters?|^recruiters?$|^(?:visible to )?recruiters$/.test(folded)) return 'recruiters';
  return /^(?:all(?: linkedin)?(?: members)?|public|everyone)$/.test(folded) ? 'public' : undefined;
}

/** The private dialog "Open to work", as `Job Seeker Preferences.csv` keeps it. */
export function openToWork(rows: readonly Row[]): Pick<Profile, 'openToWork' | 'openToWorkDetails'> {
  const row = rows[0];
  if (row === undefined) return {};
  const open = row('open to recruiters');
  const seen = visibility(row('open candidate visibility'));
  const titles = list(row('job titles'), true);
  const jobTypes = list(row('preferred job types'), true);
  const locations = list(row('locations'), false);
  const start = UNSAID.test(row('preferred start time range')) ? '' : row('preferred start time range');
  const details: OpenToWork = {
    ...(seen !== undefined && { visibility: seen }),
    ...(titles !== undefined && { titles }),
    ...(jobTypes !== undefined && { jobTypes }),
    ...(locations !== undefined && { locations }),
    ...(start !== '' && { start }),
  };
  return {
    ...(YES.test(open) && { openToWork: true }),
    ...(NO.test(open) && { openToWork: false }),
    ...(Object.keys(details).length > 0 && { openToWorkDetails: details }),
  };
}
