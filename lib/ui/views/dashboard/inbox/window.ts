/** Which rows to mount. */
export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
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
  const wanted = Math.ceil(height / rowHeight) + 3 * OVERSCAN;
  return { first, last: Math.min(count, first + Math.min(wanted, MAX_ROWS)) };
}

/** The scroll position that just shows a row, or the present one if it is in sight. */
export function revealRow(index: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}
