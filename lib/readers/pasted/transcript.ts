import { foldName } from '../linkedin-messaging/names.ts';

/** One message of a thread that was copied from the page as text. */
export interface Spoken {
  readonly name: string;
  readonly clock: string;
  readonly day: string | null;
  readonly text: string;
}

const CLOCK = '\\d{1,2}[:.]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?';
/** The line for screen readers that stands over each group, as the English page has it. */
const GROUP = new RegExp(`^(.{2,80}?) sent the following messages? at (${CLOCK})$`);
/** In any language it begins with the sender's name and holds the time, and soon a line of just these two follows. */
const ANY_GROUP = new RegExp(`^(?=.{20,140}$)(.*\\D)(${CLOCK})(?!\\d)`);
const HEAD = new RegExp(`^(.{2,80}?)(?:\\s*\\([^)]{1,30}\\))?\\s*(?:[·•]\\s*)?(${CLOCK})$`);
/** Lines between the two. */
const NEAR = 6;

function groupAt(lines: readonly string[], i: number): { name: string; clock: string } | null {
  const line = lines[i] ?? '';
  const english = GROUP.exec(line);
  if (english !== null) return { name: english[1] ?? '', clock: english[2] ?? '' };
  const any = ANY_GROUP.exec(line);
  if (any === null) return null;
  for (const next of lines.slice(i + 1, i + 1 + NEAR)) {
    const [, name, clock] = HEAD.exec(next) ?? [];
    if (name !== undefined && clock === any[2] && line.startsWith(`${name} `)) return { name, clock: clock ?? '' };
  }
  return null;
}
/** What the page prints around a message. */
const noise = (line: string, name: string): boolean =>
  /^view .{1,80}['’]s? profile/i.test(line) ||
  /^(?:profil von .{1,80} (?:anzeigen|ansehen)|(?:voir|afficher) le profil de .{1,80}|ver (?:el )?perfil de .{1,80}|(?:het )?profiel van .{1,80} (?:bekijken|weergeven))$/i.test(
    line,
  ) ||
  line === name ||
  (line.startsWith(name) &&
    new RegExp(`^(?:\\s*\\([^)]{1,30}\\))?\\s*(?:[·•]\\s*)?(?:${CLOCK})$`).test(line.slice(name.length))) ||
  /^(?:\([^)]{1,20}\)|(?:she|he|they)\/\w+)$/i.test(line);

/** The box to answer in: from here on nobody says anything. */
const COMPOSER =
  /^(?:(?:write a|(?:écri|rédige)\p{L}{1,2} un|escrib[ea] un|escrev[ae] uma|schrijf een) (?:message|mensa\p{L}{2,3}|bericht)|nachricht (?:schreiben|verfassen))\s?(?:…|\.{3})$/iu;
/** "Seen by Ilse Brandvold at 9:20 AM." */
const SEEN = new RegExp(
  `^(?:seen by|gesehen von|vu par|visto por|visualizad[ao] por|gezien door) .{2,80}? ${CLOCK}\\.?$`,
  'i',
);
/** A reaction and how many have it. */
const REACTION = /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d){0,8}$/u;

const ONLY_CLOCK = new RegExp(`^(?:[·•]\\s*)?${CLOCK}$`);
const isReaction = (lines: readonly string[], i: number): boolean =>
  REACTION.test(lines[i] ?? '') && /^\d{1,3}$/.test(lines[i + 1] ?? '');
/** A sentence of a few words at least; names, headlines and labels are none. */
const isSentence = (line: string): boolean => /[.?!]$/.test(line) && line.split(/\s+/, 4).length > 3;

/**
 * Whether a text is cut out of a thread in such a way that it is open who says what: a sentence stands in front of the first
 * group's head, or one of `names`, which are the reader's own, heads a part of a text that has no groups.
 */
export function isCutOut(text: string, names: readonly string[]): boolean {
  const lines = text.split('\n').flatMap((l) => l.trim() || []);
  const first = lines.findIndex((_, i) => groupAt(lines, i) !== null);
  if (first >= 0) return lines.slice(0, first).some(isSentence);
  const isOwn = (name: string): boolean => names.some((n) => foldName(n) === foldName(name));
  return lines.some((l, i) => isOwn(HEAD.exec(l)?.[1] ?? '') || (isOwn(l) && ONLY_CLOCK.test(lines[i + 1] ?? '')));
}

/** The group's time on a line of its own, before anything is said. */
const isClock = (open: { readonly clock: string; readonly lines: readonly string[] }, line: string): boolean =>
  ONLY_CLOCK.test(line) && line.includes(open.clock) && open.lines.every((l) => l === '');

/**
 * The messages of a copied thread; empty where the text is none.
 * @param isDay Whether a line is a day's heading.
 */
export function spokenIn(text: string, isDay: (line: string) => boolean): Spoken[] {
  const out: Spoken[] = [];
  let day: string | null = null;
  let open: { name: string; clock: string; day: string | null; lines: string[] } | null = null;
  const close = (): void => {
    if (open === null) return;
    const body = open.lines
      .filter((l, i, all) => !isReaction(all, i) && !(/^\d{1,3}$/.test(l) && isReaction(all, i - 1)))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    if (body !== '') out.push({ name: open.name, clock: open.clock, day: open.day, text: body });
    open = null;
  };
  const all = text.split('\n').map((l) => l.trim());
  const box = all.findIndex((l) => COMPOSER.test(l));
  const lines = all.slice(0, box < 0 ? undefined : box);
  for (const [i, line] of lines.entries()) {
    const group = groupAt(lines, i);
    const next = lines.findIndex((l, at) => at > i && l !== '');
    if (group !== null) {
      close();
      open = { ...group, day, lines: [] };
    } else if (isDay(line) && (next < 0 ? open === null : groupAt(lines, next) !== null)) {
      close();
      day = line;
    } else if (
      open !== null &&
      !noise(line, (open as { name: string }).name) &&
      !SEEN.test(line) &&
      !isClock(open, line)
    )
      (open as { lines: string[] }).lines.push(line);
  }
  close();
  return out;
}
