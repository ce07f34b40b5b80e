import { MONTHS } from './months.ts';
import type { WordingRule } from './seeking.ts';

/*
 * More ways to say that one is free or wants to be employed, folded: a state ("jobless since March"), a diary that is
 * bare, a wish whose object is a boss, a desk or a ship, and a question to whoever might hire.
 */

const SINCE = `(?:since|after|from|and|again|until|till|for|but|as of|at the moment|right now|these days|[,.;!]|$)`;
const SEASON = `(?:${MONTHS}|spring|summer|autumn|fall|winter|year|week|month|term|diary|calendar|agenda|order book|books|schedule|rota)`;
const TIMES =
  '(?:mornings?|afternoons?|evenings?|days?|weeks?|months?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|weekends?|shifts?)';
const NUM = '(?:\\d{1,2}|one|two|three|four|five|some|most|half|a few|several)';
/** What an employee has and a freelance has not. */
const KEPT =
  '(?:boss|employer|desk|payslip|pension|salary|wage|team|crew|ship|boat|ward|kitchen|classroom|lab|bench|orchestra|choir school|newsroom|staff ?room|post|posting|job|role|position|place|chair|berth|rota|uniform|company|contract|placement|apprenticeship|traineeship|internship|pupillage|residency|clinic|practice|surgery|brigade|studio|workshop|garage|farm|yard|hangar|theatre|museum|archive|library|depot|station|hospital|school|nursery|zoo|vineyard|brewery|bakery|forest|site)';
const ADJ = "(?:(?!(?:good|nice) (?:story|joke|book))[a-z’'-]+ ){0,4}?";

