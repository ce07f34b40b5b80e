import type { Message } from '../../lib/model/conversation.ts';
import { DAY } from '../../lib/model/time.ts';
import type { ReadExport } from '../../lib/pipeline/import.ts';
import type { StagedFile } from '../../lib/store/index.ts';
import { readingAt } from '../pipeline/reading.ts';

export const NOW = Date.UTC(2026, 5, 15, 12);

const message = (i: number, sent = true): Message => ({
  threadId: `2-${i % 4}==`,
  direction: i % 5 === 4 ? 'outbound' : 'inbound',
  sender: { name: i % 5 === 4 ? 'Ada Moss' : `Sender ${i % 4}` },
  text: i % 3 === 0 ? `A contract, ${i} hours a week.` : `Nice to meet you, ${i}.`,
  ...(sent && { sentAt: NOW - (60 - i) * DAY }),
});
export const MESSAGES: readonly Message[] = Array.from({ length: 9 }, (_, i) => message(i));

const reading = readingAt(NOW);

export const PROFILE = reading({
  observations: [
    {
      kind: 'profile',
      profile: { name: 'Ada Moss', vanity: 'ada', headline: 'Data engineer' },
      coverage: { topcard: { state: 'seen' } },
    },
  ],
});
export const LATER_PROFILE = reading({
  asOf: NOW + DAY,
  observations: [
    {
      kind: 'profile',
      profile: { name: 'Ada Moss', vanity: 'ada', headline: 'Staff data engineer, health care' },
      coverage: { topcard: { state: 'seen' } },
    },
  ],
});
export const THREAD = reading({
  reader: { id: 'linkedin-messaging', version: 1 },
  layout: 'messaging',
  page: 'messaging/thread',
  observations: [
    {
      kind: 'conversations',
      conversations: [
        {
          id: '2-1==',
          strength: 'strong',
          participants: [],
          direction: 'inbound',
          messages: MESSAGES.filter((m) => m.threadId === '2-1=='),
          approaches: [],
        },
      ],
    },
  ],
});

/** The same messages as another source shows them, some seconds apart. */
export const LATER_THREADS = reading({
  asOf: NOW + DAY,
  reader: { id: 'linkedin-messaging', version: 1 },
  layout: 'messaging',
  page: 'messaging/thread',
  observations: [
    {
      kind: 'conversations',
      conversations: ['2-0==', '2-1==', '2-2==', '2-3=='].map((id) => ({
        id,
        strength: 'strong' as const,
        participants: [],
        direction: 'inbound' as const,
        messages: MESSAGES.filter((m) => m.threadId === id).map((m) => ({ ...m, sentAt: (m.sentAt ?? 0) + 7_000 })),
        approaches: [],
      })),
    },
  ],
});

const HEAD = reading({
  reader: { id: 'linkedin-export', version: 1 },
  layout: 'export',
  page: 'export',
  observations: [
    { kind: 'profile', profile: { name: 'Ada Moss', vanity: 'ada' }, coverage: {} },
    { kind: 'conversations', conversations: [], exposure: [[NOW - 60 * DAY, NOW - DAY]] },
  ],
});

/** An export of nine messages in three batches. */
export const exportSteps: ReadExport = function* () {
  yield { kind: 'progress', done: 1, total: 2 };
  yield { kind: 'head', result: HEAD, messages: MESSAGES.length, batches: 3 };
  for (const batch of [0, 1, 2]) {
    const messages = MESSAGES.slice(batch * 3, batch * 3 + 3);
    yield { kind: 'messages', batch, done: (batch + 1) * 3, messages };
  }
};
export const STAGED: StagedFile = {
  id: 'one',
  kind: 'import',
  name: 'Basic_Export.zip',
  file: new Blob(['zip']),
  cancelled: false,
};
