import { firstOf } from './again.ts';
import * as a from './anchors.ts';
import { marksBy } from './marks.ts';

/** One row of the list of conversations: the first of each of its parts, in the page's order. */
export interface ListRow {
  readonly el: Element;
  readonly names: Element | null;
  readonly time: Element | null;
  readonly snippet: Element | null;
  readonly pills: readonly Element[];
  /** Name, time or snippet stands there twice and differs: none of the three is understood. */
  readonly torn: boolean;
  /** Shows several people's faces. */
  readonly faces: boolean;
  readonly unread: boolean;
  /** Something in it is marked as open. */
  readonly active: boolean;
}

const NAMES = 1;
const SNIPPET = 2;
const PILL = 4;
const FACES = 8;
const UNREAD = 16;
const ACTIVE = 32;
/** Counts as unread below a certain box only. */
const BADGE = 64;

const marksOfRows = () =>
  marksBy([
    [NAMES, a.ROW_NAMES],
    [SNIPPET, a.ROW_SNIPPET],
    [PILL, a.ROW_PILL],
    [FACES, a.ROW_FACES],
    [UNREAD, a.ROW_UNREAD],
    [ACTIVE, a.ROW_ACTIVE],
    [BADGE, a.BADGE],
  ]);

type Draft = { -readonly [K in keyof ListRow]: ListRow[K] } & { pills: Element[] };
type Marks = ReturnType<typeof marksOfRows>;

const isUnread = (el: Element, bits: number): boolean =>
  (bits & UNREAD) !== 0 || ((bits & BADGE) !== 0 && el.matches(a.UNREAD_BADGE));

/** Another face than the one before it. */
const isBeside = (el: Element): boolean => el.matches(a.FACE_BESIDE) && !el.isEqualNode(el.previousElementSibling);

function note(row: Draft, el: Element, bits: number): void {
  const tag = el.localName;
  if (tag === 'time') row.time = firstOf(row, row.time, el);
  if (tag === 'img' && !row.faces) row.faces = isBeside(el);
  if (bits === 0) return;
  if ((bits & NAMES) !== 0) row.names = firstOf(row, row.names, el);
  if ((bits & SNIPPET) !== 0) row.snippet = firstOf(row, row.snippet, el);
  if ((bits & PILL) !== 0) row.pills.push(el);
  if ((bits & FACES) !== 0) row.faces = true;
  if (isUnread(el, bits)) row.unread = true;
  if ((bits & ACTIVE) !== 0) row.active = true;
}

function visit(row: Draft, el: Element, marks: Marks): void {
  for (let child = el.firstElementChild; child !== null; child = child.nextElementSibling) {
    note(row, child, marks(child));
    visit(row, child, marks);
  }
}

/** The rows below a root, each by one walk. */
export function listRowsIn(root: ParentNode): ListRow[] {
  const marks = marksOfRows();
  return [...root.querySelectorAll(a.ROW)].map((el) => {
    const own = marks(el);
    const row: Draft = {
      el,
      names: null,
      time: null,
      snippet: null,
      pills: [],
      torn: false,
      faces: false,
      unread: isUnread(el, own),
      active: (own & ACTIVE) !== 0,
    };
    visit(row, el, marks);
    return row;
  });
}
