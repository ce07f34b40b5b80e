/*
 * Employment, folded: whose terms it is that somebody works on. Beside it the wordings of engaged-by and own-terms
 * tell of an employer's customers or of what is over, unless the hours outside it are named.
 */

/** That somebody is on an employer's books, or does nothing beside. */
export const EMPLOYED = new RegExp(
  `(?<![\\w-])(?:${[
    '(?<!self[- ]|un)employed\\b(?! people| mothers| by the (?:day|hour))',
    "employee(?: of\\b| at\\b| number| no\\b|[.,;])|[’']s employee\\b|salaried\\b|pensionable\\b|tenured?\\b|tenure-track|civil servant\\b",
    "on (?:the|a|their|our|its|somebody[’']s) payroll\\b|on the books of\\b|on wages\\b|(?:bank|agency) pays my wages",
    'staff (?:position|post|job|contract|engineer|interpreter|writer|nurse|physician|photographer)\\b',
    'permanent (?:role|post|job|in|position|at|roster|partner|contract|staff)\\b|permanently (?:at|with|in)\\b',
    '(?:full[- ]time|in-house|five days a week) (?:at|for|with|in|copy|translator|lawyer|counsel|designer|\\w+ (?:at|for))\\b',
    '(?:university|council|hospital|government) post\\b|unit(?:ed)? nations staff|un staff\\b',
    '(?:staying put|not going anywhere|here for the long haul|long-term here|still here|not moving|content, not)\\b',
    '(?:no|any|for) (?:side|outside) (?:work|jobs?|gigs?|bookkeeping|clients)\\b|outside work (?:isn|is not|not)\\b|anything on the side\\b|ethics code\\b',
    '(?:my|our) (?:boss|manager|line manager|department|ministry|insurer|employer)\\b',
    "retired for good|not for hire|don[’']t take (?:assignments|work|jobs|orders|commissions)|no longer (?:accept|tak)\\w*|no (?:gigs|assignments|commissions)\\b",
  ].join('|')})`,
);

/** Posts and places of work that leave doubt: who is called and sent things there is called by the house. */
export const POST = new RegExp(
  `(?<![\\w-])(?:${[
    "(?<!(?:fractional|interim|acting|relief|virtual|outsourced|rent-a|external|independent)[- ](?:\\w+[- ])?)(?:chief [a-z]+(?: [a-z]+)? officer|executive assistant|insurance broker|research scientist|school teacher|brand manager|estudiante|etudiante?|student(?:e|essa)|(?:computer science|engineering|mathematics|physics|economics|recent|fresh|new) graduate|fresh out of (?:university|college|school)|by day i (?:look after|run|work|keep|write|teach|build)|(?:permit|procurement|parole|police|press|compliance|claims|loans?|education|planning) officer|(?:product|branch|site|store|shop|payroll|regional|area|office|facilities|marketing|account|operations|plant|ward|case|programme|claims|customer success|engagement|vendor|hr|nursery|bar|contract|portfolio|community|depot|warehouse|warranty|category|key account|quality|production|maintenance|procurement|purchasing|sales) manager|head of|director of|deputy|dean|clerk|apprentice|trainee|intern|underwriter|porter|receptionist|dispatcher|curator|librarian|postdoc\\w*|research fellow|registrar|supervisor|foreman|operative|administrator|warranty engineer|claims handler|commissioning editor|estate agent|recruitment consultant|sales rep\\w*|second[- ]line|civil servant|co-?founder|ceo|security guard|lorry driver|bus driver|bank clerk|gp partner|solicitor in a|barrister[’']s clerk|consultant at a|vet at a|(?:research|community|staff|vet|school|ward) nurse|public defender|unpaid|volunteer\\w*|pro bono|security guard|chair of|postman|technical college|the (?:college|school|faculty|company|house) (?:takes|handles|does|sets)|support engineer|grants officer|production editor|commodity|invest in start|letting agent|associate,|toxicologist at|part of the job|the (?:county|state|city|court|company) pays|(?:tax|health|school) inspector|inspector of|(?:lab|laboratory) technician|qa engineer|youth worker|business partner|sre\\b|senior buyer|team lead|platform|teacher(?=, (?:year|at|in))|talent|chairman)\\b",
    "(?:at|for|with|in) (?:a|an|the|our|my|one of the) (?:[\\w’'-]+ ){0,4}(?:press|chain|vendor|marketplace|agency|firm|company|bank|community college|university|hospital|insurer|utility|publisher|newspaper|supermarket|manufacturer|building society|ministry|federation|conservatoire|club|group|corporation|start-?up|scale-?up|employer|association|unit|surgery|herald|house|brokerage)\\b(?! (?:can|has|have|call|hire|that|who))",
  ].join('|')})`,
);

