import { NAMED_SITE, SITE_OF_TOWN, sitePattern } from '../lexicon/msg-sites.ts';
import { DESK_WORK } from '../lexicon/msg-sites-named.ts';
import { PERK_BEFORE, PERK_PLACE, TRADED_BEFORE } from '../lexicon/msg-sites-trades.ts';
import { lastPart } from './behind-last.ts';
import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { isPlace } from './gazetteer.ts';
import { LANGUAGES, type Language } from './language.ts';
import { matchesIn } from './matches.ts';
import { perDoc } from './per-doc.ts';
import { findNamedSites, HEAD_OFFICE } from './sites-named.ts';
import { isTitled } from './titled-site.ts';

const patterns: Partial<Record<Language, Gated>> = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, new Gated(sitePattern(lang))]),
);
const taught: Partial<Record<Language, RegExp>> = {};
/** Who teaches may do so at an institution that isn't the sender's; compiled when somebody first does. */
function taughtAt(doc: Doc, lang: Language): Iterable<RegExpExecArray> {
  taught[lang] ??= sitePattern(lang, true);
  return matchesIn(taught[lang], doc.folded);
}
/** A place that is visited, served, left or sold rather than worked at. */
const NOT_HERE_BEFORE =
  /(?:(?<![a-z])(?:i(?:.m| am)|ich bin|je suis|ik ben|not|never|nicht|pas|niet|life|politics|romance|gossip)|(?:welcome|willkommen|bienvenue?|bienvenid[oa]|benvenut[oa]|bem-vind[oa]|welkom)(?: to (?:come|work|sit|drop in|pop in))?|y(?:ea)?rs?|began|begun|grew up|born|founded|following up|(?:show|teach|train|help) (?:the |our |my )?(?:girls|boys|lads|ladies|people|staff|colleagues|team|others)|spent|worked|(?<!(?:sit|be|come|get) )together|users|was|were|started|experience|meet|met|saw|heard|talk|spoke|spoken|background|time|career|(?:your|last|old|former|previous) (?:role|position|job)|money|invested?|interest\w*|used|running|live|installed|deployed|data|patients|customers|tenants|beds|been|(?:meet|see|join|find|visit) (?:me|you|us|him|her)|ensemble|anybody|anyone|are you(?: still| now)?|(?:i|we)(?:.ll| will| shall) be|(?:when|whenever|if|while|time) you(?:.re| are)|vediamo|vederci|treffen|voit|voir|vemos|encontramos|(?<![a-z])i (?:work|sit)|look|peek|glance) $|(?:call|ask|ring|email|mail|contact|see) (?:for )?\w{0,12} ?$|(?:coffee|kaffee|cafe|caffe|koffie|lunch|tour)(?: with us| bei uns| chez nous| da noi| bij ons)? $/;

/** What teachers and speakers are asked for. */
const LECTURE = /(?:an?|your|the|short|guest|paid) (?:talk|lecture|speech) $|(?:you|to) (?:speak|talk) $/;
/** Where somebody was: "in our Boston office last year". */
const PAST_AFTER = /^,? (?:si (?:apre|libera)|last (?:year|month|week|summer)|(?:back )?in (?:19|20)\d\d|years? ago)/;
const PAST_BEFORE =
  /(?<![a-z])(?:(?:writing|write|calling|call|ringing)(?: to)?(?: you)? from|(?:your|his|her|my) (?:last|old|former|previous|first|current) (?:role|position|job|post|work) (?:in|at|for)|(?:worked|together|met|saw|spoke|was)(?: you| together)? (?:in|at|from)|(?:train|(?:send|post|bring)[^.]{1,20}) to) (?:our |the )?$/;
/** "Lovely to sit next to you at the workshop." */
const MET_BEFORE =
  /(?<![a-z])(?:nice|lovely|great|good|pleasure|fun|schon|ravie?|encantad[oa]|un piacere|leuk) (?:to|of|meeting|seeing|talking|chatting|sitting|dich|sie|de|di|om)(?![a-z])[^.!?\n]{0,40}$/;
/** "The one who painted the wall at the pool": done and seen there by somebody. */
const DONE_BEFORE =
  /(?<![a-z])(?:(?:you|who|that|which) (?:did|made|painted|built|shot|wrote|designed|played|cooked|baked|sang|laid|carved|filmed|photographed|fitted|restored|curated|catered|gave|put up|hung|dressed|planted|drew|held|performed|organi[sz]ed|(?:have|had|.ve) done)|i (?:heard|saw|read|loved|liked|admired|enjoyed|ate|tried|tasted|bought|noticed)|que (?:vous avez|tu as) (?:fait|peint|construit|joue|realise)|que (?:hiciste|pintaste|hizo|pinto|construyo|tocaste)) (?:[^.!?;\n]{1,36} )?$/;
