import { readdirSync, readFileSync } from 'node:fs';
import type { Seen } from '../../../lib/nlp/domain-evidence.ts';
import type { DomainTerm } from '../../../lib/nlp/domains.ts';
import type { LabelledProfile } from '../../eval/profiles.ts';

/** A labelled profile as its text, and what the word lists saw in it before anybody had read its set. */
export interface Labelled {
  readonly set: string;
  readonly text: string;
  /** Where the About begins, UTF-16. */
  readonly running: number;
  readonly domains: ReadonlySet<string>;
  readonly weight: number;
  readonly firstLook?: Seen;
}

const FIXTURES = new URL('../../../tests/fixtures/profiles/', import.meta.url);
/** Never learnt from, so that a test can say how the weights do on a stranger's words. */
const KEPT_BACK = new Set(['thirtieth.jsonl']);
const OWN = new URL('../../../tests/nlp/', import.meta.url);
/** Occupations are bare words, half as telling as a profile. */
const OCCUPATION = 0.5;
const linesOf = (url: URL): string[] => readFileSync(url, 'utf8').trim().split('\n');

type Texts = Pick<LabelledProfile, 'headline' | 'about' | 'title'>;
function viewOf({ title, headline, about }: Texts): Pick<Labelled, 'text' | 'running'> {
  const parts = [title === headline ? null : title, headline, about].filter((t) => (t ?? '').trim() !== '');
  const text = parts.join('\n\n');
  return { text, running: (about ?? '').trim() === '' ? text.length + 1 : text.length - (about ?? '').length };
}

const labelled = (row: LabelledProfile, set: string): Labelled => ({
  ...viewOf(row),
  set,
  domains: new Set(row.domain_ids),
  weight: 1,
});

const TERM = /^(.+):(\d+)-(\d+):([\d.]+)$/;
/** Reads a line of first-looks.txt: fields stated, then each term as `field:start-end:strength`. */
function seenOf(line: string | undefined, { text, running }: Pick<Labelled, 'text' | 'running'>): Seen {
  const [, stated = '', terms = ''] = (line ?? '').split('|');
  const read = terms.split(' ').flatMap((t): DomainTerm[] => {
    const [, domain = '', start, end, strength] = TERM.exec(t) ?? [];
    const [from, to] = [Number(start), Number(end)];
    return domain === ''
      ? []
      : [{ domain, start: from, end: to, strength: Number(strength), quote: text.slice(from, to) }];
  });
  const fields = stated.split(' ').filter((d) => d !== '');
  return { text, running, terms: read, stated: fields.map((domain) => ({ domain, terms: [], score: 1 })) };
}

/** First looks by set and id. */
function firstLooks(): Map<string, Map<string, string>> {
  const sets = new Map<string, Map<string, string>>();
  let set = new Map<string, string>();
  for (const line of linesOf(new URL('first-looks.txt', import.meta.url))) {
    if (line.startsWith('# ')) {
      set = new Map();
      sets.set(line.slice(2), set);
    } else set.set(line.slice(0, line.indexOf('|')), line);
  }
  return sets;
}

/** All labelled profiles and occupations, always in the same order. */
export async function labelledTexts(): Promise<Labelled[]> {
  const looks = firstLooks();
  const out: Labelled[] = [];
  for (const file of readdirSync(FIXTURES)
    .filter((f) => f.endsWith('.jsonl') && !KEPT_BACK.has(f))
    .sort()) {
    const set = file.replace('.jsonl', '');
    const seen = looks.get(set);
    for (const line of linesOf(new URL(file, FIXTURES))) {
      const row = JSON.parse(line) as LabelledProfile;
      const view = labelled(row, set);
      out.push(seen === undefined ? view : { ...view, firstLook: seenOf(seen.get(row.id ?? ''), view) });
    }
  }
  for (const file of readdirSync(OWN)
    .filter((f) => /^profile-texts(?:-\w+)?\.ts$/.test(f))
    .sort()) {
    const module = (await import(new URL(file, OWN).href)) as Record<string, unknown>;
    for (const rows of Object.values(module).filter(Array.isArray) as LabelledProfile[][])
      for (const row of rows) out.push(labelled(row, file));
  }
  for (const line of linesOf(new URL('occupations.txt', FIXTURES)).filter((l) => !l.startsWith('#'))) {
    const [fields = '', headline = '', about = ''] = line.split('|').map((s) => s.trim());
    const domains = new Set(fields.split(/[ ,]+/).filter((d) => d !== '' && d !== 'none'));
    out.push({ ...viewOf({ title: null, headline, about }), set: 'occupations', domains, weight: OCCUPATION });
  }
  return out;
}
