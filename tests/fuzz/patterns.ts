import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { tamed } from '../../lib/model/text.ts';

/** A regular expression of the code's, and where it stands. */
export interface Pattern {
  readonly where: string;
  readonly regex: RegExp;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Whose texts come from elsewhere (views get what these let through); importers last, so that each expression is put down to the folder that makes it. */
const FOLDERS = ['model', 'nlp', 'triage', 'audit', 'visibility', 'readers', 'store', 'pipeline', 'platform', 'ui'];

function files(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, 'lib', folder), { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
      .map((e) => join(e.parentPath, e.name))
      .sort(),
  );
}

type Node = Record<string, unknown> & { readonly regex?: { readonly pattern: string; readonly flags: string } };

/** All that stand in the code as they are, by its syntax tree. */
function literals(): Pattern[] {
  const out: Pattern[] = [];
  for (const file of files()) {
    const source = readFileSync(file, 'utf8');
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) for (const v of value) visit(v);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      const node = value as Node;
      if (node.type === 'Literal' && node.regex !== undefined) {
        const line = source.slice(0, node.start as number).split('\n').length;
        const { pattern, flags } = node.regex;
        out.push({ where: `${file.slice(ROOT.length)}:${line}`, regex: new RegExp(pattern, flags) });
      }
      for (const key in node) visit(node[key]);
    };
    visit(parseSync(file, source).program);
  }
  return out;
}

/** All that are put together from pieces while modules load, caught in the making. */
async function built(): Promise<Pattern[]> {
  const out: Pattern[] = [];
  const Real = globalThis.RegExp;
  let where = '';
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, made) {
      const regex = Reflect.construct(target, args, made) as RegExp;
      out.push({ where, regex });
      return regex;
    },
  });
  try {
    for (const file of files().filter((f) => !/\/lib\/(?:ui|platform)\//.test(f))) {
      where = `${file.slice(ROOT.length)} (built)`;
      await import(file);
    }
  } finally {
    globalThis.RegExp = Real;
  }
  return out;
}

/** Every regular expression that a text from elsewhere can meet, each once. */
export async function patterns(): Promise<Pattern[]> {
  const all = [...(await built()), ...literals()];
  return [...new Map(all.map((p) => [String(p.regex), p])).values()];
}

