import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { skeletonOf } from '../../lib/readers/drift.ts';
import { createMask, maskText } from '../../lib/readers/drift-mask.ts';
import { parse, readHtml, text } from './linkedin-profile/load.ts';

const skeleton = (html: string): string => skeletonOf(parse(html).documentElement);

/** Every place of a page in which a word or an id can stand. */
const pageWith = (word: string, id: string): string => `<!doctype html><html lang="${word}"><head><title>${word}</title>
<meta name="pageKey" content="${id}"></head><body id="${id}" class="${word} msg-${word} ember${id}">
<main data-testid="${word}-${id}" data-view-name="profile-card-${word}" data-${word}="${id}"><x-${word}>${word}</x-${word}>
<section componentkey="com.linkedin.sdui.profile.card.ref${id}ExperienceTopLevelSection" aria-label="${word} ${word}">
<h1 title="${word}">${word} <b>${word}${id}</b></h1><img src="/${word}.png" alt="${word}">
<a href="/in/${word}/details/skills/?q=${word}#${id}">${word}</a><a href="/in/skills-button-${word}/">.</a>
<a href="https://${word}.example/${word}">${word}</a><a href="mailto:${word}@${word}.example">m</a>
<a href="https://de.linkedin.com/company/${word}/">c</a><a href="/messaging/thread/2-${id}==/">t</a>
<li role="listitem" name="${word}" id="${word}_${id}">${id} · ${word}</li><!-- ${word} ${id} -->
<textarea>${word}</textarea><input value="${word}" name="${id}"><svg id="verified"><title>${word}</title></svg>
<template><p>${word}</p></template><script>const x = "${word}"</script><style>.${word}{}</style></section></main></body></html>`;

describe('a skeleton of a page', () => {
  it('holds no word and no id of the page, wherever they stand', () => {
    const letter = fc.constantFrom(...'bcdfghjklmnpqrstvwz');
    const word = fc.string({ unit: letter, minLength: 6, maxLength: 14 });
    const id = fc.string({ unit: fc.constantFrom(...'ACHKMQZacdhkmz123456789'), minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(word, id, (w, i) => {
        const out = skeleton(pageWith(w, i)).toLowerCase();
        expect(out).toContain('experiencetoplevelsection');
        for (const secret of [w, i]) expect(out).not.toContain(secret.toLowerCase());
      }),
      { numRuns: 150, seed: 20261124 },
    );
  });

  it('holds no letter but the masks’ in any text, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (s) => {
        expect(maskText(s)).toMatch(/^[\sx0·•|,.:;()+\-–—/?]*$/u);
      }),
      { numRuns: 500, seed: 20261124 },
    );
  });

  it('keeps anchors and no word, number or name', () => {
    const out = skeleton(text('linkedin-profile/sdui-rich/source.html'));
    expect(out).toContain('ExperienceTopLevelSection');
    expect(out).toMatch(/\/in\/x\d+/);
    expect(out).not.toMatch(/Mira|okafor|Norrsken|Chalmers|Stranger|ACo|Python|2021|Gothenburg/i);
  });

  it('leaves no word of five letters and more in the texts of any fixture', () => {
    for (const file of ['sdui-rich', 'sdui-german', 'sdui-brazilian', 'pvs-rich', 'pvs-german']) {
      const html = text(`linkedin-profile/${file}/source.html`);
      const out = skeleton(html).replace(/<[^>]*>/g, ' ');
      const words = new Set((parse(html).body.textContent ?? '').match(/\p{L}{5,}/gu));
      expect(words.size).toBeGreaterThan(50);
      expect([...words].filter((w) => out.includes(w))).toEqual([]);
    }
  });

  it('is still taken for the page it came from', () => {
    const url = 'https://www.linkedin.com/in/x/';
    const html = text('linkedin-profile/sdui-rich/source.html');
    const again = readHtml(skeleton(html), url, { anyOwner: true });
    expect(again.reader.id).toBe('linkedin-profile');
    expect(again.layout).toBe('sdui');
    const coverage = (r: typeof again) => r.observations.find((o) => o.kind === 'profile')?.coverage ?? {};
    expect(coverage(again).experience?.state).not.toBe('not-loaded');
  });

  it('takes what hangs in an open shadow root along', () => {
    const { document } = new Window();
    const host = document.createElement('div');
    host.id = 'interop-outlet';
    host.attachShadow({ mode: 'open' }).append(document.createElement('ul'));
    expect(skeletonOf(host as unknown as Element)).toBe(
      '<div id="interop-outlet"><template shadowrootmode="open"><ul></ul></template></div>',
    );
  });

  it('ends at its limit, with every tag closed', () => {
    const doc = parse(`<main>${'<div><p>word</p></div>'.repeat(5_000)}</main>`);
    const out = skeletonOf(doc.body, 10_000);
    expect(out.length).toBeLessThan(10_200);
    expect(out.match(/<div>/g)?.length).toBe(out.match(/<\/div>/g)?.length);
    expect(out.endsWith('</main></body>')).toBe(true);
  });

  it('keeps the shape of a text', () => {
    expect(maskText('Apr 2021 - Present · 5 yrs')).toBe('xxx 0000 - xxxxxxx · 0 xxx');
  });

  it('keeps the site’s own addresses only, and what is alike alike', () => {
    const mask = createMask();
    expect(mask.address('/in/jane-doe/details/experience/edit/forms/123/?a=b')).toBe(
      '/in/x1/details/experience/edit/forms/0/',
    );
    expect(mask.address('https://www.linkedin.com/in/jane-doe/')).toBe('https://www.linkedin.com/in/x1/');
    expect(mask.address('/in/me/')).toBe('/in/me/');
    expect(mask.address('//jane.example/x')).toBe('https://x2.example/');
    expect(mask.key('profilePagedListComponent-ACoAA123-SKILLS')).toBe('x3-x4-SKILLS');
  });
});
