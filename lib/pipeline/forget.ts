import type { NewDecision } from '../model/app.ts';
import type { Goal } from '../model/goal.ts';
import { contentHash } from '../model/hash.ts';
import type { Remains } from '../model/remains.ts';
import { DAY, type EpochMs } from '../model/time.ts';
import type { Store } from '../store/index.ts';
import { messageIn } from './collect.ts';
import { buildConversation } from './conversations.ts';
import { Corrections } from './corrections.ts';
import { noGosIn } from './fits.ts';
import type { Judges } from './judges.ts';
import { marked } from './marks.ts';
import type { Kept as KeptMessage } from './merge-messages.ts';
import type { Put, StoredRemains } from './port.ts';
import { silent, wordless } from './preserve.ts';
import type { ApproachRecord, ConversationRecord, Members } from './records.ts';
import { redactions } from './redact.ts';
import { goalOf, settingsOf } from './said.ts';
import { textsOf } from './seed.ts';
import { isRemainsMark, REDACTED, remainsMark } from './state.ts';

/** Conversations per transaction. */
const BATCH = 100;
const VIEW = 'forgotten';

export type ForgettingStore = Pick<Store, 'kept' | 'derived' | 'forget' | 'dropAside'>;

/** Which texts go. */
interface Going {
  readonly corrections: Corrections;
  readonly goal: Goal | null;
  readonly judges: Judges;
  readonly redacted: ReadonlySet<string>;
  /** By facts only and the retention time; an instant that isn't known is kept until all go. */
  isOld(at: EpochMs | undefined): boolean;
}

/** A conversation with all that is known of it. */
interface Known {
  readonly id: string;
  readonly texts: readonly KeptMessage[];
  readonly tip: ConversationRecord | undefined;
  readonly records: readonly ApproachRecord[];
  readonly old: readonly StoredRemains[];
}

async function load({ kept, derived }: ForgettingStore, ids: readonly string[]): Promise<Known[]> {
  const members = await derived.many<Members>('members', ids);
  const tips = await derived.many<ConversationRecord>('conversations', ids);
  const records = await derived.many<ApproachRecord>(
    'approaches',
    tips.flatMap((t) => t?.approaches ?? []),
  );
  const contents = await kept.contents(members.flatMap((m) => m?.hashes ?? []));
  const texts = new Map(contents.map((c) => [c.hash, messageIn(c)]));
  const remains = Map.groupBy(await kept.remains(ids), (r) => r.body?.conversation);
  const byConversation = Map.groupBy(
    records.filter((r) => r !== undefined),
    (r) => r.conversationId,
  );
  return ids.map((id, i) => ({
    id,
    texts: (members[i]?.hashes ?? []).map((h) => texts.get(h)).filter((m) => m !== null && m !== undefined),
    tip: tips[i],
    records: byConversation.get(id) ?? [],
    old: remains.get(id) ?? [],
  }));
}

/** What is kept of the approaches that lose text or have lost some before; null where there is none. */
function remainsOf({ id, tip, records, old, texts }: Known, going: Going): Remains | null {
  const before = new Set(old.flatMap((r) => r.body?.records.map((x) => x.key) ?? []));
  const isGone = (r: ApproachRecord): boolean => going.corrections.of(r).redacted;
  const lost = records.filter((r) => isGone(r) || going.isOld(r.startedAt) || before.has(r.key));
  if (tip === undefined || lost.length === 0) return null;
  const { approaches: _, ...rest } = tip;
  const whole = textsOf(buildConversation(id, texts).approaches);
  const kept = (r: ApproachRecord): ApproachRecord =>
    isGone(r) ? silent(r) : wordless(r, noGosIn(r, going.goal, going.judges, whole.get(r.key)));
  return { conversation: id, tip: rest, records: lost.map(kept).sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** Drops what has to go of these conversations, in one transaction. True where there was something. */
async function dropFrom(store: ForgettingStore, ids: readonly string[], going: Going): Promise<boolean> {
  const [hashes, remains, replaced, marks] = [[], [], [], []] as [string[], Remains[], string[], Put[]];
  for (const known of await load(store, ids)) {
    const gone = known.texts.filter((k) => going.redacted.has(k.hash) || going.isOld(k.message.sentAt));
    const next = gone.length > 0 || known.old.length > 0 || wants(known, going) ? remainsOf(known, going) : null;
    const id = next === null ? null : contentHash(next);
    const same = known.old.length === 1 && known.old[0]?.id === id;
    if (gone.length === 0 && (next === null || same)) continue;
    hashes.push(...gone.map((k) => k.hash));
    marks.push({ table: 'dirty', key: known.id, value: known.id });
    if (next === null || id === null || same) continue;
    marks.push({ table: 'seen', key: remainsMark(id), value: id });
    remains.push(next);
    replaced.push(...known.old.map((r) => r.id).filter((x) => x !== id));
  }
  if (marks.length > 0) await store.forget({ hashes, remains, replaced, marks });
  return marks.length > 0;
}
const wants = ({ records }: Known, { corrections }: Going): boolean => records.some((r) => corrections.of(r).redacted);

/**
 * What the user wants gone goes: redacted approaches, and by "facts only" and the retention time every text, once all it
 * says has been derived. What was judged from it is kept in the same transaction. True where conversations have to be
 * derived again.
 */
export async function forget(
  store: ForgettingStore,
  judges: Judges,
  now: EpochMs,
  say: (said: readonly NewDecision[]) => Promise<void>,
): Promise<boolean> {
  const { kept, derived } = store;
  const deleted = await redactions(kept, derived, say);
  const decisions = await kept.decisions();
  const { factsOnly, retentionDays } = settingsOf(decisions);
  const before = retentionDays === null ? -Infinity : now - retentionDays * DAY;
  const going: Going = {
    corrections: new Corrections(decisions),
    goal: goalOf(decisions),
    judges,
    redacted: new Set(deleted.hashes),
    isOld: (at) => factsOnly || (at ?? Infinity) < before,
  };
  // A text that is not yet judged, or not to the end, stays until it is.
  const waiting = await marked(derived);
  let any = false;
  const all = async (ids: readonly string[], view: Put): Promise<void> => {
    const ready = ids.filter((id) => !waiting.has(id));
    for (let i = 0; i < ready.length; i += BATCH) {
      if (await dropFrom(store, ready.slice(i, i + BATCH), going)) any = true;
    }
    if (ready.length === ids.length) await derived.commit([view]);
  };
  if (deleted.dropped !== null)
    await all(deleted.conversations, { table: 'views', key: REDACTED, value: deleted.dropped });
  // Also where a text stands in another conversation's, or came back with a backup.
  const { hashes } = deleted;
  if (hashes.length > 0) {
    await store.forget({ hashes, remains: [], replaced: [], marks: [] });
    await store.dropAside(hashes);
  }
  if (!factsOnly && retentionDays === null) return any;
  // How old a broken record is can't be told.
  await store.dropAside('all');
  // Looking at every text is slow: once a day, and when the rule or what was read has changed.
  const seen = (await derived.keys('seen')).filter((key) => !isRemainsMark(key));
  const done = [factsOnly, retentionDays, Math.floor(now / DAY), seen.length].join(' ');
  if ((await derived.get('views', VIEW)) === done) return any;
  await all(await derived.keys('members'), { table: 'views', key: VIEW, value: done });
  return any;
}
