import { MONTHS } from './months.ts';
import type { WordingRule } from './seeking.ts';

/**
 * How people say in one language that others pay them by the job, without a word for freelancing; folded, as parts of
 * regular expressions. `cues` are hints for the families of work-cues.ts, or for weak ones of their own.
 */
export interface HiredLexicon {
  /** Each says it alone. */
  readonly said: readonly WordingRule[];
  /** What only sounds like it, on the same clause. */
  readonly no: readonly string[];
  /** Words that tell of a post that is held or was left: nothing of `said` counts in the whole text. */
  readonly employed: readonly string[];
  readonly cues: Readonly<Record<string, readonly string[]>>;
}

/** Months of MONTHS and those that only Italian has. */
export const MONTH = `(?:gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|${MONTHS})`;

/** Goods, in whose price nobody is paid: "price per tonne". */
export const GOODS =
  '(?:tonn\\w*|tonelad\\w*|ton\\b|kilo\\w*|kg\\b|kwh|mwh|megawatt\\w*|liter\\w*|litr\\w*|litro\\w*|einwohner\\w*|haushalt\\w*|kunde\\w*|klant\\w*|client\\w*|bestell\\w*|commande\\w*|pedido\\w*|paket\\w*|colis|pakket\\w*|habitant\\w*|passag\\w*|fahrgast\\w*|patient\\w*|pacient\\w*|pazient\\w*|aktie\\w*|barrel\\w*|sendung\\w*|jahr\\b|jaar\\b|cent\\b|ciento\\b|cento\\b)';
