import { type PersonFacts, sameAddress, squash, stated, webAddress } from './person.ts';

type Node = Readonly<Record<string, unknown>>;
const isNode = (x: unknown): x is Node => typeof x === 'object' && x !== null && !Array.isArray(x);
const listOf = (x: unknown): unknown[] => (Array.isArray(x) ? x : x === undefined || x === null ? [] : [x]);

const is = (node: Node, type: string): boolean =>
  listOf(node['@type']).some(
    (t) => typeof t === 'string' && t.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') === type,
  );

/** What older generators put around a block so that no parser of XML trips over it. */
const WRAPPED =
  /^\s*(?:\/\/\s*|\/\*\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/g;

/** Top nodes of all blocks; invalid ones are passed over, as search engines do. */
function nodesIn(doc: Document): Node[] {
  const out: Node[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse((script.textContent ?? '').replace(WRAPPED, ''));
    } catch {
      continue; // a broken block says nothing
    }
    for (const top of listOf(data).filter(isNode)) out.push(top, ...listOf(top['@graph']).filter(isNode));
  }
  return out;
}

const PAGES: readonly (readonly [type: string, entities: (page: Node) => unknown])[] = [
  ['ProfilePage', (page) => page.mainEntity ?? page.about],
  ['AboutPage', (page) => page.mainEntity],
  ['WebPage', (page) => page.mainEntity],
];

/** The person that the page is about: a profile page's subject, else the only person, else the one with this address. */
function subject(nodes: readonly Node[], url: string): Node | null {
  const byId = new Map(
    nodes.flatMap((n) => (typeof n['@id'] === 'string' && n['@type'] !== undefined ? [[n['@id'], n] as const] : [])),
  );
  const resolve = (x: unknown): Node | null => {
    if (!isNode(x)) return null;
    return typeof x['@id'] === 'string' && x['@type'] === undefined ? (byId.get(x['@id']) ?? null) : x;
  };
  // What any other page is about may be a third person; its main entity is whom it stands for.
  for (const [type, entities] of PAGES) {
    for (const page of nodes.filter((n) => is(n, type))) {
      const main = listOf(entities(page))
        .map(resolve)
        .find((n) => n !== null && is(n, 'Person'));
      if (main !== undefined && main !== null) return main;
    }
  }
  const people = nodes.filter((n) => is(n, 'Person'));
  if (people.length === 1) return people[0] ?? null;
  const here = people.filter((p) =>
    [p.url, p['@id'], p.mainEntityOfPage].some((u) => typeof u === 'string' && sameAddress(u.split('#')[0] ?? '', url)),
  );
  return here.length === 1 ? (here[0] ?? null) : null;
}

/** Entities that generators leave in texts; tags are taken off before, so that none comes back. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };
const plainText = (text: string, lineBreak: string): string =>
  text
    .replace(/<br\s*\/?>/gi, lineBreak)
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (all, dec, hex, name) => {
      const code = Number.parseInt(dec ?? hex, dec === undefined ? 16 : 10);
      return name === undefined
        ? code > 31 && code < 0x110000
          ? String.fromCodePoint(code)
          : all
        : (ENTITIES[name.toLowerCase()] ?? all);
    });

/** Text of a value: plain, or the name of a thing. Masked values ("****") say nothing. */
function textOf(x: unknown): string {
  const text = typeof x === 'string' ? x : isNode(x) ? (x.name ?? x['@value'] ?? x.title) : '';
  const plain = typeof text === 'string' ? squash(plainText(text, ' ')) : '';
  return /^\*+$/.test(plain) ? '' : plain;
}
const texts = (x: unknown): string[] => [
  ...new Set(
    listOf(x)
      .map(textOf)
      .filter((t) => t !== ''),
  ),
];

function place(x: unknown): string {
  if (!isNode(x)) return textOf(x);
  const parts = [x.addressLocality, x.addressRegion, x.addressCountry].map(textOf).filter((t) => t !== '');
  return parts.length > 0 ? parts.join(', ') : textOf(x.address ?? x);
}

const aboutText = (x: unknown): string => (typeof x === 'string' ? plainText(x, '\n').trim() : '');

/** Terms, one by one or all in one text with commas. */
const terms = (x: unknown): string[] => (typeof x === 'string' ? texts(x.split(/[,;]\s*/)) : texts(x));

/** schema.org in JSON: `Person`, alone, in a graph, or as a profile page's main entity. */
export function fromJsonLd(doc: Document, url: string): PersonFacts | null {
  const person = subject(nodesIn(doc), url);
  if (person === null) return null;
  const name = textOf(person.name) || squash(`${textOf(person.givenName)} ${textOf(person.familyName)}`);
  const titles = texts(person.jobTitle).concat(texts(person.hasOccupation));
  return stated({
    name,
    headline: titles.join(' | '),
    about: aboutText(person.description),
    location: place(listOf(person.address ?? person.homeLocation)[0]),
    skills: terms(person.knowsAbout),
    languages: terms(person.knowsLanguage),
    links: listOf(person.sameAs).flatMap((l) => (typeof l === 'string' ? (webAddress(l, url) ?? []) : [])),
    // Some sites list past employers as alma mater: only what calls itself a school is one.
    education: listOf(person.alumniOf)
      .filter(
        (n) =>
          isNode(n) && ['CollegeOrUniversity', 'EducationalOrganization', 'School', 'HighSchool'].some((t) => is(n, t)),
      )
      .flatMap((n) => (textOf(n) === '' ? [] : [{ school: textOf(n) }])),
    work: texts(person.worksFor).map((company) => ({
      company,
      ...(titles.length === 1 && titles[0] !== undefined && { title: titles[0] }),
    })),
  });
}
