/** What a person says of an offer with one click, what is known of its sender, and what a reply does. */
export const answering = {
  'offer.answered': 'I answered',
  'offer.answered.done': 'Noted as answered.',
  'offer.not-interested': 'Not interested',
  'offer.not-interested.done': 'Noted: not interested. Nothing was sent.',
  'popup.waiting.as-of': 'As of your last read, {date}.',
  'triage.seen-before': {
    one: 'This sender wrote to you on one other occasion.',
    other: 'This sender wrote to you on {count} other occasions.',
  },
  'triage.seen-answered': { one: 'You answered once.', other: 'You answered {count} times.' },
  'triage.seen-unanswered': 'You have not answered so far.',
  'triage.offered': 'Offered before',
  'triage.same-firm': {
    one: 'Somebody else from {firm} wrote to you.',
    other: '{count} others from {firm} wrote to you.',
  },
  'triage.same-firm.offers': { one: 'One message was an offer.', other: '{count} of their messages were offers.' },
  'triage.signs': 'Letter or mass mailing',
  'inmail.title': 'What a reply to an InMail does',
  'inmail.credit': 'Any reply within 90 days gives the sender back the credit that this InMail cost. Silence does not.',
  'inmail.ranking':
    'How likely somebody is to respond is part of how recruiters’ results are ranked. How much one reply changes is unknown.',
  'inmail.no': 'The bare No button stops the recruiter from replying here. A line of your own keeps the thread open.',
} as const;
