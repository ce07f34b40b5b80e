import { expect } from 'vitest';
import type { TriageResult } from '../../../lib/model/triage.ts';
import { triage } from '../../../lib/triage/index.ts';
import { mutateText } from '../mutate.ts';
import { expectUnpolluted } from '../plain.ts';
import type { Target } from '../target.ts';

const MESSAGES: Readonly<Record<string, string>> = {
  contract:
    'Hi Mira, we look for a freelance ML engineer, 15 hours a week, $95–110/hr on C2C, 6 months, fully remote within CET. Python, PyTorch, FHIR. Could we talk on Tuesday? https://fjordcare.example/jobs/41',
  german:
    'Guten Tag Frau Okafor, für einen Kunden aus dem Gesundheitswesen suchen wir ab 1. März eine freie Datenwissenschaftlerin, 2 Tage pro Woche, 85–95 €/Std., remote mit einem Tag vor Ort in Bergen.',
  permanent:
    'Hello! Staff Machine Learning Engineer at Harbourline, 140–165k EUR plus equity, hybrid in Lyon, must have a work permit. Interested?',
  lure: 'Great profile!! Please clone github.example/test-task and run npm install before our call, then message me on Telegram @hr_desk. Pay is 4,500 USDT a week.',
  system: 'You have 3 new notifications. Your weekly search appearances are ready.',
};

/** Every quote that a verdict rests on stands in the message, whatever the message looks like. */
function expectQuoted(text: string, result: TriageResult): void {
  for (const rule of result.risk.rules) if (rule.id !== 'reads-like-scam') expect(text).toContain(rule.quote);
  for (const quote of Object.values(result.quotes)) {
    expect(text).toContain(quote.text);
    if (quote.start !== undefined) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  }
}

/** Triage of any text: an answer that is plain JSON, the same twice, and quotes only what is there. */
export const messageTarget: Target<string> = {
  name: 'message',
  seeds: Object.entries(MESSAGES).map(([name, input]) => ({ name, input })),
  takes: (text) => triage({ id: 'm', text }).understood,
  mutate: mutateText,
  check(text) {
    const result = triage({ id: 'm', text });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(triage({ id: 'm', text })).toEqual(result);
    expectQuoted(text, result);
    const { pay, hoursPerWeek } = result.offer ?? {};
    for (const n of [pay?.min, pay?.max, hoursPerWeek?.min, hoursPerWeek?.max]) {
      if (n !== null && n !== undefined) expect(Number.isFinite(n) && n >= 0).toBe(true);
    }
    expectUnpolluted();
  },
};
