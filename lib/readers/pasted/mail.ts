import type { EpochMs } from '../../model/time.ts';
import {
  BUTTONS,
  FIELDS,
  GREETING,
  MAIL_END,
  MAIL_NOISE,
  MAIL_SENDER,
  NEWS_SENDER,
  SITE_SENDER,
  STAMP,
  SUBJECT_NAMES,
  VIA,
} from './mail-words.ts';
import { headAt, isOriginal, withoutAnswered } from './quoted.ts';

export interface Mail {
  readonly sender?: string;
  readonly subject?: string;
  readonly sentAt?: EpochMs;
  readonly text: string;
  /** News of the site, in which nobody writes. */
  readonly isNews?: true;
  /** Messages of several people, one below the other. */
  readonly isSeveral?: true;
}
type Field = keyof typeof FIELDS;

interface Head {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly rest: readonly string[];
}

const FIRST_LINES = 6;

/** A mail copied from a reader begins with its sender's name and address; date and receiver follow, up to an empty line. */
function letterHead(lines: readonly string[]): Head | null {
  const at = lines.findIndex((l) => l.trim() !== '');
  const from = (lines[at] ?? '').trim();
  if (
    !/<[^<>]*>$/.test(from) ||
    !MAIL_SENDER.test(from) ||
    (Object.keys(FIELDS) as Field[]).some((f) => FIELDS[f].test(from))
  )
    return null;
  const end = lines.findIndex((l, i) => i > at && l.trim() === '');
  const rest = end < 0 || end - at > FIRST_LINES ? lines.slice(at + 1) : lines.slice(end);
  return { fields: { from }, rest };
}

/** "---------- Forwarded message ----------" in any language. */
const FORWARDED =
  /^-{4,40}[^-]{4,60}-{4,40}$|^(?=.{6,50}:$).*(?:forward|weitergeleitet|transf[eé]r|reenvia|encaminha|doorgestuurd)/i;

/** Header lines at the top of a text; a message may begin with a word and a colon too, so one field alone is none. */
function headOf(lines: readonly string[]): Head {
  const fields: Partial<Record<Field, string>> = {};
  let at = 0;
  for (; at < Math.min(lines.length, 12); at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || (FORWARDED.test(line) && Object.keys(fields).length === 0)) {
      if (Object.keys(fields).length > 0) break;
      continue;
    }
    const field = (Object.keys(FIELDS) as Field[]).find((f) => FIELDS[f].test(line));
    if (field === undefined) break;
    fields[field] ??= line.replace(FIELDS[field], '').trim();
  }
  return { fields, rest: lines.slice(at) };
}

/** "Tue, 1 Sep 2026 07:15:20 +0000": only dates that name their zone are instants. */
function instantOf(text: string | undefined): EpochMs | undefined {
  if (text === undefined || !/(?:[+-]\d{4}|GMT|UTC|Z)\)?\s*(?:\(\w+\))?$/.test(text) || !/\d{4}/.test(text))
    return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

