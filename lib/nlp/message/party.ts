import type { Doc, Span } from './document.ts';
import { Gated } from './gate.ts';
import { begun, capital, type Finder } from './starts.ts';

export interface CompanyFound extends Span {
  readonly company: string;
}

const W = "[\\p{Lu}\\d][\\p{L}\\d'’&.+-]{0,24}";
const NAME = `${W}(?:(?: (?:&|and|und|et|y|e|of|de|du|des|der|di|do|da|for) ${W})|(?: ${W})){0,4}`;
const SUFFIX =
  '(?:Staffing|Consulting|Recruitment|Recruiting|Partners|Partner|Group|Labs|Health|Healthcare|Bank|Systems|Solutions|Technologies|Software|Analytics|Energy|Energi|Insurance|Pharma|Pharmacy|Press|Academy|School|University|College|Hospital|Clinic|Clinics|Housing|Council|Foundation|Institute|Interim|Search|Talent|Advisory|Capital|Ventures|Studio|Studios|Media|Logistics|Foods|Retail|Robotics|Games|Homes|Care|Rehab|Services|Association|Holding|GmbH|AG|SE|KG|Ltd|Limited|Inc|LLC|Corp|SA|SL|SpA|Srl|Lda|BV|NV|S\\.A\\.|Stadtwerke|Klinikum|Ziekenhuis)';
