/** What may stand between a word of seeking and the title: articles, numbers, qualities. */
const QUALITY =
  "(?:(?:[ld]|un)['’]|(?:an?|the|our|its|their|my|one|two|three|four|five|six|\\d{1,2}|some|another|more|any|your|this|that|new|next|first|second|third|ever|good|great|excellent|experienced|strong|skilled|qualified|certified|registered|chartered|outside|external|independent|freelance|contract|part-time|full-time|permanent|perm|interim|temporary|temp|local|hands-on|seasoned|retired|working|small|pair of|couple of|really|very|urgent|noch|nog|encore|ancora|ainda|still|former|proper|decent|single|solid|dedicated|bilingual|native|remote|senior|junior|lead|and|or|\\w{1,16}-\\w{1,16}|una?|ein(?:e[nrms]?|\\*e|en)?|der|die|den|dem|erfahrene[nrs]?|freie[nrs]?|externe[nrs]?|weitere[nrs]?|une?|un\\(e\\)|un.e|le|la|les|des|de|du|son|sa|notre|nos|el|los|las|otro|buen[oa]?|lo|il|gli|uno|nuov[oa]|o|a|os|as|um|uma|novo|nova|een|de|het|ervaren|nieuwe|goede)\\s)";
const CUES = [
  '(?:looking|searching|hunting|search|look|scouting|on the lookout) (?:for|to find|to hire)|need(?:s|ed|ing)?|need is|adding|add|book(?:ing|ed)?|covers?|covering|pays? for|bring(?:ing)? (?:in|on)|tak(?:e|ing) on|enough to pay|(?:ear|eye|eyes) (?:out|open) for|asks? (?:us|me) for|(?:comes?|came|come) up for|pipeline for|(?:something|anything|things|work|shifts|posts|roles) for|green light for|go-ahead for|grow(?:s|ing)?|expanding|seek(?:s|ing)?|hir(?:e|es|ed|ing)(?: for)?|recruit(?:s|ing)?(?: for)?|want(?:s|ed|ing)?|requir(?:e|es|ing)|lack(?:s|ing)?|lack is|find(?:ing)?|fill(?:ing)?|replac(?:e|es|ing)|short(?: of)?|(?:is|are|we.re|they.re) after|lost|has no|have no|ran out of|run out of|running out of|get|missing|onboarding|appoint(?:ing)?|engage|employ',
  '(?:position|role|post|job|vacancy|vacancies|opening|openings|seat|mandate|mandates|cover|gig|contract|headcount|sign-off|search|gap|title|application|interview|interest|requirement|need|opportunit(?:y|ies)|work|hired|shortlisted|offer|place|slot|chair|chair left|req|reqs|gap|desk|vacature) (?:of|for|as|in the)|(?<![a-z])as|join(?: us| them)? as|(?:be|become|being|act as|you.d be|you would be|you.re) (?:our|my|the|a|an|their)?|(?:pays?|paying|money|funding|grant|funds)[^.\\n]{0,24} for|pool of|bench of|team of|handful of|(?:we|i).d (?:pay|like)|would pay|like to (?:hire|have)|propose you as|incumbent|stellenangebot|wer ist|who was the sharpest|(?:we.re|we are|is|are) (?=one |two |three |four |five |six |\\d)|we search|for(?= c[a-z]o$)',
  '(?:suche[nt]?|sucht|gesucht(?: wird| werden)?:?|brauche[nt]?|benotige[nt]?|stellen|besetze[nt]?|als|stelle(?: als)?|position(?: als)?|rolle(?: als)?|mandat als|fehlt|fehlen|einstellen|rekrutier\\w+|vakanz)',
  '(?:cherch\\w+|recherch\\w+|recrut\\w+|poste(?: de| d.)?|en tant que|comme|besoin d.(?:un|une)?|mission(?: de)?|profil(?: de)?|au sujet de l.|manque|embauch\\w+|attend)',
  '(?:busc\\w+|necesit\\w+|perfil(?: de)?|puesto(?: de)?|plaza(?: indefinida)?(?: de)?|contratar|incorpor\\w+|como|para|falta(?:n)?|empleo de|vacante(?: de| para)?|seleccion\\w+)',
  '(?:cerc\\w+|ricerc\\w+|posizione(?: di| per| come)?|figura(?: di)?|ruolo(?: di)?|come|selezion\\w+(?: di)?|serve|manca|assum\\w+|posto (?:di|da)|profilo(?: di)?)',
  '(?:procur\\w+|precis\\w+|vaga(?: de| para| clt| pj)*|contrat\\w+|posicao (?:efetiva )?(?:\\(clt\\) )?(?:de)?|cargo(?: de)?|como|recrut\\w+|falta(?:m)?|busc\\w+)',
  '(?:zoek\\w*|werf\\w*|op zoek naar|gezocht:?|vacature(?: voor| als)?|functie(?: van| als)?|als|nodig|vraagt|werven|baan(?: vrij)?(?: als| voor)?|vrij als|promotieplek vrij:|rol (?:van|als))',
];
/** Words that don't belong to a title that goes on behind them. */
export const ASIDE =
  '(?:who|that|which|for|to|of|in|on|at|by|from|with|and|or|as|is|are|was|be|help|people|someone|somebody|you|your|our|my|the|their|his|her|its|a|an|from|like|than|more|jemand\\w*|fur|mit|von|und|der|die|das|wir|bei|que|qui|pour|avec|para|con|per|di|de|da|do|en|em|voor|met|van|een|de|het|une?|una?|uma?)(?![a-z])';
