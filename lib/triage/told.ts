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
    '(?:somebody|someone|some (?:guy|person)|jemand|quelqu.un|alguien|qualcuno|alguem|iemand)[^.!?\\n]{0,60}(?:in my name|in our name|copied my|pretend\\w*|posing as|in meinem namen|unter meinem namen|in unserem namen|gibt sich|se fait passer|en mon nom|en notre nom|se hace pasar|en mi nombre|si spaccia|a mio nome|se passa(?:ndo)? por|em meu nome|doet zich voor|in mijn naam|namens mij|schreibt als|ecrit en se)',
  ),
  g(
    '(?:isn.t|is not|wasn.t|weren.t|aren.t) (?:real|genuine|from (?:me|us))|(?:it.s|that.s|this is|it is|that is|which is|was|says it.s) (?:certainly |clearly |surely |probably |just )?(?:a )?(?:scam|fraud|fake|phishing)(?: mail| message)?|(?:mail|message|profile|account|letter|invoice|call) (?:is|was) (?:a )?(?:fake|fraud|scam|phishing)|have not changed|haven.t changed|hacked (?:mailbox|account|profile)',
  ),
  g(
    '(?:das|es|die mail|der link) (?:ist|war) (?:ein(?:e)? )?(?:klarer? )?(?:betrug|falschung|fake|phishing)|gefalschte? (?:mail|rechnung|nachricht|profil)|c.est (?:une arnaque|un faux|une fraude)|(?:es|era) (?:una estafa|un timo|falso)|(?:e|era) (?:una truffa|un falso)|(?:e|era) (?:um )?(?:golpe|burla)|(?:dit|dat|het) (?:is|was) (?:oplichting|nep|phishing)',
  ),
  g(
    'is (?:this|that|it) (?:genuine|real|legit|true|a scam|you\\?)|is (?:this|that) (?:message|offer|mail|person) (?:really )?(?:genuine|real|yours|from you)|(?:says|claims) (?:he|she|they)(?:.s| is| are) from your (?:company|firm|team)|ist das (?:echt|serios|wirklich)|est-ce (?:vrai|serieux|une arnaque)|(?:es|sera) (?:una estafa|verdad|fiable) (?:o|\\?)|e una truffa\\?|e golpe\\?|is dit (?:echt|oplichting|betrouwbaar)',
  ),
].map((pattern) => new Gated(pattern));
const ALL = new Gates(TOLD);

/** Who leads on is no victim: a link, or a person elsewhere to write to. */
const LEADS_ON = new Gated(g('https?:|www\\.|t\\.me|wa\\.me|bit\\.ly|telegram|whats ?app|signal'));

/** Whether a message tells of a fraud, or asks about one: then its words are somebody else's. */
export const tellsOfFraud = perDoc((doc: Doc): boolean => ALL.test(doc) && !LEADS_ON.test(doc));
