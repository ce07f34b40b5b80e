import type { AuditReport } from '../../lib/model/audit.ts';
import type { WeekBucket } from '../../lib/model/visibility.ts';
import type { ApproachRecord } from '../../lib/pipeline/records.ts';
import { allDerived, type DerivedRow } from '../../tests/e2e/harness/disk.ts';
import type { Driver } from '../../tests/e2e/harness/driver.ts';

const STAGES = { found: 'Found', chosen: 'Chosen', 'written-to': 'Written to' } as const;

/** All derived rows, as the extension's own database holds them. */
async function derived(driver: Driver): Promise<DerivedRow[]> {
  const page = await driver.openExtension('dashboard.html#/data');
  const rows = await allDerived(page);
  await page.close();
  return rows;
}

const print = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};

function printAudit(report: AuditReport): void {
  print(
    `\nAUDIT  ${report.score.low}–${report.score.high} of 100 — share of this checklist, not a chance of being found`,
  );
  for (const [stage, name] of Object.entries(STAGES)) {
    const s = report.stages[stage as keyof typeof STAGES];
    print(`  ${name.padEnd(11)} ${s.met} of ${s.total} met${s.unknown > 0 ? `, ${s.unknown} unknown` : ''}`);
  }
  for (const f of report.findings.filter((f) => f.result === 'missing' || f.result === 'partly'))
    print(`  [${f.result}] ${f.check} (${f.tag})`);
}

function printTriage(approaches: readonly ApproachRecord[]): void {
  const offers = approaches.filter((a) => a.triage.isOffer);
  print(`\nTRIAGE  ${approaches.length} approaches, ${offers.length} offers`);
  for (const a of [...offers].sort((x, y) => (y.at ?? 0) - (x.at ?? 0)).slice(0, 8)) {
    const pay = a.triage.offer?.pay;
    const money = pay
      ? `${pay.min ?? '…'}–${pay.max ?? '…'} ${pay.currency ?? ''} a ${pay.unit ?? '?'}`
      : 'no pay named';
    const day = a.at === undefined ? 'undated   ' : new Date(a.at).toISOString().slice(0, 10);
    print(`  ${day}  ${a.triage.label.padEnd(16)} ${(a.sender.name ?? '?').padEnd(24)} ${money}`);
  }
  for (const a of approaches.filter((x) => x.triage.risk.level === 'danger')) {
    print(`  DANGER    ${a.sender.name ?? '?'}: ${a.triage.risk.rules.map((r) => r.id).join(', ')}`);
  }
}

function printWeeks(weeks: readonly WeekBucket[]): void {
  print(`\nTIMELINE  inbound offers a week, the last ${Math.min(26, weeks.length)} weeks (. = nothing known)`);
  for (const w of weeks.slice(-26))
    print(
      `  ${w.week}  ${w.observedDays === 0 && w.offers === 0 ? '.' : '█'.repeat(w.offers) || '0'}${w.lowerBound && w.offers > 0 ? '+' : ''}`,
    );
}

/** What the extension found on the sample data, in words. */
export async function printFindings(driver: Driver): Promise<void> {
  const rows = await derived(driver);
  const view = (key: string): unknown => rows.find((r) => r.table === 'views' && r.key === key)?.value;
  const audit = view('audit') as { report: AuditReport } | undefined;
  const glance = view('glance') as
    | { glance?: { weeks: readonly WeekBucket[] }; weeks?: readonly WeekBucket[] }
    | undefined;
  if (!audit) throw new Error('the sample profile was not audited');
  printAudit(audit.report);
  printTriage(rows.filter((r) => r.table === 'approaches').map((r) => r.value as ApproachRecord));
  printWeeks(glance?.glance?.weeks ?? glance?.weeks ?? []);
  print();
}
