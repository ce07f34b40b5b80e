import { NEEDS_COMPANY, SHORT_NAMES, SKILL_NAMES } from '../lexicon/msg-skills.ts';
import type { Doc, Span } from './document.ts';
import { fold } from './fold.ts';

export interface SkillFound extends Span {
  /** As written. */
  readonly skill: string;
  readonly name: string;
}

const names = new Map<string, string>();
for (const name of [...SKILL_NAMES, ...SHORT_NAMES]) names.set(fold(name), name);
const firstWords = new Map<string, string[]>();
const headOf = (s: string): string => /^[.]?[a-z0-9]+/.exec(s)?.[0] ?? s;
for (const folded of names.keys()) firstWords.set(headOf(folded), [...(firstWords.get(headOf(folded)) ?? []), folded]);
for (const list of firstWords.values()) list.sort((a, b) => b.length - a.length);

const WORD = /\.?[a-z0-9]+/g;
/** After a name: it goes on as part of another word or name. */
const GOES_ON = /^(?:[a-z0-9]|[.][a-z]{2,3}(?:\/|\b(?! ))|[+#](?![\s,]))/;
const NEAR = 60;

function candidates(doc: Doc): SkillFound[] {
  const out: SkillFound[] = [];
  let until = 0;
  for (const m of doc.folded.matchAll(WORD)) {
    const start = m.index;
    if (start < until) continue;
    const before = doc.folded.charAt(start - 1);
    if (/[a-z0-9@#&]/.test(before)) continue;
    const head = firstWords.has(m[0]) ? m[0] : m[0].replace(/^\./, '');
    for (const folded of firstWords.get(head) ?? []) {
      const at = head === m[0] || folded.startsWith('.') ? start : start + 1;
      if (!doc.folded.startsWith(folded, at)) continue;
      const end = at + folded.length;
      if (GOES_ON.test(doc.folded.slice(end, end + 5))) continue;
      const skill = doc.text.slice(at, end);
      const name = names.get(folded) ?? skill;
      if (NEEDS_COMPANY.has(name) || SHORT_NAMES.includes(name)) {
        if (skill !== name) continue;
        if (
          /^['’&]/.test(doc.text.slice(end, end + 1)) ||
          (name.length === 1 &&
            /[.]/.test(doc.text.charAt(end)) &&
            /^\.\s?\p{Lu}/u.test(doc.text.slice(end, end + 3)) &&
            !/[,(&]\s?$|and $/.test(doc.text.slice(at - 4, at)))
        )
          continue;
      }
      out.push({ start: at, end, skill, name });
      until = end;
      break;
    }
  }
  return out;
}

/** A plain field in a title ("AI people", "data role") calls for no skill; nor does what is sold or talked about. */
const FIELD = new Set(['ai', 'ml', 'data', 'git hub']);

/** Tools and methods that a message names, as written, each once. */
export function findMessageSkills(doc: Doc): SkillFound[] {
  const all = candidates(doc).filter((c) => !FIELD.has(c.skill.toLowerCase()));
  const sure = all.filter((c) => !NEEDS_COMPANY.has(c.name) && !SHORT_NAMES.includes(c.name));
  const cue =
    /(?:experience|skills?|stack|with|in|strong|using|knows?|kenntnisse|erfahrung|avec|con|com|met|certifi\w+|developers?|engineers?|entwickler|,|\/|&|and|und|et|y|e|en)\s{0,2}[(:]?\s{0,2}$/;
  const kept = all.filter(
    (c) =>
      sure.includes(c) ||
      all.some((o) => o !== c && Math.min(Math.abs(o.start - c.end), Math.abs(c.start - o.end)) < NEAR) ||
      cue.test(doc.folded.slice(Math.max(0, c.start - 24), c.start)) ||
      /^\s{0,2}(?:developer|engineer|programmer|entwickler|certif|consultant|dev\b)/.test(
        doc.folded.slice(c.end, c.end + 14),
      ),
  );
  const seen = new Set<string>();
  return kept.filter((c) => {
    const key = c.skill.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
