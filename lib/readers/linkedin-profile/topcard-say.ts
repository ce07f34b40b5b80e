import { parseCount } from '../counts.ts';
import { linesOf } from '../dom/text.ts';
import { cardOf } from './find.ts';
import { linksIn } from './links.ts';
import { readOpenToWork } from './open-to-work.ts';
import { type Reading, say } from './reading.ts';
import type { TopCard } from './topcard.ts';

/** The activity card says how many follow the owner where the top card doesn't. */
function followersOf(r: Reading): number | undefined {
  const card = cardOf(r.cards, 'activity');
  const line = card === null ? undefined : linesOf(card.el, 2)[1];
  return line === undefined || line.item !== null || line.text.length > 40 ? undefined : parseCount(line.text)?.value;
}

/** Takes the top card over into the reading. */
export function sayTopCard(r: Reading, top: TopCard, el: Element, via: string): void {
  const followers = top.profile.followers ?? followersOf(r);
  const { via: sign, ...open } = readOpenToWork(el);
  Object.assign(r.values, top.profile, followers !== undefined && { followers }, open);
  const missing = (['name', 'headline'] as const).find((f) => top.profile[f] === undefined);
  if (missing === undefined) say(r, 'topcard', 'seen', { via });
  else say(r, 'topcard', 'not-understood', { reason: `no-${missing}`, via });
  say(
    r,
    'openToWork',
    sign === undefined ? 'not-loaded' : 'seen',
    sign === undefined ? { reason: 'no-sign' } : { via: sign },
  );
  const verified = top.profile.verified === true;
  say(r, 'verification', verified ? 'seen' : 'not-loaded', verified ? { via: 'badge' } : { reason: 'no-sign' });
  r.links.push(...linksIn(el, 'topcard'));
}
