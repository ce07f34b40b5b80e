import { msg, type Quote } from '../../model/text.ts';
import { languageOf } from '../../nlp/paragraphs.ts';
import type { Check } from '../types.ts';
import { grade, notApplicable, unknown } from '../verdict.ts';

const primary = (tag: string): string => tag.slice(0, 2).toLowerCase();

export const secondLanguage: Check = {
  id: 'second-language',
  stage: 'found',
  weight: 3,
  tag: 'judgement',
  source: 'judgement: searches are typed in the market’s language; LinkedIn lets a profile have several',
  reads: ['topcard', 'about'],
  kind: 'earn',
  effort: 'hour',
  needs: 'languages',
  judge(facts) {
    const wanted = [...new Set((facts.goal?.languages ?? []).map(primary))];
    const text = [facts.profile.headline ?? '', facts.profile.about ?? ''].join('\n\n');
    const own = languageOf(text);
    if (own.length === 0) return unknown(msg('audit.because.language'));
    const held = wanted.filter((l) => own.includes(l));
    if (wanted.length === 0) return notApplicable(msg('audit.because.no-goal'));
    const evidence: Quote[] = held.map((l) => ({ text: l, where: 'about' }));
    const lacking = wanted.filter((l) => !held.includes(l));
    const looks = [{ section: 'about' as const, seen: facts.seen('about', facts.profile.about !== undefined) }];
    return grade(held.length / wanted.length, looks, {
      evidence,
      advice: [msg('advice.second-language.add', { languages: lacking.join(', ') })],
    });
  },
  examples: {
    met: {
      text: 'The About speaks the market’s language.',
      goal: { languages: ['de'] },
      profile: { about: 'Ich backe seit vielen Jahren Brot und Kuchen für die ganze Stadt und ich mag es.' },
    },
    missing: {
      text: 'It speaks another.',
      goal: { languages: ['de'] },
      profile: { about: 'I have been baking bread for the whole town and I like what it is.' },
    },
  },
};
