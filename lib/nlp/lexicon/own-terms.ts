import type { WordingRule } from './seeking.ts';

/*
 * Work on terms of one's own, said without a word for freelancing, folded: hired hands, outfits of one, hours for
 * sale, what a piece costs, how many customers fit and which place among them is empty.
 */

const NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|another|\\d{1,2}|\\d{1,2}[–-]\\d{1,2})';
const NTH = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
/** Places among somebody's customers or in a calendar. */
const PLACE =
  '(?:places?|seats?|slots?|gaps?|chairs?|hooks?|holes?|spots?|vacanc(?:y|ies)|openings?|windows?|mornings?|afternoons?|evenings?|days?|weeks?|months?|weekends?|blocks?|dates?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
const UNTAKEN =
  '(?:left|vacant|free|empty|going|unclaimed|unsold|untaken|unbooked|unspoken for|up for grabs|has (?:just )?(?:come|become|fallen) (?:free|vacant|open)|(?:just )?(?:came|come) (?:free|up)|vacated|opens? up|to fill|to sell|for sale|to let)';
/** What is counted where work is paid by the piece. */
const PIECE =
  '(?:(?:[a-z]+ ){0,2}?(?:word|line|page|chapter|piece|job|case|file|visit|hectare|acre|yard|met(?:re|er)|mile|kilomet(?:re|er)|head|hour|day|shift|night|session|lesson|sitting|incident|call|line|consignment|drawing|poster|clue|turret|plank|dam|reel|track|image|picture|report|opinion|audit|inspection|survey|flight|listing|opening|dossier|brief|search|ticket|sample|hole|problem|question|prompt|unit|garment|tree|room|roof|window|village|field|plot|policy|claim|instruction|module|deliverable|milestone|result|outcome|project|part|issue|book|minute|mile|tooth|crown))';

