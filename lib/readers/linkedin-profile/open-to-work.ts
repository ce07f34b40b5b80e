import type { OpenToWork, Profile } from '../../model/profile.ts';
import { fold } from '../dates.ts';
import { linesOf } from '../dom/text.ts';
import { DOT, known } from './entry.ts';
import { OPEN_TO_WORK, RECRUITERS_ONLY, WORKPLACES } from './words.ts';

type Answer = Pick<Profile, 'openToWork' | 'openToWorkDetails'> & { readonly via?: string };

/**
 * "Data Engineer, Statistician and ML Engineer roles", as the English page words it; no other wording is known. Two names
 * joined by "and" alone could be one, so they stay together.
 */
function titlesIn(texts: readonly string[]): string[] | undefined {
  const list = texts.flatMap((t) => /^(.+) roles?$/.exec(t)?.[1] ?? [])[0]?.split(', ');
  const last = list?.at(-1)?.split(' and ') ?? [];
  return list !== undefined && list.length > 1 && last.length === 2 ? [...list.slice(0, -1), ...last] : list;
}

/** "India | On-site · Hybrid": places, then ways of working; who may see it is told by words. */
function detailsOf(card: Element): OpenToWork {
  const texts = linesOf(card, 12).map((l) => l.text);
  const all = fold(texts.join('\n'));
  const [places, ways] = texts.find((t) => t.includes('|'))?.split(/(?:(?<!\s)\s+)?\|\s*/) ?? [];
  const workplaces = ways?.split(DOT).filter((w) => WORKPLACES.test(fold(w))) ?? [];
  return known<OpenToWork>({
    titles: titlesIn(texts),
    visibility: RECRUITERS_ONLY.test(all) ? 'recruiters' : undefined,
    locations: places?.split(DOT),
    workplaces: workplaces.length > 0 ? workplaces : undefined,
  } as OpenToWork);
}

const withDetails = (card: Element, via: string): Answer => {
  const details = detailsOf(card);
  return { openToWork: true, via, ...(Object.keys(details).length > 0 && { openToWorkDetails: details }) };
};

/**
 * Whether the owner is marked as open to work. `false` only where the page offers to start it; without a sign on
 * either side it stays unknown.
 */
export function readOpenToWork(topCard: Element): Answer {
  const enrolled = topCard.querySelector('[class*="open-to-carousel-card--enrolled"]');
  if (enrolled) return withDetails(enrolled, 'enrolled');
  for (const item of topCard.querySelectorAll('li')) {
    const first = linesOf(item, 6)[0]?.text ?? '';
    // Services and volunteering are offered in the same words, and so is the switch itself.
    if (item.querySelector('[href*="/opportunities/"]:not([href*="/job-"]),[href*="onboard"]')) continue;
    if (first.length < 90 && OPEN_TO_WORK.test(fold(first))) return withDetails(item, 'words');
  }
  if (topCard.querySelector('img[alt*="#OPEN_TO_WORK"]')) {
    return { openToWork: true, openToWorkDetails: { visibility: 'public' }, via: 'photo-frame' };
  }
  const has = (end: string) => topCard.querySelector(`a[href*="/job-opportunities/${end}"]`);
  return has('details') || has('edit')
    ? { openToWork: true, via: 'link' }
    : has('onboarding')
      ? { openToWork: false, via: 'link' }
      : {};
}
