import type { Coverage, SectionCoverage } from '../../model/coverage.ts';
import {
  type PageReader,
  READ_SCHEMA,
  type ReadContext,
  type ReadResult,
  type RefusalCode,
} from '../../model/observation.ts';
import type { Profile, ProfileLink } from '../../model/profile.ts';
import { fold } from '../dates.ts';
import { withoutConsent } from './consent.ts';
import { OWN_HEADING } from './headings.ts';
import { fromJsonLd } from './json-ld.ts';
import { type Node, nodesIn } from './json-nodes.ts';
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

const hasOwnHeading = (doc: Document): boolean =>
  [...doc.querySelectorAll('h1,h2,h3,h4,h5,h6')].some((h) => OWN_HEADING.test(fold(h.textContent ?? '').trim()));

/** The text below headings of the page, as a layer of its own. */
function textLayer(doc: Document, nodes: readonly Node[], url: string, named: boolean): Layer {
  if (isPost(doc, nodes, url)) return { name: 'text', facts: {} };
  const sections = textSections(doc, ['about', 'skills', 'tools']);
  const about = withoutConsent(proseOf(sections.get('about') ?? []));
  // What several people can do, or what a thing is for, is not one person's.
  const isPersonal = named || sections.has('experience') || sections.has('education') || hasOwnHeading(doc);
  const titles = [doc.title, ...[...doc.querySelectorAll('h1')].map((h) => h.textContent ?? '')];
  if (!isOfPerson(about, isPersonal, titles)) return { name: 'text', facts: {} };
  const list = sections.get('skills') ?? (named || about !== '' ? sections.get('tools') : undefined);
  const terms = termsOf(list ?? []);
  const skills = terms.filter((t) => languageIn(t) === null);
  const languages = terms.flatMap((t) => languageIn(t) ?? []);
  return { name: 'text', facts: stated({ about, skills, languages }) };
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
  const [name, headline, about, location] = [
    first(layers, 'name'),
    first(layers, 'headline'),
    first(layers, 'about'),
    first(layers, 'location'),
  ];
  const [skills, languages, education] = [
    first(layers, 'skills'),
    first(layers, 'languages'),
    first(layers, 'education'),
  ];
  const links = linksOf(layers);
  const profile: Profile = {
    ...(name !== null && { name: name.value }),
    ...(headline !== null && { headline: headline.value }),
    ...(location !== null && { location: location.value }),
    ...(about !== null && { about: about.value }),
    ...(skills !== null && { skills: skills.value.map((s) => ({ name: s })) }),
    ...(languages !== null && { languages: languages.value.map((l) => ({ name: l })) }),
    ...(education !== null && { education: education.value }),
    ...(links.length > 0 && { links }),
  };
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
  const marked = ofOnePerson(layersOf(doc, nodes, url));
  const told = first(marked, 'about') !== null && first(marked, 'skills') !== null;
  return told ? marked : [...marked, textLayer(doc, nodes, url, first(marked, 'name') !== null)];
}

const MESSAGES: Readonly<Partial<Record<RefusalCode, string>>> = {
  challenge: 'The site asks for a check first; pass it, then try again.',
  'not-found': 'The site says that this page does not exist.',
  'login-wall': 'The site shows this page only when you are signed in.',
  'not-understood': 'Nothing on this page says who it is about; select a text to have it read instead.',
};

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
    refusal: code === null ? null : { code, message: MESSAGES[code] ?? code },
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
