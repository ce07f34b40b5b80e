import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadGoal } from '../../tools/cli/goal.ts';

const FILE = join(mkdtempSync(join(tmpdir(), 'beckon-goal-')), 'goal.json');
const load = (text: string) => {
  writeFileSync(FILE, text);
  return loadGoal(FILE);
};

afterEach(() => vi.restoreAllMocks());

describe('a goal from a file', () => {
  it('may be any part of one, with plain titles', () => {
    const floor = { amount: 90, currency: 'USD', unit: 'hour' };
    expect(load(JSON.stringify({ titles: ['ML Engineer'], floor }))).toMatchObject({
      id: 'file',
      confirmedAt: 0,
      titles: [{ title: 'ML Engineer', synonyms: [] }],
      engagement: 'either',
      floor,
      domains: [],
      noGos: [],
    });
  });

  it.each([
    ['{"engagement": "sometimes"}', /"engagement" must be one of "contract", "permanent", "either"/],
    ['{"floor": {"amount": "90", "currency": "USD", "unit": "hour"}}', /"floor\.amount" must be a number/],
    ['{"floor": {"amount": 90, "currency": "dollars", "unit": "hour"}}', /"floor\.currency" .*three letters/],
    ['{"floor": {"amount": 90, "currency": "USD"}}', /"floor\.unit" is missing/],
    ['{"hoursPerWeek": 10}', /"hoursPerWeek" must be such as/],
    ['{"domains": "healthcare"}', /"domains" must be a list/],
    ['{"hoursPerWeek": {"min": 40, "max": 5}}', /"hoursPerWeek" must not have more at least than at most/],
    ['{"level": "wizard"}', /"level" must be one of intern, junior, .*founder/],
    ['{"titles": [7]}', /"titles\.0" must be a title/],
    ['["Engineer"]', /a goal is a JSON object/],
    ['', /is empty/],
    ['{', /is not valid JSON/],
  ])('that reads %s is refused, with the field and the reason', (text, why) => {
    expect(() => load(text)).toThrow(why);
  });

  it('may leave a level blank, and bound its hours from one side', () => {
    expect(load('{"level": " ", "hoursPerWeek": {"min": 10}}')).toMatchObject({ hoursPerWeek: { min: 10 } });
    expect(load('{"level": "staff"}').level).toBe('staff');
  });

  it('is taken without the fields it does not know, which are told', () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(load('{"floors": {"amount": 90}}').floor).toBeUndefined();
    expect(told).toHaveBeenCalledWith(
      expect.stringMatching(/not used, no field of a goal: floors\. There are .*floor/),
    );
  });
});
