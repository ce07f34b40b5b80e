import type { RefusalCode } from '../model/observation.ts';
import { fold } from './dates.ts';
import { hasText } from './dom/tree.ts';
import { NOT_FOUND } from './linkedin-profile/words.ts';

const CHALLENGE = '#challenge-form,#captcha-internal,#cf-challenge-running,[name="cf-turnstile-response"]';
const LOGIN = 'input[name="session_key"],input[name="session_password"]';

/** Recognises by the document that there is nothing to read: asked where a reader found nothing. */
export function byDocument(doc: Document): RefusalCode | null {
  if (/^just a moment|^attention required/i.test(doc.title) || doc.querySelector(CHALLENGE) !== null)
    return 'challenge';
  const key = doc.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  if (/auth_?wall|public_profile|guest_|uno-reg|checkpoint_lg/i.test(key) || doc.querySelector(LOGIN) !== null) {
    return 'login-wall';
  }
  const main = doc.querySelector('main') ?? doc.documentElement;
  const headings = [...main.querySelectorAll('h1,h2')].map((h) => fold((h.textContent ?? '').trim().slice(0, 80)));
  return headings.some((text) => NOT_FOUND.test(text)) ? 'not-found' : null;
}

/** An empty or half-built document: nothing that could be called content has arrived. */
export const isLoading = (doc: Document, readyState: string | undefined): boolean =>
  readyState === 'loading' || !hasText(doc.querySelector('main') ?? doc.body ?? doc.documentElement);
