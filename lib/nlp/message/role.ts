import * as heads from '../lexicon/msg-roles.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';

export interface RoleFound extends Span {
  readonly role: string;
}

const LABELLED = new Gated(
  /(?:^|\n)[^\n\p{L}]{0,6}(?:job title|position title|position|role|title|job|open position|opening|vacancy|stelle|rolle|jobtitel|funktion|poste|intitule du poste|profil recherche|puesto|posicion|rol|perfil|posizione|ruolo|profilo|vaga|cargo|funcao|functie|vacature|rol|opdracht)\s{0,2}[:=]\s{0,2}([^\n]{3,80})/u,
);
const ROMANCE = new Set(['fr', 'es', 'it', 'pt']);
const MOD = `(?:${heads.MODIFIERS})`;
const SEP = '(?:[ /&.-]{1,2}|, (?=data))';
/** Capitalised or technical words before a head belong to the title too; checked on the text as written. */
const BEFORE = `(?:(?:${MOD}|\\w*\\d\\w*|[\\w+#.]{2,18}(?=[ /-]\\w))${SEP}){0,5}`;

const TAIL = /^(?:\s?\((?:m|w|f|d|x|h|e|a|all|gn)(?:[/|*](?:m|w|f|d|x|h|e)){1,3}\)|\s?\([a-z]{2,12}\))/i;

function headsFor(lang: string | null): string {
  const own = {
    de: heads.HEADS_DE,
    fr: heads.HEADS_FR,
    es: heads.HEADS_ES,
    it: heads.HEADS_IT,
    pt: heads.HEADS_PT,
    nl: heads.HEADS_NL,
  }[lang ?? 'en'];
  return own === undefined ? heads.HEADS_EN : own;
}

