import { describe, expect, it } from 'vitest';
import { profileOf, readHtml } from './load.ts';

const AT = 'https://www.linkedin.com/in/mira-okafor-lindqvist';
const row = (name: string, text: string): string =>
  `<div componentkey="entity-collection-item-${name.length}"><a href="https://www.linkedin.com/in/${name.toLowerCase()}/"><p>${name} Nyholm</p><p>Runs a clinic</p><p>March 3, 2024, worked with Mira on the same team</p></a><p><span data-testid="expandable-text-box">${text}</span></p></div>`;
const page = (
  before: string,
): string => `<!doctype html><html lang="en"><body><main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileRecommendationDetails">
<section><a href="${AT}/edit/forms/recommendation/ask/"></a><div role="tablist"><div role="radio" aria-checked="true">Received</div><div role="radio" aria-checked="false">Given</div></div>
<div data-testid="lazy-column">${before}${row('Petra', 'She counts beds well.')}<hr>${row('Bo', 'Her numbers held.')}</div></section></div></main></body></html>`;
const read = (before: string) => readHtml(page(before), `${AT}/details/recommendations/`, { anyOwner: true });

describe('the page of recommendations', () => {
  it.each(['', '<p><b>Recommendations</b></p>', '<div><p>Empfehlungen</p></div>'])('is whole below %j', (before) => {
    const r = read(before);
    expect(profileOf(r).recommendations?.map((x) => [x.author, x.direction])).toEqual([
      ['Petra Nyholm', 'received'],
      ['Bo Nyholm', 'received'],
    ]);
    expect(r.observations[0]).toMatchObject({ coverage: { recommendations: { state: 'seen' } } });
  });

  it('is not whole behind a row that lost its key', () => {
    const r = read(row('Cy', 'Good.').replace(/ componentkey="[^"]*"/, ''));
    expect(r.observations[0]).toMatchObject({ coverage: { recommendations: { state: 'truncated' } } });
  });
});
