const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** Forms of verbs, folded, that tell of what is over, whoever did it. */
export const OVER = words(
  'took lasted spent was were had did ran left quit kept held grew led built sold lost saw taught ate drove wrote sat stood lived began sent knew been worked stayed served used',
  'dauerte dauerten brauchte brauchten war waren lief liefen hatte hatten arbeitete arbeiteten blieb blieben suchte suchten verbrachte verbrachten ging kam kostete wartete',
  'etait etaient avait avaient durait travaillait cherchait fut',
  'duro duraron tardo tardamos tardaron estuvo estuve estuvimos estuvieron fue fueron hizo hicimos trabajamos pasamos era eran tenia tenian trabajaba trabajaban',
  'durava durarono duro impiego era erano aveva avevano lavorava lavoravano fu furono lavorai',
  'durou duraram levou levaram levamos demorou demoraram ficou ficaram esteve estive estiveram trabalhou trabalhei trabalharam passou passei trabalhava trabalhavam tinha tinham eram',
  'duurde duurden werkte werkten bleef bleven had hadden kostte zocht zochten waren liep liepen ging',
);
/** "Have", before what somebody has done by now. */
export const HAVE = words(
  "have has had 've having habe haben hat hatte avons avez ai ont a as est sont suis sommes he ha hemos han habia ho abbiamo hanno e sono heb heeft hebben is tem temos tenho",
);
/** What somebody has done, beside {@link HAVE}. */
export const DONE = words(
  'run known done seen taken grown driven written spent built sold kept held led',
  'gedauert gebraucht gearbeitet verbracht gesucht gelaufen geblieben',
  'dure mis pris passe travaille reste tourne cherche attendu fait vecu tenu dirige mene termine quitte cru',
  'durado tardado trabajado pasado estado sido hecho buscado llevado vivido dirigido terminado',
  'durato impiegato lavorato passato stato stata messo cercato fatto vissuto diretto finito',
  'geduurd gewerkt gezocht gekost geweest gebleven gelopen gezeten gedaan',
);
/** What is told of the work to come: nearer to a length than a verb of the past, it says what the length is. */
export const TO_COME = words(
  "is are am be will would 'll shall can could may might should must need needs want wants do does run runs last lasts take takes looking seeking hire hiring find bring engage commission book cover sabbatical leave parental maternity paternity budget money funding funds grant someone somebody thinking hoping planning wondering given granted awarded",
  'wird werden soll sollen suchen brauchen lauft dauert elternzeit vertretung',
  'sera serait serons cherchons cherche besoin recherche remplacer conge',
  'sera seria buscamos necesitamos baja',
  'sara sarebbe cerchiamo serve maternita',
  'sera seria procuramos precisamos licenca',
  'wordt zal zoeken zoekt nodig verlof',
);
/** Beginnings of English verbs that grant or ask for work: "the board has approved six months". */
export const GRANTS =
  /^(?:need|want|look|approv|agree|secur|plann|budget|extend|promis|stretch|fund|ask|alloc|reserv|book|estimat|quot|expect|propos|suggest|offer|commission|confirm|limit|fix|guarant|requir|intend|schedul|hop|decid|contract|engag|hir|request|add|set|earmark|put|found|free|avail|rais|creat|start|land|receiv|inherit|bump|push|mov|chang|shorten|cut|stepp|renew)/;
/** Of whom or what the letter is: "we liked your profile", "I wrote to you". */
export const YOU = words('you your je jou jouw uw ihnen dir dich euch vous votre usted voce');
/** What takes its time though it is done to whoever is written to: "it took you". */
export const TAKES = words('took cost kept taught lasted');
/** Before {@link YOU}. */
export const TOWARDS = words('to of at in with aan bij van a en');
/** What leads to an offer: "you were recommended for six months", "it was advertised as", "I called about a". */
export const LEADS_TO =
  /^(?:(?:recommend|flagg|shortlist|match|select|pick|consider|suggest|mark|submit|advertis|post|list)ed (?:for|with|as)|(?:(?:call|e?mail|messag|contact|talk|mention|post|advertis|approach)ed|wrote|spoke) (?:about|regarding) (?:an?|our|this))$/;
/** What somebody has to give, no verb's part: "we have one seat". */
export const TO_GIVE = words('a an one two some work room funding money space enough this');
/** Who does something, and words between that and what is done. */
export const DOERS = words(
  "i we they he she it you who that which nobody everyone just also then already once now never always still only have has had 've 'd",
);
/** Before a noun that does something: "our last project took", "the previous tester worked". */
export const OF_SOMEBODY = words('our the my his her their your its last previous former');
/** "The plan was six months": a wish, however it is put. */
export const WISHES = words('plan idea mind thought thinking aim hope guess estimate offer');