export const OWN_TERMS: readonly WordingRule[] = [
  {
    // what one is: a hand for hire, a firm of one
    id: 'for-hire-self',
    words: [
      'for hire\\b(?!\\?)',
      '(?:rentable|borrowable|bookable|hireable|lendable)\\b|yours (?:for|by the) (?:a|an|the|two|three|four|six|\\d+) (?:days?|weeks?|months?|hours?|mornings?|seasons?|fortnight|while)\\b',
      "i[’']m (?:usually |mostly )?(?:on|with) (?:the )?(?:(?:books|lists?|rota|panel|register|bank|roster|call sheet) of )?(?:two|three|four|five|six|several) (?:[a-z]+ )?(?:agencies|panels|rosters|banks|frameworks|councils|firms|hotels|trusts|courts|theatres|schools)\\b",
      'i (?:pick up|cover|fill|plug|take over) (?:the|night|day|weekend |their |your |odd )?(?:gaps|shifts|nights|lists|holes|slots|rotas|classes|services) (?:in|at|for|across|on|when|wherever)\\b',
      '(?:a |the )?hired (?:gun|pen|muscle|brain|brains|hand|head|help|ears|eyes|nose)\\b',
      'jobbing (?:since|\\w+)',
      '[a-z]+-at-large\\b',
      'have [\\w ]{2,24},? will (?:travel|commute|drive|fly|work|come|play|cook|sail|cycle)\\b',
      '(?:one|two|single)-(?:woman|man|person|girl|human|gal|bloke|lass|mum|dad) (?:\\w+ )?(?:outfit|operation|shop|show|firm|band|workshop|lab|enterprise|affair|bench|crew|concern|team)\\b',
      '(?:my |our )?own outfit\\b|one (?:woman|man|person|bloke|lass)(?: and|,| with| &) (?:a|an|his|her|one|two|three) \\w+',
      "i[’']m (?:no|not an) agency\\b|no agency, just\\b",
      'mobile (?:\\w+ )?(?:groomer|hairdresser|barber|mechanic|bookkeeper|masseu\\w+|caterer|welder|farrier|valeter|beautician|nail tech\\w*|sawmill|butcher|tuner|repair\\w*)\\b',
      '(?:on|via|through) (?:my|an) own (?:invoice|books|terms)\\b|outside scope only\\b',
      '(?:supply|relief|bank|locum|agency|visiting|stand-?by)[- ](?:shifts?|signaller|signalman|warden|lecturer|organist|conductor|projectionist|technician|crew|guard|skipper|engineer|radiographer|sonographer|pilot|cook|milker|matron)\\b',
      '(?:on )?day passes\\b|on loan from myself\\b|understudy for (?:\\w+ )?\\w+s\\b|reserve bench for\\b',
    ],
  },
  {
    // time is sold
    id: 'for-sale',
    words: [
      '(?<!how )i (?:only |always |just )?(?:charge|bill|invoice) (?:for|by|per|a|an|you|each|in|from|half|nothing|[£$€\\d])(?! (?:the )?(?:merchants?|customers?|electric\\w*))',
      'works? for (?:her|him)self\\b|for (?:whoever|anyone who|anybody who) (?:needs|asks|pays|has|wants|calls|rings|will pay)\\b',
      '(?<=^)(?!video|tv|print|transport|content|power|energy|streaming|music|movies|mobility|bus)[\\w ]{2,24} on demand(?= *(?:[.|;]|$))',
      '(?:c[tfmoi]o|coo|ciso|dpo|finance director|finance chief|treasurer|head of \\w+) (?:for|to) (?:the )?(?:\\w+ ){0,2}(?:companies|firms|start-?ups|businesses|charities|schools|founders|owners|those|people|four|three|two|five|six|several)\\b',
      '(?:\\w+ty|[£$€] ?\\d+|\\d+ (?:euros|pounds|dollars|quid|cents|pence)) (?:the|per|a|an) (?:letter|payslip|shot|line|page|report|visit|call|dig|dam|file|figure|drawing|sheet|sample|ewe|head|horse|hoof|boat|hull|shoot|sitting|lesson|hour|word|1,000|thousand words|volume|chapter|minute of|plan|logo|tuning|survey|reading|test|window|hole|tree|yard|metre)s?\\b(?! (?:down|from|instead|before))',
      'my (?:fees?|rates?|prices?|tariff|day rate) (?:is|are|depends?|starts?|covers?|includes?|follows?|comes?)\\b(?! (?:not mine|none))',
      'you (?:can |could |may )?(?:have|rent|hire|borrow|book|lease)(?: me)? (?:from|until|by the|per|for (?:a|the|one|two|three|half)) (?!scratch|now)[a-z]+',
      '(?:has|have|gets?|rents?|books?) me (?:on )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends|mornings|two days|one day|alternate)\\b',
      '(?:actuarial|accounting|legal|office|finance|payroll|kitchen|clinical|lab|admin|summer|winter|seasonal) temp(?=[.,;|]| for| at| in|$)|goes to the highest bidder|paid out of what|out of what (?:i|you) save\\b|before (?:you|they) can afford (?:a|their|your)\\b',
      '(?:\\w+ )?(?:of|in) my (?:brain|head|working week)\\b(?<=\\b(?:rent|buy|hire|borrow|lease|share|get|use|have)\\b[^.!?]{0,40})',
      '(?:ghost|shadow|rented|borrowed|part-time|spare|portable|travelling|stand-in|substitute|loaned|pop-up|plug-in|virtual|backup) (?:c[ftmoi]o|coo|ciso|finance director|finance chief|marketing director|controller|treasurer|bursar|head of \\w+|dpo)\\b',
      "(?<=^)(?!.*\\b(?:priced|sold|bought|paid|rooms)\\b)(?!i |my |we |our |bought|sold)[\\w’'&, -]{3,40},? by the (?:hour|day|half-day|week|month|page|word|issue|piece|case|chapter|metre|mile|acre|head|sheet)(?= *(?:[.;|:]|$))",
      'on (?:the |several |two |three )(?:[a-z]+ )?(?:lists?|books|panels?|banks?|rosters?|rotas?|registers?) (?:of|for|at) (?:two|three|four|five|six|seven|eight|nine|ten|several|a dozen|\\d+)\\b',
      '(?:shortest|longest|average|usual|typical) (?:stay|stint|engagement|assignment|gig|job)\\b(?: was| is|:)? (?:(?:was|is|about) )?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) \\w+',
      '(?:evenings?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|nights?|days|mornings|afternoons|hours|time|brain|hands)(?: and \\w+)? (?:are|is) (?:still )?(?:for sale|for rent|unsold|up for grabs|to be had|negotiable for money)\\b',
      '(?:rest days|days off|evenings|weekends|off weeks|holidays|spare hours|winters|summers) i (?:let|rent|hire|sell|lend|hire myself)\\b',
      '(?:i |never |to |and )sell (?:\\w+ ){0,3}(?:days|blocks|hours|weeks|mornings|evenings|slots)\\b',
      'i (?:accept|take|do) (?:only |just )?paid \\w+\\b|also paid \\w+|for cash in my own\\b',
      '(?:paid|priced) (?:work|jobs|commissions?|batches|gigs) (?:only|from|for|too|accepted)',
      '(?:outside|besides?|around|beyond) my (?:\\w+[- ]day week|day job|hours|shifts?|post|salaried \\w+)[^.!?]{0,30}\\bi (?:build|make|do|take|write|draw|fix|repair|tutor|teach|translate|code|keep|edit|design|help)\\b',
      "at mates[’'] rates\\b|after (?:my day job|tea|hours|work|dark) i (?:build|make|do|take|write|draw|fix|repair|untangle|tutor|translate|code|edit|design)\\b",
    ],
  },
  {
    // what a piece costs
    id: 'by-the-piece',
    words: [
      `(?:paid|pay me|(?<!in the |our |the )fees?|flat (?:fee|price)|fixed price|lump sum) (?:is |are )?(?:per|by the|for each|for every|by) ${PIECE}\\b`,
      '(?:billed|charged|invoiced|i (?:charge|bill|invoice|quote)|he charges|she charges|they charge)[^.!?]{0,16} (?:per|by the|by) (?!(?:the )?(?:month|year|government|state|council|company|firm|seat|user|click))[a-z]+',
      '(?:i |and |just )?(?:quote|charge|bill|invoice) (?:you )?(?:a |one )?(?:fixed|flat|firm|single|round) (?:price|fee|sum|rate)s?\\b',
      '(?:for|at|on|and|one|,|a) (?:a )?(?:fixed|flat|set|per-[a-z]+|small|modest|agreed) (?:fee|price|sum|rate|envelope)s?(?= *(?:$|[.,;|]| and| per| or| a))',
      'fee (?:agreed|fixed|settled|on|due|payable|comes|after) (?:beforehand|first|before|up ?front|in advance|milestones?|results?|completion|delivery|success)\\b',
      "(?:no [a-z]+,? no (?:bill|fee|pay|charge|invoice|cost))\\b|(?:nothing|not a penny|zero) up ?front\\b|or you don[’']t pay\\b|you pay nothing\\b",
      '(?:i |and |they pay |pay )?(?:take|keep|get|ask|charge|want|for|work your claim for) (?:a )?(?:\\d+ ?(?:%|per ?cent|pct)|ten percent|fifth|tenth|quarter|third|sliver|share|cut|slice) of (?:what|whatever|any|the saving|savings|anything)\\b|of which i keep\\b',
      'invoiced? (?:at|in|after|on|monthly|by|follows) (?:month[- ]end|two|three|halves|completion|delivery|the end|stages)\\b|invoice at month end\\b|got an invoice after\\b',
      "give (?:me )?(?:a|one|two|three|\\w+) (?:days?|weeks?|hours?)[’']s? (?:notice|warning)|(?:evenings?|days?|weekends?|sessions?|nights?|half[- ]days?|afternoons?) from [£$€] ?\\d|half[- ]day minimum|(?:two|three|one|half a) (?:days?|hours?) minimum|minimum (?:two|three|one|half a|of (?:two|three|one|half a)) (?:days?|hours?)?\\b|what i charge\\b",
      '(?:deposit (?:up ?front|first|secures|holds|hauds|due)|royalty or lump sum|retakes free|first look costs nothing|kill it if)\\b',
      '(?<!the )day rate(?= *(?:$|[.,;|(]|, inside|, outside| and))|(?:fees?|rates?|prices?|day rate)(?: and| &) (?:diary|dates|calendar)|(?:diary|dates|calendar)(?: and| &) (?:fees|rates|prices)\\b',
      '[£$€] ?\\d[\\d.,]* (?:flat|plus (?:diesel|fuel|travel|vat|expenses|mileage|parts|materials)|all in)\\b',
      '(?:you (?:cover|pay|send) (?:the )?(?:ticket|travel|flight|bunk|fare|expenses|per lesson|materials)|ticket \\+ per diem|plus per diem|for a per[- ]diem)\\b',
      '(?:on|by|off|for) (?:a )?(?:monthly |small |yearly |annual )?retainer\\b(?! agreements?)\\b',
    ],
  },
  {
    // one to one, beside any school
    id: 'private-lessons',
    words: [
      '(?:my own|private) (?:patients|pupils)\\b|private clients?\\b(?! (?:desk|team|lawyer|tax|group|business|work for|at|and wealth)|s (?:desk|team|at))',
      'for bookings\\b|bookings? (?:through|via|with|by|to|:)\\b(?! (?:the (?:front|desk|school|college|office)|reception|our))|pencil me\\b|(?:after that|then|otherwise) (?:unpencilled|unbooked|uncommitted|free)\\b',
      '(?:work(?:s|ing)?|in practice|set up|went out|struck out|out) on (?:her|his|my|their) own (?:since|account|now|terms|last)\\b|set up (?:shop )?on my own\\b|(?:went|gone|going) solo\\b|left the big \\w+ so that\\b',
      "i lend (?:my|out)\\b|until (?:you|they|somebody|someone)(?:[’']ve| have)? (?:recruited|found (?:a|one|your|their|someone)|hired|filled)\\b",
      '(?<=^|[.;|] ?)(?:clients|customers|commissions)(?:: | range from| from) ?(?:two|three|four|five|six|a|\\d|mostly)\\b',
      "(?<=^|[.;] ?)you (?:send|bring|give|supply|provide|dictate|draw) (?!in\\b)[^.!?]{3,60}, (?:and )?(?:i|you get|you[’']ll)\\b",
      "(?<=^|[.;:] ?)(?:bring|send|give|post|mail|show) (?:me |us )(?:a|an|the|your|some|two|three|eight|\\w+)\\b[^.!?]{3,50}(?:,| and) (?:i[’']ll|i|you get|you[’']ll|get|leave it)\\b",
      'private (?:lessons?|tuition|pupils|tutoring|coaching|classes|commissions?|learners)\\b(?! (?:company|firm|school))',
      'i (?:take on|teach|see|keep|have) (?:new ones|\\w+ (?:regulars|private \\w+)|(?:two|three|four|five|six|seven|eight|nine|ten|a dozen) (?:people|regulars|sitters))\\b(?! (?:every|in my (?:team|class)))',
      'keep one (?:place|slot|hour) for\\b|my (?:\\w+ )?slots\\b|slot \\w* ?for one more\\b',
    ],
  },
  {
    // which place is empty
    id: 'empty-place',
    words: [
      `(?:${NUMBER}|third|fourth|fifth|still|next|my) (?:more |free |last |only )?${PLACE} (?:[\\w’']+ ){0,2}?${UNTAKEN}\\b(?! (?:in (?:my|the|our) (?:team|class|office|house|hall|room|theatre|stadium))|at home)`,
      `(?:\\w+|\\d+) occupied, (?:one|two|a|\\d)|${NUMBER} (?:seats?|chairs?|hooks?|slots?) vacant\\b`,
      "(?:full|gone|taken|booked|sold)[,;] (?:but )?[\\w’' -]{3,36} (?:has|have|is|are) (?:seats|room|space|free|open|not|easier|still|empty|available)\\b|(?:full|gone|taken|booked)[,;] [\\w’' -]{3,36} (?:isn[’']t|aren[’']t)\\b",
      '(?:orders|commissions|bookings|sign-?ups?) (?:close|open|shut|end|are taken) (?:in|on|by|at|again|from|with)\\b|could (?:manage|handle|take|fit|do) (?:two|three|four|five|six|seven|eight|nine|ten|one more|another)\\b(?= *(?:[.;,|]|$))|i (?:do|take|accept|make|build|write) (?:one|two|three|four|five|six|ten|a dozen), (?:no|never) more\\b',
      "(?<!i[’']m (?:already )?|un)spoken for\\b|(?:nobody|no one) has (?:claimed|booked|bought|taken)\\b|still (?:nobody[’']s|up for grabs|unsold|unclaimed|unbooked)\\b",
      '(?:has|have|with|got) (?:still )?(?:a|one|some) (?:hole|gap|room|space|opening)s? (?:in it|left|from|for|until|before)\\b',
      '(?:diary|calendar|list|year|summer|winter|spring|autumn|season|month|january|february|march|april|may|june|july|august|september|october|november|december) (?:\\d{4} )?(?:still )?has (?:a (?:hole|gap)|room|space|one (?:hole|gap|slot|place)|two)\\b',
      `(?:capacity|room|space|time) for (?:a|one more|another|one) (?:${NTH}|more|extra|new (?:client|customer|project)|last|(?:client|customer|project|commission|job))\\b|one more (?:\\w+ ){0,3}would (?:fit|do)\\b`,
      `(?:would|could|can|might|may|will) (?:still )?(?:squeeze in|fit in|fit|fill|take on|take|stretch to|slot in|have|be|do with) (?:in )?(?:a ${NTH}|one more|another(?! (?:look|way|try|time|job|role|year)))\\b|happy to be a ${NTH}\\b`,
      `a ${NTH} (?:would|could|can|may|might) (?:fill|have|fit|try|share|join|take|use)\\b`,
      `(?:next|first) (?:gap|window|opening|hole|vacancy|free \\w+|slot)\\b(?=:| in\\b| is\\b| usually\\b| mid\\b| late\\b| early\\b|,|\\.|$)`,
      '(?:round|diary|calendar|list|summer|spring|autumn|winter|book) (?:is )?filling (?:up|fast)\\b|(?:order book|waiting list|list) (?:for \\w+ )?(?:shuts|closes|stands at|is short|short|runs to)\\b',
      '(?:my )?(?:list|diary|calendar) for (?:this|next) year\\b',
    ],
  },
  {
    // how many fit
    id: 'ceiling',
    words: [
      `${NUMBER} (?:[\\w-]+ ){1,5}(?:is|are) (?:my|the) (?:limit|ceiling|maximum|cap|most i)\\b`,
      `${NUMBER} (?:[\\w-]+ ){1,5}(?:is|are) all i (?:can|take|do|will|want)\\b`,
      `${NUMBER} (?:[\\w-]+ ){0,2}(?:clients?|customers?|plots?|jobs?|projects?|sites?|books?|films?|schools?|companies|families|owners|charities|gardens?|commissions?|orders?|contracts?|houses|manuscripts?|scripts?|systems?|machines?|farms?|teams?) (?:max|maximum|tops|at most|at once|on the go)\\b`,
      '(?:one|two|three) (?:[\\w-]+ ){1,2}at a time(?=[,;:.|]|$| on purpose)(?<!step at a time)(?<!(?:day|thing|problem|bug|child|patient|page|line|brick|ticket|question|pixel|person) at a time)',
      'never (?:more than (?:one|two|three|four|a (?:week|month|fortnight))|longer than (?:a|one|two|three|six)) (?:[\\w-]+ ){0,3}(?:at once|at a time|a (?:year|season|summer)|in the same|anywhere|per \\w+)\\b',
      "i (?:say|said|have only said|[’']ve only said) yes (?:to )?(?:about )?(?:one|two|three|four|five|six|a few|\\d+|most|too)\\b|we say yes to\\b",
    ],
  },
];

/** What only sounds like it: bikes for hire, prices of goods, meetings and places of others. */
export const NOT_OWN_TERMS: readonly string[] = [
  "(?:not|never|isn[’']t|no longer) for hire\\b",
  '(?:hives?|bikes?|bicycles?|boats?|cars?|vans?|halls?|rooms?|tools?|equipment|costumes?|kayaks?|marquees?|tents?|trucks?|dress(?:es)?|suits?|scooters?|machines?|machinery|plant|skips?|canoes?|kayaks?|skis?|venues?|cottages?|punts?|taxis?|gowns?|diggers?|cranes?|vehicles?|lenses|cameras?|kit) (?:\\w+ ){0,2}for hire\\b',
  '(?:hired (?:help|hands?|guns?)) (?:from|at|was|were|who)\\b',
  'agency (?:shifts?|guards?|crew|cooks?|technicians?|engineers?)(?= (?:from|come|are|cost|who|we|on))',
  '(?:team|class|office|hall|ward|department) has (?:room|space)\\b',
  '(?:savings?|salary|commission|funds?) on (?:a )?retainer\\b',
];
