/** The monthly catch-up: the clicks to the small export, and what came since the last one. */
export const catchup = {
  'catchup.title': 'What is new since {date}',
  'catchup.conversations': { one: '{count} new conversation', other: '{count} new conversations' },
  'catchup.offers': { one: '{count} new offer', other: '{count} new offers' },
  'catchup.fit': {
    one: '{count} contract offer fits your goal or is worth a question',
    other: '{count} contract offers fit your goal or are worth a question',
  },
  'catchup.payers': 'Who named pay',
  'catchup.answer': 'Whom you may want to answer',
  'catchup.nobody': 'Nobody new waits for an answer.',
  'catchup.none': 'No new conversation came. The weeks up to this export are now known, which is worth something too.',
  'catchup.whole': 'Your whole history',
  'catchup.steps': 'Monthly catch-up: the small export',
  'catchup.tick':
    'Tick Messages, Invitations, Profile and Positions, nothing else. This small export usually arrives within minutes.',
  'catchup.after': 'Only what is new is added; then you see what came since the last one.',
  'catchup.due': 'Get the small export and see what is new',
  'overview.next.none': 'Nothing is due.',
  'data.summary.few':
    'Many people get few part-time offers from recruiters. Contract work in your history: {contract} of {offers}.',
  'data.summary.open': {
    one: 'This person offered work and you may still answer',
    other: 'These {count} people offered work and you may still answer',
  },
  'data.summary.still.quiet': {
    one: '{count} message you may still answer',
    other: '{count} messages you may still answer',
  },
} as const;
