import type { Profile } from '../../model/profile.ts';
import type { EpochMs } from '../../model/time.ts';
import { on, prose, span } from './fields.ts';
import type { FileKind } from './signatures.ts';
import { rowsIn, stated, type Tables } from './tables.ts';

/* Sections that are lists of named things: a row without its name is none. */

export const named = (tables: Tables, kind: FileKind, column = 'name'): { name: string }[] =>
  rowsIn(tables, kind).flatMap((row) => (row(column) === '' ? [] : [{ name: row(column) }]));

export function certifications(tables: Tables, now: EpochMs): Profile['certifications'] {
  return rowsIn(tables, 'certifications').flatMap((row) =>
    row('name') === ''
      ? []
      : [
          stated({
            name: row('name'),
            issuer: row('authority'),
            start: on(row, 'started on', now),
            end: on(row, 'finished on', now),
            url: row('url'),
          }),
        ],
  );
}

export function projects(tables: Tables, now: EpochMs): Profile['projects'] {
  return rowsIn(tables, 'projects').flatMap((row) =>
    row('title') === ''
      ? []
      : [
          stated({
            name: row('title'),
            description: prose(row('description')),
            url: row('url'),
            ...span(row, 'started on', 'finished on', now),
          }),
        ],
  );
}

export function publications(tables: Tables, now: EpochMs): Profile['publications'] {
  return rowsIn(tables, 'publications').flatMap((row) =>
    row('name') === ''
      ? []
      : [
          stated({
            name: row('name'),
            description: prose(row('description')),
            publisher: row('publisher'),
            date: on(row, 'published on', now),
            url: row('url'),
          }),
        ],
  );
}

export function volunteering(tables: Tables, now: EpochMs): Profile['volunteering'] {
  return rowsIn(tables, 'volunteering').map((row) =>
    stated({
      role: row('role'),
      organization: row('company name'),
      description: prose(row('description')),
      ...span(row, 'started on', 'finished on', now),
    }),
  );
}

export const languages = (tables: Tables): Profile['languages'] =>
  rowsIn(tables, 'languages').flatMap((row) =>
    row('name') === '' ? [] : [stated({ name: row('name'), proficiency: row('proficiency') })],
  );
