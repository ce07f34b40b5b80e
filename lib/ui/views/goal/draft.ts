import type { Discretion, Engagement, Goal, PayUnit, Rate } from '../../../model/goal.ts';

/** The goal as typed: lists as lines, numbers as text, nothing lost while it is not yet valid. */
export interface GoalDraft {
  readonly titles: string;
  readonly engagement: Engagement;
  readonly hoursMin: string;
  readonly hoursMax: string;
  readonly asking: RateDraft;
  readonly floor: RateDraft;
  readonly remote: NonNullable<Goal['remote']>;
  readonly places: string;
  readonly domains: string;
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
}

const lines = (items: readonly string[] | undefined): string => (items ?? []).join('\n');
const items = (text: string): string[] =>
  text
    .split('\n')
    .map((x) => x.trim())
    .filter((x) => x !== '');
const rateDraft = (r: Rate | undefined, currency: string): RateDraft => ({
  amount: r === undefined ? '' : String(r.amount),
  currency: r?.currency ?? currency,
  unit: r?.unit ?? 'hour',
});

export function draftOf(g: Goal | null, currency = 'EUR'): GoalDraft {
  return {
    titles: lines(g?.titles.map((x) => x.title)),
    engagement: g?.engagement ?? 'either',
    hoursMin: String(g?.hoursPerWeek?.min ?? ''),
    hoursMax: String(g?.hoursPerWeek?.max ?? ''),
    asking: rateDraft(g?.askingRate, currency),
    floor: rateDraft(g?.floor, currency),
    remote: g?.remote ?? 'any',
    places: lines(g?.places),
    domains: lines(g?.domains),
    mustSkills: lines(g?.mustSkills),
    niceSkills: lines(g?.niceSkills),
    noGos: lines(g?.noGos),
    currentEmployers: lines(g?.currentEmployers),
    discretion: g?.discretion ?? null,
  };
}

function numberOf(text: string): number | undefined {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function rateOf(d: RateDraft, before: Rate | undefined): Rate | undefined {
  const amount = numberOf(d.amount);
  if (amount === undefined) return undefined;
  const taxForm = before?.taxForm;
  return { amount, currency: d.currency.trim().toUpperCase(), unit: d.unit, ...(taxForm !== undefined && { taxForm }) };
}

/** The goal of a draft, or null while it names no title or leaves open who may know. Synonyms and whatever the form doesn't show are kept. */
export function goalOf(d: GoalDraft, before: Goal | null, id: string): Goal | null {
  const titles = items(d.titles);
  if (titles.length === 0 || d.discretion === null) return null;
  const min = numberOf(d.hoursMin);
  const max = numberOf(d.hoursMax);
  const askingRate = rateOf(d.asking, before?.askingRate);
  const floor = rateOf(d.floor, before?.floor);
  const { hoursPerWeek: _hours, askingRate: _asking, floor: _floor, ...kept } = before ?? { id };
  return {
    ...kept,
    titles: titles.map((title) => before?.titles.find((x) => x.title === title) ?? { title, synonyms: [] }),
    engagement: d.engagement,
    ...((min !== undefined || max !== undefined) && {
      hoursPerWeek: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    }),
    ...(askingRate !== undefined && { askingRate }),
    ...(floor !== undefined && { floor }),
    remote: d.remote,
    places: items(d.places),
    domains: items(d.domains),
    mustSkills: items(d.mustSkills),
    niceSkills: items(d.niceSkills),
    noGos: items(d.noGos),
    currentEmployers: items(d.currentEmployers),
    discretion: d.discretion,
  };
}
