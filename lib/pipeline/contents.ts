import type { Conversation, ConversationHint, Message } from '../model/conversation.ts';
import type { Coverage } from '../model/coverage.ts';
import { contentHash } from '../model/hash.ts';
import type { Observation, ReadResult } from '../model/observation.ts';
import type { Content, ContentBody, Sighting } from '../model/sighting.ts';
import type { EpochMs, Span } from '../model/time.ts';

/** Messages carry what the conversation alone would tell, since they are kept one by one. */
function messagesOf(c: Conversation): Message[] {
  return c.messages.map((m) => ({
    ...m,
    ...(c.strength === 'strong' && m.threadId === undefined && { threadId: c.id }),
    ...(c.group === true && { group: true }),
  }));
}

/** A list's row without the beginning of its last message: nothing is judged by it, and no retention time would reach it. */
function wordless({ lastSnippet: _, ...hint }: ConversationHint): ConversationHint {
  return hint;
}

function bodiesOf(o: Observation): ContentBody[] {
  switch (o.kind) {
    case 'profile':
      return [{ kind: 'profile', profile: o.profile }];
    case 'conversations':
      return [
        ...o.conversations.flatMap(messagesOf).map((message): ContentBody => ({ kind: 'message', message })),
        ...(o.hints ?? []).map((hint): ContentBody => ({ kind: 'hint', hint: wordless(hint) })),
      ];
    case 'metrics': {
      const { kind, metrics, details, points } = o;
      return [{ kind, metrics, ...(details && { details }), ...(points && { points }) }];
    }
  }
}

/** What a reading saw, each piece under its hash; the same piece twice is one. */
export const contentsOf = (observations: readonly Observation[]): Content[] => hashed(observations.flatMap(bodiesOf));

/** Messages as contents, each under its hash. */
export const messageContents = (messages: readonly Message[]): Content[] =>
  hashed(messages.map((message) => ({ kind: 'message', message })));

function hashed(bodies: readonly ContentBody[]): Content[] {
  const out = new Map<string, Content>();
  for (const body of bodies) {
    const hash = contentHash(body);
    out.set(hash, { hash, body });
  }
  return [...out.values()];
}

const coverageOf = (r: ReadResult): Coverage | undefined => r.observations.find((o) => o.kind === 'profile')?.coverage;
const exposureIn = (r: ReadResult): readonly Span[] =>
  r.observations.flatMap((o) => (o.kind === 'conversations' ? (o.exposure ?? []) : []));

/**
 * That it was read. A page read twice is seen twice; an export imported twice is one sighting, whatever the file's name
 * and the day, so its id leaves those out.
 */
export function sightingOf(
  result: ReadResult,
  contents: readonly Content[],
  at: { readonly ownerId: string; readonly readAt: EpochMs; readonly batch?: number },
): Sighting {
  const { ownerId, readAt, batch } = at;
  const coverage = coverageOf(result);
  const exposure = exposureIn(result);
  const asOf = result.asOf ?? readAt;
  const hashes = contents.map((c) => c.hash);
  const moment = result.layout === 'export' ? null : [readAt, result.source ?? ''];
  const page = result.page ?? 'unknown';
  return {
    id: contentHash([ownerId, result.reader, page, asOf, moment, hashes, coverage ?? null, exposure]),
    ownerId,
    reader: result.reader.id,
    readerVersion: result.reader.version,
    source: result.source ?? '',
    page,
    layout: result.layout,
    readAt,
    asOf,
    ...(result.language !== undefined && { language: result.language }),
    ...(coverage !== undefined && { coverage }),
    ...(exposure.length > 0 && { exposure }),
    own: result.own === 'claimed' ? 'claimed' : 'yes',
    contents: hashes,
    ...(batch !== undefined && { batch }),
  };
}
