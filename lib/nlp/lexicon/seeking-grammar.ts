import { WHEN } from './own-account.ts';
import type { WordingRule } from './seeking.ts';

/*
 * The grammar of looking for work, folded: a verb of seeking and, within a few words, a post of any kind. Verbs and
 * posts stand apart, so that a new trade's post needs one word and no new wording.
 */

/** What is looked for by who wants to be employed. */
const POST =
  '(?:roles?|jobs?|positions?|posts?|postdocs?|placements?|apprenticeships?|traineeships?|trainee (?:places?|posts?)|internships?|clerkships?|residenc(?:y|ies)|fellowships?|lectureships?|vacanc(?:y|ies)|(?:job )?openings?|employment|employers?|training contracts?|pupillage|teaching (?:post|place)s?|board (?:seats?|roles?|posts?)|first (?:chance|break|start) (?:in|at|with)|non-?exec\\w*|something (?:new|different|else|permanent|steady|fresh))';
const BETWEEN = "(?:[\\w’'/&+.-]+ ){0,6}?";
const DAY =
  '(?:mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?|school hours|term[- ]time|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
/** Where a statement about oneself begins. */
const BEGIN = "(?<=^|[.,;:|–—(] ?|\\b(?:i am|i[’']m|am|currently|now|still|again|and) )";

