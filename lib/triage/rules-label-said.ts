import { Gated } from '../nlp/message/gate.ts';
import { findPay } from '../nlp/message/pay.ts';
import { type LabelRule, quote } from './rules-label.ts';

const ORDERED = new Gated(
  /(?<![a-z])(?:(?:board|council|committee|trustees|client|finance|budget|they|he|she|boss|cfo)(?: has| have|.s|.ve)?(?: now| finally)? (?:approved|signed (?:it )?off|released|agreed|ok.d|said yes)|i got (?:the|your) rate|they took your (?:bid|quote|offer)|half (?:up ?front|now)|(?:your )?(?:sample|trial|test) (?:edit|chapter|text|piece|translation|drawing)|please (?:do|take on|translate|edit|go ahead with) (?:the|all)|(?:vorstand|gremium|kunde)[^.\n]{0,24} (?:bewilligt|genehmigt|freigegeben)|(?:conseil|comite|client)[^.\n]{0,12} (?:a )?(?:valide|approuve|accepte)|(?:junta|comite|cliente)[^.\n]{0,12} (?:aprobo|ha aprobado|acepto)|(?:comitato|consiglio|cliente) ha (?:approvato|accettato)|(?:direc\w+|cliente|conselho) aprovou|(?:bestuur|klant)[^.\n]{0,12} akkoord)(?![a-z])/,
);
/** … which says so without a figure. */
const GO_AHEAD = new Gated(
  /(?<![a-z])(?:your (?:figure|price|rate|bid|quote|offer) (?:stands|is fine|is accepted|was accepted)|(?:.d like|would like|want|like) to (?:extend|keep) you|wants? you for (?:the|all|another|both)|would you (?:take on|take over|do) (?:the (?:other|rest|remaining)|our [a-z]+ (?:again|as well)|all [a-z]+)|same (?:job|work|gig) as last|(?:they|we|finance)(?:.ll| will| can| could) (?:go|stretch|come up) to [$¤£]?\d|ubernehmen sie die (?:ubrigen|restlichen|anderen)|on vous confie|vous confions|te encargamos|ti affidiamo|le affidiamo|confiamos-(?:lhe|te)|wir (?:wurden|mochten) sie (?:gern )?(?:verlangern|behalten)|(?:brauchte|suche|brauche) (?:jemanden|wen|jmd),? der mir)(?![a-z])/,
);
const QUOTE_FROM_ME = new Gated(
  /(?<![a-z])(?:need (?!help)[^?.\n]{2,40}\? (?:we|i) (?:do|make|build|have|offer|can|design|write)|(?:we|i) (?:do|make|design|build|photograph|turn) [^.\n]{3,60}(?:from|flat|for only|ab|da) [¤$£]?\d[\d.,]{0,12}|se (?:ti|le|vi) serve (?:un )?preventivo|(?:need|want|would like) a quote\? |besoin d.un devis|(?:wenn|falls) sie ein angebot (?:mochten|wunschen|brauchen)|si necesitas (?:un )?presupuesto|se precisar(?:es)? de (?:um )?orcamento|(?:heb je|hebt u) een offerte nodig)(?![a-z])/,
);
const PAID_TALK = new Gated(
  /(?<![a-z])(?:(?:[$¤£]|chf |eur |usd )\d{2,4} (?:for|per) (?:half an hour|an hour|(?:\d\d|thirty|forty|fifty) minutes) (?:of|on|about|with)|(?:[$¤£] ?\d{1,3}|\d{1,3} ?(?:[$¤£]|euros?|eur|chf|pounds|dollars)) (?:per|for (?:an?|the|each)|pro|je|par|por|per|fur (?:das|ein|jedes)|pour (?:l.|un|chaque)) ?(?:[a-z]+ )?(?:interview\w*|entretien|entrevista|intervista)|(?:pays?|compensates?|thanks?) (?:the )?(?:participants|interviewees|respondents|testers)|(?:participants|interviewees|respondents) (?:get|receive|are paid|are compensated)|aufwandsentschadigung fur (?:das|ein) (?:interview|gesprach)|(?:we|i) act for (?:the|a|one) (?:contractor|claimant|defendant|respondent|employer|owner|side|insurer|party)|(?:arbitration|tribunal|litigation)[^.\n]{0,80} (?:expert|opinion|report)|(?:expert|opinion|report)[^.\n]{0,60} (?:arbitration|tribunal|litigation))(?![a-z])/,
);
const SELF_OFFERED = new Gated(
  /(?:^|[.!?\n] ?|[a-z], )(?:available|free|frei|verfugbar|disponible|disponibile|disponivel|beschikbaar) (?:from|as of|ab|a partir|a partire|de|da|dal|desde|vanaf|immediately|ab sofort|now)[^.\n:]{0,20}: /,
);
const LESSONS = new Gated(
  /(?<![a-z])(?:(?:half-day |full-day |evening |morning |afternoon )?(?:trainings?|workshops|classes|sessions) on [^.\n]{3,40} for (?:our|my|the)|conversation practice|(?:give|teach|hold|run|take on) (?:an?|one|our|the) (?:[a-z-]+ ){0,2}(?:module|seminar|tutorial|masterclass)|(?:an?|one|the) chapter (?:from you|by you|for (?:our|the)|in (?:our|the)|on [a-z])|(?:modul|seminar|lehrauftrag) [^.\n]{0,40}(?:ubernehmen|halten|geben)|kapitel (?:zu|uber|fur|von ihnen)|(?:donner|animer|assurer) (?:un|une|le|la|notre) (?:module|seminaire|atelier|cours)|un chapitre (?:sur|de votre|pour)|(?:dar|diera|impartir|imparta) (?:un|una|el|la) (?:modulo|seminario|taller|asignatura)|un capitulo (?:sobre|suyo|tuyo|para)|(?:tenere|tenesse|tenga|tenessi) (?:un|una|il|la) (?:modulo|seminario|laboratorio|corso)|un capitolo (?:su|suo|tuo|per)|(?:dar|desse|de|lecionar|ministrar) (?:um|uma|o|a) (?:modulo|seminario|oficina|disciplina)|um capitulo (?:sobre|seu|para)|(?:module|gastles|gastcollege|werkgroep) [^.\n]{0,30}(?:geven|verzorgen)|een hoofdstuk (?:over|van u|van je|voor)|(?:help|practi[cs]e|lessons?) [^.\n]{0,24}(?:for|with) my [^.\n]{0,20}(?:exam|test|retake|resit|orals?|a-levels?))(?![a-z])/,
);
const FOR_SHARES = new Gated(
  /(?<![a-z])(?:(?:you|u) (?:make|build|code|do|write) (?:the |it|this )[^.\n]{0,40}(?:i|me) (?:do|have|bring|sell|know|handle)|(?:vesting|vests) over|(?:split|share) it (?:50|fifty|half)|would you be my (?:technical |business )?co-?founder)(?![a-z])/,
);
const RATED = new Gated(
  /(?<![a-z])(?:rate your (?:last |recent |latest )?(?:driver|ride|trip|stay|order|delivery|visit|meal|purchase)|(?:your|ihre|votre|su|tu|la tua|a sua|je) (?:trip|ride|fahrt|course|viaje|corsa|viagem|rit) (?:with|mit|avec|con|com|met) )/,
);
/** A role held out to the reader; who seeks one has none for others. */
const ROLE_FOR_YOU = new Gated(
  /(?<![a-z])(?:have|has|got|there(?:.s| is)|here(?:.s| is)) an? (?:[a-z-]+ ){0,3}(?:role|position|job|opening|vacancy|assignment|engagement|contract|project|opportunity) (?:for you|that (?:fits|suits|matches) you|with your name|you(?:.d| might| may| could| would))(?![a-z])/,
);

