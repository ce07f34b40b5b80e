import type { Doc } from '../nlp/message/document.ts';
import { Gated, Gates } from '../nlp/message/gate.ts';
import { perDoc } from '../nlp/message/per-doc.ts';

const g = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z])`, 'g');

/** Words of who was robbed, warns of it or asks whether it is true; folded. */
const TOLD = [
  g(
    'i (?:ran|clicked|typed|paid|sent|lost|installed|gave|fell)[^.!?\\n]{0,60}(?:like an idiot|later my|was gone|were gone|before i (?:noticed|realised|realized)|for it)',
  ),
  g(
    '(?:i|we|she|he|they|colleague|friend|mother|father|neighbour) (?:was|were|got|has been|have been|had been) (?:scammed|phished|hacked|defrauded|robbed|tricked|emptied)',
  ),
  g(
    '(?:reingefallen|hereingefallen|betrogen worden|abgezockt|me suis fait (?:avoir|arnaquer|pirater)|m.ont arnaque\\w*|me (?:estafaron|timaron)|nos estafaron|mi hanno (?:truffat\\w*|fregat\\w*)|ci hanno truffat\\w*|cai (?:num|no) golpe|fui (?:burlad[oa]|enganad[oa])|(?:ben|werd|is) (?:opgelicht|ingetrapt|erin getrapt))',
  ),
  g(
    '(?:somebody|someone|some (?:guy|person)|jemand|quelqu.un|alguien|qualcuno|alguem|iemand)[^.!?\\n]{0,60}(?:(?:in|with) my name|in our name|copied my|pretend\\w*|posing as|in meinem namen|unter meinem namen|in unserem namen|gibt sich|se fait passer|en mon nom|en notre nom|se hace pasar|en mi nombre|si spaccia|a mio nome|se passa(?:ndo)? por|em meu nome|doet zich voor|in mijn naam|namens mij|schreibt als|ecrit en se)',
  ),
  g(
    '(?:isn.t|is not|.s not|wasn.t|weren.t|aren.t) (?:real|genuine|(?:from )?(?:me|us)(?! to))|(?:it.s|that.s|this is|it is|that is|which is|was|says it.s) (?:certainly |clearly |surely |probably |just )?(?:a )?(?:scam|fraud|fake|phishing)(?: mail| message)?|(?:mail|message|profile|account|letter|invoice|call) (?:is|was) (?:a )?(?:fake|fraud|scam|phishing)|have not changed|haven.t changed|hacked (?:mailbox|account|profile)',
  ),
  g(
    '(?:das|es|die mail|der link) (?:ist|war) (?:ein(?:e)? )?(?:klarer? )?(?:betrug|falschung|fake|phishing)|gefalschte? (?:mail|rechnung|nachricht|profil)|c.est (?:une arnaque|un faux|une fraude)|(?:es|era) (?:una estafa|un timo|falso)|(?:e|era) (?:una truffa|un falso)|(?:e|era) (?:um )?(?:golpe|burla)|(?:dit|dat|het) (?:is|was) (?:oplichting|nep|phishing)',
  ),
  g(
    'is (?:this|that|it) (?:genuine|real|legit|true|a scam|you\\?)|is (?:this|that) (?:message|offer|mail|person) (?:really )?(?:genuine|real|yours|from you)|(?:says|claims) (?:he|she|they)(?:.s| is| are) from your (?:company|firm|team)|ist das (?:echt|serios|wirklich)|est-ce (?:vrai|serieux|une arnaque)|(?:es|sera) (?:una estafa|verdad|fiable) (?:o|\\?)|e una truffa\\?|e golpe\\?|is dit (?:echt|oplichting|betrouwbaar)',
  ),
].map((pattern) => new Gated(pattern));

const CROOKS =
  '(?:scammers?|fraudsters?|swindlers?|crooks|conm[ae]n|impostors?|thieves|betruger\\w*|escrocs?|arnaqueurs?|estafadores?|timadores?|truffator[ei]|golpistas?|burloes|oplichters?|(?:fake|false|falsche\\w*|faux|falsos?|falsi|nep) ?(?:recruiters?|jobs?|offers?|checks?|profiles?))';
/** Words of who warns of others' tricks, teaches to see them or says what he himself never asks for; folded. */
const WARNS = [
  g(
    `${CROOKS} (?:who|that|which|pretend\\w*|pose|posing|ask\\w*|want|claim\\w*|call|use|write|send|offer|are (?:calling|writing|asking|using|contacting)|get people|make|die|der|das|bitten|schreiben|rufen|geben|nutzen|fordern|qui|se font|demandent|utilisent|que|se hacen|piden|usan|che|si spacciano|chiedono|se passam|se fazem|pedem|usam|doen|vragen|sturen|schrijven|zeggen)`,
  ),
  g(
    `(?:beware|be ?ware|be (?:aware|careful)|careful|watch out|look out|heads up|warn\\w*|vorsicht|achtung|attention|mefiez-vous|cuidado|ojo|aviso|attenzione|attenti|atencao|pas op|let op|waarschuwing)[^.!?\\n]{0,40}(?:${CROOKS}|offers? that|mails? that|texts? (?:that|with)|calls? from|somebody|someone|people who)|warns? (?:of|about|against)`,
  ),
  g(
    '(?:don.t|do not|never|nicht|ne|no|non|nao|niet) (?:fall for|hereinfallen|tombez|caiga\\w*|cascat\\w*|caia\\w*|trap)|nicht darauf (?:eingehen|hereinfallen)',
  ),
  g(
    '(?:will|would|does|do|we|and|bank|it|hr) never (?:ever )?(?:(?:ask|want|require|call|request|demand)[^.!?\\n]{0,30}(?:pass ?words?|codes?|pin|log-?ins?|transfer|safe account|gift ?cards?)|do (?:that|so|this))|(?:nobody|no one) (?:from|in|at) [^.!?\\n]{0,20}(?:will|would|should)?(?: ever)? ask|(?:fragen|bitten|verlangen|wurden) (?:wir |sie |das |dies )?(?:sie |dich )?(?:nie|niemals)(?![a-z])|wurden wir nie tun|ne (?:vous )?(?:le )?(?:demander\\w*|fer\\w+) jamais|nunca (?:le |te |lo |se )?(?:pedi\\w+|pide|solicit\\w+)|non (?:lo |te |le |vi )?(?:chied\\w+|facciamo) mai|doen wij nooit|vragen (?:wij |we |u |je )*nooit',
  ),
  g(
    '(?:spot|recogni[sz]e|avoid|prevent|about|against|on|of) (?:online |job |phone )?(?:scams?|fraud)|(?:scam|fraud|phishing)[- ](?:awareness|prevention)|how (?:fake|scams?|false|poisoned|fraudsters|scammers|crooks|thieves)[^.!?\\n]{0,30}|(?:article|research|story|study|film|podcast|thesis) (?:on |about |with )?people who|betrugspravention|(?:wie|comment|como|come|hoe) (?:betruger|les escrocs|los estafadores|i truffatori|os golpistas|oplichters)',
  ),
].map((pattern) => new Gated(pattern));
const ALL_WARNS = new Gates(WARNS);

/** A warning that goes on to ask for what it warns of is the trick: an order, or what "we" need or opened. */
const THEN_ASKS = new Gated(
  /(?:^|[.!?:;,\n] ?|(?:please|kindly|just|now|today|must|should|bitte|jetzt|sofort|veuillez|por favor|per favore|a?gora) )(?:confirm|verify|log ?in|sign ?in|reply|enter|send|give|move|transfer|deposit|pay|buy|install|download|open|click|unlock|appeal|earn|bestatig|kauf|klick|melden sie sich|geben sie|uberweis|schick|confirmez|achetez|cliquez|connectez|envoyez|versez|payez|saisissez|confirme|confirma|ingres[ea]|envi[ea]|transfiera|transfiere|pague|compr[ae]|haga clic|inicie|confermi|conferma|clicchi|acquist|invii|mandi|acceda|acced|clique|acesse|mande|bevestig|klik|zet|stuur|koop|maak|betaal|log in|geef)[a-z]*(?![a-z'’])(?! (?:the |die |den |les |to )?(?:report|police))|(?:we|i) (?:only |just )?(?:(?:need|require) (?:the|your|you)|(?:have )?opened)(?![a-z])|(?:you|every \w+ \w+|candidates?) pays?(?![a-z])|[a-z0-9]\.(?:example|com|net|org|io|app|xyz|top|info|online|site)(?![a-z])/,
);

const ALL = new Gates(TOLD);

/** Who leads on is no victim: a link, or a person elsewhere to write to. */
const LEADS_ON = new Gated(
  g(
    'https?:|www\\.|t\\.me|wa\\.me|bit\\.ly|(?<!(?:you|them|people|applicants) to (?:move|switch|continue|write|go) (?:to|on|over) )(?:telegram|whats ?app|signal)',
  ),
);

/** Whether a message tells of a fraud, or asks about one: then its words are somebody else's. */
export const tellsOfFraud = perDoc(
  (doc: Doc): boolean => (ALL.test(doc) || (ALL_WARNS.test(doc) && !THEN_ASKS.test(doc))) && !LEADS_ON.test(doc),
);
