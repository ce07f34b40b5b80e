import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Doc, readMessage } from '../../../lib/nlp/message/document.ts';
import { Gated, Gates, gatedPatterns } from '../../../lib/nlp/message/gate.ts';
import { signsOf } from '../../../lib/nlp/message/literals.ts';
import { compileScanner, MET } from '../../../lib/nlp/message/scan.ts';
import { triage } from '../../../lib/triage/index.ts';
import { RISK_RULES } from '../../../lib/triage/rules-risk.ts';
import { expandAll, parseMessages } from '../../../tools/train/corpus.ts';

const FOLDER = new URL('../../../tools/train/messages/', import.meta.url);
const own = readdirSync(FOLDER).flatMap((f) => parseMessages(readFileSync(new URL(f, FOLDER), 'utf8'), f));
const texts = [...RISK_RULES.flatMap((r) => [r.fires, r.silent]), ...expandAll(own).map((s) => s.text)];
/** Patterns of some languages are made at the first message in them. */
for (const { text } of own.filter((_, i) => i % 7 === 0)) triage({ id: '', text });

/** Each pattern by itself, looked for anywhere; made once, since engines forget the code of one that is made anew. */
const alone = new Map<Gated, RegExp>();
function aloneOf(g: Gated): RegExp {
  const known = alone.get(g) ?? new RegExp(g.pattern.source, g.pattern.flags.replace('y', ''));
  alone.set(g, known);
  return known;
}

/** Patterns that match in a text though their gate says that they cannot. */
function hidden(doc: Doc): string[] {
  return gatedPatterns()
    .filter((g) => !g.mayMatch(doc) && doc[g.on].search(aloneOf(g)) >= 0)
    .map((g) => g.pattern.source.slice(0, 60));
}

/** Patterns that find other matches than they do by themselves, wherever in the text they look. */
function astray(doc: Doc): string[] {
  const spans = (list: Iterable<RegExpExecArray>): string => [...list].map((m) => `${m.index}+${m[0].length}`).join();
  return gatedPatterns()
    .filter(({ pattern }) => !pattern.sticky)
    .filter((g) => {
      const alone = [...doc[g.on].matchAll(new RegExp(g.pattern, g.pattern.flags.replace('g', '').concat('g')))];
      return g.pattern.global
        ? spans(g.all(doc)) !== spans(alone)
        : g.exec(doc)?.index !== alone[0]?.index || g.exec(doc)?.[0] !== alone[0]?.[0];
    })
    .map((g) => g.pattern.source.slice(0, 60));
}

describe('a gate', () => {
  it('finds the matches that its pattern finds by itself', () => {
    const some = texts.filter((_, i) => i % 15 === 0);
    expect(some.flatMap((text, i) => astray(readMessage(i % 4 === 0 ? text.toUpperCase() : text)))).toEqual([]);
  });

  it('hides no pattern that matches, in any text of our own', () => {
    expect(gatedPatterns().length).toBeGreaterThan(150);
    expect(texts.length).toBeGreaterThan(1_500);
    expect(texts.flatMap((text) => hidden(readMessage(text)))).toEqual([]);
  });

  it('hides none in texts in capitals, with accents, hyphens and hidden characters', () => {
    const odd = [
      (t: string) => t.toUpperCase(),
      (t: string) => t.replaceAll('e', 'é').replaceAll('u', 'Ü'),
      (t: string) => t.replaceAll(' ', '-'),
      (t: string) => t.replaceAll('o', 'o\u200b'),
      (t: string) => t.replaceAll('s', 'ſ').replaceAll('k', '\u212a'),
    ];
    const some = texts.filter((_, i) => i % 9 === 0);
    expect(some.flatMap((text, i) => hidden(readMessage((odd[i % odd.length] ?? String)(text))))).toEqual([]);
  });

  it('tries none that needs words on a text without any', () => {
    const doc = readMessage('zz');
    const needy = gatedPatterns().filter((g) => signsOf(g.pattern).clauses.length > 0);
    expect(needy.filter((g) => g.mayMatch(doc)).map((g) => g.pattern.source.slice(0, 60))).toEqual([]);
  });

  it('looks for no sign that cleaned texts don’t hold', () => {
    // A euro sign is folded to another one.
    expect(gatedPatterns().filter((g) => g.pattern.source.includes('€'))).toEqual([]);
  });

  it('keeps most patterns from most texts', () => {
    const docs = texts.filter((_, i) => i % 20 === 0).map((text) => readMessage(text));
    const open = docs.map((doc) => gatedPatterns().filter((g) => g.mayMatch(doc)).length / gatedPatterns().length);
    expect(open.reduce((a, b) => a + b, 0) / open.length).toBeLessThan(0.3);
  });

  it('answers alike however often a global pattern is asked', () => {
    const [one, other] = [readMessage('The seal sleeps, the seal swims.'), readMessage('A seal.')];
    const seal = new Gated(/seal/g);
    expect([one, one, other, one].map((doc) => seal.exec(doc)?.index)).toEqual([4, 4, 2, 4]);
    for (const _ of seal.all(one)) break;
    expect(seal.test(other)).toBe(true);
    expect([...seal.all(one)].map((m) => m.index)).toEqual([4, 21]);
  });

  it('knows nothing of a pattern made after the text was looked through, and lets it try', () => {
    const doc = readMessage('A walrus in the harbour.');
    gatedPatterns()[0]?.mayMatch(doc);
    expect(new Gated(/walrus/).test(doc)).toBe(true);
    expect(new Gated(/(?:otter|seal)ed/).test(doc)).toBe(false);
  });
});

