import { describe, expect, it } from 'vitest';
import type { MetricDetail } from '../../lib/model/metrics.ts';
import { DAY } from '../../lib/model/time.ts';
import { besides, SEASONS } from '../../lib/visibility/beside.ts';
import { CHECK_IN_EVERY, foundFor, nextCheckIn } from '../../lib/visibility/check-in.ts';

const at = (iso: string): number => Date.parse(iso);
const edit = (field: string, day: string) => ({
  id: day,
  field,
  lastSeenOld: at(day) - DAY,
  firstSeenNew: at(day),
  added: ['on'],
  removed: [],
});

describe('what else happened', () => {
  const input = {
    spans: [[at('2026-09-01'), at('2026-10-01')] as const, [at('2026-10-08'), at('2026-12-20')] as const],
    edits: [edit('openToWork', '2026-10-20'), edit('headline', '2026-10-02'), edit('openToWork', '2026-03-01')],
    notes: [
      { at: at('2026-11-05'), text: 'Posted about a talk' },
      { at: at('2027-01-05'), text: 'later' },
    ],
    timeZone: 'Europe/Berlin',
  };

  it('is listed in order: switches, notes and seasons within the time compared', () => {
    expect(besides(input).map((b) => b.what)).toEqual([
      { id: 'beside.open-to-work' },
      { id: 'beside.note', params: { text: 'Posted about a talk' } },
      { id: 'beside.year-end' },
    ]);
  });

  it('finds a season that began the year before', () => {
    const ids = besides({ ...input, spans: [[at('2027-01-02'), at('2027-01-05')]], notes: [] }).map((b) => b.what.id);
    expect(ids).toEqual(['beside.year-end']);
    expect(besides({ ...input, spans: [] })).toEqual([]);
    expect(SEASONS.every((s) => s.reason.length > 10)).toBe(true);
  });
});

describe('check-in', () => {
  it('sets the titles one was found for beside the titles wanted', () => {
    const details: MetricDetail[] = [
      { kind: 'found-for-title', label: 'Staff  Machine Learning Engineer', share: 0.3 },
      { kind: 'found-for-title', label: 'Data Analyst', share: 0.5 },
      { kind: 'searcher-title', label: 'ML Lead', share: 0.9 },
      { kind: 'found-for-title', label: 'ml lead' },
    ];
    const targets = [{ title: 'Staff Machine Learning Engineer', synonyms: ['ML Lead'] }];
    expect(foundFor(details, targets)).toEqual({
      titles: [
        { title: 'Staff  Machine Learning Engineer', share: 0.3, wanted: true },
        { title: 'Data Analyst', share: 0.5, wanted: false },
        { title: 'ml lead', share: null, wanted: true },
      ],
      wantedShare: 0.3,
    });
    expect(foundFor([], targets)).toEqual({ titles: [], wantedShare: null });
  });

  it('is due weekly', () => {
    expect(nextCheckIn(undefined, 5)).toBe(5);
    expect(nextCheckIn(0, DAY)).toBe(CHECK_IN_EVERY);
    expect(nextCheckIn(0, 9 * DAY)).toBe(9 * DAY);
  });
});
