import { describe, expect, it } from 'vitest';
import { linesOf, textOf } from '../../../lib/readers/dom/text.ts';
import { parse } from '../linkedin-profile/load.ts';

const body = (html: string): Element => parse(`<!doctype html><body>${html}</body>`).body;
const texts = (html: string): string[] => linesOf(body(html)).map((l) => l.text);

describe('visible lines', () => {
  it('leave out copies for screen readers, also where they say something else', () => {
    const twin =
      '<span aria-hidden="true">Jul 2021 - Present</span><span class="visually-hidden">Jul 2021 to Present</span>';
    expect(texts(`<div>${twin}</div>`)).toEqual(['Jul 2021 - Present']);
    expect(texts(`<div>${twin.replace(' class="visually-hidden"', '')}</div>`)).toEqual(['Jul 2021 - Present']);
    expect(texts('<p><span>20 reactions</span><span aria-hidden="true">20</span></p>')).toEqual(['20']);
  });
  it('keep a line in one piece and breaks apart', () => {
    expect(texts('<p>One <strong>bold</strong> <a href="/x">link</a></p><p>Two<br>three</p>')).toEqual([
      'One bold link',
      'Two\nthree',
    ]);
    expect(texts('<div><span>A</span><span>B</span></div>')).toEqual(['A', 'B']);
    expect(texts('<div><div>Name</div><span>A</span><span>B</span></div>')).toEqual(['Name', 'A', 'B']);
    expect(texts('<div>So <span>A</span><span>B</span><p>C</p></div>')).toEqual(['So AB', 'C']);
  });
  it('leave out buttons, pictures and what is hidden', () => {
    expect(texts('<div>Text<button>more</button><svg><title>x</title></svg><p hidden>gone</p></div>')).toEqual([
      'Text',
    ]);
  });
  it('know their link, list and box', () => {
    const [a, b, c] = linesOf(
      body(
        '<a href="/l"><p>In</p></a><ul><li><p>Item <a href="/i">x</a></p></li></ul><p><span data-testid="expandable-text-box">Box</span></p>',
      ),
    );
    expect([a?.link?.getAttribute('href'), b?.depth, b?.inner?.getAttribute('href'), c?.box]).toEqual([
      '/l',
      1,
      '/i',
      true,
    ]);
  });
  it('do not follow nesting without end', () => {
    expect(() => textOf(body(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`))).not.toThrow();
  });
});
