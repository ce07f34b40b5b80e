import type { ReadResult } from '../model/observation.ts';
import { contentsOf } from './contents.ts';
import { buildConversation } from './conversations.ts';
import { homeOf, type Kept as KeptMessage } from './merge-messages.ts';
import type { Derived, Kept } from './port.ts';
import type { Members } from './records.ts';

/**
 * Keys of the approaches in the thread just read, oldest first, known before anything is derived: what was read and what
 * was known of the conversation. Empty for lists and exports.
 */
export async function threadKeys(kept: Kept, derived: Derived, result: ReadResult): Promise<string[]> {
  const messages = contentsOf(result.observations).flatMap((c): KeptMessage[] =>
    c.body.kind === 'message' ? [{ hash: c.hash, message: c.body.message }] : [],
  );
  const [home, ...others] = new Set(messages.map(homeOf));
  if (home === undefined || others.length > 0) return [];
  const members = await derived.get<Members>('members', home);
  const known = (await kept.contents(members?.hashes ?? [])).flatMap((c): KeptMessage[] =>
    c.body.kind === 'message' ? [{ hash: c.hash, message: c.body.message }] : [],
  );
  return buildConversation(home, [...known, ...messages]).approaches.map((a) => a.approach.key);
}