describe('a group of gates', () => {
  // More than one word of bits.
  const list = Array.from({ length: 70 }, (_, i) => new Gated(new RegExp(`(?<![a-z])walrus${i % 7}(?![0-9])`)));
  const group = new Gates(list);

  it('gives those that may match, in their order', () => {
    for (const text of [
      'walrus3 and walrus5.',
      'A seal.',
      'walrus0, walrus1, walrus2, walrus3, walrus4, walrus5, walrus6',
    ]) {
      const doc = readMessage(text);
      expect(group.in(doc)).toEqual(list.filter((g) => g.mayMatch(doc)));
      expect(group.test(doc)).toBe(text.includes('walrus'));
    }
  });

  it('lets those try that were made after the text was looked through', () => {
    const doc = readMessage('An otter.');
    gatedPatterns()[0]?.mayMatch(doc);
    expect(new Gates([new Gated(/otter/), new Gated(/badger/)]).test(doc)).toBe(true);
  });

  it('is made of patterns in the order in which they were made', () => {
    const [one, two] = [new Gated(/stoat/), new Gated(/weasel/)];
    expect(() => new Gates([two, one])).toThrow(RangeError);
  });
});

describe('what a pattern cannot match without', () => {
  it.each([
    [/colou?r/, [['color', 'colour']]],
    [/(?<![a-z])(?:cat|dog)s?(?![a-z])/, [['cat', 'dog']]],
    [/send[^.]{0,9}(?:code|pins)/, [['send'], ['code', 'pins']]],
    [/walruses|\d+ porcupines/, [['walruses', ' porcupi']]],
    [/\w+(?=kilo)/, [['kilo']]],
    [/ÄRGER/i, [['arger']]],
    [/(?:hour)?/, []],
    [/[^a]\d*/, []],
    [/walrus|.*/, []],
    // Ignoring case in Unicode, `s` is the long s too, which folding leaves alone.
    [/(?:mass|walrus)/iu, []],
  ])('%s', (pattern, clauses) => {
    expect(signsOf(pattern).clauses).toEqual(clauses);
  });

  it('is not guessed where a pattern says what is not understood', () => {
    expect(() => signsOf(/(a|b)\1/)).toThrow(SyntaxError);
    expect(() => signsOf(/(?<x>a)\k<x>/)).toThrow(SyntaxError);
  });
});

