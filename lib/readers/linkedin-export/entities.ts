/** Named characters of HTML 4 that occur in messages: punctuation, signs and the letters of western languages. */
const SIGNS =
  'amp:& lt:< gt:> quot:" apos:\' nbsp:\u00a0 ensp:\u2002 emsp:\u2003 thinsp:\u2009 zwnj:\u200c zwj:\u200d shy:\u00ad ' +
  'lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ laquo:« raquo:» lsaquo:‹ rsaquo:› ndash:– mdash:— hellip:… bull:• middot:· ' +
  'euro:€ pound:£ yen:¥ cent:¢ curren:¤ copy:© reg:® trade:™ sect:§ para:¶ deg:° plusmn:± times:× divide:÷ frac12:½ frac14:¼ ' +
  'frac34:¾ sup1:¹ sup2:² sup3:³ micro:µ ordf:ª ordm:º iexcl:¡ iquest:¿ not:¬ larr:← rarr:→ harr:↔ ne:≠ le:≤ ge:≥ infin:∞ check:✓ ' +
  'dagger:† permil:‰ prime:′ Prime:″ szlig:ß AElig:Æ aelig:æ OElig:Œ oelig:œ Oslash:Ø oslash:ø Aring:Å aring:å ETH:Ð eth:ð THORN:Þ ' +
  'thorn:þ Ccedil:Ç ccedil:ç Ntilde:Ñ ntilde:ñ Scaron:Š scaron:š Atilde:Ã atilde:ã Otilde:Õ otilde:õ Yuml:Ÿ yuml:ÿ';
const ACCENTS = { grave: '\u0300', acute: '\u0301', circ: '\u0302', uml: '\u0308' } as const;

function table(): Map<string, string> {
  const out = new Map<string, string>();
  for (const pair of SIGNS.split(' ')) {
    const at = pair.indexOf(':');
    out.set(pair.slice(0, at), pair.slice(at + 1));
  }
  for (const letter of 'AEIOUYaeiouy') {
    for (const [name, mark] of Object.entries(ACCENTS)) {
      const composed = (letter + mark).normalize('NFC');
      if (composed.length === 1 && !out.has(letter + name)) out.set(letter + name, composed);
    }
  }
  return out;
}
const NAMED = table();

function numeric(code: number): string | null {
  if (!Number.isInteger(code) || code < 9 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}

/** Replaces character references once; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z]{2,8}\d{0,2}));/g,
    (whole, hex, decimal, name) => {
      if (hex !== undefined) return numeric(Number.parseInt(hex, 16)) ?? whole;
      if (decimal !== undefined) return numeric(Number(decimal)) ?? whole;
      return NAMED.get(name) ?? whole;
    },
  );
}
