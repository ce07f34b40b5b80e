import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { webPage } from '../../../lib/readers/web-page/index.ts';
import { parse } from '../linkedin-profile/load.ts';

const URL = 'https://ilse-brandvold.example/';
const SENTENCE = 'I plan the night shifts of nine wards, and by spring they come out evenly. ';
const pageOf = (body: string): Document =>
  parse(`<html lang="en"><head><title>Ilse Brandvold</title></head><body>${body}</body></html>`, URL);
const aboutIn = (doc: Document): string | undefined => {
  const [first] = webPage.read(doc, { url: URL, now: 1, timeZone: 'UTC' }).observations;
  return first?.kind === 'profile' ? first.profile.about : undefined;
};

it('knows the parts of the library that it does without', () => {
  const { prototype } = Readability as unknown as { readonly prototype: Record<string, unknown> };
  expect(prototype._cleanStyles).toBeInstanceOf(Function);
  expect(prototype._grabArticle).toBeInstanceOf(Function);
});

it('has no source written out where the first try finds the text', () => {
  const doc = pageOf(`<main><h2>About me</h2><p>${SENTENCE.repeat(4)}</p></main>`);
  let proto: object = Object.getPrototypeOf(doc.body);
  while (!Object.hasOwn(proto, 'innerHTML')) proto = Object.getPrototypeOf(proto);
  const own = Object.getOwnPropertyDescriptor(proto, 'innerHTML') ?? {};
  let written = 0;
  Object.defineProperty(proto, 'innerHTML', {
    ...own,
    get(this: unknown) {
      written += 1;
      return own.get?.call(this);
    },
  });
  const about = aboutIn(doc);
  Object.defineProperty(proto, 'innerHTML', own);
  expect(about).toBe(SENTENCE.repeat(4).trim());
  expect(written).toBe(0);
});

it('tries again as the library does where the first try finds little', () => {
  const doc = pageOf(
    `<div class="sidebar"><h2>About me</h2><p>${SENTENCE.repeat(4)}</p></div><div class="footer-menu"><h2>Career</h2><p>Nine wards.</p></div>`,
  );
  expect(aboutIn(doc)).toBe(SENTENCE.repeat(4).trim());
});