describe('what a match begins with', () => {
  it.each([
    [/(?<![a-z])(?:cat|dog)s?(?![a-z])/, ['cat', 'dog']],
    [/(?<![a-z0-9])(?:an?|to) seal/, ['a se', 'an s', 'to s']],
    [/(?<![a-z0-9-])(?:\d+|no) seals?/, [...'0123456789', 'no s']],
    [/(?<![a-z])(?:a[bc]*d|x{2}y|u+v|[\s-]z)/, ['ad', 'ab', 'ac', 'xxy', 'u', ' z', '\nz', '\tz', '-z']],
    // One of each kind that is told apart there.
    [/(?<![a-z])(?:cat|.ve)/, ['cat', ...[...'abcdefghijklmnopqrstuvwxyz0 \n,(\t'].map((char) => `${char}ve`)]],
    // Too many of four characters.
    [
      /(?<![a-z])[abcdef]{2}[ghijkl][mno]/,
      [...'abcdef'].flatMap((a) => [...'abcdef'].flatMap((b) => [...'ghijkl'].map((c) => a + b + c))),
    ],
    // Where a text begins, whatever stands there.
    [/(?:^|[,\n] )cat/, ['\0', ', ca', '\n ca']],
    [/(?<!\p{L})Étés/u, ['etes']],
    [/(?:cat|dog)/, ['cat', 'dog']],
    // Each of these may begin with anything.
    [/(?<![a-z])(?:cat)?.*dog/, null],
    [/(?<![a-z]).{1,4}/, null],
    [/(?<![a-z])(?:cat|dog)?/, null],
    [/^cat/m, ['cat']],
  ])('%s', (pattern, heads) => {
    const found = signsOf(pattern).heads;
    expect(found === null ? null : [...found].sort()).toEqual(heads === null ? null : [...heads].sort());
  });
});

it('knows which patterns begin only where no letter stands before', () => {
  const apart = [/(?<![a-z])cat/, /(?<![a-z0-9-])cat/, /(?<!\p{L})cat/u, /(?<![\p{L}])cat/u, /(?<![\p{L}-])cat/u];
  const inside = [/cat/, /(?<![ab])cat/, /(?<![a-z])cat|dog/, /(?:(?<![a-z])cat|dog)/];
  expect(apart.map((p) => signsOf(p).apart)).toEqual(apart.map(() => true));
  expect(inside.map((p) => signsOf(p).apart)).toEqual(inside.map(() => false));
});

