import type { WordingRule } from './seeking.ts';

/*
 * Work that customers give, told from their side, folded: "device makers engage me", "crews fly me in", "six councils
 * share me". The verb stands in the plural, for one firm that has somebody is an employer; nouns of customers are
 * endless, so the verb decides and NOT_ENGAGED_BY takes out colleagues, friends and readers.
 */

/** Verbs that only who pays for a while can do to somebody. */
const ENGAGE =
  '(?:engage|rent|borrow|retain|commission|instruct|charter|subcontract|enlist|hire|book|contract|reserve)';
const ENGAGES = '(?:engages|rents|borrows|retains|commissions|instructs|charters|hires|books)';
const ENGAGED =
  '(?:engaged|rented|borrowed|retained|commissioned|instructed|chartered|hired|booked|called in|brought in|flown in|drafted in|roped in|parachuted in|lent out|called out)';
/** By what, for how long or when: behind it no engagement is a post. */
const TERMS =
  '(?:by|per|for|when|whenever|each|every|once|twice|again|if|before|after|during|from time to time|in (?:spring|summer|autumn|winter|blocks)|until|to (?!stay\\b|thank\\b|death\\b|dinner\\b))';
/** What of somebody can be had instead of all of it. */
const PART =
  '(?:me|her|him|my (?:services|hands|time|evenings|mornings|days|weekends|van|voice|face|ears|eyes|brain)|the likes of me)';
const NTH = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';

export const ENGAGED_BY: readonly WordingRule[] = [
  {
    id: 'engage-me',
    words: [
      `(?<!\\b(?:to|not|never|nor|don[’']t|would|should|must|might|please|did|let|they) )${ENGAGE} ${PART}\\b(?! (?:a|an|the|out|up|into|in conversation)\\b)`,
      `${ENGAGES} ${PART} (?:\\w+ )?${TERMS}\\b`,
      `(?:have|[’']ve) (?:\\w+ )?(?:hired|engaged|commissioned|retained|used|instructed|rented|borrowed|chartered) ${PART}\\b(?! (?:as|permanently|full))`,
      "(?:have|[’']ve) (?:\\w+ )?(?:called|brought|flown|drafted|had) me in\\b",
    ],
  },
  {
    // taken in from outside, and only for a while
    id: 'bring-in',
    words: [
      "(?<!\\b(?:to|not|never|don[’']t|did|let) )(?:fly|plug|draft|rope|parachute|ship|second|buy|wheel|drop|contract|sub) me (?:in|over|out)\\b(?! of\\b)",
      '(?:call|bring|get|have|ask|invite) me in (?:when|whenever|if|before|after|once|for|at|to (?!the (?:office|room|meeting))|as)\\b',
      '(?:call|bring|get|have) me in(?= *(?:[.;,|]|$))',
      '(?:call|ring) me (?:out|off) (?:when|for|from|at|by|to)\\b',
      '(?:bring|have|get|take) me along (?:on|for|to|when)\\b',
      '(?:take|sign) me (?:on|up) (?:for|when|by|each|every|until|from|per)\\b(?! (?:a )?(?:holiday|trip|ride|tour|walk)s?)',
      '(?:take me on their books|fly me (?:to|across|wherever)|get me on loan|put me up (?:in|at|for)[^.!?]{0,30}\\b(?:while|until|for)\\b)',
      "(?:i[’']m|i am|i get|we[’']re|we are|we get|usually|often|mostly|generally) (?:usually |often |mostly |generally |only |always )?" +
        `${ENGAGED} (?:by|when|whenever|for|per|after|before|to|if|at|as)\\b(?! (?:the (?:company|firm)|my (?:employer|boss|company)))`,
      `(?<=^|[,;:(–—|.] ?)(?:engaged|rented|borrowed|retained|instructed|chartered|called in|brought in|flown in|drafted in|parachuted in) (?:by|when|whenever|after|before)\\b`,
      '(?:called|brought|flown|drafted|parachuted|roped) in (?:when|whenever|after|once)\\b',
    ],
  },
  {
    // on a list of theirs, to be called
    id: 'on-their-list',
    words: [
      '(?:keep|have|hold|put|got|keeps|has) (?:me|us|my (?:name|number)) on (?:call\\b(?! sheets? for)|speed[- ]dial|retainer|stand-?by|a (?:\\w+ )?retainer|a monthly (?:fee|rate)|(?:their|a|the) (?:\\w+ )?(?:call[- ]sheets?|list|rota|roster|books|panel|bank|speed[- ]dial|register|stands?|chair|wall))\\b(?! every (?:monday|week))',
      '(?:on speed[- ]dial (?:for|at|in) (?:\\w+ ){0,2}\\w+s\\b)',
      '(?:put|name|write|cost|build|budget) me (?:in|into|on) (?:their|a|the) (?:\\w+ )?(?:grants?|bids?|budgets?|licen[cs]es?|proposals?|applications?|tenders?)\\b',
      '(?:roster|rota) me (?:by|on|for|per|when|whenever)\\b',
      '(?:pass|hand|give) (?:my|each other my) (?:number|name|card) (?:around|round|on|along|to each other|from)\\b',
      '(?:appoint|nominate|summon|assign|allot) (?:me|him|her) (?:for|by|to (?:value|sell|audit|judge|settle)|as (?:expert|arbitrator|receiver)|when|per|case)\\b',
    ],
  },
  {
    // shared among several
    id: 'shared',
    words: [
      '(?<!\\b(?:to|not|never) )share me\\b',
      '(?:split|share|divide|carve up) (?:my|me|up my) (?:week|year|month|time|days|evenings|calendar|diary)\\b(?! (?:with (?:my|the)|between (?:home|the office|work)))',
      '(?:days?|mornings?|afternoons?|evenings?|weeks?|hours?|third|half|quarter|slice) of (?:me|my (?:week|time|year|month)) (?:each|apiece|every|a (?:week|month|year)|per)\\b',
      '(?:get|have|buy|book|take|bought|had|booked) (?:a|one|two|ten|six|eight|three|four|five|\\d+|half a|several) (?:\\w+ )?(?:days?|mornings?|afternoons?|evenings?|weeks?|months?|hours?) of (?:me|my)\\b',
      '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|small|many|most) (?:[\\w-]+ ){1,4}(?:each |all |both )?(?:buy|book|have|get|take) (?:me )?(?:for )?(?:a|one|two|half a) (?:day|morning|afternoon|evening|half[- ]day|week|block|term|month)s? (?:each|apiece|a|in the|every|per)\\b',
      '(?:buy|book|order|sell|take) (?:me )?(?:in )?(?:[\\w-]+ )?(?:blocks|packs|bundles) (?:of|from)\\b|(?:day|hour|week)s? blocks? from me\\b',
    ],
  },
  {
    // free for whoever asks
    id: 'have-me',
    words: [
      '(?:currently|at present|right now|just now|at the moment) (?:nobody|no one) (?:has|owns|employs) me\\b',
      '(?:somebody|someone|anybody|anyone|any \\w+|whoever|another \\w+|you)[^.!?;]{0,60} (?:can|could|may|might) (?:have|borrow|rent|hire) me\\b(?! (?:wrong|confused|fooled))',
      '(?:you|gets? you) (?:get|have|can have|only get|rent|hire|borrow|book)? ?me (?:by the|for (?:the|a|one|two|three|its|half|half-?days?|\\d)|per|in blocks|on (?:a|loan))\\b(?! (?:laugh|moment|minute))',
      `a ${NTH} (?:may|can|could|might|would) (?:try|have|fill|share|join|fit|borrow|get|still|be)\\b`,
    ],
  },
  {
    // what they pay, order and hand over
    id: 'pay-me',
    words: [
      '(?:pay|pays|paying) (?:me|us) (?:per|by|for (?:each|every|the (?:day|piece|job|hour))|a (?:flat|fixed|set|small|fair|day|monthly)|what they can|on (?:completion|delivery|results?|success|acceptance)|(?:[£$€] ?)?\\d)\\b(?! (?:month|year)\\b)',
      '(?:employ|use) me (?:by|per) (?:the )?\\w+',
      '(?<!\\b(?:to|not|never|please) )(?:order|commission|buy|book|request) (?:[\\w-]+ ){1,4}(?:from|of) (?:me|us)\\b',
      '(?:outsource|farm out|subcontract|contract out|sub out|hand over|divert|pass)(?:s|ing)? (?:[\\w-]+ ){1,5}to me\\b(?! for (?:review|approval|sign))',
      '(?:licen[cs]e|commission|buy) my (?:\\w+ )?(?:drawings|designs|investigations|pieces|illustrations|photos|photographs|patterns|words|stories|articles|cartoons|maps|models|time|hours|days)\\b',
      '(?:give|hand) me (?:the |a |their )?(?:mandates?|commissions?|contracts?|freelance work|design work|sub-?contracts?)\\b',
    ],
  },
];

