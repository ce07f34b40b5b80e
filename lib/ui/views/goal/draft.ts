import type { Discretion, Engagement, Goal, OwnTerms, PayUnit, Rate, TaxForm } from '../../../model/goal.ts';
import { ownOf } from '../../../model/own.ts';
import { amountOf, currencyOf } from './amount.ts';

/** The goal as typed: lists as lines, numbers as text, nothing lost while it is not yet valid. */
export interface GoalDraft {
  readonly titles: string;
  /** Other names by title, separated by commas. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Lowest level aimed at; empty where open. */
  readonly level: string;
  readonly engagement: Engagement;
  readonly hoursMin: string;
  readonly hoursMax: string;
  readonly asking: RateDraft;
  readonly floor: RateDraft;
  readonly remote: NonNullable<Goal['remote']>;
  readonly timeZone: string;
  readonly places: string;
  /** Languages of the market, one per line. */
  readonly languages: string;
  readonly domains: string;
  /** Own words by field, separated by commas. */
  readonly domainTerms: Readonly<Record<string, FieldWordsDraft>>;
  readonly mustSkills: string;
  readonly niceSkills: string;
  readonly noGos: string;
  readonly currentEmployers: string;
  /** Null until the user has chosen; it is never chosen for them. */
  readonly discretion: Discretion | null;
}
export interface RateDraft {
  readonly amount: string;
  readonly currency: string;
  readonly unit: PayUnit;
  readonly taxForm: TaxForm | '';
}
export interface FieldWordsDraft {
  readonly added: string;
  readonly removed: string;
}
export const NO_WORDS: FieldWordsDraft = { added: '', removed: '' };

const lines = (items: readonly string[] | undefined): string => (items ?? []).join('\n');
const split = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((x) => x.trim())
    .filter((x) => x !== '');
const items = (text: string): string[] => split(text, /\n/);
const words = (text: string): string[] => split(text, /[,\n]/);
/** The lines of a list as typed, without empty ones. */
export const linesOf = items;
/** A list with one more line, unless it is there. */
export const withLine = (list: string, item: string): string => lines([...new Set([...items(list), item])]);
const rateDraft = (r: Rate | undefined, currency: string): RateDraft => ({
  amount: r === undefined ? '' : String(r.amount),
  currency: r?.currency ?? currency,
  unit: r?.unit ?? 'hour',
  taxForm: r?.taxForm ?? '',
});

export function draftOf(g: Goal | null, currency = 'EUR'): GoalDraft {
  return {
    titles: lines(g?.titles.map((x) => x.title)),
    synonyms: Object.fromEntries((g?.titles ?? []).map((x) => [x.title, x.synonyms.join(', ')])),
    level: g?.level ?? '',
    engagement: g?.engagement ?? 'either',
    hoursMin: String(g?.hoursPerWeek?.min ?? ''),
    hoursMax: String(g?.hoursPerWeek?.max ?? ''),
    asking: rateDraft(g?.askingRate, currency),
    floor: rateDraft(g?.floor, currency),
    remote: g?.remote ?? 'any',
    timeZone: g?.timeZone ?? '',
    places: lines(g?.places),
    languages: lines(g?.languages),
    domains: lines(g?.domains),
    domainTerms: Object.fromEntries(
      Object.entries(g?.domainTerms ?? {}).map(([id, x]) => [
        id,
        { added: x.added.join(', '), removed: x.removed.join(', ') },
      ]),
    ),
    mustSkills: lines(g?.mustSkills),
    niceSkills: lines(g?.niceSkills),
    noGos: lines(g?.noGos),
    currentEmployers: lines(g?.currentEmployers),
    discretion: g?.discretion ?? null,
  };
}

/** The first field whose text is no amount or no currency, and that text: a floor that can't be read must not pass for none. */
export function unreadIn(d: GoalDraft): { readonly field: string; readonly text: string } | null {
  const { hoursMin, hoursMax, asking, floor } = d;
  const amounts = { hoursMin, hoursMax, asking: asking.amount, floor: floor.amount };
  for (const [field, text] of Object.entries(amounts)) if (amountOf(text) === null) return { field, text };
  for (const [field, rate] of Object.entries({ asking, floor }))
    if (rate.amount.trim() !== '' && currencyOf(rate.currency) === null)
      return { field: `${field}-currency`, text: rate.currency };
  return null;
}

function rateOf(d: RateDraft): Rate | undefined {
  const amount = amountOf(d.amount) ?? undefined;
  const currency = currencyOf(d.currency);
  if (amount === undefined || currency === null) return undefined;
  const { unit, taxForm } = d;
  return { amount, currency, unit, ...(taxForm !== '' && { taxForm }) };
}

/** Hours a week, the fewer first however they were typed. */
function hoursOf({ hoursMin, hoursMax }: GoalDraft): NonNullable<Goal['hoursPerWeek']> {
  const [min, max] = [amountOf(hoursMin) ?? undefined, amountOf(hoursMax) ?? undefined];
  if (min !== undefined && max !== undefined) return { min: Math.min(min, max), max: Math.max(min, max) };
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** A preset's goal as a draft; what only the person can know (rates, places, no-gos, who may know) stays as typed. */
export function presetDraft(preset: Goal, d: GoalDraft): GoalDraft {
  const { asking, floor, timeZone, places, languages, noGos, currentEmployers, discretion } = d;
  return { ...draftOf(preset), asking, floor, timeZone, places, languages, noGos, currentEmployers, discretion };
}

/** Own words of the chosen fields; undefined where there are none. */
function ownTerms(d: GoalDraft): Goal['domainTerms'] {
  const all = items(d.domains).flatMap((id): [string, OwnTerms][] => {
    const { added, removed } = ownOf(d.domainTerms, id) ?? NO_WORDS;
    const own = { added: words(added), removed: words(removed) };
    return own.added.length + own.removed.length === 0 ? [] : [[id, own]];
  });
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/**
 * The goal of a draft, or null while it names no title, leaves open who may know, or holds an amount that can't be read.
 * Whatever the form doesn't show is kept.
 */
export function goalOf(d: GoalDraft, before: Goal | null, id: string): Goal | null {
  const titles = items(d.titles);
  if (titles.length === 0 || d.discretion === null || unreadIn(d) !== null) return null;
  const hours = hoursOf(d);
  const askingRate = rateOf(d.asking);
  const floor = rateOf(d.floor);
  const domainTerms = ownTerms(d);
  const languages = items(d.languages);
  const {
    hoursPerWeek: _hours,
    askingRate: _asking,
    floor: _floor,
    level: _level,
    timeZone: _zone,
    domainTerms: _terms,
    languages: _languages,
    ...kept
  } = before ?? { id };
  return {
    ...kept,
    titles: titles.map((title) => ({ title, synonyms: words(ownOf(d.synonyms, title) ?? '') })),
    ...(d.level !== '' && { level: d.level }),
    engagement: d.engagement,
    ...(Object.keys(hours).length > 0 && { hoursPerWeek: hours }),
    ...(askingRate !== undefined && { askingRate }),
    ...(floor !== undefined && { floor }),
    remote: d.remote,
    ...(d.timeZone.trim() !== '' && { timeZone: d.timeZone.trim() }),
    places: items(d.places),
    ...(languages.length > 0 && { languages }),
    domains: items(d.domains),
    ...(domainTerms !== undefined && { domainTerms }),
    mustSkills: items(d.mustSkills),
    niceSkills: items(d.niceSkills),
    noGos: items(d.noGos),
    currentEmployers: items(d.currentEmployers),
    discretion: d.discretion,
  };
}