/** Where somebody is interviewed or tried. */
const INTERVIEW_BEFORE =
  /(?<![a-z])(?:interviews?|(?:first|second|final) round|assessment (?:day|centre|center)|vorstellungsgesprach|probetag|entretiens?|entrevistas?|colloquio|sollicitatiegesprek)(?![a-z])[^.!?;\n]{0,32}$/;
/** "Somebody on the pier said …" */
const SAYS_AFTER =
  /^ (?:erreichen sie|erreichst du|ist (?:telefonisch|erreichbar|geoffnet)|is open|is closed|opens at|closes at|said|says|told|tells|gave|mentioned|recommended|suggested|pointed|swears|praised|hat (?:mir|uns|sie)|m.a |nous a |me (?:dijo|dio|ha)|mi ha|ci ha|disse|zei|gaf)(?![a-z])/;

/** "Mairi, Distillery office" at the end of a letter says who writes. */
const SIGNED_BEFORE = /\n\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2},? $/u;

/** Who comes for a coffee doesn't work there. */
const COFFEE = / (?:kaffee|coffee|cafe|caffe|koffie|lunch) /;

/** "Call or text Brenda in the front office": who is to be spoken to there. */
const REACHED_BEFORE =
  /(?<![a-z])(?:call|text|ring|phone|ask|e-?mail|contact|message|write to|speak to|talk to|reach)(?: or [a-z]{3,8})?(?: for)? [a-z'’-]{2,14}(?: [a-z'’-]{2,14})? $|(?<![a-z])(?:melden sie sich bei|melde dich bei|contactez|appelez|ecrivez a|llame a|escriba a|contatti|chiami|contacte|ligue a|bel) [^.!?;\n]{3,30} $/;

/** "I'm a doctor at a hospital in Ghent" says who writes. */
const INTRODUCED =
  /(?<![a-z])(?:i.m|i am|i work|i run|i look after|i organi[sz]e|i do|i teach|i.m with|i lead|i head|i manage|we.re|ich bin|ich arbeite|je suis|je travaille|soy|trabajo|sono|lavoro|sou|trabalho|ik ben|ik werk) [^.!?\n]{0,44}(?:an?|eine[mr]|une?|una?|uma?|num|numa|een|the|der|dem|du|de la|del|della|do|da|het|de) $/;
/** "A bank in Leeds" is who hires; where its people sit isn't said. */
const EMPLOYER =
  /(?:banks?|museums?|museo|musee|universit\w+|colleges?|institut\w*|istituto|ziekenhuisgroep|centres?|centers?|centro) \w+ $/;
/** Writers and speakers tell of some place or other: "in a greenhouse". */
const ANY_ONE = /^\w+ (?:an?|eine[mnr]?|une?|una|uma?|een) /;
const IN_BEFORE = /^ (?:in|at|near|bei|à|a|en|em|te|di|de) /;
/** "At a recipe site", "on our site" are web sites. */
const WEB_SITE =
  /^(?:on|in|through|from) (?:our|the|this|my) sites?$|^(?:in|at|on|from|through|across|for) (?:an? (?:[\w.-]+ ){0,2}|(?:our|the|this|my|their) (?:own )?(?:recipe|news|dating|e-?commerce|comparison|review|booking|travel|jobs?|learning|fan|shopping|auction|media|content|betting|marketing|company|official) )sites?$/;
