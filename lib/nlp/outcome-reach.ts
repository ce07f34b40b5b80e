/*
 * How far something got, on folded text: who uses it, who listens, how many were done by now. Read without years, hours
 * and rates (lexicon/outcomes.ts, NO_RESULT), so that spans of time are no tally.
 */
import { WORD_NUMBER } from './outcome-shapes.ts';
import type { OutcomeShape } from './outcome-then-now.ts';
import { Sieve } from './sieve.ts';

const TENS =
  '(?:(?<![\\w-])(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zehn|zwolf|zwanzig|dreissig|vierzig|hundert|dix|douze|quinze|vingt|trente|diez|doce|quince|veinte|treinta|dez|doze|quinze|vinte|trinta|dieci|dodici|venti|trenta|tien|twaalf|twintig|dertig)(?![\\w-]))';
const MANY =
  '(?:(?<![\\w.,:/+-])(?!(?:19|20)\\d\\d(?![\\d.,]*\\d))\\d(?:[\\d.,]*\\d)(?: \\d{3})?(?:k|m)?\\+?(?![\\w-]))';
const BIG =
  "(?:(?<![\\w.,:/+-])(?:\\d{1,3}(?:[ .,’']\\d{3})+|\\d{4,}|\\d[\\d.,]* ?(?:k|m|mil|mille|tsd\\.?|tausend|thousand|million\\w*|mio\\.?|duizend|miljoen|mila|milioni))\\+?(?![\\w-]))";
const NUM = `(?:${MANY}|\\d\\b|(?<![\\w-])(?:${WORD_NUMBER})(?![\\w-]))`;
/** No thing that is made, sold or done. */
const MEASURES =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|nights?|km|kilomet\\w+|miles?|metres?|meters?|feet|m2|sqm|qm|square|acres|people|staff|employees|colleagues|members|mitarbeit\\w*|leute|beschaftigt\\w*|jahre?n?|monate\\w*|wochen|tagen?|stunden|minuten|ans|annees|mois|semaines|jours|heures|salaries|personnes|anos|meses|semanas|dias|horas|empleados|personas|pessoas|funcionarios|anni|mesi|settimane|giorni|ore|dipendenti|persone|jaar|maanden|weken|dagen|uur|mensen|medewerkers|euros?|eur|pounds|dollars|volts?|prozent|percent|per|pour|por|procent)';
const PUBLIC =
  '(?:subscribers?|followers?|downloads?|listeners?|listens|streams|plays|views?|viewers?|readers?|visitors|users|installs?|stars|sign-?ups|abrufe\\w*|aufrufe\\w*|klicks|abonnent\\w*|horer\\w*|leser\\w*|zuschauer\\w*|besucher\\w*|nutzer\\w*|abonnees?|volgers|kijker\\w*|luisteraars|lezers|gebruikers|bezoekers|abonnee?s?|auditeurs|lecteurs|spectateurs|vues|ecoutes|utilisateurs|telechargements|visiteurs|suscriptores|seguidores|oyentes|lectores|espectadores|reproducciones|descargas|usuarios|assinantes|inscritos|ouvintes|leitores|visualizac\\w+|iscritti|ascoltatori|lettori|spettatori|visualizzazioni|utenti|abbonati|recipients|backers|empfanger\\w*|bezieher\\w*|destinataires|destinatari\\w*|ontvangers)';
const PAST_NOUN =
  "(?:last (?:year|season|summer|winter|spring|autumn|term|quarter)|(?:im )?(?:letzte[ns]|vorige[ns]|vergangene[ns]) jahr|(?:letzte|vorige|vergangene) (?:saison|spielzeit)|l[’'](?:an dernier|annee (?:derniere|passee)|hiver dernier|ete dernier)|la saison (?:derniere|passee)|el (?:ano|curso|verano|invierno) pasado|la temporada pasada|(?:no )?ano passado|na (?:safra|temporada|epoca) passada|l[’']anno scorso|la stagione scorsa|vorig (?:jaar|seizoen)|afgelopen (?:jaar|seizoen|winter|zomer))";