/** Repeated, these keep an expression busy that has something of them in it. */
const PUMPS = [
  ...[
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\ufeff',
    '.',
    ',',
    '-',
    '/',
    '(',
    '[',
    '<',
    '>',
    ':',
    ';',
    '"',
    '=',
    '&',
    '*',
    '_',
    '#',
    '@',
    '$',
    '!',
  ],
  ...[
    'a',
    'A',
    '1',
    'é',
    '·',
    '|',
    '…',
    '<!--',
    '<a ',
    '<a>',
    '<style>',
    '</',
    'a.',
    'a@',
    '@a',
    '1,',
    '1.',
    '1 ',
    'a ',
    'A ',
    'a-',
  ],
  ...[
    ' -',
    ' ·',
    '(a',
    'http://',
    'https://a',
    'a/',
    '/a',
    ' , ',
    '\n-',
    '\n ',
    'a\n',
    '["',
    'a:',
    ': ',
    '1/1',
    '{"',
    'Aa ',
    'ACo',
  ],
];
/** Words of the expression's own: what it looks for is what it can be stuck at. */
function ownPumps({ source }: RegExp): string[] {
  const words = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/[\p{L}\d@#€$£%]{2,}/gu) ?? [];
  const few = [...new Set(words)].slice(0, 8);
  return few.flatMap((w) => [w, `${w} `, `${w}, `]);
}
/** Begin what is repeated only behind them; kept short, since what they find never ends. */
const HEADS = [';', '"', "'", '(', '<', '<a', '&', '#', '@', '-', ':', '\n', 'a', '1', '$', 'http://'];
/** Signs of several classes at once: blanks that are invisible, letters that are digits. */
const BEHIND = [' ', '\t', '\u00a0', '\ufeff', '\u200b', 'a', 'A', '1', '.', '-', ','];
/** The longest words and figures that taming leaves, one after the other: what is slow within one is so all along. */
const LONGEST = ['a', 'A', 'a-', 'a.', '1a', '1', '1,', '1.'].map((unit) =>
  tamed(unit.repeat(1_000)).replace(/\s.*$/su, ' '),
);
/** What keeps an expression from ending where it would like to. */
const TAILS = ['\u0001\n', ' a!'];

/** Language rules never see a text but tamed; tests/fuzz/untamed.test.ts asks whoever hands them one. */
const isTame = (where: string): boolean => /^lib\/(?:nlp|triage|audit)\//.test(where);

/** What an expression does to a text when it is asked for all it can find. */
function ask(regex: RegExp, text: string): void {
  regex.lastIndex = 0;
  if (regex.global) text.replace(regex, '');
  else regex.test(text);
}

/** Milliseconds of processor time that this thread has taken: neighbours on a busy machine add nothing to it. */
function busyTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds for which a thing is done again and again before its time is told: this clock may tick but every 4 or 10. */
const ENOUGH_TICKS = 60;

/** Milliseconds of processor time that one run takes, by as many runs as the clock needs to tell; at least one. */
function timeOfOne(run: () => void): number {
  const started = busyTime();
  let [runs, taken] = [0, 0];
  for (; taken < ENOUGH_TICKS; runs++, taken = busyTime() - started) run();
  return taken / runs;
}

/** The shortest finds what never ends; the other two are compared. */
const [SHORT, SOME, MANY] = [28, 2_000, 8_000];
/** An expression that takes the square of the longest length: what "slow" means follows from it. */
const square = (): boolean => /\s*,\s*/.test(' '.repeat(MANY));
/** Milliseconds this machine took for it at the start; a first look is compared with this, what looks slow with the square as it is then. */
const SQUARE = timeOfOne(square);
/** Below this share of the square nothing is worth a second look. */
const NOTICEABLE_SHARE = 0.4;
const NOTICEABLE = NOTICEABLE_SHARE * SQUARE;
/** No short text takes so many squares, compiling the expression included. */
const ENDLESS_SHARE = 10;
const ENDLESS = ENDLESS_SHARE * SQUARE;
/** Nor is it measured twice what takes this long. */
const FOREVER = 30 * SQUARE;
/** Four times the text takes four times as long, or sixteen times: as far from the one as from the other. */
const LINEAR = 8;
const LOOKS = 4;

export interface Stuck {
  readonly pump: string;
  readonly length: number;
  readonly ms: number;
}

/** How many times as long one thing takes as another, each by its fastest of some looks taken in turns: a coarse clock or a neighbour is not at all of them. */
function timesAsLong(run: () => void, other: () => void): number {
  let [fastest, otherFastest] = [Infinity, Infinity];
  for (let look = 0; look < LOOKS; look++) {
    fastest = Math.min(fastest, timeOfOne(run));
    otherFastest = Math.min(otherFastest, timeOfOne(other));
  }
  return fastest / otherFastest;
}

/**
 * A text on which an expression takes time that grows with the square of its length, or worse; null where none was found.
 * Both lengths are run until the clock can tell them, and compared several times, so that neither a coarse clock nor a busy
 * machine tells anything wrong. `own`: tries the words of the expression, too.
 */
export function stuckAt({ regex, where }: Pattern, own: boolean): Stuck | null {
  const timed = (text: string, runs: number): number => {
    let best = Infinity;
    for (let i = 0; i < runs && best > NOTICEABLE / 10; i++) {
      const started = busyTime();
      ask(regex, text);
      best = Math.min(best, busyTime() - started);
      if (best > FOREVER) break;
    }
    return best;
  };
  const endless = (ms: number, text: string): boolean =>
    ms > FOREVER || (ms > ENDLESS && timesAsLong(() => ask(regex, text), square) > ENDLESS_SHARE);
  for (const head of HEADS) {
    for (const pump of BEHIND) {
      const whole = `${head}${pump.repeat(SHORT)}\u0001`;
      const text = isTame(where) ? tamed(whole) : whole;
      const ms = timed(text, 3);
      if (endless(ms, text)) return { pump: head + pump, length: SHORT, ms };
    }
  }
  for (const pump of isTame(where) ? LONGEST : []) {
    const text = pump.repeat(Math.ceil(MANY / pump.length));
    const ms = timed(text, 2);
    if (ms > NOTICEABLE && timesAsLong(() => ask(regex, text), square) > NOTICEABLE_SHARE)
      return { pump, length: MANY, ms };
  }
  for (const pump of [...PUMPS, ...(own ? ownPumps(regex) : [])]) {
    for (const tail of TAILS) {
      const textOf = (length: number): string => {
        const whole = pump.repeat(Math.ceil(length / pump.length)) + tail;
        return isTame(where) ? tamed(whole) : whole;
      };
      for (const length of [SHORT, 300, 1_500]) {
        const text = textOf(length);
        const ms = timed(text, 3);
        if (endless(ms, text)) return { pump: pump + tail, length, ms };
      }
      const ms = timed(textOf(MANY), 1);
      if (ms < NOTICEABLE) continue;
      const [long, short] = [textOf(MANY), textOf(SOME)];
      const growth = timesAsLong(
        () => ask(regex, long),
        () => ask(regex, short),
      );
      if (growth > LINEAR) return { pump: pump + tail, length: MANY, ms };
    }
  }
  return null;
}
