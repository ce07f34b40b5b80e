import { afterEach, expect, it } from 'vitest';
import { describeProfileText } from '../../lib/audit/describe.ts';
import { audit, proposeGoal, replaySearches, requirementLines } from '../../lib/audit/index.ts';
import { termCoverage } from '../../lib/audit/report.ts';
import type { Profile } from '../../lib/model/profile.ts';
import { tamed } from '../../lib/model/text.ts';
import { triage } from '../../lib/triage/index.ts';
import { coverageOf, goalWith, NOW } from '../audit/helpers.ts';
import { patterns } from './patterns.ts';

/** Those that make texts readable and tame: they alone see them as they came. */
const CLEANERS = /^lib\/(?:model\/text|nlp\/readable)\.ts/;

const { exec } = RegExp.prototype;
afterEach(() => {
  RegExp.prototype.exec = exec;
});

/** Expressions that are asked of a text that is not tamed while something runs. */
function untamedIn(run: () => unknown, cleaners: ReadonlySet<string>): string[] {
  const seen = new Map<string, RegExp[]>();
  RegExp.prototype.exec = function (text) {
    const known = seen.get(text);
    if (known === undefined) seen.set(text, [this]);
    else if (known.at(-1) !== this) known.push(this);
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  // Rules blank what is not to be read a second time: gaps may be theirs.
  const untamed = [...seen].filter(([text]) => {
    const gapless = String(text).replace(/ +/g, ' ');
    return tamed(gapless) !== gapless;
  });
  const sources = new Set(untamed.flatMap(([, all]) => all.map((r) => r.source)));
  return [...sources].filter((source) => !cleaners.has(source)).map((source) => source.slice(0, 80));
}

const profileOf = (text: string): Profile => ({
  headline: text,
  about: text,
  location: text,
  experience: [{ title: text, company: text, description: text, start: '2020-01', end: null }],
  skills: [{ name: text }],
  links: [{ url: `https://a.example/${text}`, slot: 'topcard' }] as never,
  projects: [{ name: text, description: text }] as never,
});
const goal = goalWith();
const input = (text: string) => {
  const profile = profileOf(text);
  return { profile, coverage: coverageOf(profile, true), asOf: NOW };
};

/** Whatever hands texts of others to the language rules. */
const DOORS: Readonly<Record<string, (text: string) => unknown>> = {
  'the description of a profile': (text) =>
    describeProfileText({
      id: 'p',
      title: text,
      headline: `${text} `,
      about: text,
      links: [`https://a.example/${text}`],
    }),
  'the audit': (text) => audit({ ...input(text), goal }),
  'the proposed goal': (text) => proposeGoal(profileOf(text)),
  'the replayed search': (text) => replaySearches(input(text), goal),
  'the table of terms': (text) => termCoverage({ ...input(text), goal }),
  'an ad’s requirements': (text) => requirementLines('Requirements:\n- five years of Python', input(text)),
  triage: (text) => triage({ id: 'm', text, subject: text, sender: { name: 'A', headline: text } }),
};

const ENDLESS = { digits: '1', 'digits with commas': '1,', letters: 'a' };

it.each(Object.entries(DOORS))('%s shows the language rules no text but tamed', async (_, door) => {
  const cleaners = new Set((await patterns()).filter((p) => CLEANERS.test(p.where)).map((p) => p.regex.source));
  for (const [what, pump] of Object.entries(ENDLESS)) {
    // Word lists are put together, and expressions read, when they are first asked for.
    const text = `Nurse with ${pump.repeat(600)} contracts`;
    door(text);
    expect(
      untamedIn(() => door(text), cleaners),
      what,
    ).toEqual([]);
  }
});
