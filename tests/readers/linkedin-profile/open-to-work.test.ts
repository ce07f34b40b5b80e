import { describe, expect, it } from 'vitest';
import { profileOf, readHtml, text } from './load.ts';

const URL = 'https://www.linkedin.com/in/mira-okafor-lindqvist/';
const ROLES = 'Machine Learning Engineer, Data Engineer and Applied Scientist roles';
const titles = (page: string, roles: string) =>
  profileOf(readHtml(text(`linkedin-profile/${page}/source.html`).replace(ROLES, roles), URL)).openToWorkDetails
    ?.titles;

describe.each(['sdui-rich', 'pvs-rich', 'pvs-2022'])('the card "Open to work" of %s', (page) => {
  it.each([
    [ROLES, ['Machine Learning Engineer', 'Data Engineer', 'Applied Scientist']],
    ['Statistician role', ['Statistician']],
    // One title or two: kept as it stands rather than parted by a guess.
    ['Research and Development Manager roles', ['Research and Development Manager']],
    [
      'Nurse, Head of Research and Development and Statistician roles',
      ['Nurse', 'Head of Research and Development and Statistician'],
    ],
    ['Positionen, deren Wortlaut niemand kennt', undefined],
    ['', undefined],
  ])('names %j', (roles, expected) => {
    expect(titles(page, roles)).toEqual(expected);
  });
});