describe('how far a match reaches', () => {
  it.each([
    [/colou?r/, 0, 6],
    [/(?:cat|walrus)(?= \d{2})/, 0, 9],
    [/(?<=(?:grey|red) )seals{1,3}/, 5, 7],
    // A word is no longer than most words are.
    [/sea\w*/, 0, 35],
    [/[a-z-]+(?:'s)? \p{L}{2,40}/u, 0, 67],
    [/seal[^.]*/, 0, Number.POSITIVE_INFINITY],
    [/(?<!not a )seal(?!s)/, 0, 4],
    // Looks within looks reach as far as both.
    [/(?<=(?<=quiet )grey )seal/, 11, 4],
    [/(?<=\.(?= quiet))\s/, 7, 7],
    [/(?:seal){0}x{0,2}/, 0, 2],
  ])('%s', (pattern, behind, most) => {
    expect(signsOf(pattern)).toMatchObject({ behind, most });
  });

  const BITS = ['seal', 'red', ' ', ' 12', 'cat', 'walrus', 'x'.repeat(9), '.', 'é', '-', "'"];
  const patterns = [
    /(?<![a-z])cat[^.]{0,12}seal/g,
    /seal\w* cat/g,
    /(?<=red ?)(?:cat|seal)s?(?= 12)/g,
    /(?<=cat\w*) walrus/g,
    /(?:red|cat) [a-z]*seal/g,
    /walrus(?:(?!cat).){0,9}red/g,
  ].map((pattern) => new Gated(pattern));

  it('loses no match in any text, however long its words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BITS), { maxLength: 30 }), (bits) => {
        const doc = readMessage(bits.join(''));
        for (const gated of patterns)
          expect([...gated.all(doc)].map((m) => [m.index, m[0]])).toEqual(
            [...doc.folded.matchAll(gated.pattern)].map((m) => [m.index, m[0]]),
          );
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(['x', 'é', '-', "'", '9'])('loses none behind a word longer than most are: %s', (sign) => {
    for (const times of [20, 40, 400]) {
      const doc = readMessage(`the seal${sign.repeat(times)} cat and the cat${sign.repeat(times)} walrus`);
      for (const gated of patterns.slice(1, 4))
        expect([...gated.all(doc)].map((m) => m.index)).toEqual(
          [...doc.folded.matchAll(gated.pattern)].map((m) => m.index),
        );
    }
  });

  it('loses none where looks stand within looks, or a character takes two units', () => {
    for (const [pattern, text] of [
      [/(?<=(?<=quiet )greygrey )seal/g, 'a quiet greygrey seal'],
      [/(?<=\.(?= quiet))\s/g, 'a seal. quiet'],
      [/ab.(?:zebra){1,4}/gu, '. ab😀zebra'],
    ] as const)
      expect([...new Gated(pattern).all(readMessage(text))].map((m) => m.index)).toEqual(
        [...text.matchAll(pattern)].map((m) => m.index),
      );
  });

  it('keeps a pattern from places that the words it needs are too far from', () => {
    const far = readMessage(`the cat ${'and so on '.repeat(20)} the seal`);
    const near = readMessage('the cat saw the seal');
    expect(patterns[0]?.mayMatch(far)).toBe(false);
    expect(patterns[0]?.mayMatch(near)).toBe(true);
  });
});

describe('the leaner form of a pattern', () => {
  it('has joints before longer groups behind what may take more or less', () => {
    expect(signsOf(/a?(?:walrus|porcupine|sea lion|seal)(?:s|ses|es|zes|en|n|er|ers)/).lean).toBe(
      'a?(?=)(?:walrus|porcupine|sea lion|seal)(?=)(?:s|ses|es|zes|en|n|er|ers)',
    );
    // None where nothing varies, in short groups, and where a pattern looks back.
    for (const pattern of [
      /ab(?:walrus|porcupine|sea lion|seal)/,
      /a?(?:cat|dog)/,
      /(?<=a?(?:walrus|porcupine|sea lion|seal))x/,
      /a?(?!walrus|porcupine|sea lion|seal)/,
    ])
      expect(signsOf(pattern).lean).toBe(pattern.source);
  });

  it('has joints behind longer groups that something follows', () => {
    expect(signsOf(/(?:walruses|sea lions)s? (?:sea|air)x/).lean).toBe('(?:walruses|sea lions)(?=)s? (?:sea|air)x');
    expect(signsOf(/(?:walruses|sea lions){1,2}x/).lean).toBe('(?:walruses|sea lions){1,2}(?=)x');
    // None where nothing follows, behind looks, and where a pattern looks back.
    for (const pattern of [
      /a(?:walruses|sea lions)/,
      /(?:b(?:walruses|sea lions)|c)/,
      /(?!walruses|sea lions)x/,
      /(?<=(?:walruses|sea lions) )x/,
    ])
      expect(signsOf(pattern).lean).toBe(pattern.source);
  });

  it('has joints in groups and looks ahead', () => {
    expect(signsOf(/(?=a+(?:walrus|porcupine|sea lion|seal))(b*(?<x>walrus|porcupine|sea lion|seal))+/).lean).toBe(
      '(?=a+(?=)(?:walrus|porcupine|sea lion|seal))(b*(?=)(?<x>walrus|porcupine|sea lion|seal))+',
    );
  });
});

describe('the scanner', () => {
  it('finds the groups that plain search finds, and where first and last', () => {
    // Long ones, too: beyond two characters a state has no row of its own and falls back.
    const piece = fc.stringMatching(/^[ab c]{1,7}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { maxLength: 4 }), { minLength: 1, maxLength: 40 }),
        fc.stringMatching(/^[abcd ]{0,40}$/),
        (groups, text) => {
          const found = compileScanner(groups).scan(text);
          const ends = groups.map((group) =>
            group.flatMap((p) => [...text].flatMap((_, at) => (text.startsWith(p, at) ? [at + p.length - 1] : []))),
          );
          const met = groups.flatMap((_, g) => ((ends[g] ?? []).length > 0 ? [g] : []));
          const told = Array.from({ length: found.count }, (_, k) => [...found.met.slice(MET * k, MET * k + MET)]);
          expect(told.sort(([a = 0], [b = 0]) => a - b)).toEqual(
            met.map((g) => [g, Math.min(...(ends[g] ?? [])), Math.max(...(ends[g] ?? []))]),
          );
        },
      ),
    );
  });
});
