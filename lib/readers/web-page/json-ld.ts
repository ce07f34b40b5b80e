import { is, isNode, listOf, type Node } from './json-nodes.ts';
import { type PersonFacts, squash, stated, webAddress } from './person.ts';
import { subjectOf } from './subject.ts';

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
      .filter((t) => t !== '' && !/^https?:\/\//.test(t)),
  ),
];

function place(x: unknown): string {
  if (!isNode(x)) return textOf(x);
  const parts = [x.addressLocality, x.addressRegion, x.addressCountry].map(textOf).filter((t) => t !== '');
  return parts.length > 0 ? parts.join(', ') : textOf(x.address ?? x);
}

const aboutText = (x: unknown): string =>
  typeof x === 'string' ? plainText(x.replace(/<\/(?:p|div|li|h\d)>/gi, '<br>'), '\n').trim() : '';

/** Terms, one by one or all in one text with commas. */
const terms = (x: unknown): string[] => (typeof x === 'string' ? texts(x.split(/[,;]\s*/)) : texts(x));

/** schema.org in JSON: `Person`, alone, in a graph, or as a profile page's main entity. */
export function fromJsonLd(nodes: readonly Node[], url: string): PersonFacts | null {
  const person = subjectOf(nodes, url);
  if (person === null) return null;
  const name = textOf(listOf(person.name)[0]) || squash(`${textOf(person.givenName)} ${textOf(person.familyName)}`);
  const titles = texts(person.jobTitle).concat(texts(person.hasOccupation));
  return stated<PersonFacts>({
    name,
    headline: titles.join(' | '),
    about: aboutText(person.description),
    location: place(listOf(person.address ?? person.homeLocation)[0]),
    skills: terms(person.knowsAbout),
    languages: terms(person.knowsLanguage),
    links: listOf(person.sameAs).flatMap((l) => (typeof l === 'string' ? (webAddress(l, url) ?? []) : [])),
    // Some sites list past employers as alma mater: only what calls itself a school is one.
    education: listOf(person.alumniOf)
      .filter((n) => isNode(n) && is(n, 'CollegeOrUniversity', 'EducationalOrganization', 'School', 'HighSchool'))
      .flatMap((n) => (textOf(n) === '' ? [] : [{ school: textOf(n) }])),
    work: texts(person.worksFor).map((company) => ({
      company,
      ...(titles.length === 1 && titles[0] !== undefined && { title: titles[0] }),
    })),
  });
}
