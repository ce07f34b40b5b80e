import type { ReplyDraft } from '../../lib/model/app.ts';
import type { Client } from '../../lib/platform/client.ts';

/** Drafts are an extra: when the derive host fails, the approach is shown without them. */
export async function repliesVia(client: Client, key: string): Promise<readonly ReplyDraft[]> {
  try {
    return (await client.ask('replies', { key })) as unknown as readonly ReplyDraft[];
  } catch (error) {
    console.error('beckon: no reply drafts', error);
    return [];
  }
}
