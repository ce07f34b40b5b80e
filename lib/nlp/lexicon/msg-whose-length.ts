/** What lasts beside the work on offer: parts of a sentence, folded, right before a length. */

const FOR =
  '(?:for|during|in den|dans les|en los|nei|nos|in de|over|fur|uber|wahrend|pendant|durant|sur|por|durante|per|su|em|voor|gedurende|over)';
const ABOUT = '(?:(?:about|around|up to|the|some|etwa|bis zu|die|environ|les|unos|los|circa|i|uns|os|ongeveer|de) )?';
const REST = '(?: [a-z0-9-]{1,14}){0,4}?';

/** Who is shown how things are done: the beginning of the work, not all of it. */
const TAUGHT =
  "(?:you(?:.d|.ll|.re| are| will| would)? (?:be |get )?(?:fully |properly )?(?:trained|shown|taught|inducted|onboarded|mentored|coached|shadowing|shadow|accompanied|looked after|learning|in training)|(?:werden sie|sie werden|wirst du|du wirst) (?:eingearbeitet|angelernt|begleitet|geschult)|arbeiten wir (?:sie|dich)|(?:vous|te?) (?:serez|seras|serez d'abord) (?:formee?|accompagnee?|encadree?)|on vous (?:forme|formera|accompagne)|te (?:formaremos|formamos|acompanamos|acompanaremos|ensenamos)|(?:sera|sara|sarai|verra|verrai) (?:formad[oa]|acompanad[oa]|affiancat[oa]|formato|formata|acompanhad[oa])|(?:word|wordt) (?:je|u) (?:ingewerkt|opgeleid|begeleid)|(?:je|u) (?:word|wordt) (?:ingewerkt|opgeleid|begeleid))";
/** What is kept of somebody who writes back. */
const KEPT =
  '(?:(?:keep|kept|store|stored|process|hold|held|retain|retained|delete[sd]?|conserv\\w{1,5}|guard(?:amos|aremos|ados)|almacen\\w{1,6}|trattiamo|bewaren|verwerken)(?: [a-z]{1,8}){0,2} (?:data|details|cv|cvs|resume|profile|information|application|donnees|datos|curriculum|dati|dados|gegevens)|(?:data|details|application|daten|unterlagen|donnees|datos|dati|dados|gegevens) (?:[a-z]{2,5} ){0,2}(?:kept|stored|held|retained|deleted|speichern|gespeichert|aufbewahrt|geloscht|conservees|guardados|conservati|bewaard))';
/** What is sold by the month. */
const SOLD =
  '(?:(?<!work )packages?|packs?|subscriptions?|memberships?|licen[cs]es?|paket|abo|abonnements?|mitgliedschaft|lizenz|forfait (?=mensuel)|formules?|paquetes?|suscripcion|licencia|pacchett[oi]|abbonamento|pacotes?|assinatura|pakket|lidmaatschap)';
const TRY =
  '(?:(?<!to |will |i.ll |we.ll |can )try (?:us|it|this|that|me|them|him|her|one another|each other|the [a-z]+)(?: out)?|on trial|trial run|zur probe|auf probe|probeweise|a l.essai|a prueba|de prueba|in prova|di prova|a experiencia|de experiencia|op proef|proefdraaien)';
/** "Twice a year for a week": a meeting's, again and again. */
export const OFTEN =
  /(?<![a-z])(?:(?:once|twice|times|x) (?:a|per|each|every) (?:year|quarter|month)|(?:every|each) (?:year|quarter|month|summer|spring|autumn|winter)|(?:einmal|zweimal|mal) (?:im|pro) (?:jahr|quartal|monat)|fois par (?:an|mois|trimestre)|(?:vez|veces) (?:al|por) (?:ano|mes|trimestre)|volt[ae] (?:all.anno|l.anno|al mese)|vez(?:es)? por (?:ano|mes|trimestre)|keer per (?:jaar|maand|kwartaal))(?: [a-z0-9-]{1,14}){0,4},? $/;
/** Where one may live at first. */
const HOUSED =
  '(?:(?:pay|cover|provide|offer|arrange|find|zahlen|stellen|payons|offrons|pagamos|ofrecemos|paghiamo|offriamo|oferecemos|betalen|regelen) (?:[a-z]{1,6} ){0,3}(?:rent|flat|house|room|hotel|housing|accommodation|lodgings?|apartment|wohnung|zimmer|hotel|unterkunft|miete|logement|chambre|loyer|alojamiento|piso|alquiler|alloggio|stanza|affitto|alojamento|quarto|woning|kamer|huur)|(?:rent|flat|house|room|housing|accommodation|lodging|wohnung|unterkunft|logement|alojamiento|alloggio|alojamento|woning) (?:is|are|ist|est|es|e) (?:free|paid|included|covered|provided|frei|bezahlt|gratuit|gratis|pagad[oa]|gratuito)|(?:rent|flat|housing|accommodation|lodging|unterkunft|logement|alojamiento|alloggio|alojamento|woning)(?= (?:for|fur|pendant|durante|per|voor)))';
