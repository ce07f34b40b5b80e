import { FIRM_SUFFIX, ROLEISH } from '../lexicon/msg-firms.ts';
import type { Doc } from './document.ts';

const PERSON = /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
const NAME =
  "\\p{Lu}[\\p{L}\\d'’&.-]*(?: (?:&|and|of|de|du|des|del|der|di|for|et|und|y|\\p{Lu}[\\p{L}\\d'’&.-]*)){0,5}";
/** "Marlene, RigPulse", "Imogen @ Helixbridge Search", "Theo, COO at Plume Pharmacy", "Bettina Crowe | Fernhill Staffing". */
const TAIL = new RegExp(
  `^(?<who>.{2,70}?)(?<sep>,| \\||\\s?@| –| -| at| bei| chez| von| van|,? from)\\s(?<name>${NAME})$`,
  'u',
);
const TITLE =
  /^(?:Director|Head|VP|Chief|Dean|Chair|Owner|Team Lead|Lead|Senior|Professor|Leiter\w*|Responsable|Partner|Principal|Managing)(?![\p{L}])/u;
const WHOLE = new RegExp(`^${NAME}$`, 'u');
const CLOSING =
  /^(?:best|best wishes|kind|warm|regards|kind regards|many thanks|thanks|thank you|cheers|yours|sincerely|cordialmente|saludos|un saludo|viele gr|beste gr|mit freundlichen|herzlich(?:e[rn]?)?|freundliche|gr[uü]sse?|gru[sß]|lg|vg|groet|groeten|met vriendelijke|abra[cç]os?|bises|cordialement|bien [aà] vous|cordiali|saluti|distinti|love|xx?|tchau|merci|gracias|grazie|obrigad[oa]|bedankt|abs|gr\.?|terveisin|hilsen|mvh|pozdr|cumprim|atentamente|amicalement|salutations|slds|bjs|kram|ta|rgds)(?![\p{L}])/iu;
const SUFFIX = new RegExp(`${FIRM_SUFFIX}$`);
const LAST_SENTENCE = /(?:[.!?] |\s[-–—] )(?=[-–—]?\s?\p{Lu}[^.!?]{2,60}$)/u;
const MAX_LINES = 4;
const LONGEST = 90;

/** A firm's name in the last lines: behind the sender's name or title, or on a line of its own below it. */
export function signedBy(doc: Doc): { readonly name: string; readonly start: number } | null {
  const text = doc.text.trimEnd();
  const lines: { text: string; start: number }[] = [];
  let end = text.length;
  while (end > 0 && lines.length < MAX_LINES) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(from, end).trim();
    if (line !== '') lines.push({ text: line, start: from + text.slice(from, end).indexOf(line) });
    end = from - 1;
  }
  const last = lines[0];
  if (last === undefined) return null;
  // A message of one paragraph may end in "- Marlene, RigPulse".
  const sentence = last.text.length > 60 ? LAST_SENTENCE.exec(last.text) : null;
  if (sentence !== null) {
    const at = sentence.index + sentence[0].length;
    lines[0] = { text: last.text.slice(at), start: last.start + at };
  }
  for (const [i, line] of lines.entries()) {
    // An item of a list is no signature.
    if (/^[•*–▪►\d]/.test(line.text) || (i > 0 && line.text.startsWith('-'))) continue;
    const bare = line.text.replace(/^[-–—\s]+/, '').replace(/[.!]$/, '');
    const start = line.start + line.text.indexOf(bare);
    const m = bare.length < LONGEST ? TAIL.exec(bare) : null;
    const name = m?.groups?.name;
    const who = m?.groups?.who ?? '';
    if (
      name !== undefined &&
      !CLOSING.test(who) &&
      (m?.groups?.sep !== ',' || PERSON.test(who) || ROLEISH.test(who) || TITLE.test(who)) &&
      !ROLEISH.test(name) &&
      !TITLE.test(name) &&
      /^\p{Lu}/u.test(who) &&
      who.split(' ').length <= 8
    )
      return { name, start: start + bare.length - name.length };
    const above = lines[i + 1]?.text ?? '';
    if (
      i < 2 &&
      WHOLE.test(bare) &&
      !ROLEISH.test(bare) &&
      (PERSON.test(above) || ROLEISH.test(above)) &&
      (SUFFIX.test(bare) ||
        (bare.includes(' ') && i === 0 && !CLOSING.test(above) && above.length < 40 && bare.split(' ').length > 2))
    )
      return { name: bare, start };
  }
  return null;
}
