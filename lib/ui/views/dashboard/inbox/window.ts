/** Which rows to mount. */
export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** As many rows as this position of the list's height could hold; fewer are left at its end. */
  readonly size: number;
}

/** Never more rows in the document than this, however tall the window is. */
export const MAX_ROWS = 60;
const OVERSCAN = 4;

/**
 * Rows visible at a scroll position, with some to spare on both sides; pixels, constant row height.
 * Starts at a multiple of the overscan, so that small scrolls change nothing.
 */
export function rowWindow(scrollTop: number, height: number, rowHeight: number, count: number): RowWindow {
  const top = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const aligned = Math.floor(top / OVERSCAN) * OVERSCAN;
  const first = Math.max(0, Math.min(aligned - OVERSCAN, count - 1));
  const size = Math.min(Math.ceil(height / rowHeight) + 3 * OVERSCAN, MAX_ROWS);
  return { first, last: Math.min(count, first + size), size };
}

/**
 * By how much the elements are shifted against the rows they show, after the window went from `old` to `next`. A row in
 * both keeps its element; after a jump with no row in both, each element keeps its place.
 */
export function nextShift(shift: number, old: RowWindow, next: RowWindow): number {
  const apart = next.first >= old.last || next.last <= old.first;
  return apart ? shift + next.first - old.first : shift;
}

/** The element that shows a row: one that went out of sight is used again, since making one costs the most. */
export const elementOf = (index: number, shift: number, { size }: RowWindow): number =>
  (((index - shift) % size) + size) % size;

/** The scroll position that just shows a row, or the present one if it is in sight. */
export function revealRow(index: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}
