/** Why a page or file was not read, and what to do; one pair per refusal code of the model. */
export const refusals = {
  'refusal.not-own-profile': 'This looks like somebody else’s profile',
  'refusal.not-own-profile.do':
    'Beckon reads only your own. Nothing was read or kept. Open your profile from the “Me” menu and click again.',
  'refusal.ownership-unknown': 'We can’t tell whether this profile is yours',
  'refusal.ownership-unknown.do':
    'Nothing was kept. Sign in, open your profile from the “Me” menu, wait until it has loaded, and click again.',
  'refusal.login-wall': 'The site asks you to sign in',
  'refusal.login-wall.do': 'Sign in there first, open your profile or a message, then click Beckon again.',
  'refusal.challenge': 'The site is checking who you are',
  'refusal.challenge.do': 'Finish its security check first. Beckon stays away until then.',
  'refusal.not-found': 'This page does not exist',
  'refusal.not-found.do': 'Check the address, or open your profile from the “Me” menu.',
  'refusal.still-loading': 'The page is still loading',
  'refusal.still-loading.do': 'Give it a moment, then read again.',
  'refusal.unsupported-page': 'Nothing to read here',
  'refusal.unsupported-page.do':
    'Beckon reads your own LinkedIn profile, your message threads, and pages you wrote. You can also paste a message below.',
  'refusal.browser-page': 'This is one of the browser’s own pages',
  'refusal.browser-page.do': 'Browsers keep extensions out of here. Open your profile or a message in a tab.',
  'refusal.no-permission': 'No access to this page right now',
  'refusal.no-permission.do':
    'Access lasts from your click until the page changes. Click the Beckon icon in the toolbar again.',
  'refusal.not-understood': 'We don’t understand this page',
  'refusal.not-understood.do':
    'It may be new or being tested. Nothing was kept. The drift report below holds none of your words; you can send it to us.',
  'refusal.not-an-export': 'This is not a LinkedIn data export',
  'refusal.not-an-export.do': 'Choose the ZIP file from the site’s e-mail, unchanged and not unpacked.',
  'refusal.too-large': 'This file is too large',
  'refusal.too-large.do': 'Ask the site for the small export with only the parts listed here.',
  'refusal.damaged': 'This file is damaged',
  'refusal.damaged.do': 'Download it once more. What you had stored is unchanged.',
  'refusal.empty': 'There is nothing in it',
  'refusal.empty.do': 'If you expected something, read the page again once it shows it, or download the file again.',
  'refusal.other-owner': 'This belongs to another person',
  'refusal.other-owner.do':
    'Beckon holds one person’s data. If it is you under a new name or address, say so and it is added. Otherwise nothing was kept.',
  'refusal.reader-failed': 'Reading this page failed',
  'refusal.reader-failed.do': 'Nothing was lost. Reload the page and try again; if it stays, send the drift report.',
  'refusal.confirm': 'This is me, take it in',
  'refusal.drift': 'Copy drift report',
  'refusal.drift.parts': {
    one: '{count} part of this page is built in a way Beckon does not know. It was left out, not guessed. The report holds none of your words.',
    other:
      '{count} parts of this page are built in a way Beckon does not know. They were left out, not guessed. The report holds none of your words.',
  },
  'refusal.drift.bare':
    'Copied without the page’s structure. Click the Beckon icon on that page and copy again for the whole report.',
} as const;
