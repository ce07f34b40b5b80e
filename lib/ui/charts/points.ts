import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

/** Attributes of one point that can be pointed at, touched and reached by keyboard. */
interface PointProps {
  readonly tabindex: 0 | -1;
  readonly role: 'img';
  readonly 'aria-label': string;
  readonly 'data-point': number;
}

/** What the group of all points listens to, for each of them: hundreds of listeners would take their time. */
interface GroupProps {
  readonly onKeyDown: (event: TargetedKeyboardEvent<SVGGElement>) => void;
  readonly onFocusIn: (event: Event) => void;
  readonly onFocusOut: () => void;
  readonly onPointerOver: (event: Event) => void;
  readonly onPointerOut: () => void;
}

export interface Points {
  /** Index of the point whose tooltip is shown. */
  readonly active: number | null;
  of(index: number, text: string): PointProps;
  readonly group: GroupProps;
}

/** The point that an event within the group concerns. */
function pointOf({ target }: Event): number | null {
  const point = target instanceof Element ? target.closest('[data-point]') : null;
  return point === null ? null : Number(point.getAttribute('data-point'));
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One tab stop for the whole chart; arrows, Home and End move between its points, Escape closes the tooltip. */
export function usePoints(count: number): Points {
  const [active, setActive] = useState<number | null>(null);
  const [stop, setStop] = useState(Math.max(0, count - 1));
  const tabStop = Math.min(stop, count - 1);
  const onKeyDown = (event: TargetedKeyboardEvent<SVGGElement>): void => {
    if (event.key === 'Escape') setActive(null);
    const move = MOVES[event.key];
    if (move === undefined || count === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(count - 1, move(active ?? tabStop, count)));
    setStop(next);
    event.currentTarget.querySelector<SVGElement>(`[data-point="${next}"]`)?.focus();
  };
  const of = (index: number, text: string): PointProps => ({
    tabindex: index === tabStop ? 0 : -1,
    role: 'img',
    'aria-label': text,
    'data-point': index,
  });
  const group: GroupProps = {
    onKeyDown,
    onFocusIn: (event) => {
      const index = pointOf(event);
      setActive(index);
      if (index !== null) setStop(index);
    },
    onFocusOut: () => setActive(null),
    onPointerOver: (event) => setActive(pointOf(event)),
    onPointerOut: () => setActive(null),
  };
  return { active, of, group };
}
