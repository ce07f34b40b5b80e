import type { Coverage, SectionCoverage } from '../../model/coverage.ts';
import { type PageReader, READ_SCHEMA, type ReadContext, type ReadResult } from '../../model/observation.ts';
import type { Profile, ProfileLink } from '../../model/profile.ts';
import { fold } from '../dates.ts';
import { withoutConsent } from './consent.ts';
import { OFFER_HEADING, OWN_HEADING } from './headings.ts';
import { fromJsonLd } from './json-ld.ts';
import { is, type Node, nodesIn } from './json-nodes.ts';
import { languageIn } from './languages.ts';
import { fromHCard, fromMeta, fromMicrodata, fromRelMe } from './markup.ts';
import { obstacle } from './obstacle.ts';
import { type LayerName, type PersonFacts, stated } from './person.ts';
import { isOfThing } from './subject.ts';
import { termsOf } from './terms.ts';
import { proseOf, textSections } from './text.ts';
import { isOfPerson } from './voice.ts';

const WEB_READER = { id: 'web-page', version: 1 } as const;

/** Layers that name somebody else than the most telling one (an author, a guest) are about somebody else. */
function ofOnePerson(layers: readonly Layer[]): Layer[] {
  const name = fold(first(layers, 'name')?.value ?? '');
  return layers.filter((l) => l.facts.name === undefined || fold(l.facts.name) === name);
}

interface Layer {
  readonly name: LayerName;
  readonly facts: PersonFacts;
}

function layersOf(doc: Document, nodes: readonly Node[], url: string): Layer[] {
  const read: readonly (readonly [LayerName, PersonFacts | null])[] = [
    ['json-ld', fromJsonLd(nodes, url)],
    ['microdata', fromMicrodata(doc, url)],
    ['h-card', fromHCard(doc, url)],
    ['rel-me', fromRelMe(doc, url)],
    ['meta', fromMeta(doc)],
  ];
  return read.flatMap(([name, facts]) => (facts === null ? [] : [{ name, facts }]));
}

/** A post in a row of posts, or a page about a thing: what it says below its headings is not said of its author. */
const isPost = (doc: Document, nodes: readonly Node[], url: string): boolean =>
  doc.querySelector('meta[property="article:published_time"]') !== null || isOfThing(nodes, url);

const hasHeading = (doc: Document, pattern: RegExp): boolean =>
  [...doc.querySelectorAll('h1,h2,h3,h4,h5,h6')].some((h) => pattern.test(fold(h.textContent ?? '').trim()));

const titlesOf = (doc: Document): string[] => [
  doc.title,
  ...[...doc.querySelectorAll('h1')].map((h) => h.textContent ?? ''),
];

/**
 * Whom neither title nor first heading names is somebody on the page where attributes alone name them, such as who praises
 * its owner, or where they name a firm instead.
 */
function isHeaded({ name, facts }: Layer, nodes: readonly Node[], title: string): boolean {
  const names = (text: unknown): boolean => typeof text === 'string' && title.includes(fold(text));
  const isFirms = name === 'microdata' || nodes.some((n) => is(n, 'Organization') && names(n.name));
  return !isFirms || title.trim() === '' || facts.name === undefined || names(facts.name.split(' ')[0]);
}

/** The text below headings of the page, as a layer of its own. */
function textLayer(doc: Document, nodes: readonly Node[], url: string, named: boolean): Layer {
  if (isPost(doc, nodes, url) || hasHeading(doc, OFFER_HEADING)) return { name: 'text', facts: {} };
  const sections = textSections(doc, ['about', 'skills', 'tools']);
  const about = withoutConsent(proseOf(sections.get('about') ?? []));
  // What several people can do, or what a thing is for, is not one person's.
  const isPersonal = named || sections.has('experience') || sections.has('education') || hasHeading(doc, OWN_HEADING);
  if (!isOfPerson(about, isPersonal, titlesOf(doc))) return { name: 'text', facts: {} };
  const list = sections.get('skills') ?? (named || about !== '' ? sections.get('tools') : undefined);
  const terms = termsOf(list ?? []);
  const skills = terms.filter((t) => languageIn(t) === null);
  const languages = terms.flatMap((t) => languageIn(t) ?? []);
  return { name: 'text', facts: stated<PersonFacts>({ about, skills, languages }) };
}

