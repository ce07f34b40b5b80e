import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { ProfileObservation, ReadContext, ReadResult } from '../../../lib/model/observation.ts';
import { github } from '../../../lib/readers/github/index.ts';

const PAGE = 'https://github.com/ilseb';
const card = (
  bio: string,
  more = '',
): string => `<div itemscope itemtype="http://schema.org/Person" class="h-card"><h1 class="vcard-names"><span class="p-name vcard-fullname" itemprop="name">Ilse Brandvold</span>
<span class="p-nickname vcard-username" itemprop="additionalName">ilseb · she/her</span></h1><div class="p-note user-profile-bio" data-bio-text="${bio}"><div>${bio}</div></div>
<ul><li itemprop="homeLocation"><svg></svg><span class="p-label">Bergen</span></li>${more}</ul></div>`;
const README =
  '<div class="Box"><a href="/ilseb/ilseb/blob/main/README.md">README.md</a><article class="markdown-body entry-content" itemprop="text"><h2>Hello</h2><p>I take contract work on pharmacy data.</p></article></div>';
const PINNED =
  '<ol><li><div class="pinned-item-list-item"><a href="/ilseb/dispense"><span class="repo">dispense</span></a><p class="pinned-item-desc">Dispensing logs, cleaned</p></div></li><li><div class="pinned-item-list-item"><a href="/someoneelse/lib"><span class="repo">lib</span></a></div></li></ol>';

function read(body: string, over: Partial<ReadContext> & { login?: string } = {}): ReadResult {
  const { login, ...ctx } = over;
  const window = new Window({ url: PAGE });
  const html = `<!doctype html><html lang="en"><head>${login === undefined ? '' : `<meta name="user-login" content="${login}">`}</head><body>${body}</body></html>`;
  const doc = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  return github.read(doc, { url: PAGE, now: 1, timeZone: 'UTC', ...ctx });
}
const profile = (r: ReadResult) => r.observations.find((o): o is ProfileObservation => o.kind === 'profile')?.profile;

describe('github', () => {
  it('reads a rich page', () => {
    const r = read(
      card(
        'Pharmacy data lead',
        '<li itemprop="url"><a rel="nofollow me" href="https://ilse.example">ilse.example</a></li><li itemprop="social"><a href="https://www.kaggle.com/ilse">k</a></li>',
      ) +
        README +
        PINNED,
      { login: 'ilseb' },
    );
    expect(r).toMatchObject({ own: 'claimed', refusal: null, ownSignals: ['signed-in'] });
    expect(profile(r)).toEqual({
      name: 'Ilse Brandvold',
      headline: 'Pharmacy data lead',
      about: 'Pharmacy data lead\n\nHello\nI take contract work on pharmacy data.',
      location: 'Bergen',
      projects: [
        { name: 'dispense', url: 'https://github.com/ilseb/dispense', description: 'Dispensing logs, cleaned' },
      ],
      links: [
        { url: 'https://github.com/ilseb', kind: 'code' },
        { url: 'https://ilse.example/', kind: 'site', slot: 'contact' },
        { url: 'https://www.kaggle.com/ilse', kind: 'notebooks', slot: 'contact' },
      ],
    });
  });

  it('reads a sparse page without inventing anything', () => {
    const r = read(card(''));
    expect(r.own).toBe('unknown');
    expect(profile(r)).toEqual({
      name: 'Ilse Brandvold',
      location: 'Bergen',
      links: [{ url: 'https://github.com/ilseb', kind: 'code' }],
    });
  });

  it('leaves texts in other languages and other people’s articles as they are', () => {
    expect(profile(read(card('Datenleiterin für Apotheken')))?.headline).toBe('Datenleiterin für Apotheken');
    expect(profile(read(card('x') + README.replaceAll('ilseb/ilseb', 'other/other')))?.about).toBe('x');
  });

  it('refuses pages of nobody, of two, or of somebody else than the address says', () => {
    for (const body of ['<p>Sign in</p>', card('a') + card('b'), card('a').replaceAll('ilseb', 'other')]) {
      expect(read(body)).toMatchObject({ refusal: { code: 'not-understood' }, observations: [] });
    }
    expect(github.matches(new URL('https://github.com/ilseb/dispense'), undefined as unknown as Document)).toBe(false);
  });

  it('counts no copy of somebody else’s repository as a project', () => {
    const fork =
      '<li><div class="pinned-item-list-item"><a href="/ilseb/lib"><span class="repo">lib</span></a><p>Forked from <a href="/someoneelse/lib">someoneelse/lib</a></p><p class="pinned-item-desc">Their library</p></div></li>';
    const profile = read(card('Pharmacy') + PINNED.replace('</ol>', `${fork}</ol>`)).observations.find(
      (o) => o.kind === 'profile',
    );
    expect(profile?.profile.projects?.map((p) => p.name)).toEqual(['dispense']);
  });

  it('says nothing of the text that other tabs leave out', () => {
    const profile = read(card('Pharmacy'), { url: `${PAGE}?tab=followers` }).observations.find(
      (o) => o.kind === 'profile',
    );
    expect(profile?.profile).toMatchObject({ headline: 'Pharmacy' });
    expect(profile?.profile.about).toBeUndefined();
    expect(profile?.coverage.about?.state).toBe('not-loaded');
  });
});
