import type { ApproachNotes } from '../../lib/model/app.ts';
import type { Client } from '../../lib/platform/client.ts';

/** Notes are an extra: when the derive host fails, the approach is shown without them. */
export async function notesVia(client: Client, key: string): Promise<ApproachNotes> {
  try {
    return (await client.ask('notes', { key })) as unknown as ApproachNotes;
  } catch (error) {
    console.error('beckon: no notes on an approach', error);
    return { replies: [], signs: [] };
  }
}
