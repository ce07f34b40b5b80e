import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEADS, MODIFIERS } from '../../../lib/nlp/lexicon/msg-roles.ts';
import { alternativesOf, formsOf, WordList } from '../../../lib/nlp/message/word-list.ts';

describe('forms of an entry', () => {
  it('are all texts that it stands for', () => {
    expect(formsOf('bakers?')).toEqual(['bakers', 'baker']);
    expect(formsOf('m[ae]n')).toEqual(['man', 'men']);
    expect(formsOf('notar(?:y|ies)')).toEqual(['notary', 'notaries']);
    expect(formsOf('(?:head )?cooks?')).toEqual(['head cooks', 'head cook', 'cooks', 'cook']);
    expect(formsOf('a(?:b(?:c|d)?)?')).toEqual(['abc', 'abd', 'ab', 'a']);
    expect(formsOf('Sr\\.')).toEqual(['Sr.']);
  });

  it('are not listed where an entry says more, or too many', () => {
    for (const entry of [
      '\\w*makers?',
      'a+',
      'a{2}',
      'a*',
      'a.',
      '[a-z]b',
      '[^a]b',
      '(?=a)b',
      '(a|b)',
      'a$',
      '(?:a\\w|b)',
    ])
      expect(formsOf(entry), entry).toBeNull();
    expect(formsOf('[abcdefghi][abcdefghi]')).toBeNull();
  });
});

it('alternatives are split beside each other only', () => {
  expect(alternativesOf('a(?:b|c)|[|]|\\||d')).toEqual(['a(?:b|c)', '[|]', '\\|', 'd']);
});

describe('a list of whole words', () => {
  it.each([...Object.entries(HEADS), ['modifiers', MODIFIERS]])('has what its alternatives match: %s', (_, source) => {
    const [words, pattern] = [new WordList(source), new RegExp(`^(?:${source})$`)];
    const entries = alternativesOf(source);
    for (const form of entries.flatMap((entry) => formsOf(entry) ?? [])) {
      expect(pattern.test(form), form).toBe(true);
      for (const near of [form, `${form}s`, form.slice(1), form.slice(0, -1), `x${form}`])
        expect(words.has(near), near).toBe(pattern.test(near));
    }
  });

  it('has what any alternatives match', () => {
    const part = fc.constantFrom('a', 'b', 'a?', '[ab]', '(?:a|ba)', '(?:a|b?)?', '\\w', 'b+');
    const entry = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 4 }),
        fc.stringMatching(/^[abc]{0,5}$/),
        (entries, word) => {
          const source = entries.join('|');
          expect(new WordList(source).has(word)).toBe(new RegExp(`^(?:${source})$`).test(word));
        },
      ),
      { seed: 7 },
    );
  });
});
