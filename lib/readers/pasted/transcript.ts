/** One message of a thread that was copied from the page as text. */
export interface Spoken {
  readonly name: string;
  readonly clock: string;
  readonly day: string | null;
  readonly text: string;
}

const CLOCK = '\\d{1,2}[:.]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?';
/** The line for screen readers that stands over each group; only its English form is known. */
const GROUP = new RegExp(`^(.{2,80}?) sent the following messages? at (${CLOCK})$`);
const DAY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]{3,9} \d{1,2}(?:, \d{4})?)$/i;
/** What the page prints around a message. */
const noise = (line: string, name: string): boolean =>
  /^view .{1,80}['’]s? profile/i.test(line) ||
  line === name ||
  (line.startsWith(name) &&
    new RegExp(`^(?:\\s*\\([^)]{1,30}\\))?\\s*(?:[·•]\\s*)?(?:${CLOCK})$`).test(line.slice(name.length))) ||
  /^(?:\([^)]{1,20}\)|(?:she|he|they)\/\w+)$/i.test(line);

/** The messages of a copied thread; empty where the text is none. */
export function spokenIn(text: string): Spoken[] {
  const out: Spoken[] = [];
  let day: string | null = null;
  let open: { name: string; clock: string; day: string | null; lines: string[] } | null = null;
  const close = (): void => {
    if (open === null) return;
    const body = open.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    if (body !== '') out.push({ name: open.name, clock: open.clock, day: open.day, text: body });
    open = null;
  };
  const lines = text.split('\n').map((l) => l.trim());
  for (const [i, line] of lines.entries()) {
    const group = GROUP.exec(line);
    const next = lines.slice(i + 1).find((l) => l !== '');
    if (group !== null) {
      close();
      open = { name: group[1] ?? '', clock: group[2] ?? '', day, lines: [] };
    } else if (DAY.test(line) && (open === null || (next !== undefined && GROUP.test(next)))) {
      close();
      day = line;
    } else if (open !== null && !noise(line, (open as { name: string }).name))
      (open as { lines: string[] }).lines.push(line);
  }
  close();
  return out;
}