/** A house that stands behind the writer: its prices and places are not one person's. */
export const HOUSE = new RegExp(
  `(?<![\\w-])(?:${[
    '\\d+-strong|(?:firm|practice|agency|company) of (?:\\d+|ten|twelve|fifteen|twenty|thirty|forty|fifty|eight|nine|eleven)\\b|branch in\\b|md of|owner of (?:a|two|three|four|five)\\b|(?:twenty|thirty|forty|fifty|\\w+ty)[- ]?\\w* of us|[a-z] @ ?[a-z]|[a-z] (?:llp|inc|plc|ag|gmbh)\\b|hq\\b|(?:saas|our app|subscription|licen[cs]e per)\\b|team of (?:\\w+|\\d+)|(?:\\d{2,}|nine|ten|eleven|twelve|twenty|thirty|forty|eight|seven|six) (?:staff|people|employees|colleagues|electricians|riders|vets|tutors|cars)\\b|(?:we|our) (?:are hiring|hire out|match|sell|teach|rent out|charter|guides|drivers|tutors|forecasts|staff)\\b|(?:call|ring) the (?:office|shop|home|surgery)\\b|(?:via|through|at) (?:reception|the front (?:desk|door)|our (?:site|portal)|the (?:service desk|booking desk|reception))\\b|family firm',
  ].join('|')})`,
);

/** Hours that belong to nobody else: work beside a post. */
export const BESIDE =
  /\b(?:after (?:hours|tea|work|dark|my (?:day job|shift))|evenings?|weekends?|weeknights|by night|at night|rest days|days off|off weeks|on the side|side work is|outside my|besides? my|in my own (?:shed|workshop|garage|kitchen|time)|(?:fri|mon|tues|wednes|thurs|satur|sun)days (?:are|go|i|off)|(?:they|boss) knows?|fifth day|third day)\b/;

