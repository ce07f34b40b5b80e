import { expect, it } from 'vitest';
import { pageKind } from '../../lib/platform/page-kind.ts';

it.each([
  ['https://www.linkedin.com/in/ilse/', '/reader-linkedin.js'],
  ['https://www.linkedin.com/analytics/profile-views/', '/reader-linkedin-analytics.js'],
  ['https://www.linkedin.com/messaging/', '/reader-linkedin-messaging.js'],
  ['https://github.com/ilseb', '/reader-github.js'],
  ['https://ilse.example/about', '/reader-web.js'],
  ['http://localhost:3000/', '/reader-web.js'],
])('%s is read by %s', (address, file) => expect(pageKind(address)).toEqual({ kind: 'page', file }));

it.each([
  ['https://github.com/ilseb/dispense', 'unsupported'],
  ['https://gist.github.com/ilseb', 'unsupported'],
  ['chrome://settings', 'browser-page'],
  ['file:///home/ilse/page.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'browser-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'browser-page'],
  ['nonsense', 'browser-page'],
])('%s is not read: %s', (address, kind) => expect(pageKind(address)).toEqual({ kind }));
