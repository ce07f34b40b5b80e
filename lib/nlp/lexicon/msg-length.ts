/** Units of length, folded; parts of regular expressions. */
export const MONTH =
  'months?|mths?|mos?(?![a-z])|m(?=[,;.\\s)]|$)(?!\\s?(?:\\d|users|people|from|long|away|cap|post|pre|valuation|round|raise|fund|seed|series|arr|mrr|revenue|turnover|budget|deal|tall|wide|deep|high|radius|of|in|eur|usd|gbp)(?![a-z]))|mons?(?![a-z])|monat(?:e|en|s)?|monatige[rsn]?|mois|mes(?:es)?|mes[ei]|maand(?:en)?';
export const WEEK = 'weeks?|wks?|wochen?|wochige[rsn]?|semaines?|semanas?|settiman[ae]|weken|week';
export const YEAR = 'years?|yrs?|jahr(?:e|en|es)?|jahrige[rsn]?|ans?|annees?|anos?|ann[io]|jaar';
/** A quarter is three months. */
export const QUARTER = 'quarters?(?! (?:past|to|of an))|quartal(?:e|s)?|trimestres?|trimestri|kwarta(?:al|len)';
export const MORE = '(?:full|whole|solid|volle|ganze|more|further|weitere|calendar|consecutive|other) ';

/** A line that states the length. */
export const LABEL =
  /(?:^|[\n,;(•|])[^\n\p{L}]{0,6}(?:visibilite|visibilidad|visibilita|duration|contract length|contract duration|contract term|contract|length|term|period|laufzeit|dauer|projektdauer|zeitraum|einsatzdauer|vertragsdauer|duree|duree de la mission|duracion|plazo|durata|duracao|prazo|duur|looptijd|termijn)\s{0,2}(?:[:=–-]|(?<=visib\w{3,5}\s{1,2}))\s{0,2}(?:about |ca\.? |approx\.? |initially |zunachst |min\.? |mindestens |circa |env\.? |environ |up to )?$/u;

/** Not a length of work: experience, ages, deadlines, frequencies, notice, the past. */
export const NOT_BEFORE =
  /(?:(?<![a-z]|[a-z]-)(?:raising|raise|raised|every|each|within|in the (?:last|past|next|first)|(?<!for the |the coming |die |pour les |voor de )next|in|last|past|previous|these|the first|first|since|after|ago|least|alle|seit|nach|vor|binnen|innerhalb von|letzten|vergangenen|tous les|toutes les|depuis|dans|d.ici|sous|apres|cada|hace|desde|en|dentro de|despues de|ogni|da|fra|tra|entro|dopo|ha|a cada|depois de|elke|sinds|na|over|around|notice|kundigungsfrist|notice period|preavis|probation|probezeit|proefperiode|warranty|garantie|aged?|turns|turned|for over|for more than|once|twice|einmal|zweimal|volte|fois|veces|vezes|keer|of)|(?:have|has|had|['’]ve|hemos|llevamos|lleva|abbiamo|avons|haben)\s(?:been|[a-z]+ed|run|known|done|grown|sido|estado|ete|lavorato|gearbeitet)[^.\n]{0,24}(?<![a-z])(?:for|durante|per|pendant)|(?<!\/)\/)\s{0,2}(?:of |a |the |is |von |de |: ?|about |almost |nearly |only |just )?$|(?:every|each|alle|cada|ogni|elke|tous les|experience|erfahrung|aged)\s\w{0,8}\s?$/;
/** … unless the work is spread over it. */
export const SPREAD =
  /(?:should|will|would|may|might|to|can|could) last\s$|(?:estimated|spread|hours|hrs|stunden|days|tage|heures|jours|ore|horas|uren|interim|cover|assignment|contract|term|project|engagement|mission|period|stint|stand-in|placement|programme|visibilite|visibility|program|duration|mandate|mandat|projekt|vertrag|contrat|contrato|contratto|opdracht|duree|duracion|durata)[^\n.]{0,18}(?:over|of|in|von|de|di|van|en|within)\s(?:about |around |some |initially |at least )?$|(?:contratto|contrato|durata|incarico|progetto)\s(?:a progetto )?da\s$|(?:the coming|die nachsten|den nachsten|les prochain\w*|los proximos|nei prossimi|nos proximos|de komende)\s$/;
/** … or paid at a rate of its own: "first 6 months at $55/hr"; what stands before and after, with a bar between. */
export const FIRST_AT =
  /(?<![a-z])first \|,? (?:at|on|for|as an?)? ?(?:contractor|freelanc|trial|[$€£]|\d|usd|eur|gbp|w2|1099|contract)/;
export const NOT_AFTER =
  /^,? (?:i|we)(?:['’]ve| have|['’]d| had)(?![a-z])|^(?:['’]s?)?\s{0,2}(?:\+ ?)?(?:visa|permit|degree|diploma|supply|ago|old|of (?:[a-z-]+ ){0,2}(?:experience|exp|doing|work in|practice|age)|experience|exp\b|erfahrung|berufserfahrung|d.experience|de experiencia|di esperienza|d.esperienza|de pratique|ervaring|notice|kundigungsfrist|opzegtermijn|preavis|free|gratis|now|in (?:tech|data|recruit|the (?:field|industry|business|trade|job|role))|from now|later|earlier|vorher|spater|alt|on your|in business|in a row|in our|jung|jonge|off(?![a-z])|holiday|vacation|pto|urlaub|of holiday|paid leave|leave|salary|trial|money back|salario|rundown|payback|warranty|guarantee|since|back\b|into|behind|ahead|away|long\b|in and|in,|apart|ending|per year|a year|(?:and )?counting|(?:before|until|till|bevor|avant|antes|prima)\b)|^\s{0,2}(?:seit|et plus d.exp|of [a-z]+ history)/;
/** Years and a single month or week need a word of work beside them. */
export const CONTEXT =
  /(?<![a-z])(?:contract|assignment|fixed[- ]term|term|length|duration|laufzeit|dauer|befristet|project|projekt|mission|duree|contrat|contrato|duracion|contratto|durata|duracao|opdracht|looptijd|duur|engagement|initial\w*|mandate|cdd|ftc|for|fur|pour|pendant|por|per|durante|voor|auf|over|um|de|gedurende|run|runs|lasts?|lauft|dure)\s{0,2}(?:of |is |: ?|for |period |about |ca\.? |approximately |roughly |initially |at least |zunachst |vorerst |d.|von |van |di |de |the |fur |auf |over )?$/;
export const WORK_AFTER =
  /^[\s-]{0,2}(?:\w{3,12} )?(?:contract|assignment|fixed|engagement|project|projekt|vertrag|term|mission|renewable|extendable|befristet|mandate|mandat|renouvelable|prorrogable|prorogabile|verlengbaar|verlangerbar|appointment|post\b|position|role|gig|stint|cover|placement|secondment|initial|rolling|ftc|opdracht|contrat|contrato|contratto|programme|program|pilot|retainer|residency|fellowship|tenure|course|batch|commitment|agreement|course|job|booking|term\b|maternity|elternzeit|vertretung|stelle|to begin|to start|zunachst|zu beginn|pour commencer|para empezar|per iniziare|om te beginnen)/;
/** Words of a form after a hyphenated length. */
export const TERM_AFTER =
  /^[\s-](?:with|and|or|plus|to|at|on|in|from|starting|start|then|\(|c2h|w2|hybrid|remote|onsite|on-site|part|full|freelance|interim|temp)(?![a-z])/;
