import { expect, it } from 'vitest';
import type { Decision } from '../../lib/model/decision.ts';
import { DAY } from '../../lib/model/time.ts';
import { auditDay } from '../../lib/pipeline/derive-goal.ts';

const told = (at: number): Decision => ({
  id: 'a',
  subject: 'check',
  key: 'reachable',
  field: 'told:inmail',
  value: true,
  at,
});

it('an old reading ages by months, and an own answer on its day', () => {
  const read = Date.UTC(2026, 0, 3);
  const now = Date.UTC(2026, 7, 20, 12);
  expect(auditDay({ asOf: read }, [], now)).toBe(Date.UTC(2026, 7, 1));
  expect(auditDay({ asOf: now }, [], now)).toBe(now);
  const said = now - 180 * DAY - 1;
  expect(auditDay({ asOf: read }, [told(said)], now)).toBe(said + 180 * DAY);
  expect(auditDay({ asOf: read }, [told(said + DAY)], now)).toBe(Date.UTC(2026, 7, 1));
});
