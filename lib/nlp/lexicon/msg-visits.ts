/** Presence that is seldom, or only at the start or the end of the work; folded alternatives, one family a line. */

/** Short words for a month or a year tell nothing by themselves: with what stands before them a text without them is told at once. */
const SHORT = "(?:par |l['’])an(?![a-z])|(?:per|al|por|ao|cada) (?:mes|ano)";
const LONGER = 'quarter|year|half-year|quartal|jahr|halbjahr|trimestre|semestre|anno|kwartaal|jaar';
const EACH = '(?:an?|per|each|every|/|pro|im|in the|par|al|a l.|all.|por|ao)';
const EACH_MONTH_OR_MORE = `(?:${EACH} ?(?:${LONGER}|month|monat|mois|mese|maand)|${SHORT})`;
const EACH_LONG = `(?:${EACH} ?(?:${LONGER})|${SHORT.replace('(?:mes|ano)', 'ano')})`;
const MEETING =
  '(?:days?|visits?|trips?|meetings?|meet-?ups?|workshops?|sessions?|get-togethers?|appointments?|tage?|termine?|treffen|besuche?|jours?|journees?|reunions?|visites?|deplacements?|rendez-vous|dias?|reunion(?:es)?|visitas?|viajes?|encuentros?|giorn[io]|riunion[ei]|visite?|trasfert[ae]|viaggi?o?|incontr[io]|reunia?o(?:es)?|viage(?:m|ns)|encontros?|dag(?:en)?|bezoek(?:en)?|overleg(?:gen)?|bijeenkomst(?:en)?|teamdag(?:en)?|(?:satur|sun|mon|tues|wednes|thurs|fri)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miercoles|jueves|viernes|sabado|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|segunda|terca|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)';
const ONE =
  '(?:once|one|an?|1|1 ?x|einmal|einen?|ein|une?|1 fois|une fois|uno|una vez|una|una volta|un|uma|uma vez|een|een keer|eens)';
const SOME =
  '(?:two|three|four|five|six|a few|a couple of|some|[2-9]|zwei|drei|vier|ein paar|deux|trois|quatre|quelques|dos|tres|cuatro|algun[oa]s|due|tre|quattro|alcun[ei]|dois|duas|quatro|algum[ao]s|twee|drie|vier|enkele|een paar)';
const SEVERAL_TIMES =
  '(?:twice|(?:[2-9]|two|three|four|five|six) ?(?:x|times)|zweimal|dreimal|viermal|[2-9] ?mal|(?:deux|trois|quatre|[2-9]) fois|(?:dos|tres|cuatro|[2-9]) veces|(?:due|tre|quattro|[2-9]) volte|(?:duas|tres|quatro|[2-9]) vezes|(?:twee|drie|vier|[2-9]) keer)';
const NUMBER =
  '(?:four|five|six|seven|eight|ten|twelve|[4-9]|1[0-2]|vier|funf|sechs|acht|zehn|quatre|cinq|huit|dix|cuatro|cinco|seis|ocho|quattro|cinque|sei|otto|quatro|oito|vijf|zes|acht)';

