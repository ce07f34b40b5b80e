import type { Doc, Span } from './document.ts';
import { asWritten } from './fold.ts';
import { Gated } from './gate.ts';

export interface LinkFound extends Span {
  readonly url: string;
  readonly domain: string;
}

const LINK = new Gated(
  /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}]{3,500}|(?<![\w@.-])[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:example|com|org|net|io|ai|dev|co|app|me|info|biz|xyz|top|de|fr|nl|pt|es|it|uk|eu|us)\/[^\s<>"'()]{1,300}/gi,
  'text',
);
const MAX_LINKS = 20;

/** Links with their domains; never opened, only shown. */
export function findLinks(doc: Doc): LinkFound[] {
  const out: LinkFound[] = [];
  // Each has one of these; the pattern is tried at every word.
  if (!doc.folded.includes('/') && !doc.folded.includes('www.')) return out;
  for (const m of LINK.all(doc)) {
    const url = m[0].replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
    const domain =
      url
        .replace(/^https?:\/\//i, '')
        .split(/[/?#:]/)[0]
        ?.replace(/^www\./i, '')
        .toLowerCase() ?? '';
    if (domain.includes('.'))
      out.push({ start: m.index, end: m.index + url.length, url: asWritten(url), domain: asWritten(domain) });
    if (out.length >= MAX_LINKS) break;
  }
  return out;
}
