import { readTable, rowsOf, type Table } from './table.ts';

/** A connection as Connections.csv names it; addresses are left where they are. */
export interface Connection {
  readonly name: string;
  readonly position: string;
  readonly company: string;
}

/** The people of a Connections.csv, in its order; null where the text is none. Nothing but name, position and company is taken. */
export function readConnections(text: string): Connection[] | null {
  let table: Table | null = null;
  for (const step of readTable(text, 'Connections.csv')) table = step.table ?? table;
  if (table === null || table.kind !== 'connections') return null;
  const row = rowsOf(table);
  return table.records.map((record) => {
    const get = row(record);
    return {
      name: [get('first name'), get('last name')].filter((x) => x !== '').join(' '),
      position: get('position'),
      company: get('company'),
    };
  });
}
