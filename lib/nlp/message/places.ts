import { LURES, MARKET_AFTER, NOT_WORKED_AT, RECRUITS } from '../lexicon/msg-place-talk.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { gazetteer, isKnown, isPlace, isRegion, type PlaceFound, STATE } from './gazetteer.ts';
import { isNoPlace, LOCATIVES } from './place-words.ts';
import { besideSite, leftOpen, livedIn, visited } from './places-beside.ts';
import { findSites } from './sites.ts';
import { isSkillName } from './skill-names.ts';
import { thereAtFirst } from './visits.ts';
import type { WorkKind, Workplace } from './workplace.ts';

const LABEL = new Gated(
  /(?:^|\n|(?<=[.;,] )|(?<= )(?=(?:place|location) ?:))[^\n\p{L}]{0,6}(?:work ?location|job location|location|place|ort|standort|einsatzort|arbeitsort|dienstort|lieu|localisation|ubicacion|lugar|sede|luogo|localizacao|local|locatie|plaats|standplaats|site|region|where)[ \t]{0,2}[:=-][ \t]{0,2}([^\n]{2,70})/u,
);
const NAME =
  "\\p{Lu}[\\p{L}'’-]{1,24}(?:(?:[ -]| (?:de|do|da|del|am|an der|upon|of|la|le) )\\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
/** The seat of a company or the origin of a person isn't the place of the work. */
const NOT_PLACE =
  /(?:university of|bank of|court of|school of|greetings from|regards from|hello from|grusse aus|saluti da|saludos desde|headquartered in|originally from|moved from|moving to|moves to|move to|moved to|relocating to|flights from|fly from|you from|was in|were in|back in|live in|lived in|born in|clients in|customers in|projects in|used from|travel to|trips to|see it in|see us in|see them in|see for yourself in|entering|market in|else in|now in)\s$/i;
