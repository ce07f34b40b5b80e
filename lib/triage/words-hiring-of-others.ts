import type { Gated } from '../nlp/message/gate.ts';
import { wholeWords } from './whole-words.ts';

/** Wishes for a job found, and places that somebody told of got; by language, folded. */
export const PLACES_TAKEN: readonly Gated[] = [
  wholeWords(
    "(?:congrat\\w*|well done|happy for you|delighted|chuffed)(?: [a-z']+){0,2} (?:on|about|for) (?:the|your|that|getting the|landing the) (?:[a-z-]+ ){0,2}(?:job|post|contract|promotion|offer|place|gig)|(?:job|post|place|contract|position) (?:has )?(?:went|gone) to|(?:job|post|place|contract|position) (?:is|was) (?:taken|filled|given to)(?: by)?",
  ),
  wholeWords(
    '(?:gluckwunsch|glueckwunsch|gratuliere?|gratulation)(?: [a-z]+){0,2} (?:zu[rm]|zu deine[mr]|zu ihre[mr]) (?:[a-z-]+ ){0,2}(?:job|stelle|vertrag|beforderung|posten|zusage)|(?:stelle|job|posten|auftrag) (?:ging an|ist (?:schon |leider )?(?:weg|vergeben)|(?:hat|hatte) (?:jetzt |am ende |nun )?(?:die |der )?[a-z]+ (?:bekommen|gekriegt))',
  ),
  wholeWords(
    '(?:felicitations?|bravo|chapeau)(?: [a-z]+){0,2} pour (?:ton|votre|le|ta|ce) (?:[a-z-]+ ){0,2}(?:poste|boulot|job|contrat|cdi|promotion|emploi|taf)|(?:poste|boulot|place|contrat)[^.!?\\n]{0,20} (?:c.est [a-z]+ qui l.a|est (?:deja )?(?:pris|pourvu)|est alle a|a ete donne a)',
  ),
  wholeWords(
    '(?:felicidades|enhorabuena|felicitaciones)(?: [a-z]+){0,2} por (?:el|tu|la|ese|su) (?:[a-z-]+ ){0,2}(?:puesto|trabajo|empleo|contrato|plaza|ascenso|curro|chamba)|(?:puesto|plaza|trabajo)[^.!?\\n]{0,24} (?:se (?:lo|la) (?:llevo|dieron|han dado|quedo)|(?:lo|la) (?:cogio|consiguio) )|(?:puesto|plaza) ya esta (?:cubiert|ocupad)[oa]',
  ),
  wholeWords(
    '(?:complimenti|congratulazioni|auguri)(?: [a-z]+){0,2} per (?:il|la|lo|l.)? ?(?:tuo |suo |nuovo )?(?:[a-z-]+ ){0,2}(?:posto|lavoro|contratto|incarico|promozione|assunzione)|(?:posto|lavoro|incarico)[^.!?\\n]{0,24} l.ha (?:preso|avuto|ottenuto)|(?:posto|lavoro) e andato a',
  ),
  wholeWords(
    '(?:parabens|felicidades)(?: [a-z]+){0,2} (?:pel[oa]|por) (?:[a-z-]+ ){0,3}(?:vaga|emprego|trabalho|contrato|promocao|cargo|lugar|trampo)|(?:vaga|emprego|lugar)[^.!?\\n]{0,20} (?:ficou (?:com|para)|foi (?:para|preenchid[oa]))',
  ),
  wholeWords(
    '(?:gefeliciteerd|proficiat|felicitaties)(?: [a-z]+){0,2} (?:met|voor) (?:je|jouw|uw|de|het) (?:[a-z-]+ ){0,2}(?:baan|job|contract|promotie|functie|aanstelling|opdracht)|(?:baan|job|functie|plek|opdracht)[^.!?\\n]{0,16} (?:is naar [a-z]+ gegaan|ging naar|is (?:al )?(?:weg|vergeven|ingevuld))',
  ),
];

