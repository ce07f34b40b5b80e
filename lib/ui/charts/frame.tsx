import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { saveFile } from '../save-file.ts';
import { drawing } from './aria.ts';
import { toPng, toSvg } from './export.ts';
import { csvFile, type Table } from './table.ts';
import './charts.css';

/** Words around a chart, in the user's language. */
export interface FrameTexts {
  /** The finding in words, e.g. "Offers: 12 in the last 12 weeks, 5 in the 12 before". */
  readonly title: string;
  /** What was left out, how to read it. */
  readonly note?: string;
  /** Opens the data table. */
  readonly data: string;
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly failed: string;
}

interface FrameProps {
  readonly texts: FrameTexts;
  /** Made only where somebody looks at it or saves it. */
  readonly table: () => Table;
  /** File name without ending. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly legend?: readonly { readonly className: string; readonly text: string }[];
  readonly children: ComponentChildren;
}

/** Drawings below this width are not stretched over the whole page. */
const NARROW = 600;

type Kind = 'csv' | 'svg' | 'png';

function useExport(
  p: FrameProps,
  drawing: RefObject<SVGSVGElement | null>,
): [failed: boolean, run: (kind: Kind) => void] {
  const [failed, setFailed] = useState(false);
  const make = async (kind: Kind): Promise<Blob> => {
    if (kind === 'csv') return csvFile(p.table());
    if (drawing.current === null) throw new Error('Nothing drawn yet');
    return kind === 'png' ? toPng(drawing.current) : new Blob([toSvg(drawing.current)], { type: 'image/svg+xml' });
  };
  const run = (kind: Kind): void => {
    make(kind).then(
      (blob) => {
        setFailed(false);
        saveFile(blob, `${p.name}.${kind}`);
      },
      () => setFailed(true),
    );
  };
  return [failed, run];
}

function DataTable({ table, label }: { readonly table: Table; readonly label: string }): JSX.Element {
  return (
    <table class="chart-table" aria-label={label}>
      <thead>
        <tr>
          {table.head.map((h) => (
            <th scope="col" key={h}>
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={String(row[0])}>
            {row.map((cell, i) =>
              i === 0 ? (
                <th scope="row" key={table.head[i]}>
                  {cell}
                </th>
              ) : (
                <td key={table.head[i]}>{cell ?? '–'}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A drawing with its finding as title, its numbers as a table, and its files. */
export function ChartFrame(p: FrameProps): JSX.Element {
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  // Levels stay in sight while the drawing is scrolled: in units of the drawing, which is scaled to its box.
  const pin = (): void => {
    const [box, svg] = [scroller.current, picture.current];
    if (box === null || svg === null || svg.clientWidth === 0) return;
    svg.style.setProperty('--chart-shift', `${(Math.max(0, box.scrollLeft) * p.width) / svg.clientWidth}px`);
  };
  useEffect(() => {
    // On a narrow screen the newest end is what people look for.
    scroller.current?.scrollTo?.({ left: scroller.current.scrollWidth });
  }, []);
  const [failed, run] = useExport(p, picture);
  // hundreds of cells that few people open
  const [opened, setOpened] = useState(false);
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption class="chart-title" id={id}>
        {p.texts.title}
      </figcaption>
      {p.legend !== undefined && (
        <ul class="chart-legend">
          {p.legend.map((l) => (
            <li key={l.text} data-legend="">
              <svg class="chart-swatch" viewBox="0 0 10 10" aria-hidden="true">
                <rect class={l.className} width="10" height="10" rx="2" />
              </svg>
              {l.text}
            </li>
          ))}
        </ul>
      )}
      <div class="chart-scroll" ref={scroller} onScroll={pin}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by the caption; a title would pop up over the tooltips */}
        <svg
          ref={picture}
          class={p.width < NARROW ? 'chart-drawing chart-narrow' : 'chart-drawing'}
          viewBox={`0 0 ${p.width} ${p.height}`}
          {...drawing(id)}
        >
          {p.children}
        </svg>
      </div>
      {p.texts.note !== undefined && <p class="chart-note">{p.texts.note}</p>}
      <details class="chart-data" onToggle={(e) => setOpened(e.currentTarget.open)}>
        <summary>{p.texts.data}</summary>
        {opened && <DataTable table={p.table()} label={p.texts.title} />}
        <div class="chart-files">
          {(['csv', 'svg', 'png'] as const).map((kind) => (
            <button type="button" class="button button-small" key={kind} onClick={() => run(kind)}>
              {p.texts[kind]}
            </button>
          ))}
        </div>
        {failed && <p role="alert">{p.texts.failed}</p>}
      </details>
    </figure>
  );
}
