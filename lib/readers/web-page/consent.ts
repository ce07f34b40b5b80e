import { fold } from '../dates.ts';

/** Boxes that ask for consent, by what scripts of every maker call them. */
export const BANNER =
  '[id*="cookie" i],[class*="cookie" i],[id*="consent" i],[class*="consent" i],[aria-label*="cookie" i],dialog,[role="dialog"],[role="alertdialog"]';

const COOKIES = /\bcookies?\b/;
/** Who sets them or what is asked, in the six languages, folded; "I bake cookies" says neither. */
const ASKS =
  /\b(?:we|this (?:web)?site|our (?:web)?site|you agree|you (?:accept|consent)|by continuing|your consent|accept|wir|(?:diese|unsere) (?:web)?(?:site|seite)|stimmen sie|stimmst du|akzeptieren|nous|(?:ce|notre) site|vous acceptez|accepter|utilizamos|usamos|(?:este|nuestro|nosso) (?:sitio|site)|acepta[rs]?|aceita[rs]?|concorda|wij|(?:deze|onze) (?:web)?site|accepteer|accepteren|ga je akkoord|gaat u akkoord)\b/;
/** What stands on the buttons. */
const BUTTONS =
  /^(?:(?:accept|allow|reject|decline)(?: all)?(?: cookies)?|ok|got it|(?:alle )?(?:akzeptieren|ablehnen|zustimmen)|(?:tout )?(?:accepter|refuser)|(?:aceptar|rechazar|aceitar|rejeitar)(?: tod[oa]s)?|(?:alles )?(?:accepteren|weigeren))[.!]?$/;

const asks = (sentence: string): boolean => COOKIES.test(fold(sentence)) && ASKS.test(fold(sentence));

/** A text without the sentences by which a site asks to set cookies, and what stands on the buttons behind them. */
export function withoutConsent(text: string): string {
  if (!/cookie/i.test(text)) return text;
  let asked = false;
  return text
    .split('\n')
    .flatMap((line) => {
      const said = line.split(/(?<=[.!?])\s+/);
      const kept = said.filter((sentence) => {
        asked = asks(sentence) || (asked && BUTTONS.test(fold(sentence)));
        return !asked;
      });
      return kept.length === 0 && said.length > 0 ? [] : [kept.join(' ')];
    })
    .join('\n')
    .trim();
}
