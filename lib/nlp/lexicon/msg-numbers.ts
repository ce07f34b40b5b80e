/** Numbers as words say them, folded; compounds are put together from the parts. */
const PLAIN =
  'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12 a~dozen=12 ' +
  'ein=1 eine=1 einen=1 einem=1 einer=1 eines=1 eins=1 zwei=2 zwo=2 drei=3 vier=4 funf=5 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 zwoelf=12 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreissig=30 dreisig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 dutzend=12 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 ' +
  'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 dizaine=10 une~dizaine=10 douzaine=12 une~douzaine=12 quinzaine=15 une~quinzaine=15 vingtaine=20 une~vingtaine=20 trentaine=30 une~trentaine=30 quarantaine=40 une~quarantaine=40 cinquantaine=50 ' +
  'uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintidos=22 veinticuatro=24 veinticinco=25 veintiocho=28 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 docena=12 una~docena=12 decena=10 una~decena=10 veintena=20 una~veintena=20 ' +
  'due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 ventidue=22 ventiquattro=24 venticinque=25 trenta=30 trentadue=32 trentacinque=35 trentasei=36 quaranta=40 cinquanta=50 sessanta=60 decina=10 una~decina=10 dozzina=12 una~dozzina=12 quindicina=15 una~quindicina=15 ventina=20 una~ventina=20 trentina=30 una~trentina=30 ' +
  'um=1 uma=1 dois=2 duas=2 quatro=4 sete=7 oito=8 dez=10 doze=12 treze=13 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 duzia=12 uma~duzia=12 dezena=10 ' +
  'een=1 twee=2 drie=3 vijf=5 zes=6 zeven=7 negen=9 tien=10 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 dozijn=12 anderhalf=1.5 anderhalve=1.5 tweeenhalf=2.5 tweeenhalve=2.5';

/** Hundreds in one word, "zweihundert", "quinhentos", and with fifty behind. */
const HUNDREDS: readonly (readonly [words: string, fifty: string])[] = [
  [
    'hundert=1 zweihundert=2 dreihundert=3 vierhundert=4 funfhundert=5 sechshundert=6 siebenhundert=7 achthundert=8 neunhundert=9',
    'funfzig',
  ],
  [
    'honderd=1 tweehonderd=2 driehonderd=3 vierhonderd=4 vijfhonderd=5 zeshonderd=6 zevenhonderd=7 achthonderd=8 negenhonderd=9',
    'vijftig',
  ],
  [
    'doscientos=2 trescientos=3 cuatrocientos=4 quinientos=5 seiscientos=6 setecientos=7 ochocientos=8 novecientos=9',
    ' cincuenta',
  ],
  [
    'duzentos=2 trezentos=3 quatrocentos=4 quinhentos=5 seiscentos=6 setecentos=7 oitocentos=8 novecentos=9',
    ' e cinquenta',
  ],
  ['duecento=2 trecento=3 quattrocento=4 cinquecento=5 seicento=6 settecento=7 ottocento=8 novecento=9', 'cinquanta'],
];

type Joined = readonly [tens: string, join: readonly string[], units: string, turned: boolean];
/** "thirty-five", "trente-cinq", "treinta y cinco", "trinta e cinco"; turned: "fünfunddreißig", "vijfendertig". */
const JOINED: readonly Joined[] = [
  [
    'twenty thirty forty fifty sixty seventy eighty ninety',
    ['-', ' '],
    'one two three four five six seven eight nine',
    false,
  ],
  ['vingt trente quarante cinquante soixante', ['-', ' '], 'deux trois quatre cinq six sept huit neuf', false],
  ['treinta cuarenta cincuenta sesenta', [' y '], 'uno dos tres cuatro cinco seis siete ocho nueve', false],
  ['vinte trinta quarenta cinquenta sessenta', [' e '], 'um dois duas tres quatro cinco seis sete oito nove', false],
  ['zwanzig dreissig dreisig vierzig funfzig sechzig', ['und'], 'ein zwei drei vier funf sechs sieben acht neun', true],
  ['twintig dertig veertig vijftig zestig', ['en'], 'een twee drie vier vijf zes zeven acht negen', true],
];

function numberWords(): Record<string, number> {
  const out: Record<string, number> = {};
  for (const pair of PLAIN.split(' ')) {
    const [word, value] = pair.split('=');
    out[(word ?? '').replace('~', ' ')] = Number(value);
  }
  for (const [tens, join, units, turned] of JOINED)
    for (const ten of tens.split(' '))
      for (const unit of units.split(' '))
        for (const j of join)
          out[turned ? `${unit}${j}${ten}` : `${ten}${j}${unit}`] = (out[ten] ?? 0) + (out[unit] ?? 0);
  for (const [words, fifty] of HUNDREDS)
    for (const pair of words.split(' ')) {
      const [word, value] = pair.split('=');
      out[word ?? ''] = Number(value) * 100;
      out[`${word}${fifty}`] = Number(value) * 100 + 50;
    }
  return out;
}

/** Halves: "half a day", "ein halbes Jahr", "une demi-journée". */
const HALVES =
  'half a|half an|a half|half|ein halber|einen halben|einem halben|ein halbes|eine halbe|halber|halben|halbes|halbe|une demi|un demi|demi|medio|media|una media|un medio|mezza|mezzo|una mezza|un mezzo|meio|meia|um meio|uma meia|halve|een halve|een half';

/** Value of a number written out, in the seven languages. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...numberWords(),
  ...Object.fromEntries(HALVES.split('|').map((half) => [half, 0.5])),
  a: 1,
  an: 1,
};
