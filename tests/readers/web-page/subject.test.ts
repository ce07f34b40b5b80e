import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../lib/readers/web-page/subject.ts';

const PAGE = 'https://ilse.example/';
const me = { '@type': 'Person', '@id': `${PAGE}#/schema/person/1`, name: 'Ilse Brandvold' };
const ref = { '@id': me['@id'] };
const name = (...nodes: readonly Record<string, unknown>[]): unknown => subjectOf(nodes, PAGE)?.name ?? null;

describe('whom a page is about', () => {
  it.each([
    ['stands alone', [me]],
    ['publishes the site', [{ '@type': 'WebSite', publisher: ref }, { '@type': 'WebPage', about: ref }, me]],
    ['writes the only text', [{ '@type': 'BlogPosting', author: ref }, me]],
    [
      'publishes a site with a comment',
      [{ '@type': 'WebSite', publisher: ref }, { '@type': 'Comment', author: ref }, me],
    ],
    [
      'stands beside a commenter',
      [me, { '@type': 'Comment', author: { '@id': '#c' } }, { '@type': 'Person', '@id': '#c', name: 'A Guest' }],
    ],
    [
      'stands for a page by what it wrote',
      [{ '@type': 'WebPage', mainEntity: { '@type': 'Article', author: ref } }, me],
    ],
  ] as [string, Record<string, unknown>[]][])('takes who %s', (_, nodes) => {
    expect(name(...nodes)).toBe('Ilse Brandvold');
  });

  it.each([
    [
      'is one of two on a profile page',
      [{ '@type': 'ProfilePage', mainEntity: [me, { '@type': 'Person', name: 'A Guest' }] }],
    ],
    [
      'cooks elsewhere',
      [
        { '@type': 'Recipe', author: { '@type': 'Person', name: 'A Cook' } },
        { '@type': 'Person', name: 'A Cook', url: 'https://food.example/cook' },
      ],
    ],
    ['wrote a review', [{ '@type': 'Product', name: 'A pump' }, { '@type': 'Review', author: ref }, me]],
    ['wrote a review inside the product', [{ '@type': 'Product', review: [{ '@type': 'Review', author: ref }] }, me]],
    ['commented', [{ '@type': 'BlogPosting', comment: { '@type': 'Comment', author: [ref] } }, me]],
    [
      'answered a question',
      [
        { '@type': 'QAPage', mainEntity: { '@type': 'Question', acceptedAnswer: { '@type': 'Answer', author: ref } } },
        me,
      ],
    ],
    ['works for an organization', [{ '@type': 'Organization', employee: [ref] }, me]],
    ['founded an organization', [{ '@type': 'Corporation', founder: ref }, me]],
    [
      'writes for an organization',
      [{ '@type': 'Organization', name: 'A paper' }, { '@type': 'NewsArticle', author: ref }, me],
    ],
    ['is written about', [{ '@type': 'NewsArticle', about: ref }, me]],
    [
      'stands beside a profile of an organization',
      [{ '@type': 'ProfilePage', mainEntity: { '@type': 'Organization', name: 'A paper' } }, me],
    ],
    [
      'stands beside an organization by its id',
      [{ '@type': 'ProfilePage', mainEntity: { '@id': '#o' } }, { '@type': 'Organization', '@id': '#o' }, me],
    ],
    ['stands beside the product that a page sells', [{ '@type': 'WebPage', mainEntity: { '@type': 'Product' } }, me]],
  ] as [string, Record<string, unknown>[]][])('does not take who %s', (_, nodes) => {
    expect(name(...nodes)).toBeNull();
  });
});
