/** Further ways of acting for a client or of speaking for one's own house, folded; one family a line. */

/** One pattern each, so that each is tried only where its own words stand. */
const w = (parts: readonly string[]): readonly RegExp[] =>
  parts.map((part) => new RegExp(`(?<![a-z])(?:${part})(?![a-z])`));

/** Acts for somebody else who would pay. */
export const AGENCY_MORE = w([
  // Between a house and the reader: "I went back to the bank", "14 vacancies at fintechs".
  '(?:i|we) went back to the (?:bank|client|company|hospital|team|hiring manager)|my search,|\\d+ (?:vacancies|openings|roles) (?:for [a-z ]{3,24} )?(?:at|with|across) [a-z]+s|(?:engagement|stint|placement) (?:for|with) an? (?:[a-z-]+ ){0,3}(?:operator|bank|insurer|retailer|utility|manufacturer|hospital|council|ministry|group)|with (?:an? )?(?:reputed|renowned|top-tier) (?:[a-z]+ ){0,3}(?:firm|company|mnc|group|bank|hospital|organi[sz]ation)',
  // A recruiter's market and desk.
  '(?:i.m|i am|we.re) (?:sourcing|scouting|mapping|headhunting) (?:for (?:a couple|several|some|a few|two|three|clients)|the market)|(?:focus(?:ing|ed)? on|specialis\\w+ in|working in) (?:the )?placement of|i recruit (?!for (?:my|our)|at |here)[a-z]+|(?:roles?|vacanc(?:y|ies)|thing|jobs?) on (?:the|my) desk|my desk covers|(?:send(?:ing)?|submit(?:ting)?) (?:two|three|four|a few|my) (?:cvs|candidates|profiles)|they.ve (?:had|got|asked|interviewed)|most of (?:the|my) (?:work|roles) (?:is|are) (?:with|for)',
  '(?:fur|bei) (?:verschiedene|mehrere|diverse|zahlreiche) (?:hauser|unternehmen|firmen|kunden|kliniken)|kandidatenpool|talentpool aufnehmen|j.accompagne (?:des|plusieurs|quelques)|(?:un )?mandat (?:de \\d+ mois |d.un an )?(?:pour|chez|aupres d)|manejo (?:varias )?(?:vacantes|posiciones|busquedas)|te postulo|cliente nuestro|(?:su|per) incarico d|seleziono (?:un|una|per)|trabalho com (?:varias|muitas|diversas|algumas) [a-z]+|mapear perfis|(?:apoiar|a apoiar) [^.\\n]{3,50} na (?:contratacao|procura|selecao)|werk voor (?:een stuk of|meerdere|verschillende|diverse|een aantal)|headhunter (?:voor|in|bij)|ik ben headhunter',
  // Whoever has many houses to place people with: "I partner with a handful of breweries".
  '(?:i|we) (?:also |mostly |mainly )?(?:partner|work) with (?:a (?:bunch|handful|number|range|few) of|several|dozens of|many|some of the|a few|two or three)|speciali[sz]e(?:s|d)? in (?:placing|recruiting|finding)',
  '(?:conduct(?:ing)?|run(?:ning)?|lead(?:ing)?|handl(?:e|ing)) (?:an? |the )?(?:[a-z-]{3,14} )?search(?:es)? (?:at|for|on)|retained to (?:find|conduct|run|lead)',
  '(?:one|two|some|several) of (?:my|our) (?:customers|accounts|partner (?:companies|firms)|portfolio (?:companies|firms))',
  // "J'accompagne X dans le recrutement de …", "ich begleite X bei der Besetzung".
  '(?:j.accompagne|nous accompagnons|on accompagne)[^.\\n]{3,80}dans (?:le recrutement|la recherche|sa recherche|son recrutement|leur recherche|leur recrutement)',
  '(?:begleite[n]?|unterstutze[n]?)[^.\\n]{3,60}bei der (?:besetzung|suche|nachfolge)',
  '(?:acompano|acompanamos) a[^.\\n]{3,60}en (?:la busqueda|la seleccion|su busqueda)|(?:affianco|affianchiamo|supporto|supportiamo)[^.\\n]{3,60}nella (?:ricerca|selezione)|(?:ik begeleid|wij begeleiden)[^.\\n]{3,60}bij (?:het zoeken|de zoektocht|de werving)|(?:acompanho|apoiamos|apoio)[^.\\n]{3,60}(?:na procura|no recrutamento)',
  'ricerca e selezione|seguo la selezione|(?:aziende|realta|imprese) (?:che seguo|con cui (?:collaboro|lavoro))|empresas con las que (?:trabajo|colaboro)|entreprises que (?:je suis|j.accompagne)|unternehmen,? (?:die|mit denen) ich (?:begleite|betreue|arbeite)',
]);
/** Speaks for whoever would pay. */
export const IN_HOUSE_MORE = w([
  // Who pays says so, or signs with a title.
  '(?:i.d rather|i would rather) pay|i never hired|(?:finance|procurement|the board) (?:has )?signed off|(?:can|can.t|cannot) afford|i.d still like you|\\((?:coo|ceo|cto|cfo|md|founder|co-founder|owner)\\)|mio (?:zio|padre|fratello|cugino)|il mio capo|ci servirebbe(?:ro)?|servirebbe (?:un|una)',
  'my (?:boss|manager|head of department|chef)(?: is| are)? (?:needs?|wants?|look\\w*|seek\\w*|ask\\w*)',
  'meine? (?:chefin|chef)|mon (?:patron|chef)|ma (?:patronne|cheffe)|mi (?:jefa|jefe)|(?:il mio|la mia) (?:capo|capa|titolare)|(?:o meu|a minha|meu|minha) chefe|mijn (?:baas|chef)',
  // Part of one's own work handed on.
  '(?:take|taking) (?:[a-z-]{1,14} ){1,5}off (?:me|my (?:hands|plate|desk))|(?:pass|hand) on (?:[$£¤]? ?\\d+[^.\\n]{0,14} )?to you|pass on [$£¤]',
  '(?:leitung|leiterin|leiter) (?:personal|hr)|personal(?:leitung|leiterin|leiter)|hr (?:manager|director|lead|business partner) (?:at|here)',
]);
/** "The data team at X keeps a talent pool". */
export const IN_HOUSE_PING_MORE = w([
  'the (?!recruit|search|talent partner)[a-z-]{3,14} (?:team|department|desk|group) (?:at|of|here)',
]);
/** Acts for one side of a case. */
export const FOR_A_PARTY = w([
  '(?:i|we)(?:.m|.re| am| are)? (?:act|acting|appear|appearing) for|(?:my|our) (?:firm|office|chambers) (?:acts|represents|appears) (?:for|the)?|(?:i|we) represent|(?:instructed|retained) by the (?:claimants?|defendants?|respondents?|applicants?|plaintiffs?|insurers?)',
]);
/** A firm that forms a board of its customers. */
export const OWN_BOARD = w([
  'we.re the maker|we.re an? (?:[a-z]+ ){0,3}(?:insurer|maker|manufacturer|bank|hospital|retailer|utility|charity)|our (?:[a-z]+ ){1,3}(?:tool|product|app|engine|platform|prototype) (?:needs|comes|is)',
  '(?:is|are) (?:forming|setting up|founding|building|assembling|launching) (?:an?|its|our|their) (?:[a-z]+ ){0,2}(?:council|board|panel|circle)',
]);
/** What somebody makes alone: "im building an app". */
export const OWN_VENTURE = w([
  'i.?m (?:building|making|writing|creating|developing|coding|starting|launching)|(?:can.?t|cannot|cant) pay|weekend hackers|ich (?:baue|entwickle|grunde)|je (?:monte|developpe|lance)|(?:estoy|ando) (?:montando|creando)|sto (?:creando|costruendo|sviluppando)|estou a (?:criar|montar)|ik (?:bouw|maak|begin)',
]);
