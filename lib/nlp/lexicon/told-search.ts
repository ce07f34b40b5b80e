/*
 * What a word of a profile is about, folded, in English, German, French, Spanish, Portuguese, Dutch and Italian in this order: words of
 * one class say the same to what learns from profiles, whatever their language. When, for how long, and what is looked for.
 */
export const TOLD_SEARCH: Readonly<Record<string, readonly string[]>> = {
  /** A stretch of time that can be sold or worked. */
  time: [
    'hour hours hr hrs h day days week weeks fortnight month months quarter term terms season seasons weekend weekends evening',
    'evenings morning mornings afternoon afternoons night nights half-day session sessions stunde stunden tag tage tagen tageweise',
    'stundenweise woche wochen wochenende monat monate monaten semester quartal abend abende abends vormittag heure heures jour',
    'jours journee journees semaine semaines mois soir soirs soiree trimestre hora horas dia dias jornada jornadas semana semanas',
    'mes meses tarde tardes noche noches manha manhas noite noites uur uren dag dagen dagdeel weken maand maanden avond avonden',
    'weekenden ora ore giorno giorni giornata giornate settimana settimane mese mesi sera sere',
  ],
  /** A time of the year. */
  season: [
    'january february march april may june july august september october november december januar februar marz mai juni juli',
    'oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero marzo abril',
    'mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro',
    'novembro dezembro januari februari maart mei augustus gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
    'spring summer autumn winter fruhling fruhjahr sommer herbst printemps ete automne hiver primavera verano otono invierno verao',
    'outono inverno lente zomer herfst estate autunno easter christmas',
  ],
  /** A day of the week. */
  weekday: [
    'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays',
    'montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags sonntag lundi',
    'lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi samedis dimanche lunes martes miercoles jueves',
    'viernes sabado sabados domingo segunda terca quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  ],
  /** A border of time. */
  from: [
    'from until by after since ab bis nach vom seit des depuis apres a partir desde hasta tras ate apos vanaf tot na sinds da dal',
    'fino dopo',
  ],
  /** A number in words. */
  number: [
    'one two three four five six seven eight nine ten eleven twelve zwei drei vier funf sechs sieben acht neun zehn deux trois',
    'quatre cinq huit neuf dix dos tres cuatro cinco seis siete ocho nueve diez dois duas quatro sete oito nove dez twee drie vijf',
    'zes zeven negen tien due tre quattro cinque sei sette otto dieci couple few several handful ein eine einen einem einer un une',
    'una um uma een',
  ],
  /** A condition. */
  if: ['if when whenever whoever wenn wer sobald si quand quien cuando se quando quem als wie wanneer chi'],
  /** What is over. */
  was: [
    'was were had used former formerly ex previously war waren fruher ehemals ancien ancienne etais antes era fui antigo voormalig',
    'vroeger ero stato stata',
  ],
  /** A search. */
  seek: [
    'looking seeking searching seek hunting hoping wanting want applying eyeing chasing suche suchend gesucht cherche recherche',
    'busco buscando procuro procura zoek zoekende cerco cercando',
  ],
  /** A post. */
  job: [
    'job role roles position post posts employment vacancy seat chair desk internship traineeship apprenticeship career employer',
    'stelle arbeit festanstellung praktikum ausbildung rolle poste emploi travail stage alternance cdi puesto trabajo empleo',
    'practicas cargo trabalho emprego vaga estagio baan werk functie vacature lavoro impiego ruolo posto contratto tirocinio',
  ],
  /** What comes next or beside. */
  next: [
    'next new another first second third fourth fifth sixth seventh eighth nachste nachster nachsten nachstes neue neuen neuer',
    'neues andere prochain prochaine nouveau nouvelle autre proximo proxima nuevo nueva otro otra novo nova outro outra volgende',
    'nieuwe prossimo prossima nuovo nuova altro altra',
  ],
  /** A wish. */
  wish: [
    'would like gladly happy glad happily keen eager ready willing gern gerne mochte bereit wurde lust aimerais voudrais',
    'volontiers envie pret prete quisiera gustaria ganas encantaria listo lista gostava gostaria queria vontade pronto pronta',
    'graag zou klaar zin vorrei volentieri voglia',
  ],
  /** An end. */
  end: [
    'end ends ended ending finish finishes finished expires runs over laid redundant redundancy closed closing closes dissolved',
    'gap endet ende fertig auslauft gekundigt schliesst geschlossen termine fin finit finie acaba termina fermo acabo cierra cerro',
    'fim fechou afloopt eindigt klaar stopt scade finisce finito chiude chiuso',
  ],
  /** A beginning or a move. */
  start: [
    'start starting begin move relocate relocating moving switch return returning change back anfangen beginnen wechseln umzug',
    'umziehen anfang zuruck commencer demarrer changer bouger revenir empezar mudarme cambiar volver comecar mudar voltar starten',
    'verhuizen overstappen terug iniziare cominciare trasferirmi cambiare tornare',
  ],
  /** Who has just learnt it. */
  learner: [
    'graduate graduating graduated degree student thesis msc bsc phd bootcamp diploma junior trainee apprentice career-changer',
    'absolvent absolventin studentin abschluss master bachelor diplome diplomee etudiant etudiante recien graduado graduada',
    'licenciado licenciada estudante finalista mestrado curso afgestudeerd studente laureato laureata neolaureato laurea',
  ],
  /** A message or a talk. */
  talk: [
    'talk conversation email mail message dm ping recruiters recruiter headhunters write reach contact cv schreibt melden meldet',
    'nachricht contactez ecrivez mensaje escribe contacto mensagem fale contacte stuur bericht scrivetemi messaggio',
  ],
  /** From where or how far. */
  where: [
    'anywhere wherever remote travel nationwide online zoom elsewhere deutschlandweit partout distance bundesweit toda domicilio',
    'remoto distancia lande thuis ovunque distanza',
  ],
};
