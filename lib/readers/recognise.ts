import type { Refusal } from '../model/observation.ts';
import { fold } from './dates.ts';
import { NOT_FOUND } from './linkedin-profile/words.ts';

const refusal = (code: Refusal['code'], message: string): Refusal => ({ code, message });

/** Pages of the browser itself; `about:blank` is the address of a saved file that doesn't tell its own. */
function isBrowserPage(url: URL): boolean {
  return !/^(?:https?|file|blob|data):$/.test(url.protocol) && url.href !== 'about:blank';
}

const LOGIN_PATH = /^\/(?:login|uas\/login|authwall|signup|checkpoint\/(?:lg|rm)|m\/login)(?:[/-]|$)/;
const CHALLENGE_PATH = /^\/(?:checkpoint\/)?challenge|^\/cdn-cgi\/challenge/;
const CHALLENGE_MARKS = '#challenge-form,#captcha-internal,#cf-challenge-running,[name="cf-turnstile-response"]';
const LOGIN_MARKS = 'input[name="session_key"],input[name="session_password"]';
const LOGIN_KEY = /^(?:d_)?(?:auth_?wall|public_profile|guest_|uno-reg|checkpoint_lg)/i;

const CHALLENGE = refusal('challenge', 'The site asks for a check first; pass it, then try again.');
const LOGIN = refusal('login-wall', 'The site shows this page only when you are signed in.');
const MISSING = refusal('not-found', 'The site says that this page does not exist.');

/** Recognises by the address alone that there is nothing to read. */
export function byAddress(url: URL | null): Refusal | null {
  if (url === null) return null;
  if (isBrowserPage(url)) return refusal('browser-page', 'Browsers keep extensions out of this page.');
  if (CHALLENGE_PATH.test(url.pathname)) return CHALLENGE;
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return null;
  if (LOGIN_PATH.test(url.pathname)) return LOGIN;
  return /^\/404(?:\/|$)/.test(url.pathname) ? MISSING : null;
}

function isNotFound(doc: Document): boolean {
  const main = doc.querySelector('main') ?? doc.body;
  return [...(main?.querySelectorAll('h1,h2') ?? [])].some((h) =>
    NOT_FOUND.test(
      fold(h.textContent ?? '')
        .trim()
        .slice(0, 80),
    ),
  );
}

/** Recognises by the document that there is nothing to read: asked where a reader found nothing. */
export function byDocument(doc: Document): Refusal | null {
  if (/^just a moment|^attention required/i.test(doc.title) || doc.querySelector(CHALLENGE_MARKS) !== null)
    return CHALLENGE;
  const key = doc.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  if (LOGIN_KEY.test(key) || doc.querySelector(LOGIN_MARKS) !== null) return LOGIN;
  return isNotFound(doc) ? MISSING : null;
}

/** An empty or half-built document: nothing that could be called content has arrived. */
export function isLoading(doc: Document, readyState: string | undefined): boolean {
  const body = doc.body;
  if (body === null || body.firstElementChild === null) return true;
  if (readyState === 'loading') return true;
  const main = doc.querySelector('main');
  return main === null ? (body.textContent ?? '').trim() === '' : (main.textContent ?? '').trim() === '';
}
