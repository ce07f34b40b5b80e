import type { LinkKind } from '../model/profile.ts';
import { clausesOf, type Hit, hitIn } from './clauses.ts';
import { cueReader } from './cues.ts';
import { hiredIn, holdsPost, NOT_HIRED, WEAK_CUES, withHired } from './hired.ts';
import { hasHouse, hasPost, hiredByHints, isEmployed } from './hired-hints.ts';
import { CONTACT_MORE } from './lexicon/contact-more.ts';
import { CONTRACT_TERMS } from './lexicon/contract-terms.ts';
import { NOT_OWN_CONTRACT, NOT_SAID, WAS } from './lexicon/employed.ts';
import { ENGAGED_BY, NOT_ENGAGED_BY } from './lexicon/engaged-by.ts';
import { ENGAGEMENTS, NOT_ENGAGEMENTS } from './lexicon/engagements.ts';
import { FOR_HIRE, NOT_FOR_HIRE } from './lexicon/for-hire.ts';
import { CONTACT, CONTRACT, OFFERS_SERVICE, OPEN_TO_WORK } from './lexicon/intent.ts';
import { CONTACT_ITALIAN, CONTRACT_ITALIAN, OPEN_ITALIAN } from './lexicon/intent-italian.ts';
import { NOT_OFFERED_WORK, OFFERED_WORK } from './lexicon/offered-work.ts';
import { NOT_OWN_ACCOUNT, OWN_ACCOUNT } from './lexicon/own-account.ts';
import { NOT_OWN_TERMS, OWN_TERMS } from './lexicon/own-terms.ts';
import { isRefused, OFFERED, SETTLED } from './lexicon/refusal.ts';
import { NOT_SEEKING, SEEKING } from './lexicon/seeking.ts';
import { NOT_SEEKING_APPEALS, SEEKING_APPEALS } from './lexicon/seeking-appeals.ts';
import { NOT_SEEKING_FREE, SEEKING_FREE } from './lexicon/seeking-free.ts';
import { NOT_SEEKING_GRAMMAR, SEEKING_GRAMMAR } from './lexicon/seeking-grammar.ts';
import { NOT_SEEKING_VAGUE, SEEKING_VAGUE } from './lexicon/seeking-vague.ts';
import { NOT_VACANCIES, VACANCIES } from './lexicon/vacancies.ts';
import { CONTRACT_CUES, SEEKING_CUES } from './lexicon/work-cues.ts';
import { linkKind, linksIn } from './links.ts';
import { compile, findAll, findIn, type Matcher } from './matcher.ts';
import { fold } from './message/fold.ts';
import { withoutOtherNumbers } from './no-phones.ts';

const contract: Matcher = {
  was: WAS,
  ...compile({
    yes: [
      ...CONTRACT.yes,
      ...CONTRACT_ITALIAN.yes,
      ...OWN_ACCOUNT,
      ...ENGAGEMENTS,
      ...CONTRACT_TERMS,
      ...[...FOR_HIRE, ...OFFERED_WORK].flatMap((r) => r.words),
    ],
    no: [
      ...CONTRACT.no,
      ...CONTRACT_ITALIAN.no,
      ...NOT_OWN_ACCOUNT,
      ...NOT_ENGAGEMENTS,
      ...NOT_FOR_HIRE,
      ...NOT_OFFERED_WORK,
      ...NOT_OWN_CONTRACT,
      ...NOT_OWN_TERMS,
      ...NOT_HIRED,
    ],
  }),
};
/** What customers, fees and empty places say; an employment beside it takes it back. */
const ownTerms: readonly Matcher[] = [...ENGAGED_BY, ...OWN_TERMS].map((rule) => ({
  was: WAS,
  negated: NOT_SAID,
  // A matcher for each rule: joined, they take seconds to compile.
  ...compile({ yes: rule.words, no: [...NOT_ENGAGED_BY, ...NOT_OWN_TERMS] }),
}));
const NOT_OPEN = [
  ...OPEN_TO_WORK.no,
  ...OPEN_ITALIAN.no,
  ...NOT_SEEKING,
  ...NOT_SEEKING_GRAMMAR,
  ...NOT_SEEKING_APPEALS,
  ...NOT_VACANCIES,
  ...NOT_SEEKING_FREE,
  ...NOT_SEEKING_VAGUE,
];
/** In four: an expression of all takes a second to compile. */
const open: readonly Matcher[] = [
  [...OPEN_TO_WORK.yes, ...OPEN_ITALIAN.yes, ...[...SEEKING, ...SEEKING_GRAMMAR].flatMap((r) => r.words)],
  [...SEEKING_APPEALS, ...VACANCIES].flatMap((r) => r.words),
  SEEKING_FREE.flatMap((r) => r.words),
  SEEKING_VAGUE.flatMap((r) => r.words),
].map((yes) => compile({ yes, no: NOT_OPEN }));
const contact = compile({
  yes: [...CONTACT.yes, ...CONTACT_ITALIAN.yes, ...CONTACT_MORE.yes],
  no: [...CONTACT.no, ...CONTACT_ITALIAN.no, ...CONTACT_MORE.no],
});
const contractCues = cueReader(CONTRACT_CUES, WAS);
const hiredCues = cueReader(withHired(CONTRACT_CUES), WAS);
const seekingCues = cueReader(SEEKING_CUES);