/** Not of whoever is written to. */
const OWN =
  '(?:my|his|her|your|mein|meine|meinen|meinem|meiner|mijn|meu|minha) (?!initial |next |first contract |clients? |customers? |kunden? |klant |opdrachtgever |cliente |empresa )(?:[a-z]{3,12} )?$';
/** What takes its time beside the work. */
const THING =
  '(?:visas?|licen[cs]es?|permits?|certificates?|leases?|warranty|guarantee|training|onboarding|induction|handover|process|interviews?|selection|delivery|shipping|(?:search|ad|advert|listing)(?! (?:is|are) for )|phone|commute|payment terms?|waiting lists?|wait|backlog|order books?|lead times?|visum|lizenz|garantie|einarbeitung|schulung|auswahlverfahren|bewerbungsprozess|lieferung|lieferzeit|wartezeit|suche|anzeige|zahlungsziel|licence|formation initiale|processus|livraison|annonce|bail|visado|licencia|garantia|formacion inicial|proceso|entrega|busqueda|anuncio|lista de espera|visto|licenza|garanzia|formazione iniziale|selezione|consegna|ricerca|annuncio|lista d.attesa|licenca|formacao inicial|processo|busca|licentie|inwerkperiode|procedure|levering|levertijd|wachttijd|zoektocht|advertentie)';
const GOES_ON =
  '(?:takes?|lasts?|runs?|is|are|will|would|can|stays?|covers?|dauert|dauern|lauft|laufen|gilt|betragt|dure|durent|prend|prennent|est|dura|duran|tarda|tardan|lleva|es|richiede|e|demora|leva|duurt|duren|loopt|is)';
/** Who stays, learns or is looked after so long. */
const PEOPLE =
  '(?:students|pupils|patients|participants|tenants|members|mentees?|most of us|candidates|children|schuler|patienten|teilnehmer|eleves|patients|alumnos|pacientes|alunni|pazienti|alunos|leerlingen|patienten)';
/** A firm's plans for itself. */
const GROWS =
  '(?:wachs\\w{0,3}|verdoppelt|doubler|grandir|crece\\w{0,2}|duplicar\\w{0,2}|cresce\\w{0,2}|raddoppia|groeit|verdubbelt|double|triple|will grow|to grow to|hire (?:[a-z0-9]+ )?(?:more )?(?:people|engineers|nurses|staff|others))(?: [a-z]{2,10}){0,3}? (?:over|in|within|during|in den|dans les|en los|nei|nos|in de) (?:the )?(?:next|coming|nachsten|kommenden|prochains|proximos|prossimi|komende) ';

export const OTHERS_LENGTH = new RegExp(
  `(?<![a-z])(?:(?:${TAUGHT}|${KEPT}|${HOUSED}|(?:follow|monitor|observe|track) (?:the |our )?[a-z]{5,12}s)${REST} (?:${FOR} )${ABOUT}$|${GROWS}$|(?:can|could|will|happy to|would|i.ll|we.ll|they.ll) wait (?:for )?${ABOUT}$|${SOLD}(?: [a-z]{3,10})? (?:of|${FOR}|von|de|di|van) ${ABOUT}$|${THING} ${GOES_ON}(?: (?!look|need|seek)[a-z]{1,12}){0,3}? ${ABOUT}$|${PEOPLE} (?:(?:tend|have) to )?(?:stays?|learns?|takes?|uses?|works?|meets?|attends?|study|studies|trains?|lives?|bleiben|lernen|nehmen|restent|apprennent|suivent|aprenden|siguen|imparano|seguono|aprendem|leren|volgen)(?: (?!in |over )[a-z]{2,12}){0,3}? (?:${FOR} )?${ABOUT}$|(?:if|once|when|should) your (?!diary|calendar|schedule|availability|agenda)[^,]{0,30}$|your (?:(?:current|present|last|old) (?:contract|job|project|assignment|mission|gig) [^,]{0,24}|(?:contract|job|project|assignment|mission|gig) (?:ends?|has|finishes|is up|runs out)[^,]{0,16}|notice [^,]{0,24})$|you(?:.d| had|.ve)? (?:told|said|asked(?! for| about| how)|mentioned|wrote)(?![a-z])[^,:]{0,40}$|raised (?!an? (?:req|contract|order|job|role|post))[^,]{0,16}for $|been (?:looking|search|try|recruit|hunt|advertis|interview|without|after|open|vacant|empty)[^,;]{0,40} for ${ABOUT}$|llev(?:o|amos|an) $|(?:zoek|zoeken|bestaan|werken|suchen|arbeiten|schon|deja) (?:al|schon|bereits) $|(?:on (?:holiday|vacation)|im urlaub|en (?:conges?|vacances)|de vacaciones|in (?:ferie|vacanza)|de ferias|op vakantie) (?:${FOR} )?${ABOUT}$|(?:een op de|eine von|one (?:in|out of)(?: every)?|una de cada|une semaine sur|uma em cada|una su) $|${OWN}|(?:not|no|never|rather than|instead of|kein|keine|keinen|nicht|statt|pas d.un|pas un|pas une|au lieu d.un|no es un|sin|non e un|invece di un|nao e um|em vez de um|geen|in plaats van een) (?:just |only |another |an? |une? |un |una |uma |einem? |einen |eine )?(?:[a-z]{4,12} (?:of|de|di|von|van) )?$)`,
);
/** A trial, though somebody may be asked to "try us for a year". */
export const TRIED = new RegExp(`(?<![a-z])${TRY}${REST} ${FOR} ${ABOUT}$`);

