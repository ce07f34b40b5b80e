import type { Gated } from '../nlp/message/gate.ts';
import { wholeWords } from './whole-words.ts';

/** An offer that came to the sender, or to somebody told of, by language, folded. */
export const RECEIVED: readonly Gated[] = [
  wholeWords(
    '(?:i|he|she)(?:.ve| have|.s| has|.d| had)? (?:just |finally |already |also |now )?(?:got|gotten|received|had|accepted|turned down|declined|signed|been made|was made) (?:an?|the|this|my|his|her|two|three|another|their) (?:[a-z-]+ ){0,3}offers?(?! (?:for|to) (?:you|your))|(?:i|he|she|(?:my|our|his|her) [a-z-]+)(?:.ve| have|.s| has)? (?:just |also )?(?:was|been|am being|is being|got) offered|(?:he|she)(?:.s| has)(?: got)? (?:an?|two|another) (?:[a-z]+ )?offers? (?:from|in|at|of)|offer(?:ed|s|ing)? (?:me|him|her)(?! (?:to|services|a lift))|(?:client|agency|boss|company|firm|customer|they|he|she) wants? me(?! to(?![a-z]))',
  ),
  wholeWords(
    '(?:habe|hab|hat) [^.!?\\n]{0,40}(?:angebot|zusage)\\w* [^.!?\\n]{0,70}(?:bekommen|erhalten|gekriegt|angenommen|abgelehnt)|(?:habe|hab|hat) (?:gestern |heute |gerade |jetzt |endlich )?(?:ein|das|die|eine|zwei) (?:[a-z]+ )?(?:angebot|angebote|zusage) (?:bekommen|erhalten|gekriegt|angenommen|abgelehnt)|(?:haben|hat|wurde|wurden|wird) (?:sie )?(?:mir|ihm|meine[mr] [a-z]+)[^.!?\\n]{0,60}(?:angeboten|anbieten)|(?:mir|ihm|meine[mr] [a-z]+) (?:wurde|wurden|hat man|haben sie)[^.!?\\n]{0,60}angeboten|(?:er|sie) hat (?:jetzt )?(?:ein|zwei) angebote? (?:aus|von|vom|bei|in)|(?:man|sie) (?:bietet|bieten) (?:mir|ihm|ihr)|(?:kunde|kundin|chef|chefin|agentur|firma) (?:will|mochte|hatte) mich (?:gern )?(?:fur|an|\\d|ein|zwei|drei|vier|funf|nur|ganz|fest)',
  ),
  wholeWords(
    '(?:j.ai|il a|elle a) (?:enfin |bien )?(?:recu|eu|accepte|signe|refuse|decline) (?:une|deux|cette|ma|son|sa|la|l) ?.?(?:[a-z-]+ ){0,2}(?:offres?|propositions?|promesse)|(?:m.|lui )(?:a|ont|avait) (?:ete )?(?:propose|offert|fait une (?:offre|proposition))|(?:il|elle) a (?:une|deux) (?:offre|proposition)s? (?:a|de|chez|d.)|(?:client\\w*|patron\\w*|agence|boite) (?:me veut|veut me (?:garder|prendre|passer)|me propose)|(?:on|ils|elles) (?:me|lui) (?:propose|proposent|offre|offrent)',
  ),
  wholeWords(
    '(?:me|le) (?:han|ha|habian) (?:ofrecido|propuesto|hecho una (?:oferta|propuesta))|(?:cliente|jefa|jefe|empresa|agencia) me (?:quiere|pide) (?:\\d|un|una|dos|tres|cuatro|cinco|para|por|fij[oa])|me (?:ofrecen|proponen|ofrecieron|propusieron)|le (?:ofrecen|ofrecieron)|tiene (?:una|dos) (?:oferta|propuesta)s? (?:de|en) (?!trabajo|empleo|curso)[a-z]+|(?:he|ha) (?:recibido|recibio|aceptado|rechazado|firmado) (?:una|la|su|mi|dos) (?:[a-z]+ ){0,2}(?:ofertas?|propuestas?)',
  ),
  wholeWords(
    '(?:mi|gli) (?:hanno|ha|avevano) (?:appena )?(?:offerto|proposto|fatto un.(?:offerta|proposta))|ha (?:un.|una |due )(?:offert|propost)[ae] (?:da|di) (?!lavoro|impiego|corso)[a-z]+|(?:cliente|capo|azienda|agenzia) mi (?:vuole|chiede) (?:\\d|un|una|due|tre|quattro|cinque|per|fiss[oa])|mi (?:offrono|propongono)|(?:ho|ha) (?:appena )?(?:ricevuto|avuto|accettato|rifiutato) (?:un.|una |la |due |l.)(?:[a-z]+ ){0,2}(?:offert[ae]|propost[ae])',
  ),
  wholeWords(
    '(?:me|lhe) (?:ofereceram|propuseram|fizeram uma (?:oferta|proposta))|(?:cliente|chefe|empresa|agencia) (?:me quer|quer-me|quer me) (?:\\d|um|uma|dois|duas|tres|quatro|cinco|para|por|ter|fix[oa])|(?:ofereceram|propuseram|fizeram)-(?:me|lhe)|(?:ele|ela) tem (?:uma|duas) (?:oferta|proposta)s?|(?:recebi|recebeu|aceitei|aceitou|recusei|recusou) (?:uma|a|duas|essa) (?:[a-z]+ ){0,2}(?:ofertas?|propostas?)',
  ),
  wholeWords(
    '(?:heb|heeft) (?:net |eindelijk |nu |gisteren )?(?:een|het|dit|twee) (?:[a-z]+ ){0,2}(?:aanbod|aanbieding|aanbiedingen) [^.!?\\n]{0,60}(?:gekregen|ontvangen|aangenomen|afgewezen|geaccepteerd)|(?:heb|heeft) (?:net |eindelijk |nu |gisteren )?(?:een|het|dit|twee) (?:[a-z]+ ){0,2}(?:aanbod|aanbieding) (?:gekregen|ontvangen|aangenomen|afgewezen|geaccepteerd)|(?:hij|ze|zij) heeft (?:een|twee) (?:aanbod|aanbieding|aanbiedingen) (?:uit|van|bij|in)|kreeg (?:net |gisteren |vandaag )?(?:een|het) (?:[a-z]+ )?(?:aanbod|aanbieding)|(?:klant|baas|bureau|bedrijf) wil (?:me|mij) (?:voor|\\d|een|twee|drie|vier|vijf|vast)|(?:bieden|biedt|boden|bood) (?:ze )?(?:me|mij|hem)|(?:hebben|heeft) (?:ze )?(?:me|mij|hem) [^.!?\\n]{0,60}aangeboden',
  ),
];