/** A refusal right before the words; "without a modeller" and "left" say what customers lack. */
export const NOT_SAID =
  /(?:\b(?:not|no|never|nor|don[’']?t|do not|doesn[’']?t|isn[’']?t|aren[’']?t|am not|stopped|no longer|won[’']?t|used to)\b[^,;:.!?|]{0,24})$/;

/** Said before words of contract work, it is what somebody was. */
export const WAS =
  /(?:\b(?:former(?:ly)?|vorher|zuvor|fruher|ehemals|ehemalige[rn]?|auparavant|avant(?! tout)|ancien(?:ne)?|antes|anteriormente|prima|in passato|vroeger|voorheen|voormalig|(?:bis|jusqu['’]en|hasta|ate|fino al|tot) (?:19\d\d|20(?:[01]\d|2[0-5]))|did|erstwhile|used to|previously|(?:my |the )?(?:years|days|life|time) (?:as|on|of|in)|before that|until (?:19|20)\d\d|gave up|done with|sold my|sold the|closed (?:my|the)|quit)\b(?![^,;:.!?|]{0,40}\b(?:now|today|currently|turned|jetzt|heute|seit|maintenant|aujourd|depuis|ahora|hoy|desde|agora|hoje|ora|oggi|adesso|nu|sinds|thans)\b)[^,;:.!?|]{0,36})$/;

/** Others' contractors and others' offers. */
export const NOT_OWN_CONTRACT: readonly string[] = [
  // who else is one
  '(?:husband|wife|partner|brother|sister|father|mother|dad|mum|mom|son|daughter|friend|flatmate|boyfriend|girlfriend|nephew|uncle)(?: of mine)? (?:is|was|works as|went) (?:an? )?(?:\\w+ )?(?:self-employed|freelanc\\w+|contract\\w*|consultant)',
  '(?:here|they|colleagues|riders|barristers|drivers|guides|most|all|others) (?:here )?(?:are|work) (?:all |mostly )?(?:self-employed|freelanc\\w+|contractors?)',
  '(?:\\w+|\\d+)[- ]years? contracts?\\b[,:]?|(?:fixed|open)[- ]ended contracts?|my contract (?:ends|runs|expires) (?:in |until )?20\\d\\d',
  'locums? (?:cover|offers?|come|cost|are|fill|keep)\\b|(?:our|my|the|two|three) locums?\\b',
  'brief [^.!?]{0,40}\\bfreelance \\w+|plac(?:e|es|ing) (?:\\w+ )?interim (?:\\w+ ){1,3}|(?:a|the|our|two|three) contractors? (?:for|does|did|comes?|came|sign|who|from|report)\\b',
  '(?:firms|suppliers|lawyers|agencies|they|who) (?:bill|charge|invoice)s? (?:us|me) (?:by|per) [a-z ]{3,12}',
  '(?:price|cost|rate)s? per \\w+ (?:down|up|fell|rose|from)|paid by the (?:hour|month|week|state)|(?:teams|squads|wards|offices) (?:book|hire|borrow) us\\b',
  'gig work(?=ers?\\b|\\.|,| is| and)|commission only\\b',
  'my (?:consultancy|contracting|freelanc\\w+|interim) (?:days|years|life|career|time|past)\\b',
  'day rates? (?:over|above|need|of (?:others|contractors)|are not|get|land)\\b|retainers included',
  '(?:places?|rooms?|beds?|spots?) (?:free|left|available|open) (?:in|on|from|at|for) (?:the|our|my)? ?(?:msc|ba|bsc|phd|baby|course|programme|program|cohort|school|nursery|class|home|ward|masters?|march|crew)\\b',
  // whom one oversees, pays, picks or looks for
  "contractor (?:onboarding|management|spend|portal|compliance|safety|network|payments?|agreements?)\\b|contractors?[’']",
  "(?:contractor|freelancer|locum|consultant|temp)[’']s (?:best|worst|favou?rite|\\w+)",
  "if you(?:[’']re| are) an? (?:\\w+ )?(?:freelanc\\w+|contractor|locum|temp)\\b",
  '(?:we|our (?:team|office|company)) (?:also |still |often |only )?(?:need|want|seek|hire|engage|employ|use|commission|contract|outsource|work with|are looking for)\\b[^.!?]{0,50}\\b(?:freelanc\\w+|contract(?:ors?)?|locums?|interim)\\b(?: basis| food)?',
  '(?:pick|choose|vet|brief|onboard|chase|supervise|oversee|buy\\w* in|pages|copy|work|images|text|articles) (?:\\w+ ){0,3}?(?:from |the |our |outside |of )+freelanc\\w+',
  'from (?:\\w+ )?freelancers?\\b',
  // offers that are thrown away
  '(?:c2c|corp[- ]to[- ]corp|1099|gig) (?:offers?|recruiters?|spam|agencies|mails?|pitches)\\b',
  'day rate (?:drivers|workers|staff|labour|labor|crews?)\\b|main contractors?\\b|contractor side\\b|(?:street|thing|day|step) at a time\\b',
  "(?:day )?rates? (?:isn[’']t|is not|aren[’']t|are not) (?:mine|my)\\b",
  '(?:average|mean|median|fewer|cut|total) (?:\\w+ )?(?:days?|slots?|places?) (?:open|free|left|available)\\b',
  '(?:we|they|who|and i|i|papers?|editors) (?:also )?pay (?:you |them |writers )?(?:[£$€] ?[\\d.,]+|[\\d.,]+ ?(?:€|eur|euros?|cents?|pence|p)) ?(?:a|per) \\w+',
  '(?:interim|freelancer|contractor|temp|locum|stopgap) (?:gone native|who stayed|turned (?:employee|permanent|staff)|no more)\\b',
];
