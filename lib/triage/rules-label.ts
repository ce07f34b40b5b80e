import { type Label, OFFER_LABELS, type Risk } from '../model/triage.ts';
import { type Doc, quoteOf } from '../nlp/message/document.ts';
import { findDuration } from '../nlp/message/duration.ts';
import { Gated } from '../nlp/message/gate.ts';
import { findPay } from '../nlp/message/pay.ts';
import { findRole } from '../nlp/message/role.ts';

export interface Seen {
  readonly doc: Doc;
  readonly ideas: ReadonlySet<string>;
  readonly shares: Pick<ReadonlyMap<Label | 'other', number>, 'get'>;
  readonly risk: Risk;
  readonly headline: string;
}

/** What the weights alone get wrong: each rule multiplies shares of labels; `others` those it doesn't name. */
export interface LabelRule {
  readonly id: string;
  readonly why: string;
  readonly fires: string;
  readonly silent: string;
  /** The quote that fired it, or null. */
  when(seen: Seen): string | null;
  readonly factor: Partial<Record<Label | 'other', number>>;
  readonly others?: number;
}

export const quote = (doc: Doc, pattern: Gated): string | null => {
  const m = pattern.exec(doc);
  return m === null ? null : quoteOf(doc, { start: m.index, end: m.index + m[0].length }).text;
};

const CONTRACT = new Gated(
  /(?<![a-z0-9])(?:c2c|corp[- ]to[- ]corp|w2 (?:or|and|\/)|1099|day rate|outside ir35|inside ir35|tagessatz|stundensatz|freiberuflich\w*|tjm|zzp\W?e?r?|partita iva|recibos verdes|freelance\w*|interim [a-z]{2,}|contract[- ]to[- ]hire|contract (?:role|position|for|basis)|\d{1,2}\+? ?-?months? contract|fractional|locum|per diem|self[- ]employed basis|b2b (?:contract|basis)|on invoice|sow basis|honorar(?:kraft|krafte|basis|arzt|arztin|vertrag)|werkvertrag|auf rechnung|interimistisch|vacataires?|vacations payees|micro-?entreprise|auto-?entrepreneur|en regie|autonom[oa]s? (?:para|por|de)|boleta de honorarios|prestazione occasionale|a partita iva|a gettone|prestacao de servicos|op factuur|als (?:zelfstandige|freelancer))(?![a-z])/,
);
const PERMANENT = new Gated(
  /(?<![a-z0-9])(?:permanent(?:ly)?|perm|direct hire|unbefristet\w*|festanstellung|cdi|tempo indeterminato|contrato indefinid[oa]|plaza indefinida|clt|sem termo|efetivo|vaste (?:baan|functie)|vast (?:dienstverband|contract)|onbepaalde tijd|401\(?k\)?|full[- ]time employee|fixed[- ]term|on (?:the|our|their) payroll|on our books|open[- ]ended(?: contract| employment)?|salaried|(?:fest|bei uns) angestellt|in (?:feste )?anstellung|poste fixe|en nomina|en plantilla|contrato fijo|plaza fija|posto fisso|assunzione|da dipendente|carteira assinada|nos quadros|in loondienst|in (?:vaste )?dienst|employment contract|befristet|cdd|employed by us|tijdelijk contract|contrato temporal)(?![a-z])/,
);

const SELLS_TO_CONTRACTORS = new Gated(
  /(?<![a-z])(?:keep (?:up to )?\d{2} ?% of your|(?:our|best|cheapest|compliant) umbrella|umbrella (?:company|service) (?:with|that|for)|take[- ]home (?:pay|calculator|illustration|estimate)|(?:wrong|right) umbrella|portage salarial|(?:mortgages?|insurance|pensions?|accountants?|accounting|factoring|liability cover) for (?:contractors|freelancers|the self-employed)|freelancer-?versicherung|(?:contractor|freelance) (?:mortgages?|insurance|accountants?))(?![a-z])/,
);
const TIME_FREE =
  '(?:(?:\\d|one|two|three|four|a few|some) (?:days?|hours|mornings|evenings)(?: (?:a|per|each) week)? (?:free|spare|open)|(?:\\d|one|two|three|four|a few|some|a couple of) (?:free|spare|open) (?:days?|hours|mornings|evenings))';
