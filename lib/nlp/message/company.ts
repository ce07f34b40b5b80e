import { FIRM_DOES, FIRM_KIND, FIRM_SUFFIX, NO_FIRM, NO_HIRER, ROLEISH } from '../lexicon/msg-firms.ts';
import type { Doc, Span } from './document.ts';
import { fold } from './fold.ts';
import { Gated } from './gate.ts';
import { isPlace } from './gazetteer.ts';
import { signedBy } from './signature.ts';
import { isSkillName } from './skill-names.ts';
import { capital, type Finder } from './starts.ts';

export interface CompanyFound extends Span {
  readonly company: string;
}

const W = "\\p{Lu}[\\p{L}\\d'’&-]{1,24}(?:\\.(?=[a-z]{2,3}(?![\\p{L}])))?";
const LINK = '(?:&|and|und|et|y|e|of|de|du|des|der|del|di|do|da|for|la|las|los|the)';
const NAME = `(?:St\\. )?${W}(?:(?: ${LINK}){1,2} ${W}| ${W}){0,4}`;
const written = (source: string): Finder => new Gated(new RegExp(source, 'gu'), 'text');

const PATTERNS: readonly Finder[] = [
  // "Company: X", "Auftraggeber: X"
  written(
    `(?:^|\\n)[^\\n\\p{L}]{0,4}(?:Company|Employer|Organisation|Organization|Firma|Unternehmen|Auftraggeber|Arbeitgeber|Von|Entreprise|Société|Empresa|Azienda|Società|Bedrijf|Opdrachtgever)\\s?:\\s?(?<c>${NAME})(?=\\n|$)`,
  ),
  // "My company X", "the HR desk of X", "von der Firma X", "sou do RH da X"
  written(
    `(?:[Mm]y|[Oo]ur|[Tt]he|[Uu]nsere?|[Mm]eine?|[Nn]otre|[Mm]on|[Mm]i|[Nn]uestra|[Ll]a mia|[Ll]a nostra|[Aa] (?:minha|nossa)|[Mm]ijn|[Oo]ns) (?:company|firm|start-?up|studio|charity|brand|Firma|Agentur|entreprise|société|boîte|empresa|azienda|bedrijf|firma|compagnia),? (?<c>${NAME})|(?:recruitment|hiring|personnel|admissions|HR|casting|people) (?:section|desk|office|department|unit|manager|team) (?:of|at|for) (?<d>${NAME})|(?:von der Firma|della (?:compagnia|ditta|società)|de la (?:société|empresa)|da empresa|van de firma|RH d[aeo]|[Rr]ecursos [Hh]umanos de|[Pp]ersonalabteilung (?:der|von)) (?<e>${NAME})`,
  ),
  // "news from X", "casting scout for X", "thanks for applying at X", "the position of Y with X", "your own boss with X"
  written(
    `(?:news|hello|update|greetings) from (?<c>${NAME})|(?:scout|recruiter|recruiting|ambassador|agent|applying|applied|application|interest) (?:for|at|to|with|in joining) (?<d>${NAME})|(?:business|boss|career|jobs?|(?:position|post|role) (?:of|as) [\\p{L} ]{3,40}) with (?<e>${NAME})`,
  ),
  // "Le saluda Ana Ruiz, de X", "aqui é a Bia, da X"
  written(
    `(?:[Aa]qui é|[Ss]ou|[Ss]oy|[Qq]ui|[Ss]ono|[Ii]ci|c['’]est|[Ll]e saluda|[Tt]e saluda|[Hh]ier ist|[Hh]ier schreibt) (?:[ao] |el |la )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?,? (?:da|do|de|del|della|di|von|van|vom|de chez) (?<c>${NAME})(?=[,.!:\\n]| e | y )|(?:[Tt]e escribo|[Ll]e escribo|[Tt]i (?:contatto|scrivo)|[Ll]e scrivo|[Ee]screvo) (?:desde|de parte de|da parte di|da|pela|em nome da) (?<d>${NAME})`,
  ),
  // "We're X, a …", "Somos a Escola Farol", "X here"
  written(
    `(?:[Ww]e['’]re|[Ww]e are|[Ww]ir sind(?: die| das| der)?|[Nn]ous sommes(?: la| le)?|[Ss]omos(?: a| o| la| el)?|[Ss]iamo(?: la| il)?|[Ww]ij zijn(?: de| het)?) (?<c>${NAME})(?=[,.(!]| (?:and|und|et|y|e|en) )`,
  ),
  written(`(?:^|[,.!?]\\s{1,2}|\\n)(?<c>${W}(?: ${W}){1,3}) here(?=[,.!]| )`),
  // "role at X", "here at X", "I run data at X"
  written(
    `(?<![\\p{L}])(?:at|At|bei|Bei|beim|bei der|chez|Chez|bij|bij het|bij de|[Aa]qui na|[Aa]qui no|presso) (?:the |der |dem |den |la |el |l['’])?(?<c>${NAME})`,
  ),
  written(
    `(?:^|[,.:!]\\s{1,2}|\\n)(?:[Ee]n|[Nn]a|[Nn]o|[Dd]a) (?<c>${NAME}) (?=\\p{Ll}+(?:amos|emos|imos)(?![\\p{L}]))`,
  ),
  // "quick one from X", "Tom from X", "I'm with X", "join X", "titles for X"
  written(
    `(?:[Gg]reetings|[Qq]uick (?:one|note)|[Hh]ello|[Ww]riting(?: to you)?|(?:I['’]m|I am|[Tt]his is|[Mm]y name is) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) from (?<c>${NAME})`,
  ),
  written(
    `(?:hiring|talent|people|HR|data|recruiting|recruitment|product|personas|selección|recrutement) (?:team|desk|department|equipo|équipe) (?:of|at|from|de|von) (?<c>${NAME})|equipo de personas de (?<d>${NAME})|(?:Officer|founder|Founder|CEO|CTO|partner|owner|responsable|Responsable|fundador\\w*|Gründer\\w*|oprichter|[Aa]dvisory (?:council|board|panel)|[Bb]eirat|[Cc]onseil consultatif) (?:of|at|for|de|von|van|di) (?<e>${NAME})`,
  ),
  written(`(?<![\\p{L}])I(?:['’]ve)? (?:just )?joined (?<c>${NAME})(?= (?:as|last|in|this|and)(?![\\p{L}])|[,.])`),
  written(
    `(?:I['’]m|I am|[Ww]e['’]re|[Mm]entor|[Ww]ork|[Tt]each|[Oo]pening for [\\p{L} ]{3,40}|[Rr]ole|[Pp]osition) with (?<c>${NAME})|(?:join|Join|joining|consider|titles for|hiring for|wanted on|careers at|building|growing|expanding) (?<d>${NAME})(?=['’]s |[,.!?]| (?:as|and|to|is|in) |$)`,
  ),
  written(
    `(?:^|[,.!–-]\\s{1,2}|\\n|[Ii]t['’]s |[Ii] am |recruiter |[Ii]m )(?:\\p{Lu}[\\p{L}]{2,14} )?(?:from|w/) (?<c>${NAME})`,
  ),
  written(
    `(?:[Ww]rite for|I work for|[Ii]ch arbeite für|[Jj]e travaille pour|[Tt]rabajo para|[Ll]avoro per|[Tt]rabalho (?:para|na|no)|[Ii]k werk voor|[Rr]edaktion von|[Tt]eam von|[Qq]ui in|[Hh]ier bei|[Ii]ci chez|[Aa]quí en) (?<c>${NAME})`,
  ),
  written(
    `(?:ken je|kennst du|kennen Sie|connais-tu|connaissez-vous|conoces|conosci|conhece|conheces|heard of|know) (?:a |la |el |o )?(?<c>${NAME})(?=[,.!?]| al)`,
  ),
  // "a publisher (X)", "a bakery called X", "Anna (X)" at the end
  written(
    `(?:publisher|charity|agency|bakery|brewery|firm|company|school|hospital|clinic|studio|museum|start-?up|practice|shop|magazine|newspaper|network|platform|Verlag|Kanzlei|Praxis|Agentur|éditeur|association|studio|empresa|azienda|bedrijf)(?: called| named|, namely|,)? \\(?(?<c>(?<=\\(|called |named |namely )${NAME})(?=[).,]| (?:and|in|is|has) )|(?:^|\\n)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? \\((?<d>${NAME})\\)\\s*$`,
  ),
  // "X is hiring", "die Stadtwerke X suchen"
  written(
    `(?:^|[.!?,:]\\s{1,3}|\\n|(?:die|das|der|the|la|el|il|[Ll]['’]|La |Le |Die |Das |Der |The |El |Il |A |O ))(?<c>${NAME})(?: \\([^()\\n]{2,40}\\)| in \\p{Lu}[\\p{L}-]+|, [^,.\\n]{3,60},)? ${FIRM_DOES}(?![\\p{L}])`,
  ),
  written(
    `(?<![\\p{L}])(?<c>${FIRM_KIND} (?:(?:de|del|des|di|da|do|la|las|los|der|van|of|du) ){0,2}${W}(?: ${W}){0,3})`,
  ),
];
/** "Staff Engineer, Dunmore Ferries, permanent". */
const LISTED = written(`(?:^|\\n)\\p{Lu}[^,.:!?\\n]{6,50}, (?<c>${W}(?: ${W}){1,3}), `);
const SUFFIXED = capital(`(?<![\\p{L}])(?<c>(?:${W} (?:& |and )?){1,4}${FIRM_SUFFIX})(?![\\p{L}])`);
/** Names are looked for only where such a word stands: most messages have none. */
const HAS_SUFFIX = new Gated(new RegExp(`(?<![\\p{L}])${FIRM_SUFFIX}(?![\\p{L}])`, 'u'), 'text');
/** A first line that holds nothing but a name, above a title. */
const HEADLINE = written(
  `^(?<c>\\p{Lu}[\\p{L}\\d&-]{3,20}(?: \\p{Lu}[\\p{L}\\d&-]{2,20})?)\\n(?=\\p{Lu}[^\\n]{4,60}\\n)`,
);
/** What the reader did elsewhere. */
const READERS_OWN =
  /(?<![a-z])(?:your|you(?:.ve|.d|.re)?(?! for)|u|ihre?[nrms]?|deine?[nrms]?|sie haben|du hast|votre|vos|ton|tu|su|tuo|suo|seu|sua|je werk|jouw|uw|remember|used to|left|placed|worked|works well|talk|met|meet|spoke|saw|shouted)(?![a-z])[^.!?\n]{0,60}$/;
