import { expect, it } from 'vitest';
import { rubricDoc, writtenRubric } from '../../tools/rubric-doc.ts';

it('docs/rubric.md says what the checks do (run `npx tsx tools/rubric-doc.ts`)', () => {
  expect(writtenRubric()).toBe(rubricDoc());
});
