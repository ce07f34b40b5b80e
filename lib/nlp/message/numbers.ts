/** Small numbers written out, folded, in the seven languages. */
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  funfzehn: 15,
  achtzehn: 18,
  zwanzig: 20,
  dreissig: 30,
  dreisig: 30,
  vierzig: 40,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  dieciocho: 18,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  quindici: 15,
  diciotto: 18,
  venti: 20,
  trenta: 30,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  quatro: 4,
  sete: 7,
  oito: 8,
  dez: 10,
  doze: 12,
  dezoito: 18,
  vinte: 20,
  trinta: 30,
  quarenta: 40,
  een: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  negen: 9,
  tien: 10,
  twaalf: 12,
  vijftien: 15,
  achttien: 18,
  twintig: 20,
  dertig: 30,
  veertig: 40,
};

/** A number, in digits or as a word, for use inside a regular expression over folded text. */
export const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?|${Object.keys(WORDS)
  .filter((w) => w.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|')}|a(?= ))`;

/** Between the ends of a range. */
export const TO = '\\s{0,2}(?:-|–|—|to|or|bis|oder|a|ou|o|tot|of|/)\\s{0,2}';

/** Value of a matched {@link NUMBER}. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const word = WORDS[text];
  if (word !== undefined) return word;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
/** After one of these a number is only part of one. */
const GOES_ON = new Set([...'.,$€£'].map((char) => char.charCodeAt(0)));
const BEGINNINGS: ReadonlySet<string> = new Set(Object.keys(WORDS).map((word) => word.slice(0, 2)));
/** "eine" may be read as "ein", "sixteen" as "six". */
const SHORTER: ReadonlySet<string> = new Set(
  Object.keys(WORDS).filter((word) => Object.keys(WORDS).some((w) => w.length > 1 && w !== word && word.startsWith(w))),
);
const HERE = new RegExp(NUMBER, 'y');
const MORE = new RegExp(`\\s?\\+|${TO}${NUMBER}`, 'y');

/** Where a {@link NUMBER} begins in a folded text. */
export interface NumberAt {
  readonly start: number;
  /** Where it ends if there is one way to read it only; null where it may be shorter or go on as a range. */
  readonly end: number | null;
}

/** The numbers of a folded text that stand at the beginning of a word or figure, in order. */
export function numbersIn(folded: string): NumberAt[] {
  const out: NumberAt[] = [];
  let before = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const inside = isDigit(before) || isLetter(before) || GOES_ON.has(before);
    before = code;
    if (inside) continue;
    if (!isDigit(code)) {
      if (!isLetter(code)) continue;
      const head = folded.slice(i, i + 2);
      if (head !== 'a ' && !BEGINNINGS.has(head)) continue;
    }
    HERE.lastIndex = i;
    const number = HERE.exec(folded)?.[0];
    if (number === undefined) continue;
    MORE.lastIndex = i + number.length;
    out.push({ start: i, end: SHORTER.has(number) || MORE.test(folded) ? null : i + number.length });
  }
  return out;
}
