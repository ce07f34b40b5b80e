import type { ReadResult } from '../../lib/model/observation.ts';
import type { Msg } from '../../lib/model/text.ts';
import type { Pay } from '../../lib/model/triage.ts';
import type { toTriageJson } from '../../lib/triage/json.ts';
import { judgement } from '../../lib/ui/i18n/en/judgement.ts';
import { fill } from '../../lib/ui/i18n/fill.ts';
import type { auditFile } from './audit.ts';
import { visible } from './visible.ts';

const STAGE_NAMES = { found: 'Found', chosen: 'Chosen', 'written-to': 'Written to' } as const;

const shown = (lines: readonly string[]): string => lines.map(visible).join('\n');

/** A reading in a few lines for people. */
export function showReading(r: ReadResult): string {
  const lines = [
    `${r.reader.id} v${r.reader.version}, layout ${r.layout ?? '–'}, page ${r.page ?? '–'}, own: ${r.own}`,
  ];
  for (const o of r.observations) {
    if (o.kind === 'profile') {
      const p = o.profile;
      lines.push(`${p.name ?? '(no name)'} — ${p.headline ?? '(no headline)'}`);
      for (const e of p.experience ?? [])
        lines.push(
          `  ${e.start ?? '?'}–${e.end === null ? 'now' : (e.end ?? '?')}  ${e.title ?? '?'}, ${e.company ?? '?'}`,
        );
      for (const [section, c] of Object.entries(o.coverage))
        lines.push(`  ${section}: ${c.state}${c.reason ? ` (${c.reason})` : ''}`);
    } else if (o.kind === 'conversations') {
      const approaches = o.conversations.reduce((n, c) => n + c.approaches.length, 0);
      lines.push(`${o.conversations.length} conversations, ${approaches} approaches`);
      if (o.hints?.length) lines.push(`${o.hints.length} rows of the list (the last message of each; not triaged)`);
    } else {
      for (const m of o.metrics) lines.push(`${m.name}: ${m.value}${m.windowDays ? ` in ${m.windowDays} days` : ''}`);
    }
  }
  for (const w of r.warnings ?? []) lines.push(`! ${w.file ? `${w.file}: ` : ''}${w.message}`);
  for (const d of r.drift) lines.push(`? ${d.field}: expected ${d.expected}`);
  return shown(lines);
}

export function showAudit({ report, json, proposal }: ReturnType<typeof auditFile>): string {
  const goal =
    report.goal === null ? 'no confirmed goal: checks that depend on one did not run' : `goal: ${report.goal.id}`;
  const lines = [`Score ${report.score.low}–${report.score.high} of 100 (${goal})`];
  if (proposal) lines.push(`Proposed goal: ${proposal.titles.map((t) => t.title).join(', ')}`);
  for (const [stage, name] of Object.entries(STAGE_NAMES)) {
    const s = report.stages[stage as keyof typeof STAGE_NAMES];
    lines.push(`${name}: ${s.met} of ${s.total} met${s.unknown ? `, ${s.unknown} unknown` : ''}`);
  }
  const rank = { missing: 0, partly: 1, unknown: 2, met: 3, 'not-applicable': 4 };
  for (const f of [...json.findings].sort((a, b) => rank[a.result] - rank[b.result] || b.weight - a.weight)) {
    lines.push(`  [${f.result}] ${f.check} (${f.stage}, ${f.kind}, weight ${f.weight}, ${f.tag})`);
    for (const a of f.advice) lines.push(`      ${a}`);
  }
  lines.push('Share of this checklist. Not a chance of being found, and never compared with other people.');
  return shown(lines);
}

/** A reason as the extension words it; the id of one that it has no words for. */
function reasonText({ id, params }: Msg): string {
  const texts: Readonly<Record<string, Parameters<typeof fill>[0]>> = judgement;
  return fill(texts[id] ?? id, 'en', params);
}

/** "60–80 EUR/hour"; one figure where there is but one. */
function payText({ min, max, currency, unit }: Pay): string {
  const figures = min !== null && min === max ? `${min}` : `${min ?? '…'}–${max ?? '…'}`;
  return `${figures} ${currency ?? ''}/${unit ?? '?'}`;
}

export function showTriage(t: ReturnType<typeof toTriageJson>): string {
  const pay = t.offer?.pay ? payText(t.offer.pay) : 'no pay named';
  const risk = t.risk.level === 'none' ? '' : `  RISK ${t.risk.level}: ${t.risk.rules.map((r) => r.id).join(', ')}`;
  const fit = t.fit ? `  ${t.fit.advice}` : '';
  const line = `${t.id}  ${t.label} (${Math.round(t.confidence * 100)} %)${t.isOffer ? `  ${t.offer?.role ?? 'no role named'}, ${pay}` : ''}${fit}${risk}`;
  return shown([line, ...(t.fit?.reasons ?? []).map((r) => `    ${reasonText(r)}`)]);
}
