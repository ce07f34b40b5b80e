/*
 * Shapes in which results with numbers are told, on folded text: one figure and a later one, a clean record, a count
 * within a span, measures in words.
 */

/** Numbers in words, as parts of a regular expression. */
export const WORD_NUMBER =
  'tre|quattro|cinque|sette|otto|undici|cento|dodici|quindici|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|duecento|trecento|cinquecento|milioni|dix-(?:sept|huit|neuf)|dieci(?:seis|siete|ocho|nueve)|deze(?:sseis|ssete|nove)|dezoito|zeventien|achttien|negentien|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|hundred|hundreds|thousand|thousands|dozens?|million|millions|billion|half|twice|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn|achtzehn|neunzehn|onze|douze|treize|quatorze|quinze|seize|trece|catorce|quince|doce|doze|treze|twaalf|dertien|veertien|vijftien|zestien|deux|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|dois|duas|quatro|sete|oito|nove|dez|neuf|negen|twee|drie|vijf|zes|zeven|tien|zwanzig|dreissig|vierzig|funfzig|sechzig|achtzig|neunzig|hundert|vingt|trente|quarante|cinquante|soixante|veinte|treinta|cuarenta|cincuenta|sesenta|vinte|trinta|quarenta|cinquenta|sesenta|setenta|ochenta|noventa|sessenta|oitenta|siebzig|zestig|zeventig|tachtig|negentig|twintig|dertig|veertig|vijftig|honderd|medio millon|cien|mil|mille|cem|duizend|a third|one third|two thirds|a quarter|three quarters|a fifth|ein drittel|die halfte|un tiers|la moitie|un tercio|la mitad|um terco|metade|een derde|de helft|a tenth|ein (?:viertel|funftel|zehntel)|un (?:quart|cinquieme|dixieme|cuarto|quinto|quarto|decimo)|um (?:quarto|quinto|decimo)|een (?:kwart|vijfde|tiende)|(?:dix|quinz|vingt|trent|quarant|cinquant|cent)aines?|docenas?|decenas|centenas|dezenas|centenares|dutzende|hunderte|tausende|tientallen|honderden|duizenden';

/** A number in figures, from its first one on: looked for from each of its figures, a long one takes the square of its length. */
export const DIGITS = '(?<!\\d[.,]?)\\d[\\d.,]*';
const COUNT = `(?:${DIGITS}|(?<![\\w-])(?:${WORD_NUMBER})(?![\\w]))`;
/** "First three weeks, now six days". */
export const FIRST_THEN = new RegExp(
  `\\b(?:first|before|once|eerst|vroeger|fruher|zuerst|vorher|avant|antes)\\b[^.!?\\n]{0,16}${COUNT}[^.!?\\n]{0,30}\\b(?:now|today|nu|jetzt|heute|maintenant|aujourd['’]hui|ahora|hoy|agora|hoje)\\b[^.!?\\n]{0,12}${COUNT}`,
);
/** "Three redesigns last year": a count of something within a span that is over. */
export const LAST_YEAR = new RegExp(
  `${COUNT} (?:\\S+ ){0,4}(?:last (?:year|season|quarter)|l['’]an dernier|l['’]annee derniere|letztes jahr|im letzten jahr|el ano pasado|no ano passado|vorig jaar|afgelopen jaar)\\b`,
);
/** "From eleven weeks to three", "divisé par quatre", "minus 2,4 Punkte". */
export const WORDED_CHANGE = new RegExp(
  `\\b(?:from|von|de|van) ${COUNT} (?:\\S+ )?(?:(?:down )?to|auf|a|à|para|naar) ${COUNT}(?! ?(?:[ap]m|years|people))|\\b(?:divise\\w*|multiplie\\w*) par ${COUNT}|\\b(?:dividi\\w*|multiplic\\w*) (?:por|entre) ${COUNT}|(?:\\bminus|\\bmoins|\\bmenos|\\bmin|\\bplus|[-–−+]) ?\\d[\\d.,]* ?(?:%|percent|prozent|points?|punkte?|puntos?|pontos?|punten)`,
);
const NOW = "(?:now|today|nu|jetzt|heute|maintenant|aujourd['’]hui|ahora|hoy|agora|hoje)";
/** "60 then, 4 now", "custava 9 mil, hoje custa 2 mil". */
export const THEN_NOW = new RegExp(
  `${COUNT} (?:\\S+ )?(?:then|before|vorher|fruher|avant|antes|toen|eerst)\\b[^.!?\\n]{0,12}${COUNT}|${COUNT}[^.!?\\n]{0,30}\\b${NOW}\\b[^.!?\\n]{0,12}${COUNT}(?! ?(?:years|jahre|ans|anos|jaar|hours|days|tage|jours|dias|dagen))`,
);
/** "Two audits, no findings". */
export const NONE_OF_IT = new RegExp(
  `${COUNT} [a-z-]+(?: [a-z-]+)?, (?:no|zero|0|null|not one|not a single|never a|kein\\w*|aucune?|ningun\\w*|nenhum\\w*|geen) (?:\\S+ )?(?:findings?|incidents?|errors?|complaints?|accidents?|losses|outages?|delays?|recalls?|fines?|claims?|injuries|breach(?:es)?|defects?|rollbacks?|downtime|beanstandung\\w*|fehler|unfall\\w*|ausfall\\w*|incidentes?|errores|accidentes|multas?|erreurs?|pannes?|accidents|acidentes|erros|falhas|fouten|ongevallen|storingen)`,
);
/** "Over two million", "drei Prozent": numbers in words that measure. */
export const WORDED_MEASURE = new RegExp(
  `\\b(?:over|more than|nearly|almost|uber|mehr als|plus de|mas de|mais de|meer dan|ruim) (?:${WORD_NUMBER}) (?:and a half )?(?:million|thousand|hundred|dozen|millionen|tausend|millions|mille|millones|mil|milhoes|miljoen|duizend)\\b|\\b(?:under|below|within|unter|moins de|menos de|onder|abaixo de|por debajo d\\w+) (?:${WORD_NUMBER}|\\d[\\d.,]*) ?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|procent)|\\b(?:three|four|five|six) nines\\b|\\b(?:up|down|minus|plus) (?:by )?(?:a|nearly a|almost a|more than a)? ?(?:half|third|quarter|fifth)\\b`,
);
/** A past told by the verb's ending, with a number of two digits or more: "instalamos 40 MW". */
export const ROMANCE_PAST =
  /\b(?!(?:somos|estamos|tenemos|temos|vivimos|trabaj|trabalh|habl|fal|busc|procur|atend|hac|faz|pod|quer|deb|dev|us|ofre|oferec|ayud|ajud))\p{L}{3,}(?:amos|imos|aron|ieron|aram|eram)\b[^.!?\n]{0,30}\b\d{2,}/u;