const OWN_TIME = new Gated(
  new RegExp(
    `(?<![a-z])(?:(?:i.ve|i have|ive|i.ve got|i have got|i got) ${TIME_FREE}|i.m (?:free|available) ${TIME_FREE.replaceAll('(?:free|spare|open)', '(?:a week|per week)')}|(?:overflow|spare|surplus) work|i charge|my (?:day|hourly|daily) rate is|(?:am|i.m) available (?:immediately )?(?:on|for) (?:c2c|w2|contracts?|freelance|new)|between (?:contracts|jobs|assignments|mandates) (?:as of|since|at)|my (?:last|current) (?:contract|assignment|mandate|gig) (?:ends|ended|finishe[sd]|is over)|ich habe (?:noch )?(?:freie )?kapazitaten?|je suis disponible|estoy disponible|sono disponibile|estou disponivel|ik ben beschikbaar)(?![a-z])`,
  ),
);

const ASKING: ReadonlySet<string> = new Set([
  'seeks',
  'your-profile',
  'interest-q',
  'open-to-new',
  'cv-ask',
  'task-for-you',
  'expert-call',
  'cofounder',
  'third-person',
  'recruiter',
  'call-ask',
]);
const ABOUT_WORK: ReadonlySet<string> = new Set([
  'role',
  'job-word',
  'client',
  'freelance',
  'part-time',
  'permanent',
  'pay-word',
  'workplace',
  'requirements',
  'teach',
  'equity',
  'funding',
]);

function holds(ideas: ReadonlySet<string>, list: ReadonlySet<string>, least: number): boolean {
  let found = 0;
  for (const idea of ideas) if (list.has(idea) && ++found >= least) return true;
  return false;
}

/** A label with less than this share is not in question. */
const ENOUGH = 0.15;
/** Without a title sought, an offer must be so many times likelier than mail about other things. */
const LIKELIER = 6;

/** So many times likelier, for every label of an offer. */
export const offers = (by: number): LabelRule['factor'] => Object.fromEntries(OFFER_LABELS.map((label) => [label, by]));

