import type { Refusal } from '../model/observation.ts';
import { fold } from './dates.ts';
import { NOT_FOUND } from './linkedin-profile/words.ts';

const refusal = (code: Refusal['code'], message: string): Refusal => ({ code, message });

/** Pages of the browser itself; `about:blank` is the address of a saved file that doesn't tell its own. */
function isBrowserPage(url: URL | null): boolean {
  if (url === null) return false;
  return !/^(?:https?|file|blob|data):$/.test(url.protocol) && url.href !== 'about:blank';
}

const LOGIN_PATH = /^\/(?:login|uas\/login|authwall|signup|checkpoint\/(?:lg|rm)|m\/login)(?:\/|$|[a-z-]*$)/;
const CHALLENGE_PATH = /^\/(?:checkpoint\/challenge|challenge)|^\/cdn-cgi\/challenge/;

function isChallenge(url: URL | null, doc: Document): boolean {
  if (url !== null && CHALLENGE_PATH.test(url.pathname)) return true;
  if (/^just a moment|^attention required/i.test(doc.title)) return true;
  return (
    doc.querySelector('#challenge-form,#captcha-internal,#cf-challenge-running,[name="cf-turnstile-response"]') !== null
  );
}

function isLogin(url: URL | null, doc: Document): boolean {
  const onLinkedin = url !== null && /(?:^|\.)linkedin\.com$/.test(url.hostname);
  if (onLinkedin && LOGIN_PATH.test(url.pathname)) return true;
  const key = doc.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  if (/^(?:d_)?(?:auth_?wall|public_profile|guest_|uno-reg|checkpoint_lg)/i.test(key)) return true;
  return doc.querySelector('input[name="session_key"],input[name="session_password"]') !== null;
}

function isNotFound(url: URL | null, doc: Document): boolean {
  if (url !== null && /^\/404(?:\/|$)/.test(url.pathname)) return true;
  const main = doc.querySelector('main') ?? doc.body;
  for (const heading of main?.querySelectorAll('h1,h2') ?? []) {
    if (
      NOT_FOUND.test(
        fold(heading.textContent ?? '')
          .replace(/’/g, "'")
          .trim(),
      )
    )
      return true;
  }
  return false;
}

/** Recognises pages that hold nothing to read, whoever's reader would be asked. Null = nothing of the kind. */
export function recognise(doc: Document, url: URL | null): Refusal | null {
  if (isBrowserPage(url)) return refusal('browser-page', 'Browsers keep extensions out of this page.');
  if (isChallenge(url, doc)) return refusal('challenge', 'The site asks for a check first; pass it, then try again.');
  if (isLogin(url, doc)) return refusal('login-wall', 'The site shows this page only when you are signed in.');
  if (isNotFound(url, doc)) return refusal('not-found', 'The site says that this page does not exist.');
  return null;
}

/** An empty or half-built document: nothing that could be called content has arrived. */
export function isLoading(doc: Document, readyState: string | undefined): boolean {
  const body = doc.body;
  if (body === null || body.firstElementChild === null) return true;
  if (readyState === 'loading') return true;
  const main = doc.querySelector('main');
  return main === null ? (body.textContent ?? '').trim() === '' : (main.textContent ?? '').trim() === '';
}