const compiled = new Map<string, Gated>();
function patternFor(lang: string | null): Gated {
  const key = lang ?? 'en';
  let pattern = compiled.get(key);
  if (pattern === undefined) {
    pattern = new Gated(new RegExp(`(?<![a-z0-9])(?:${headsFor(lang)})(?![a-z0-9])`, 'g'));
    compiled.set(key, pattern);
  }
  return pattern;
}
const BACK = new RegExp(`${BEFORE}$`);
const MODIFIER = new RegExp(`^${MOD}$`);
/** Words after a Romance or German head that go on with the title: "analista de datos", "Leitung Controlling". */
const ON =
  /^ (?:(?:de|des|di|dei|da|do|of|für|en|in) (?!(?:el|la|los|las|le|les|un|una|une|mi|nuestr|notre|il|lo|forma)\b))?[\p{L}+#./-]{2,20}(?: [\p{Lu}][\p{L}+#./-]{1,18}){0,2}/u;
const STOP =
  /^(?: (?:de|des|di|dei|da|do|en|in|für|of)(?=[ ]))? ?(?:para|con|que|per|pour|avec|qui|chez|a|al|y|e|et|und|with|for|freelance|contract|in|at|who|to|is|are|on|from|remote|mit|auf|bei|nach|zur|zum|ab|voor|met|die|bij|op|en|remoto|autonomo|autonoma|durante|desde|or|and|an|im|als|des|dans|sur|presso|com|no|na|nos|experienc\w*|esterno|senza|ist|wird|gesucht|vrij|zzp\w*|nel|nella)(?![a-z])/;
/** A head in these surroundings isn't the job offered: it names the sender, a colleague or a reader of the work. */
const OTHER_BEFORE =
  /(?:i am an?|i'm an?|i am the|i'm the|as an? (?=$)|ich bin|je suis|soy|sono|sou|ik ben|my name is [a-z ]{2,20},? |reports? to (?:the|a|our)|reporting to (?:the|a|our)?|next to (?:two|a|our|the)?|to (?:our|the)|with (?:our|two|a|the)|by (?:our|the|an?)|our|of our|your|his|her|their|direct|hire the first|for (?:our|bank)|technical|hiring|account|the hiring|i run|former|ex)\s{0,2}$/;

function trimModifiers(before: string, text: string): string {
  const words = before.split(/(?<=[ /&.-])/);
  let keep = words.length;
  for (let i = words.length - 1; i >= 0; i--) {
    const bare = (words[i] ?? '').replace(/(?<![ /&.-])[ /&.-]+$/, '');
    const at = text.length - words.slice(i).join('').length;
    const written = text.slice(at, at + bare.length);
    const strong =
      MODIFIER.test(bare) ||
      (/^\p{Lu}/u.test(written) &&
        !/^(?:Hi|Hey|Hello|Our|We|A|An|The|I|You|Dear|For|Contract|Need|Looking|Is|Are|As|Your|Und|Der|Die|Das|Wir|Für|Als|Ein|Eine|Position|Role|Job|Subject|Re|Fwd|Open|Urgent|Hiring|Interim-)$/.test(
          written,
        )) ||
      /[+#\d]/.test(bare);
    if (bare !== '' && !strong) break;
    keep = i;
  }
  return words.slice(keep).join('');
}

function around(doc: Doc, start: number, end: number): RoleFound {
  const lead = BACK.exec(doc.folded.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const kept = trimModifiers(lead, doc.text.slice(0, start));
  let to = end;
  const rest = doc.text.slice(end, end + 60);
  if (
    (ROMANCE.has(doc.language ?? '') || /leitung$/.test(doc.folded.slice(start, end))) &&
    !STOP.test(doc.folded.slice(end, end + 40))
  )
    to += ON.exec(rest)?.[0].length ?? 0;
  to += TAIL.exec(doc.text.slice(to, to + 14))?.[0].length ?? 0;
  return {
    start: start - kept.length,
    end: to,
    role: doc.text
      .slice(start - kept.length, to)
      .trim()
      .replace(/(?<![ ,.])[ ,.]+$/, ''),
  };
}

const WANTED =
  /(?:looking for|need|needs|seek\w*|hir\w+|want\w*|require\w*|position|role|vacancy|opening|job|contract|for an?|as an?|join\w*|such\w*|gesucht|als|stelle|benotig\w*|brauch\w*|cherch\w*|recherch\w*|recrut\w*|poste|busc\w*|necesit\w*|perfil|puesto|cerc\w*|ricerc\w*|posizione|procur\w*|precis\w*|vaga|contrat\w*|zoek\w*|gezocht|vacature|functie|be (?:our|a|the|my|technical)|our|fractional|interim|part-time|wanted|of an?|invite\w* you)[^.\n]{0,60}$/;

/** The title of the work offered, as written; labelled lines first, then a title near a word of search. */
export function findRole(doc: Doc): RoleFound | null {
  const labelled = LABELLED.exec(doc);
  if (labelled !== null) {
    const offset = labelled.index + labelled[0].length - (labelled[1] ?? '').length;
    const raw = doc.text.slice(offset, offset + (labelled[1] ?? '').length);
    const role = raw.replace(/\s{0,2}(?:[|;–•]| - |\s\().*$/su, '').replace(/(?<![.,\s])[.,\s]+$/, '');
    if (role.length > 2) return { start: offset, end: offset + role.length, role };
  }
  const own = [...patternFor(doc.language).all(doc)];
  const english = doc.language === 'en' ? [] : [...patternFor('en').all(doc)];
  const all = [...own, ...english].sort((a, b) => a.index - b.index);
  const candidates = all.flatMap((m) => {
    const found = around(doc, m.index, m.index + m[0].length);
    const before = doc.folded.slice(Math.max(0, found.start - 90), found.start);
    const line = doc.folded.slice(doc.folded.lastIndexOf('\n', found.start) + 1, found.start);
    if (OTHER_BEFORE.test(before.slice(-30))) return [];
    if (
      /^(?:leads?|partner|agents?|qa|master|masters|owners?|admin|head|associates?|executives?|coach\w*|representatives?|drivers?|operators?|secretary|controllers?)$/.test(
        m[0],
      ) &&
      found.role.length === m[0].length
    )
      return [];
    const score =
      (WANTED.test(before) ? 2 : 0) +
      (line.trim().length < 14 ? 1 : 0) +
      (/\p{Lu}/u.test(found.role) ? 0.5 : 0) +
      (found.role.length > m[0].length ? 0.7 : 0);
    return [{ found, score }];
  });
  candidates.sort((a, b) => b.score - a.score || a.found.start - b.found.start);
  const best = candidates[0];
  return best === undefined || best.score < 0.5 ? null : best.found;
}