export const SEEKING_GRAMMAR: readonly WordingRule[] = [
  {
    // a verb of seeking and a post
    id: 'seek-post',
    words: [
      `(?:(?:actively |currently |now |also )?seeking|(?:am|i[’']m|currently|actively|now) searching(?: for)?|searching for|(?:job[- ])?hunting for|in (?:search|need|pursuit) of|hoping (?:for|to (?:find|get|land|secure|start))|glad of|could do with|in the running for|hungry for) ?:? ?${BETWEEN}${POST}(?! (?:seekers|hunters|boards?|cent(?:re|er)|holders|fair|market|coach|truth))\\b`,
      `open (?:to|for) (?:an? |any |some |the |new |other )?${BETWEEN}(?:${POST}|(?:a |career |my next )(?:\\w+ )?(?:change|move|switch)|industry\\b|(?:the )?right (?:offer|team|place|job|people))(?! (?:of|in) (?:mind|plan|direction|perspective))`,
      `(?:would|i[’']d|might|could) (?:\\w+ )?(?:consider|welcome|take|entertain|jump at) (?:an? |the right |any )?${BETWEEN}(?:${POST}|move|change of (?:job|employer|sector))`,
      `(?:roles?|posts?|positions?|seats?|jobs?|offers?) (?:are |is |always |gladly )?considered\\b`,
      `(?:assignment|mandate|contract|engagement|challenge|berth|post|apprenticeship|employer|mission)s? (?:wanted|sought|needed)\\b`,
      'ready for (?:my|the|a) next [a-z]+\\b',
      '(?:get|getting|go|going) back (?:in)?to (?:work|nursing|teaching|practice|the (?:profession|trade|ward|classroom|kitchen|sea)|[a-z]+ing\\b)(?= after|[.,;]|$)',
      'tell me about (?:\\w+ )?(?:vacancies|openings|jobs|posts|roles)\\b',
      '(?:glad of|grateful for|welcome are) (?:[\\w,]+ ){0,4}(?:leads|a job|jobs|a post|hints)\\b',
      "(?:looking|hoping|hope|hopes|aiming|planning|trying|ready|keen|eager|want|would like|would love|i[’']d (?:like|love)) to (?:(?:move|switch|transfer|cross|break|get|step|change|come back|go back|get back) (?:back )?(?:in)?to\\b(?! (?:know|see|the (?:bottom|moon|top|point|heart))))",
      "i[’']d (?:like|love) to (?:join|work (?:with|at|for|in|as|near|on)|start (?:as|in)|be part of|stay in)\\b",
      `(?:interested in|aspir\\w+ to|keen on|dream\\w* of) (?:an? |any |new |my |some )?(?:(?!how|why|what|the\\b)[\\w’-]+ ){0,3}?${POST}(?! (?:of|in society|change))\\b`,
      'my next (?:job|role|post|position|employer|kitchen|ship|team|ward|school|lab|company) (?:should|would|could|will|has|must|ideally|needs|may|might|is (?:hopefully|somewhere))\\b',
      '(?<=^|[.|;,] ?)(?:my )?next (?:step|stop|move|job|chapter|role)s?(?: up)?: (?:an?|my|something|anything|ideally)\\b',
    ],
  },
  {
    // the same in the other languages
    id: 'seek-post-elsewhere',
    words: [
      'suche\\b(?! (?:nicht|kein))[^.!?,;|]{0,50}?\\b(?:ausbildung|ausbildungsstelle|volontariat|referendariat|lehrstelle|traineestelle|\\w+stelle|wiedereinstieg|berufseinstieg|quereinstieg)\\b',
      'offen fur (?:einen |neue |eine |etwas |den )?(?:\\S+ )?(?:neues|wechsel|stelle|rolle|posten|angebote?|richtige\\w*)\\b',
      "(?:en quete|a la recherche|en recherche) d(?:e |u |[’'])(?:\\S+ ){0,4}(?:defis?|poste|emploi|stage|alternance|apprentissage|employeur|contrat|reconversion)\\b",
      'ouverte? (?:a|aux) (?:un |une |des )?(?:\\S+ ){0,2}(?:changement|offres?|mobilite|reconversion|stages?)\\b',
      'abiert[oa]s? a (?:un |una |unas |unos |mi )?(?:\\S+ ){0,2}(?:practicas|pasantias?|puestos?|empleos?|ofertas?|becas?|cambio|traslado)\\b',
      'abert[oa] a (?:um |uma |uns )?(?:\\S+ ){0,2}(?:estagios?|vagas?|mudanca|empregos?|propostas?)\\b',
      '(?:sta |ben )?open voor (?:een |iets )?(?:\\S+ ){0,2}(?:nieuws|anders|baan|functie|overstap|stage|vaste)\\b',
      '(?:praktikum|stelle|job|anstellung|lehrstelle|arbeit|einsatz)(?: [^\\s.,;|]+){1,4} gesucht\\b|(?:uber|auf) (?:\\S+ )?(?:stellen|job)?angebote\\b|wieder auf dem (?:arbeits)?markt\\b',
      '(?:mochte|will|wurde) (?:\\S+ ){0,2}zuruck (?:in|an|auf) (?:die|den|das|eine[nr]?|meine\\w*) (?!berge|natur|heimat|zukunft|kindheit|see)\\w+|lust auf (?:eine\\w? )?(?:neue\\w* )?(?:jobs?|stelle|aufgaben?|team|wechsel)\\b',
      '(?:ganas|vontade) de (?:volver|voltar|trabajar|trabalhar|empezar|comecar) (?:a|al|ao|en|em|num|numa|no|na) (?!casa)\\w+|envie de (?:changer de|rejoindre|retrouver un|travailler)\\b',
      'libre (?:de suite|tout de suite|immediatement)\\b|se busca (?:\\S+ )?(?:empleo|trabajo)\\b|busco (?:un )?cambio\\b',
      '(?:suche|gerne?|freue mich auf|bereit fur|lust auf|zeit fur) (?:\\S+ ){0,3}(?:neue\\w* )?(?:herausforderung\\w*|aufgaben?|wirkungskreis)\\b|(?:stellen|job)?wechsel (?:denkbar|moglich|gewunscht|nicht ausgeschlossen|angestrebt)|(?:wieder|quer|berufs)einstieg (?:\\S+ ){0,4}(?:gesucht|gewunscht)',
      '(?:wurde|mochte|will) (?:ich )?(?:gerne? |wieder |lieber )+(?:\\S+ ){0,5}(?:zuruck|arbeiten|wechseln|einsteigen|mitarbeiten|anfangen)\\b',
      '(?:aimerais|voudrais|souhaite|souhaiterais) (?:\\S+ ){0,2}?(?:travailler|rejoindre|revenir|integrer|me reconvertir|retrouver un|changer de (?:metier|poste|secteur|voie|cap))\\b|interessee? par (?:un |des )(?:\\S+ )?(?:postes?|emplois?|stages?)',
      '(?:me gustaria|quisiera|querria|quiero) (?:\\S+ )?(?:trabajar|empezar|volver a(?:l| la)?|incorporarme|cambiar de (?:sector|trabajo|empresa))\\b|me interesan? (?:un |una |los )?(?:puestos?|empleos?|trabajos?|practicas)',
      '(?:gostava|gostaria|adorava|queria|quero) (?:de )?(?:trabalhar|comecar a trabalhar|voltar a(?:o| trabalhar)?|mudar de (?:area|empresa|emprego))\\b|(?:tenho interesse|interessad[oa]) em (?:\\S+ )?(?:vagas?|estagios?|empregos?)',
      '(?:zoekt|zoekende) (?:\\S+ ){0,3}(?:werk|baan|stage\\w*|functie)\\b|(?:wil|zou) (?:ik )?(?:graag |weer |liefst )+(?:\\S+ ){0,5}(?:werken|beginnen|terug|aan de slag)\\b',
      '(?:invitations?|convites?|invitaciones|einladungen|uitnodigingen) (?:to|to join|para|a|zu|in|voor) (?:\\S+ )?(?:boards?|conselhos?|consejos?|beirate?n?|aufsichtsrate?n?|raden|comites?)\\b',
    ],
  },
  {
    // times of the day at which one can be had
    id: 'free-hours',
    words: [
      `${BEGIN}available (?:on |for |most |all |any )*(?:weekday |school |early |late |some )*${DAY}\\b`,
      `${BEGIN}(?:free|spare|some|new|a little|more )? ?capacity (?:again )?(?:from|as of|starting) ${WHEN}\\b`,
      `room for (?:[\\w-]+ ){1,4}(?:from|as of|starting) ${WHEN}\\b`,
      `${BEGIN}next (?:gap|opening|window) ?: ?(?:from |in |as of |early |mid[- ]?|late |again )*${WHEN}\\b`,
      `${BEGIN}(?:passively |quietly |casually |openly |urgently |again |actively )?(?:looking|job[- ]search(?:ing)?)(?: again| around)?(?= *(?:$|[.,;|)]))(?<!not looking|stopped looking)`,
      `${BEGIN}(?:need|needs|want) (?:work|a job)(?=[.,;|]|$| in| near| by| from)|immediate joiner|(?:can|could|able to|available to|ready to) join (?:immediately|at once|from|within|in \\w+ (?:days|weeks))|free agent (?:since|again|from)\\b`,
      `${BEGIN}(?:quietly|discreetly|passively|cautiously) open(?= *(?:$|[.,;|)]))|open to hearing from (?:\\w+ )?[a-z]+s\\b|(?:can|may|might) be (?:persuaded|tempted|lured)\\b`,
      '^have [^.!?,]{3,30}, will (?:travel|move|relocate)\\b',
      'start (?:on )?(?:mon|tues|wednes|thurs|fri)day\\b|looking 4 (?:a )?(?:work|job)\\b',
      `${BEGIN}(?:applying now|now applying|will relocate|nothing after (?:that|it|this))\\b`,
      `${BEGIN}between (?:things|posts|employers|ships|kitchens|projects|engagements|gigs|chapters)(?= *(?:$|[.,;|)–—]))`,
    ],
  },
];