/** An offer held … */
export const HOLDS = wholeWords(
  '(?:i.ve got|i have got|i.ve|i have|i got|i.m sitting on|there.s|there is) (?:an?|two|three|another|this) (?:[a-z-]+ ){0,2}offers?|(?:two|three|both|several) offers(?: [a-z]+)? (?:on|in|at|to choose)|ich hab(?:e)? (?:jetzt |da )?(?:ein|zwei|noch ein) (?:[a-z]+ )?angebote?|j.ai (?:une|deux) (?:[a-z]+ )?(?:offres?|propositions?)|tengo (?:una|dos) (?:[a-z]+ )?(?:ofertas?|propuestas?)|ho (?:un.|una |due )(?:[a-z]+ )?(?:offert[ae]|propost[ae])|tenho (?:uma|duas) (?:[a-z]+ )?(?:ofertas?|propostas?)|ik heb (?:een|twee) (?:[a-z]+ )?(?:aanbod|aanbieding|aanbiedingen)',
);
/** … by one who asks what to do with it. */
export const SHOULD_I = wholeWords(
  'should i|shall i|which (?:one )?would you|if you were me|do (?:i|you think i)|what would you|would you (?:take|accept|do|go)|what do you (?:think|reckon|say)|your (?:opinion|advice|view|take)|was meinst du|was meint ihr|was denkst du|was wurdest du|wurdest du|soll(?:te)? ich|was halt(?:st|et) (?:du|ihr)|tu (?:en penses|ferais|accepterais|prendrais)|vous feriez|qu.en penses|ton avis|tu crois que|que harias|tu que harias|lo (?:aceptarias|cogerias)|que (?:te parece|opinas|me aconsejas)|(?:tu )?che (?:faresti|ne pensi|ne dici|mi consigli)|(?:accetteresti|dovrei)|o que (?:farias?|achas?|faria)|(?:aceitaria|aceitarias|devo)|wat (?:zou|vind|denk) (?:jij|je)|(?:zou|moet) ik',
);
