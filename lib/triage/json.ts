import type { Fit, TriageResult } from '../model/triage.ts';

/** The command line's line per message: facts by name, `null` where not stated. */
export function toTriageJson(id: string, r: TriageResult, fit: Fit | null) {
  const o = r.offer;
  return {
    id,
    label: r.label,
    confidence: r.confidence,
    isOffer: r.isOffer,
    offer:
      o === null
        ? null
        : {
            role: o.role,
            seniority: o.seniority,
            company: o.company,
            agency: o.agency,
            pay: o.pay,
            hoursPerWeek: o.hoursPerWeek,
            durationMonths: o.durationMonths,
            remote: o.remote,
            location: o.location,
            skills: o.skills,
            engagement: o.engagement,
            taxForms: o.taxForms,
            start: o.start,
            asks: o.asks,
            links: o.links,
          },
    missing: r.missing,
    risk: {
      level: r.risk.level,
      checked: r.risk.checked,
      rules: r.risk.rules.map(({ id: rule, quote }) => ({ id: rule, quote })),
    },
    fit: fit === null ? null : { advice: fit.advice, score: fit.score, reasons: fit.reasons },
    evidence: r.evidence,
    language: r.language,
  };
}
