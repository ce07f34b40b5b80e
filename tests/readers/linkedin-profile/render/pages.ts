import type { FixturePage } from '../../../fixtures/page.ts';
import { Build } from './html.ts';
import { BRAZILIAN, GERMAN, MIRA, type Person, SPARSE } from './person.ts';
import { Pvs } from './pvs.ts';
import { Sdui } from './sdui.ts';

const at = (p: Person, path = ''): string => `https://www.linkedin.com/in/${encodeURIComponent(p.vanity)}/${path}`;
const fixture = (variant: string, url: string, html: () => string): FixturePage => ({
  file: `linkedin-profile/${variant}/source.html`,
  url,
  html,
});

/** Somebody else, of whom nothing may be read. */
export const STRANGER: Person = { ...MIRA, name: 'Stranger Sample', vanity: 'stranger-sample', pronouns: 'he/him' };

/** Every fixture: per layout a rich, a sparse and a foreign page, section pages, empty states, other people. */
export const PAGES: readonly FixturePage[] = [
  {
    file: 'sample-site/profile-sdui.html',
    url: at(MIRA),
    html: () => new Sdui(new Build(11), MIRA, { own: true, noise: 6, testIds: true }).page(),
  },
  {
    file: 'sample-site/profile-pvs.html',
    url: at(MIRA),
    html: () => new Pvs(new Build(12), MIRA, { own: true, noise: 6 }).page(),
  },
  fixture('sdui-rich', at(MIRA), () => new Sdui(new Build(1), MIRA, { own: true }).page()),
  fixture('sdui-sparse', at(SPARSE), () =>
    new Sdui(new Build(2), SPARSE, { own: true, nullStates: ['Education', 'Skills'], unscrolled: false }).page(),
  ),
  fixture('sdui-unscrolled', at(MIRA), () => new Sdui(new Build(3), MIRA, { own: true, unscrolled: true }).page()),
  fixture('sdui-masked', at(MIRA), () =>
    new Sdui(new Build(4), MIRA, { own: true, masked: true, viewNames: true }).page(),
  ),
  fixture('sdui-german', at(GERMAN), () => new Sdui(new Build(5), GERMAN, { own: true, viewNames: true }).page()),
  fixture('sdui-brazilian', at(BRAZILIAN), () =>
    new Sdui(new Build(6), BRAZILIAN, { own: true, testIds: true }).page(),
  ),
  fixture('sdui-stranger', at(STRANGER), () => new Sdui(new Build(7), STRANGER, { own: false }).page()),
  fixture('sdui-details-skills', at(MIRA, 'details/skills/'), () =>
    new Sdui(new Build(8), MIRA, { own: true }).details('skills'),
  ),
  fixture('sdui-details-experience', at(MIRA, 'details/experience/'), () =>
    new Sdui(new Build(9), MIRA, { own: true, testIds: true }).details('experience'),
  ),
  fixture('sdui-details-stranger', at(STRANGER, 'details/experience/'), () =>
    new Sdui(new Build(10), STRANGER, { own: false }).details('experience'),
  ),
  fixture('pvs-rich', at(MIRA), () => new Pvs(new Build(21), MIRA, { own: true }).page()),
  fixture('pvs-2022', at(MIRA), () => new Pvs(new Build(22), MIRA, { own: true, year: 2022 }).page()),
  fixture('pvs-sparse', at(SPARSE), () => new Pvs(new Build(23), SPARSE, { own: true }).page()),
  fixture('pvs-german', at(GERMAN), () => new Pvs(new Build(24), GERMAN, { own: true }).page()),
  fixture('pvs-stranger', at(STRANGER), () => new Pvs(new Build(25), STRANGER, { own: false }).page()),
  fixture('pvs-details-experience', at(MIRA, 'details/experience/'), () =>
    new Pvs(new Build(26), MIRA, { own: true }).details('experience'),
  ),
  fixture('pvs-details-stranger', at(STRANGER, 'details/education/'), () =>
    new Pvs(new Build(27), STRANGER, { own: false, year: 2022 }).details('education'),
  ),
];
