/*
 * Class names of the messaging pages. They are written by hand (BEM), not generated, and have stood since 2019; every one
 * is used together with a second sign (a name, an order), so that its loss ends in "not understood".
 */
export const LIST = 'ul[class*="msg-s-message-list"]';
export const EVENT = '.msg-s-event-listitem';
export const OTHER = 'msg-s-event-listitem--other';
export const META = '.msg-s-message-group__meta';
export const NAME = '.msg-s-message-group__name';
/** On a link: to the sender's profile. */
export const PROFILE = '.msg-s-message-group__profile-link';
export const STAMP = '.msg-s-message-group__timestamp';
export const TIME = `${STAMP}, ${META} time`;
/** "X sent the following messages at 2:38 AM", for screen readers, at the head of a group. */
export const GROUP_HEADING = '[class*="group-a11y-heading"]';
export const HEADING = '.msg-s-message-list__time-heading';
export const BODY = '.msg-s-event-listitem__body';
/** The site's own remark inside a text ("edited"). */
export const REMARK = '[class*="msg-s-"][class*="edited"]';
export const SUBJECT = '.msg-s-event-listitem__subject';
/** Rows of the list that hold no message; above the first one stands the other person's card. */
export const NO_MESSAGE =
  /msg-s-message-list__(?:top-of-list|loader|typing-indicator|bottom-of-list|unread|quick-repl)|msg-s-profile-card/;
/** Notices of the site inside a thread ("named the conversation", "removed a message"). */
export const NOTICE = /(?:system|deleted|recalled|participant-change|conversation-name)/;
/** The same below a row. */
export const REMOVED = '[class*="system-message"], [class*="deleted"]';
export const REACTIONS = '[class*="msg-reactions"]';
/** What a message holds beside its text. */
export const EXTRA =
  /msg-s-event-listitem__(?:attachment|image|video|file|external|shared|voice)|msg-s-event__(?:attachment|image|video|external|voice)/;

/** What only stands inside a list of messages. */
export const REMAINS = '[class*="msg-s-event"], .msg-s-message-group__meta';

export const THREAD = '.msg-thread';
export const BUBBLE = '.msg-overlay-conversation-bubble, [class*="msg-overlay-conversation-bubble--"]';
export const TITLE_BAR = '.msg-title-bar, .msg-overlay-bubble-header';
export const TITLE = '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title, .msg-title-bar h2';
export const INFO = '.msg-entity-lockup__entity-info';
export const TITLE_LINK =
  'a.msg-thread__link-to-profile[href], .msg-title-bar a[href*="/in/"], .msg-overlay-bubble-header a[href*="/in/"]';
export const FORM = '.msg-form, form[class*="msg-form"]';

/** The list of conversations; the overlay has one of its own. */
export const ROWS = '[class*="conversations-list"], [class*="msg-overlay-list-bubble__content"]';
export const ROW = '.msg-conversation-listitem, .msg-overlay-list-bubble__convo-item';
export const ROW_NAMES = '.msg-conversation-listitem__participant-names, .msg-conversation-card__participant-names';
export const ROW_SNIPPET =
  '.msg-conversation-card__message-snippet, [class*="__message-snippet"]:not([class*="snippet-container"])';
export const ROW_PILL = '.msg-conversation-card__pill';
export const ROW_ACTIVE = '[class*="convo-item-link--active"]';
export const ROW_UNREAD = '[class*="convo-item-container--unread"]';
export const BADGE = '.notification-badge--show';
export const UNREAD_BADGE = `.msg-conversation-card__unread-count ${BADGE}`;
/** Several people's faces, by the class of one. */
export const ROW_FACES = '[class*="msg-facepile-grid__img--multiple"]';
/** The same by a picture that stands beside another. */
export const FACE_BESIDE = '[class*="facepile"] img + img';

/** The viewer's own name, as the navigation's picture says it. */
export const VIEWER = 'img.global-nav__me-photo[alt], .global-nav__me img[alt]';

/** "Sponsored" as the six languages print it on a row; "InMail" is the same in all. */
export const SPONSORED = /^(?:sponsored|gesponsert|anzeige|sponsoris[ée]e?|patrocinad[oa]|gesponsord)$/i;
/** "Message request" on a row, in the six languages. */
export const REQUEST =
  /^(?:message request|nachrichtenanfrage|demande de message|solicitud de mensaje|solicitação de mensagem|berichtverzoek)s?$/i;
/** "You" before one's own last message, by language: with a colon before its text, without one in what the site says of it. */
export const YOU: Readonly<Record<string, RegExp>> = {
  en: /^you\b(\s?:)?/i,
  de: /^(?:sie|du|ich)\b(\s?:)?/i,
  fr: /^(?:vous|toi|tu)\b(\s?:)?/i,
  es: /^(?:tú|usted|tu|has)(?!\p{L})(\s?:)?/iu,
  pt: /^(?:você|eu)(?!\p{L})(\s?:)?/iu,
  nl: /^(?:u|jij|jullie|je)\b(\s?:)?/i,
};
/** Presence stands where the headline does: "Active now", "Mobile · 2h ago". */
export const PRESENCE =
  /^(?:active|online|mobile|mobil|aktiv|en ligne|actif|activ[oa]|em linha|ativ[oa]|en línea|actief|status is)|^.{0,24}\b(?:aktiv|actief|online|geleden|ago)$/i;