export const SINCE = /\b(?:since|seit|depuis|desde|sinds) (?:19|20)\d\d\b/;
/** A clean record over a counted span: "zero accidents in 1,100 days", "14 audits without a finding". */
export const CLEAN_RECORD = new RegExp(
  `\\b(?:zero|cero|null|nul|no|not one|not a single|kein\\w*|aucune?|ningun\\w*|nenhum\\w*|geen) (?:[^\\s;]+ ){1,6}(?:in|since|for|over|across|seit|depuis|desde|en|em|sinds|op) (?:the last )?(?:\\d|(?:${WORD_NUMBER}|a (?:year|decade)|un (?:ano|an)|um ano|einem jahr|een jaar)\\b)|(?:\\d|\\b(?:${WORD_NUMBER})\\b)[^.!?\\n]{0,50}\\b(?:without|ohne|sans|sin|sem|senza|zonder) (?:a |an |one |any |una? |einen? |uma? |een |single )*(?:\\S+ )?(?:error|outage|incident|accident|missed|finding|complaint|loss|lost|restatement|injury|recall|breach|court|fine|baja|bajas|averia|infortuni?o?|guasto|delay|claim|downtime|defect|rollback|unfall|ausfall|fehler|beanstandung|panne|accident|incident|erreur|accidente|incidente|multa|error|retraso|acidente|atraso|falha|ongeval|storing|fout)`,
);
/** "Nine words instead of ninety" is how somebody writes, not what came of it. */
export const STYLE = new RegExp(
  `(?:\\d+|(?<![\\w-])(?:${WORD_NUMBER}|one))(?: \\w+)? (?:words?|sentences?|syllables|letters|phrases?|worte[rn]?|worter|satze[n]?|mots|phrases|palabras|frases|palavras|woorden|zinnen)(?: \\w+)?,? (?:instead of|rather than|not|statt|anstatt|nicht|au lieu de|pas|en (?:lugar|vez) de|no|em vez de|nao|in plaats van|niet) (?:\\d+|(?:${WORD_NUMBER})(?!\\w))`,
  'g',
);
/** "Trained on five machines", "mail for three villages": small numbers behind a preposition tell where, not what. */
export const BESIDE =
  /(?<![\w-])(?:in(?<!\b(?:published|cited|exhibited|shown|live|used|adopted|installed|deployed|out|launched|sold|opened|placed) in)|on|at|by|with|for|from|across|between|an|bei|mit|fur|auf|dans|chez|avec|pour|par|en|con|para|por|em|com|bij|met|voor|op|aan) (?:[2-9]|two|three|four|five|six|seven|eight|nine|zwei|drei|vier|funf|sechs|sieben|acht|neun|deux|trois|quatre|cinq|six|sept|huit|neuf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|dois|duas|quatro|sete|oito|nove|twee|vijf|zes|zeven|negen)(?= [a-z])|(?<![\w-])(?:on|by|with|mit|avec|con|com|met) \d\d(?= [a-z])/g;
