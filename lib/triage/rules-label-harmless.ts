import type { Risk } from '../model/triage.ts';
import { Gated } from '../nlp/message/gate.ts';
import { ON_OTHERS, ON_THE_JOB } from './on-the-job.ts';
import { type LabelRule, quote, type Seen } from './rules-label.ts';
import { tellsOfFraud } from './told.ts';
import { wholeWords } from './whole-words.ts';

/** Only there the learnt words need a correction. */
const SUSPECTED = 0.05;
const suspected = ({ shares }: Seen): boolean => (shares.get('scam') ?? 0) > SUSPECTED;
const unproven = (risk: Risk): boolean => !risk.rules.some((r) => r.hard);

/** Bank data for money that was earned or paid out before: a fee, wages by payroll, costs, too much paid. */
const PAID_OUT = new Gated(
  /(?<![a-z])(?:(?:transfer|pay|send|settle|wire|refund|reimburse)[^.!?\n]{0,14} (?:your|the|you the) (?:speaker.?s? )?(?:fee|honorarium|invoice|expenses|travel costs)|(?:for|thanks? for|after) (?:the|your) (?:talk|lecture|workshop|seminar|keynote|panel|lesson|article|webinar)|overpaid|travel costs|for (?:the |our )?payroll|payroll (?:form|needs)|(?:for )?your (?:first )?wages|lohnabrechnung|(?:ihr|dein|das|ihres|eures) honorar|vortrag|seminar|honoraires|(?:votre|l.|ton) ?(?:intervention|conference|atelier)|honorarios|por la (?:charla|ponencia)|compenso|per (?:la lezione|il laboratorio|la conferenza)|cache de|pela (?:palestra|oficina)|honorarium|voor (?:de lezing|je workshop|uw lezing)|salarisadministratie|(?:after|once|as soon as) (?:you.ve |you have |you |your contract is |the contract is )?(?:sign(?:ed)?|started)|nach (?:vertrags)?unterschrift|nach vertragsabschluss|apres (?:la )?signature|une fois le contrat signe|despues de firmar|dopo la firma|apos a assinatura|na (?:het )?(?:ondertekenen|ondertekening|tekenen))(?![a-z])/,
);
/** … which needs nothing that opens an account, and is no fortune. */
const OPENS = new Gated(
  /(?<![a-z])(?:pass ?words?|passwort\w*|mot de passe|contrasena|senha|wachtwoord|log-?in|pin|(?:sms|six|digit|verification)[ -]?codes?|codes?|codigo|card|karte|carte bancaire|tarjeta|cartao|ssn|licen[cs]e|(?<!bring your )passport|selfie|check|cheque|million\w*|prize|winner|inherit\w*|crypto|usdt|telegram|whats ?app)(?![a-z])/,
);
const BANK = new Gated(
  /(?<![a-z])(?:bank (?:account|details|data)|account (?:number|details)|ibans?|bankverbindung|kontodaten|rib|datos bancarios|numero de cuenta|dati bancari|dados bancarios|bankgegevens|rekeningnummer)(?![a-z])/,
);

/** Programs and code that frauds want run, and work is done with. */
const TOOLS = new Gated(/(?<![a-z])(?:clon\w+|klon\w+|kloon|npm|repo\w*|depot|docker|teamviewer|anydesk)(?![a-z])/);
const JOB = wholeWords(`${ON_THE_JOB}|(?:teamviewer|anydesk|ultraviewer|remote[- ]desktop tool)${ON_OTHERS}`);

/** What looks like a fraud to the weights, which know its words only from frauds. */
export const HARMLESS_RULES: readonly LabelRule[] = [
  {
    id: 'tells-of-fraud',
    why: 'Who warns of a trick uses its words and wants nothing.',
    fires: 'Beware of scammers who ask you to buy gift cards and send the codes.',
    silent: 'Please buy gift cards and send the codes.',
    when: (seen) => (suspected(seen) && unproven(seen.risk) && tellsOfFraud(seen.doc) ? '' : null),
    factor: { scam: 0.001 },
  },
  {
    id: 'paid-out',
    why: 'Who pays a fee or wages needs an account to pay into.',
    fires: 'Please give us your bank details so that we can transfer your fee for the talk.',
    silent: 'Please give us your bank details.',
    when: (seen) =>
      suspected(seen) && unproven(seen.risk) && BANK.test(seen.doc) && !OPENS.test(seen.doc)
        ? quote(seen.doc, PAID_OUT)
        : null,
    factor: { scam: 0.003 },
  },
  {
    id: 'on-the-job',
    why: 'What the team does, or is done to customers’ computers, is work and no test.',
    fires: 'On your first day you clone our repository and run npm install.',
    silent: 'Clone our repository and run npm install before the interview.',
    when: (seen) =>
      suspected(seen) && seen.risk.rules.length === 0 && TOOLS.test(seen.doc) && !OPENS.test(seen.doc)
        ? quote(seen.doc, JOB)
        : null,
    factor: { scam: 0.003 },
  },
];
