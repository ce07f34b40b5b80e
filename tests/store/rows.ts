import type { Remains } from '../../lib/model/remains.ts';
import type { Sighting } from '../../lib/model/sighting.ts';

/** A sighting of these contents by the one owner of these tests. */
export const sightingOf = (id: string, at: number, contents: readonly string[]): Sighting => ({
  id,
  ownerId: 'o',
  reader: 'r',
  readerVersion: 1,
  source: 's',
  page: 'p',
  layout: null,
  readAt: at,
  asOf: at,
  own: 'yes',
  contents,
});

/** What remains of a conversation with these approaches. */
export const remainsOf = (conversation: string, keys: readonly string[]): Remains => ({
  conversation,
  tip: { id: conversation, names: ['p'] },
  records: keys.map((key) => ({
    key,
    keys: [key],
    conversationId: conversation,
    sender: { name: 'P' },
    answered: false,
    inmail: false,
    snippet: '',
    input: 'i',
    triage: {
      version: 1,
      language: 'en',
      understood: true,
      label: 'networking',
      confidence: 1,
      isOffer: false,
      offer: null,
      quotes: {},
      missing: [],
      risk: { level: 'none', checked: true, rules: [] },
      evidence: [],
    },
  })),
});
