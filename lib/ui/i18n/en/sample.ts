/** The made-up data set: every page that shows it says so. */
export const sample = {
  'welcome.way.sample': 'Show me a sample first',
  'welcome.way.sample.about': 'Made-up data to look around in. One click removes it.',
  'error.sample-shown': 'This is the sample. Remove it first, so that nothing of yours gets among made-up data.',
  'sample.on': 'You are looking at sample data. None of it is yours.',
  'sample.remove': 'Remove the sample',
  'sample.thread': 'A made-up conversation, as it would look beside its page:',
} as const;
