import { Gated } from '../nlp/message/gate.ts';
import { findPay } from '../nlp/message/pay.ts';
import { type LabelRule, quote } from './rules-label.ts';

/** No share: "I'll give you 10 %" is a cut of what others pay. */
const SUM = '(?:[$¤£]|(?:eur|usd|chf|gbp|r\\$) ?)?\\d(?![\\d.,]{0,6} ?(?:%|per ?cent|prozent))';
/** Who would pay for something that the reader is to do. */
const WOULD_PAY = new Gated(
  new RegExp(
    `(?<![a-z])(?:(?:we|i)(?: can|.d| would|.ll| will| could) (?:pay|give)(?: you)? ${SUM}|(?<!(?:they|guests|customers|you|people|who) )can pay(?: you)? ${SUM}|our fee (?:is|would be|will be) ${SUM}|(?:school|parish|club|hotel|clinic|society|choir|couple|museum|trust|council|landlord) (?:pays|would pay|will pay|gives) (?:you )?${SUM}|like to earn (?:something|a bit|a little|some)|bill (?:us|me)(?! for)|(?:be|become) your (?:first|next|new) (?:customer|client)|(?:wir|ich) (?:zahlen|zahle|konnen|kann|wurden|wurde|geben|gebe) (?:dir |ihnen |dafur |gern )?(?:auch )?${SUM}|etwas dazuverdienen|(?:on|nous|je|j.ai|il) (?:vous |te )?(?:paie|paye|payons|donne|donnons|peux payer|peut payer|pouvons payer|donnent) (?:[a-z]+ )?${SUM}|(?:te |le |os )?(?:pago|pagamos|puedo pagar|podemos pagar|posso pagar|paghiamo|possiamo pagare|pagaremos) (?:[a-z]+ )?${SUM}|(?:sposi|genitori|noi) (?:danno|diamo|pagano) ${SUM}|(?:ik|we|wij) (?:betaal|betalen|geef|geven|kan|kunnen) (?:je |u )?${SUM})`,
  ),
);
/** Somebody is to come, take on or give what is paid for. */
const YOU_TO = new Gated(
  /(?<![a-z])(?:(?:like|love|want|need|hoping for|hoped for) you to (?:give|teach|hold|run|lead|play|sing|write|draw|paint|translate|edit|photograph|film|speak|perform|build|train)|(?:could|would|can) you (?:be our|be my|come (?:in )?and|take (?:this )?on|play|sing|teach|translate|cater|photograph|film)|(?:i|we)(?:.d| would) like (?:a|an) (?:piece|article|column|talk|drawing|portrait) [^.\n]{2,30} from you|(?:sarebbe|sareste|serais-tu|seriez-vous|estarias|estaria|waren sie|warst du|zou je|zou u|bent u|ben je) (?:libero|libera|liberi|libre|disponible|disponibile|disponivel|frei|verfugbar|beschikbaar|vrij))(?![a-z])/,
);
const ADVERT = new Gated(
  /(?<![a-z])(?:(?:up to |bis zu |jusqu.a |hasta |fino al? |ate |tot )\d\d ?% (?:off|rabatt|reduziert|de (?:remise|reduction|descuento|desconto)|di sconto|korting)|open (?:day|evening|house) (?:for|at|on|:)|tag der offenen tur|infoabend|portes ouvertes|jornadas? de puertas abiertas|porte aperte|dia aberto|portas abertas|opendeurdag|open (?:dag|avond) (?:voor|bij|op|:)|\d\d ?% (?:off (?!days|fridays|work)|rabatt auf|de (?:descuento|desconto|remise) |di sconto |korting op)|(?:our|the|my) (?:[a-z]+ ){0,2}(?:course|class|workshop)s? (?:starts?|begins?|is back)(?: again)?|unser (?:[a-z]+-?)?kurs (?:beginnt|startet)|(?:notre|nuestro|il nostro|o nosso) (?:cours|curso|corso) (?:de |di )?[a-z]* ?(?:reprend|commence|empieza|vuelve|ricomincia|inizia|comeca)|onze cursus (?:begint|start))(?![a-z])/,
);

/** What a few words give away of who asks whom for what. */
export const ASKED_RULES: readonly LabelRule[] = [
  {
    id: 'would-pay',
    why: 'Who says what they would pay the reader offers work, however small and private.',
    fires: 'The hedge needs cutting, I can pay 60 euros.',
    silent: 'The hedge people charge 60 euros.',
    when: ({ doc }) => quote(doc, WOULD_PAY),
    factor: { contract_offer: 3, teaching_offer: 3, other: 0.5, networking: 0.5, sales_pitch: 0.7 },
  },
  {
    id: 'you-for-pay',
    why: 'A named thing to do for the reader and a sum beside it make an offer.',
    fires: 'Could you play at our wedding in June? We have 250 euros set aside.',
    silent: 'Could you play with the children?',
    when: ({ doc }) => {
      const said = quote(doc, YOU_TO);
      return said === null || findPay(doc) === null ? null : said;
    },
    factor: { contract_offer: 3, teaching_offer: 3, other: 0.5, sales_pitch: 0.5 },
  },
  {
    id: 'advert',
    why: 'Who takes a share off the price, or tells when a course begins, addresses buyers.',
    fires: 'Our yoga course starts again, ten evenings for £80.',
    silent: 'Could you teach our yoga course in May?',
    when: ({ doc }) => quote(doc, ADVERT),
    factor: { promo: 2, sales_pitch: 2, contract_offer: 0.4, teaching_offer: 0.6 },
  },
];
