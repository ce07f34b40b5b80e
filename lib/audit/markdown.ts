import { type AuditReport, type Finding, STAGES, WEIGHT } from '../model/audit.ts';
import { auditMessages } from './messages.en.ts';
import { render } from './render.ts';

const STAGE_NAMES = { found: 'Found', chosen: 'Chosen', 'written-to': 'Written to' } as const;
/** Quotes come from pages: nothing in them may become markup of the report. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .trim();

function lines(f: Finding): string[] {
  const head = `- **${plain(render({ id: `check.${f.check}.title` }))}** — ${f.result} (weight ${f.weight}, ${f.tag})`;
  return [
    head,
    ...(f.because === undefined ? [] : [`  - ${plain(render(f.because))}`]),
    ...f.advice.map((a) => `  - ${plain(render(a))}`),
    ...f.evidence.slice(0, 3).map((q) => `  - “${plain(q.text)}”${q.where === undefined ? '' : ` (${q.where})`}`),
  ];
}

/** The report as Markdown; the goal's pay floor and the employment status are never part of it. */
export function toMarkdown(report: AuditReport): string {
  const { low, high } = report.score;
  const out = [
    '# Profile audit',
    '',
    `Score: ${low === high ? low : `${low}–${high}`} of 100. ${auditMessages['audit.caption']}`,
    '',
  ];
  if (report.level !== null) out.push(`Level read: ${report.level}.`);
  if (typeof report.years === 'number') out.push(`Years in positions, overlaps counted once: ${report.years}.`);
  if (report.domains.length > 0) out.push(`Fields read: ${report.domains.join(', ')}.`);
  if (report.rubric.changed) out.push('You changed weights or turned checks off.');
  for (const check of report.rubric.refused ?? [])
    out.push(`Weight of “${check}” not used: it must be a number from ${WEIGHT.min} to ${WEIGHT.max}.`);
  for (const stage of STAGES) {
    const s = report.stages[stage];
    out.push(
      '',
      `## ${STAGE_NAMES[stage]}`,
      '',
      `${s.met} of ${s.total} met${s.unknown > 0 ? `, ${s.unknown} unknown` : ''}.`,
      '',
    );
    for (const f of report.findings) if (f.stage === stage && f.result !== 'not-applicable') out.push(...lines(f));
  }
  const off = report.findings
    .filter((f) => f.result === 'not-applicable')
    .map((f) => render({ id: `check.${f.check}.title` }));
  if (off.length > 0) out.push('', `Does not apply: ${off.join('; ')}.`);
  return `${out.join('\n')}\n`;
}
