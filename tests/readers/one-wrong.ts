import type { ReadResult } from '../../lib/model/observation.ts';
import { bare, type OneChange } from './one-element.ts';

type Fields = Readonly<Record<string, unknown>>;
type Edit = Pick<OneChange, 'kind' | 'said' | 'isHeading'>;

/** Texts that the page's writer typed: what is taken from, put into or moved in them on the page is so in the answer. */
const TYPED = new Set(['text', 'about', 'description', 'headline']);
/** Made from the rest, or said of the reading and not of the page. */
const MADE = new Set(['id', 'key', 'coverage', 'approaches', 'asOf', 'lastAt']);

/** Whether a text is another one without a piece, and the piece is part of what was changed. */
function lacks(text: string, whole: string, said: string): boolean {
  let at = 0;
  while (at < text.length && text[at] === whole[at]) at += 1;
  const piece = whole.slice(at, at + whole.length - text.length);
  return text === whole.slice(0, at) + whole.slice(at + piece.length) && (said + said).includes(piece);
}
const sorted = (text: string): string => [...text].sort().join('');

/** Whether a typed text is the page's own after the change. */
function isEdited(read: string, truth: string, { kind, said, isHeading }: Edit): boolean {
  const [now, before] = [bare(read), bare(truth)];
  if (now === before) return true;
  // Without the heading between them two parts of a page are one.
  if (isHeading && (now.startsWith(before) || before.startsWith(now))) return true;
  if (kind === 'removed' || kind === 'emptied') return lacks(now, before, said);
  if (kind === 'doubled') return lacks(before, now, said);
  return (
    kind === 'swapped' &&
    (sorted(now) === sorted(before) || read.split('\n').every((l) => (before + said).includes(bare(l))))
  );
}

const isGone = ({ kind }: Edit): boolean => kind === 'removed' || kind === 'emptied';

export function wrongIn(path: string, read: unknown, truth: unknown, edit: Edit): string[] {
  if (Array.isArray(read)) {
    const left = Array.isArray(truth) ? [...truth] : [];
    return read.flatMap((item) => {
      const at = left.findIndex((t) => wrongIn(path, item, t, edit).length === 0);
      left.splice(at, at < 0 ? 0 : 1);
      return at < 0 ? [`${path}: ${JSON.stringify(item)}`] : [];
    });
  }
  if (read !== null && typeof read === 'object') {
    const right = (truth ?? {}) as Fields;
    return Object.entries(read).flatMap(([key, value]) => (MADE.has(key) ? [] : wrongIn(key, value, right[key], edit)));
  }
  if (read === truth) return [];
  const isText = typeof read === 'string' && typeof truth === 'string' && TYPED.has(path);
  return isText && isEdited(read, truth, edit) ? [] : [`${path}: ${JSON.stringify(read)}`];
}

const sizes = (x: unknown): number =>
  Array.isArray(x)
    ? x.length + x.reduce((sum: number, i) => sum + sizes(i), 0)
    : x !== null && typeof x === 'object'
      ? Object.entries(x).reduce((sum, [key, value]) => sum + (MADE.has(key) ? 0 : sizes(value)), 0)
      : 0;

const coverOf = (r: ReadResult): Fields => (r.observations[0] as unknown as { coverage?: Fields })?.coverage ?? {};

/** Everything a reading states that the changed page does not, and what it leaves out of it without saying so. */
export function wrongAfter(edit: Edit, r: ReadResult, truth: ReadResult): string[] {
  const out: string[] = [];
  // What held a reading back may have been the very element that is gone.
  const isFree = truth.observations.length === 0 && (isGone(edit) || (truth.own === 'no' && r.own === 'unknown'));
  for (const read of r.observations) {
    const right = truth.observations.find((o) => o.kind === read.kind);
    if (!isFree) out.push(...wrongIn(read.kind, read, right, edit));
  }
  if (r.own === 'no' && truth.own !== 'no') out.push('own: no');
  if (r.refusal?.code === 'empty' && truth.refusal?.code !== 'empty') out.push('said to be empty');
  if (r.refusal?.code === 'reader-failed') out.push(r.refusal.message);
  if (r.refusal === null && r.observations.length === 0) out.push('neither read nor refused');
  const isSilent = r.refusal === null && r.drift.length === 0 && r.layout !== 'web';
  const isCut = Object.values(coverOf(r)).some((c) => /truncated|not-/.test((c as { state: string }).state));
  if (isSilent && !isCut && !isGone(edit) && sizes(r.observations) < sizes(truth.observations))
    out.push('less without a word');
  for (const [section, cover] of Object.entries(coverOf(r))) {
    const had = coverOf(truth)[section] as { state: string } | undefined;
    if ((cover as { state: string }).state === 'empty' && had?.state !== 'empty')
      out.push(`${section}: said to be empty`);
  }
  return out;
}