/** "Belfast, on our site". */
const TOWN_FIRST = /(?:^|[.,;:!?(\n] ?)\p{Lu}[\p{L}-]{2,20}, $/u;
const REAL_SITE =
  /(?:job|work|client.?s?|customer.?s?|building|construction|mine|mining|plant|solar|wind|project|production|factory|test|brownfield|landfill|waste|nuclear|archaeological|dig|film|camp|main|other|same|new|second) sites?$/;
/** "It's Marcus from the gym" says who writes; "two days from the office" where the work is. */
const FROM = /^from (?:the|an?|our|my|their|his|her) /;
const FROM_ANY = /^from an? /;
const WORKS_BEFORE =
  /(?:work(?:s|ing)?|days?|week|time|weekly|based|run|done|(?<!to )you|operate|teach\w*|afternoons?|mornings?) $/;
/** "I run a mill in Dijon" says who speaks, not where the work is. */
const SEAT_BEFORE =
  /(?<![a-z])(?:there(?:.s| is| are| was)|(?:client|customer|employer|kunde|mandant|auftraggeber|cliente|client|klant|opdrachtgever) (?:is|ist|est|es|e),?|survey|draw|value|photograph|sell|sold|buy|bought|open|opened|opening|renovate|restore|of|about|run|own|have|opened|manage|sanieren|bauen|planen|build|building|renovons|construisons|reformamos|ristrutturiamo|are|we.re|am|i.m|sind|haben|sommes|avons|somos|tenemos|siamo|abbiamo|temos|zijn|hebben|tiens|gere|ha|has|hat|tiene|tem|heeft|possiede|owns|runs|gestisce|tient|betreibt|tengo|llevo|regento|ho|gestisco|tenho|giro|heb|fuhre|leite|betreibe|habe)(?: an?| the| eine?| une?| una?| uma?| een)? $|(?<![a-z])are you (?:still |now )?(?:at|in|with) (?:the|an?) $|(?:have|has|own|run) [^.!?\n]{2,16} and (?:an? |another )?$/;
/** … or somebody is missed there: "our depot in Crewe is short of a fitter". */
const LACKS =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:needs|lacks|seeks|wants|has lost|is (?:short|looking|after|missing|one|two|without)|sucht|braucht|fehlt|cherche|recherche|recrute|manque|busca|necesita|cerca|ha bisogno|procura|precisa|zoekt|mist)(?!\p{L})/u;
const OURS = /^(?:our|my|unsere?|notre|nuestr[ao]|nostr[ao]|noss[ao]|ons|onze) /;
/** "Auf unserem Hof" is no town. */
const OWN = / (?:our|my|unser\w*|meine[rm]|notre|mon|ma|nuestr[oa]|mi|nostr[oa]|noss[oa]|ons|onze|mijn) /;
/** "One workshop at" is no room. */
const SEVERAL = /^(?:one|two|three|four|[1-9]\d?) workshops? /;
/** "I've looked through our pool" of people. */
const LOOKED = /(?:look\w*|search\w*|brows\w*|went|going|go|comb\w*|leaf\w*) $/;
const lastWord = (said: string): string => said.slice(said.lastIndexOf(' ') + 1);
const NAMED = new Gated(NAMED_SITE, 'text');
const OF_TOWN = new Gated(SITE_OF_TOWN, 'text');
/** "hotel near Nice" is a workplace if a place follows and then no verb: "our office in Boston keeps growing" is none. */
const PLACE_FOLLOWS =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?=[.,;:)!?\n–—]|$| (?:and|with|for|und|mit|et|avec|y|con|e|en|met) )/u;

/** "Our office in Ulm is moving", "the sheet at our practice has grown": told of, and not worked at. */
const TOLD_OF =
  /^ ?(?:(?:in |at |near |a |en |em |te )?[a-z-]{3,20} )?(?:(?:is|are) (?:moving|growing|closing|opening|expanding|being)|moves (?:to|in)|has (?:just |recently |now )?(?:grown|moved|closed|opened|doubled)|keeps? (?:growing|getting|losing)|produit|produziert|produces|fabrica|produce|maakt|zieht (?:im|in|um|bald|nach)|wachst|schliesst|wird (?:gerade|derzeit)? ?(?:umgebaut|geschlossen)|demenage|grandit|s.agrandit|ferme (?!le|ses)|a (?:demenage|ferme|ouvert)|se muda|crece|cierra (?:en|por)|ha (?:crecido|cerrado|abierto|chiuso|aperto)|si trasferisce|cresce|chiude (?:a|per)|muda-se|fecha (?:em|para)|verhuist|groeit)(?![a-z])/;

const FOR_A_BEFORE = /(?<![a-z])(?:for|of|fur|pour|para|per|voor) (?:an?|eine[nm]?|ein|une?|una|uno|uma?|een) $/;
const FOR_BEFORE = /(?<![a-z])(?:para|pra|per|pour|fur) (?:(?:il|la|le|el|o|a|les) )?$/;
const lineRest = (text: string): string => text.split(/[.!?;\n]/, 1)[0] as string;