const COLLEAGUES =
  '(?:colleagues|team-?mates|co-?workers|workmates|juniors|seniors|managers|bosses|friends|mates|pals|neighbours|neighbors|kids|children|grandchildren|grandkids|sons|daughters|parents-in-law|relatives|cousins|readers|listeners|fans|followers|strangers|recruiters|headhunters|journalists|reporters|students|pupils|residents|tenants|colleagues elsewhere|other (?:teams|squads|departments|wards|floors|offices|branches|units))';

/** What only sounds like it: colleagues and friends, what was, and pleas for a post. */
export const NOT_ENGAGED_BY: readonly string[] = [
  `${COLLEAGUES} (?:[\\w’',-]+ ){0,4}?(?:hire|borrow|rent|book|engage|call|bring|get|have|ask|invite|take|send|hand|keep|pass|summon|share|buy|order|pay|fly|use|pull) [^.!?]{0,24}`,
  'share me (?:on|with|around)\\b|(?:have|take|invite|ask) me (?:in|along|over|on) (?:for|to) (?:a |the )?(?:tea|coffee|cake|dinner|lunch|drinks?|chat|party|holidays?|walks?|ride)\\b',
  '(?:order|buy) (?:[\\w-]+ ){0,3}(?:honey|jars|eggs|soaps?|cheese|jam|candles|books|tickets|merch|insurance|policies|cover|plants|seeds|vegetables|boxes) (?:[\\w-]+ )?from (?:me|us)\\b',
  '(?:hire|book|engage|retain) me (?:permanently|full[- ]time|as an? (?:employee|junior|trainee|apprentice|intern))\\b',
];
