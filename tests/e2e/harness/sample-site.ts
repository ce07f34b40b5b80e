import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from './site.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/sample-site/', import.meta.url));

export const VANITY = 'mira-okafor-lindqvist';
export const ADDRESS = {
  profile: `https://www.linkedin.com/in/${VANITY}/`,
  /** The same profile in the layout of 2022–2025. */
  profilePvs: `https://www.linkedin.com/in/${VANITY}/?layout=pvs`,
  thread: 'https://www.linkedin.com/messaging/thread/2-c2FtcGxlLXRocmVhZA==/',
  inbox: 'https://www.linkedin.com/messaging/',
  stranger: 'https://www.linkedin.com/in/someone-else-entirely/',
  feed: 'https://www.linkedin.com/feed/',
  login: 'https://www.linkedin.com/login',
  github: 'https://github.com/mira-okafor',
  own: 'https://mira-okafor.example/about',
} as const;

const FEED =
  '<!doctype html><html lang="en"><title>Feed</title><body><main id="workspace"><h1>Feed</h1></main></body></html>';
const LOGIN =
  '<!doctype html><html lang="en"><title>Sign in</title><body><main><form><input name="session_key"><input type="password" name="session_password"></form></main></body></html>';

const GITHUB =
  '<!doctype html><html lang="en"><title>mira-okafor</title><body><div itemscope itemtype="http://schema.org/Person" class="h-card"><h1 class="vcard-names"><span class="p-name vcard-fullname" itemprop="name">Mira Okafor-Lindqvist</span><span class="p-nickname vcard-username" itemprop="additionalName">mira-okafor</span></h1><div class="p-note user-profile-bio" data-bio-text="Readmission models for hospitals"><div>Readmission models for hospitals</div></div><ul><li itemprop="url"><a rel="nofollow me" href="https://mira-okafor.example">mira-okafor.example</a></li></ul></div></body></html>';
const OWN =
  '<!doctype html><html lang="en"><head><title>Mira Okafor-Lindqvist</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Mira Okafor-Lindqvist","jobTitle":"Machine learning for hospitals","sameAs":["https://github.com/mira-okafor"]}</script></head><body><main><h1>Mira Okafor-Lindqvist</h1><h2>About</h2><p>I build readmission and length-of-stay models with hospitals, and write about what went wrong.</p></main></body></html>';

const file = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** The owner's page without its own-page marks, under another name: what a stranger's looks like to a reader. */
function stranger(): string {
  return file('profile-sdui.html')
    .replaceAll(/href="[^"]*\/(?:edit|details\/[^"]*edit)\/[^"]*"/g, 'href="/search/"')
    .replaceAll(/isSelfProfile=true/g, '')
    .replaceAll(/href="[^"]*\/(?:analytics|dashboard)\/[^"]*"/g, 'href="/search/"')
    .replaceAll(/componentkey="[^"]*(?:_openToButton|_about_edit|_cover_edit_button)"/g, 'componentkey="x"')
    .replaceAll(VANITY, 'someone-else-entirely');
}

/** The embedded sample site, answering as www.linkedin.com. */
export const sampleSite: Site = (url) => {
  const at = (address: string): boolean => url.href === address;
  if (at(ADDRESS.github)) return { body: GITHUB };
  if (at(ADDRESS.own)) return { body: OWN };
  if (url.hostname !== 'www.linkedin.com') return null;
  if (at(ADDRESS.profile)) return { body: file('profile-sdui.html') };
  if (at(ADDRESS.profilePvs)) return { body: file('profile-pvs.html') };
  if (at(ADDRESS.thread)) return { body: file('thread.html') };
  if (at(ADDRESS.inbox)) return { body: file('inbox.html') };
  if (at(ADDRESS.stranger)) return { body: stranger() };
  if (at(ADDRESS.feed)) return { body: FEED };
  if (at(ADDRESS.login)) return { body: LOGIN };
  return null;
};
