import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EpochMs } from '../../model/time.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The day on the machine's calendar, as a date field holds it. */
export function isoOf(at: EpochMs): string {
  const d = new Date(at);
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
}

/** First instant of a date field's day; null where it holds none. */
export function startOf(iso: string): EpochMs | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined) return null;
  const at = new Date(Number(year), Number(month) - 1, Number(day)).getTime();
  return Number.isNaN(at) ? null : at;
}

/** Last instant of a date field's day: the day may have 23 or 25 hours. */
export function endOf(iso: string): EpochMs | null {
  const start = startOf(iso);
  if (start === null) return null;
  const d = new Date(start);
  return new Date(d.getFullYear(), d.getMonth(), d.getDate() + 1).getTime() - 1;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (iso: string) => void;
}

/** A day; the browser brings its own calendar and keyboard. */
export function DateField({ label, value, min, max, onChange }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="date"
        value={value}
        min={min}
        max={max}
        onInput={(e) => onChange(e.currentTarget.value)}
      />
    </div>
  );
}