/** Asked for the place as well as for the workplace. */
const ofWork = perDoc((doc): readonly Span[] => sitesIn(doc, false));
const ofTeaching = perDoc((doc): readonly Span[] => sitesIn(doc, true));
function sitesIn(doc: Doc, teaching: boolean): readonly Span[] {
  const out: Span[] = [];
  for (const lang of new Set([doc.language ?? 'en', 'en'])) {
    const pattern = patterns[lang as Language];
    if (pattern === undefined) continue;
    for (const m of teaching ? taughtAt(doc, lang as Language) : pattern.all(doc)) {
      const end = m.index + m[0].length;
      const before = doc.folded.slice(Math.max(0, m.index - 16), m.index);
      if ((NOT_HERE_BEFORE.test(before) && !(teaching && LECTURE.test(before))) || COFFEE.test(m[0])) continue;
      const behind = doc.folded.slice(end, end + 24);
      if (PAST_AFTER.test(behind) || SAYS_AFTER.test(behind) || TOLD_OF.test(doc.folded.slice(end, end + 44))) continue;
      const clause = doc.folded.slice(Math.max(0, m.index - 60), m.index);
      if (
        DONE_BEFORE.test(clause) ||
        REACHED_BEFORE.test(clause) ||
        INTERVIEW_BEFORE.test(clause) ||
        TRADED_BEFORE.test(clause)
      )
        continue;
      if (MET_BEFORE.test(clause) || (PERK_PLACE.test(m[0]) && PERK_BEFORE.test(clause))) continue;
      if (FROM_ANY.test(m[0])) continue;
      // "Grafica per il nostro ristorante", "translator for a clinic in Lyon": what is done at a desk for a house.
      const forHouse = FOR_BEFORE.test(before) || (m.groups?.there !== undefined && FOR_A_BEFORE.test(before));
      if (!teaching && forHouse && (DESK_WORK.test(lastPart(clause)) || DESK_WORK.test(lineRest(behind)))) continue;
      if (FROM.test(m[0]) && !WORKS_BEFORE.test(doc.folded.slice(Math.max(0, m.index - 12), m.index))) continue;
      if (teaching && ANY_ONE.test(m[0]) && !PLACE_FOLLOWS.test(doc.text.slice(end, end + 40).replace(IN_BEFORE, '')))
        continue;
      // "on our site" is a web site.
      if (
        WEB_SITE.test(m[0]) &&
        !REAL_SITE.test(m[0]) &&
        !doc.folded.startsWith(' itself', end) &&
        !TOWN_FIRST.test(doc.text.slice(Math.max(0, m.index - 24), m.index))
      )
        continue;
      // "In Mannheim", "in Halle" are towns; "sede di Pavia" is where a seat is.
      if (
        (!OWN.test(m[0]) && isPlace(lastWord(doc.text.slice(m.index, end)))) ||
        /(?:^| )sed[ei] (?:di|en|de|em) $/.test(m[0])
      )
        continue;
      const around = m.groups?.there;
      if (
        around !== undefined &&
        m.groups?.room !== undefined &&
        OURS.test(around) &&
        LACKS.test(doc.text.slice(end, end + 60))
      ) {
        out.push({ start: m.index, end });
        continue;
      }
      if (!teaching && around !== undefined && HEAD_OFFICE.test(around)) continue;
      if (INTRODUCED.test(doc.folded.slice(Math.max(0, m.index - 60), m.index))) continue;
      if (SEVERAL.test(m[0]) || isTitled(doc.text, m.index, end) || (LOOKED.test(before) && m[0].startsWith('through')))
        continue;
      if (around !== undefined && (/ e[nm] $/.test(around) || (!teaching && EMPLOYER.test(around)))) continue;
      if (m.groups?.there !== undefined && SEAT_BEFORE.test(doc.folded.slice(Math.max(0, m.index - 40), m.index)))
        continue;
      if (m.groups?.there !== undefined && !PLACE_FOLLOWS.test(doc.text.slice(end, end + 40))) continue;
      out.push({ start: m.index, end });
    }
  }
  for (const m of OF_TOWN.all(doc)) {
    const end = m.index + m[0].length;
    if (INTERVIEW_BEFORE.test(doc.folded.slice(Math.max(0, m.index - 60), m.index))) continue;
    if (!TOLD_OF.test(doc.folded.slice(end, end + 44))) out.push({ start: m.index, end });
  }
  for (const m of NAMED.all(doc)) {
    const end = m.index + m[0].length;
    const before = doc.folded.slice(Math.max(0, m.index - 36), m.index);
    const signed =
      SIGNED_BEFORE.test(doc.text.slice(Math.max(0, m.index - 40), m.index)) && end >= doc.text.trimEnd().length;
    if (INTERVIEW_BEFORE.test(doc.folded.slice(Math.max(0, m.index - 60), m.index))) continue;
    if (!signed && !PAST_AFTER.test(doc.folded.slice(end, end + 24)) && !PAST_BEFORE.test(before))
      out.push({ start: m.index, end });
  }
  out.push(...findNamedSites(doc, teaching));
  return out.sort((a, b) => a.start - b.start);
}

/** Workplaces named as such: "in our Leeds office", "am Standort", "dans nos locaux", "Dakar office". */
export const findSites = (doc: Doc, teaching = false): readonly Span[] => (teaching ? ofTeaching : ofWork)(doc);