/** A sender's name, without the address and the site's. */
const senderName = (from: string): string =>
  from
    .replace(/(?<!\S)\S+@\S+|<[^<>]*>|\[mailto:[^\]]*\]/g, '')
    .replace(/["']/g, '')
    .trim()
    .replace(VIA, '')
    .trim();

function nameIn(sentence: string): string | undefined {
  for (const pattern of SUBJECT_NAMES) {
    const found = pattern.exec(sentence)?.[1]?.trim();
    if (found !== undefined) return found;
  }
  return undefined;
}

function senderOf({ fields, rest }: Head): string | undefined {
  const name = senderName(fields.from ?? '');
  if (name !== '' && !/^linkedin\b/i.test(name)) return name;
  const named = nameIn(fields.subject ?? '');
  // A subject may name the sender by the first name, and the mail's own sentence below it in full.
  const full = rest
    .filter((l) => l.trim() !== '')
    .slice(0, FIRST_LINES)
    .map((l) => nameIn(l.trim()));
  return full.find((n) => named !== undefined && n?.startsWith(`${named} `)) ?? named;
}

const matches = (patterns: readonly RegExp[], line: string): boolean => patterns.some((p) => p.test(line));

/** The site's own sentences in front of a message: that there is one, and whose. */
const isNoise = (line: string): boolean => matches(MAIL_NOISE, line) || matches(SUBJECT_NAMES, line);

/** How many lines below a sender's name are not the message's: a headline and a time. */
function besideName(lines: readonly string[]): number {
  const at = lines.slice(0, 2).findIndex((l) => STAMP.test(l));
  if (at >= 0) return at + 1;
  const [first = '', second = ''] = lines.filter((l) => l !== '');
  const isHeadline = first.length < 120 && !/[.,!?:]$/.test(first) && !GREETING.test(first) && GREETING.test(second);
  return isHeadline ? lines.indexOf(first) + 1 : 0;
}

/** The sender's name over a time: here their next message begins. */
const isNameAgain = (lines: readonly string[], i: number, sender: string | undefined): boolean =>
  sender !== undefined && lines[i] === sender && STAMP.test(lines[i + 1] ?? '');

/** Whether the same button stands below more than one text. */
function isOfSeveral(lines: readonly string[]): boolean {
  const labels = lines.flatMap((l) => (matches(BUTTONS, l.trim()) ? [l.replace(/[:<[]|https?:.*/g, '').trim()] : []));
  return new Set(labels).size < labels.length;
}

function bodyOf(lines: readonly string[], sender: string | undefined): string {
  const trimmed = lines.map((l) => l.trim());
  const end = trimmed.findIndex(
    (l, i) => i > 0 && matches(MAIL_END, l) && trimmed.slice(0, i).some((x) => x !== '' && !isNoise(x)),
  );
  const body = end < 0 ? trimmed : trimmed.slice(0, end);
  let start = 0;
  while (start < body.length && (body[start] === '' || isNoise(body[start] ?? '') || body[start] === sender))
    start += 1 + (body[start] === sender ? besideName(body.slice(start + 1)) : 0);
  return body
    .slice(start)
    .filter((_, i, own) => !isNameAgain(own, i, sender) && !isNameAgain(own, i - 1, sender))
    .filter((l) => !/^https?:\/\/(?:www\.)?linkedin\.com\/comm\//i.test(l))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A mail of anybody by its head, of which nothing is the site's; null where it has none. */
function letterOf({ fields, rest }: Head): Mail | null {
  const isHead = fields.date !== undefined || /@/.test(fields.from ?? '');
  if (fields.from === undefined || !isHead || Object.keys(fields).length < 3) return null;
  const name = senderName(fields.from);
  const sentAt = instantOf(fields.date);
  return {
    ...(name !== '' && { sender: name }),
    ...(fields.subject !== undefined && fields.subject !== '' && { subject: fields.subject }),
    ...(sentAt !== undefined && { sentAt }),
    text: withoutAnswered(rest.join('\n').trim()),
  };
}

/** Where a mail was passed on with a word in front of it, the mail begins below that. */
function passedOn(lines: readonly string[]): readonly string[] {
  const at = headAt(lines);
  const above = lines.slice(0, Math.max(at, 0)).findLast((l) => l.trim() !== '') ?? '';
  const isOn = FORWARDED.test(above.trim()) && !isOriginal(above);
  return at > 0 && (isOn || MAIL_SENDER.test(lines[at] ?? '')) ? lines.slice(at) : lines;
}

/** A mail, the site's or anybody's; null where the text shows no sign of being one. */
export function mailOf(text: string): Mail | null {
  const lines = passedOn(text.split('\n'));
  const head = letterHead(lines) ?? headOf(lines);
  const count = Object.keys(head.fields).length;
  const bySite =
    MAIL_SENDER.test(head.fields.from ?? '') ||
    (count >= 2 && VIA.test((head.fields.from ?? '').replace(/<[^<>]*>/, '')));
  const byFooter = /©\s*\d{4} LinkedIn/i.test(text) && /linkedin\.com\/comm\//i.test(text);
  const from = head.fields.from ?? '';
  const isNews = count > 1 && SITE_SENDER.test(from) && (!MAIL_SENDER.test(from) || NEWS_SENDER.test(from));
  if (!bySite && !byFooter && !isNews) return letterOf(head);
  const sender = senderOf(head);
  const sentAt = instantOf(head.fields.date);
  const subject = head.fields.subject;
  const named = subject !== undefined && (matches(SUBJECT_NAMES, subject) || matches(MAIL_NOISE, subject));
  return {
    ...(sender !== undefined && { sender }),
    ...(subject !== undefined && !named && subject !== '' && { subject }),
    ...(sentAt !== undefined && { sentAt }),
    text: bodyOf(head.rest, sender),
    ...(isNews && sender === undefined && { isNews }),
    ...(isOfSeveral(head.rest) && { isSeveral: true as const }),
  };
}

/** A first line "Subject: …" before a message; nothing else is taken for a header. */
export function subjectLine(text: string): { subject?: string; text: string } {
  const end = text.indexOf('\n');
  const first = end < 0 ? '' : text.slice(0, end).trim();
  if (!FIELDS.subject.test(first)) return { text };
  const subject = first.replace(FIELDS.subject, '').trim();
  return { ...(subject !== '' && { subject }), text: text.slice(end + 1).trim() };
}
