import { vanityOf } from '../dom/href.ts';
import { isAgain } from './again.ts';
import * as a from './anchors.ts';
import { BADGE } from './names.ts';
import { textOf } from './text.ts';

/** Whom a thread's title bar names. */
export interface Title {
  readonly text: string;
  readonly headline?: string;
  readonly url?: string;
}

/** A profile address by name; links by internal id say nothing outside the site. */
export function personUrl(href: string | null | undefined): string | undefined {
  const vanity = vanityOf(href ?? '');
  return vanity === null || /^aco[a-z0-9_-]{30,}$/i.test(vanity) ? undefined : `https://www.linkedin.com/in/${vanity}`;
}

/** The title bar inside a thread's frame; null where it has none, or several that disagree. */
export function titleOf(frame: Element): Title | null {
  const bars = [...frame.querySelectorAll(a.TITLE_BAR)];
  const titles = new Set<string>();
  let headline: string | undefined;
  let url: string | undefined;
  for (const bar of bars) {
    const [title = null, ...others] = bar.querySelectorAll(a.TITLE);
    if (others.some((x) => isAgain(title, x))) return null;
    const text = title === null ? '' : textOf(title).split('\n')[0]?.replace(BADGE, '').trim();
    if (text !== undefined && text !== '') titles.add(text);
    const [info = null, ...more] = bar.querySelectorAll(a.INFO);
    const isPart =
      info === null || info.querySelector('[class*="presence"]') !== null || more.some((x) => isAgain(info, x));
    const line = isPart ? '' : textOf(info).split('\n').join(' ');
    if (line !== '' && !a.PRESENCE.test(line)) headline ??= line;
    url ??= personUrl((bar.querySelector(a.TITLE_LINK) ?? frame.querySelector(a.TITLE_LINK))?.getAttribute('href'));
  }
  const [text] = titles;
  if (titles.size !== 1 || text === undefined) return null;
  return { text, ...(headline !== undefined && { headline }), ...(url !== undefined && { url }) };
}