type Field = keyof PersonFacts;
/** The first layer that states a field. */
function first<F extends Field>(
  layers: readonly Layer[],
  field: F,
): { value: NonNullable<PersonFacts[F]>; via: LayerName } | null {
  for (const layer of layers) {
    const value = layer.facts[field];
    if (value !== undefined) return { value: value as NonNullable<PersonFacts[F]>, via: layer.name };
  }
  return null;
}

function linksOf(layers: readonly Layer[]): ProfileLink[] {
  const urls = new Set(layers.flatMap((l) => l.facts.links ?? []));
  return [...urls].map((url) => ({ url, kind: url.startsWith('mailto:') ? 'mail' : 'site' }));
}

const seen = (found: { via: LayerName } | null): SectionCoverage =>
  found === null ? { state: 'not-loaded', reason: 'not-on-this-page' } : { state: 'seen', via: found.via };

function profileOf(layers: readonly Layer[]): { profile: Profile; coverage: Coverage } {
  const found = <F extends Field>(field: F) => first(layers, field);
  const [name, headline, about, location] = [found('name'), found('headline'), found('about'), found('location')];
  const [skills, languages, education] = [found('skills'), found('languages'), found('education')];
  const profile = stated<Profile>({
    name: name?.value,
    headline: headline?.value,
    location: location?.value,
    about: about?.value,
    skills: skills?.value.map((s) => ({ name: s })),
    languages: languages?.value.map((l) => ({ name: l })),
    education: education?.value,
    links: linksOf(layers),
  });
  const linked = layers.find((l) => (l.facts.links?.length ?? 0) > 0);
  const coverage: Coverage = {
    topcard: seen(name ?? headline),
    about: seen(about),
    skills: seen(skills),
    languages: seen(languages),
    education: seen(education),
    links: seen(linked === undefined ? null : { via: linked.name }),
  };
  return { profile, coverage };
}

/** Finding the main text is the dear part: it is left out where nothing is missing that it could tell. */
function allLayers(doc: Document, url: string): Layer[] {
  const nodes = nodesIn(doc);
  const marked = ofOnePerson(
    layersOf(doc, nodes, url).filter((l) => isHeaded(l, nodes, fold(titlesOf(doc).join(' ')))),
  );
  const told = first(marked, 'about') !== null && first(marked, 'skills') !== null;
  return told ? marked : [...marked, textLayer(doc, nodes, url, first(marked, 'name') !== null)];
}

function read(doc: Document, ctx: ReadContext): ReadResult {
  const url = URL.parse(ctx.url);
  const language = doc.documentElement?.getAttribute('lang') || undefined;
  const stop = obstacle(doc);
  const layers = stop === null ? allLayers(doc, ctx.url) : [];
  const { profile, coverage } = profileOf(layers);
  const code = stop ?? (Object.keys(profile).length === 0 ? 'not-understood' : null);
  return {
    schema: READ_SCHEMA,
    reader: WEB_READER,
    layout: 'web',
    page: 'web',
    own: ctx.claimed === true ? 'claimed' : 'unknown',
    ownSignals: ctx.claimed === true ? ['confirmed'] : [],
    observations:
      code === null
        ? [{ kind: 'profile', profile: { ...profile, ...(language !== undefined && { language }) }, coverage }]
        : [],
    refusal: code === null ? null : { code, message: '' },
    drift: [],
    ...(language !== undefined && { language }),
    asOf: ctx.now,
    ...(ctx.readyState !== undefined && { readyState: ctx.readyState }),
    ...(url !== null && { source: `${url.origin}${url.pathname}` }),
  };
}

const OWN_READERS = /(?:^|\.)(?:linkedin\.com|github\.com)$/;

/** Any page of the user's own: what its markup says of the person, then its text by headings. `coverage.via` names the layer. */
export const webPage: PageReader = {
  ...WEB_READER,
  matches: (url) => /^https?:$/.test(url.protocol) && !OWN_READERS.test(url.hostname),
  read,
};
