/*
 * Interface words in the tested languages (en, de, fr, es, pt, nl), folded. Only ever the last anchor:
 * whatever is told by an address, key or place is not looked up here.
 */

/** Where one works, when it stands alone without a place. */
export const WORKPLACES =
  /^(?:remote|hybrid|on-?site|vor ort|homeoffice|hybride|a distance|sur site|en remoto|remot[oa]|hibrid[oa]|presencial|op locatie|op afstand)$/;

/** Pronouns as their switch offers them; others are told by their place in the name's row. */
export const PRONOUNS = /^\(?(?:s?he|they|[zx]e|sie|er|i?el|elle|il|ella|el[aeu]|zij|hij|die)\s?\//;

/** "More than", before a count that stops there. */
export const MORE_THAN = /^(?:more than|over|mehr als|uber|plus de|mas de|mais de|meer dan|\+ ?de)\s+(?=\d)/;

export const CONNECTIONS = /^(?:connection|kontakt|relation|contacto|conexao|conexoes|connectie)/;
export const FOLLOWERS = /^(?:follower|abonne|seguidor|volger)/;

/** "Open to work" in the top card. */
export const OPEN_TO_WORK =
  /^(?:open to work|offen fur|auf jobsuche|ouverte? a|en recherche|dispon\w+ p|buscando|en busca|a[bd]\w* a tra|open voor|op zoek|beschikbaar)/;
export const RECRUITERS_ONLY = /recru|reclutador|seleccionador|tecnicos? de seleccion/;
/** Endorsements as a row of a skill: a count and this word. */
export const ENDORSEMENT = /endorse|bestatig|recom|validac|onderschr/;

/** Heading of a page that does not exist. */
export const NOT_FOUND =
  /(?:doesn.t|n.) ?exist|not found|existiert nicht|nicht gefunden|introuvable|n[ao]o? existe|encontrada|bestaat niet|niet gevonden/;
