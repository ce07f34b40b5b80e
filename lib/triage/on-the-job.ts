/** When and by whom work is done that nobody asks of a stranger: on the first day, by the team; sources of expressions on folded text. */
export const ON_THE_JOB =
  '(?:first|1st) (?:day|week|morning)|(?:day|week) one|onboarding|new (?:colleagues?|hires?|users?|starters?)|contributors?|readme|(?:write|wrote) a guide|setup takes|(?:developers|the team|everybody|everyone) (?:clones?|runs?|pulls?)|ersten? (?:arbeits)?(?:tag|woche)|das team|premier jour|premiere semaine|a ton arrivee|l.equipe (?:clone|lance)|primer dia|primera semana|el equipo (?:clona|ejecuta)|primo giorno|prima settimana|primeir[oa] (?:dia|semana)|eerste (?:werk)?(?:dag|week)|het team';

/** Computers that the reader looks after: those of customers, of an office, of a firm. */
export const ON_OTHERS =
  " (?:on|onto|at|to|auf|bei|sur|chez|en|sui|sugli|nos|op|bij) (?:(?!(?:your|ihrem|deinem|votre|ton|tu|su|tuo|suo|seu|je|jouw|uw) )[a-z’']+ ){0,3}(?:customers?|clients?|users?|patients?|practice|office|school|company|staff|employees?|colleagues?|kunden|kundin\\w*|mitarbeiter\\w*|buro|postes|clientes|usuarios|clienti|utenti|klanten|medewerkers)(?![a-z])";