/** A crew or a shop that serves customers: its quotes are for goods and jobs done by others. */
const FIRM =
  /\b(?:(?:small|our|my|own|two|three) (?:\w+ )?crews?|crew of|our (?:team|shop|showroom|technicians|fitters|vans|customers|family)|family (?:firm|agency|business|brokerage)|we (?:install|repair|fit|supply|ship|build|deliver|clean|insure|sell|rent)|unser (?:team|betrieb)|wir (?:montieren|liefern|bauen|verkaufen)|notre (?:equipe|magasin)|nuestro (?:equipo|taller)|nossa (?:equipa|equipe|loja)|onze (?:ploeg|winkel)|(?:call|ring) the (?:office|shop|surgery)|our (?:\w+ )?tutors)\b/;
const QUOTED =
  /^(?:free |no-obligation )?(?:quotes?|estimates?|devis|presupuestos?|orcamentos?|offertes?|angebote?|\w+ from [£$€]|\w+ to order|prices? (?:by|on)|ask for a|places? (?:free|left)|places? open)/;

/** Customers call whoever has the post. */
const CALLED = /^\w+ (?:\w+ )?(?:bring|call) me$/;

/** Candidates are addressed, too: a recruiter's shop window. */
const JOB_SOUGHT =
  /\b(?:need|want|looking for|after|seeking) (?:an?|your next|another|new|a new)? ?(?:\w+ )?(?:jobs?|roles?|posts?)\b/;

/** "My employer lends me out": who is paid is somebody else. */
const LENT_OUT = /\bmy (?:employer|company|firm|boss) (?:lends|pays|sends|lets)\b/;

/** Where a text says that contract, freelance, interim, fractional or project work is taken. */
export function contractIntent(text: string, clauses = clausesOf(text)): Hit[] {
  const firm = hasHouse(clauses) || clauses.some((c) => FIRM.test(c.folded));
  const post = hasPost(clauses);
  const said = [...findAll(clauses, contract), ...hiredIn(clauses)].filter(
    (h) => !(firm && QUOTED.test(fold(h.quote))) && !(post && CALLED.test(fold(h.quote))),
  );
  // "Freelance editor. No capacity for new work": what somebody is, beside a refusal, is no offer.
  if (said.length > 0 && !clauses.some((c) => isRefused(c.folded))) return said;
  if (said.length > 0)
    return clauses
      .filter((c) => !isRefused(c.folded) && OFFERED.test(c.folded))
      .flatMap((c) => findIn(c, contract) ?? []);
  if (clauses.some((c) => isRefused(c.folded))) return [];
  if (isEmployed(clauses)) return [];
  const terms = ownTerms.flatMap((m) => findAll(clauses, m));
  if (terms.length > (post ? 1 : 0)) return terms;
  const cues = (holdsPost(clauses) ? contractCues : hiredCues)(clauses).filter(
    (c) => !firm || !QUOTED.test(fold(c.hit.quote)),
  );
  const hints = hiredByHints(clauses, cues);
  if (hints.length > 0) return hints;
  const reachable = (): boolean => contactPaths(text, [], clauses).length > 0;
  // Two hints of different kinds, or one beside a way to write; standing in for others says it alone.
  if (
    cues.length > 1 ||
    cues.some((c) => (c.family === 'stand-in' && !post) || (!WEAK_CUES.has(c.family) && reachable()))
  )
    return cues.map((c) => c.hit);
  // A shop window: somebody with a task is addressed, and asked to write.
  if (clauses.some((c) => LENT_OUT.test(c.folded))) return [];
  const offer = clauses.find((c) => OFFERS_SERVICE.test(c.folded) && !JOB_SOUGHT.test(c.folded));
  if (offer === undefined || !reachable()) return [];
  return [hitIn(offer, 0, offer.text.length)];
}

