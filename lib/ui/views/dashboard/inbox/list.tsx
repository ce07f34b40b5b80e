import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { InboxRow } from '../../../../model/app.ts';
import { formatDay } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { quiet } from '../../../look.ts';
import { AdviceChip, LabelChip, RiskChip, senderName } from '../../../parts/triage.tsx';
import { type InboxItem, isHand } from './hand/items.ts';
import { HandRow } from './hand/row.tsx';
import { elementOf, nextShift, type RowWindow, revealRow, rowWindow } from './window.ts';

/** How many options there are, in the words of ARIA, while that isn't known. */
const UNKNOWN = -1;
/** Where the style sheet says nothing, as in a test. */
const DEFAULT_ROW = 6.25;
/** Pixels: the style sheet sets the height in rem, more of them where the chips need a second line. */
function rowHeight(list: Element | null): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16');
  const said = list === null ? '' : getComputedStyle(list).getPropertyValue('--row');
  return (Number.parseFloat(said) || DEFAULT_ROW) * rem;
}
const rowId = (key: string): string => `row-${key}`;

/** What was done already, before the words: chips keep their line to themselves. */
const marks = (row: InboxRow): string =>
  [row.answered && t('inbox.answered'), row.snoozedUntil !== undefined && t('inbox.snoozed')]
    .filter((x) => x !== false)
    .map((x) => `${x} · `)
    .join('');

const approach = (row: InboxRow): JSX.Element => (
  <>
    <span class="row-between nowrap">
      <span class="strong clip-1" dir="auto">
        {senderName(row)}
      </span>
      {row.at !== undefined && <span class="tiny faint nums">{formatDay(row.at)}</span>}
    </span>
    <span class="row chips">
      <LabelChip label={row.label} />
      <AdviceChip fit={row.fit} />
      <RiskChip row={row} />
    </span>
    {/* what is cut off is the end of the words in their own direction, not of the page's */}
    <span class="snippet small dim">
      <span class="strong">{marks(row)}</span>
      {quiet.value ? (
        t('inbox.hidden')
      ) : (
        <span class="clip-1" dir="auto">
          {row.snippet}
        </span>
      )}
    </span>
  </>
);

interface RowProps {
  readonly row: InboxItem;
  readonly index: number;
  readonly count: number;
  readonly selected: boolean;
  readonly top: number;
  readonly pick: (index: number) => void;
}

/** Reads the texts itself, by which it is drawn again only for another row. */
function Row({ row, index, count, selected, top, pick }: RowProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys for its options
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option
    <div
      id={rowId(row.key)}
      class="inbox-row"
      role="option"
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ insetBlockStart: `${top}px` }}
      onClick={() => pick(index)}
    >
      {isHand(row) ? <HandRow offer={row} /> : approach(row)}
    </div>
  );
}

interface Props {
  readonly rows: readonly InboxItem[];
  /** Otherwise more of them are on their way. */
  readonly whole: boolean;
  readonly active: number;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly pick: (index: number) => void;
}

/** A list of any length of which only what is in sight, and a little more, is in the document. */
export function InboxList({ rows, whole, active, list, pick }: Props): JSX.Element {
  const [height, setHeight] = useState(() => rowHeight(null));
  const [shown, setShown] = useState<RowWindow>({ first: 0, last: Math.min(rows.length, 20), size: 20 });
  const mounted = useRef(shown);
  const shift = useRef(0);
  const place = (): void => {
    const box = list.current;
    if (box === null) return;
    const next = rowWindow(box.scrollTop, box.clientHeight, height, rows.length);
    const old = mounted.current;
    if (next.first === old.first && next.last === old.last && next.size === old.size) return;
    shift.current = nextShift(shift.current, old, next);
    mounted.current = next;
    setShown(next);
  };
  // the style sheet's height holds once the list is there, and again when the window's width changes
  useLayoutEffect(() => {
    const measure = (): void => setHeight(rowHeight(list.current));
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [list]);
  // after each change of rows or the active one: the active row in sight, the right rows mounted
  useLayoutEffect(() => {
    const box = list.current;
    if (box !== null && active >= 0) box.scrollTop = revealRow(active, box.scrollTop, box.clientHeight, height);
    place();
  }, [rows, active, height]);
  const current = rows[active];
  return (
    <div
      ref={list}
      class="inbox-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('inbox.list')}
      aria-activedescendant={current === undefined ? undefined : rowId(current.key)}
      onScroll={place}
    >
      <div class="inbox-space" role="presentation" style={{ blockSize: `${rows.length * height}px` }}>
        {rows.slice(shown.first, shown.last).map((row, i) => (
          <Row
            key={elementOf(shown.first + i, shift.current, shown)}
            row={row}
            index={shown.first + i}
            count={whole ? rows.length : UNKNOWN}
            selected={shown.first + i === active}
            top={(shown.first + i) * height}
            pick={pick}
          />
        ))}
      </div>
    </div>
  );
}
