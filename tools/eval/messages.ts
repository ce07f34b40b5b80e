import { LABELS, type Label, type TriageResult } from '../../lib/model/triage.ts';
import { isOfferLabel, triage } from '../../lib/triage/index.ts';
import { docOf } from '../../lib/triage/input.ts';
import { factsOf } from '../../lib/triage/triage.ts';
import { scoreFacts } from './facts.ts';
import { type MessageRow, messageRows } from './message-rows.ts';

interface Judged {
  readonly row: MessageRow;
  readonly result: TriageResult;
}

const percent = (n: number, of: number): string => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`);
const ratio = (n: number, of: number): number => (of === 0 ? 0 : n / of);
export const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

function judge(row: MessageRow): Judged {
  const sender = row.sender_headline ? { headline: row.sender_headline } : undefined;
  return { row, result: triage({ id: row.id, text: row.text, ...(sender && { sender }) }) };
}

const right = ({ row, result }: Judged): boolean => result.label === row.label;
const rightEnough = (j: Judged): boolean => right(j) || j.row.alt_labels.includes(j.result.label);

function perClass(all: readonly Judged[]): { lines: string[]; macro: number } {
  const lines: string[] = [];
  let sum = 0;
  let classes = 0;
  for (const label of LABELS) {
    const wanted = all.filter((j) => j.row.label === label).length;
    const given = all.filter((j) => j.result.label === label).length;
    if (wanted === 0) continue;
    const hit = all.filter((j) => j.row.label === label && right(j)).length;
    const [p, r] = [ratio(hit, given), ratio(hit, wanted)];
    sum += f1(p, r);
    classes++;
    lines.push(
      `  ${label.padEnd(18)} precision ${p.toFixed(3)}  recall ${r.toFixed(3)}  F1 ${f1(p, r).toFixed(3)}  n ${wanted}`,
    );
  }
  return { lines, macro: ratio(sum, classes) };
}

function confusion(all: readonly Judged[]): string[] {
  const short = (l: Label): string => l.slice(0, 6).padStart(7);
  const head = `  ${''.padEnd(18)}${LABELS.map(short).join('')}`;
  return [
    head,
    ...LABELS.map((want) => {
      const cells = LABELS.map((got) => all.filter((j) => j.row.label === want && j.result.label === got).length);
      return `  ${want.padEnd(18)}${cells.map((n) => String(n || '·').padStart(7)).join('')}`;
    }),
  ];
}

function offers(all: readonly Judged[]): string {
  const hit = all.filter((j) => j.result.isOffer && j.row.is_inbound_offer).length;
  const p = ratio(hit, all.filter((j) => j.result.isOffer).length);
  const r = ratio(hit, all.filter((j) => j.row.is_inbound_offer).length);
  return `offer or not: precision ${p.toFixed(3)}  recall ${r.toFixed(3)}  F1 ${f1(p, r).toFixed(3)}`;
}

function risk(all: readonly Judged[]): string {
  const scams = all.filter((j) => j.row.label === 'scam');
  const honest = all.filter((j) => j.row.label !== 'scam' && !j.row.alt_labels.includes('scam'));
  const warned = scams.filter((j) => j.result.risk.level === 'danger' || j.result.label === 'scam').length;
  const wrong = honest.filter((j) => j.result.risk.level === 'danger').length;
  return `risk: scams found ${percent(warned, scams.length)} of ${scams.length}; honest messages at danger ${percent(wrong, honest.length)} of ${honest.length}`;
}

function errors(all: readonly Judged[]): string[] {
  return all
    .filter((j) => !rightEnough(j) || j.result.isOffer !== j.row.is_inbound_offer)
    .map(({ row, result }) => {
      const why = result.evidence.map((e) => `${e.rule} "${e.quote}" ${e.weight}`).join('; ');
      const offer = result.isOffer === row.is_inbound_offer ? '' : ` (offer: ${result.isOffer})`;
      return `  ${row.id} ${row.lang ?? ''} ${row.label} → ${result.label} ${result.confidence}${offer}: ${row.text.slice(0, 100).replaceAll('\n', ' ')}\n      ${why}`;
    });
}

function group(name: string, all: readonly Judged[]): string {
  const clear = all.filter((j) => !j.row.ambiguous);
  return `${name}: ${all.length} rows, strict ${percent(clear.filter(right).length, clear.length)}, lenient ${percent(all.filter(rightEnough).length, all.length)}`;
}

/** Scores: strict on unambiguous rows, lenient on all, facts by field, errors with evidence. */
export function evaluateMessages(rows: readonly unknown[]): string[] {
  const all = messageRows(rows).map(judge);
  const clear = all.filter((j) => !j.row.ambiguous);
  const { lines, macro } = perClass(clear);
  const authored = all.filter((j) => j.row.authored);
  return [
    group('all', all),
    group(
      'English',
      all.filter((j) => j.row.lang === 'en'),
    ),
    group(
      'other languages',
      all.filter((j) => j.row.lang !== 'en'),
    ),
    group('authored', authored),
    group(
      'own-worded',
      all.filter((j) => !j.row.authored),
    ),
    `strict macro-F1 ${macro.toFixed(3)}`,
    ...lines,
    'confusion (rows: labelled, columns: given; unambiguous rows)',
    ...confusion(clear),
    offers(all),
    risk(all),
    `offer labels given to messages of other labels: ${all.filter((j) => isOfferLabel(j.result.label) && !isOfferLabel(j.row.label)).length}`,
    ...scoreFacts(
      all.flatMap(({ row, result }) => (row.facts ? [{ id: row.id, want: row.facts, got: result.offer }] : [])),
    ),
    'errors with their evidence',
    ...errors(all),
  ];
}

/** Scores the facts alone: each message has the label it should have, so that no wrong label hides or makes a fact. */
export function evaluateFacts(rows: readonly unknown[]): string[] {
  return scoreFacts(
    messageRows(rows).flatMap(({ id, text, label, facts }) => {
      if (!facts) return [];
      const doc = docOf({ id, text });
      return [{ id, want: facts, got: (doc.understood ? factsOf(label, doc)?.facts : undefined) ?? null }];
    }),
  );
}
