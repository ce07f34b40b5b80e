import { isOfferLabel, type Label } from '../model/triage.ts';
import type { Doc } from '../nlp/message/document.ts';
import { forThirdPerson } from './third-person.ts';
import { wholeWords } from './whole-words.ts';
import { CHANGES_HANDS } from './words-for-sale.ts';
import { IN_KIND } from './words-unpaid.ts';

/** Plainly unpaid: no money now and no share from the start. */
const UNPAID = wholeWords(
  "unpaid|volunteer\\w*|voluntary|pro bono|no pay(?:ment)?|not paid|no (?:fee|honorarium|salary|money|compensation|budget)|can(?:'t|not)? pay|cant pay|no money|no cash|not a cent|without (?:any )?money|without pay|for free|non-paid|don't pay|unbezahlt\\w*|ehrenamt\\w*|unentgeltlich|ohne (?:bezahlung|honorar|vergutung)|kein (?:honorar|gehalt|geld|lohn)|keine (?:vergutung|bezahlung)|benevole\\w*|benevolat|non remunere\\w*|sans (?:remuneration|salaire)|pas (?:de|d') ?(?:remuneration|salaire|argent|sous)|voluntari\\w+|sin (?:dinero|sueldo|salario|remuneracion|cobrar)|no remunerad\\w*|volontari\\w+|non retribuit\\w*|senza (?:compenso|stipendio)|gratuitamente|a titolo gratuito|nao remunerad\\w*|(?:sem|nao rola|nao tem) (?:grana|dinheiro)|sem (?:remuneracao|salario|cache|pagamento)|vrijwillig\\w*|onbetaald\\w*|geen (?:vergoeding|salaris|geld)|will pay (?:you )?(?:once|when|after|as soon)|pay (?:you )?once|bezahlen .{0,20}sobald|payer .{0,20}(?:des|quand)|pagar .{0,20}cuando|not for money|get experience|(?:don't|dont|do not|can't|cant|won't) pay(?: you)?(?: yet| now| rn| anything| anyone)|neither (?:wages?|pay|salary|money|cash) nor|no (?:wages?|pay|salary|money|cash) (?:yet|now|at this stage|for now|so far)|geld gibt'?s keins?|pay(?:ment)? when we|only passion|passion (?:thing|project)|for karma|furs karma|benevolement",
);
const SHARE = wholeWords(
  '\\d+ ?%|equity|shares|stake|50/50|split|equal partners?|anteile\\w*|beteiligung|parts|capital|participac\\w*|acciones|quote|quota|aandelen|salary|stipend|gehalt|salaire|sueldo|stipendio|salario|pro-?labore|vergoeding|percent',
);
const SHARES =
  '(?:equity|shares?|sociedade|participacao|stake|anteile?|beteiligung|parts|acciones|quote|quotas|aandelen|percent|%)';
const SOME_DAY =
  "(?:afterwards|later|some day|eventually|to be discussed|we'll see|we'd see|once it|if it takes off|when it takes off|mais pra frente|spater|danach|plus tard|ensuite|mas adelante|despues|piu avanti|dopo|depois|mais tarde)";
