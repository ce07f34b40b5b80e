import { describe, expect, it } from 'vitest';
import { maskAttribute, maskText, skeletonOf } from '../../lib/readers/drift.ts';
import { parse, text } from './linkedin-profile/load.ts';

describe('a skeleton of a page', () => {
  it('keeps anchors and no word, number or name', () => {
    const doc = parse(text('linkedin-profile/sdui-rich/source.html'));
    const skeleton = skeletonOf(doc.querySelector('main') as Element);
    expect(skeleton).toContain('ExperienceTopLevelSection');
    expect(skeleton).toContain('/in/x');
    expect(skeleton).not.toMatch(/Mira|okafor|Norrsken|Chalmers|Stranger|ACo|Python|2021|Gothenburg/i);
    expect(skeleton.length).toBeLessThan(80_000);
  });
  it('keeps the shape of a text', () => {
    expect(maskText('Apr 2021 - Present · 5 yrs')).toBe('xxx 0000 - xxxxxxx · 0 xxx');
  });
  it('keeps the site’s own addresses only', () => {
    expect(maskAttribute('/in/jane-doe/details/experience/edit/forms/123/?a=b')).toBe(
      '/in/x-x/details/experience/edit/forms/0/',
    );
  });
});
