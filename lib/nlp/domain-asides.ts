import { isListed } from './domain-lists.ts';
import { FAINT, HALF, HINT, LIKELY } from './domain-strengths.ts';
import type { DomainTerm } from './domains.ts';
import { plain } from './lexicon/domain-everyday.ts';
import { HANDLED } from './lexicon/domain-objects.ts';
import { fold } from './message/fold.ts';

/*
 * Fields named by the way: ends of a range, topics, firms of the past, one kind of customer among many, and what
 * people of another field handle.
 */

/** "Everything from tills to trams": both ends are examples. */
const RANGE_FROM =
  /(?:,|\b(?:everything|anything|clients?|customers?|projects?|work(?:ed)?|jobs?|companies|firms|topics|things|all|rang(?:e|es|ing)|reich(?:en|t)|alles|tout|todo|tudo|kunden|mandanten|mandate|auftrage|kundschaft|betriebe|patients|students|menschen|kund\w+|clientes|klanten)) (?:from|vo[nm]|van|desde|depuis) (?:[a-z'’-]+ ){0,2}$/;
const RANGE_TO =
  /(?:,|\b(?:everything|anything|clients?|customers?|projects?|work(?:ed)?|jobs?|companies|firms|topics|things|all|rang(?:e|es|ing)|reich(?:en|t)|alles|tout|todo|tudo|kunden|mandanten|mandate|auftrage|kundschaft|betriebe|patients|students|menschen|kund\w+|clientes|klanten)) (?:from|vo[nm]|van|desde|depuis) (?:[a-z'’-]+ ){1,4}(?:to|bis|tot|hasta|ate|jusqu['’]a) (?:[a-z'’-]+ ){0,2}$/;
const TO_COMES = /^s?(?: [a-z'’-]+){0,2} (?:to|bis|tot|hasta|ate|jusqu)\b/;

/** "Views on nuclear", "ask me about factories": what is talked of. */
const TALKED_OF =
  /\b(?:(?:views?|opinions?|thoughts|rants?|jokes?) (?:on|about)|ask me about|(?:weakness|soft spot) for|(?:fan|afraid) of|meinung(?:en)? (?:zu|zur|zum)|avis sur|opinion(?:es)? sobre|opinioes sobre|mening over) (?:the |a |an )?(?:[a-z-]+ )?$/;

/** "Dissertation on routes": a subject studied, with something else of it perhaps a field. */
const STUDIED_SUBJECT =
  /\b(?:dissertation|thesis|(?:master|bachelor|doktor)arbeit|memoire|tesis|tese|scriptie)(?: (?:about|on|uber|sur|sobre|over)|:) (?:[a-z-]+ ){0,4}$/;

/** "| previously: maps, music, insurance", "Was: buyer at a shipyard": a statement that tells what is over. */
const PAST_STATEMENT =
  /(?:^|[|•·\n;] ?|[.!?] )(?:previously|prev\.?|formerly|was|past|before|earlier|fruher|ehemals|vorher|avant|anciennement|antes|anteriormente|antigamente|vroeger|voorheen|eerder): [^|•·\n;.!?]{0,60}$/;

/** "2018–2021: ad tech.": a line of a life that is over by the second year. */
const DATED =
  /(?:^|[|•·\n;.!?(] ?)(?:[-–*] ?)?(?:[a-z]{3,9}\.? )?(?:19|20)\d\d ?(?:-|–|—|to|bis|a|tot) ?(?:[a-z]{3,9}\.? )?(?:(?:19|20)\d\d|['’]?\d\d)\)?(?:[:,–—|-]| [–—|-])? [^|•·\n;.!?]{0,60}$/;

/** "Before this I spent four years at a grocer", "I interned at a clinic": one employer of the past. */
const PAST_POST =
  /(?:\b(?:before (?:this|that|then)|antes|avant (?:cela|ca)|davor|vorher|daarvoor|anteriormente),? (?:i |ich |je |ik |yo |eu )?[a-z]+ [^.!?\n]{0,50}|\b(?:before|vor|avant|antes de|voor) [a-z]+,? (?:i was|i worked|i did|war ich|j['’]etais|fui|era|was ik) [^.!?\n]{0,60}|\b(?:i interned|internships?|summer job|praktikum|stage|practicas|estagio) (?:at|in|with|bei|en|chez|em|bij) |\bonce (?:worked|sold|ran|drove|cooked|taught) [^.!?\n]{0,30})$/;
/** "Ex-bank": a house left behind; with another word of its field it still tells. */
const EX = /\bex[- ]$/;

/** "Labels, menus, one bank", "for galleries, theatres, a brewery": the odd one among customers. */
const ODD_ONE =
  /(?:\bfor (?:[a-z-]{3,}s,? (?:and )?){1,4}(?:and )?an?|\b(?:the odd|the occasional)|(?:,|\b(?:and|plus)|&) (?:one|a single|once an?|sometimes an?|even an?)|\b(?:manchmal|gelegentlich|mal|parfois|a veces|de vez en cuando|as vezes|soms|af en toe|ogni tanto) (?:eine?|une?|una|uma?|een)) (?:[a-z-]+ )?$/;

const NOW_AND_THEN =
  /^s?,? (?:now and (?:then|again)|every now and|once in a while|sometimes|occasionally|de temps en temps|parfois|ab und zu|gelegentlich|manchmal|de vez en cuando|a veces|de vez em quando|as vezes|af en toe|soms|ogni tanto)\b/;

/** "Volunteer ambulance driver": what is done for nothing. */
const FOR_NOTHING =
  /\b(?:volunteer|hobby|amateur|ehrenamtliche[rn]?|freiwillige[rn]?|benevole|voluntari[oa]|vrijwillig(?:e|er)?)[ -](?:[a-z]+ )?$/;

/** "Our choir sang at the town hall": a place somebody went to. */
const WENT_TO =
  /\b(?:sang|sings?|played|plays|perform(?:s|ed)?|danced?|exhibited|spoke|married|got married) (?:[^.!?\n]{0,30} )?(?:at|in) (?:the |an? |our )?(?:[a-z-]+ )?$|\b(?:go|goes|going) to the $/;

/** "Professional indemnity insurance in place", "Assurance RC pro": a freelance's own cover. */
const COVER =
  /\b(?:insurance|indemnity|liability|insured|haftpflicht\w*|versicherung|assurance|seguro|verzekering|assicurazione)\b/;
const OWN_COVER =
  /^(?: insurance| cover| liability| rc| pro| professionnelle| decennale| de responsabilidad civil| professionale)*,? ?(?:in place|held|included|provided|valid|own\b|up to|vorhanden|besteht|inklusive|geregeld|aanwezig|en regla|in regola|a jour|inclus\w*|(?:of )?[£$€] ?\d|\d[\d.,]* ?(?:m|k|mio|million)?\b ?[€£$]?)/;
const COVER_OF_ONES_OWN = /^(?: rc pro\b| responsabilite civile pro| decennale)/;
const isOwnCover = (folded: string, start: number, end: number): boolean =>
  COVER.test(folded.slice(start, end + 12)) &&
  (OWN_COVER.test(folded.slice(end, end + 60)) || COVER_OF_ONES_OWN.test(folded.slice(end, end + 30)));

/** "Currently reading: The Logistics of Perception", "Lieblingsserie: …": the title of a book, a film or a song. */
const WORK_OF_OTHERS =
  /(?:\b(?:favou?rite|fave|best) (?:[a-z]+ )?(?:books?|novels?|films?|movies?|series|shows?|songs?|albums?|bands?|podcasts?|games?)\b|\b(?:currently|now|always|still) (?:reading|watching|playing|listening to|bingeing)\b|\b(?:lieblings|lievelings)(?:buch|bucher|film|filme|serie|serien|song|lied|band|roman|boek|liedje)\b|\b(?:ich )?lese (?:gerade|zurzeit)\b|\b(?:livres?|romans?|films?|series?|libros?|novelas?|peliculas?|livros?|filmes?|libri|libro|film|serie) (?:preferee?s?|favorit[oae]s?|preferid[oa]s?|preferit[oiae])\b|\b(?:je (?:lis|relis)|estoy leyendo|ahora leo|estou a ler|estou lendo|sto leggendo|ik lees(?: nu)?)\b)[^.!?\n]{0,70}$/;
const IS_A_TITLE =
  /^[^.!?\n]{0,40} (?:is|was|are|ist|est|es|e|is mijn) (?:on my (?:desk|nightstand|shelf)|(?:my|still my|mein|mon|mi|o meu|il mio|mijn) (?:[a-z]+ ){0,2}(?:book|novel|film|movie|series|show|song|album|(?:lieblings|lievelings)\w+|livre|roman|libro|novela|livro|boek)\b)/;

/** How much a term can count at most where it is named by the way, 0 to 1. */
export function asideStrength(folded: string, start: number, end: number): number {
  const before = folded.slice(Math.max(0, start - 90), start);
  if (RANGE_TO.test(before) || (RANGE_FROM.test(before) && TO_COMES.test(folded.slice(end, end + 40)))) return HALF;
  if (
    TALKED_OF.test(before) ||
    ODD_ONE.test(before) ||
    NOW_AND_THEN.test(folded.slice(end, end + 30)) ||
    WENT_TO.test(before) ||
    WORK_OF_OTHERS.test(before) ||
    IS_A_TITLE.test(folded.slice(end, end + 80)) ||
    FOR_NOTHING.test(before)
  )
    return FAINT;
  if (PAST_STATEMENT.test(before) || isOwnCover(folded, start, end)) return FAINT;
  if (EX.test(before) || PAST_POST.test(before) || DATED.test(before)) return HINT;
  return STUDIED_SUBJECT.test(before) ? LIKELY : 1;
}

const TABLE = HANDLED.map((h) => ({ ...h, words: new Set(h.words.split('|').map(plain)) }));

/** Fields that title or headline state for sure. */
const surelyNamed = (found: readonly DomainTerm[], running: number): Set<string> =>
  new Set(found.filter((t) => t.start < running && t.strength >= 1).map((t) => t.domain));

/**
 * Weighs down what people of the field or trade that headline and title name handle anyway.
 * @param running where running text begins, UTF-16.
 * @param trade headline and title, if they are not all that stands before the running text.
 */
export function withoutHandled(
  text: string,
  found: readonly DomainTerm[],
  running: number,
  trade = text.slice(0, running),
): DomainTerm[] {
  const named = fold(trade);
  const sure = surelyNamed(found, running);
  const rules = TABLE.filter(({ by }) => (typeof by === 'string' ? sure.has(by) : by.test(named)));
  if (rules.length === 0) return [...found];
  const folded = fold(text);
  const handled = (t: DomainTerm): boolean =>
    rules.some(
      (r) => r.domain === t.domain && (r.told !== true || t.start >= running) && r.words.has(plain(fold(t.quote))),
    );
  // Beside its own field a bank is what an insurer handles; in "insurers, hospitals and banks" it is a customer.
  return found.map((t) =>
    handled(t) && !isListed(folded, t, found) ? { ...t, strength: Math.min(t.strength, FAINT) } : t,
  );
}

/** A bare list of customers, "Banks, insurers, an airline, a zoo.": three or more kinds, each named once. */
const BETWEEN = /,| and | und | et | y | e /;
/** "Courses for nurses, …": the list begins behind it. */
const FOR_WHOM = /^\s*(?:(?:[a-z-]+ ){1,3}(?:for|fur|pour|para|voor|per) |[^:,]{1,90}: )/;
/** "Hospitals, courts and churches in the county book me by the hour": what the list does. */
const CALL_ME =
  /(?: (?:in|around|across|near|all over|from) (?:[a-z'’-]+ ){1,3}| )(?:book|hire|call|reserve|ring|phone|pay|use|send|invite|engage|roster|want|need|come to|write to|trust|order from|buy from) (?:me|us|my|our)\b.*$/;
const TELLS = /\b(?:i|we|ich|wir|je|nous|yo|eu|ik|wij|worked|gearbeitet|travaille|trabaj\w+|trabalh\w+|gewerkt)\b/;
const COUNTED = /^(?:an?|one|two|three|the odd|une?|ein\w*|una|um|uma|een) /;
/** Two of a kind are more than a chance customer. */
const SEVERAL =
  /\b(?:two|three|four|several|zwei|drei|mehrere|deux|trois|dos|tres|duas|varios|varias|twee|drie|due) (?:[a-z-]+ )?$/;
const KIND = /(?:^|\b)(?:an?|one|two|three|une?|ein\w*|una|um|uma|een) |s\W*$/;

/** Weighs down each field that a sentence of running text names once in a list of unlike customers. */
export function withoutMixedLists(text: string, found: readonly DomainTerm[], running: number): DomainTerm[] {
  const folded = fold(text);
  const sure = surelyNamed(found, running);
  const mixed: (readonly [number, number])[] = [];
  for (const s of folded.slice(running).matchAll(/[^.!?\n]+/g)) {
    if (TELLS.test(s[0]) || /\d/.test(s[0])) continue;
    const head = FOR_WHOM.exec(s[0])?.[0].length ?? 0;
    const items = s[0]
      .slice(head)
      .replace(CALL_ME, '')
      .split(BETWEEN)
      .map((item) => item.trim());
    // What follows the list, "all before lunch", is none of them.
    while (items.length > 0 && !KIND.test(items.at(-1) ?? '')) items.pop();
    const kinds = items.filter((item) => KIND.test(item) && item.split(' ').length <= 4).length;
    // One may be put otherwise: "towers, a velodrome, hospital wing, houses".
    if (kinds < 3 || kinds < items.length - 1) continue;
    const [from, to] = [running + s.index + head, running + s.index + s[0].length];
    const inside = found.filter((t) => t.start >= from && t.end <= to);
    const itemOf = (t: DomainTerm): number => folded.slice(from, t.start).split(BETWEEN).length;
    const fields = new Set(inside.map((t) => t.domain));
    if (
      (fields.size < 2 && !items.some((item) => COUNTED.test(item))) ||
      [...fields].some((d) => new Set(inside.filter((t) => t.domain === d).map(itemOf)).size > 1)
    )
      continue;
    // Who sells to councils, trusts and housing associations names them all; a zoo among them, or another field of one's own, tells otherwise.
    // "Insurers, hospitals and banks": sectors all of them.
    if (items.every((item) => !COUNTED.test(item)) && inside.length >= items.length)
      if (inside.every((t) => isListed(folded, t, found))) continue;
    const strangers = inside.length < items.length || [...sure].every((d) => !fields.has(d));
    if (strangers) mixed.push([from, to]);
  }
  if (mixed.length === 0) return [...found];
  return found.map((t) =>
    mixed.some(([from, to]) => t.start >= from && t.end <= to) &&
    !SEVERAL.test(folded.slice(Math.max(0, t.start - 30), t.start))
      ? { ...t, strength: Math.min(t.strength, HALF) }
      : t,
  );
}
