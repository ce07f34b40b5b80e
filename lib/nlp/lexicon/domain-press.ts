/*
 * Media told by its posts, papers, programmes, cuts and stages of a film, in the words that its people use. By the rule of
 * domains.ts.
 */

export const PRESS = {
  sure: `
talk show|talk shows|chat show|chat shows|lede|ledes|sunday supplement|breakfast tv|breakfast television|breakfast telly|ad slots|ad space|
period dramas|period drama|costume drama|costume dramas|tv crime|metered paywall|
fruhprogramm|cheffe operatrice|iconographe|foquista|doppiatric*|copywriter in agenzia|texterin in der agentur|texter in der agentur|
casting associate|letterer|weather presenter|weatherman|weather girl|talent agency|book indexer|vinyl label|sports production|
books for publishers|bookseller magazine|drama producer|
trade weekly|trade weeklies|trade monthly|trade monthlies|trade title|trade titles|trade paper|weekly paper|weekly papers|
weekly newspaper|daily paper|daily papers|sunday paper|sunday papers|local weekly|evening paper|free sheet|freesheet|
local papers|national papers|national newspaper|glossies|glossy magazine|women's magazine|customer magazine|
small magazines|indie magazine|independent magazine|magazine art director|magazine designer|magazine design|
magazine layout|magazine journalist|magazine columnist|zine maker|copy chief|chief sub|chief sub-editor|subs' desk|
subs desk|down-table sub|stringer|stringers|news editing|news reporting|news writing|news writer|news agenda|news anchors|
newsreader|news bulletin|news bulletins|news broadcast|news camera|news cameraman|news correspondent|news coverage|
newspapers|newspaperman|newspaper editor|newspaper reporter|newspaper designer|newspaper archive|newsprint|
newspaper printing|news agencies|agency journalist|freelance journalist|local journalist|local reporter|crime reporter|
business reporter|business journalist|political reporter|political journalist|political editor|health reporter|
education reporter|food journalist|travel journalist|travel writer|food writer|sports writer|sportswriter|sports editor|
sports commentator|sports broadcaster|football commentator|arts editor|arts correspondent|culture editor|culture desk|
books editor|books pages|literary editor|poetry editor|fiction editor|obituary writer|obituaries editor|obituarist|
obituaries desk|leader writer|sketch writer|agony aunt|cryptic crosswords|crossword editor|crossword compiler|
crossword setter|puzzles editor|restaurant critic|music critic|art critic|tv critic|television critic|book critic|
literary critic|book reviewer|film reviewer|theatre reviewer|press review|front pages|front-page|
headline writer|longform|long-form journalism|narrative journalism|narrative nonfiction|solutions journalism|
local journalism|data journalism|visual journalism|interactive graphics desk|newsroom tools|newsroom software|
newsroom developer|newsrooms|war reporter|war correspondent|foreign correspondent|court reporting|
press photography|press pictures|press pass|picture desks|picture editing|picture agency|photo agencies|photo reporter|
photo reportage|photo spreads|news picture|editorial photographer|editorial photography|editorial illustration|
editorial illustrator|editorial cartoon|editorial cartoonist|political cartoons|newspaper cartoonist|editorial assistant|
editorial director|editorial manager|editorial staff|editorial office|editorial designer|editorial design|editorial calendar|
editorial lead|editorial producer|editorial trainee|editorial intern|print run|print runs|print circulation|print sales|
copy fitting|page layout|page make-up|page proofs|galley proofs|book proofs|isbn|slush pile|book proposals|book deals|
book deal|backlist titles|frontlist|literary scout|literary agency|literary agents|foreign rights|translation rights|
audio rights|book rights|film rights|book jacket|book jackets|book covers|book cover design|
book production|book designer|book packager|book indexer|back-of-book index|book editing|book publishers|book imprint|
children's books editor|children's publisher|children's publishing|picture book|manuscript editor|
manuscript assessment|academic press|university press|journal publisher|scholarly publishing|academic publishing|
educational publisher|textbook publisher|map publisher|music publishing|board-game publisher|board game publisher|
games publisher|card game publisher|audiobook narrator|audiobook narration|audiobooks|audiobook producer|narrated titles|
line producer|field producer|series producer|segment producer|story producer|
showrunning|unit production manager|production office runner|
production runner|runner on set|set runner|1st ad|first assistant director|second assistant director|
third assistant director|location scout|location scouting|location sound|
production sound|sound mixer|boom op|boom pole|script continuity|continuity supervisor|script-lock|shooting script|
shooting schedule|call sheet|call sheets|shooting days|days of shooting|shoot days|film shoots|film shoot|film crews|
on film sets|film sets|film unit|film lab|film scanning|film archive|film restoration|film programmer|film programming|
film curator|film festivals|film critic|film publicist|film publicity|film marketing|film finance|film lawyer|film buyer|
film producers|film student|film editing|film editors|film translator|film grip|key grip|dolly grip|grip truck|focus puller|clapper loader|digital imaging technician|steadicam|
drone cinematography|aerial cinematography|underwater cameraman|wildlife filmmaker|wildlife film|wildlife films|
natural history films|nature documentaries|nature films|documentary editor|documentary director|documentary producer|
documentary photographer|documentary photography|docuseries|rough cut|rough cuts|fine cut|picture lock|offline editor|
online editor|offline edit|online edit|offline editing|assembly edit|assistant editor|edit suite|edit suites|
edit assistant|video edits|video editor|video journalist|video reporter|post house|post houses|post-production house|
post production|post supervisor|post-production supervisor|colour grader|color grader|colour grade|color grade|
colour timing|grading suite|compositing|roto artist|matchmove|matchmove artist|lighting td|vfx supervisor|
creature effects|sfx make-up|title sequence|title sequences|2d animation|3d animation|
2d animator|3d animator|animated films|animated film|animated series|animated shorts|animated ads|animation films|
animation series|animation producer|animatic|animatics|storyboard artist|storyboarding|explainer videos|
explainer films|corporate films|corporate video|corporate videos|brand films|brand film|launch films|
launch film|promo videos|promo films|image films|music videos|music video|commercials director|tv commercials|
tv spots|radio spots|radio ads|spot for tv|showreels|casting agent|casting agency|casting assistant|stunt coordinator|stunt performer|stuntwoman|stuntman|screen actor|film actor|film actress|actress|
tv actor|stage actor|extras casting|voice over|voiceovers|voice-overs|voice artist|dialect coach|dubbing studio|
dubbing director|dubbing actor|subtitle editor|subtitlers|surtitles|surtitler|closed-captioning|
live captioning|live captioner|audio describer|breakfast show|drivetime|drive-time|continuity announcer|radio announcer|
radio newsreader|radio journalist|radio reporter|radio documentary|radio documentaries|radio play|radio plays|
radio dj|radio station|radio stations|radio sales|radio commercials|student radio|hospital radio|
radio host|talk radio|morning radio|phone-in show|podcast editor|podcast editing|podcast host|podcast company|
podcast studio|podcast network|outside broadcast|outside broadcasts|ob truck|ob van|vision mixer|vision mixing|
gallery director|studio director|studio floor manager|autocue|teleprompter|tv studio|tv studios|television studio|
tv researcher|television researcher|tv crew|tv crews|tv station|tv stations|tv weather|tv schedules|tv scheduling|
tv ratings|tv audience|tv audiences|tv guide|tv listings|tv archive|tv engineer|tv camera|tv make-up|tv sport|
tv graphics|broadcast graphics|broadcast engineer|broadcast engineering|broadcast technician|broadcast operations|
broadcast producer|broadcast journalist|broadcast rights|broadcast assistant|broadcast designer|broadcast weather|
broadcast sound|broadcast media|broadcast sales|programme maker|programme makers|streamers and broadcasters|streaming series|
streaming channel|streaming originals|tv formats|reality tv|quiz show writer|comedy writer|sitcom|sitcoms|soap opera|
writers' room|writers room|script reader|script reading|script coverage|script consultant|screenwriters|
screenplays|dramaturg|dramaturge|theatre press|theatre critic|foh engineer|
front-of-house engineer|monitor engineer|live sound engineer|tour sound|backline tech|roadie|record label|record labels|
record company|sync licensing|sync agent|music sync|music journalist|music editor|music programmer|music agent|
music manager|artist management for musicians|recording sessions|album mixing|mixing and mastering|mastering studio|
jingles|jingle writer|ad film|ad films|ad agencies|ad sales|ad-tech|advertising copywriter|
advertising creative|advertising photographer|advertising sales|advertising producer|account planner|
art director in an agency|art buyer|art buying|media plans|media planners|media buyers|media budgets|media agency|
media trader|media trading|media sales|media pack|media owners|media auditing|media accountability|media economist|
media historian|media psychology|media regulator|media regulation|media education|media development|media freedom|
media ethics|media critic|media journalist|media lawyer|media archivist|media monitoring|media analyst|mediatech|
influencer agency|influencer campaigns|influencer marketing agency|creator agency|newsletter writer|paid newsletter|paid newsletters|paid subscribers|reader revenue|readership|viewing figures|audience figures|audience share|audience ratings|
listening figures|listener numbers|abc figures|bylines|
mensuel professionnel|journal local|journal quotidien|quotidien national|magazine specialise|presse specialisee|presse locale|presse regionale|presse magazine|presse professionnelle|
attache de presse|attachee de presse|revue de presse|secretaire de redaction|redacteur en chef|redactrice en chef|
journaliste reporter|grand reporter|localier|localiere|chroniqueur|chroniqueuse|chronique radio|critique litteraire|
critique de cinema|critique cinema|matinale radio|matinale|antenne radio|presentateur|presentatrice|
emission de radio|emissions de radio|emission de tele|emissions de television|emissions tv|chaine tele|chaines tele|
chaines de television|plateau tele|plateaux tele|plateau de tournage|plateaux de tournage|jours de tournage|
etalonneur|etalonneuse|etalonnage|monteuse image|monteur image|monteur son|monteuse son|mixeur|perchman|perchiste|
scripte|ingenieure du son|cadreur|cadreuse|operateur prise de vue|operatrice prise de vue|prise de son|
assistant realisateur|assistante realisatrice|assistante mise en scene|directeur de production cinema|
directrice de production cinema|regisseur general|regisseuse generale|regie tele|decorateur de cinema|
chef decorateur|cheffe decoratrice|accessoiriste|machiniste de plateau|chef electro|directeur de casting|
directrice de casting|comedien|comedienne|comediens|comediennes|voix off|doublage|sous-titrage|sous-titreur|sous-titreuse|
film d'entreprise|films d'entreprise|films institutionnels|film institutionnel|clips musicaux|spots radio|
spots tv|spot publicitaire|spots publicitaires|concepteur-redacteur|conceptrice-redactrice|concepteur redacteur|
conceptrice redactrice|directeur artistique en agence|directrice artistique en agence|agence de publicite|
agence de pub|agences de pub|regie radio|editeur jeunesse|correctrice de presse|maison d'edition|maisons d'edition|
roman noir|bd|bedeiste|dessinateur de presse|dessinatrice de presse|dessin de presse|photographe de presse|
reporter photographe|podcasts natifs|realisatrice de podcasts|realisateur de podcasts|intermittent du spectacle|
intermittente du spectacle|dessin anime|films d'animation|film d'animation|animateur 2d|animateur 3d|
semanario|semanarios|diario regional|diario local|diario digital|medio digital|medios digitales|
redaccion local|redactor de informativos|editor de informativos|editora de informativos|
presentador|presentadora|locutor*|locucion|locuciones|voz en off|cuñas de radio|cunas de radio|programa de radio|
programas de radio|emisora|emisoras|radio local|operadora de camara|
camara de television|reportero grafico|reportera grafica|fotoperiodis*|fotoreporter*|cronista|columnista|critico de cine|
critica de cine|critico literario|etalonador|montaje de video|montaje audiovisual|edicion de video|edicion de videos|
rodaje|rodajes|director de casting|directora de casting|jefe de produccion audiovisual|jefa de produccion audiovisual|
ayudante de direccion|ayudante de camara|auxiliar de camara|sonidista|microfonista|actor de doblaje|
actriz de doblaje|actriz|guiones|series de ficcion|serie de television|series de television|
cortometrajes|largometrajes|videoclip*|spot publicitario|agencia de publicidad|
agencias de publicidad|creativo publicitario|creativa publicitaria|redactor publicitario|redactora publicitaria|
planificacion de medios|gabinete de prensa|jefe de prensa|jefa de prensa|notas de prensa|casa editorial|editoriales|
agente literari*|novelista|novela negra|historietista|comics|ilustradora editorial|correctora editorial|
jornal local|jornal regional|jornal diario|semanario local|revista semanal|revistas especializadas|
telejornal|telejornais|noticiario|noticiarios|redatora-chefe|chefe de redacao|editor-executivo|editora-executiva|
reporter fotografico|fotojornalis*|locutora|locucao|programa de radio|radialista|apresentador|apresentadora|
assessoria de imprensa|assessor de imprensa|assessora de imprensa|filmagem|filmagens|cinegrafista|diretor de fotografia|diretora de fotografia|diretor de arte em agencia|diretora de arte em agencia|
edicao de video|edicao de videos|editor de imagem|editora de imagem|montador de imagem|montadora de imagem|sonoplasta|captacao de som|tecnica de som|dublador*|dobragem|dobragens|legendista|legendador|legendadora|legendagem|
atriz|agencia de publicidade|agencias de publicidade|redator publicitario|redatora publicitaria|curtas-metragens|
longas-metragens|documentarista|animacao 2d|animacao 3d|editora de livros|editoras|romance policial|quadrinhos|
vakblad*|weekblad*|dagbladen|krantenredact*|lokale krant|regionale krant|huis-aan-huisblad*|columniste|
persvoorlicht*|persdienst|persfoto*|perschef|nieuwslezer*|nieuwsredact*|nieuwssite|sportverslag*|sportredact*|
radiopresentat*|radioprogramma*|radiozender|radio-dj|ochtendshow|tv-programma*|tv-zender|tv-maker|televisiemak*|
televisiepresentat*|omroeper|omroepster|presentator*|presentatrice|regieassistent*|opnameleid*|draaidagen|filmset|
filmsets|filmploeg|filmmaker|filmmakers|filmmaakster|filmregisseur*|scenarioschrijv*|scenarist*|cameraman|camera-assistent*|
geluidsvrouw|geluidsman|geluidsmontage|video-editor|videomontage|bedrijfsfilm*|reclamefilm*|reclamespot*|
reclamemak*|reclamebureau*|copywriter bij een reclamebureau|stemacteur|stemactrice|voice-overs|ondertitel*|actrice|
romanschrijv*|striptekenaar|stripmak*|uitgeef*|bureauredact*|podcastmak*|
fachmagazin*|fachblatt|wochenblatt|wochenmagazin|stadtmagazin|lokalzeitung|lokalblatt|regionalzeitung|boulevardblatt|
zeitungsredakt*|zeitungsausgabe|zeitungsdruck*|lokalreporter*|gerichtsreporter*|polizeireporter*|reporterin|reportagen|
reportage|kolumnist*|feuilleton*|nachrichtenredaktion|nachrichtensendung|nachrichtensprech*|fruhsendung|morgensendung|
morgenmagazin|nachmittagsmagazin|radiosendung|radiosender|radiobeitrag*|radioredakt*|radiojournalist*|radiomach*|
radiostation|im funkhaus|funkhaus|horfunk*|podcastredakt*|podcastproduz*|fernsehbeitrag*|fernsehjournalist*|fernsehserie*|fernsehteam*|fernsehspiel*|fernsehfilm*|tv-produktion*|
tv-redakt*|tv-sender|drehbericht|drehtag|drehtage|drehfertig|drehort*|dreharbeit*|filmset|filmsets|filmcrew|
filmkamera*|filmton|filmmusik*|filmverleih*|filmforder*|filmemach*|filmstudent*|filmarchiv*|filmeditor*|regieassist*|
produktionsleitung film|herstellungsleit*|szenenbild*|kostumbild*|maskenbild*|oberbeleuchter*|beleuchter|kameraassist*|
tonassist*|tonmeister*|synchronsprech*|synchronstudio*|synchronregie*|untertitel*|sprecherkabine|werbespot*|imagefilm*|
erklarfilm*|erklarvideo*|produktvideo*|musikvideo*|werbefoto*|werbeagentur*|werbesprech*|pressefotograf*|pressearbeit*|
pressesprech*|presseburo*|pressebericht*|buchreihe*|buchumschlag*|buchcover*|bucherverlag|verlagslektor*|verlagsmitarbeit*|
verlagsherstell*|romanautor*|krimiautor*|kinderbuchautor*|ubersetzerin von romanen|comiczeichner*|karikaturist*|
zeitungskorrektor*|schlussredakt*|bildagentur*|
mensile di settore|giornale locale|giornale|giornali|testata locale|
caporedattor*|capo redattore|inviato speciale|telegiornalist*|tg regionale|rassegna stampa|conduttore radio|
conduttrice radio|conduttore tv|conduttrice tv|programma radiofonico|programmi radiofonici|trasmissione televisiva|
trasmissioni televisive|autore televisivo|autrice televisiva|autore tv|autrice tv|presa diretta|fonica|microfonista|
set cinematografic*|giorni di set|settimana di set|riprese video|videomaker|montatrice video|aiuto regia|assistente alla regia|segretaria di edizione|segretario di edizione|direttore di produzione cinematografica|
cortometraggi*|lungometraggi*|documentario|documentarist*|sottotitolist*|voce fuori campo|speaker radiofonic*|
agenzia di pubblicita|agenzie di pubblicita|spot tv|spot pubblicitari*|fotoreporter|fotogiornalis*|critico cinematografico|
critica cinematografica|casa editrice|agente letterari*|editor di narrativa|correttore di bozze|correttrice di bozze|romanzier*`,
  likely: `
horoscope|horoscopes|libel|telly|clearances|page one|talkback|extras|out of frame|
publicist|actors|print buyer|
sous-titres|
director's cut|rushes|footage|b-roll|avid|premiere pro|after effects|davinci|demo reel|imdb|kollywood|bollywood|nollywood|
on set|jingle|on air|airtime|season finale|weeklies|monthlies|centrefold|reportage|scoops|front page|manuscript|typescript|
royalties|paperback|hardback|compositor|executive producer|associate producer|podcaster|explainer video|press trips|
tournage|hebdo|antenne|bouclage|montage son|guion|rodaje semanal|pauta|uitzending|uitzendingen|sendung|beim sender|
diretta|puntata|puntate|palinsesto|inviata`,
  hint: `lookbook|lookbooks|listeners|reel|campagnes|kampagnen|camera|script`,
};