/** What a few words give away that the weights, which see them seldom, don't. */
export const SAID_RULES: readonly LabelRule[] = [
  {
    id: 'work-ordered',
    why: 'Who says that a figure was approved, or orders the rest after a trial, gives the reader paid work.',
    fires: 'The board has approved it: CHF 120 an hour, 60 hours. Can you start in May?',
    silent: 'The board has approved the minutes.',
    when: ({ doc }) => {
      const said = quote(doc, ORDERED);
      // Looked for only where something was ordered: most messages order nothing.
      const pay = said === null ? null : findPay(doc, 'job');
      return pay === null || pay.pay.unit === 'year' ? null : said;
    },
    factor: { contract_offer: 8, networking: 0.4, sales_pitch: 0.4, system: 0.3, other: 0.4 },
  },
  {
    id: 'role-for-you',
    why: 'Who has a role for the reader asks for none.',
    fires: 'I have a contract role for you.',
    silent: 'I have a role model for you.',
    when: ({ doc }) => quote(doc, ROLE_FOR_YOU),
    factor: { jobseeker_request: 0.1, networking: 0.4, promo: 0.5, sales_pitch: 0.6, system: 0.5 },
  },
  {
    id: 'go-ahead',
    why: 'Who extends, repeats or hands over a piece of work gives it, whatever else is said.',
    fires: 'Same job as last autumn if you want it.',
    silent: 'Same time as last week?',
    when: ({ doc }) => quote(doc, GO_AHEAD),
    factor: { contract_offer: 8, networking: 0.4, sales_pitch: 0.4, system: 0.3, other: 0.4 },
  },
  {
    id: 'quote-from-me',
    why: 'Who tells what their own work costs and offers a quote for it sells.',
    fires: 'Need a floor plan? We do them in two days.',
    silent: 'We need a floor plan. What would you charge?',
    when: ({ doc }) => quote(doc, QUOTE_FROM_ME),
    factor: { sales_pitch: 5, contract_offer: 0.3, teaching_offer: 0.3 },
  },
  {
    id: 'paid-talk',
    why: 'Money for a part of an hour, or an opinion for one side of a dispute, is for what somebody knows.',
    fires: 'I have £120 for half an hour of your views on pallets.',
    silent: 'I have half an hour for you on Monday.',
    when: ({ doc }) => quote(doc, PAID_TALK),
    factor: { expert_network: 5, sales_pitch: 0.5 },
  },
  {
    id: 'self-offered',
    why: 'An availability with a colon behind it announces who writes.',
    fires: 'Available from June: interim controller, 15 years, £600 a day.',
    silent: 'Are you available from June? We need an interim controller.',
    when: ({ doc }) => quote(doc, SELF_OFFERED),
    factor: { jobseeker_request: 8, contract_offer: 0.2 },
  },
  {
    id: 'lessons-asked',
    why: 'Trainings for a team and practice for an exam are taught.',
    fires: 'Two trainings on pivot tables for our payroll team, £300 each.',
    silent: 'The training on Monday is cancelled.',
    when: ({ doc }) => quote(doc, LESSONS),
    factor: { teaching_offer: 4, contract_offer: 0.6 },
  },
  {
    id: 'for-shares',
    why: 'Work against ideas or shares is a founder’s.',
    fires: 'You make the app, I have the contacts.',
    silent: 'You make the app look easy.',
    when: ({ doc }) => quote(doc, FOR_SHARES),
    factor: { founder_pitch: 5 },
  },
  {
    id: 'trip-receipt',
    why: 'Receipts name minutes and money, too; they ask only for a rating.',
    fires: 'Your ride with Amara: 7 km, 14 min, $11. Rate your driver?',
    silent: 'What is your rate?',
    when: ({ doc }) => quote(doc, RATED),
    factor: { other: 20, networking: 3, expert_network: 0.1, contract_offer: 0.1 },
  },
];
