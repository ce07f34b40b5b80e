import * as v from 'valibot';
import { PROFILE_FILES } from '../model/replay.ts';

/** Longest text of an ad; the longest ads are a tenth of it. */
const MAX_AD = 100_000;
/** Longest list of connections: 30,000 of them, the site's limit, take about a quarter. */
const MAX_LIST = 20_000_000;
const term = v.pipe(v.string(), v.maxLength(200));
const clause = v.strictObject({
  field: v.picklist(['title', 'keywords', 'skills', 'location']),
  any: v.pipe(v.array(term), v.maxLength(40)),
});
const search = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(80)),
  clauses: v.pipe(v.array(clause), v.maxLength(12)),
});
const instant = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(MAX_AD));

/** What pages may ask of the audit, as it crosses from page to background and on to the derive host. */
export const studyQuestion = v.variant('ask', [
  v.strictObject({ ask: v.literal('searches'), searches: v.nullable(v.pipe(v.array(search), v.maxLength(20))) }),
  v.strictObject({ ask: v.literal('ad'), text }),
  v.strictObject({ ask: v.literal('terms'), text }),
  v.strictObject({ ask: v.literal('referrals'), text: v.pipe(v.string(), v.maxLength(MAX_LIST)) }),
  v.strictObject({ ask: v.literal('report') }),
  v.strictObject({ ask: v.literal('compare'), between: v.nullable(v.tuple([instant, instant])) }),
  v.strictObject({ ask: v.literal('rubric') }),
  v.strictObject({ ask: v.literal('file'), file: v.picklist(PROFILE_FILES) }),
]);
