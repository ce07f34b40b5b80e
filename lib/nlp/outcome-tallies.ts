/*
 * Tallies told without a verb of one's own, on folded text: what customers do with it, how long they stay, sums and
 * grants that came, a bare count between the signs of a headline.
 */
import type { OutcomeShape } from './outcome-then-now.ts';
import { Sieve } from './sieve.ts';

const COUNT =
  '(?:(?<![\\w.,:/+-])(?!(?:19|20)\\d\\d(?![\\d.,]*\\d))\\d(?:[\\d.,]*\\d)(?: \\d{3})?(?:k|m)?\\+?(?![\\w-]))';
const TEENS =
  '(?:(?<![\\w-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|zwanzig|dreissig|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorce|quince|veinte|treinta|quatro|sete|oito|nove|dez|doze|treze|catorze|vinte|trinta|cinque|sei|sette|otto|dieci|undici|dodici|tredici|quattordici|quindici|venti|trenta|vijf|zes|zeven|negen|tien|twaalf|dertien|veertien|vijftien|twintig|dertig)(?![\\w-]))';
const NUM = `(?:${COUNT}|\\d\\b|${TEENS})`;
const SUM =
  "(?:[$€£] ?\\d[\\d.,]* ?(?:k|m|mn|bn|million|billion)?|(?<![\\d.,])\\d[\\d.,]*(?: \\d{3}){0,3} ?(?:k|m|mio\\.?|mrd\\.?|million\\w*|millones|milhoes|milioni|miljoen|mil|mila)? ?(?:d[’']|de |di )?(?:€|euros?|francs|franken|pounds|dollars))";
/** Those who are counted for size: staff, beds, spans of time. */
const SIZES =
  '(?:years?|months?|weeks?|days?|hours?|people|staff|employees|colleagues|members|volunteers|seats?|beds?|rooms?|countries|languages|mitarbeit\\w*|leute|kolleg\\w*|jahre|personen|personnes|salaries|personas|empleados|pessoas|mensen|collega\\w*|persone|dipendenti)';
const CUSTOMERS =
  '(?:clients?|customers?|kund\\w+|mandant\\w+|clientes?|klanten?|clienti?|tenants?|guests?|retainers?|subscribers?|mieter|locataires|inquilinos|huurders)';
const STAY =
  '(?:stay|stays|keep me|keeps me|remain|remains|stick|sticks|bleib\\w+|rest(?:e|ent|a|ano)|se quedan|permanecen|ficam|blijven|blijft)';
const CAME =
  '(?:lent|raised|won|recovered|released|freed|saved|collected|secured|financed|granted|cleared|libere\\w*|recupere\\w*|economise\\w*|levee?s?|encaisse\\w*|obtenu\\w*|liberad[oa]s?|recuperad[oa]s?|ahorrad[oa]s?|conseguid[oa]s?|captad[oa]s?|poupad[oa]s?|angariad[oa]s?|liberat[ie]|recuperat[ie]|risparmiat[ie]|raccolt[ie]|eingetrieben|eingespart|eingesammelt|freigesetzt|eingeworben|zuruckgeholt|opgehaald|bespaard|geind|vrijgemaakt)';
const GRANTED =
  '(?:granted|funded|awarded|concedid[oa]s|conseguid[oa]s|aprobad[oa]s|aprovad[oa]s|financiad[oa]s|ganad[oa]s|financee?s|obtenu(?:e?s)?|accept(?:ee?s)|gagnee?s|bewilligt|genehmigt|gewonnen|toegekend|gehonoreerd|vint[ie]|finanziat[ie]|approvat[ie])';
/** What a headline counts that is done one by one. */
const DONE_ONE_BY_ONE =
  '(?:jobs|gigs|brands|episodes|books|novels|titles|turnarounds|projects|weddings|births|stages|keynotes|films|exits|campaigns|audits|migrations|launches|websites|logos|albums|translations|mandates|go-lives|hires|placements|restructurings|transactions|deals|installs?|shows|performances|concerts|recipes|patents|papers|implementations|rollouts|bucher|mandate|projekte|hochzeiten|folgen|filme|konzerte|sanierungen|livres|mandats|projets|mariages|episodes|libros|proyectos|bodas|episodios|montajes|livros|projetos|casamentos|boeken|bruiloften|projecten|afleveringen|libri|progetti|matrimoni|puntate)';