const FOR_READER =
  /(?<![a-z])(?:role|job|position|opening|vacancy|team|seat|place|join|consider|work|gig|welcome|invite|joined|board|council|know|i.m|i am|i run|i head|i lead|my)(?![a-z])[^.!?\n]{0,40}$/;

const EVENT_NAME =
  /(?:Fair|Summit|Forum|Conference|Expo|Night|Days|Festival|Congress|Meetup|Workshop|Awards?|Symposium|Kongress|Messe|Tagung|Salon|Feria|Fiera|Congreso|Week|Show)$/;
/** "at the Rosslare yard": the name is that of a place. */
const OF_A_PLACE =
  /^ (?:end|one|way|side|yard|site|office|plant|branch|workshop|depot|campus|store|shop|factory|studio|warehouse|terminal|mill|mine|works)(?![a-z])/;
/** "A Finance Systems Manager" is a title, "Akwa gave me your name" a go-between. */
const NO_HIRER_AFTER =
  /^ (?:(?:Manager|Engineer|Analyst|Director|Lead|Officer|Consultant|Developer|Architect|Specialist|Administrator|Head|Coordinator|Assistant)(?!\p{L})|(?:gave|told|recommended|suggested|mentioned|passed) )/u;
const ONLY_SUFFIX = new RegExp(`^${FIRM_SUFFIX}$`);
function named(doc: Doc, raw: string, start: number, signed = false): CompanyFound | null {
  let company = raw.replace(/[.,'’&-]+$/, '').replace(/(?<!^St\.? \p{L}+)['’]s$/u, '');
  // "Hi Tern Valley": a sentence's first word may stand before the name.
  const first = company.split(' ')[0] ?? '';
  let from = start;
  if (/^(?:The|Die|Der|Das|La|El|Il|Le|Hi|Hello|Hola|Ciao|Hallo|Bonjour|Oi|Olá)$/.test(first)) {
    company = company.slice(first.length + 1);
    from += first.length + 1;
  }
  const head = company.split(' ')[0] ?? '';
  if (from !== start && ONLY_SUFFIX.test(company)) return null;
  const single = !company.includes(' ');
  if (
    company.length < 3 ||
    (NO_FIRM.has(fold(head).split(/['’]/)[0] ?? '') && (single || head !== 'Hotel')) ||
    ROLEISH.test(company) ||
    EVENT_NAME.test(company) ||
    NO_HIRER.test(company) ||
    isPlace(company)
  )
    return null;
  // A signature names no tool: "Prisma Selezione".
  if (
    !(signed && !single) &&
    company.split(' ').length < 3 &&
    company.split(' ').some((word) => /^\p{Lu}/u.test(word) && isSkillName(word)) &&
    !/GmbH|Ltd|Inc$/.test(company)
  )
    return null;
  if (single && (isSkillName(company) || isPlace(head) || /^\p{Lu}+$/u.test(company))) return null;
  // "at Dana's wedding", "at the Sellafield end".
  if (
    /^['’]s \p{Ll}/u.test(doc.text.slice(from + company.length, from + company.length + 5)) &&
    / at $/.test(doc.folded.slice(from - 4, from))
  )
    return null;
  if (NO_HIRER_AFTER.test(doc.text.slice(from + company.length, from + company.length + 24))) return null;
  if (OF_A_PLACE.test(doc.folded.slice(from + company.length, from + company.length + 12))) return null;
  // German writes every noun with a capital.
  if (single && doc.language === 'de' && /(?:ung|heit|keit|schaft|tion|ment|zeit|arbeit)$/.test(company)) return null;
  const before = doc.folded.slice(Math.max(0, from - 90), from);
  if (
    /(?:coffee|canteen|back|student|studying|campus|court|site|shed|hall|studiere) (?:at|an der|in) (?:the )?$/.test(
      before,
    )
  )
    return null;
  if (READERS_OWN.test(before) && !FOR_READER.test(before)) return null;
  return { start: from, end: from + company.length, company };
}

function firstOf(doc: Doc, pattern: Finder): CompanyFound | null {
  for (const m of pattern.all(doc)) {
    const raw = m.groups?.c ?? m.groups?.d ?? m.groups?.e ?? '';
    const found = named(doc, raw, m.index + m[0].lastIndexOf(raw));
    if (found !== null) return found;
  }
  return null;
}

/**
 * Who would engage the reader, as far as a name of a firm can be told from its surroundings, the signature included; a
 * client's name goes before its agency's; null where none is named, of a fraud the one it pretends to be.
 */
export function findCompany(doc: Doc): CompanyFound | null {
  for (const pattern of [...PATTERNS, LISTED, HEADLINE]) {
    const found = firstOf(doc, pattern);
    if (found !== null) return found;
  }
  const signed = signedBy(doc);
  return (
    (signed === null ? null : named(doc, signed.name, signed.start, true)) ??
    (HAS_SUFFIX.test(doc) ? firstOf(doc, SUFFIXED) : null)
  );
}
