import type { Gated } from '../nlp/message/gate.ts';
import { wholeWords } from './whole-words.ts';

/** Wishes for a job found, and places that somebody told of got; by language, folded. */
export const PLACES_TAKEN: readonly Gated[] = [
  wholeWords(
    "(?:congrat\\w*|well done|happy for you|delighted|chuffed)(?: [a-z']+){0,2} (?:on|about|for) (?:the|your|that|getting the|landing the) (?:[a-z-]+ ){0,2}(?:job|post|contract|promotion|offer|place|gig)|(?:job|post|place|contract|position)(?: (?:at|in|with) [^.!?\\n]{0,24})? (?:has )?(?:went|gone) to|(?:job|post|place|contract|position) (?:is|was) (?:taken|filled|given to)(?: by)?",
  ),
  wholeWords(
    '(?:gluckwunsch|glueckwunsch|gratuliere?|gratulation)(?: [a-z]+){0,2} (?:zu[rm]|zu deine[mr]|zu ihre[mr]) (?:[a-z-]+ ){0,2}(?:job|stelle|vertrag|beforderung|posten|zusage)|(?:stelle|job|posten|auftrag|platz) (?:ging an|ist (?:schon |leider )?(?:weg|vergeben)|[^.!?\\n]{0,30}(?:hat|hatte|haben) [^.!?\\n]{0,36}(?:bekommen|gekriegt|gegeben))',
  ),
  wholeWords(
    '(?:felicitations?|bravo|chapeau)(?: [a-z]+){0,2} pour (?:ton|votre|le|ta|ce) (?:[a-z-]+ ){0,2}(?:poste|boulot|job|contrat|cdi|promotion|emploi|taf)|c.est (?:finalement |[a-z]+ )?[^.!?\\n]{0,24} qui (?:a eu|a pris|a decroche|a obtenu) (?:le|la) (?:poste|place|boulot|mission)|(?:poste|boulot|place|contrat)[^.!?\\n]{0,24} (?:c.est [a-z]+ qui l.a|est (?:deja )?(?:pris|pourvu)|est allee? a|a ete donne a)',
  ),
  wholeWords(
    '(?:felicidades|enhorabuena|felicitaciones)(?: [a-z]+){0,2} por (?:el|tu|la|ese|su) (?:[a-z-]+ ){0,2}(?:puesto|trabajo|empleo|contrato|plaza|ascenso|curro|chamba)|(?:puesto|plaza|trabajo)[^.!?\\n]{0,24} (?:se (?:lo|la) (?:llevo|dieron|han dado|quedo)|(?:lo|la) (?:cogio|consiguio) )|(?:puesto|plaza) ya esta (?:cubiert|ocupad)[oa]',
  ),
  wholeWords(
    '(?:complimenti|congratulazioni|auguri)(?: [a-z]+){0,2} per (?:il|la|lo|l.)? ?(?:tuo |suo |nuovo )?(?:[a-z-]+ ){0,2}(?:posto|lavoro|contratto|incarico|promozione|assunzione)|(?:posto|lavoro|incarico)[^.!?\\n]{0,24} l.ha (?:preso|avuto|ottenuto)|(?:posto|lavoro)[^.!?\\n]{0,24} e andato a|c.e. stat[oa] [a-z]+ a prendere il posto',
  ),
  wholeWords(
    '(?:parabens|felicidades)(?: [a-z]+){0,2} (?:pel[oa]|por) (?:[a-z-]+ ){0,3}(?:vaga|emprego|trabalho|contrato|promocao|cargo|lugar|trampo)|(?:vaga|emprego|lugar)[^.!?\\n]{0,20} (?:ficou (?:com|para)|foi (?:para|preenchid[oa]))',
  ),
  wholeWords(
    '(?:gefeliciteerd|proficiat|felicitaties)(?: [a-z]+){0,2} (?:met|voor) (?:je|jouw|uw|de|het) (?:[a-z-]+ ){0,2}(?:baan|job|contract|promotie|functie|aanstelling|opdracht)|(?:baan|job|functie|plek|opdracht)[^.!?\\n]{0,16} (?:is naar [a-z]+ gegaan|ging naar|is (?:al )?(?:weg|vergeven|ingevuld))',
  ),
];