/** Labels of lines that tell of other lengths: "Notice: 1 month". */
export const OTHER_LABEL =
  /(?:^|[\n.;|•])[^\n:=.;|]{0,24}(?<![a-z])(?:exp|experience|yoe|notice|np|probation|trial|warranty|guarantee|bond|onboarding|induction|training|interviews?|process|hiring|rota|rotation|roster|shifts?|requirements?|profile|perks|benefits|leave|holidays?|vacation|vesting|cliff|response|delivery|lead time|founded|age|start|starts|starting|start date|erfahrung|berufserfahrung|kundigungsfrist|probezeit|garantie|einarbeitung|anforderung\w*|urlaub|schicht\w*|preavis|periode d.essai|formation|conges|experiencia|preaviso|periodo de prueba|formacion|vacaciones|esperienza|preavviso|periodo di prova|formazione|ferie|aviso previo|periodo experimental|ferias|ervaring|opzegtermijn|proeftijd|inwerkperiode|verlof|eintritt|demarrage|inicio|inizio|ingangsdatum)(?: ?(?:period|time|date|policy|required|req|needed))?\s?[:=]\s?(?:(?:in|within|about|ca\.?|up to|max\.?|min\.?|at least|paid|innerhalb von|sous|en|entro|em|binnen) ){0,2}$/;

/** The first weeks of more. */
export const FIRST_BEFORE =
  /(?<![a-z])(?:ersten|premiers|premieres|primeros|primeras|prim[ie]|primeir[oa]s|eerste)(?: [a-z]{3,5})? $/;
/** … unless they are what is agreed on so far. */
export const FIRST_AFTER =
  /^ (?:(?:sind|ist|sont|son|sono|sao|zijn) )?(?:fest|fix|garantiert|sicher|fermes?|garanti|fij[oa]s|garantizad[oa]s|fiss[ie]|garantit[ie]|fix[oa]s|garantid[oa]s|vast|zeker|gegarandeerd|auf (?:rechnung|honorar)|als (?:freelance|freie|zzp)|en (?:freelance|portage|regie)|como (?:freelance|autonom)|come (?:freelance|consulente))/;

/** A post without an end. */
export const PERMANENT =
  /(?<![a-z-])(?:(?<!(?:then|to|or|than|into|go|goes|went|becomes?|becoming|turn|made|until the|till the|the|not|isn.t|no|never|until a|find a|hire a|recruit a) )(?:permanent(?! (?:person|one|hire|replacement|holder|successor))|perm)(?![a-z])|(?<!nicht )unbefristete?[nrsm]?(?! verlanger)|festanstellung|(?:en|un|contrat) cdi|indefinid[oa]|indeterminad[oa]|indeterminato|vaste? (?:contract|dienstverband|baan)|onbepaalde tijd|sem termo)(?![a-z])/;
/** … and whatever may have one after all. */
export const MAY_END =
  /(?<![a-z])(?:contract(?!s? says?)|contractor|c2h|cth|w2|c2c|1099|convers|convert|interim|agreement|fixed|(?<!un)befristet|freelanc|temporary|temp(?![a-z])|temps?[ -]to|initial|cover|stand-in|bridge|meantime|until|till|while|leave|possib|option|view to|later|afterwards|determinato|determinad[oa]|tijdelijk|cdd|interi|mission|assignment|project|projekt|auftrag|opdracht|incarico|zzp|vertretung|remplac|sustitu|sostitu|substitu|vervang)/;