/** Where a text says that work is looked for, or that one is free for it. */
export function openToWork(text: string, clauses = clausesOf(text)): Hit[] {
  const said = open.flatMap((m) => findAll(clauses, m));
  if (said.length > 0) return said;
  if (clauses.some((c) => SETTLED.test(c.folded))) return [];
  const cues = seekingCues(clauses);
  return cues.length > 1 ? cues.map((c) => c.hit) : [];
}

/** Where a text invites to write or call. */
export const contactInvitation = (text: string, clauses = clausesOf(text)): Hit[] => findAll(clauses, contact);

const PHONE =
  /(?<![\w/.-])(?:\+|00)\d[\d\s()./-]{6,18}\d(?!\w)|\(\d{3}\)\s?\d{3}[-\s]\d{4}(?!\d)|(?<![\w/.-])\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|(?<![\w.,/-])0\d{1,4}[\s/-]\d{3,4}[\s-]?\d{3,5}(?!\w)|(?<![\w.,/-])0\d[\s/-]?\d{7,9}(?!\w)|(?<![\w.,/-])0\d(?:[ .-]\d{2}){4}(?!\d)|(?<=\b(?:tel|phone|mobile|cell|office|call|ring|text|dial|whatsapp|signal|telegram|mobil|handy|telefon|telefono|telefone|tfno|tlf|telf|m[oó]vil|celular|telefoon|gsm|zap|fon|appelez|llama|ligue|bel)\.?:?\s)[\d\s()/.-]{6,18}\d/gi;

/** A number that ends its statement needs no word before it: "555-0100.", ": 910 555 000", "02 40 00 00 00"; sums don't begin so or have a currency. */
const BARE_PHONE =
  /(?<=(?:^|[.:!?|,;·•—–\n]|\b(?:via|through|on|under|unter|sous|al|no|op|sul|allo))\s{0,3})(?:\d{3}-\d{4}|(?:00 ?\d\d ?|0)\d{1,4}(?:[ /-]\d{2,4}){2,4}|[679]\d{2}[ .-]\d{3}[ .-]\d{3}|[23]\d{2} (?!000 000)\d{3} ?\d{3}|3\d{2} \d{4} \d{3})(?=\s{0,3}(?:$|[.,;|)\n](?!\d)))/g;

/** On a mentor's page an hour is booked. */
const REACHED_BY: ReadonlySet<LinkKind> = new Set(['mail', 'booking', 'mentoring']);

