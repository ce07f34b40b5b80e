/*
 * Long numbers that nobody can call: of accounts, books, taxes and papers.
 */

/** Two letters, two digits, groups of four: an account. */
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){2,7}(?: ?[\dA-Z]{1,3})?(?![\p{L}\d])/gu;
/** What their name says: "ISBN …", "NIF …", "SIREN …". */
const NAMED =
  /(?<![\p{L}\d])(?:isbn(?:-1[03])?|issn|iban|bic|ssn|vat(?: (?:no|number|id))?|ust-?id\w*|umsatzsteuer-?id\w*|steuer(?:nummer|-?nr|-?id)|st-?nr|finanzamt|siren|siret|rcs|ape|adeli|rpps|tva|n\.?i\.?[fes]|cif|dni|cnpj|cpf|cnh|crm|nipc|nis[ns]|bsn|kvk|btw|big|hr[ab]|p(?:artita|\.)? ?iva|cod(?:ice)? ?fisc\w*|gmc|nmc|doi|pmid|imei|ean|gtin|konto(?:nummer|-?nr)|rekeningnummer|(?:order|invoice|account|registration|reg|licen[cs]e|serial|company|charity|part|model|ticket|case|policy|patent|passport|id)[- ](?:no|nr|number|num|#|nº|n°)|patents? (?:us|ep|de)|version|firmware|release|build)(?:[- ]?(?:no|nr|nº|n°|number|nummer))?\.?\s?[:#]?\s{0,2}[A-Z]{0,3}\s?\d(?:[ ./-]?\d){3,30}/giu;
/** Three, two and four digits, as Americans are counted. */
const SOCIAL = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g;
/** Sixteen digits in fours: a card. */
const CARD = /(?<!\d[ -]?)\d{4}(?:[ -]\d{4}){3}(?![ -]?\d)/g;

/** A text with such numbers blanked at their places, so that what is left may be a telephone. */
export const withoutOtherNumbers = (text: string): string =>
  [IBAN, NAMED, SOCIAL, CARD].reduce((left, pattern) => left.replace(pattern, (m) => '_'.repeat(m.length)), text);
