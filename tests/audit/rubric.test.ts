import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../lib/audit/checks/index.ts';
import { audit } from '../../lib/audit/engine.ts';
import { auditMessages } from '../../lib/audit/messages.en.ts';
import type { Check, Example } from '../../lib/audit/types.ts';
import { DOMAIN_IDS } from '../../lib/nlp/domains.ts';
import { coverageOf, demanded, goalWith, NOW } from './helpers.ts';

const CHECK_FOLDER = fileURLToPath(new URL('../../lib/audit/checks/', import.meta.url));
const texts: Readonly<Record<string, string>> = auditMessages;

function run(check: Check, example: Example) {
  const report = audit({
    profile: example.profile,
    coverage: coverageOf(example.profile),
    goal: goalWith({ discretion: 'open', ...example.goal }),
    asOf: NOW,
    ...(example.vocabulary && { demand: demanded(...example.vocabulary) }),
    ...(example.told !== undefined && {
      decisions: [{ id: 'd1', at: NOW - 1000, subject: 'check', key: check.id, field: 'told', value: example.told }],
    }),
  });
  const finding = report.findings.find((f) => f.check === check.id);
  if (finding === undefined) throw new Error(`no finding for ${check.id}`);
  return finding;
}

describe.each(CHECKS.map((c) => [c.id, c] as const))('check %s', (_, check) => {
  it('is met by its example', () => {
    expect(run(check, check.examples.met)).toMatchObject({ result: 'met', share: 1 });
  });

  it('is missing, with advice, in its counterexample', () => {
    const f = run(check, check.examples.missing);
    expect(f.result === 'missing' || f.result === 'partly').toBe(true);
    expect(f.share ?? 0).toBeLessThan(0.6);
    expect(f.advice.length).toBeGreaterThan(0);
  });

  it('is unknown, and costs nothing, where nothing was read', () => {
    const report = audit({
      profile: {},
      coverage: {},
      goal: goalWith(check.examples.met.goal ?? {}),
      asOf: NOW,
      demand: demanded('dbt'),
    });
    const result = report.findings.find((f) => f.check === check.id)?.result;
    expect(['unknown', 'not-applicable']).toContain(result);
  });

  it('has all its texts, and every text it uses exists', () => {
    expect(texts[`check.${check.id}.title`]).toBeTruthy();
    expect(texts[`check.${check.id}.why`]).toBeTruthy();
    expect(check.source.length).toBeGreaterThan(20);
    for (const example of [check.examples.met, check.examples.missing])
      for (const m of run(check, example).advice) {
        expect(texts[m.id], m.id).toBeTruthy();
        const params = [...(texts[m.id] ?? '').matchAll(/\{(\w+)\}/g)].map((x) => x[1]);
        for (const p of params) expect(Object.keys(m.params ?? {}), m.id).toContain(p);
      }
  });
});

describe('the rubric', () => {
  it('has the nineteen checks and no id twice', () => {
    expect(CHECKS.length).toBeGreaterThanOrEqual(19);
    expect(new Set(CHECKS.map((c) => c.id)).size).toBe(CHECKS.length);
  });

  it('holds every check of its folder', () => {
    const files = readdirSync(CHECK_FOLDER).filter((f) => f !== 'index.ts');
    expect(files.map((f) => f.replace(/\.ts$/, '')).sort()).toEqual(CHECKS.map((c) => c.id).sort());
  });

  it('every message id in the code has a text', () => {
    for (const file of readdirSync(CHECK_FOLDER)) {
      const code = readFileSync(CHECK_FOLDER + file, 'utf8');
      for (const [, id] of code.matchAll(/msg\(\s*'([^']+)'/g)) expect(texts[id ?? ''], `${file}: ${id}`).toBeTruthy();
    }
    for (const id of DOMAIN_IDS) expect(texts[`steps.${id}`], id).toBeTruthy();
  });

  it('names no profession in code: titles, skills and fields come from goal and data', () => {
    const professions =
      /engineer|developer|scientist|analyst|designer|nurse|accountant|recruiter role|python|kaggle|figma|github|hospital/i;
    for (const file of [
      ...readdirSync(CHECK_FOLDER).map((f) => `checks/${f}`),
      'engine.ts',
      'facts.ts',
      'order.ts',
      'verdict.ts',
      'propose.ts',
    ]) {
      const code = readFileSync(`${CHECK_FOLDER}../${file}`, 'utf8');
      // Reasons cite "LinkedIn engineering"; examples are made-up people.
      const judged = code.replace(/source:[^\n]*\n[^\n]*/g, '').replace(/examples: \{[\s\S]*$/, '');
      expect(professions.exec(judged)?.[0], file).toBeUndefined();
    }
  });
});
