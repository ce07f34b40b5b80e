import { describe, expect, it } from 'vitest';
import { profileOf, readHtml, text } from './load.ts';

const URL = 'https://www.linkedin.com/in/mira-okafor-lindqvist/';

describe.each(['sdui-rich', 'pvs-rich'])('the counts of %s', (page) => {
  const source = text(`linkedin-profile/${page}/source.html`);
  const before = profileOf(readHtml(source, URL));

  it.each(['12,000 followers on YouTube', '250 connections made', '500+ clients served'])(
    'are not those of the headline "%s"',
    (headline) => {
      const html = source.replaceAll(before.headline ?? '', headline).replaceAll('500+', '268');
      const profile = profileOf(readHtml(html.replaceAll('268 clients', '500+ clients'), URL));
      expect(profile).toMatchObject({
        headline,
        followers: before.followers,
        connections: 268,
        connectionsAtLeast: false,
      });
    },
  );

  it('are unknown where two numbers stand in one line', () => {
    const html = source.replace(/500\+(?:<[^>]*>)*[^<]*connections/g, '1촌 268명');
    expect(html).not.toBe(source);
    expect(profileOf(readHtml(html, URL)).connections).toBeUndefined();
  });
});
