import {
  audit,
  checkChanges,
  inferenceRows,
  proposeTerms,
  referralsOf,
  replaySearches,
  requirementLines,
  resultRow,
  rubricEntries,
  searchesFor,
  termCoverage,
  toAuditJson,
  toJsonResume,
  toMarkdown,
} from '../audit/index.ts';
import type { Goal } from '../model/goal.ts';
import type { ProfileFile, StudyAnswer, StudyQuestion } from '../model/replay.ts';
import type { DemandedTerm, ProfileChange, ProfileReport, Referrals } from '../model/report.ts';
import { tamed, tamedAll } from '../model/text.ts';
import { readConnections } from '../readers/linkedin-export/connections.ts';
import { compareStates } from './compare-states.ts';
import { auditInput } from './derive-goal.ts';
import type { AuditInput } from './judges.ts';
import type { Derived, Kept } from './port.ts';
import { goalOf } from './said.ts';
import type { AuditRow, ProfileRow } from './views.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function fileOf(file: ProfileFile, { profile }: ProfileRow, audit: AuditRow | undefined): string | null {
  if (file === 'json-resume') return json(toJsonResume(profile));
  if (audit === undefined) return null;
  return file === 'markdown' ? toMarkdown(audit.report) : json(toAuditJson(audit.report));
}

/** The newest edits and what they changed: both states judged by today's goal and rules, so that only the profile differs. */
function changeOf({ before, edits }: ProfileRow, input: AuditInput): ProfileChange | null {
  const newest = Math.max(...edits.map((e) => e.firstSeenNew));
  const made = edits.filter((e) => e.firstSeenNew === newest);
  if (before === undefined || made.length === 0) return null;
  const [old, now] = [audit({ ...input, profile: before.profile, coverage: before.coverage }), audit(input)];
  return {
    between: [Math.min(...made.map((e) => e.lastSeenOld)), newest],
    edits: made,
    checks: checkChanges(old, now),
    score: { before: old.score, after: now.score },
  };
}

/** Read, counted and forgotten: the list of connections is never written anywhere. */
function referralsIn(text: string, goal: Goal | null): Referrals | null {
  const people = readConnections(text);
  return people === null ? null : { total: people.length, people: referralsOf(tamedAll(people), goal) };
}

async function reportOf(kept: Kept, derived: Derived, row: ProfileRow): Promise<ProfileReport> {
  const demand = (await derived.get<readonly DemandedTerm[]>('views', 'demand')) ?? [];
  const input = auditInput(row, await kept.decisions(), demand, row.asOf);
  return { terms: termCoverage(input), inferences: inferenceRows(input), change: changeOf(row, input) };
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
  if (question.ask === 'terms') return proposeTerms(tamed(question.text));
  if (question.ask === 'referrals') return referralsIn(question.text, goalOf(await kept.decisions()));
  if (question.ask === 'rubric') return rubricEntries();
  const row = await derived.get<ProfileRow>('views', 'profile');
  if (row === undefined) return null;
  if (question.ask === 'ad') return requirementLines(tamed(question.text), row);
  if (question.ask === 'report') return reportOf(kept, derived, row);
  if (question.ask === 'compare') return compareStates(kept, derived, row, question.between);
  if (question.ask === 'file') return fileOf(question.file, row, await derived.get<AuditRow>('views', 'audit'));
  const goal = goalOf(await kept.decisions()) ?? NO_GOAL;
  const results = replaySearches(row, goal, question.searches ?? searchesFor(goal));
  return { row: resultRow(row.profile), results };
}
