import type { EpochMs } from '../../model/time.ts';
import { FIELDS, MAIL_END, MAIL_NOISE, MAIL_SENDER, SUBJECT_NAMES, VIA } from './mail-words.ts';

export interface Mail {
  readonly sender?: string;
  readonly subject?: string;
  readonly sentAt?: EpochMs;
  readonly text: string;
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
const FORWARDED = /^-{4,40}[^-]{4,60}-{4,40}$/;

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

function senderOf({ fields }: Head): string | undefined {
  const from = (fields.from ?? '')
    .replace(/(?<!\S)\S+@\S+|<[^<>]*>/g, '')
    .replace(/["']/g, '')
    .trim();
  const name = from.replace(VIA, '').trim();
  if (name !== '' && !/^linkedin\b/i.test(name)) return name;
  for (const pattern of SUBJECT_NAMES) {
    const found = pattern.exec(fields.subject ?? '')?.[1]?.trim();
    if (found !== undefined) return found;
  }
  return undefined;
}

const matches = (patterns: readonly RegExp[], line: string): boolean => patterns.some((p) => p.test(line));

/** The site's own sentences in front of a message: that there is one, and whose. */
const isNoise = (line: string): boolean => matches(MAIL_NOISE, line) || matches(SUBJECT_NAMES, line);

function bodyOf(lines: readonly string[], sender: string | undefined): string {
  const trimmed = lines.map((l) => l.trim());
  const end = trimmed.findIndex(
    (l, i) => i > 0 && matches(MAIL_END, l) && trimmed.slice(0, i).some((x) => x !== '' && !isNoise(x)),
  );
  const body = end < 0 ? trimmed : trimmed.slice(0, end);
  let start = 0;
  while (start < body.length && (body[start] === '' || isNoise(body[start] ?? '') || body[start] === sender))
    start += 1;
  return body
    .slice(start)
    .filter((l) => !/^https?:\/\/(?:www\.)?linkedin\.com\/comm\//i.test(l))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A notification mail of the site; null where the text shows no sign of being one. */
export function mailOf(text: string): Mail | null {
  const lines = text.split('\n');
  const head = letterHead(lines) ?? headOf(lines);
  const count = Object.keys(head.fields).length;
  const bySite =
    MAIL_SENDER.test(head.fields.from ?? '') ||
    (count >= 2 && VIA.test((head.fields.from ?? '').replace(/<[^<>]*>/, '')));
  const byFooter = /©\s*\d{4} LinkedIn/i.test(text) && /linkedin\.com\/comm\//i.test(text);
  if (!bySite && !byFooter) return null;
  const sender = senderOf(head);
  const sentAt = instantOf(head.fields.date);
  const subject = head.fields.subject;
  const named = subject !== undefined && (matches(SUBJECT_NAMES, subject) || matches(MAIL_NOISE, subject));
  return {
    ...(sender !== undefined && { sender }),
    ...(subject !== undefined && !named && subject !== '' && { subject }),
    ...(sentAt !== undefined && { sentAt }),
    text: bodyOf(head.rest, sender),
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