/** Directly before a title: somebody is sought. */
export const SOUGHT_BEFORE = new RegExp(
  `(?<![a-z])(?:${CUES.join('|')})(?:[\\s:]{1,2}|(?<=['’]))(?:${QUALITY}){0,6}(?<own>(?!${ASIDE})[a-z][\\w-]{2,14} (?:(?!${ASIDE})[a-z][\\w-]{2,14} )?)?$`,
);
/** An article right before a title. */
export const ARTICLE_BEFORE = /(?<![a-z])(?:an?|one|eine[nr]?|einen|une?|un\(e\)|una|uno|um|uma|een|l.|el|la|il|o)\s?$/;
/** The reader's own past. */
export const READERS_PAST =
  /(?<![a-z])(?:you.ve|you have|you were|you did|your (?:time|years|work|role|job|stint|career|days|background|experience)|du warst|ihre (?:zeit|arbeit)|votre experience|tu experiencia)(?![a-z])[^.\n!?]{0,50}$/;
/** … or some words before it. */
export const SOUGHT_NEAR =
  /(?<![a-z])(?:looking for|need|needs|seek\w*|hir\w+|wants?|requir\w*|position|role|vacancy|opening|contract|join|gesucht|such\w*|stelle|benotig\w*|brauch\w*|cherch\w*|recherch\w*|recrut\w*|poste|busc\w*|necesit\w*|perfil|puesto|plaza|cerc\w*|ricerc\w*|posizione|procur\w*|precis\w*|vaga|contrat\w*|zoek\w*|gezocht|vacature|functie|fractional|interim|wanted|invites? you)[^.\n!?]{0,60}$/;
/** Directly behind a title. */
export const SOUGHT_AFTER =
  /^[\s,:–-]{0,3}(?:\(?(?:m|w|f|h|gn|all|d|x)(?:[/|*](?:m|w|f|d|x|h|e)){1,3}\)?|wanted|needed|required|sought|gesucht|role|position|opening|openings|vacancy|job|mandate|post\b|req|requisition|is off|short for|nodig|gezocht|recherche|h\/f|for hire|cover|se busca|cercasi|urgent|(?:wird |werden )?gebraucht|gevraagd|gewenst|demandee?s?|requerid[oa]s?|pool(?![a-z]))/;
/** "our photographer broke her wrist": whoever fell out is to be replaced. */
export const FELL_OUT =
  /^,?(?: (?:we.d|we had|we|i.d|i had) (?:booked|hired|lined up|found|signed|chosen|engaged))? (?:is off|broke|resigned|left|quit|retires?|is retiring|leaves|is leaving|has (?:left|gone|resigned|quit|handed|been called|retired)|have left|is (?:going|on (?:leave|maternity|sick))|just (?:left|quit)|went on|is moving|will be away|goes on|fallt aus|ist ausgefallen|geht in|hort auf|a quitte|est parti|part en|se va|se jubila|va in pensione|lascia|vai sair|saiu|vertrekt|is uitgevallen|gaat weg)(?![a-z])/;
/** A title in these surroundings names the sender, a colleague, an audience, or somebody else. */
export const OTHER_BEFORE =
  /(?:i am an?|i.m an?|i am the|i.m the|i work as an?|ich bin|je suis|soy|sono|sou|ik ben|my name is [a-z ]{2,20},? |reports? to (?:the|a|our)|reporting to (?:the|a|our)?|next to (?:two|a|our|the)?|to (?:our|the)|with (?:our|two|a|the)|by (?:our|the|an?)|of our|your|his|her|direct|hire the first|for (?:our|bank)|technical|hiring|account|the hiring|i run|former|ex|not an?|no|dear|hi|hello|ola|apreciada|estimad[oa]|sehr geehrte[rn]?|liebe[rn]?|senhora?|cara|caro|gentile|beste|geachte|open to|train|trains|training for|workshop for|course for|audience of|used by|tool for|software for|sold to|helps?|support|alongside|together with|between|interpreter for|message from|mail from|call from|tell|ask|meet|native|know|my|their (?:own )?|for (?:\d+|our|the) |industria )\s{0,2}$/;