/** A visit a month or less: "1x im Monat", "two meetings a year", "every six weeks", "quarterly". */
export const SELDOM = `(?:${ONE}) ?(?:[a-z-]{3,12} )?(?:${MEETING} (?:[a-z]{2,14} ){0,3})?${EACH_MONTH_OR_MORE}|${SOME} (?:[a-z]{3,12} )?${MEETING} (?:[a-z]{3,14} )?${EACH_LONG}|${SEVERAL_TIMES} ?${EACH_LONG}|(?:every|alle|tou(?:te)?s les|cada|ogni|elke|om de) ${NUMBER}(?:(?:-| to | bis | a | tot )${NUMBER})? (?:weeks|wochen|semaines|semanas|settimane|weken)|(?:every|alle|tous les|cada|ogni|elke|om de) (?:two|three|six|other|second|couple of|few|[2-6]|zwei|drei|sechs|paar|deux|trois|dos|tres|due|tre|dois|twee|drie) (?:months?|monate|mois|meses|mesi|maanden)|(?:monthly|quarterly|yearly|annual|monatlich|vierteljahrlich|mensuel\\w*|trimestriel\\w*|mensual\\w*|trimestral\\w*|mensil\\w*|trimestral\\w*|maandelijks\\w*)(?! (?:rate|salary|pay|fee|gross|budget|retainer|invoic\\w+|invoice|report\\w*|gehalt|brut|netto|bruto))|now and (?:then|again)|(?:ab und zu|gelegentlich|occasionally|de temps en temps|de vez en cuando|ogni tanto|de vez em quando|af en toe)`;

/** … at the start or the end: "kick-off", "the first two days", "onboarding", "once, at the end". */
export const AT_FIRST =
  '(?:kick-?off|auftakt\\w*|on-?boarding|induction|hand-?over|einarbeitung\\w*|ubergabe|smartcard|first (?:day|week|fortnight|(?:two|few|couple of|three|2|3) (?:days|weeks))|(?:ersten?|erster) (?:tag|woche)|ersten (?:zwei|drei|paar) (?:tage|wochen)|premiere semaine|premiers jours|(?:deux|trois) premiers jours|primera semana|primeros (?:dos |tres )?dias|prima settimana|primi (?:due |tre )?giorni|primeira semana|primeiros (?:dois |tres )?dias|eerste (?:week|dag|dagen|twee dagen)|(?:at|in) the (?:very )?(?:start|beginning|end|outset)|to start with|zu beginn|zum (?:start|abschluss|auftakt)|am (?:anfang|ende)|au (?:debut|demarrage|depart)|a la fin|al (?:principio|arranque|inicio|final)|all.inizio|alla fine|no (?:inicio|comeco|arranque|fim)|aan het (?:begin|eind(?:e)?)|in het begin)';

/** What a journey there is called. */
export const JOURNEY =
  '(?:on[- ]?site|vor ort|sur (?:place|site)|in (?:person|situ|sede|presenza|loco)|presentiel|presencial|in prasenz|face[- ]to[- ]face|office|hq|headquarters|plant|campus|depot|warehouse|lab|workshop|yard|premises|branch|store|shop|lager|werk|werkstatt|atelier|entrepot|usine|taller|almacen|planta|magazzino|stabilimento|officina|armazem|fabrica|magazijn|werkplaats|fabriek|buro|bureau|siege|oficina|sede|ufficio|escritorio|kantoor|with us|bei uns|chez nous|con nosotros|da noi|con(?:n)?osco|bij ons|visit\\w*|trips?|missions?|travel|come|meet(?: ?up)?|meetups?|meetings?|together|team ?day|teamtag|teamtreffen|treffen|besuch|reunion|deplacement|visita|viaje|trasfert[ae]|viagem|bezoek|teamdag|see (?:you|your face)|need you)';
export const ONLY =
  '(?:only|just|apart from|except|other than|no more than|nothing but|nur|lediglich|bis auf|ausser|seulement|uniquement|sauf|hormis|solo|salvo|tranne|so|apenas|exceto|alleen|behalve|slechts)';
/** What is left goes by mail. */
export const REST_BY_MAIL =
  '(?:otherwise|in between|zwischendurch|entre-temps|entre deux|entre medias|nel frattempo|nos intervalos|tussendoor|(?:the |all the )?rest(?: is)?|everything else|all else|sonst|ansonsten|der rest|sinon|pour le reste|le reste|por lo demas|el resto|per il resto|il resto|de resto|o resto|verder|de rest) (?:[a-z\\d]+ ){0,7}?(?:e-?mails?|mail|phone|video|online|zoom|teams|slack|telefon|visio|correo)';
