import { findDomains } from '../../lib/nlp/domains.ts';

/** Headline, About (none: only a headline) and the fields that they state. */
export type Example = readonly [string, string, string];
export const read = (headline: string, about: string): string =>
  (about === '' ? findDomains(headline) : findDomains(`${headline}\n\n${about}`, { running: headline.length + 2 }))
    .map((d) => d.domain)
    .sort()
    .join(' ');
