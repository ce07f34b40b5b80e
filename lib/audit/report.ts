import type { AuditReport } from '../model/audit.ts';
import type { CheckChange, InferenceRow, TermRow } from '../model/report.ts';
import { canonicalSkill } from '../nlp/skills.ts';
import { fold } from '../nlp/text.ts';
import { Facts } from './facts.ts';
import { domainQuotes, quotesOf, skillQuotes, titleQuotes } from './term-quotes.ts';
import type { AuditInput } from './types.ts';
import { isWanted } from './wanted.ts';

const MAX_RECRUITER_TERMS = 25;

/** Every word that the goal and the user's own recruiters want, and where the profile holds it. */
export function termCoverage(input: AuditInput): TermRow[] {
  const facts = new Facts(input);
  const rows = new Map<string, TermRow>();
  const add = (row: TermRow): void => {
    const { term, kind } = row;
    const key = `${kind}:${fold(kind === 'skill' ? (canonicalSkill(term)?.skill ?? term) : term)}`;
    const known = rows.get(key);
    rows.set(key, known === undefined ? row : { ...row, ...known, wantedBy: [...known.wantedBy, ...row.wantedBy] });
  };
  const wanted = (kind: TermRow['kind'], term: string, quotes: TermRow['quotes']): void =>
    add({ term, kind, wantedBy: ['goal'], quotes });
  const { goal } = facts;
  for (const { title, synonyms } of goal?.titles ?? [])
    wanted('title', title, titleQuotes(facts, [title, ...synonyms]));
  for (const domain of goal?.domains ?? []) wanted('domain', domain, domainQuotes(facts, domain));
  for (const s of new Set([...(goal?.mustSkills ?? []), ...(goal?.niceSkills ?? [])]))
    wanted('skill', s, skillQuotes(facts, s));
  for (const { kind, term, offers, senders } of (input.demand ?? []).slice(0, MAX_RECRUITER_TERMS))
    add({ term, kind, wantedBy: ['recruiters'], asked: { offers, senders }, quotes: quotesOf(facts, { kind, term }) });
  return [...rows.values()].map((r) => ({
    ...r,
    wantedBy: [...new Set(r.wantedBy)],
    quotes: r.quotes.map((q) => facts.asWritten(q)),
  }));
}

/** What the export says the site infers, held against the goal. */
export function inferenceRows({ profile, goal }: AuditInput): InferenceRow[] | null {
  if (profile.inferences === undefined) return null;
  return profile.inferences.map(({ type, value }) => ({ type, value, wanted: isWanted(value, goal) }));
}

/** Checks whose result or share differs between two audits, in the order of the newer one. */
export function checkChanges(before: AuditReport, after: AuditReport): CheckChange[] {
  return after.findings.flatMap((now): CheckChange[] => {
    const old = before.findings.find((f) => f.check === now.check);
    if (old === undefined) return [];
    const known = old.share !== undefined && now.share !== undefined;
    const points = known ? Math.round(10 * now.weight * ((now.share ?? 0) - (old.share ?? 0))) / 10 : 0;
    if (old.result === now.result && points === 0) return [];
    return [{ check: now.check, from: old.result, to: now.result, ...(points !== 0 && { points }) }];
  });
}
