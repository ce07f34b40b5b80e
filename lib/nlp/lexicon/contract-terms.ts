/*
 * On what terms work is taken, told in passing and folded: how long contracts are, by what they are paid, between which
 * kinds one may choose. Each in seven languages.
 */
const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|two|three|four|six|nine|zwei|drei|vier|sechs|deux|trois|quatre|dos|tres|cuatro|seis|dois|quatro|twee|drie|vier|zes|due|tre|quattro|sei)';
const SPAN =
  '(?:months?|weeks?|days?|fte|monaten?|wochen|tagen?|mois|semaines|jours|meses|semanas|dias|maanden|weken|dagen|mesi|settimane|giorni)';
const PIECE =
  '(?:project|page|piece|word|job|letter|visit|item|plan|report|file|case|tender|bid|event|session|assignment|commission|episode|sheet)';
const EACH = '(?:film|deal|job|project|case|show|season|term|book|issue|piece|shift|gig|tour)';

export const CONTRACT_TERMS: readonly string[] = [
  // how long they are
  `(?:contracts|engagements|missions|contrats|contratos|encargos|misiones|missoes|contratti|incarichi|vertrage|einsatze|contracten|opdrachten) (?:of|de|von|van|di|uber) ${NUMBER}(?: ?(?:to|a|bis|tot|-|–) ?${NUMBER})? ${SPAN}\\b`,
  // one kind or another
  '(?:contrato|contrat|contratto|vertrag|vast|fest|fijo|fixe|indefinido|cdi|clt|permanent) ?(?:o|ou|oder|of|or|\\/) ?(?:freelance|freiberuflich|interim|por proyecto|por projeto|a progetto|autonom[oa]|partita iva|zzp|pj)\\b',
  '(?:open|available) (?:to|for) (?:w-?2|1099|c2c|hourly|part-time)(?: ?(?:or|and|\\/) ?(?:w-?2|1099|c2c))? contracts?\\b',
  'hourly (?:or|and|\\/) (?:monthly|fixed|per project|by the project|flat)(?= *(?:$|[.;|]))',
  'op interim-?basis\\b|auf (?:interims?|projekt|honorar|stunden)-?basis\\b',
  // by what they are paid
  `(?:priced|charged|billed) (?:per|by the|by) ${PIECE}\\b`,
  `(?<=^|[.;,|–] ?)(?:per|by the) ${PIECE}(?= *(?:[,.;|]|$))`,
  '(?<=^|[.;,|–] ?)(?:(?:pro|je) (?:projekt|auftrag|seite|stuck|einsatz)|(?:au|a la|par) (?:projet|mission|dossier|feuillet|vacation)|por (?:proyecto|encargo|pieza|projeto|peca|lauda)|a (?:progetto|cartella|prestazione)|per (?:opdracht|klus|stuk|woord))(?= *(?:[,.;|]|$))',
  `(?:hired|appointed|engaged|paid|booked|contracted|retained) (?:${EACH} by ${EACH})\\b`,
  // single ones, short ones, where to ask for them
  '(?:encargos|trabajos) (?:sueltos|puntuales)|trabalhos (?:avulsos|pontuais)|incarichi (?:singoli|brevi)|losse (?:klussen|opdrachten)|(?:consultorias|asesorias) (?:breves|cortas|puntuales|curtas|pontuais)|consulenze brevi|short consultanc(?:y|ies)',
  'gigs (?:via|through)\\b|(?:dm|mail|e-?mail|message|write|call|ring|text)(?: me| us)? for (?:gigs|bookings|commissions|availability)\\b',
];
