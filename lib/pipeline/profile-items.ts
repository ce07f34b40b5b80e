import type { PartialDate } from '../model/time.ts';
import { foldName } from './merge-messages.ts';
import type { ListField } from './profile-sections.ts';

/** Any row of a profile's list, seen through the fields that identify it. */
export interface Item {
  readonly id?: string;
  readonly name?: string;
  readonly title?: string;
  readonly company?: string;
  readonly school?: string;
  readonly degree?: string;
  readonly role?: string;
  readonly organization?: string;
  readonly author?: string;
  readonly text?: string;
  readonly direction?: string;
  readonly url?: string;
  readonly start?: PartialDate;
}
/** An item with the page family it was read from: ids count within one family only. */
export interface Placed {
  readonly item: Item;
  readonly family: string;
}

const fold = foldName;
const NAMES: Readonly<Record<ListField, (item: Item) => string>> = {
  experience: (x) => `${fold(x.company)}|${fold(x.title)}`,
  education: (x) => `${fold(x.school)}|${fold(x.degree)}`,
  volunteering: (x) => `${fold(x.organization)}|${fold(x.role)}`,
  recommendations: (x) => `${x.direction}|${fold(x.author)}|${fold(x.text).slice(0, 40)}`,
  featured: (x) => x.url ?? fold(x.title),
  links: (x) => (x.url ?? '').replace(/^https?:\/\/(?:www\.)?|(?<!\/)\/+$/g, '').toLowerCase(),
  skills: (x) => fold(x.name),
  certifications: (x) => fold(x.name),
  projects: (x) => fold(x.name),
  publications: (x) => fold(x.name),
  languages: (x) => fold(x.name),
  services: (x) => fold(x.name),
  courses: (x) => fold(x.name),
  honors: (x) => fold(x.name),
  organizations: (x) => fold(x.name),
};

/** One source says 2021, the other 2021-03: the same start. Unknown agrees with anything. */
function sameStart(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

/** Whether two rows of a list are the same thing (design.md §4, "Merging profile sources"). */
export function sameItem(field: ListField, a: Placed, b: Placed): boolean {
  if (a.family === b.family && a.item.id !== undefined && b.item.id !== undefined) return a.item.id === b.item.id;
  return NAMES[field](a.item) === NAMES[field](b.item) && sameStart(a.item.start, b.item.start);
}

/** The newer row wins field by field; what it doesn't know stays. `end: null` is knowledge. */
export function newerItem(older: Item, newer: Item, sameFamily: boolean): Item {
  const known = Object.fromEntries(Object.entries(newer).filter(([, v]) => v !== undefined));
  const { id: _foreign, ...rest } = older;
  return { ...(sameFamily ? older : rest), ...known };
}
