/** How a sum begins, with its currency or without, up to its first figure; folded. */
export const SUM = '(?:[$¤£] ?|(?:eur|chf|usd|gbp|r\\$) ?)?\\d';
