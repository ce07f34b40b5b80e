/** Automatic reading: what it does, what it never does, and its risk, before the browser asks. */
export const automatic = {
  'settings.auto': 'Automatic reading',
  'settings.auto.switch': 'Read LinkedIn pages as I open them',
  'settings.auto.about':
    'Off unless you switch it on. Your browser then asks whether Beckon may enter www.linkedin.com.',
  'settings.auto.does':
    'Read: your own profile and its sections, conversations you open, your list of conversations, received invitations and your own numbers, once each page has settled and while its tab is in front.',
  'settings.auto.never':
    'Other people’s profiles are left alone. Nothing is clicked, typed, scrolled or sent, nothing is put into the page, and no page is opened for you.',
  'settings.auto.terms':
    'The risk: LinkedIn’s terms forbid add-ons that copy profile data and make no exception for your own, and software that runs in every page can be noticed sooner than one that runs on a click. LinkedIn may restrict accounts for it. Nobody can promise that it won’t. The data export needs none of this.',
  'settings.auto.back':
    'You can take it back here or in your browser’s own settings at any time; reading on a click goes on as before.',
  'settings.auto.refused': 'Your browser did not allow it. Pages are read when you click the Beckon icon, as before.',
} as const;