/** What only sounds like it: others' needs, places for others, one's own refusal within the words. */
export const NOT_SEEKING_GRAMMAR: readonly string[] = [
  '(?<!\\b(?:i|we|still|also|now) )need (?:an?|your) [^.!?]{0,80}\\?',
  '(?:places?|slots?|spots?|seats?|chairs?|tables?|dates?|hours?|days?) (?:are |is |still |again |left )*(?:free|available|open) (?:for|to) (?:\\w+ )?(?:\\w+ )?(?:clients?|patients?|customers?|pupils?|students?|members?|famil\\w+|children|guests|orders|commissions)\\b',
  '(?:cherche|recherche|suis|veux) (?:pas|plus)\\b[^.!?,;]*',
  '(?:zoek|suche|busco|procuro) (?:\\S+ )?(?:geen|kein\\w*|nichts|niets|ningun\\w*|nenhum\\w*)\\b[^.!?,;]*',
  '(?:support|tickets?|tables?|rooms?|service|advice|staff|help|doctors?|guides?) (?:\\S+ )?available\\b',
  '(?:need|want|seeking|looking for) an? job (?:boards?|cent(?:re|er)s?|fairs?|coach\\w*|descriptions?)\\b',
  'career break (?:in|from|between) (?:19|20)|on the market (?:square|stall|hall|place|every)|(?:personas?|gente|jovenes|mujeres|trabajadores) (?:\\w+ )?en paro|en paro (?:juvenil|de larga)',
  '(?:help|support|coach|teach|train|advis|counsel)\\w* [^.!?,;]{0,30}(?:looking|searching|hunting) for\\b(?: \\S+){1,3}',
  'next free (?:\\w+ )?(?:slots?|appointments?|dates?) for (?:\\w+ing|patients|pets|dogs|visits)\\b',
  '(?:seeking|searching for|open to) (?:\\w+ )?(?:truth|funding|investment|sponsors?|feedback|speaking|pull requests)\\b',
  '(?:companies|employers|people|juniors|kids|pupils|men|others|newcomers|refugees|apprentices|they|you|clients|candidates|those|anyone|who|students|graduates|nurses|mothers|parents|women|veterans|returners|help\\w*|coach\\w*|mentor\\w*|support\\w*) (?:who |that )?(?:\\w+ )?(?:return\\w* to|interested in|keen on|aspiring to|ready to|seeking|searching for|hunting for|in search of|in need of|hoping (?:for|to)|open to|(?:want|hope|like|try|trying|planning|aiming|hoping|looking) to)\\b(?: (?:get|move|switch|break|step|change|go|come))?',
];
