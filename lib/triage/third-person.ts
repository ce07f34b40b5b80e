import type { Doc } from '../nlp/message/document.ts';
import { Gated } from '../nlp/message/gate.ts';

const w = (s: string): Gated => new Gated(new RegExp(`(?<![a-z])(?:${s})(?![a-z])`, 'g'));
const ANY = '(?:anyone|someone|somebody|anybody)';
const PEOPLE_EN =
  '(?:students|class|classes|pupils|network|friends|contacts|colleagues|alumni|members|followers|circle|community|family)';

/** Asks for somebody whom the reader knows, as a question or as a request to pass it on; by language, folded. */
const KNOW_SOMEBODY: readonly Gated[] = [
  w(
    `do you (?:happen to |by any chance |perhaps |maybe )?know (?:of )?(?:${ANY}|an? (?!thing|bit|lot|little)\\w+|any)|(?:does )?any(?:one|body) (?:come|comes|spring|springs) to mind|if you(?: happen to| should)? (?:know|hear|think|can think)(?: of)? (?:${ANY}|a (?:good|decent|suitable|friend)|people|any)|if you (?:have|meet|come across) ${ANY}|know ${ANY} (?:who|for|good|that|looking|suitable)|know (?:a|any|some) (?:good |decent |kind )?(?:soul|body|names?|people|candidates?)|${ANY} you know|who would you (?:recommend|trust|suggest|ask|send)|who(?:.s| is| was) the (?:best|sharpest|strongest|brightest)|just a name|a name (?:and a number )?would do|(?:could|can) you recommend (?:${ANY}|a)|${ANY} (?:in|from|among|within) your (?:[a-z]+ )?(?:${PEOPLE_EN}|team|group|office|department)|(?:share|post|forward|mention|announce|circulate|pass|show|send|tell|ask)(?: it| this| that| on| the [a-z]+){0,2} (?:(?:on )?to |with |among |around )?(?:your|the) (?:[a-z]+ )?${PEOPLE_EN}|send (?:them|him or her) (?:my|our) way`,
  ),
  w(
    '(?:fallt|fiele) (?:dir|ihnen|euch) (?:da |vielleicht )?(?:jemand|wer) ein|(?:kennen sie|kennst du|kennt ihr) (?:zufallig |vielleicht |da )?(?:jemand|jemanden|wen|vielleicht|eine?n?|gute)|(?:falls|wenn) (?:sie|du|ihr) (?:zufallig |da |vielleicht )?(?:jemand|jemanden|wen|eine?n? [a-z]+) (?:kennen|kennst|kennt|wissen|weisst|wisst)|jemand(?:en)? (?:in|aus|unter) (?:ihre[mnr]|deine[mnr]|eure[mnr]) [a-z]+|(?:sagen sie|sagt|sag|geben sie|gebt|gib|leiten sie|leitet|leite)(?: es| das| dies)?(?: bitte| gern| gerne)?(?: es| das)? weiter|bitte weiter(?:sagen|leiten|erzahlen)|(?:an|unter) (?:ihre[nr]?|deine[nr]?|eure[nr]?) (?:studierenden?|studenten|schulern?|freunden?|bekannten?|kollegen|kontakten?)',
  ),
  w(
    '(?:connaissez.vous|connais.tu|vous connaissez|vous connaitriez|tu connais|tu connaitrais|vous voyez|tu vois|tu vois pas|vous auriez|tu aurais) (?:peut-etre )?(?:quelqu|une? |des gens)|si (?:vous avez|tu as) quelqu.un|quelqu.un (?:dans|de|parmi) (?:votre|ton|vos|tes) [a-z]+|autour de (?:vous|toi)|(?:faites|fais|faire) (?:passer|tourner|suivre|circuler)|(?:parlez|parle)s?.en (?:a|autour)|(?:a|aupres de|parmi|avec) (?:vos|tes) (?:etudiants|eleves|amis|contacts|collegues)',
  ),
  w(
    'te suena alguien|se (?:te|le|os) ocurre (?:alguien|algun|una? )|(?:conoces|conoce|conoceis|conocen|sabes de|sabe de) (?:a )?(?:alguien|algun|alguna|una?|gente)|alguien (?:de|en|entre) (?:tu|su|tus|sus|vuestro) [a-z]+|(?:pasale|pasele|pasadle|pasalo|paselo|comparte|compartelo|difunde|difundelo)(?: el aviso| la voz)?|corre la voz|(?:con|a|entre) (?:tus|sus) (?:alumnos|alumnas|estudiantes|amigos|contactos|companeros)',
  ),
  w(
    '(?:ti|le|vi) viene in mente (?:qualcuno|qualcuna|una? )|(?:conosci|conosce|conoscete|conosceste|conoscessi) (?:qualcuno|qualcuna|una? |un.|gente)|qualcuno (?:nella|nel|tra|fra|della|del) (?:tua|sua|tuo|suo|i) [a-z]+|(?:passa|passi|passate|spargi|sparga|fai|fate) (?:parola|la voce|girare)|(?:con|ai|tra i|fra i) (?:tuoi|suoi|vostri) (?:studenti|alunni|allievi|amici|contatti|colleghi)',
  ),
  w(
    '(?:lembras-te|lembra-se|te lembras|se lembra|te ocorre) (?:de )?alguem|(?:conhece|conheces|conhecer|conheceres|conhecerem|souber de|sabe de|sabes de) (?:alguem|algum|alguma|uma?|gente)|alguem (?:da|na|no|do|entre) (?:sua|tua|seu|teu|os) [a-z]+|(?:passa|passe|passem) (?:a palavra|adiante)|(?:com os|aos|entre os) (?:seus|teus) (?:alunos|estudantes|amigos|contatos|contactos|colegas)',
  ),
  w(
    'schiet (?:je|jou|u) iemand te binnen|(?:ken|weet|kent|weten) (?:je|jij|u|jullie) (?:misschien |toevallig |nog )?(?:iemand|een|nog|wie)|als (?:je|u|jullie) (?:toevallig |nog )?(?:iemand|een [a-z]+) (?:kent|weet|kennen|weten)|iemand (?:in|uit|binnen) (?:je|uw|jouw|jullie) [a-z]+|(?:zegt?|vertel|geeft?|stuurt?) (?:het|dit)(?: dan| gerust| alsjeblieft)? (?:voort|door|verder)|(?:met|aan|onder) (?:je|uw|jouw|jullie) (?:studenten|leerlingen|vrienden|collega.s|contacten)',
  ),
];
/** What is asked of the reader as a go-between. */
const GO_BETWEEN = w(
  '(?:could|can|would|will) you (?:please |kindly |maybe )?(?:share|pass|forward|spread|put|let|tell|post|hang|send|ask|mention|circulate|recommend|point)|if you (?:could|can|would) (?:share|pass|forward|spread|tell|post|send|mention)|(?:konnten|wurden) sie (?:das|es|dies) (?:bitte )?(?:weiter\\w+|teilen)|(?:konntest|wurdest) du (?:das|es|dies) (?:bitte )?(?:weiter\\w+|teilen)|pourriez.vous (?:partager|transmettre|faire|en parler)|(?:podrias|podria) (?:compartir|pasar|difundir)\\w*|(?:potresti|potrebbe) (?:condividere|girare|inoltrare|passare)\\w*|(?:poderia|podias|pode) (?:partilhar|compartilhar|divulgar|passar)|(?:zou|kun|wil) (?:je|u) (?:dit|het) (?:kunnen |willen )?(?:delen|doorsturen|doorgeven)',
);
/** The reader is told to be out of question. */
const NOT_YOU = w(
  "not you[,.]|not asking you|not (?:your cup of tea|for you|something for you|your thing)|(?:nichts|nicht) fur (?:dich|sie)(?! [a-z]+e[rn] )|dich meine ich nicht|(?:pas|rien) pour (?:toi|vous)|(?:para ti|para usted|a ti|a usted) no|no (?:es )?(?:para ti|para usted|te lo digo)|non (?:e )?(?:per te|per lei)|(?:a te|per te) no|nao (?:e )?(?:para voce|para ti|contigo)|niet voor (?:jou|u)|jou (?:niet|laat ik)|(?:ya )?se que (?:estas|vas|tienes) (?:hasta|a tope|muy|lleno|mucho)|ich weiss, (?:dass )?du (?:bist |hast )|je sais que (?:tu es|vous etes) (?:pris|bien|occupe|deborde)\\w*|so che (?:sei|stai|hai) (?:a posto|bene|pien[oa]|occupat[oa])|sei que (?:estas|esta|voce esta) (?:bem|chei[oa]|ocupad[oa]|atolad[oa])|ik weet dat (?:je|jij|u) (?:vast|goed|vol) (?:zit|bent)|i know you(?:'re| are) (?:settled|happy|not looking|busy)|(?:you'd|you would|you) be too (?:senior|junior)|nicht (?:sie|dich) selbst|pas vous,|no (?:usted|tu) mism[oa]",
);
const YOU_TOO = w(
  '(?:are|would|could|can|might|if) you|you(?:.d|.ll| will) |you \\(?or|should you|(?:this|than) you|not interested|tu es (?:libre|dispo)|(?:toi|vous).meme|(?:tens|teria|terias) interesse|(?:queremos|quero|pensamos em|pensei em|falta:?) (?:voce|ti)|zou jij|jij zelf|(?:tu|usted) mism[oa]|voce mesm[oa]|(?:tu|lei) stess[oa]|yourself|or you|i mean you|(?:have|is it|what about|how about|and) you\\?|und (?:sie|du)(?: selbst)? ?\\?|et (?:vous|toi) ?\\?|[yo] (?:tu|usted) ?\\?|e (?:tu|lei|voce) ?\\?|en (?:jij|u) ?\\?|your (?:cv|profile|background|experience|rate|availability|resume|skills|interest)|interested\\?|for you|or speak|(?:haben|hatten|waren|konnten) sie|(?:hast|hattest|warst|konntest) du|(?:interesse|lust)\\?|bei interesse|(?:ihre?n?|deine?n?) (?:profil|lebenslauf|cv|erfahrung|bewerbung)|(?:sie|dich|du) selbst|fur (?:sie|dich)(?! [a-z]+e[rn] )|(?:etes|seriez|auriez|pourriez).vous|(?:es|serais|aurais).tu|(?:votre|ton) (?:profil|cv|experience)|(?:vous|t.)interesse\\w*|pour (?:vous|toi)|(?:te|le) (?:interesa|interesaria|encaja)|(?:tu|su) (?:perfil|cv|experiencia)|para ti|estarias|(?:ti|le) interess\\w*|(?:tuo|suo) (?:profilo|cv)|saresti|per te|tem interesse|(?:seu|teu) (?:perfil|cv|curriculo)|para (?:ti|voce)|(?:heb|heeft|zou|ben|bent) (?:je|u)|(?:jouw|je|uw) (?:profiel|cv|ervaring)|voor jou|interesse\\?',
);

/** Whether somebody else is sought through the reader, who is not meant too. */
export function forThirdPerson(doc: Doc): boolean {
  const asked = KNOW_SOMEBODY.filter((pattern) => pattern.test(doc));
  if (asked.length === 0) return false;
  if (NOT_YOU.test(doc)) return true;
  const rest = [GO_BETWEEN, ...asked].reduce((text, { pattern }) => text.replace(pattern, ' '), doc.folded);
  YOU_TOO.pattern.lastIndex = 0;
  return !YOU_TOO.pattern.test(rest);
}
