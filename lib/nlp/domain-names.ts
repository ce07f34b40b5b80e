import { LIKELY } from './domain-strengths.ts';

/*
 * Terms of fields inside names of firms, and in lines that tell one client's result.
 */

/** Names after "at" are of companies: "Osprey Grid" or "Harbour Bank" is a name before it is a field. */
const IN_NAME =
  /(?:\b(?:at|for|of|with|joined|founded|ex|bei|chez|en|na|bij)|@|ex-|[,|](?=\sThe\s))\s?(?:[\p{Lu}\d][\p{L}\d&.'-]*\s){1,3}$/u;
/** "At Energy Fitness Clubs": the first word of a name, unless what follows says what kind of house it is. */
const NAME_BEGINS = /(?:\b(?:at|bei|chez|bij)|@)\s?$/;
const NAME_GOES_ON =
  /^(?:\s(?:&|and)\s|\s)(?!(?:Group|Compan|Corp|Inc|Ltd|Department|Dept|Servic|Office|Authorit|Agenc|Trust|Board|School|Universit|Hospital|Clinic|Council|Sector|Industr|Team|Division|Platform|Software|Solution|System|Bank|Insur|Tech|Start|Provider|Firm|Institut|Cent|Ministry|Association|Fund|Management|Research|Analytics|Data|Manufactur|Retail|Logist|Energy|Health|Care|of|for)\w*)\p{Lu}\p{Ll}+/u;
/** "Previously Tidepool, Kestrel Bank": firms left behind, named in a row. */
const PAST_FIRMS =
  /(?:\b(?:[Pp]reviously|[Ff]ormerly|[Pp]rev|[Pp]ast|[Ee]x|[Ff]rüher|[Ee]hemals|[Aa]nciennement|[Aa]nteriormente|[Vv]oorheen)\b[.:-]?\s?)(?:(?:at|with|bei|chez|en|na|bij)\s)?(?:\p{Lu}[\p{L}\d&.'-]*,?\s(?:(?:and|&|und|et|y|e|en)\s)?){1,6}$/u;
const BULLET_RESULT =
  /^\s*(?:[-–•*·▪►✓➤]|\d+[.)])\s?.*(?:\d|\b(?:third|half|halved|quarter|twice|doubled|fell|dropped)\b)/;

function lineAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  return text.slice(from, to === -1 ? text.length : to);
}

/** How much a term counts for the capitals around it and the line it stands in, 0 to 1. */
export function strengthIn(text: string, start: number, end: number, strength: number): number {
  const capital = /^\p{Lu}/u.test(text.charAt(start));
  if (capital && PAST_FIRMS.test(text.slice(Math.max(0, start - 80), start))) return strength / 2;
  if (capital && IN_NAME.test(text.slice(Math.max(0, start - 60), start))) {
    const next = text.slice(end).trimStart();
    if (strength === 1 && !/^\p{Lu}\p{Ll}/u.test(next)) return LIKELY;
    return strength / 2;
  }
  if (
    capital &&
    NAME_BEGINS.test(text.slice(Math.max(0, start - 8), start)) &&
    NAME_GOES_ON.test(text.slice(end, end + 40))
  )
    return strength / 2;
  // One client's result says little of a field; two such lines do.
  return strength === 1 && BULLET_RESULT.test(lineAround(text, start)) ? LIKELY : strength;
}
