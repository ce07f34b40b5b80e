import type { InboxRow } from '../../../../model/app.ts';
import type { HandOffer } from '../../../../model/hand-offer.ts';
import type { VisibilityView } from '../../../../model/timeline.ts';
import { LABELS, type OfferFacts } from '../../../../model/triage.ts';
import { isGap } from '../../../../visibility/series.ts';
import type { Table } from '../../../charts/table.ts';
import { t } from '../../../i18n/index.ts';
import { isoOf } from '../../../parts/date-field.tsx';
import { factLines } from '../../../parts/fact-text.ts';
import { wordsOfEdit } from '../../visibility/edit-words.ts';

/** Columns of facts in the order in which a person decides. */
const FACTS: readonly (keyof OfferFacts)[] = [
  'role',
  'seniority',
  'company',
  'agency',
  'pay',
  'engagement',
  'hoursPerWeek',
  'durationMonths',
  'remote',
  'location',
  'start',
  'skills',
  'domains',
  'taxForms',
];

/** The user's own day, as every spreadsheet understands it and that sorts; empty where it isn't known. */
const day = (at: number | undefined): string | null =>
  at === undefined || Number.isNaN(new Date(at).getTime()) ? null : isoOf(at);
const yesNo = (value: boolean): string => t(value ? 'table.yes' : 'table.no');

function approachRow(row: InboxRow): (string | null)[] {
  const facts = new Map(row.facts === null ? [] : factLines(row.facts).map((l) => [l.fact, l.text]));
  return [
    day(row.at),
    row.sender.name ?? null,
    row.sender.headline ?? null,
    t(`label.${row.label}`),
    row.fit === null ? null : t(`advice.${row.fit.advice}`),
    row.riskChecked ? t(`risk.${row.risk}`) : t('table.unchecked'),
    yesNo(row.answered),
    t(`status.${row.status}`),
    ...FACTS.map((f) => facts.get(f) ?? null),
    row.note ?? null,
  ];
}

/** One line an approach, newest first: who, what kind, what was said, what became of it. The user's own floor is in no column. */
export const approachTable = (rows: readonly InboxRow[]): Table => ({
  head: [
    t('table.date'),
    t('table.sender'),
    t('table.headline'),
    t('table.label'),
    t('table.advice'),
    t('table.risk'),
    t('table.answered'),
    t('table.status'),
    ...FACTS.map((f) => t(`fact.${f}`)),
    t('table.note'),
  ],
  rows: rows.map(approachRow),
});

/** One line a week: how many of each kind, and whether all of it was seen. A week that wasn't has empty cells, not zeros. */
export const weekTable = (view: VisibilityView): Table => ({
  head: [
    t('table.week'),
    t('table.observed'),
    t('table.lower-bound'),
    t('table.offers'),
    ...LABELS.map((l) => t(`label.${l}`)),
  ],
  rows: view.weeks.map((w) => {
    const known = !isGap(w);
    const counts = LABELS.map((l) => (known ? (w.counts[l] ?? 0) : null));
    return [w.week, w.observedDays, yesNo(w.lowerBound), known ? w.offers : null, ...counts];
  }),
});

/** One line an offer added by hand, newest first. */
export const handTable = (offers: readonly HandOffer[]): Table => ({
  head: [t('table.date'), t('hand.channel'), t('hand.what'), t('hand.pay')],
  rows: offers.map((o) => [day(o.at), t(`hand.channel.${o.channel}`), o.what, o.pay ?? null]),
});

const verdictOf = (verdict: string | undefined): string | null =>
  verdict === undefined ? null : t(`effect.${verdict}` as 'effect.up');

/** One line an edit that the user has not set aside: when, what, and the verdict where it was tested. */
export const editTable = (view: VisibilityView): Table => ({
  head: [t('table.from'), t('table.to'), t('table.edit'), t('table.name'), t('table.verdict'), t('table.ratio')],
  rows: view.edits
    .filter((e) => !e.noise)
    .map((e) => [
      day(e.from),
      day(e.at),
      e.parts.map((p) => wordsOfEdit(p.edit)).join('; '),
      e.name ?? null,
      e.declared ? verdictOf(e.effect?.verdict) : null,
      e.effect?.rateRatio ?? null,
    ]),
});
