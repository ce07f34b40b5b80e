import { Within } from './here.ts';
import { isPast } from './past.ts';

/** What is the work's own, whoever the words before name: "the role is", "our client needs somebody". */
const WORK =
  '(?:role|job|post|position|work|workload|contract|assignment|project|gig|engagement|commitment|need|ask|hours|schedule|team|teams|staff|crew|company|office|studio|lab|firm|course|class|classes|seminar|workshop|lessons?|sessions?|module|programme?|kurs|seminar|unterricht|cours|curso|corso|cursus|clases?|aulas?|equipe|equipo|equipa|squadra|bedrijf|clients?|person|candidate|successful|holder|stelle|arbeit|aufgabe|tatigkeit|auftrag|vertrag|kunde|poste|mission|travail|contrat|client|temps|trabajo|puesto|contrato|encargo|cliente|jornada|lavoro|incarico|posto|contratto|impegno|trabalho|vaga|projeto|opdracht|functie|baan|werk|klant|rol)';
const DETERMINER =
  '(?:our|my|his|her|their|unsere?|meine?|seine?|notre|nos|mon|ma|mes|nuestr[oa]s?|mi|mis|nostr[oaie]|mi[oa]|noss[oa]s?|meu|minha|onze|ons|mijn)';
const ARTICLE = '(?:the|each|every|die|der|das|le|la|les|l.|el|los|las|il|lo|gli|o|a|os|as|de|het)';
const NOUN = `(?!${WORK}(?![a-z]))[a-z]{2,16}(?: (?!${WORK}(?![a-z]))[a-z]{3,14})?`;
/** What people of a house do besides the work on offer. */
const DOES =
  '(?:comes?|visits?|does|did|has|works?|worked|trains?|teaches|plays?|swims?|goes|rows|do|put in|puts in|pull|clock|volunteers?|drives?|calls|answers?|kommt|kommen|arbeitet|arbeiten|trainiert|hilft|antwortet|vient|viennent|travaille|travaillent|repond|repondent|passe|viene|vienen|trabaja|trabajan|atiende|lavora|lavorano|vengono|risponde|vem|trabalha|trabalham|atende|komt|komen|werkt|werken|helpt)';
/** What things and houses do. */
const RUNS =
  '(?:opens?|closes?|serves|sees|runs?|meets?|rests?|sleeps?|delivers|(?:is|are|gets?) (?:open|closed|shut|free|in|out|away|held|manned|staffed|(?!need|want|requir|expect|suppos|plann|bas|limit|offer|advertis|fund|budget)[a-z]{3,10}ed)|offnet|offnen|lauft|laufen|schliesst|steht|fahrt|ouvre|circule|passe|est (?:absent|ouvert|ferme|la)e?s?|ferme|tourne|fonctionne|abre|cierra|funciona|apre|chiude|funziona|gira|fecha|opent|sluit|draait|rijdt)';
/** What a search says of itself: "I need you", "they are looking for". */
const ASKS =
  '(?:need|want|look|would|will|have|can|could|think|imagine|expect|guess|reckon|figure|foresee|envisage|picture|anticipate|estimate|offer|pay|seek|hir|plan|hop|suggest|propose|requir|ask|say|said|might|may|believe|suppose|see|budget|search|after|going|recruit|advertis|also|just|run|bring|employ|engage|feel|mean|intend)';
/** What the reader does or said without being asked to: "you already teach", "you told me". */
const READERS =
  '(?:i (?:know|see|saw|hear|heard|read|gather|understand)(?: that)? you|you (?:already|currently|still)|you(?:.d|.ve)? (?:told|said|mentioned|wrote)|(?:overtime|uberstunden|heures sup[a-z]{0,12}|horas extras?|straordinari[oa]?|overuren) (?:[a-z0-9-]{1,10} ){0,5}?(?:after|above|over|beyond|from|ab|uber|au-dela de|apres|a partir de|oltre|dopo|acima de|apos|boven|na|vanaf)|pro[- ]rata(?: of| to| on| from)?|full[- ]time (?:here|with us) (?:is|means))';
/** Who comes, arrives or works beside the reader. */
const MANY =
  '(?:(?:patients|deliveries|visitors|guests|customers) (?:come|arrive|visit|call)|children (?:come|attend)|(?:most )?colleagues (?:work|do|are)|(?:some|most|many|half|two|three|all) of us (?:work|do|are)|half (?:of )?(?:the|our) team (?:works|does|is)|(?:meetings|calls|admin|paperwork|travel) (?:takes?|eats?|costs?))';
/** Words between a verb and its time: "comes to us about". */
const REST =
  '(?: (?!need|want|look|some|any|you|help|hir|seek)[a-z]{1,12}){0,4}?(?: \\d{1,2} ?(?:h|hours|stunden|heures|horas|ore|uur) (?:[a-z]{1,3}) [a-z]{3,5},| \\d{1,2} ?(?:to|-|–|bis|a) ?\\d{1,2},)? $';
const OTHERS = new Within(
  new RegExp(
    `(?<![a-z])(?:${DETERMINER} ${NOUN} (?:${DOES}|${RUNS})|${ARTICLE} ${NOUN} ${RUNS}|(?:support|canteen|gym|staff|volunteers|reception|parking|lunch|breakfast) (?:${DOES}|${RUNS})|${READERS}|${MANY}|(?:the (?:last|previous|former|current|present) (?:one|person|[a-z]{4,12})|nobody(?: here| else)?|no one(?: here)?|he|she|niemand|personne ne|nadie|nessuno|ninguem) ${DOES}|(?:saves?|saving|costs?|spart|kostet) (?:you|us|me|them|him|her|each|every|your|our|the|a|an|jede[mnr]?|den|die|dem) [a-z]{3,14}|(?:win|gain|get) back|(?:takes?|took) (?:me|us)|(?:i|they)(?:.m| am|.re| are| only)? (?!${ASKS})[a-z]{2,12}|(?:i|they)(?:.ve| have) (?:done|worked|been)|(?:i.m|i am) an? [a-z]{3,14}|(?:schools?|buses|trains|trams|ferries|deliveries) (?:${RUNS}|go|come)|we (?:talk|meet|eat|ship|bake|deliver|brew|print|have (?:yoga|lunch|visitors|training|deliveries|calls?))|i(?: can|.d) only offer you a [a-z]{3,12}|free (?:lunch|parking|gym|coffee|breakfast|meals?))${REST}`,
  ),
);

/** Whether hours or days are told of others than the reader: a shop's, a colleague's, those a product saves. @param before folded text of the sentence before them */
export const isOthersTime = (before: string): boolean => OTHERS.test(before) || isPast(before);
