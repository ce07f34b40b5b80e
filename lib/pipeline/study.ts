import {
  proposeTerms,
  replaySearches,
  requirementLines,
  resultRow,
  searchesFor,
  toAuditJson,
  toJsonResume,
  toMarkdown,
} from '../audit/index.ts';
import type { Goal } from '../model/goal.ts';
import type { ProfileFile, StudyAnswer, StudyQuestion } from '../model/replay.ts';
import type { Derived, Kept } from './port.ts';
import { goalOf } from './said.ts';
import type { AuditRow, ProfileRow } from './views.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function fileOf(file: ProfileFile, { profile }: ProfileRow, audit: AuditRow | undefined): string | null {
  if (file === 'json-resume') return json(toJsonResume(profile));
  if (audit === undefined) return null;
  return file === 'markdown' ? toMarkdown(audit.report) : json(toAuditJson(audit.report));
}

/** Without a goal there are no searches of its own; those the user typed are replayed all the same. */
const NO_GOAL: Goal = {
  id: '',
  titles: [],
  engagement: 'either',
  places: [],
  domains: [],
  mustSkills: [],
  niceSkills: [],
  noGos: [],
};

/**
 * Answers what views ask of the audit beyond what is stored: searches replayed, ads compared, terms proposed, files made.
 * Analyses language, so it runs where the judges do.
 */
export async function study(kept: Kept, derived: Derived, question: StudyQuestion): Promise<StudyAnswer> {
  if (question.ask === 'terms') return proposeTerms(question.text);
  const row = await derived.get<ProfileRow>('views', 'profile');
  if (row === undefined) return null;
  if (question.ask === 'ad') return requirementLines(question.text, row);
  if (question.ask === 'file') return fileOf(question.file, row, await derived.get<AuditRow>('views', 'audit'));
  const goal = goalOf(await kept.decisions()) ?? NO_GOAL;
  const results = replaySearches(row, goal, question.searches ?? searchesFor(goal));
  return { row: resultRow(row.profile), results };
}