/** What the length is of: "six weeks of training", "a week every quarter", "three months left". */
export const OTHERS_AFTER =
  /^(?:['’]s?)?[\s-](?:(?:of |d[ei] |d.|a )?(?:(?:full|paid|unpaid|initial|hands-on|on-the-job|fully paid|extra|annual|summer) ){0,2}(?:training|onboarding|induction|shadowing|vacation|holidays?|maternity pay|parental pay|einarbeitung|urlaub|schulung|conges?(?! maternite| parental)|induccion|vacaciones|inserimento|affiancamento|ferie|ferias|inwerken|vakantie)(?! (?:contract|project|role|programme|program|assignment|course|cover|delivery|replacement))|sabbatical after|(?:every|each|per) (?:quarter|year|month|spring|summer|autumn|winter|season)|(?:a|per) (?:quarter|year)(?![a-z'’])|(?:im|pro) (?:jahr|quartal)|par (?:an|trimestre)|(?:al|por) (?:ano|trimestre)|all.anno|a trimestre|per (?:jaar|kwartaal)|im urlaub|en (?:conges?|vacances)|de vacaciones|in (?:ferie|vacanza)|de ferias|op vakantie|(?:[a-z]{3,10} ){0,2}(?:gedauert|gearbeitet|verbracht|gewartet|geblieben|eingearbeitet|begleitet|gewerkt|geduurd|gebleven|ingewerkt)|of the year(?![a-z])|left(?! (?:(?:on|of) (?:the|our|this)|to (?:run|go))(?![a-z]))|late(?![a-z])|or (?:pay|repay)|on, |on average|average|from (?:offer|signing|signature|acceptance|first (?:call|contact|interview|talk)|application|today|your(?! (?:start|first day)))|(?:at (?:the start|first)|on[ -]?site|in the office|in person)[^.\n]{0,16}(?:at the start|at first|,? then(?! (?:we|it|perm|possib|likely|maybe|exten|roll|see|dec|conv|fte|renew))(?![a-z]))|framework(?! (?:agreement|contract)))/;
/** "We have searched for six months", unlike "wanted for six months". */
export const SOUGHT_AFTER = /^ (?:[a-z]{3,10} ){0,2}(?:gesucht|gebraucht|gezocht)(?![a-z])/;
export const HAVE_BEFORE =
  /(?<![a-z])(?:hab|habe|haben|habt|hat|hatten?|hebben|heeft|heb|hadden|had)(?![a-z])[^,.;:]{0,60}$/;
/** Labels of what is asked for, in front of the contract's length after all: "Requirement: 12 months contract". */
export const ASKED_LABEL = /(?:requirements?|profile)(?: required| needed)?\s?[:=]\s?$/;
export const CONTRACT_AFTER = /^[\s-](?:of )?(?:contract|assignment|project|engagement)(?![a-z])/;
/** On site at first, then elsewhere: the sentence before and behind. */
export const THERE_BEFORE =
  /(?:on[ -]?site|in (?:the )?office|in person|vor ort|im buro|sur site|au bureau|presencial|en oficina|in sede|in ufficio|in presenza|no escritorio|op locatie|op kantoor)(?: (?:for|fur|pendant|durante|per|por|voor|gedurende))?(?: the| die)? $/;
export const THEN_AFTER =
  /^,? (?:and |und |et |y |e |en )?(?:then(?! (?:we|it|perm|possib|likely|maybe|exten|roll|see|dec|conv|fte|renew))|afterwards|after that|remote after|from then|dann|danach|puis|ensuite|apres|luego|despues|poi|dopo|depois|daarna|dan)(?![a-z])/;
/** Who is away so long: no more than a holiday. */
export const AWAY =
  /(?<![a-z])(?:i|we)(?:.m|.re|.ll be| am| are| will be) (?:(?:off|away|out|abroad|travelling|traveling|on (?:holiday|vacation|leave|the road))|in [a-z]+)[^,.;]{0,16}for (?:the next |about )?$/;
/** Whoever stands in for somebody works as long as that one is away. */
export const STANDS_IN =
  /(?<![a-z])(?:cover|covering|bridge|bridging|replace|replacing|(?:fill|filling|stand|standing) in|cover for|vertreten|remplacer|sustituir|sostituire|substituir|vervangen)(?: for)?(?: her| his| their| the| my| our)? $/;

/** "A week of 40 hours": what a week is. */
export const HOURS_AFTER = /^ of (?:about |around )?\d{1,2} ?(?:hours|hrs|h)(?![a-z])/;