export const LABEL_RULES: readonly LabelRule[] = [
  {
    id: 'hard-risk',
    why: 'A proven trick makes a scam whatever it pretends to be.',
    fires: 'Send us the six digit code from your phone.',
    silent: 'Send us your CV.',
    when: ({ risk }) => risk.rules.find((r) => r.hard)?.quote ?? null,
    factor: { scam: 40 },
    others: 1,
  },
  {
    id: 'no-sign',
    why: 'A fraud without one known sign is rarer than an honest message about crypto, gift cards or parcels.',
    fires: 'We design parcel lockers and gift cards.',
    silent: 'Earn $300 a day, no experience needed.',
    when: ({ risk, shares }) => (risk.rules.length === 0 && (shares.get('scam') ?? 0) > ENOUGH ? '' : null),
    factor: { scam: 0.8 },
  },
  {
    id: 'soft-sign',
    why: 'Easy money and schemes that feed on recruits lean towards fraud, without proving it.',
    fires: 'Passive income, be your own boss.',
    silent: 'Write to me on WhatsApp.',
    when: ({ risk }) => risk.rules.find((r) => r.id === 'easy-pay' || r.id === 'pyramid')?.quote ?? null,
    factor: { scam: 2 },
  },
  {
    id: 'no-work-asked',
    why: 'Who offers work says something of it or asks for the reader; ordinary mail does neither.',
    fires: 'The invoice is attached.',
    silent: 'We are looking for a nurse, are you interested?',
    when: ({ doc, ideas }) =>
      holds(ideas, ASKING, 1) || holds(ideas, ABOUT_WORK, 2) || /[¤$£]/.test(doc.text) || findPay(doc) !== null
        ? null
        : '',
    factor: {
      contract_offer: 0.5,
      permanent_offer: 0.5,
      recruiter_ping: 0.5,
      expert_network: 0.5,
      founder_pitch: 0.5,
      teaching_offer: 0.5,
    },
  },
  {
    id: 'contract-words',
    why: 'Words of contract work decide between contract and permanent.',
    fires: 'Data engineer, $80/hr on C2C.',
    silent: 'Data engineer, 25 days of holiday.',
    when: ({ doc }) => (PERMANENT.test(doc) ? null : quote(doc, CONTRACT)),
    factor: { permanent_offer: 0.35, contract_offer: 1.6, founder_pitch: 0.7 },
  },
  {
    id: 'permanent-words',
    why: 'Words of employment decide between contract and permanent.',
    fires: 'A permanent role with pension.',
    silent: 'A contract role of six months.',
    when: ({ doc }) => (CONTRACT.test(doc) ? null : quote(doc, PERMANENT)),
    factor: { permanent_offer: 1.6, contract_offer: 0.3 },
  },
  {
    id: 'rate-or-length',
    why: 'Pay by the hour or day and a stated length are those of a contract, unless employment is said.',
    fires: 'Data engineer, nine months, hybrid.',
    silent: 'Data engineer, 60k a year.',
    when: ({ doc, shares }) => {
      if ((shares.get('permanent_offer') ?? 0) < ENOUGH || PERMANENT.test(doc)) return null;
      const pay = findPay(doc);
      const found = pay?.pay.unit === 'hour' || pay?.pay.unit === 'day' ? pay : findDuration(doc);
      return found === null ? null : quoteOf(doc, found).text;
    },
    factor: { permanent_offer: 0.3, contract_offer: 1.5 },
  },
  {
    id: 'sells-to-contractors',
    why: 'Umbrellas, insurers and accountants speak of day rates and contracts, too, to sell to those who have them.',
    fires: 'Keep up to 84 % of your day rate with our umbrella.',
    silent: 'What is your day rate?',
    when: ({ doc }) => quote(doc, SELLS_TO_CONTRACTORS),
    factor: { sales_pitch: 4, contract_offer: 0.3 },
  },
  {
    id: 'own-time',
    why: 'Who offers days of their own or names what they charge asks for work.',
    fires: "I've two days a week free from May, £300 a day.",
    silent: 'Have you two days a week free from May?',
    when: ({ doc }) => quote(doc, OWN_TIME),
    factor: { jobseeker_request: 3, contract_offer: 0.3 },
  },
  {
    id: 'headline-recruits',
    why: 'Who recruits by trade mostly recruits, even in few words.',
    fires: 'Sender headline "Talent Partner, Kite Health".',
    silent: 'Sender headline "Founder, sales recruitment for start-ups".',
    when: ({ headline }) =>
      headline !== '' &&
      /recruit|talent (?:partner|acqui|scout|spec)|headhunt|staffing|personalberat|sourcer|people team|executive search|selecci[oó]n|recrut|werving|selezione/i.test(
        headline,
      ) &&
      !/founder|sales|growth|gr[uü]nder|looking for|open to/i.test(headline)
        ? headline
        : null,
    factor: { recruiter_ping: 1.8, permanent_offer: 1.3, contract_offer: 1.3, networking: 0.7, sales_pitch: 0.6 },
  },
  {
    id: 'headline-sells',
    why: 'Who sells by trade mostly sells.',
    fires: 'Sender headline "Account Executive at Upward".',
    silent: 'Sender headline "Accountant".',
    when: ({ headline }) =>
      headline !== '' &&
      /account (?:executive|manager)|business development|\bsdr\b|\bbdr\b|lead gen|growth (?:@|at|partner|hack)|\bseo\b|helping (?:teams|companies|founders|businesses|coaches)|i help|franchise|agency owner|vertrieb|commercial(?:e)? chez|ventas|vendite|vendas/i.test(
        headline,
      )
        ? headline
        : null,
    factor: { sales_pitch: 1.7, recruiter_ping: 0.6, networking: 0.8 },
  },
  {
    id: 'headline-seeks',
    why: 'Who is looking for work mostly asks for it.',
    fires: 'Sender headline "Data analyst | open to work".',
    silent: 'Sender headline "Data analyst".',
    when: ({ headline }) =>
      headline !== '' &&
      /open to work|actively looking|looking for (?:a|an|my|new|opportunit)|seeking|job ?seeker|student|graduate|auf jobsuche|en recherche|en b[uú]squeda|in cerca|em busca|op zoek/i.test(
        headline,
      )
        ? headline
        : null,
    factor: { jobseeker_request: 1.7, recruiter_ping: 0.7 },
  },
  {
    id: 'site-speaks',
    why: 'The site signs its notices.',
    fires: 'Sender headline "LinkedIn".',
    silent: 'Sender headline "LinkedIn coach".',
    when: ({ headline }) =>
      headline !== '' &&
      /^linkedin(?: (?:jobs|news|team|learning|premium|member|messaging|recruiter))?$/i.test(headline.trim())
        ? headline
        : null,
    factor: { system: 25 },
  },
  {
    id: 'everyday-mail',
    why: 'Lessons taken, rooms to let and contracts to sign are in much private mail; an offer that names no title has to stand out from it.',
    fires: 'The roof people can start in three weeks.',
    silent: 'We are looking for a nurse, are you interested?',
    when: ({ doc, shares }) => {
      const offer = Math.max(...OFFER_LABELS.map((label) => shares.get(label) ?? 0));
      return offer < LIKELIER * (shares.get('other') ?? 0) && findRole(doc) === null ? '' : null;
    },
    factor: offers(1 / LIKELIER),
  },
];