/** Shares "to be discussed", "afterwards", "later" are no share from the start; pay that comes later says nothing of them. */
const LATER = wholeWords(`${SHARES}[^.!?\\n]{0,50}${SOME_DAY}|${SOME_DAY}[^.!?\\n,]{0,25}${SHARES}`);
/** Shares that the reader is told not to get. */
const NO_SHARE = wholeWords(
  'no (?:shares?|equity|stake)|(?:keep|reserve|hold) (?:the|all) (?:shares|equity) (?:back )?for|(?:see|talk|think) about (?:the )?(?:shares|equity)|keine anteile|pas de parts|sin participacion|niente quote|geen aandelen',
);
const PAID = wholeWords(
  'we pay(?! (?:only |just )?(?:in|with) [a-z])|fee of|paid (?:per|by|for|at)|honorar\\w*|stipend of|[$¤£] ?\\d[\\d.,]{0,12}|\\d[\\d.,]{0,12} ?[$¤£]|remuneree|vergutet|retribuit[ao]|remunerad[ao]|betaald',
);
const NO_WORK = wholeWords(
  "angel|invest(?:or|ors|ment)? (?:in us|with us|opportunity)|you (?:back|invest)|would you invest|pitch deck|our deck|the deck|is it for sale|introduce (?:me|us) to (?:angels|investors|vcs)|first users|beta (?:users|testers)|let's (?:keep|stay) in touch|keep in touch|stay in touch|investieren sie|mochten sie investieren|investissez|cherch\\w+ (?:un |des )?investisseur\\w*|busc\\w+ inversor\\w*|cerc\\w+ investitor\\w*|procur\\w+ investidor\\w*|zoek\\w* investeerder\\w*|suche\\w* (?:einen |noch )?investor\\w*|early adopters|design partners?|merge (?:our|with)|(?:stay|keep|remain|be) in (?:touch|contact|the loop)|(?:shall we|let's|happy to|care to) connect|(?:stay|keep|remain) connected|connect\\?|glad to be connected|(?:join forces|team up|pair up|work together|do something|something (?:for us )?to do|do (?:it|something) with (?:it|us|you|each other))(?: [a-z]+){0,4} (?:one day|some ?day|later on|somehow|jointly|as a pair|down the line)|follow(?:ed|ing)? along|an? (?:short )?update (?:every|each|now and then)|purchase price|buy in over",
);
const WORK = wholeWords(
  'join|engineer|developer|cto|co-?founder\\w*|(?:an?|first|second|third|scientific|another) founder|hire|employee|build (?:it|this|the)|technical|role|partner|lead|mitgrund\\w*|associe\\w*|soci[oa]|oprichter|entwickler|advis\\w+|chair',
);
/** Money, a buyer or an audience is sought … */
const WANTS_MONEY = wholeWords(
  'raising|gathering \\d|levantando|abri(?:u|mos|ndo) (?:uma |a )?rodada|rodada (?:seed|de)|(?:open(?:ing|ed)?|close|closing|filling) (?:a|our|the) round|on a (?:safe|convertible)|investidor\\w*|comme investisseur|angels (?:who|with)|tickets? (?:start|from|of)|bridge round|seed round|pre-?seed|min(?:imum)?\\.? (?:cheque|check|ticket)|(?:angels?|investors?) like you|data room|soft-circled|selling (?:my|our|up)|like to buy it|no ask|nothing to ask|keep you (?:posted|updated|in the loop)|let you know when',
);
/** … and nobody to work on it. */
const WANTS_READER = wholeWords(
  "co-?founder\\w*|(?:first|founding) (?:engineer|developer|designer|scientist|hire|head)|join (?:us|me)|cto|employee|hire|hiring|build (?:it|this)|technical|title|split|you'd (?:be|get|own|lead|have|bring|head)|could it be you|is it you|be (?:my|our|the)|partner up|partners?|equal|halves|on board|work with (?:us|me)",
);
/** Whether somebody offers the reader paid work; follows from the label but for three exceptions (label policy). */
export function isOffer(label: Label, doc: Doc): boolean {
  if (!isOfferLabel(label) || forThirdPerson(doc)) return false;
  if (label === 'founder_pitch') {
    if (
      ((NO_WORK.test(doc) || CHANGES_HANDS.test(doc)) && !WORK.test(doc)) ||
      (WANTS_MONEY.test(doc) && !WANTS_READER.test(doc))
    )
      return false;
    return !UNPAID.test(doc) || (SHARE.test(doc) && !LATER.test(doc) && !NO_SHARE.test(doc));
  }
  if (label === 'teaching_offer')
    return (
      (!UNPAID.test(doc) && !IN_KIND.test(doc)) ||
      PAID.pattern.test(doc.folded.replace(/unpaid|not paid|unbetaald/g, ''))
    );
  return true;
}
