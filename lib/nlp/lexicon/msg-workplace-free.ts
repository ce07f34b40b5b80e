/** A place that is left to the reader, folded; alternatives of regular expressions, one family a line, each with a literal beginning. */

const END = '(?= ?[,.;:!?)\\n–-]|$| (?:if|as|with|and|in|near|or|und|et|y|e|en|ou|o|of)(?![a-z]))';
/** What is read, heard or known from somebody, and no place to work at. */
const NO_PLACE =
  '(?!(?:profile|cv|resume|experience|background|notes?|side|perspective|point|end|clients?|customers?|team|company|employer|boss|manager|colleagues?|friends?|mates?|site|website|network|contacts?|list|page|data|brief|reply|answer|message|post|posts|talk|article|book|bank|account|budget|knowledge|mistakes?|work|portfolio|pitch|supplier|past|last|previous|old|current|perfil|profil|profilo|lebenslauf|experiencia|erfahrung|esperienza|netzwerk|conta|cuenta|konto|compte|conto|empresa|entreprise|azienda|firma|parte)(?![a-z]))';
const PERSON = '(?:you|u|suits?|(?:is|.s) (?:best|easiest|handiest|convenient|quiet|warm))';

export const FAR_FREE: readonly string[] = [
  // "Wherever in Wales you live", "work where you wish", "live in any county".
  `wherever (?!possible|necessary|needed|appropriate|applicable|relevant|we |it |they |there|this |that |these |data )[^.,;\\n]{0,28}?${PERSON}(?![a-z])[^.,;\\n]{0,12}|(?<=(?:work|working|sit|live|stay|do it|do this|do them|be) (?:from )?)where (?:you|u|it) (?:wish|feel|find|fancy|happen|suits?|care to)|(?<=(?:live|sit|work|stay) )(?:in|from) any (?:[a-z]{2,10} )?(?:country|state|county|city|town|place|village|canton|province|region|corner|nation|room|time ?zone)`,
  // A room of the reader's behind a verb of work: "do it from your shed", "aus Ihrem Büro", "depuis ton salon".
  `(?<=(?:work|working|works|done|doing|doable|it|this|them|all|everything|teach|edit|write|record|sit|time|hours|assist|support|serve|answer) )(?:from|out of) (?:your|ur) (?:own )?${NO_PLACE}[a-z]{3,12}(?: [a-z]{3,12})?${END}`,
  `(?<=(?:arbeiten|arbeitest|machen|erledigen|machst|erledigst|das|alles|es) )(?:aus|von) (?:ihre[rm]|deine[rm]) (?:eigenen )?${NO_PLACE}[a-z]{3,16}(?= ?[,.;!)\\n]|$| aus| heraus| machen| arbeiten| erledigen)|am (?:eigenen|ihrem|deinem) (?:eigenen )?(?:schreibtisch|rechner|kuchentisch|computer)|per (?:fernzugriff|fernwartung)(?= ?[,.;!)\\n]|$)|(?<=(?:mussen|musst|brauchen|brauchst) (?:sie|du) (?:dafur |dazu |hier )?)(?:nie|niemals|gar nicht)(?= ?[,.;!\\n]|$)`,
  `(?<=(?:travailler|travaillez|travailles|faire|faites|le|tout|cela|ca) )depuis (?:votre|ton|ta) (?:propre )?${NO_PLACE}[a-z]{3,14}${END}|(?<=(?:trabajar|trabajas|trabaja|hacerlo|hacer|todo|hace) )desde (?:tu|su) (?:propi[oa] )?${NO_PLACE}[a-z]{3,14}${END}|(?<=(?:lavorare|lavori|lavora|farlo|tutto|fai|fa) )dal(?:la|lo)? (?:tu[oa]|su[oa]) ${NO_PLACE}[a-z]{3,14}${END}|(?<=(?:trabalhar|trabalhas|trabalha|fazer|faze-lo|tudo|faz) )(?:a partir )?d[oa] (?:teu|tua|seu|sua) ${NO_PLACE}[a-z]{3,14}${END}|(?<=(?:werken|werk|werkt|doen|doe|doet|alles|het) )vanuit (?:je|uw|jouw) (?:eigen )?${NO_PLACE}[a-z]{3,14}${END}`,
  // "Your place, your hours", "I don't care if you're on a beach".
  '(?<=(?:don.t|do not|doesn.t|does not|no longer) (?:have|run|keep|rent|own) )(?:an?|any) (?:physical |real |central )?offices?|100 ?% off-?site|in pyjamas|no (?:desk|office|building|premises|place) to (?:come|go|travel|drive|commute) to|(?<=(?:can|could|may|might|are free to) )be (?:on the moon|on mars|on a beach|on an island|on another continent)|anywhere (?:in|within|across|inside|on) (?!(?:our|your|my|this|that|here|it|town|sight|stock|life|nature|history|between|the (?:office|town|shop|street|building|text|document|code|app|site|message|list|file|database|plant|house|hospital))(?![a-z]))[a-z]{3,}|(?<=your (?:own )?)(?:place|space|desk|kit|house|shed),? (?:and |& )?your (?:own )?(?:hours|time|times|pace|schedule|rules|desk)|(?:care|mind) (?:if|whether) you(?:.re| are| do (?:it|this|them)| work| sit| live) (?:on|in|at|from)(?= )',
  // Nobody is seen: "there isn't an HQ", "I don't need to see you", "it needn't be anyone local".
  '(?<=there )(?:isn.t an?|is no|ain.t an?) (?:hq|headquarters|head ?office|offices?)(?![- ](?:job|work|manager|politics))|(?<=you(?:.d|.ll|.re| would| will| can| could)?(?: be)? (?:work|working|doing|sit)(?: [a-z]+){0,4} )at home|(?<=(?:don.t|do not|never|won.t) (?:even |ever )?(?:need|have) to )(?:see|meet) you(?= (?:for|in person|at all)|[,.;!]|$)|(?<=(?:not|n.t|never)(?: have| need)?(?: to)? )be (?:anyone |anybody |someone |somebody )?(?:local|nearby|close by)(?= ?[,.;!)]|$)',
  // Who works there is scattered.
  '(?<=(?:we|we.re|team|crew|us|staff|colleagues|people|everyone|everybody|partners)[^.\\n]{0,24} )(?:scattered|dispersed|dotted)(?= (?:between|from|over|across|around|all|about|through))|(?<=(?:wir|team|alle|kollegen)[^.\\n]{0,28} )(?:verteilt|verstreut)(?= ?[,.;]|$| und)|(?<=(?:nous|equipe|equipo|somos|estamos|siamo|squadra|team|equipa|we|allemaal)[^.\\n]{0,24} )(?:eparpilles?|disperses?|eclatee?s?|repartid[oa]s?|dispers[oa]s|sparsi|sparpagliati|espalhad[oa]s|verspreid)(?= (?:por|dans|entre|partout|per|in|aux|over|a |en |pelo))',
  // "Se trabaja desde donde …", "teletrabajas siempre".
  'desde donde (?!(?:[a-z]+mos|operan|trabajan|salen|llegan|viene)(?![a-z]))[a-z]{1,12}|teletrabaj(?:as|amos|aras|aremos)|teletravaill(?:ons|erez|eras)|teletrabalh(?:as|amos|aras)|telelavor(?:i|iamo|erai)|(?:van)?waar het (?:je|u) (?:uitkomt|past)|da dove (?:ti|le) (?:pare|va|torna)|ou (?:cela |ca )?(?:vous|te) (?:chante|arrange|convient)|de onde (?:te|lhe) (?:der|apetecer|convier)',
  // A labelled place that is left open: "Location - Anywhere US", "Ort: egal".
  '(?<=(?:^|[\\n.,;|•(] ?)(?:(?:job|work) )?(?:location|where|place|base|ort|arbeitsort|einsatzort|standort|wo|lieu|ou|lugar|ubicacion|donde|luogo|dove|local|onde|locatie|plaats|waar|standplaats) ?[-–:=]{1,2} ?)(?:anywhere|any(?= ?[,.;)\\n]|$)|no matter|wherever|egal|beliebig|flexibel|indifferente?|peu importe|partout|indistint[oa]|cualquiera|qualsiasi|qualunque|ovunque|qualquer|indiferente|maakt niet uit|overal|om het even)',
  // "Gave up our premises".
  '(?:gave up|given up|closed|sold|left|let go of|got rid of) (?:the|our) (?:lease|offices?|building|premises|rooms|office space)(?= ?[,.;)\\n]|$| in (?:19|20)\\d\\d| last| years| during| and| for good)',
];

