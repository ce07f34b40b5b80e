import { PLACES, REGIONS } from '../lexicon/msg-places.ts';
import type { Doc, Span } from './document.ts';
import { begun, capital } from './starts.ts';

export interface PlaceFound extends Span {
  readonly place: string;
}

const LABEL =
  /(?:^|\n)[^\n\p{L}]{0,6}(?:work ?location|job location|location|place|ort|standort|einsatzort|arbeitsort|dienstort|lieu|localisation|ubicacion|lugar|sede|luogo|localizacao|local|locatie|plaats|standplaats|site|region|where)\s{0,2}[:=-]\s{0,2}([^\n]{2,70})/iu;
const WORD = "[\\p{Lu}][\\p{L}'’.-]{1,24}";
const NAME = `${WORD}(?:(?:[ -]| (?:de|do|da|del|am|an der|upon|of|la|le) )${WORD}){0,2}`;
const IN = begun(
  `(?<![\\p{L}])(?:in|near|from|around|within|inside|based in|across|to|aus|nach|bei|à|a|en|em|te|op|outside|downtown|di|sede di|desde|for the)\\s(?:the |our |der |den |die |het |o |la |el )?(?<place>${NAME})(?<state>, ?[A-Z]{2}(?![A-Za-z])| [A-Z]{2}(?![A-Za-z]))?`,
);
const known = new Set([...PLACES, ...REGIONS].map((p) => p.toLowerCase()));
const byFirst = new Map<string, string[]>();
for (const name of known) {
  const head = name.split(/[ -]/)[0] ?? name;
  byFirst.set(head, [...(byFirst.get(head) ?? []), name]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

const STATE =
  /^,? ?(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])(?![A-Za-z])/;
/** The seat of a company or the origin of a person isn't the place of the work. */
const NOT_PLACE =
  /(?:university of|bank of|greetings from|regards from|hello from|grusse aus|saluti da|saludos desde|based|headquartered|i'm|i am|we're|we are|originally|office in)\s$/i;

const NAMES = capital(`\\p{Lu}[\\p{L}'’]{1,24}(?:-\\p{L}{2,20})*|\\b(?:US|UK|EU|UAE|DACH|EMEA|EEA|NYC|SF|USA)\\b`);

function gazetteer(doc: Doc): PlaceFound[] {
  const out: PlaceFound[] = [];
  for (const m of NAMES.all(doc)) {
    const start = m.index;
    for (const name of byFirst.get(m[0].toLowerCase()) ?? byFirst.get(m[0].toLowerCase().split('-')[0] ?? '') ?? []) {
      if (doc.text.slice(start, start + name.length).toLowerCase() !== name) continue;
      if (/[\p{L}]/u.test(doc.text.charAt(start + name.length))) continue;
      const state = STATE.exec(doc.text.slice(start + name.length, start + name.length + 6));
      const end = start + name.length + (state?.[0].length ?? 0);
      out.push({ start, end, place: doc.text.slice(start, end) });
      break;
    }
  }
  return out;
}

/** Place of the work; a company's seat only when the work isn't remote. */
export function findPlace(doc: Doc, remote: string | null): PlaceFound | null {
  const labelled = LABEL.exec(doc.text);
  if (labelled !== null) {
    const raw = (labelled[1] ?? '')
      .replace(/\s{0,2}(?:[(|;–].*|,? ?(?:100 ?%|hybrid|remote|onsite|on-site|deux|zwei|two|\d).*)$/isu, '')
      .trim();
    const start = labelled.index + labelled[0].lastIndexOf(labelled[1] ?? '');
    if (
      raw !== '' &&
      !/^(?:remote|anywhere|home|100|fully|hybrid|on-?site|onsite|remoto|télétravail|homeoffice)/i.test(raw)
    )
      return { start, end: start + raw.length, place: raw };
  }
  const named = [...IN.all(doc)]
    .map((m) => ({ m, place: `${m.groups?.place ?? ''}${m.groups?.state ?? ''}` }))
    .filter(
      ({ m, place }) =>
        known.has((m.groups?.place ?? '').toLowerCase()) || STATE.test(place.slice((m.groups?.place ?? '').length)),
    )
    .map(({ m, place }) => {
      const start = m.index + m[0].length - place.length;
      return { start, end: start + place.length, place };
    });
  const good = (p: PlaceFound): boolean => {
    const before = doc.text.slice(Math.max(0, p.start - 26), p.start);
    return remote === 'remote'
      ? !NOT_PLACE.test(before)
      : !/(?:university of|bank of|greetings from|regards from)\s$/i.test(before);
  };
  return named.find(good) ?? gazetteer(doc).find(good) ?? null;
}
