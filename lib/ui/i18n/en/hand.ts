/** Offers added by hand: the form, the line in the inbox, the series. */
export const hand = {
  'hand.about':
    'An offer that came by phone, mail or in person. It is kept beside the others, judged by nothing, and enters no verdict.',
  'hand.what': 'What was offered',
  'hand.what.hint': 'Such as: 10 hours a week on claims data, a clinic in Oslo',
  'hand.pay': 'Pay, if named',
  'hand.pay.hint': 'Such as: 95 EUR an hour',
  'hand.channel': 'Where it came from',
  'hand.date': 'Date',
  'hand.channel.email': 'E-mail',
  'hand.channel.phone': 'Phone',
  'hand.channel.in-person': 'In person',
  'hand.channel.referral': 'Through somebody I know',
  'hand.channel.platform': 'Another platform',
  'hand.channel.event': 'Event',
  'hand.channel.other': 'Elsewhere',
  'hand.mark': 'Added by hand',
  'hand.done': 'The offer is kept.',
  'hand.delete': 'Delete this offer',
  'hand.deleted': 'The offer is deleted.',
  'hand.series': 'Offers added by hand',
  'hand.series.about': 'Only what you added. It is no part of the bars above and of no verdict.',
  'hand.series.title': {
    one: '{count} offer added by hand in the time shown',
    other: '{count} offers added by hand in the time shown',
  },
  'hand.series.all': 'All of them in the inbox',
} as const;
