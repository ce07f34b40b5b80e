import { describe, expect, it } from 'vitest';
import { linkKind, linksIn, showsWork } from '../../lib/nlp/links.ts';

describe('linkKind', () => {
  it.each([
    ['https://www.kaggle.com/example', 'notebooks', true],
    ['github.com/example', 'code', true],
    ['https://gitlab.my-firm.example/x', 'code', true],
    ['https://example.substack.com', 'writing', true],
    ['https://www.linkedin.com/pulse/some-article', 'writing', true],
    ['https://www.linkedin.com/in/example', 'social', false],
    ['https://scholar.google.com/citations?user=X', 'papers', true],
    ['https://huggingface.co/example', 'models', true],
    ['https://speakerdeck.com/example', 'talks', true],
    ['https://dribbble.com/example', 'design', true],
    ['https://mentorcruise.com/mentor/example/', 'mentoring', true],
    ['https://my-own-place.example', 'site', true],
    ['https://apps.apple.com/app/example', 'site', true],
    ['mailto:a@b.example', 'mail', false],
    ['a@b.example', 'mail', false],
    ['calendly.com/example', 'booking', false],
    ['https://my-own-place.example/book-a-call', 'booking', false],
    ['https://my-own-place.example/kontakt', 'booking', false],
    ['https://my-own-place.example/contacts-of-the-sun', 'site', true],
    ['https://firm.example/careers', 'other', false],
    ['https://x.com/example', 'social', false],
    ['https://notgithub.com/example', 'site', true],
  ])('%s is %s', (url, kind, shows) => {
    expect(linkKind(url)).toBe(kind);
    expect(showsWork(linkKind(url))).toBe(shows);
  });
});

describe('linksIn', () => {
  it('finds addresses with true offsets and without the sentence’s dot', () => {
    const text = 'See https://a.example/b, mail x@y.example. Code: github.com/z.';
    expect(linksIn(text).map((l) => l.url)).toEqual(['https://a.example/b', 'x@y.example', 'github.com/z']);
    for (const l of linksIn(text)) expect(text.slice(l.start, l.end)).toBe(l.url);
  });
  it('takes no product name for an address', () => {
    expect(linksIn('Node.js, ASP.NET, fast.ai, e.g. this')).toEqual([]);
  });
});