/** Said of the reader's own body, of a numbered room or of a gate that is reported to. */
export const NEAR_BODILY: readonly string[] = [
  '(?:ground|first|second|third|fourth|fifth|top) floor(?= (?:of|at) |[,.;])|place of work (?:is|will be|would be|:) ?(?!(?:your|home|wherever|anywhere|remote|flexible|up|open|not|irrelevant|where)(?![a-z]))[a-z]+|on board(?= (?:our|the|a|for|two|three|four|all|\\d)|,)(?! (?:our|the|a) (?:team|project|company|journey|board))|live-in(?= (?:carer|nanny|post|role|job|housekeeper|caretaker|au pair|position|cook|help)|[,.;)])|al banco(?:ne)?(?= (?:del|di|e)|[,.;])|on your feet (?:all|most|for)|(?<=(?:work|job|post|role|position) is )at sea|(?:stand|standing|working|sit|sitting) (?:right )?(?:next to|beside|alongside|opposite) (?:me|us)(?! (?:as|like))|report(?:ing)? to (?:the|our) [a-z ]{3,20} (?:at|by|before) (?:\\d|five|six|seven|eight|nine|dawn|half)|(?:starts?|starting|leaves?|leaving) (?:from|at) (?:the|our) (?:depot|yard|gate|garage|warehouse|barracks|station|quay|works)(?= at| each| every|[,.;])|(?:in|at) (?:room|studio|lab|bay|block) [a-z]?\\d{1,3}[a-z]?(?= ?[,.;)\\n]|$)|(?<=[,;(] )(?:room|studio|lab|block) [a-z]?\\d{1,3}[a-z]?(?= ?[,.;)\\n]|$)|(?<=(?:who|to|you|and) )(?:comes?|coming) (?:round )?to (?:our|my) (?:house|home|flat|farm|place)(?! for (?:a )?(?:coffee|tea|chat|drink|dinner|lunch|interview)| and (?:meet|talk|chat))',
];

