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
    ['https://docs.google.com/presentation/d/abc', 'talks', true],
    ['https://docs.google.com/forms/d/abc', 'other', false],
    ['http://my-own-place.example:8080/work', 'site', true],
    ['my-own-place.example', 'site', true],
    ['https://müllerei.example/', 'site', true],
    ['Portfolio: https://my-own-place.example/work', 'site', true],
    ['git@github.com:example/repo.git', 'other', false],
    ['https://github.com', 'other', false],
    ['https://www.behance.net/', 'other', false],
    ['https://example.github.io', 'code', true],
  ])('%s is %s', (url, kind, shows) => {
    expect(linkKind(url)).toBe(kind);
    expect(showsWork(linkKind(url))).toBe(shows);
  });
});

describe('linkKind of what others cannot open', () => {
  it.each(['n/a', 'N/A', 'none', '-', '—', 'keine', 'coming soon', '@example', 'tbd', ''])(
    'no address: %s',
    (entry) => {
      expect(linkKind(entry)).toBe('other');
    },
  );
  it.each(['javascript:alert(1)', 'data:text/html,hi', 'file:///home/me/cv.pdf', 'about:blank', 'ftp://a.example/b'])(
    'no page of the web: %s',
    (entry) => expect(linkKind(entry)).toBe('other'),
  );
  it.each([
    'http://localhost:3000',
    'localhost',
    'http://127.0.0.1:8080/',
    'http://10.0.0.4',
    'http://172.16.3.4/cv',
    'http://192.168.1.10/cv',
    'http://[::1]:3000/',
    'http://nas.local/work',
  ])('one’s own machine or network: %s', (entry) => expect(linkKind(entry)).toBe('other'));
  it('keeps addresses that only look like those', () => {
    expect(['http://172.40.3.4/', 'https://localhost.example', 'https://10.0.example'].map(linkKind)).toEqual(
      Array(3).fill('site'),
    );
  });
});

describe('linkKind of ways to reach somebody', () => {
  it.each([
    'tel:+49301234567',
    'sms:+49301234567',
    '+49 30 1234567',
    '030/1234567',
    '(555) 555-0100',
    'Tel. 030 1234567',
    'https://wa.me/49301234567',
    'https://api.whatsapp.com/send?phone=49',
    'https://t.me/sam_example',
    't.me/+49301234567',
    'https://signal.me/#p/+49301',
    'https://m.me/example',
  ])('%s', (entry) => expect(linkKind(entry)).toBe('mail'));
  it('tells broadcasts and groups from them', () => {
    const groups = ['https://t.me/s/example', 'https://t.me/joinchat/abc', 'https://t.me/+AbCdEf', 'https://t.me/+1Ab'];
    expect(groups.map(linkKind)).toEqual(Array(4).fill('social'));
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
