import type { AuditReport } from '../model/audit.ts';
import { render } from './render.ts';

/** The report as plain JSON with English sentences, as `audit --json` prints it. */
export function toAuditJson(report: AuditReport) {
  return {
    schema: report.schema,
    rubric: report.rubric,
    goal: report.goal,
    score: report.score,
    stages: report.stages,
    findings: report.findings.map((f) => ({
      check: f.check,
      stage: f.stage,
      kind: f.kind,
      result: f.result,
      weight: f.weight,
      ...(f.share !== undefined && { share: f.share }),
      ...(f.open !== undefined && { open: f.open }),
      ...(f.asks !== undefined && { asks: f.asks.map((question) => render({ id: `ask.${f.check}.${question}` })) }),
      evidence: f.evidence,
      tag: f.tag,
      advice: f.advice.map(render),
      ...(f.because !== undefined && { because: render(f.because) }),
      ...(f.effort !== undefined && { effort: f.effort }),
    })),
    level: report.level,
    years: report.years ?? null,
    domains: report.domains,
    coverage: report.coverage,
  };
}
