/** A place that is nobody's affair but the reader's, folded; alternatives of regular expressions, one family a line. */

const SIT_DE = '(?:sitz\\w+|arbeit\\w+|wohn\\w+|leb\\w+|sind|bist|mach\\w+|tu\\w+|erledig\\w+)';
const TABLE =
  '(?:(?:your|the) (?:own )?(?:kitchen table|sofa|laptop|dining table|desk at home)|(?:ihr|dein|der) (?:eigener )?(?:kuchentisch|sofa|laptop|schreibtisch)|(?:votre|ta|ton) (?:table de cuisine|canape|cuisine|salon)|(?:tu|su) (?:mesa de (?:la )?cocina|sofa|cocina)|(?:il |la )?(?:tuo|tua|suo|sua) (?:tavolo (?:di|della) cucina|cucina|divano)|(?:a |o )?(?:tua|teu|sua|seu) (?:mesa da cozinha|cozinha|sofa)|(?:je|uw|jouw) (?:eigen )?(?:keukentafel|bank|laptop))';
const WILL_DO =
  '(?:will do|would do|is enough|is fine|suffices|reicht(?: aus)?|genugt|suffit|suffira|basta|bastara|e sufficiente|chega|volstaat|is genoeg|is prima)';

export const FAR_MINDED: readonly string[] = [
  // "Wo Sie dabei sitzen, ist Ihre Sache", "da dove lavori non ci interessa".
  `(?:makes|is) (?:no odds|all the same|all one|no difference|no matter)(?: to (?:us|me))? where|wo (?:sie|du) (?:das |es |dabei |dafur )?${SIT_DE},? (?:ist|bleibt) (?:ganz |allein )?(?:ihre|deine) (?:eigene )?(?:sache|angelegenheit|entscheidung)|(?:da )?dove (?:lavor\\w+|vive|vivi|sta|stai|abit\\w+) (?:non (?:ci|mi) (?:interessa|riguarda)|poco (?:ci )?importa|non fa differenza|e affar (?:tuo|suo))|tanto (?:nos|me) faz (?:de )?onde|waar (?:je|u) (?:het|dat|dit) doet,? (?:is|blijft) (?:jouw|uw|je eigen|uw eigen) (?:zaak|keuze)|(?:d.)?ou (?:vous|tu) (?:le )?(?:fait\\w*|travaill\\w+),? (?:c.est|cela) (?:votre|ton|vous regarde|te regarde)(?: affaire)?|desde donde (?:lo haces?|lo haga|trabaj\\w+) es (?:cosa|asunto) (?:tuy[oa]|suy[oa])`,
  // The place is chosen by who works there.
  '(?:place|location|spot) is (?:all )?yours to (?:choose|pick)|you (?:choose|pick) the (?:place|spot|location)|(?:den|der) (?:arbeits)?ort (?:suchen|suchst|wahlen|wahlst|bestimmen|bestimmst) (?:sie|du)|(?:le lieu|l.endroit)(?: de travail)? (?:nous est egal|m.est egal|importe peu|est a votre (?:choix|guise)|est a ton choix|,? c.est (?:vous|toi) qui)|el (?:sitio|lugar) lo (?:eliges?|escoges?|decides?|pones?)(?: tu| usted)?|il (?:posto|luogo) lo (?:scegli|sceglie|decidi|decide)(?: tu| lei)?|o (?:sitio|local|lugar) (?:escolhes?|decides?)(?: tu| voce)?|(?:de )?(?:plek|plaats|werkplek) (?:kies|kiest|bepaal|bepaalt) (?:je|u) zelf',
  // A table and a line are all it takes.
  `${TABLE} ${WILL_DO}(?= ?[,.;:!?)\\n]|$| (?:for this|for it|dafur|pour|para|per|voor)(?![a-z]))|(?:good|decent|stable|fast) (?:connection|line|broadband|internet)(?: connection)? is all (?:you need|it takes)|all (?:you need|it takes) is (?:a |an |your )?(?:good |decent |stable |own )?(?:connection|laptop|internet|broadband|browser|wi-?fi)`,
  // Nobody comes, nor is asked to.
  '(?:nobody|no one|none of us) will (?:ever )?(?:ask|want|expect|need) you to (?:come|be in|travel|sit in)|you(?:.ll| will) never (?:have to )?see our (?:office|building)|(?:has|have)(?:n.t| not|.ve not| never) (?:ever )?shared an? (?:room|office)|(?:living|being) (?:near|close to|around) (?:us|here) (?:isn.t|is not) (?:a condition|a must|needed|required|necessary)|(?:anreisen|pendeln|herkommen|vorbeikommen|umziehen) muss (?:niemand|keiner|man nicht)|(?:anreisen|pendeln|herkommen|umziehen) (?:mussen|musst) (?:sie|du) (?:nie|nicht)|(?:naar kantoor|langs|hierheen) (?:te )?komen hoeft (?:nooit|niet)|venir n.est (?:jamais|pas) (?:necessaire|utile|obligatoire)|venir no (?:hace falta|es necesario)|venire (?:qui |in ufficio )?non (?:serve|occorre)|vir (?:ca|ao escritorio) nao e (?:preciso|necessario)',
  // All of it goes by mail.
  '(?:todo|tudo|tutto|alles) (?:(?:se|si) (?:hace|trata|faz|resolve|resuelve|lleva|tratta|risolve|fa) )?(?:por|via|per|tramite|am|uber) (?:correo|mail|e-?mail|telefon[oe]?|video\\w*)(?![a-z])',
];

/** "Half your time in Leeds, half wherever". */
export const HALVES =
  '(?:half|die halfte|halb|la moitie|la mitad|meta|metade|de helft) (?:of |de |del |der |do |van )?(?:your |the |ihrer |deiner |du |votre |tu |su |del |do |della |je )?(?:time|week|zeit|woche|temps|semaine|tiempo|semana|tempo|settimana|tijd)[^.;\\n]{2,28},? (?:and |und |et |y |e |en )?(?:the other |die andere |l.autre |la otra |l.altra |a outra |de andere )?(?:half|halfte|halb|moitie|mitad|meta|metade|helft) (?:wherever|anywhere|from home|at home|where|wo|daheim|zu hause|ou|d.ou|chez|donde|en casa|dove|a casa|da casa|onde|em casa|waar|thuis)';
