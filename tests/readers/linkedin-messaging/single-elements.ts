import type { ConversationHint, Message } from '../../../lib/model/conversation.ts';
import type { ReadResult } from '../../../lib/model/observation.ts';
import { readPage } from '../../../lib/readers/read-page.ts';
import type { FixturePage } from '../../fixtures/page.ts';
import { everything } from '../any-mutations.ts';
import { agrees, agreesInTime } from '../any-wrong.ts';
import { parse, withPage } from '../linkedin-profile/load.ts';
import { NOW, talk } from './helpers.ts';

/** Something that happens to one element; false where it can't happen to this one. */
type Happens = (el: Element, doc: Document) => boolean;

function around(el: Element, doc: Document): boolean {
  const box = doc.createElement('div');
  el.replaceWith(box);
  box.append(el);
  return true;
}

function within(el: Element, doc: Document): boolean {
  const box = doc.createElement('div');
  while (el.firstChild !== null) box.append(el.firstChild);
  el.append(box);
  return true;
}

/** Its words are torn in two elements alike. */
function torn(el: Element): boolean {
  const words = el.childElementCount === 0 ? (el.textContent ?? '').trim().split(' ') : [];
  if (words.length < 2) return false;
  const half = Math.ceil(words.length / 2);
  const rest = el.cloneNode(true) as Element;
  el.textContent = words.slice(0, half).join(' ');
  rest.textContent = words.slice(half).join(' ');
  el.after(rest);
  return true;
}

const HAPPENS: Readonly<Record<string, Happens>> = {
  removed: (el) => {
    el.remove();
    return true;
  },
  emptied: (el) => {
    if (el.firstChild === null) return false;
    el.replaceChildren();
    return true;
  },
  twice: (el) => {
    el.after(el.cloneNode(true));
    return true;
  },
  torn,
  around,
  within,
};

const ROW = '.msg-conversation-listitem';
const ITEM = '.msg-s-event-listitem';
const BODY = '.msg-s-event-listitem__body';

const isSaid = (el: Element): boolean => (el.textContent ?? '').trim() !== '';
/** Rows or messages that say something, in the page's order, by their place. */
const said = (doc: Document, what: string): Element[] => everything(doc).filter((el) => el.matches(what) && isSaid(el));

/** What a page still shows once an element of it has changed. */
interface Shown {
  readonly hints: readonly ConversationHint[];
  readonly messages: readonly Message[];
  /** The words of one message may be others now: the page's own are. */
  readonly mayRead: boolean;
}

const messagesOf = (r: ReadResult): readonly Message[] => talk(r)?.conversations.flatMap((c) => c.messages) ?? [];
const hintsOf = (r: ReadResult): readonly ConversationHint[] => talk(r)?.hints ?? [];
const squashed = (text: string | null): string => (text ?? '').replace(/\s/g, '');

/** The place among the page's messages of each that is read. */
function placesOf(items: readonly Element[], messages: readonly Message[]): number[] {
  const taken = new Set<number>();
  return messages.map(({ text }) => {
    const at = items.findIndex((item, n) => !taken.has(n) && squashed(item.textContent).includes(squashed(text)));
    taken.add(at);
    return at;
  });
}

const bare = (m: Message): Message => ({ ...m, text: squashed(m.text) });

/** Each of them one for one and in order, with fewer facts at most. */
function wrongIn<T>(what: string, read: readonly T[], shown: readonly T[], same: (a: T, b: T) => boolean): string[] {
  if (read.length !== shown.length) return read.length === 0 ? [] : [`${what}: ${read.length} of ${shown.length}`];
  return read.flatMap((x, i) => (same(x, shown[i] as T) ? [] : [`${what}: ${JSON.stringify(x)}`]));
}

/** Those without a date stand before all others, whatever the page's order was. */
function paired(read: readonly Message[], shown: readonly Message[]): readonly Message[] {
  const undated = read.filter((m) => m.sentAt === undefined).map((m) => bare(m).text);
  const isLeft = (m: Message): boolean => undated.includes(bare(m).text);
  return [...shown.filter(isLeft), ...shown.filter((m) => !isLeft(m))];
}

function wrongAgainst(r: ReadResult, { hints, messages, mayRead }: Shown): string[] {
  let others = mayRead ? 1 : 0;
  const same = (read: Message, truth: Message): boolean => {
    if (agreesInTime(bare(read), bare(truth))) return true;
    others -= 1;
    return others >= 0 && agreesInTime({ ...read, text: '' }, { ...truth, text: '' });
  };
  const out = [
    ...wrongIn('hint', hintsOf(r), hints, agrees),
    ...wrongIn('message', messagesOf(r), paired(messagesOf(r), messages), same),
  ];
  const silent = r.refusal === null && r.drift.length === 0;
  if (silent && hintsOf(r).length < hints.length) out.push('rows missing without a word');
  if (silent && messagesOf(r).length < messages.length) out.push('messages missing without a word');
  if (r.own === 'no') out.push('own: no');
  if (r.refusal?.code === 'reader-failed') out.push(r.refusal.message);
  if (r.refusal?.code === 'empty' && hints.length + messages.length > 0) out.push('said to be empty');
  return out;
}

export interface Sweep {
  readonly done: number;
  /** What a reading said that the page doesn't, or left out without a word. */
  readonly wrong: readonly string[];
}

const nameOf = (el: Element): string =>
  `${el.tagName.toLowerCase()}.${(el.getAttribute('class') ?? '').trim().split(/\s+/).join('.')}`;

/**
 * Changes single elements of a page, one at a time, and holds each answer against what the page still shows.
 * @param picks Which change of which kind of element is tried.
 */
export async function sweep(
  { html, url, owner }: FixturePage,
  picks: (kind: string) => boolean = () => true,
): Promise<Sweep> {
  const source = html();
  const read = (doc: Document): ReadResult =>
    readPage(doc, { url, now: NOW, timeZone: 'Europe/Oslo', ...(owner && { owner }) });
  const original = parse(source, url);
  const truth = read(original);
  const elements = everything(original);
  const places = placesOf(said(original, ITEM), messagesOf(truth));
  let done = 0;
  const wrong: string[] = [];
  for (const [how, happens] of Object.entries(HAPPENS)) {
    for (const [i, at] of elements.entries()) {
      if (!picks(`${how} ${nameOf(at)} in ${nameOf(at.parentElement ?? at)}`)) continue;
      await withPage(source, url, (doc) => {
        const [rowsBefore, itemsBefore] = [said(doc, ROW), said(doc, ITEM)];
        const el = everything(doc)[i] as Element;
        const inBody = el.closest(BODY) !== null || (el.closest(ITEM) !== null && el.querySelector(BODY) !== null);
        if (!happens(el, doc)) return;
        done += 1;
        const stays = (x: Element | undefined): boolean =>
          x !== undefined && isSaid(x) && (doc.contains(x) || everything(doc).includes(x));
        const hints = hintsOf(truth).filter((_, n) => stays(rowsBefore[n]));
        const messages = messagesOf(truth).filter((_, n) => stays(itemsBefore[places[n] ?? -1]));
        const bad = wrongAgainst(read(doc), { hints, messages, mayRead: inBody });
        wrong.push(...bad.map((w) => `${how} ${nameOf(at)}: ${w}`));
      });
    }
  }
  return { done, wrong };
}
