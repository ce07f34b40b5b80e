/** The audit: would the right person find me, choose me and write to me? */
export { CHECKS, RUBRIC_VERSION } from './checks/index.ts';
export { describeProfileText } from './describe.ts';
export { audit, scoreOf, TOLD_DAYS } from './engine.ts';
export { toAuditJson } from './json.ts';
export { toJsonResume } from './json-resume.ts';
export { LIMITS } from './limits.ts';
export { toMarkdown } from './markdown.ts';
export { auditMessages } from './messages.en.ts';
export { gainPerEffort, orderFindings } from './order.ts';
export { PRESET_GOALS, PRESETS } from './presets.ts';
export { proposeGoal } from './propose.ts';
export { render } from './render.ts';
export { replaySearches, resultRow, searchesFor } from './replay.ts';
export { checkChanges, inferenceRows, termCoverage } from './report.ts';
export { requirementLines } from './requirements.ts';
export { rubricEntries } from './rubric.ts';
export type { AuditInput, Check } from './types.ts';
export { keywordCoverage, proposeTerms, vocabularyOf } from './vocabulary.ts';
