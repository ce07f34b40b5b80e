/*
 * Figures that are nobody's doing, folded, as parts of one regular expression: how the world is, what studies say, how a
 * market went, what is guaranteed or taken off a price.
 */
const SHARE =
  '(?:\\d{1,3}(?:[.,]\\d+)? ?(?:%|percent|per ?cent|prozent|pour cent|por ciento|por cento|procent)|(?:one|two|three|four|five|six|seven|eight|nine|\\d) (?:out of|in) (?:two|three|four|five|six|ten|\\d+)|(?:neun|acht|sieben|drei) von (?:zehn|vier)|neuf sur dix|nueve de cada diez|nove em cada dez|nove su dieci|negen van de tien)';
const ABOUT =
  '(?:about |around |some |over |nearly |up to |rund |etwa |fast |ca\\.? |environ |pres de |cerca d[ei] |mas de |circa |quasi |ongeveer |el |il |l.|o |de )*';
/** A part of a sentence in which nobody speaks of oneself. */
const NOT_MINE =
  '(?:(?!\\b(?:i|my|we|our|me|us|ich|wir|mein\\w*|unser\\w*|je|mes|nos|mis|nuestr\\w+|meus|minhas|nosso\\w*|miei|mie|nostr\\w+|ik|mijn|ons|onze)\\b)[^.!?;:\\n]){0,60}?';
const FAILS =
  "(?:fails?|never|struggles?|ends? up|goes? (?:wrong|unused|to waste)|(?:is|are) (?:wasted|unused|ignored|lost)|do not|don[’']t|scheiter(?:n|t)|misslingen|echou(?:ent|e)|ferment|fracasan?|cierran?|quiebran?|falham?|fecham?|fallisc(?:ono|e)|chiudono|mislukk?(?:t|en)|falen)";
const MARKET =
  '(?:(?:the|this|der|die|das|le|la|el|o|a|il|lo|de|het) (?:[\\w-]+ )?(?:market|sector|industry|economy|markt|branche|wirtschaft|marche|secteur|economie|mercado|economia|setor|mercato|settore)|inflation|gdp|(?:average|median) [\\w ]{3,24}|rents|(?:house|energy|food) prices)';
const WENT =
  '(?:gr[eo]ws?|(?:is|was|are) (?:growing|up|down)|ha[sd] grown|rose|rises|fell|falls|shrank|shrinks|wuchs|wachst|ist|schrumpfte|stieg|fiel|a (?:progresse|cru|augmente|recule|baisse)|progresse|crecio|crece|cayo|cresceu|cresce|caiu|e (?:cresciut[oa]|salit[oa]|cal\\w+)|groeide|groeit|steeg|daalde|kromp)';
const KEPT =
  'met|meet\\w*|kept|keep\\w*|hit|held|hold\\w*|beat|exceed\\w*|achiev\\w*|deliver\\w*|within|above|over|maintain\\w*|reach\\w*|sustain\\w*|rais\\w+|lift\\w*|improv\\w+|from|to|ran|at';

export const NO_DOING: readonly string[] = [
  // how many fail
  `\\b${SHARE} ${NOT_MINE}\\b${FAILS}\\b`,
  `\\b(?:scheitern|scheitert|echouent|fracasan?|falham?|falliscono|mislukken) ${ABOUT}${SHARE}`,
  // what studies say
  '(?<!\\b(?:my|our|own) )\\b(?:studies|research|surveys?|statistics|(?:industry )?reports?|experts|analysts|gartner|mckinsey|forrester|idc|eurostat) (?:shows?|says?|suggests?|finds?|found|claims?|estimates?|predicts?)\\b[^.!?;\\n]*',
  '\\b(?:gartner|mckinsey|forrester|idc|eurostat|fact|did you know)\\b ?[:?,]?[^.!?;\\n\\d]{0,30}\\d[^.!?;\\n]*',
  '\\b(?:according to|laut|selon|d.apres|segun|segundo|secondo|volgens) (?:an? |the |einer |une |un |una |uno |uma |een |le |la |el |o |de )?(?:recent |neuen |recente )?(?:stud\\w+|surveys?|reports?|research|etudes?|estudios?|informes?|estudos?|onderzoek\\w*|gartner|mckinsey|who|oms|eurostat|experts?|expert[oi]s?)\\b[^.!?;\\n]*',
  '(?:^|[.!?] )(?:globally|worldwide|nationally|weltweit|mondialement|globalmente|wereldwijd),[^.!?;\\n]*',
  // what causes how much
  `(?<!\\b(?:i|we) )\\b(?:causes?|accounts? for|represents?|makes? up|verursach(?:en|t)|representent?|generan?|causan?|representan?|representam?|causam?|causano|rappresentano|veroorza(?:ken|akt)) ${ABOUT}${SHARE}`,
  // how a market went
  `(?<!\\b(?:my|our|new|into|to|in) )\\b${MARKET}(?! share) ${WENT}\\b[^.!?;\\n]{0,30}?${SHARE}`,
  // terms of service
  `(?<![\\d.,])(?=\\d[\\d.,]{0,8} ?%)(?<!\\b(?:${KEPT})\\b[^.!?;\\n]{0,40})\\d[\\d.,]* ?%[^.!?;,\\n]{0,20}\\bslas?\\b(?! (?:attain\\w*|complian\\w*|adheren\\w*|met|hit|kept|achiev\\w*))`,
  '\\bslas?\\b ?(?:of|:|is)? ?\\d[\\d.,]* ?%',
  '\\b(?:guarantees?|promises?|garantier(?:e|en|t)|garantis\\w*|garanti[zs]\\w+|garanto|garantiamo|garandeer|garanderen)\\b[^.!?;\\n\\d]{0,24}\\d[\\d.,]* ?%',
  // what is promised to readers, what is taken off
  '\\b(?:cut|reduce|save|grow|increase|boost|slash|lower|lift|double|halve) your [^.!?;\\n]*',
  '\\b(?=\\d)(?<!\\b(?:took|knocked|knock|cut|shaved|got|saved|saves) (?:about |another )?)\\d{1,2} ?% (?:off (?:your|for|on all|any)|rabatt|nachlass|de (?:reduction|remise|descuento|desconto|rebaja)|di sconto|korting)\\b',
  '\\b(?:ich helfe (?:ihnen|dir|euch)|je (?:vous |t.)aide|(?:te|le|les|os) ayudo|[tv]i aiuto|(?:te )?ajudo (?:voces?|te|a sua)|ik help (?:je|u|jullie)|(?:i|we|let me) (?:can |will )?help you)\\b[^.!?;\\n]*',
  // what things are made of
  '\\b\\d{1,3} ?% (?:hydration|cocoa|cacao|dark chocolate|rye|wool|cotton|merino|linen|silk|alcohol|abv|kakao|baumwolle|wolle|roggen|coton|laine|algodon|lana|algodao|cotone|katoen|wol|humidity|opacity)\\b',
  // how old the house is
  '\\b(?:founded|established|est\\.?|since|gegrundet|seit|fondee?|depuis|fundad[oa]|desde|fondat[oa]|dal|opgericht|sinds|anno) (?:in |en |em |nel )?1[5-8]\\d\\d\\b',
];
