/*
 * Interface words in the tested languages (en, de, fr, es, pt, nl), folded. Only ever the last anchor:
 * whatever is told by an address, key or place is not looked up here.
 */

/** Where one works, when it stands alone without a place. */
export const WORKPLACES =
  /^(?:(?:en )?remot[aeo]|h[iy]brid[aeo]?|on-?site|vor ort|homeoffice|a distance|sur site|presencial|op (?:locatie|afstand))$/;

/** Pronouns as their switch offers them; others are told by their place in the name's row. */
export const PRONOUNS = /^\(?(?:s?he|they|[zx]e|sie|er|i?el|elle|il|ella|el[aeu]|zij|hij|die)\s?\//;

/** How far away in the network somebody is: "· 2nd", "1er", "3.". */
export const DEGREE = /^[·•]?\s*\d(?:\p{L}{1,2}|[.º°ª])?\+?$/u;
export const CONNECTIONS = /^(?:connection|kontakt|relation|contacto|conex[ao]|connectie)/;
export const FOLLOWERS = /^(?:follower|abonne|seguidor|volger)/;

/** "Open to work" in the top card. */
export const OPEN_TO_WORK =
  /^(?:open to work|offen fur|auf jobsuche|ouverte? a|en recherche|dispon\w+ p|buscando|en busca|a[bd]\w* a tra|open voor|op zoek|beschikbaar)/;
export const RECRUITERS_ONLY = /recru|reclut|selecci/;
/** How long a certificate is valid, where no date of issue stands before it. */
export const EXPIRES = /^(?:date d.)?(?:expir|gult|v(?:al|enc|er[lv][ao]))/;
/** How well somebody knows a language, as the site words it. */
export const LEVEL =
  /proficiency|kenntnis|zweisprachig|verhandlungs|fliessend|competenc|capacite|bilingu|^notions|^nivel|vaardigheid|tweetalig/;
/** Endorsements as a row of a skill: a count and this word. */
export const ENDORSEMENT = /endorse|bestatig|recom|validac|onderschr/;

/** Heading of a page that does not exist. */
export const NOT_FOUND =
  /(?:doesn.t|n.) ?exist|not found|existiert nicht|nicht gefunden|introuvable|n[ao]o? existe|encontrada|bestaat niet|niet gevonden/;