const written = (source: string): Gated => new Gated(new RegExp(source, 'gu'), 'text');
const PATTERNS: readonly Finder[] = [
  // "… at Harbor Point", "here at X", "join X"
  begun(
    `(?<![\\p{L}])(?:at|here at|join(?:ing)?|with us at|work(?:ing)? (?:at|for)|bei|beim|bei der|chez|en|bij|bij het|bij de|na|presso|within|inside|for our team at|from|von|of|van)\\s(?:the |der |dem |den |la |el |a |l')?(?<c>${W}(?: (?:&|and|of|de) ${W}| ${W}){0,3} ?${SUFFIX}|${NAME})`,
  ),
  // "X is hiring", "X sucht"
  written(
    `(?:^|[.!?,:\\n]\\s{0,3}|(?:die|das|der|the|la|el|il) )(?<c>${NAME})(?:,[^,.\\n]{3,60},)? (?:is|are|sucht|suchen|sucht|recherche|recrute|busca|cerca|procura|zoekt|needs|wants|has|offers|builds|makes|here)(?![\\p{L}])`,
  ),
  // "| Fernhill Staffing", "Name, role, X"
  written(`[|,@–-]\\s{0,2}(?<c>(?:${W} ){0,4}${SUFFIX})(?![\\p{L}])`),
  capital(`(?<![\\p{L}])(?<c>(?:${W} ){1,3}${SUFFIX})(?![\\p{L}])`),
];
const NOT_NAME =
  /^(?:I|We|You|It|He|She|They|The|This|That|There|Our|My|Your|A|An|Hi|Hello|Hey|Dear|Thanks|If|In|On|At|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December|Python|SQL|Java|React|AWS|Azure|LinkedIn|Zoom|Teams|Slack|GitHub|Kaggle|WhatsApp|Telegram|Google|Apply|Interested|What|Who|When|How|Would|Could|Can|Are|Do|Is|Remote|Hybrid|Onsite|Full|Part|Contract|Start|Duration|Rate|Location|Role|Position|Job|Senior|Data|Sie|Wir|Ich|Die|Der|Das|Wer|Ihr|Ihre|Nous|Vous|Je|Buenos|Hola|Buscamos|Cerchiamo|Ciao|Olá|Oi|Data Engineer|One|Two|Three|Director|Head|Manager|Client|Series)(?: |$|')/;
const ROLEISH =
  /(?:Engineer|Developer|Scientist|Analyst|Manager|Designer|Consultant|Architect|Director|Nurse|Specialist|Recruiter|Lead|Entwickler|Berater|Officer|Editor)(?:in|s|en)?$/;

/** Who would engage the reader, as far as a name of a firm can be told from its surroundings; else null. */
export function findCompany(doc: Doc, places: ReadonlySet<string>): CompanyFound | null {
  for (const pattern of PATTERNS)
    for (const m of pattern.all(doc)) {
      const company = (m.groups?.c ?? '')
        .replace(/(?<![.,'’])[.,'’]+$/, '')
        .replace(/^(?:The|Die|Der|Das|La|El|Il) /, '');
      if (company.length < 3 || NOT_NAME.test(company) || ROLEISH.test(company) || places.has(company.toLowerCase()))
        continue;
      const start = m.index + m[0].lastIndexOf(company);
      return { start, end: start + company.length, company };
    }
  return null;
}

const AGENCY = new Gated(
  /(?<![a-z])(?:(?:my|our|one of (?:my|our)|a|an|their|his|the|direct|end|several|for a|many|pharma|federal|state|nhs|banking|insurance|healthcare|retail|financial) (?:\w{2,14} ){0,2}clients?(?! (?:work|projects?|service|base|meetings?|facing|site))|clients of (?:mine|ours)|on behalf of|client (?:is|wants|needs|asked|has|=|:)|end[- ]client|direct client|prime vendor|implementation partner|for one of our|staffing (?:firm|agency|company)|recruit(?:ment|ing) (?:agency|firm|desk|company)|search firm|headhunter|executive search|we place|i place|i recruit for|we recruit for|submit you|we connect (?:investors|clients|decision|companies|experts)|expert network|our clients|law firm we work|asked (?:us|me) (?:for|to (?:find|look))|has asked (?:us|me)|(?:mein|unser|einen|einem|eines|fur einen|ein|meinen|unseren|meines|unseres|ihren) (?:\w{2,16} )?(?:kunden?|mandanten?|auftraggebers?)|endkunden?|im auftrag|mandanten|(?:mon|notre|un|mes|nos|l.un de nos|pour un) (?:\w{2,14} )?clients?|pour le compte|(?:mi|nuestro|un|mis|nuestros|para un) (?:\w{2,14} )?clientes?(?! potenc)|cliente final|(?:mio|nostro|un|miei|nostri|per un) (?:\w{2,14} )?client[ei]|per conto di|(?:meu|nosso|um|meus|nossos|para um) (?:\w{2,14} )?clientes?|(?:mijn|onze|een|voor een) (?:\w{2,14} )?(?:opdrachtgevers?|klant(?:en)?|relatie)|opdrachtgevers?|mooie bedrijven|bedrijven in portefeuille|hedge funds mostly|cover (?:hedge|investors))(?![a-z])/,
);
const IN_HOUSE = new Gated(
  /(?<![a-z])(?:we're|we are|we need|we have|we've|we want|we run|we build|we pay|we closed|we publish|we raised|we lost|we use|we make|we love|we'd|we|our (?!clients?\b|client\b|candidates?\b)|us\b|i run|i lead|i manage|i'm the (?:hiring|cto|founder|owner|head|director)|i head|my (?:team|company|startup|start-up|department|clinic|firm|co-founder|group|lab|shop|book|project|website|business|daughter|son|app|idea)|join (?:my|our|us)|in-house|no agency|wir (?!vermitteln)|unser(?:e|em|en|er)? (?!kunde|mandant|auftraggeber|klient)|bei uns|ohne vermittler|nous (?!recherchons pour)|notre (?!client)|nos (?!clients)|chez nous|nuestr[oa]s? (?!client)|somos|buscamos|la nostra|il nostro (?!client)|nostr[oae] (?!client)|noi |cerchiamo|nosso (?!client)|nossa|somos|estamos|temos|wij |we |ons |onze (?!opdrachtgever|klant)|bij ons|need somebody|i need|i want|i'd like|ich suche|ich grunde|je cherche|je monte|busco|cerco|procuro|ik zoek|your (?:service|services))(?![a-z])/,
);

/** True: acts for a client; false: speaks for whoever would pay; null: not clear. */
export function findAgency(doc: Doc): boolean | null {
  if (AGENCY.test(doc)) return true;
  return IN_HOUSE.test(doc) ? false : null;
}

const UNDISCLOSED = new Gated(
  /(?<![a-z])(?:(?:my|our|a|an|the|one of (?:my|our)) (?:[\w-]{2,14} ){0,3}client|confidential (?:client|search|company)|leading (?:company|bank|firm|player)|a (?:well-known|large|major|global|fast-growing|stealth) (?:company|firm|bank|startup|start-up|player)|can't name|cannot name|undisclosed|einen (?:\w+ )?kunden|ein namhaftes unternehmen|un (?:client|grand groupe)|un cliente|um cliente|een opdrachtgever|stealth)(?![a-z])/,
);
export const hidesClient = (doc: Doc): boolean => UNDISCLOSED.test(doc);