export const TALLIES: readonly OutcomeShape[] = [
  {
    // "8,400 freelancers send their bills with it", "212 families have done it with us"
    id: 'do-it-with',
    pattern: new RegExp(
      `(?:^|[.;:–] ?)(?:over |more than |some |about |already )?${COUNT} (?!${SIZES}\\b)[a-z][\\w’'-]+ (?:[\\w’'-]+ ){1,7}(?:with|through|on|via) (?:it|us|mine|ours|our \\w+|my (?:app|site|tool|software|platform|templates?))(?= *(?:$|[.,;!)]|now|today|every|each))`,
    ),
  },
  {
    // "average client stays 5.2 years", "Kunden bleiben im Schnitt sechs Jahre"
    id: 'stay-on-average',
    pattern: new RegExp(
      `\\b(?:(?:average|median|typical) ${CUSTOMERS} (?:[\\w’'-]+ ){0,4}?(?:${STAY})?[^.!?\\n]{0,24}${NUM} (?:years|months)|${CUSTOMERS} (?:[\\w’'-]+ )?${STAY} (?:[\\w’'-]+ ){0,5}?${NUM} (?:years|months|jahre|monate|ans|anos|jaar|anni|mesi|meses|mois))`,
    ),
  },
  {
    // "1,4 M€ de besoin en fonds de roulement libérés", "over £2m has been lent on my models"
    id: 'sum-came',
    pattern: new RegExp(
      `(?:${SUM}|(?<![\\d.,])\\d[\\d.,]* ?m€) (?:(?!budget|turnover|revenue|umsatz|rate\\b|per\\b|an?\\b|pro\\b|par\\b|por\\b)[\\w’'-]+ ){0,7}?(?:has been |have been |was |were )?${CAME}\\b`,
    ),
  },
  {
    // "catorce proyectos concedidos", "Vierzehn Anträge bewilligt"
    id: 'granted',
    pattern: new RegExp(`${NUM} (?!${SIZES}\\b)(?:[\\w’'-]+ ){1,2}${GRANTED}\\b`),
  },
  {
    // "15 apps in use"
    id: 'counted-in-use',
    pattern: new RegExp(
      `${NUM} (?:of my |of our )?(?:[\\w’'-]+ )?(?:apps|tools|sites|machines|systems|designs|models|dashboards|plugins|libraries|games|products) (?:are )?(?:in (?:daily |regular )?(?:use|production|service)|live)\\b`,
    ),
  },
  {
    // "| 11 turnarounds |", "40 Bücher": a count alone between the signs of a headline
    id: 'bare-count',
    pattern: new RegExp(
      `^\\W{0,4}(?:over |more than |uber |plus de |mas de |mais de |oltre |meer dan |ruim )?(?:${COUNT}|${TEENS}) (?:[a-z-]+ )?${DONE_ONE_BY_ONE}(?: (?:and counting|done|so far|later|delivered))?(?:,[^.!?\\d]{0,30})?[\\s.!]*$`,
    ),
  },
  {
    // "Ghostwriter of 23 books", "1,200 customers" alone
    id: 'of-so-many',
    pattern: new RegExp(
      `\\b(?:author|ghostwriter|writer|translator|editor|producer|director|designer|composer|illustrator|narrator|autor\\w*|autora?|auteur\\w*|traductora?|tradutora?|auteur|autrice) (?:of|von|de|di|van) (?:over |more than )?${NUM} (?:[a-z-]+ )?(?:books|novels|films|albums|titles|games|plays|series|songs|bucher\\w*|romane\\w*|livres|romans|libros|novelas|livros|romances|libri|romanzi|boeken|romans)\\b|^\\W{0,4}(?:\\d{3,}|\\d{1,3}[.,]\\d{3}|\\d+\\+) (?:[a-z-]+ )?${CUSTOMERS}[\\s.!]*$`,
    ),
  },
  {
    // "58 closings in 2023", "1 200 apprenants depuis 2019": a clause that begins with a count and ends with its span
    id: 'count-in-span',
    pattern: new RegExp(
      `^\\W{0,3}(?:over |more than |uber |plus de |mas de |mais de |oltre |meer dan )?(?:${COUNT}|\\d \\d{3}) (?!${SIZES}\\b)[a-z][\\w’'-]+ (?:[\\w’'-]+ )?(?:in|since|seit|depuis|en|desde|em|sinds|dal|im jahr|(?:over|in) the (?:last|past)|in den letzten) (?:20\\d\\d|${NUM} (?:years|jahren|ans|anos|jaar|anni))(?= *(?:$|[.,;!)–—]))`,
    ),
  },
  {
    // "23 Prüfungen auf Anhieb", "forty inspections, all at the first attempt"
    id: 'at-first-go',
    pattern: new RegExp(
      `${NUM} (?!${SIZES}\\b)(?:[\\w’'-]+,? ){1,4}(?:at (?:the )?first (?:attempt|try|go|time of asking)|first time round|auf anhieb|beim ersten (?:mal|anlauf)|du premier coup|a la primera|a primeira|al primo colpo|in een keer goed)(?![\\w-])`,
    ),
  },
  {
    // "2,400 parcels an hour", "6 Millionen Abrufe im Monat": output of something, too much to be one person's
    id: 'output',
    pattern:
      /(?<![$€£\w.,])(?:\d{1,3}[.,]\d{3}|\d{4,}|\d{2,}k|\d[\d.,]* (?:million|millionen|millions|millones|milhoes|milioni|miljoen)(?: d['’e]| de)?) ?(?!words|worter|mots|palabras|palavras|woorden|parole|steps|feet|metres|people|euros?|dollars|pounds|francs|hours|km|kilomet\w+|miles|runners|readers|freelancers|users|subscribers)[a-z][\w’'-]+ (?:[a-z]+ )?(?:an?|per|pro|par|por|im|am|al|je) (?:hour|minute|second|day|month|stunde|minute|sekunde|tag|monat|heure|jour|mois|hora|minuto|dia|mes|uur|dag|maand|ora|giorno|mese)(?![\w-])/,
  },
  {
    // "280 surgeries use us", "Hoy la usan 300 bares": who works with what somebody made
    id: 'use-it',
    pattern: new RegExp(
      `${COUNT} (?!${SIZES}\\b)[a-z][\\w’'-]+ (?:(?:now |already |today )?(?:use|run on|rely on|work with) (?:us|it|ours|mine)|(?:nutzen|verwenden) (?:uns|sie|es|das|ihn)|l['’]utilisent|nous utilisent|(?:la|lo) usan|(?:a|o) usam|(?:la|lo) usano|gebruiken (?:ons|het|hem))(?![\\w-])|\\b(?:(?:la|lo|nos) usan|usam-n[ao]|(?:la|lo) usano|n?ous utilisent|gebruiken) (?:ya |ja |gia )?${COUNT} [a-z]`,
    ),
  },
];

const tallies = new Sieve(TALLIES.map((s) => s.pattern));
/** Whether a folded clause tells a tally. */
export const tallied = (folded: string): boolean => tallies.test(folded);
