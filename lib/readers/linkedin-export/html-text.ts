import { decodeEntities } from './entities.ts';

/** Tags that message editors produce. Anything else in angle brackets is the writer's own ("List<String>", "a < b"). */
const BREAKING = 'p|div|li|ul|ol|tr|table|tbody|thead|h[1-6]|blockquote|section|article|header|footer|hr|pre|center';
const INLINE =
  'strong|b|em|i|u|s|span|font|small|big|sub|sup|code|td|th|img|label|mark|body|html|head|title|meta|link|wbr|o:p';
const MARKUP = new RegExp(`</?(?:${BREAKING}|${INLINE}|a|br|style|script)(?=[\\s/>])[^<>]*>`, 'i');
const BLOCK = new RegExp(`</?(?:${BREAKING})(?=[\\s/>])[^<>]*>`, 'gi');
const REST = new RegExp(`</?(?:${INLINE}|a|style|script)(?=[\\s/>])[^<>]*>`, 'gi');

const squash = (s: string): string => s.replace(/\s+/g, ' ').trim();

/** The address stays readable: what a link hides is evidence. */
function linkText(attributes: string, inner: string): string {
  const href = decodeEntities(
    /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i
      .exec(attributes)
      ?.slice(1)
      .find((x) => x !== undefined) ?? '',
  );
  const label = squash(inner.replace(/<[^<>]*>/g, ''));
  if (!/^(?:https?:|mailto:)/i.test(href)) return label;
  const bare = (s: string): string =>
    s
      .replace(/^(?:https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  if (label === '') return href;
  return bare(decodeEntities(label)) === bare(href) ? label : `${label} (${href})`;
}

function fromMarkup(html: string): string {
  return html
    .replace(/<(style|script)\b[^<>]*>[^<]*(?:<(?!\/?\1\b)[^<]*)*<\/\1\s*>/gi, ' ')
    .replace(/<!--(?:(?!<!--|-->)[\s\S])*-->/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<a(\s[^<>]*)>((?:(?!<\/?a[\s>])[\s\S])*)<\/a\s*>/gi, (_, attributes: string, inner: string) =>
      linkText(attributes, inner),
    )
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li(?=[\s/>])[^<>]*>/gi, '\n- ')
    .replace(BLOCK, (tag) => (/^<\/?(?:li|ul|ol|tr|tbody|thead)/i.test(tag) ? '\n' : '\n\n'))
    .replace(REST, '');
}

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Whether a text is written in the markup that the site's editors produce. */
export const hasMarkup = (text: string): boolean => text.includes('<') && MARKUP.test(text);

/**
 * Plain text of a message as the export holds it: markup becomes line breaks and readable links, character references
 * become characters, other angle brackets stay. Text without markup keeps its own line breaks.
 */
export function messageText(content: string): string {
  return tidy(decodeEntities(hasMarkup(content) ? fromMarkup(content) : content));
}