/** One who hires, too, is asked how the reader's firm does it; nobody is hired, or none is to be lured away. By language, folded. */
export const HIRING_TOLD: readonly Gated[] = [
  wholeWords(
    '(?:how|where) (?:did|do|have) you (?:lot |guys |all |people )?(?:find|found|manage|managed|get|got|hire|hired|do|done|fill|filled) (?:yours|that|it|them|those|people|staff|any|so many)(?: [a-z]+)?\\?|(?:what|how much) do you (?:lot |guys |all )?pay (?:yours|your|them|for)|(?:nobody|no one|not one|no-one) (?:bites|applies|applied|answers|has (?:applied|bitten))|(?:not|no|isn.t|n.t) (?:[a-z]+ ){0,4}(?:poach\\w*|headhunt(?:ing)?)|(?:there.s|there is|we have|we.ve|we.re (?:on|under)|still on) an? (?:hiring |headcount |recruitment )?freeze|(?:we.re|we are) not (?:hiring|recruiting|taking anybody on)|if there (?:was|were) (?:an? |any )?(?:[a-z]+ )?(?:job|chair|post|opening|vacancy|place|seat)',
  ),
  wholeWords(
    'wie (?:habt|macht|findet|kommt|seid) ihr (?:das|es|denn|damals|eure?|zu|an|leute)|was zahlt ihr (?:euren|denen|fur|so|da|denn)|(?:keiner|niemand) (?:bewirbt|meldet|beisst)|(?:kein|keine|nicht) (?:[a-z]+ ){0,3}(?:abwerb\\w*|abzuwerben)|einstellungsstopp|(?:wir )?stellen (?:gerade |derzeit |zurzeit |momentan )?(?:niemanden?|keinen?) ein',
  ),
  wholeWords(
    'comment (?:avez.vous|as.tu|vous avez|tu as|vous faites|faites.vous) (?:fait|trouve|recrute|pour)|combien (?:payez.vous|vous payez|tu paies) (?:vos|les|tes)|personne ne (?:postule|repond|se presente|mord)|(?:pas|aucune) (?:[a-z]+ ){0,4}(?:debauch\\w*)|gel des (?:embauches|recrutements)|on n.embauche (?:pas|plus|personne)|nous n.embauchons (?:pas|plus|personne)',
  ),
  wholeWords(
    'como (?:lo )?(?:hicisteis|habeis hecho|hicieron|encontrasteis|le haceis|haceis)|(?:cuanto|que) (?:pagais|pagan ustedes|les pagais)|(?:nadie) (?:se presenta|se apunta|pica|responde|postula)|(?:no|ningun) (?:[a-z]+ ){0,4}(?:robart\\w*|ficharte|llevarte)|contrataciones (?:congeladas|paradas)|no (?:estamos contratando|contratamos a nadie)',
  ),
  wholeWords(
    'come (?:avete|ci siete|fate|facevate) (?:fatto|trovato|riusciti|a|voi)|quanto (?:pagate|date) (?:i|ai|le|alle|voi)|nessuno (?:si candida|si presenta|risponde|abbocca)|(?:non|nessun) (?:[a-z]+ ){0,4}(?:rubart\\w*|portarti via)|(?:blocco delle assunzioni|assunzioni bloccate|assunzioni ferme)|non assumiamo',
  ),
  wholeWords(
    'como (?:voces|e que voces|vocs|fizeram|conseguiram|arranjaram) ?(?:fizeram|fazem|conseguiram|acharam|encontraram|isso)?\\?|quanto (?:voces pagam|pagam voces|pagam ai)|ninguem (?:se candidata|aparece|responde|morde)|(?:nao|nenhum) (?:[a-z]+ ){0,4}(?:roubar (?:voce|te)|roubar-te|levar-te)|contratacoes (?:congeladas|paradas)|nao estamos (?:contratando|a contratar)',
  ),
  wholeWords(
    'hoe (?:hebben|doen|vinden|kwamen|zijn) jullie|wat betalen jullie|(?:niemand|geen mens) (?:hapt|reageert|solliciteert|bijt)|(?:geen|niet) (?:[a-z]+ ){0,4}(?:wegkapen|weg te kapen|wegkopen|poging|ronselen)|vacaturestop|(?:we|wij) nemen (?:nu |even |momenteel )?niemand aan',
  ),
];
