import type { AuditReport } from '../model/audit.ts';
import type { CheckChange, InferenceRow, TermRow } from '../model/report.ts';
import { canonicalSkill } from '../nlp/skills.ts';
import { fold } from '../nlp/text.ts';
import { holdsTitle } from '../nlp/title-match.ts';
import { Facts } from './facts.ts';
import type { AuditInput } from './types.ts';
import { keywordCoverage } from './vocabulary.ts';

const MAX_RECRUITER_TERMS = 25;

/** Every word that the goal and the user's own recruiters want, and where the profile holds it. */
export function termCoverage(input: AuditInput): TermRow[] {
  const facts = new Facts(input);
  const rows = new Map<string, TermRow>();
  const add = (
    term: string,
    kind: TermRow['kind'],
    by: TermRow['wantedBy'][number],
    quotes: TermRow['quotes'],
  ): void => {
    const key = `${kind}:${fold(kind === 'skill' ? (canonicalSkill(term)?.skill ?? term) : term)}`;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { term, kind, wantedBy: [by], quotes });
    else if (!known.wantedBy.includes(by)) rows.set(key, { ...known, wantedBy: [...known.wantedBy, by] });
  };
  const quotesOf = (term: string): TermRow['quotes'] => keywordCoverage(facts, [term])[0]?.quotes ?? [];
  const { goal } = facts;
  for (const { title, synonyms } of goal?.titles ?? []) {
    const places = facts.places.filter((p) => [title, ...synonyms].some((n) => holdsTitle(p.text, n)));
    add(
      title,
      'title',
      'goal',
      places.slice(0, 4).map((p) => ({ text: p.text.slice(0, 120), where: p.where })),
    );
  }
  for (const domain of goal?.domains ?? []) {
    const found = facts.places.flatMap((p) =>
      facts
        .domainTermsAt(p)
        .filter((t) => t.domain === domain)
        .slice(0, 1)
        .map((t) => ({ text: t.quote, start: t.start, end: t.end, where: p.where })),
    );
    add(domain, 'domain', 'goal', found);
  }
  for (const s of [...(goal?.mustSkills ?? []), ...(goal?.niceSkills ?? [])]) add(s, 'skill', 'goal', quotesOf(s));
  for (const s of (input.vocabulary ?? []).slice(0, MAX_RECRUITER_TERMS)) add(s, 'skill', 'recruiters', quotesOf(s));
  return [...rows.values()];
}

/** What the export says the site infers, held against the goal. */
export function inferenceRows({ profile, goal }: AuditInput): InferenceRow[] | null {
  if (profile.inferences === undefined) return null;
  const names = (goal?.titles ?? []).flatMap((t) => [t.title, ...t.synonyms]);
  const wanted = [...(goal?.mustSkills ?? []), ...(goal?.niceSkills ?? []), ...(goal?.domains ?? [])].map(fold);
  return profile.inferences.map(({ type, value }) => ({
    type,
    value,
    wanted: names.some((n) => holdsTitle(value, n)) || wanted.some((w) => w !== '' && fold(value).includes(w)),
  }));
}

/** Checks whose result differs between two audits, in the order of the newer one. */
export function checkChanges(before: AuditReport, after: AuditReport): CheckChange[] {
  return after.findings.flatMap(({ check, result }) => {
    const old = before.findings.find((f) => f.check === check)?.result;
    return old === undefined || old === result ? [] : [{ check, from: old, to: result }];
  });
}
