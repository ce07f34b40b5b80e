import * as M from '../lexicon/msg-workplace-more.ts';
import type { Doc, Span } from './document.ts';
import { Gated, Gates } from './gate.ts';
import { isInterview, isMeeting } from './short-talk.ts';

/** A pattern over folded words. */
export const words = (source: string): Gated => new Gated(new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z])`, 'g'));
export const all = (sources: readonly string[]): Gates => new Gates(sources.map(words));

/** A call or an interview by video says nothing about where the work is done. */
const ABOUT_TALK =
  /(?:calls?|chat|speak|talk|interviews?|meet(?:ings?)?|assembly|demo|webinar|conversation|coffee|session with you|gesprache?|treffen|besprechung(?:en)?|appels?|entretiens?|echanges?|rencontres?|llamadas?|reunion(?:s|es)?|colloqui[oi]?|riunion[ei]|chiamat[ae]|chamadas?|reuni(?:ao|oes)|conversas?|gesprek(?:ken)?|overleg(?:gen)?|kennismak\w*|apply|register|anmeld\w*|find me|available|profile|portfolio|shop|learn more|look)\s{0,2}(?:,? ?(?:a|you|us|me|to|it|about|this|next|tomorrow|for|of|findet|ist|is|are|takes|take|place|happen|by|are|held|sind|finden|est|sont|se|si|fait|font|fa|fanno|es|son|hacen|sono|sao|fazem|zijn|gaan|\d+ min\w*) ?){0,4},? ?$/;
/** The remote of other things: teams, monitoring, people. */
const NOT_PLACE_AFTER =
  /^[\s-]{0,2}(?:richtlinie|regelung|polic(?:y|ies)|guideline|guide|support-app|(?:de (?:los|las)|d[oa]s|dei|delle|degli) (?:noss[oa]s |nostri |nuestros )?(?:pacientes|clientes|alumn[oi]s?|alunos|usuarios|utentes|doentes|idosos|mayores|familias|pazienti|clienti|assistiti|anziani|famiglie)|leadership|possibility|chance|likelihood|viewings?|diagnostics|health|tower|des [a-z]|nach absprache|by arrangement|in overleg|negotiable|selon accord|a convenir|monitoring|sensing|browser|access|desktop|control|sensor|patient|area|server|support tool|vital|care platform|friendly tool|survey|studie|umfrage|enquete|encuesta|sondaggio|shop|store|retail|portfolio|profile|pharmacy|community|advertis|marketing|platform|course platform|form|application|users?|teams|cloud|apps?(?![a-z])|vehicles?|cars|seeds?|furniture|chairs?|desks|lamps|supplies|mobel|something)/;
const NOT_PLACE_BEFORE =
  /(?:plataforma|software|programa|herramientas?|logiciels?|outils?|piattaforma|ferramentas?|plateforme|solutions?) (?:de|di|para|per|pour) $|(?:soporte|asistencia|mantenimiento|manutenzione|assistenza|supporto|suporte|assistencia|manutencao|maintenance|assistance|depannage|support|vente|vendita|venta) (?:en |a |da )?$|(?:miles|km|far|furs|fur das|fur ihr|fur dein) $|(?<!pourquoi )(?:pas|jamais) $|(?:not|nicht|never|isn.t|kein|while|after hours|stay|sleep|evenings?|weekend|dog|kids|nobody|nothing|runs?|running|hosted|deployed|installed|stored|tell nobody|alone) (?:a |as |at |be )?$|(?:coffee|kaffee|cafe|caffe|koffie|lunch|tour|visit|besuch|visite|visita)(?: with us| at| by)? $|(?:happy|content|settled|zufrieden|glucklich|tevreden|blij|contento|contenta|felice|feliz|bien|bene|bem|welcome|willkommen|bienvenue|bienvenid[oa]|benvenut[oa]|bem-vind[oa]|welkom)(?: to (?:come|work|sit|drop in|pop in))? $|(?:contar|explicar|raccontar|spiegar|erzahlen|erklaren|expliquer|raconter|vertellen|uitleggen|tell|explain)[a-z]{0,6} (?:you |it |this |more ){0,2}$|bij (?:u|je|jou) $|bei (?:uns|ihnen|dir) $|(?:bij|bei|beim) (?:de |den |het |onze |unseren |ouderen |alten )?(?:mensen|clienten|klanten|patienten|gezinnen|ouderen|leerlingen|patient|klient|kunden?|klienten|leuten|familien|senioren|schulern|menschen) $/;
/** "Twenty minutes from home", though two hours on campus are taught there. */
const TIME_BEFORE = /(?:hours|(?<!half )(?:an|one|1) hour|minutes?) $/;
/** "Paint for the home", though one can be wanted "for the remote post". */
const FOR_IT = /for (?:the|your) $/;
/** "Write about remote work", "sell online". */
const TOPIC =
  /(?<![a-z])(?:write|writing|article|text|piece|report|study|book|talk|post|blog|guide|handbook|leaflet|policy)[^.\n]{0,14} (?:about|on|is on|to|for) $/;
const SOLD =
  /(?<![a-z])(?:(?:sell|sells|selling|sold|verkaufen|vendons|vendemos|vendiamo|verkopen) [^.!?\n]{0,30}|vender|vendre|verkaufen|sell|selling|sold|buy|shop|shopping|order|orders|bestellen|verkopen|vendere|comprar|bookings?|exist|found|find us|visible|presence|sales|banking|(?:go|goes|going|went|gone|now|be|is|are) live|tienda|boutique|negozio|loja|shop|winkel|store) ?$/;
/** "We saw your course online": where the reader was found. */
const SEEN_THERE =
  /(?<![a-z])(?:sends?|submit|upload|fill|sign|download|share|complete|saw|seen|found|read|watched|heard|noticed|discovered|came across|stumbled (?:on|upon|over)|gesehen|gefunden|entdeckt|vu|trouve|decouvert|visto|encontrado|trovato|scoperto|encontrei|vi|gezien|gevonden) (?:[^.!?\n]{0,30} )?$/;
/** "The game you play on your phone", "seen from your kitchen": what somebody uses there. */
const USED_THERE =
  /(?<![a-z])(?:you|u)(?:.ve| have| can| may| might| must| will|.ll| probably| likely| surely| possibly| perhaps| already){0,2} (?:get|got|buy|see|seen|use|used|know|known|carry|play|played|have|had|open|opened|hold|keep|hear|heard|watch|watched|book|booked|download|downloaded|install|installed|scan|tap|order|ordered|wear)(?![a-z])[^.!?\n]{0,24} $/;
/** "Four roles open, one of them remote": some of several jobs. */
const SOME_JOBS =
  /(?<![a-z])(?:roles|jobs|positions|openings|vacancies|posts|opportunities)(?![a-z])[^.!?\n]{0,44}(?<![a-z])(?:some|one|two|three|most|half|many|several|a few|others)(?: of (?:them|which|these|those))?(?:,? (?:are|is|being))?(?: fully)? $/;
/** "Our developer does the work from abroad." */
const OUR_PEOPLE_WORK =
  /(?<![a-z])(?:our|my|his|her|their) (?:[a-z]{3,12} ){1,2}(?:does|do|did|will do|would do|handles?|completes?|finish(?:es)?|runs?|operates?) (?:all )?(?:(?:of )?(?:the|your|every|these|those|it) ?)?(?:actual |real )?(?:work|jobs?|tasks?|rest|coding|calls|projects?|it)? ?$/;
const OTHERS_WORK =
  /(?<![a-z])(?:people|users|employees|patients|staff|customers|everyone|others|teams|parents|pupils)(?: who| to| that| can)? (?:work|working|live|stay|order|train|learn|cook|report|log in|sign in|book|pay|vote|register|shop|call) $/;
/** "Our app lets nurses work from anywhere", "flights from anywhere". */
const LETS_OTHERS =
  /(?<![a-z])(?:(?:lets?|letting|helps?|helping|allows?|allowing|enables?|enabling|so(?: that)?) (?!you |u |us |work|remote|home)(?:[a-z]+ ){1,3}?(?:to |can )?|(?:flights?|trains?|travel|journey|come|came|comes|customers|students|guests|visitors|attendees|orders|applications|clients|users|sites|branches|properties|delivers?|delivered|delivery|ships?|shipped|sells?|sold|found|available|patients|parcels|buy|stay|eat|park|travel(?:ling)?(?: (?:is |costs |expenses |are )?(?:paid|covered|back))?|go|sleep|pay) (?:from )?)$/;
/** "The people behind the counter." */
const OTHERS =
  /(?<![a-z])(?:people|those|everyone|everybody|staff|colleagues|folk|men|women|nurses|teams?|workers|boys|girls|lads|somebody|anyone) $/;
/** "$300 a day from home": a day's pay. */
const PAID_BEFORE = /(?:[\d¤$£k]|euros?|dollars?|usd|eur|gbp|pounds|quid|much) $/;
/** "Remote possible? That depends." */
const ASKED_AFTER =
  /^(?: (?:possible|ok|okay|moglich|possibile|possible|mogelijk))? ?\?(?! ?(?:yes|yep|sure|of course|ja|oui|si|sim|100|fully|always))/;
const SENTENCE_BEFORE = /(?:^|[.!?\n])\s?$/;
/** "Some are remote, others aren't." */
const SOME_OF_THEM =
  /(?<![a-z])(?:some|others|several|half|a few|einige|manche|andere|certains|quelques-uns|algunos|alcuni|alguns|sommige)(?: of (?:them|these|those|my|our|the))?(?: (?!days?|weeks?|time|of)[a-z]{3,12})? (?:are|is|want|work|sind|sont|son|sono|sao|zijn)(?: (?:in|fully|completely|people|you))? $/;
const SENDER_IS = /(?<![a-z])i.m (?:[a-z]{3,14},? )?(?:an? |the )?$/;
/** An online job is done online, whatever an online talk is. */
export const isTalk = (said: string): boolean =>
  TALK.test(said) &&
  !/(?:job|work|position|tasks?)$|^(?:fully|completely|entirely|100)|^(?:lavor|trav|traba|arbeit|neben|werk|bij|tach|tare|compi|mission|not|eval|lik|rat|rev|cal|val|aval|bew|beo)/.test(
    said,
  );
const TALK = /zoom|teams|video|meet|skype|phone|online|virtual|linea|ligne|in person|face|visio/;

const BODILY =
  /^(?:on[- ]?site|in[- ]person|face|in[- ]office|vor[- ]ort|in prasenz|sur (?:place|site)|en presentiel|presentiel|presencial|en persona|in presenza|dal vivo|op (?:locatie|kantoor)|at the|beim|bij ons|bei uns|chez nous|da noi)/;
/** "I'll be on site until five": where the sender is. */
const I_AM =
  /(?<![a-z])(?:i(?:.ll|.m| am| was| will)(?: be)?|ich bin|je suis|je serai|estoy|estare|sono|saro|estou|ik ben|we met|we.ve met)(?: [a-z]{3,9})? $|(?<![a-z])my [a-z]{4,12} $/;
/** "Never met any of them in person": how people know each other. */
const MET =
  /(?<![a-z])(?:(?:have|has|had|.ve|never|not|n.t|you|we|i) (?:ever |never |even )?(?:met|seen|spoken)|n.t (?:meet|see)|never (?:meet|see)|getroffen|gesehen|rencontre|conocid[oa]|conosciut[oa]|conhecid[oa]|ontmoet)(?![a-z])[^.!?\n]{0,36}$/;
/** "You worked remotely for them", "the previous contractor worked from home": what was. */
const OTHERS_PAST =
  /(?<![a-z])(?:you|he|she|i|who|they|(?:contractor|predecessor|colleague|person|holder|developer|consultant|freelancer|accountant|bookkeeper|designer)s?)(?:.ve|.d| have| has| had)? (?:worked|been working|used to work|did it|did this) (?:[a-z]+ ){0,2}$|(?<![a-z])(?:last|previous|former|old) [a-z]{3,14} (?:has |had )?(?:worked|sat|started|been) (?:[a-z]+ ){0,2}$/;

const ON_SITE =
  /^(?:on[- ]?site|onsite|vor ort|sur (?:place|site)|in situ|in loco|ter plaatse|op locatie|presencial|im haus)/;
const NOWHERE: readonly Span[] = [];
/** Where any of the patterns speaks of a place to work at, in order. */
export function hits(doc: Doc, patterns: Gates): readonly Span[] {
  const live = patterns.in(doc);
  if (live.length === 0) return NOWHERE;
  const out: Span[] = [];
  for (const pattern of live)
    for (const m of pattern.all(doc)) {
      const start = m.index;
      const end = start + m[0].length;
      const after = doc.folded.slice(end, end + 24);
      if (NOT_PLACE_AFTER.test(after) || (ON_SITE.test(m[0]) && M.AMENITY_AFTER.test(after)) || M.FAR_OFF.test(after))
        continue;
      const before = doc.folded.slice(Math.max(0, start - 40), start);
      const staysWherever = m[0].startsWith('wherever') && before.endsWith('stay ');
      if (
        (NOT_PLACE_BEFORE.test(before) && !staysWherever) ||
        (TIME_BEFORE.test(before) && !m[0].endsWith('campus')) ||
        (FOR_IT.test(before) && !m[0].startsWith('remot')) ||
        (ON_SITE.test(m[0]) && M.AMENITY_BEFORE.test(before)) ||
        M.SENDERS_HOME.test(before) ||
        (/^work/.test(m[0]) && M.I_WORK.test(before))
      )
        continue;
      // "Drop by teams", "$750 per video", "I'm Jenny, remote coordinator".
      if (
        (m[0].endsWith('teams') && doc.text.slice(end - 5, end) === 'teams') ||
        (m[0] === 'per video' && /\d ?(?:eur|euros?|usd|dollars?|gbp|pounds?)? ?$/.test(before)) ||
        (m[0].startsWith('remote') && SENDER_IS.test(before)) ||
        (/^(?:remote|work|home|wfh|hybrid|tele)/.test(m[0]) && TOPIC.test(before)) ||
        (/^(?:online|en ligne|en linea|in linea)/.test(m[0]) && (SOLD.test(before) || SEEN_THERE.test(before))) ||
        (/^(?:on|from) your/.test(m[0]) && USED_THERE.test(before)) ||
        (/^(?:from|remote)/.test(m[0]) && OUR_PEOPLE_WORK.test(before)) ||
        (/^(?:from|at|remote|home|wfh|hybrid)/.test(m[0]) &&
          SOME_JOBS.test(doc.folded.slice(Math.max(0, start - 80), start))) ||
        (/^(?:behind|on|at|in) the/.test(m[0]) && OTHERS.test(before)) ||
        (/^(?:from|at) home/.test(m[0]) && OTHERS_WORK.test(before)) ||
        (/^an? day/.test(m[0]) && PAID_BEFORE.test(before)) ||
        SOME_OF_THEM.test(before) ||
        (ASKED_AFTER.test(after) && SENTENCE_BEFORE.test(before)) ||
        (/^(?:work|from|remote|any|wherever)/.test(m[0]) && !staysWherever && LETS_OTHERS.test(before))
      )
        continue;
      // "Sold from my kitchen" tells of the sender.
      if (m[0].startsWith('from my ')) continue;
      if (
        (BODILY.test(m[0]) && (isInterview(doc.folded, start, end) || I_AM.test(before) || MET.test(before))) ||
        (/^(?:remote|from|at|home|wfh|tele)/.test(m[0]) && OTHERS_PAST.test(before))
      )
        continue;
      if (TALK.test(m[0]) && (ABOUT_TALK.test(before) || isMeeting(doc.folded, start, end))) continue;
      out.push({ start, end });
    }
  return out.sort((a, x) => a.start - x.start);
}