export const SEEKING_APPEALS: readonly WordingRule[] = [
  {
    // a state: "jobless since March", "currently resting", "unattached since the merger"
    id: 'state',
    words: [
      `(?:jobless|workless|unattached|unplaced|unemployed|shipless|(?<!made )redundant(?= (?:since|and|again))|benched|bench-warming|on furlough|furloughed|resting(?! (?:heart|place|pulse))|at liberty|footloose|surplus to requirements) ?${SINCE}`,
      '(?:currently|now|newly|recently|suddenly|temporarily|still|just) (?:and \\w+ )?(?:jobless|workless|redundant|resting|unattached|unemployed|unplaced|at liberty|without (?:a |an )?(?:ship|team|employer|post|contract|desk|engagement|job|role|school|orchestra|kitchen|crew))\\b',
      'time on my hands\\b|my notice is in\\b|(?:handed|gave|given) in my notice|(?:leaving|left) (?:the|my) (?:job|post|company|bank|firm|army|navy|force|paper) (?:in|at the end|this|next) ',
      `(?:the |my |our )?(?:season|show|tour|project|contract|funding|thesis|degree|traineeship|apprenticeship|residency|fellowship|secondment|production|run|series|course)(?:[’']s| is| has)? (?:over|done|finished|ended|up|wound up|handed in)(?:,| and)[^.!?]{0,40}\\b(?:need|want|look|free|what next|next|ready|so)\\b`,
      '(?:i )?(?:need|want) (?:winter|summer|spring|part-time|full-time|steady|new|paid|regular|proper|honest|indoor|outdoor|day) (?:work|job|hours|shifts)\\b|what next\\?',
      'cv (?:is )?(?:polished|ready|updated|attached|on request|available|in the post)\\b|lapsed? in (?:january|march|april|may|june|july|august|september|october|november|december)',
    ],
  },
  {
    // a diary that is bare
    id: 'bare-diary',
    words: [
      `(?:holes?|gaps?|blanks?|room|space) in (?:my|this|next|the) (?:early |late )?${SEASON}\\b`,
      `(?:my|the|this|next) ${SEASON} (?:\\w+ )?(?:is|are|looks?|stands?|lies|yawns?|remains?|has|have) (?:\\w+ ){0,2}?(?:blank|bare|empty|clear|unspoken for|wide open|unfilled|patchy|quiet|thin|white|gaping|blank lines?|empty lines?|white space)\\b`,
      `(?:half|most|some|all|a (?:third|quarter|good part)|the rest) (?:of )?(?:my|the) (?:week|month|year|${SEASON}) (?:is |are )?(?:still )?(?:unspoken for|unclaimed|unsold|free|empty|open|blank|not taken|up for grabs)`,
      `${NUM} of (?:my|the) (?:\\w+ )?${TIMES} (?:are|is) (?:still |again )?(?:going (?:begging|spare|free)|free|empty|unclaimed|unsold|unspoken for|open|up for grabs|not taken)\\b`,
      `only (?:${MONTHS}|${TIMES}|the first|half) (?:\\w+ )?(?:is |are )?(?:taken|booked|gone|spoken for|sold)(?: so far| yet|[.,;]|$)`,
      '(?:space|room|place|a slot|a spot|hours) (?:left |free |again )?for (?:a|an|my|the) (?:second|third|fourth|fifth|sixth|seventh|additional|extra|further)\\b(?! (?:bed|car|child|cat|dog|floor|storey|opinion|coat))',
      `take(?: on)? (?:another|one more|a (?:second|third|fourth|fifth)) (?:[a-z-]+ )?(?:on )?(?:from|in|as of|starting|after) (?:${MONTHS}|spring|summer|autumn|winter|next|easter|christmas|the)`,
    ],
  },
  {
    // a wish whose object an employer gives
    id: 'wish-kept',
    words: [
      `(?:(?:i[’']d|i would|would|we[’']d) (?:\\w+ )?(?:love|like|fancy|prefer|welcome|enjoy|appreciate|be glad of|be grateful for|settle for|go for)|i (?:want|need|fancy|miss)|(?:longing|pining|angling|fishing|aching|ready|waiting|holding out|hankering|on the (?:hunt|prowl|search|trail)|hunting|searching|hoping|applying|yearning) for|i[’']m after|(?<=^|[.;|] ?)after) (?:a|an|my|any|the right|another|some)(?: own| first| next)? ${ADJ}${KEPT}\\b(?! (?:who|that|where) (?:calls|emails|plans|eats)| (?:board|fair|tour|visit))`,
      `(?:hoping|hope|trusting|betting|praying|in case) (?:that )?(?:somebody|someone|some ${KEPT}|a ${KEPT}|anybody|anyone|one of you)(?: out there| here)? (?:needs?|wants?|has|hires?|takes?|will|could use|is (?:short|hiring|looking))\\b`,
      '(?:want|wants|would like|like|love|hope|hoping|aiming|longing|ready|looking|keen|itching|time|plan|planning) (?:to (?:go|come|get|be|step|head|sail) )?(?:back (?:in|into|to|on|at) (?:a |an |the |my |some )?(?:proper |real |small |big )?(?!basics|nature|sleep|school days)[a-z]+|ashore|to sea|indoors|off the (?:road|tools)|out of (?:the )?(?:gig|freelance|agency|consult\\w+))\\b',
      `(?:would|will|i[’']d|could) (?:\\w+ )?(?:move|relocate|commute|travel|emigrate|pack|cross) (?:\\w+ ){0,2}?for (?:the right|a good|a|an|any|that) (?:\\w+ )?${KEPT}\\b`,
      `(?:if|as soon as|when) (?:one|some|any|a|somebody|someone|the right one) (?:${KEPT} )?(?:will|would|wants? to|is willing to) (?:have|take|hire) (?:me|us)\\b`,
      'done with (?:consult\\w+|freelanc\\w+|agencies|contracting|self-employment|gigs?|touring|night shifts)\\b',
    ],
  },
  {
    // a question to whoever might hire
    id: 'appeal',
    words: [
      `(?:who|who[’']ll|who will|who[’']d|who would|anybody|anyone|somebody) (?:\\w+ )?(?:take|takes|have|hire|hires|employ|employs|feed|wants?|needs?|could use|has (?:room|work|a (?:desk|place|use)))\\b[^.!?]{2,60}\\?`,
      `(?:may|can|could|shall) i (?:come|work|join|start|sail|cook|teach|help out|play|sing|be (?:your|the))\\b[^.!?]{0,50}\\?`,
      '(?:wer|welche[rs]?) (?:\\S+ )?(?:hat|nimmt|sucht|braucht|stellt) [^.!?:]{0,40}\\b(?:arbeit|stelle|verwendung|platz|mich|eine[nr]?|ein)\\b[^.!?:]{0,40}\\?|wer hat (?:arbeit|platz|verwendung|eine stelle)\\b',
      'qui (?:veut|voudrait|embauche|prendrait|prend|cherche|accueille|aurait)\\b[^.!?]{2,50}\\?',
      '(?:quien|que \\w+) (?:quiere|necesita|busca|contrata|me quiere|tiene (?:trabajo|sitio|hueco))\\b[^.!?]{0,50}\\?',
      '(?:quem|que \\w+) (?:quer|precisa|procura|contrata|tem (?:trabalho|vaga|lugar))\\b[^.!?]{0,50}\\?',
      '(?:chi|quale \\w+) (?:vuole|cerca|assume|prende|ha (?:bisogno|lavoro|posto))\\b[^.!?]{0,50}\\?',
      '(?:wie|welk\\w* \\w+) (?:wil|zoekt|neemt|heeft (?:er )?(?:nog )?(?:werk|een (?:klus|plek|stoel|baan)|plaats|plek))\\b[^.!?]{0,50}\\?',
    ],
  },
  {
    // the same in the other languages
    id: 'elsewhere',
    words: [
      '(?:suche?|such) (?:\\S+ ){0,4}?(?:(?:et)?was (?:festes|neues|anderes|ruhigeres|sinnvolles|in\\b|mit\\b|bei\\b|naher|unbefristetes)|einen (?:guten |netten |neuen )?(?:chef|arbeitgeber|heimathafen)|eine (?:kuche|crew|backstube|redaktion|station|klasse|praxis|buhne))\\b',
      `(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|ab ${MONTHS}|im ${MONTHS}|vormittags|nachmittags|abends)(?: (?:hatte|habe|ware|bin|waren))? (?:ich )?(?:noch |wieder )+(?:luft|platz|zeit|frei|was frei|zu haben|kapazitat\\w*)\\b`,
      '(?:kalender|terminbuch|auftragsbuch) (?:gahnt|ist leer|bleibt leer|hat noch)\\b|(?:sind|ist|waren|ware) noch (?:unverplant|unverbucht|unbelegt|zu haben|zu fullen|nicht vergeben|zu vergeben)\\b',
      '(?:ein|eine[rn]?) (?:zweite|dritte|vierte|funfte|weitere)[rsn]? \\w+ (?:ginge|passt|passte|ware|hatte|geht|kann) (?:noch|gut|leicht|auch|mit|dazu)\\b|am liebsten (?:in )?(?:teil|voll)zeit\\b|(?:mochte|will|wurde gern\\w*) (?:wieder |endlich |so )*zuruck (?:in|an|auf|zu[rm]?)\\b(?! (?:die |der |den |das |meine\\w* )?(?:berge|natur|heimat|zukunft|kindheit|see|land|dorf|norden|suden|hause)\\b)|(?:derzeit|momentan|aktuell|gerade|noch|leider) (?:ohne job|ohne stelle|jobsuchend|stellenlos|arbeitssuchend)\\b',
      "(?:carnet|agenda|planning|calendrier) (?:de \\w+ )?(?:est |reste |encore |s[’']annonce )*(?:vide|libre|ouvert|blanc|clairseme)\\b|il me reste (?:encore )?(?:un|une|deux|trois|quatre|quelques|\\d+) (?:jours?|matinees?|semaines?|demi-journees?)\\b|libre (?:des|en|a partir|apres|depuis)\\b|(?:pret|prete) a (?:reprendre|repartir|m[’']installer|signer|travailler)\\b|je cherche (?:un|une) (?:employeur|patron|patronne|equipage|classe|brigade|maison|chef)\\b",
      '(?:sin contrato|sin barco|sin plaza|sin curro) ?(?:y|desde|,|\\.|$)|desde \\S+ (?:estoy )?sin (?:contrato|trabajo|curro|empleo|plaza)|busco (?:\\S+ )?(?:curro|chamba|laburo|pega|faena|jefe|jefa|jornada|turno|aula|barco)\\b|(?:quiero|quisiera|me gustaria|toca|ganas de) volver (?:a|al)\\b(?! (?:verte|vernos|casa|empezar de cero))|(?:me )?quedan? (?:libres? )?(?:los |las )?(?:lunes|martes|miercoles|jueves|viernes|mananas|tardes)(?: libres?)?\\b',
      '(?:a|na) espera d[eao] (?:uma? )?(?:proposta|oportunidade|vaga|colocacao|chamada|contrato)\\b|sem (?:contrato|colocacao|emprego|trabalho) (?:desde|e\\b|,)|(?:tenho|ficam|sobram) (?:as|os) (?:\\w+) (?:vag[ao]s|livres)\\b|procuro (?:um|uma) (?:\\S+ )?(?:patrao|cozinha|turma|barco|equipa|equipe|casa|obra|escola)\\b|(?:quero|queria|gostava de) voltar (?:a|ao|para)\\b(?! (?:casa|ver))',
      `(?:da|dal|a partire da) (?:\\S+ )?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedi|primavera|estate|autunno)(?: \\d+)?,? (?:sono|saro|torno) (?:di nuovo )?liber[oa]\\b|\\bho (?:ancora )?(?:un[ao]?|due|tre|qualche) (?:mattin\\w+|giorn\\w+|pomerigg\\w+|settiman\\w+) (?:scopert|liber|vuot|disponibil)\\w+|vorrei (?:tornare|rientrare|passare|entrare) (?:in|a|al|alla|nel|nella)\\b(?! casa)|cerco (?:un|una) (?:\\S+ )?(?:datore di lavoro|capo|nave|barca|classe|brigata|officina|panificio)\\b`,
      '(?:wie|wie o wie) heeft (?:er )?(?:nog )?(?:werk|een klus|plek|een baan)\\b|(?:wil|zou) (?:\\S+ ){0,3}?(?:graag )?(?:terug (?:naar|in|de)|weer aan de (?:slag|bak))\\b|zoek een (?:\\S+ )?(?:baas|keuken|klas|schip|ploeg|bakkerij|praktijk|redactie)\\b|(?:momenteel|nu|sinds \\S+) zonder (?:werk|baan|job|contract|opdracht)\\b',
    ],
  },
];

/** What only sounds like it. */
export const NOT_SEEKING_APPEALS: readonly string[] = [
  '(?:museum|gallery|pool|park|entry|parking|library|exhibition)[^.!?;]{0,30}\\bfree (?:in|on|from|after)\\b',
  '(?:two|my) free hands and\\b|next window is an?\\b',
  '(?:we|our (?:team|school|firm|clinic|choir)) (?:\\w+ )?(?:want|need|would like|are after|miss)\\b[^.!?;]{0,60}',
  '(?:qui|chi|wie|wer|quem|quien|who) (?:\\S+ )?(?:cherche|cerca|zoekt|sucht|procura|busca|wants?|needs?) (?:un logement|casa|een huis|eine wohnung|help|hilfe|ayuda|ajuda|aiuto)\\b',
  'redundant (?:code|systems?|arrays?|servers?|power|links?|copies|church\\w*)',
];
