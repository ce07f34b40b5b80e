import { expect, it } from 'vitest';
import { CHECKS } from '../../lib/audit/checks/index.ts';
import { FIELDS } from '../../lib/visibility/canonical.ts';
import { CHECK_FIELDS } from '../../lib/visibility/check-fields.ts';

it('every check of the audit says which fields an edit changes that fixes it', () => {
  expect(Object.keys(CHECK_FIELDS).sort()).toEqual(CHECKS.map((c) => c.id).sort());
  const known = new Set(FIELDS.map((f) => f.id));
  expect(
    Object.values(CHECK_FIELDS)
      .flat()
      .filter((f) => !known.has(f)),
  ).toEqual([]);
});
