import type { Recommendation, Skill } from '../../model/profile.ts';
import type { EpochMs } from '../../model/time.ts';
import { messageText } from './html-text.ts';
import { GIVEN, RECEIVED } from './signatures.ts';
import { allRows, type Table } from './table.ts';
import { rowsIn, stated, type Tables } from './tables.ts';
import { dayOrderOf, momentOf, monthValue } from './values.ts';

const fold = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Skills with the number of accepted endorsements, which have a table of their own. */
export function skillsIn(tables: Tables): Skill[] {
  const counts = new Map<string, number>();
  const counted = new Set<string>();
  for (const row of rowsIn(tables, 'endorsements')) {
    if (!/^accepted$/i.test(row('endorsement status'))) continue;
    const skill = fold(row('skill name'));
    const name = `${row('endorser first name')} ${row('endorser last name')}`.trim();
    const who = row('endorser public url') || name;
    // Whoever stands there twice endorses once; who has lost name and address may be anybody.
    if (who !== '' && counted.has(`${skill}\n${who}`)) continue;
    counted.add(`${skill}\n${who}`);
    counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  const known = tables.has('endorsements');
  const skills = new Map<string, Skill>();
  for (const row of rowsIn(tables, 'skills')) {
    const name = row('name');
    const endorsements = counts.get(fold(name)) ?? 0;
    if (name !== '' && !skills.has(fold(name))) skills.set(fold(name), { name, ...(known && { endorsements }) });
  }
  return [...skills.values()];
}

/** Which side a table of recommendations shows; null where its name doesn't tell. */
export function sideOf(path: string): Recommendation['direction'] | null {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (RECEIVED.test(name)) return 'received';
  return GIVEN.test(name) ? 'given' : null;
}

function written(value: string, order: ReturnType<typeof dayOrderOf>, now: EpochMs): string | undefined {
  const moment = momentOf(value, order);
  return moment === null ? (monthValue(value, now) ?? undefined) : new Date(moment.at).toISOString().slice(0, 7);
}

function inTable(table: Table, now: EpochMs): Recommendation[] {
  const direction = sideOf(table.path);
  if (direction === null) return [];
  const at = table.columns.indexOf('creation date');
  const order = dayOrderOf(table.records.map((r) => r[at] ?? ''));
  const has = (...columns: string[]): boolean => columns.every((c) => table.columns.includes(c));
  return allRows(table).map((row) => {
    const status = row('status');
    return {
      direction,
      ...stated<Omit<Recommendation, 'direction'>>({
        // A table that lost one of two columns would name people wrongly, or tell half of what they are.
        author: has('first name', 'last name') ? `${row('first name')} ${row('last name')}`.trim() : undefined,
        authorHeadline: has('job title', 'company')
          ? [row('job title'), row('company')].filter(Boolean).join(', ')
          : undefined,
        text: messageText(row('text')),
        date: written(row('creation date'), order, now),
        visible: status === '' ? undefined : /^visible$/i.test(status),
      }),
    };
  });
}

export const recommendationsIn = (tables: Tables, now: EpochMs): Recommendation[] =>
  (tables.get('recommendations') ?? []).flatMap((t) => inTable(t, now));
