import { is, isNode, listOf, type Node } from './json-nodes.ts';
import { sameAddress } from './person.ts';

/** Whom or what a page of each type stands for; what any other page is about may be a third person. */
const PAGES: readonly (readonly [type: string, entities: (page: Node) => unknown])[] = [
  ['ProfilePage', (page) => page.mainEntity ?? page.about],
  ['AboutPage', (page) => page.mainEntity],
  ['WebPage', (page) => page.mainEntity],
];
/** A page that stands for one of these is its author's all the same. */
const TEXTS = ['Article', 'BlogPosting', 'NewsArticle', 'TechArticle', 'ScholarlyArticle', 'Blog', 'CreativeWork'];
/** What a page can be about instead of a person. */
const THINGS = [
  'Product',
  'Event',
  'Recipe',
  'Course',
  'Movie',
  'Book',
  'JobPosting',
  'SoftwareApplication',
  'MusicGroup',
  'Place',
  'Review',
  'Comment',
  'QAPage',
  'Question',
  'DiscussionForumPosting',
  'VideoObject',
  'PodcastEpisode',
];
const SITES = ['WebSite', 'WebPage', 'ProfilePage', 'AboutPage', 'CollectionPage', 'ContactPage'];
const ORGANIZATIONS = [
  'Organization',
  'Corporation',
  'LocalBusiness',
  'NGO',
  'EducationalOrganization',
  'NewsMediaOrganization',
];
/** Roles in which a site's own person appears; an author of a review, a member of a staff or a guest is another one. */
const OWN_ROLES = ['author', 'creator', 'publisher', 'copyrightHolder', 'accountablePerson'];

const idOf = (x: unknown): string | null => (isNode(x) && typeof x['@id'] === 'string' ? x['@id'] : null);

/** In which roles each thing with an id is named by others: `own` where any of them is a site's own person's. */
function rolesOf(nodes: readonly Node[]): ReadonlyMap<string, { readonly own: boolean }> {
  const roles = new Map<string, { own: boolean }>();
  // Who writes for an organization's site is not whom it stands for.
  const others = nodes.some((n) => is(n, ...ORGANIZATIONS));
  const visit = (holder: Node, level: number): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (key === '@graph') continue;
      for (const part of listOf(value).filter(isNode)) {
        const id = idOf(part);
        const fits = OWN_ROLES.includes(key) && is(holder, ...SITES, ...(others ? [] : TEXTS));
        if (id !== null) roles.set(id, { own: fits || roles.get(id)?.own === true });
        if (level < 20) visit(part, level + 1);
      }
    }
  };
  for (const node of nodes) visit(node, 0);
  return roles;
}

/**
 * The person that the page is about: a profile page's subject, else the only one who can be, else the one with this
 * address. Nobody where the page stands for something else, or names people as parts of something else only.
 */
export function subjectOf(nodes: readonly Node[], url: string): Node | null {
  const byId = new Map(
    nodes.flatMap((n) => (idOf(n) !== null && n['@type'] !== undefined ? [[idOf(n), n] as const] : [])),
  );
  const resolve = (x: unknown): Node[] => {
    if (!isNode(x)) return [];
    const node = x['@type'] === undefined ? byId.get(idOf(x)) : x;
    return node === undefined ? [] : [node];
  };
  for (const [type, entities] of PAGES) {
    for (const page of nodes.filter((n) => is(n, type))) {
      const main = listOf(entities(page)).flatMap(resolve);
      const [person, second] = main.filter((n) => is(n, 'Person'));
      if (person !== undefined) return second === undefined ? person : null;
      if (main.length > 0 && !main.some((n) => is(n, ...TEXTS, ...SITES))) return null;
    }
  }
  // A page about a firm is not its author's.
  const about = nodes.filter((n) => is(n, ...SITES)).flatMap((n) => listOf(n.about).flatMap(resolve));
  if (about.some((n) => is(n, ...ORGANIZATIONS))) return null;
  const roles = rolesOf(nodes);
  const people = nodes.filter((n) => is(n, 'Person') && roles.get(idOf(n) ?? '')?.own !== false);
  const beside = nodes.some((n) => is(n, ...THINGS)) && !people.some((p) => roles.get(idOf(p) ?? '')?.own === true);
  if (people.length === 1 && !beside) return people[0] ?? null;
  const here = people.filter((p) =>
    [p.url, p['@id'], p.mainEntityOfPage].some((u) => typeof u === 'string' && sameAddress(u.split('#')[0] ?? '', url)),
  );
  return here.length === 1 ? (here[0] ?? null) : null;
}

const POSTS = TEXTS.filter((t) => t !== 'CreativeWork' && t !== 'Blog');
/** Things that are said about another one on its page, a person's as well. */
const REMARKS = ['Review', 'Comment', 'Question', 'VideoObject'];

/** Whether the page says of itself that it is a text in a row of texts, or about a thing: its headings are no person's then. */
export const isOfThing = (nodes: readonly Node[], url: string): boolean =>
  !nodes.some((n) => is(n, 'ProfilePage', 'AboutPage')) &&
  (nodes.some((n) => is(n, ...POSTS)) ||
    (nodes.some((n) => is(n, ...THINGS.filter((t) => !REMARKS.includes(t)))) && subjectOf(nodes, url) === null));
