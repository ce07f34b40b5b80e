/*
 * A price that stands for itself, folded: "80 Euro pro Gottesdienst plus Fahrt", "85 € l'accord", "Consulta 40 euros".
 * Prices of goods and figures of results hold other words in the same sentence.
 */
const MONEY =
  '(?:[€£] ?\\d[\\d.,]*|r\\$ ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:€|euros?\\b|eur\\b|chf\\b|franken\\b|francs?\\b|reais\\b|cents?\\b|centimes\\b|centimos\\b|ct\\b))';
const EACH = "(?:pro|je|die|der|das|furs?|im|am|per|de|par|la|le|l[’']|du|por|el|al|cada|a|o|ao|all[’']|alla|il|lo|an)";
const SITTING =
  '(?:demi-journee|visita inicial|primera visita|erstberatung|journee|heure|seance|consulta|visita|visita tecnica|clase|sesion|aula|sessao|diaria|lezione|seduta|visite|stunde|sitzung|halber tag|ganzer tag|sessie|dagdeel|avond|accord|el desplazamiento|desplazamiento|deslocacao|trasferta|deplacement|anfahrt|mezza giornata|media jornada|lecon)';

export const PRICE_TAG = new RegExp(
  `(?<![\\w-])(?:${MONEY} ?${EACH} ?(?!month|year|week|day|hour|seat|user|head|night|piece|person)[a-z-]{3,}|\\d[\\d.,]* ?(?:€|euros?|chf|franken) (?:jour|ht|netto|net|zzgl|plus)\\b|\\d{2,3} (?:la hora|l[’']heure|l[’']ora|die stunde|per uur|de l[’']heure|a hora)\\b|(?:ensuite|puis|dann|danach|luego|despues|depois|poi|daarna) ${MONEY}|0,\\d\\d (?:la|por|par|per|pro|das|a) (?:\\w+)|(?:${SITTING}) ?(?::|a|ab|a partir de|des|desde|da|vanaf)? ?${MONEY})`,
);

/** Words of results, wages and goods: their sentences state no price of one's own work. */
export const NO_PRICE_TAG =
  /kost|spar|senk|sank|gesunk|umsatz|gewinn|verlust|statt|budget|lohn|gehalt|rente|pramie|strom|preis|brot|bier|kaffee|zimmer|eintritt|cout|econom|baiss|gagn|chiffre|salaire|loyer|marge|pain|baguette|cuesta|cost|ahorr|baj[eoa]|reduc|subi|sueldo|alquiler|custa|poup|reduz|salario|bespa|daal|omzet|loon|huur|risparm|ridott|scend|sces|stipendi|affitt|%|mio|mill|mrd|\bpan\b|pane|brood|chambre|habitacion|quarto|kamer\b|camera\b|noche|nacht\b|notte|nuit|ticket|kilo|kwh|tonn|barra|unidade|mahlzeit|essen\b|repas|menu|comida|refeicao|pasto|pasti|maaltijd|gegenuber|statt|auf \d|von \d|de \d+ a|da \d+ a|van \d/;