/** Ways to reach the person that a text or its links show: address, number, booking link, invitation. */
export function contactPaths(text: string, links: readonly string[] = [], clauses = clausesOf(text)): Hit[] {
  const out: Hit[] = [];
  for (const l of linksIn(text)) if (REACHED_BY.has(l.kind)) out.push({ quote: l.url, start: l.start, end: l.end });
  const callable = withoutOtherNumbers(text);
  for (const pattern of [PHONE, BARE_PHONE])
    for (const m of callable.matchAll(pattern)) out.push({ quote: m[0], start: m.index, end: m.index + m[0].length });
  for (const m of text.matchAll(
    /(?<![\w.+-])[\w.+-]+ ?(?:\[at\]|\(at\)|\{at\}) ?[\w-]+ ?(?:\[dot\]|\(dot\)|\.) ?\w+/gi,
  ))
    out.push({ quote: m[0], start: m.index, end: m.index + m[0].length });
  out.push(...contactInvitation(text, clauses));
  for (const url of links)
    if (REACHED_BY.has(linkKind(url)) || linksIn(url).some((l) => REACHED_BY.has(l.kind)))
      out.push({ quote: url, start: -1, end: -1 });
  return out;
}

const HOURS =
  /\b(?:(\d{1,2})(?:\s?(?:-|–|—|to|bis|a|à|tot)\s?(\d{1,2}))?\s?(?:hours?|hrs?|h|std\.?|stunden|heures|horas|uur)\s?(?:\/|\bper\b|\ba\b|\bpro\b|\bpar\b|\bpor\b|\ba la\b|\/ ?|je|each|weekly|p\.?\s?w\.?)?\s?(?:week|wk|woche|semaine|semana|w)?)/i;
const DAYS =
  /\b(\d|one|two|three|four|ein|einen|zwei|drei|un|deux|trois|dos|tres|dois|twee|drie)(?:\s?(?:-|–|to|or|bis|oder)\s?(?:\d|two|three|four|zwei|drei))?\s(?:days?|tage?|jours?|dias?|días?|dagen)\s?(?:\/|a|per|pro|die|par|por|a la|je|in der)\s?(?:week|woche|semaine|semana)\b/i;

/** Hours or days a week that a text states, as written; null where none. */
export function hoursStated(text: string): Hit | null {
  for (const pattern of [DAYS, HOURS]) {
    const m = pattern.exec(text);
    if (m !== null && (pattern === DAYS || /w|s/i.test(m[0].slice(-6))))
      return { quote: m[0].trim(), start: m.index, end: m.index + m[0].length };
  }
  return null;
}

const REMOTE =
  /\b(?:remote(?:ly|-first|-friendly)?|on-?site|hybrid|work from home|from home|anywhere|fully distributed|a distancia|remoto|remota|a distance|teletravail|télétravail|teletrabajo|homeoffice|home office|vor ort|thuiswerk\w*|op afstand|utc ?[+-]\d|gmt ?[+-]?\d*|cet|est|pst|(?:eastern|central|pacific|mountain) time|time ?zones?)\b/i;

/** Where the work can be done, as the text says it; null where it says nothing. */
export function workplaceStated(text: string): Hit | null {
  const m = REMOTE.exec(text);
  return m === null ? null : { quote: m[0], start: m.index, end: m.index + m[0].length };
}

const EMPLOYER_WORDS =
  /\b(?:employee|my (?:current |main )?employer|day-?\s?job|main job|full-time employed|(?:alongside|besides?|next to|on top of) (?:my|a) (?:full-time |main |regular )?(?:job|employment|role)|side hustle|moonlighting|(?:mein|neben (?:mein\w*|dem)) (?:haupt)?(?:job|beruf|arbeitgeber|anstellung)|hauptberuf\w*|nebenberuf\w*|nebentatigkeit|nebenjob|mon employeur|en (?:plus|parallele|complement) de mon (?:emploi|poste|cdi|travail)|a cote de mon (?:emploi|travail)|mi (?:empleador|empresa actual)|ademas de mi (?:empleo|trabajo)|meu (?:empregador|emprego atual)|alem do meu (?:emprego|trabalho)|mijn werkgever|naast mijn (?:vaste )?(?:baan|werk))\b/;
/** Words that tell readers of an employment beside the offer; a discreet profile has none. */
export function employmentStated(text: string): Hit | null {
  const m = EMPLOYER_WORDS.exec(fold(text));
  return m === null
    ? null
    : { quote: text.slice(m.index, m.index + m[0].length), start: m.index, end: m.index + m[0].length };
}