export const REACH: readonly OutcomeShape[] = [
  {
    // "2,100 paying users", "a channel with 45.000 abonnees", "series two: 88.000 Abrufe"
    id: 'public',
    pattern: new RegExp(
      `${BIG} (?:de )?(?:[\\w’'-]+ )?${PUBLIC}\\b|${MANY} (?:paying|zahlende\\w*|payants?|de pago|pagantes|paganti|betalende) [a-z]+|${BIG} (?:[\\w’'-]+ ){1,2}(?:au compteur|on the (?:clock|counter|board)|auf dem (?:zahler|buckel|konto|tacho)|a (?:mis|sus) espaldas|no curriculo|all[’']attivo|alle spalle|op de teller)\\b`,
    ),
  },
  {
    // "38 depots use it", "runs in 340 kitchens"
    id: 'in-use',
    pattern: new RegExp(
      `(?:${MANY}|${TENS}) (?!${MEASURES}\\b)(?:[\\w’'-]+ ){1,3}(?:now |already |heute |bereits )?(?:use|using|run on|rely on|depend on|work with|swear by|nutzen|verwenden|arbeiten mit|laufen (?:mit|auf)|utilisent|tournent (?:sur|avec)|usan|utilizan|trabajan con|usam|utilizam|usano|utilizzano|gebruiken|werken met|draaien op) (?:it|them|mine|ours|my|our|what i|this|these|das|es|sie|meine?\\w*|unser\\w*|dies\\w*|la|lo|le|ce|mon|notre|nos|mi|nuestr[oa]|minha|meu|noss[oa]|il (?:mio|nostro)|la (?:mia|nostra)|ons|mijn|het|ze|deze)\\b|(?<!\\b(?:years?|months?) )\\b(?:runs|running|live|installed|deployed|in use|in service|draait|lauft|laufen|tourne|tournent|installee?s?|roda|rodam|funciona|gira|girano|installat\\w+|in gebruik|im einsatz) (?:now |today |heute |bereits |already )?(?:in|at|on|bij|auf|dans|chez|en|em|su|presso|sur) (?:over |more than |about |some |uber |mehr als |plus de |mas de |mais de |oltre |ruim |meer dan )?${MANY} (?!${MEASURES}\\b)[a-z]{4,}`,
    ),
  },
  {
    // "alumnos aprobados este año: 29", "nota média dos formandos: 9,4"
    id: 'tally',
    pattern:
      /(?:^|[.;|•] ?)(?:[\w’'-]+ ){1,4}?(?!(?:limitad|entrad|llamad|disponib|jornad|estad|medid)\w*)(?:[a-z]{3,}(?:ad[oa]s|id[oa]s|ees|utt?[ei]|at[ei]|it[ei])|ge[a-z]{3,}(?:t|en|d))(?: [\w’'-]+){0,5} ?: ?(?!(?:19|20)\d\d\b)\d[\d.,]*(?!\d| ?€| ?\d{3}| ?(?:euros?|h\b|uhr))|\b(?:nota media|punteggio medio|note moyenne|durchschnittsnote|gemiddeld cijfer|average (?:grade|mark|score|rating)|share|einschaltquote|audience|audiencia|kijkcijfers?)\b[^.!?\n\d]{0,40}[:=] ?\d/,
  },
  {
    // "last year it was 41 families", "im vorigen Jahr 1.150 Hektoliter"
    id: 'last-year',
    pattern: new RegExp(
      `(?<!\\bsince )\\b${PAST_NOUN}[:,]? (?!i (?:turned|moved|walked|ran|cycled|read|visited|flew|drove|was))(?:[\\w’'-]+ ){0,4}?${MANY} (?!${MEASURES}\\b)[a-z]{4,}|${MANY} (?!${MEASURES}\\b)[\\w’'-]+ (?:\\S+ ){0,3}${PAST_NOUN}\\b`,
    ),
  },
  {
    // "já foram 5.200 restaurações", "bisher 96 Hochzeiten"
    id: 'by-now',
    pattern: new RegExp(
      `\\b(?:ja|ya|gia|deja|bereits|schon|already|bisher|bislang|so far|to date|hasta (?:la fecha|ahora|hoy)|ate (?:hoje|agora)|finora|fino a oggi|a ce jour|jusqu[’']ici|tot nu toe|inmiddels)[:,]? (?!(?:for|seit|depuis|desde|da|sinds)\\b)(?:foram|sao|vao|van|son|llevo|fiz|hice|sono|siamo a|it[’']s|over|more than|plus de|uber|mehr als|ruim|mais de|mas de|oltre|meer dan|rund)? ?${MANY} (?!${MEASURES}\\b)[a-z]{4,}|(?<=^|[.;:–] ?)${MANY} (?!${MEASURES}\\b)(?:[\\w’'-]+ ){1,4}(?:sind (?:so |bisher |bereits |schon )?[^.!?]{0,30}(?:gekommen|entstanden|gegangen|geworden)|sont (?:deja )?(?:passe\\w*|sorti\\w*|parti\\w*)|han (?:pasado|salido)|(?:ja )?passaram|sono (?:gia )?(?:passat|uscit|nat)\\w+|zijn (?:al )?[^.!?]{0,20}(?:gekomen|gegaan|gemaakt))\\b`,
    ),
  },
  {
    // "in 2025 hielp ik 140 stellen", "ha tolto 5.000 code", "he tramitado 300 becas"
    id: 'told-past',
    pattern: new RegExp(
      `\\b(?:hielp|schreef|bracht|kreeg|haalde|gaf|bouwde|leidde|begeleidde|verkocht|zette|plaatste|vertaalde|maakte|organiseerde|half|schrieb|brachte|baute|holte|verkaufte|ubersetzte|betreute|begleitete|vermittelte|fuhrte|drehte|plante) (?:ik|wij|we|ich|wir) (?:\\S+ ){0,3}?${MANY} (?!${MEASURES}\\b)[a-z]{4,}|\\b(?:ho|abbiamo|hanno|ha) (?!(?:lavorato|vissuto|abitato|studiato|compiuto|viaggiato|visitato|avuto|imparato|frequentato|girato|letto|camminato)\\b)(?:gia )?[a-z]+(?:at|ut|it|ess|ett|ert|olt|int|ort|es|ost|ott|att|itt|unt)[oaie] (?:\\S+ ){0,3}?[+−]?${MANY}(?: (?!${MEASURES}\\b)[a-z]{4,}| ?%| a parita)|\\b(?:he|hemos|han|ha) (?!(?:trabajado|vivido|estudiado|viajado|visitado|cumplido|tenido|estado|sido|leido|andado|corrido)\\b)(?:ya )?[a-z]{2,}(?:ado|ido|echo|uesto|ito|ierto|uelto) (?:\\S+ ){0,3}?${MANY} (?!${MEASURES}\\b)[a-z]{4,}`,
    ),
  },
  {
    // "staged in nine theatres", "sold 11.000 times"
    id: 'shown',
    pattern: new RegExp(
      `\\b(?:staged|performed|exhibited|translated|screened|aired|stocked|adopted|syndicated|reprinted|premiered|copied|aufgefuhrt|ubersetzt|ausgestellt|joue\\w*|traduit\\w*|expose\\w*|representad[oa]s?|traducid[oa]s?|expuest[oa]s?|encenad[oa]s?|traduzid[oa]s?|rappresentat[oaie]|tradott[oaie]|opgevoerd|vertaald) (?:in|into|at|by|on|dans|en|em|da|par|por|auf|von|door) (?:over |more than )?${NUM} (?!${MEASURES}\\b)[a-z]{4,}|\\d{3}[\\d.,]* (?:times|mal|fois|veces|vezes|volte|keer)\\b(?! (?:an?|per|pro|par|por|al|ao|every|each|the|as|more|faster)\\b)`,
    ),
  },
  {
    // "reads passed the million", "in its first year it made 60k"
    id: 'passed',
    pattern: new RegExp(
      `\\b(?:passed|crossed|topped|broke|surpassed|cracked|uberschritten|geknackt|depasse\\w*|franchi\\w*|supero|superad[oa]|ultrapass\\w+|passou d[oae]s?|superat\\w+|gepasseerd) (?:the |a |die |le |la |les |los |las |el |os |as |i |de )?(?:${BIG}|(?:${NUM} )?(?:million|hundred[- ]thousand|thousand|mark|marke|millon|milhao|milione|miljoen))(?! (?:people|euros? (?:house|home)))|\\b(?:made|earned|grossed|cleared|turned over|posted|facturo|facturamos|faturou|faturamos|fatturato|umgesetzt|omgezet|encaisse) (?:us |them |over |about )?(?:[$€£] ?\\d[\\d.,]*(?:k|m)?|${BIG}|${NUM} (?:thousand|million))[^.!?\\n]{0,20}\\b(?:first|last|primer|primeiro|primo|ersten|premiere|eerste|pasado|passado|scorso|derniere?|vorig) ?(?:year|season|month|ano|anno|jahr|annee|jaar)?|\\b(?:${PAST_NOUN}|(?:the|its|their|our) first year),? (?:it|they|we|the \\w+) (?:made|earned|grossed|cleared|took|turned|posted) (?:over )?[$€£]? ?\\d`,
    ),
  },
  {
    // "4.8 in 900 reviews"
    id: 'rated',
    pattern:
      /\b[34][.,]\d+ ?(?:stars?|sterne\w*|etoiles|estrellas|estrelas|stelle|sterren|★|\/ ?5)? ?(?:from|over|in|on|em|en|sur|bei|aus|op|su|de|across|with|after|nach|apres|tras|apos|dopo|na) \d[\d.,]* (?:reviews?|ratings?|jobs|guests|stays|trips|rides|orders|bewertungen|avis|resenas|opiniones|valoraciones|avaliac\w+|recensioni|beoordelingen|reviews)\b/,
  },
  {
    // "twice best baker of the region"
    id: 'times-best',
    pattern: new RegExp(
      `\\b(?:twice|zweimal|dreimal|viermal|tweemaal|driemaal|${NUM} (?:times?|fois|veces|vezes|volte|keer|x)) (?:in a row |named |voted |elected |the |als |zum |de )?(?:best|mejor|meilleure?|melhor|miglior\\w*|beste[rn]?|champion\\w*|campeon\\w*|campe[aã]\\w*|winner|runner-up|finalist|sieger\\w*|meister\\w*|kampioen)\\b`,
    ),
  },
  {
    // "nueve de mis alumnos han entrado"
    id: 'some-of-mine',
    pattern: new RegExp(
      `(?<!\\bone )\\b${NUM} (?:of|von|de|di|van) (?:my|our|meinen|unseren|mes|nos|mis|nuestr[oa]s|meus|minhas|miei|mie|mijn|onze) (?:former |old |ancien\\w* )?(?:trainees|pupils|students|learners|mentees|apprentices|juniors|graduates|patients|start-?ups|clients|books|films|songs|recipes|designs|buildings|titles|lehrlinge\\w*|schuler\\w*|azubis|studierende\\w*|eleves|apprentis|etudiant\\w*|alumn[oa]s|aprendices|alun[oa]s|clientes|allievi|studenti|clienti|apprendisti|leerlingen|studenten|klanten) (?:are|is|have|has|went|got|now|passed|run|lead|made|won|sold|hang|sind|haben|sont|ont|son|han|sao|foram|tem|sono|hanno|zijn|hebben|kwamen)\\b(?! (?:above|below|over|under|from|with|in my|still|here))`,
    ),
  },
  {
    // "half of my trainees are heads now"
    id: 'share-of-mine',
    pattern:
      /\b(?:half|a third|two thirds|a quarter|three quarters|most|nine tenths|die halfte|zwei drittel|la moitie|les deux tiers|la mitad|dos tercios|metade|dois tercos|la meta|due terzi|de helft|twee derde) (?:of|de|meiner|der|dei|dos|das|delle|van) ?(?:my |our |mes |nos |mis |nuestr\w+ |meus |minhas |miei |mie |mijn |onze )?(?:former |old |ancien\w* )?(?:trainees|pupils|students|mentees|apprentices|juniors|graduates|patients|start-?ups|clients|lehrlinge|schuler\w*|azubis|eleves|apprentis|patients|alumn[oa]s|aprendices|alunos|alunas|allievi|apprendisti|leerlingen|studenten) (?:are|is|have|has|went|got|now|passed|run|lead|made|sind|haben|sont|ont|son|han|sao|foram|sono|hanno|zijn|hebben)\b/,
  },
  {
    // "340 km de fajas abiertas en dos campañas", "put up 38 houses"
    id: 'irregular',
    pattern: new RegExp(
      `${MANY} (?:[\\w’'-]+ ){1,4}?(?:abiert[oa]s|escrit[oa]s|hech[oa]s|puest[oa]s|resuelt[oa]s|cubiert[oa]s|impres[oa]s|abert[oa]s|feit[oa]s|pag[oa]s|entregues|ouverte?s|ecrite?s|faite?s|peinte?s|construite?s|produite?s|traduite?s|apert[ie]|scritt[ie]|fatt[ie]|chius[ie]|risolt[ie]|tradott[ie]|prodott[ie]|dipint[ie])(?= *(?:$|[.,;!)]| (?:en|em|in|a|por|par|dans|da|desde|depuis|sin|sans|sem|senza)\\b))|(?:^|[.;:] ?|\\b(?:i|we|i[’']ve|and|have|team) )(?:put (?:up|in|out|down)|set up|laid|cast|shot|set|let) (?:over )?${MANY} (?!${MEASURES}\\b)[a-z]{4,}`,
    ),
  },
  {
    // "two times gold", "zweimal Silber"
    id: 'medals',
    pattern: new RegExp(
      `(?:${NUM}|\\b(?:twice|zweimal|dreimal|viermal|tweemaal|driemaal)) ?(?:mal|x|×|times|fois|veces|vezes|volte|keer)? ?(?:gold|silber|silver|bronze|d[’']or|medailles? d\\S*|oros?|platas?|ouros?|pratas?|ori|argenti|goud|zilver|brons|medals?|preise|prijzen|prix|premi)\\b(?! (?:ring|jewel|chain|price|hunter|card|plat))`,
    ),
  },
  {
    // "1,1 Millionen Euro zusammen": a sum of results
    id: 'sum',
    pattern:
      /\b(?:brought (?:home|in)|landed|netted|pulled in|hauled in|fetched|clawed back|recouped|unlocked|eingespielt|hereingeholt|rapporte\w*|ramene\w*|traido|trouxe\w*|portato a casa|binnengehaald|opgeleverd) (?:[\w’'-]+ ){0,4}(?:[$€£] ?\d[\d.,]*|\d[\d.,]* ?(?:k|m|mio\.?|million\w*|millones|milhoes|milioni|miljoen|mil|mila|tausend|mille|duizend) ?(?:d[’']|de |di )?(?:euros?|€|franken|francs|pounds|dollars|reais))|\b(?:together|all told|altogether|in total|zusammen|insgesamt|unterm strich|au total|en total|in totale|ao todo|samen|in totaal)[:,]? (?:about |over |rund |uber |plus de |mas de |mais de |oltre |ruim )?(?:[$€£] ?\d[\d.,]*(?:k|m|bn)?|\d[\d.,]* ?(?:k|m|mio\.?|mrd\.?|million\w*|millones|milhoes|milioni|miljoen|tausend|mille|mil|mila|duizend)? ?(?:d[’']|de |di )?(?:euros?|€|franken|francs|pounds|dollars|reais|chf))/,
  },
];

const reach = new Sieve(REACH.map((s) => s.pattern));
/** Whether a folded clause, without years, hours and rates, tells how far something got. */
export const reached = (folded: string): boolean => reach.test(folded);
