/** What everybody must know before the first read; the popup says it too. */
export const promises = {
  'welcome.does.click':
    'It reads a page when you click its icon there. Never by itself, unless you switch that on in the settings.',
  'welcome.does.local':
    'It keeps what it read on this machine. It has no server, and your browser blocks it from sending.',
  'welcome.never.change': 'It never clicks, types, scrolls or changes anything in a page, and never sends a message.',
  'welcome.honest.terms':
    'LinkedIn’s terms forbid add-ons that copy profile data and make no exception for your own. Nobody can promise that reading is free of risk. The data export is LinkedIn’s own way and needs no reading.',
  'welcome.honest.work': 'Don’t use it on a work computer, or in a browser profile that your employer syncs.',
  'welcome.honest.disk':
    'The data is not encrypted on disk. Whoever can open this browser profile can read it. Message text is other people’s too.',
} as const;
