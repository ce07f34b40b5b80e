/**
 * Languages by their names in the six languages and in their own, folded, as `Intl.DisplayNames` gives them: asking it anew on
 * every page took a quarter of what reading one took, and browsers name a few differently.
 */
export const LANGUAGE_NAMES =
  'العربية|arabic|arabisch|arabe|български|bulgarian|bulgarisch|bulgare|bulgaro|bulgaars|বাংলা|bangla|' +
  'bengalisch|bengali|bengaals|bosanski|bosnian|bosnisch|bosniaque|bosnio|catala|catalan|katalanisch|catalao|' +
  'catalaans|cestina|czech|tschechisch|tcheque|checo|tcheco|tsjechisch|cymraeg|welsh|walisisch|gallois|gales|' +
  'dansk|danish|danisch|danois|danes|dinamarques|deens|deutsch|german|allemand|aleman|alemao|duits|ελληνικα|' +
  'greek|griechisch|grec|griego|grego|grieks|english|englisch|anglais|ingles|engels|espanol|spanish|spanisch|' +
  'espagnol|espanhol|spaans|eesti|estonian|estnisch|estonien|estonio|estoniano|estisch|euskara|basque|baskisch|' +
  'euskera|basco|فارسی|persian|persisch|persan|persa|perzisch|suomi|finnish|finnisch|finnois|fines|finlandes|' +
  'fins|francais|french|franzosisch|frances|frans|gaeilge|irish|irisch|irlandais|irlandes|iers|galego|galician|' +
  'galicisch|galicien|gallego|עברית|hebrew|hebraisch|hebreu|hebreo|hebraico|hebreeuws|हिनदी|hindi|hrvatski|' +
  'croatian|kroatisch|croate|croata|magyar|hungarian|ungarisch|hongrois|hungaro|hongaars|հայերեն|armenian|' +
  'armenisch|armenien|armenio|armeens|indonesia|indonesian|indonesisch|indonesien|indonesio|islenska|icelandic|' +
  'islandisch|islandais|islandes|ijslands|italiano|italian|italienisch|italien|italiaans|日本語|japanese|japanisch|' +
  'japonais|japones|japans|ქართული|georgian|georgisch|georgien|georgiano|한국어|korean|koreanisch|coreen|coreano|' +
  'koreaans|lietuviu|lithuanian|litauisch|lituanien|lituano|litouws|latviesu|latvian|lettisch|letton|leton|' +
  'letao|lets|македонски|macedonian|mazedonisch|macedonien|macedonio|macedonisch|melayu|malay|malaiisch|malais|' +
  'malayo|malaio|maleis|malti|maltese|maltesisch|maltais|maltes|maltees|norsk bokmal|norwegian bokmal|' +
  'norvegien bokmal|noruego bokmal|bokmal noruegues|nederlands|dutch|niederlandisch|neerlandais|neerlandes|' +
  'holandes|norsk|norwegian|norwegisch|norvegien|noruego|noruegues|noors|polski|polish|polnisch|polonais|polaco|' +
  'polones|pools|portugues|portuguese|portugiesisch|portugais|portugees|romana|romanian|rumanisch|roumain|' +
  'rumano|romeno|roemeens|русскии|russian|russisch|russe|ruso|russo|slovencina|slovak|slowakisch|slovaque|' +
  'eslovaco|slowaaks|slovenscina|slovenian|slowenisch|slovene|esloveno|sloveens|shqip|albanian|albanisch|' +
  'albanais|albanes|albanees|српски|serbian|serbisch|serbe|serbio|servio|servisch|svenska|swedish|schwedisch|' +
  'suedois|sueco|zweeds|kiswahili|swahili|suaheli|suajili|suaili|தமிழ|tamil|tamoul|తలుగు|telugu|telougou|telugo|' +
  'ไทย|thai|thailandisch|tailandes|turkce|turkish|turkisch|turc|turco|turks|украінська|ukrainian|ukrainisch|' +
  'ukrainien|ucraniano|oekraiens|اردو|urdu|ourdou|tieng viet|vietnamese|vietnamesisch|vietnamien|vietnamita|' +
  'vietnamees|粵語|cantonese|kantonesisch|cantonais|cantones|kantonees|中文|chinese|chinesisch|chinois|chino|chines|' +
  'chinees';