/** A limit of remote work: "remote within the EU", "anywhere in the Southeast". */
const LIMIT =
  /(?:remote\w*|remoto|remota|like|want|please|choose|(?:must|to|can|should) sit|must be|need to be|teletrabajo|télétravail|anywhere|work(?:ing)?|homeworking|home-?working|do it(?: all)?|do this|based|live|located|reside\w*|resident\w*|wfh|homeoffice|cualquier parte|partout|qualquer lugar|ovunque|distance),? ?\(?(?:(?:total |totale? |complet |possible )?(?:from |depuis |au |aux |in |within |inside |across |throughout |all over |anywhere in |en |de |desde |dans |aus |innerhalb |von |em |na |no |in |da |binnen |vanuit )(?:the |der |den |la |el |l['’]|toda |tutta |heel )?)?$/i;

const inLanguage = new Map<string, Gated>();
function locative(lang: string): Gated {
  let pattern = inLanguage.get(lang);
  if (pattern === undefined) {
    const words = [...new Set([...(LOCATIVES.en ?? []), ...(LOCATIVES[lang] ?? [])])].join('|');
    pattern = new Gated(
      new RegExp(
        `(?<!\\p{L})(?<prep>${words})\\s(?:the |our |der |den |die |het |o |la |el |l['’])?(?<place>${NAME})`,
        'gu',
      ),
      'text',
    );
    inLanguage.set(lang, pattern);
  }
  return pattern;
}

function labelled(doc: Doc): PlaceFound | null {
  const m = LABEL.exec(doc);
  const line = m?.[1];
  if (m === null || line === undefined) return null;
  const start = m.index + m[0].lastIndexOf(line);
  const raw = doc.text
    .slice(start, start + line.length)
    .replace(/\s{0,2}(?:[(|;–].*|\. .*|\.$|,? ?(?:100 ?%|hybrid|remote|onsite|on-site|deux|zwei|two|\d).*)$/isu, '')
    .replace(/ (?:office|HQ|campus|site)$/, '')
    .trim();
  return raw === '' ||
    /^(?:remote|anywhere|(?:your |own )?home|100|fully|hybrid|on-?site|onsite|(?:in |on |at |from )?(?:your|ihre?m?|dein|deinem|votre|ton|tu|su|tuo|suo|seu|teu|je|uw) |remoto|télétravail|homeoffice|ausschl|nur|voll|tbd|flexib|video|phone|online|zoom|teams|telefon)/i.test(
      raw,
    )
    ? null
    : { start, end: start + raw.length, place: raw };
}

/** Parts of houses and fields of study stand behind "in" as towns do. */
const INSIDE_A_HOUSE =
  /(?:Unit|Sciences?|Hall|House|Trust|Department|Institute|Hospital|University|College|Library|Centre|Center|Apps|Studies|Engineering|Management|Services?|Trials?|Ward|Room|Building|Days|Summit|Board)$/;
/** Names behind a preposition of place, known or not. */
function behindPreposition(doc: Doc): PlaceFound[] {
  const out: PlaceFound[] = [];
  const lang = doc.language ?? 'en';
  for (const m of locative(lang).all(doc)) {
    let name = m.groups?.place ?? '';
    const start = m.index + m[0].length - name.length;
    while (name !== '' && !isPlace(name) && isNoPlace(name, lang, isSkillName)) {
      const cut = name.replace(/[ -]?(?<![^ -])[^ -]+$/, '');
      name = cut === name ? '' : cut;
    }
    if (name.length < 3 || (!isPlace(name) && (INSIDE_A_HOUSE.test(name) || isSkillName(m.groups?.place ?? ''))))
      continue;
    const end = start + name.length;
    const state = STATE.exec(doc.text.slice(end, end + 6))?.[0] ?? '';
    out.push({ start, end: end + state.length, place: name + state });
  }
  return out;
}

/** "Dakar office", "our Leeds site", "am Campus Stendal", ", Morecambe, £34". */
const AT_SITE = new Gated(
  /(?:(?:our|the|their|in|at) |: )(?<a>\p{Lu}[\p{L}-]{2,20}) (?:office|site|campus|branch|plant|workshop|shop|store|clinic|studio|school|warehouse|team|HQ|depot|works|shutdown|scheme|end|project)(?![\p{L}])|(?:[Cc]ampus(?: at| in)?|[Ss]tandort|(?:[Dd]ienstort|[Aa]rbeitsort|[Ee]insatzort|[Ss]tandort) ist|[Ww]ork location is|[Ll]ieu de travail est|Sitz|[Ss]tandplaats|[Ss]ede di|[Bb]üro|[Ff]iliale|[Ww]erk|[Ss]iège de|[Aa]ula|stabilimento di|fábrica de|planta de|usine de|site de|(?:[Aa]telier|[Aa]gence|[Hh]ôpital|[Cc]linique|[Mm]agasin|[Bb]outique|[Cc]abinet|[Éé]cole|[Éé]tude) de|(?:[Cc]línica|[Tt]ienda|[Tt]aller|[Oo]ficina|[Cc]olegio|[Ll]oja|[Ee]scola) de|(?:RSA|[Cc]linica|[Ss]tudio|[Oo]spedale|[Ss]cuola|[Nn]egozio|[Cc]antiere|[Ll]aboratorio|[Aa]mbulatorio|[Aa]silo) di|[Hh]otel de|[Hh]ôtel de|Werk in) (?<b>\p{Lu}[\p{L}-]{2,20})|, (?<c>\p{Lu}[\p{Ll}-]{3,20}), (?=[£¤$]|\d|six figures|hybrid|remote|on[- ]?site|full|part|start|asap|ab |dès)/gu,
  'text',
);
function atSite(doc: Doc): PlaceFound[] {
  const out: PlaceFound[] = [];
  for (const m of AT_SITE.all(doc)) {
    const name = m.groups?.a ?? m.groups?.b ?? m.groups?.c ?? '';
    const start = m.index + m[0].indexOf(name);
    if (!isNoPlace(name, doc.language ?? 'en', isSkillName)) out.push({ start, end: start + name.length, place: name });
  }
  return out;
}
/** Workplaces of a message beside which a town is looked for. */
const MOST_SITES = 8;
/** "Would you come to Haro for seven weeks?": a town that the reader would come or move to. */
const COME_TO = new Gated(
  /(?:[Tt]e vendrías a|[Vv]endría(?:s)? a|[Vv]enirte a|[Vv]iendriez à|[Vv]iendrais à|[Vv]errest[ie] a|[Vv]errebbe a|[Vv]irias? (?:para|a)|(?:[Ww]echsel|[Uu]mzug|[Ff]ahrgeld|[Aa]nfahrt|[Kk]ämen Sie|[Kk]ämst du) nach|[Cc]ome (?:up |down |over )?to|[Mm]ove to|[Kk]omen naar|[Oo]verstap naar) (?<v>\p{Lu}\p{Ll}[\p{L}-]{1,20})(?! (?:and )?(?:see|meet))/gu,
  'text',
);
function comeTo(doc: Doc): PlaceFound | null {
  for (const m of COME_TO.all(doc)) {
    const name = m.groups?.v ?? '';
    const end = m.index + m[0].length;
    if (!isNoPlace(name, doc.language ?? 'en', isSkillName)) return { start: end - name.length, end, place: name };
  }
  return null;
}
/** Who writes without capitals still says "here in didsbury". */
const HERE_IN = new Gated(
  /(?<![a-z])(?:here in|based in|over in|plants in|shops? in|offices? in|farm in)\s(?<v>[a-z]{4,16})(?=[,.;!?)\n]|$| and)/g,
);

function lower(doc: Doc): PlaceFound | null {
  for (const m of HERE_IN.all(doc)) {
    const name = m.groups?.v ?? '';
    const start = m.index + m[0].length - name.length;
    const place = doc.text.slice(start, start + name.length);
    if (
      !isNoPlace(name, doc.language ?? 'en', isSkillName) &&
      !/^(?:town|person|house|time|total|general|europe)$/.test(name)
    )
      return { start, end: start + name.length, place };
  }
  return null;
}

/**
 * Place of the work; of remote work only a limit ("remote within the EU").
 * @param kind an expert call has none; a ping's and a fraud's is only believed on a line of its own or beside a job
 */
export function findPlace(doc: Doc, workplace: Workplace | null, kind: WorkKind = 'job'): PlaceFound | null {
  const remote = workplace?.remote ?? null;
  if (kind === 'call' && remote === null) return null;
  const line = labelled(doc);
  if (line !== null) return line;
  const before = (p: PlaceFound): string => doc.text.slice(Math.max(0, p.start - 32), p.start);
  const places = gazetteer(doc);
  const after = (p: PlaceFound): string => doc.text.slice(p.end, p.end + 16);
  const named = behindPreposition(doc);
  const inside =
    ({ start, end }: Span) =>
    (p: PlaceFound): boolean =>
      p.start >= start && p.end <= end;
  const atFirst = remote === 'remote' ? thereAtFirst(doc) : undefined;
  if (remote === 'remote') {
    const state = STATES_ALLOWED.exec(doc);
    if (state?.[1] !== undefined) {
      const start = state.index + state[0].length - state[1].length;
      return { start, end: start + state[1].length, place: state[1] };
    }
    const home = livedIn(doc, places);
    if (home !== undefined) return home;
    const within = leftOpen(doc);
    if (within !== null) return within;
    const limits = [...places, ...named.filter((p) => isKnown(p))].filter((p) => !HOURS.test(after(p)));
    const limit =
      limits.find((p) => LIMIT.test(before(p)) || VISIT.test(before(p))) ??
      limits.find((p) => /^(?: or| oder| ou| o| of|,|\/)? ?remote/i.test(after(p))) ??
      places.find((p) => isRegion(p) && /^ time ?zones?/.test(after(p))) ??
      visited(doc, places, named) ??
      null;
    if (limit !== null || (atFirst === undefined && workplace?.choice !== true)) return limit;
  }
  const strict = kind === 'ping' || kind === 'lure';
  const market = kind === 'ping' ? RECRUITS : kind === 'lure' ? LURES : null;
  const good = (p: PlaceFound): boolean =>
    !(kind === 'venture' && FOUNDER.test(doc.folded.slice(Math.max(0, p.start - 60), p.start))) &&
    !NOT_PLACE.test(before(p)) &&
    !MET_THERE.test(doc.folded.slice(Math.max(0, p.start - 90), p.start)) &&
    !HOURS.test(after(p)) &&
    !NOT_WORKED_AT.test(doc.folded.slice(Math.max(0, p.start - 44), p.start)) &&
    (!strict ||
      JOB_BEFORE.test(doc.folded.slice(Math.max(0, p.start - 60), p.start)) ||
      market?.test(doc.folded.slice(Math.max(0, p.start - 90), p.start)) === true ||
      (kind === 'ping' && MARKET_AFTER.test(after(p))));
  const towns = (p: PlaceFound): boolean => isKnown(p) && !isRegion(p) && good(p);
  const beside =
    workplace === null
      ? null
      : ([workplace, ...(remote === 'remote' || strict ? [] : findSites(doc, kind === 'teaching').slice(0, MOST_SITES))]
          .map((site) => besideSite(doc, site, places, inside(site)))
          .find((p) => p !== null && good(p)) ?? null);
  if (beside !== null && (isKnown(beside) || !(named.some(towns) || places.some(towns)))) return beside;
  return (
    named.find(towns) ??
    places.find(towns) ??
    (strict
      ? null
      : (named.find((p) => !isKnown(p) && good(p)) ?? atSite(doc).find(good) ?? comeTo(doc) ?? lower(doc))) ??
    named.find(good) ??
    places.find(good) ??
    null
  );
}
/** "I'm a speech therapist in Durban" says where who founds it lives. */
const FOUNDER =
  /(?<![a-z])i(?:.m| am| was| run| work| teach| spent)(?![a-z])[^.!?\n]{0,44} (?:in|near|from|at|around) $/;
/** A visit now and then to a place that isn't far from being the place of the work. */
const VISIT =
  /(?:visits?|days? a month|day (?:each|every|per) (?:month|quarter)|trips?|missions?|idas?|viagem|viagens|viaggi|besuch|visite?|visita|board meetings?|comit[ée]s?|workshops?)[^.\n]{0,16}(?:to|in|at|à|a|en|em|in|nach)\s$|shed in\s$/i;
/** Where one met, came from or spoke is no place of work. */
const MET_THERE =
  /(?<![a-z])(?:met|parle de (?:vous|toi)|hablo de ti|hablado de (?:ti|usted)|parlato di (?:te|lei)|falou de si|falaram de|are you (?:ever |often |sometimes )?(?:near|around)|spoke|we spoke|meeting you|introduced|screened|saw you|heard you|hear you|you (?:gave|spoke|presented|screened)|attendee|hackathon|meetup|(?:we|i|they|who|has|have|had|you) (?:backed|invested)|trains? from|rail from|flights? from|kennengelernt|kennenlern\w*|getroffen|treffen|se voit|se voir|on se (?:croise|retrouve)|kaffee|cafe|caffe|coffee|beer|drinks?|lunch|dinner|vernos|quedamos|vederci|vediamo|rencontr(?:er|ons|ez|e(?!s))|conocimos|conosciuti|conhecemos|leerden)(?![a-z])[^.!?\n]{0,70}$/;
const HOURS = /^(?: hours| time| entity| holding|[- ]based (?:client|company|firm))/;
const JOB_BEFORE =
  /(?:something|requirements?|client|customer|seat|developers?|engineers?|managers?|analysts?|job|role|position|opening|vacancy|vacancies|work|team|mandate?|plant|practice|clinic|hospital|school|stelle|empleo|trabajo|emploi|poste|vaga|lavoro|vacature|baan)s?[^.!?\n]{0,40}$/;

/** "Must sit in TX", "remote in MN/WI/IA": states as they are written behind a preposition. */
const STATES_ALLOWED = new Gated(
  /(?:(?:sit|live|reside|resident|located|[Rr]emote|[Aa]nywhere|based|work) in|within) ((?:A[LKZR]|C[AOT]|D[CE]|FL|GA|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])(?:(?:, ?| ?\/ ?| or | and )[A-Z]{2}(?![A-Za-z]))*)(?![A-Za-z])/gu,
  'text',
);
