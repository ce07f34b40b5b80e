/*
 * Sentences of the site in a message's place, in the six languages, folded. Nothing but the words tells them from what
 * somebody wrote, so that each has to be the whole text.
 */

/** What stands where a message was deleted. */
const DELETED =
  /^(?:this|diese|ce|est[ae]|dit) (?:message|nachricht|mensaje|mensagem|bericht) .{2,14}(?:deleted|geloscht|supprime|eliminado|excluida|apagada|verwijderd)\.?$/;

/** Longer than such a sentence with a name in it; a question or a clause is somebody's. */
const SHORT = /^[^?!,;:\n]{1,90}$/;
const WHAT =
  /\b(?:inmails?|message request|nachrichtenanfrage|demande de message|solicitud de mensaje|solicitacao de mensagem|berichtverzoek)\b/;
const DONE =
  /\b(?:declined|accepted|withdr(?:ew|awn)|abgelehnt|angenommen|akzeptiert|zuruckgezogen|refusee?|declinee?|acceptee?|retiree?|(?:rechaz|acept|retir)(?:ado|ada|aste|o)|(?:recus|aceit|retir|rejeit)(?:ou|ado|ada)|afgewezen|geweigerd|geaccepteerd|ingetrokken)\b/;
/** Whoever speaks of themselves wrote it; the site says "you" or a name. */
const SPEAKER =
  /\b(?:i|i've|we|my|our|ich|wir|mein\w*|unser\w*|nous|mon|ma|notre|yo|he|mi|hemos|nuestr[oa]|eu|meu|minha|nosso|ik|wij|mijn|onze)\b|\bj'/;

/** The longest of these sentences, folded or not. */
export const SITE_TEXT_LENGTH = 120;

/** Whether a folded text is the site's own: a deleted message, or what became of an InMail or a request. */
export const isSiteText = (text: string): boolean =>
  DELETED.test(text) || (SHORT.test(text) && WHAT.test(text) && DONE.test(text) && !SPEAKER.test(text));