/** All of them meet a few times a year. */
export const MEET_YEARLY =
  '(?<=(?:we|team|us|everyone|everybody) (?:all |only |just |then )?)(?:meet|see each other|get together|gather) (?:up |in person )?(?:only |about )?(?:once|twice|(?:two|three|four|[2-4]) times) (?:an?|per|each|every) (?:year|quarter)|(?:treffen|sehen) (?:wir )?uns (?:nur |etwa )?(?:einmal|zweimal|dreimal) im (?:jahr|quartal)';
/** Visits of which a few are all there are: "two trips to Hull over the whole year". */
export const FEW_IN_ALL =
  '(?<=(?:two|three|four|five|six|[2-6]|a couple of|a few|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|dois|twee|drie) (?:[a-z]{3,10} )?)(?:trips?|visits|journeys|workshops?|meetings|termine|reisen|treffen|besuche|deplacements|reunions|ateliers|viajes|reuniones|visitas|talleres|viaggi|riunioni|trasferte|viagens|reunioes|bezoeken|bijeenkomsten|reizen) (?:to|in|at|nach|in|a|en|em|te|naar) [a-z][a-z. ]{2,20} (?:over|in|during|across|throughout|uber|wahrend|auf|sur|pendant|durante|en|nel corso|ao longo|over|gedurende|verspreid over) (?:the (?:whole|entire|course|year|life|project|contract|period|duration|term)|(?:das|die) ganze|toute?|l.annee|todo|toda|el ano|tutto|tutta|dell.anno|de hele|het hele|het jaar)';

/** Lessons by their name: a webinar is held on a line. */
export const LESSON_ONLINE =
  '(?<!your |last |the |recent )webinars?(?! (?:platform|tool|software|you))|online(?:kurse?|unterricht|seminare?|schulung(?:en)?|nachhilfe|workshops?|vortrag|vorlesung(?:en)?|cursus(?:sen)?|lessen|les)(?![a-z])';

/** Lessons said to be held online: "20 ore online tra marzo e aprile", "two evenings a week, live online". */
export const TAUGHT_ONLINE =
  '(?<=(?:hours|hrs|sessions|lessons|evenings|nights|mornings|afternoons|weekends|classes|lectures|weeks|live|module|seminar|workshops?|(?<!your )course|cohort|runs|stunden|abende|einheiten|kurs|horas|sesiones|clases|ore|lezioni|incontri|corso|aulas|sessoes|uur|lessen|avonden|cursus) )online(?! (?:shop|store|platform|form|application|survey|marketing|banking|presence))|(?:runs?|held|taught|delivered|given|takes? place|happens?) (?:entirely |fully |all )?online';

/** What the reader would like is asked, and not what the work is. */
export const ASKED =
  /(?<![a-z])(?:(?:is|how important is|does|would) (?:fully )?(?:remote|hybrid|on-?site|home working|working from home)(?: work(?:ing)?)? [^.?\n]{0,24}(?:important|must|essential|key|matter|suit|appeal)[^.?\n]{0,30}\?|(?:do you|would you) (?:prefer|rather|need|insist)[^.?\n]{0,50}(?:remote|hybrid|on-?site|office|home)[^.?\n]{0,30}\?|(?:ist|ware) (?:ihnen|dir) (?:remote|home ?office)[^.?\n]{0,30}\?|le teletravail est-il[^.?\n]{0,40}\?)/;
