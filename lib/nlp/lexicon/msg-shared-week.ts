/** Words of a week that is shared between a workplace and elsewhere, folded, in all languages, by what they say. */
export const SHARED_WEEK = {
  /** Working days as they come round. */
  dayRound:
    'mondays tuesdays wednesdays thursdays fridays montags dienstags mittwochs donnerstags freitags lundis mardis mercredis jeudis vendredis segundas tercas quartas quintas sextas maandags dinsdags woensdags donderdags vrijdags',
  /** … and by their name alone. */
  day: 'monday tuesday wednesday thursday friday mon tue tues wed thu thur thurs fri montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves viernes lunedi martedi mercoledi giovedi venerdi segunda terca quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag',
  /** Before a day that comes round: "every Tuesday", "los miércoles", "op maandag". */
  every: 'every each jeden jede chaque cada ogni elke iedere los les il op alternate other second',
  /** Fewer than five. */
  few: 'one two three four 1 2 3 4 ein eine einen einem einer zwei drei vier un une deux trois quatre uno una dos tres cuatro due tre quattro um uma dois duas quatro een twee drie some einige quelques algunos alcuni alguns enkele',
  unit: 'day days tag tage tagen jour jours dia dias giorno giorni dag dagen',
  times: 'x times mal fois vez veces volta volte vezes keer',
  once: 'once twice einmal zweimal dreimal',
  half: 'half halfte moitie mitad meta metade helft',
  week: 'week wk weekly woche wochentlich semaine hebdo semana settimana pw',
  /** Of which some are said to be worked there. */
  five: 'five 5 funf cinq cinco cinque vijf',
  percent: '% percent prozent procent',
  time: 'time zeit temps tiempo tempo tijd',
  least:
    'least min minimum mindestens wenigstens minimaal minstens moins minimo almeno menos fixed fest feste fester festen fixe fixes fijo fijos fissi fisso fixo fixos vaste set anchor regel usually normally typically usual',
  /** What is left of the week. */
  rest: 'rest remainder remaining otherwise other others sonst ansonsten ubrige ubrigen restliche restlichen anderen reste autres sinon resto demas otros altri outros verder andere overige apart',
  /** Whoever speaks for all of them. */
  all: 'we everyone everybody us team people colleagues wir alle kollegen nous equipe collegues nosotros equipo todos squadra tutti noi equipa iedereen elkaar wij',
  /** They come together somewhere. */
  gather:
    'come comes meet meets together gather gathers sit sits in kommen kommt trifft treffen zusammen venons vient retrouve retrouvons reunit ensemble vamos venimos viene reunimos juntos veniamo vediamo troviamo insieme vimos reune komen komt zien samen zitten side',
  /** Verbs that say "all of us" themselves. */
  weCome:
    'vamos venimos reunimos coincidimos veniamo troviamo ritroviamo venons teletrabajamos teletravaillons telelavoriamo teletrabalhamos',
  /** To be there. */
  attend:
    'attendance attend presence anwesend anwesenheit prasenz prasent presente presentes presents presentiel presencia presencial presenciales asistencia presenza presenca aanwezig aanwezigheid faces',
  /** Where all of them meet. */
  there:
    'here office building hq premises ort buro bureau bureaux locaux siege oficina sede ufficio escritorio kantoor hier ici aqui together site',
  /** Any place that some of the week may be worked at. */
  site: 'client clients cliente kunde kunden klant clinic lab ward studio yard depot shop school practice workshop plant factory warehouse customer hospital library agence agentur atelier werkstatt labor werk praxis klinik usine planta taller tienda clinica stabilimento negozio cantiere werkplaats winkel praktijk',
  /** What is asked for. */
  duty: 'must expect expected expects mandatory fixed obliged muss mussen musst mussten musstest soll sollen sollten erwarten erwartet pflicht faut devez devrez dois attendu obligatoire debe debes tienes piden deve devi devono chiede precisa tens moet moeten verwacht verwachten verplicht',
  /** Asked for only of somebody: "need you in Leeds", "have to be there". */
  have: 'have has need needs needed want wants require requires required ask asks',
  /** Home work by its verb. */
  telework:
    'teletrabajamos teletrabajas teletrabaja teletrabajan teletrabajar teletravaillons teletravaille teletravaillez teletravailler telelavoriamo telelavora teletrabalhamos teletrabalha telewerken thuiswerken thuiswerkt',
  /** Elsewhere, or as one likes. */
  away: 'home wherever anywhere elsewhere remote remotely yours homeoffice mobil daheim hause distance teletravail casa remoto teletrabajo teletrabalho thuis vrij frei zelf contigo please ovunque',
  /** Other business of a day. */
  talk: 'call chat speak talk interview coffee phone ring lunch drink interviews gesprach telefonat kaffee telefonieren appel entretien cafe entrevista llamada hablamos colloquio chiamata sentiamo chamada conversar gesprek koffie bellen kennismaking fair stand open closed pay paid deliver deliveries webinar newsletter market lesson lessons class classes opening',
};
