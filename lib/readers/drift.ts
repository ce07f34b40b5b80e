/*
 * A page's skeleton for drift reports: tags, roles, ids and data attributes with every word, number and name replaced,
 * so that a reader can be repaired without seeing anybody's page.
 */

/** Attributes that anchors hang on; all others (labels, pictures, styles, classes) are left out. */
const KEPT = [
  'id',
  'componentkey',
  'data-testid',
  'data-view-name',
  'data-field',
  'data-sdui-screen',
  'data-sdui-component',
  'role',
  'aria-hidden',
  'aria-busy',
  'aria-selected',
  'aria-checked',
  'hidden',
  'href',
];
/** Words of the site's own addresses and keys; anything else in an attribute could name somebody. */
const OWN_WORDS = new Set(
  'https www linkedin com in me details experience education skills certifications projects publications languages recommendations courses honors organizations services featured volunteering edit forms intro overlay contact info about this profile company school analytics views search appearances creator content dashboard messaging compose mynetwork invite connect connections feed update urn li sdui card cards ref entity collection item topcard topcard-logo image referencekey lazy column expandable text box button skill position associations true false dialog tab tabpanel tablist list listitem presentation img radio main workspace skip navigation index show all see'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'svg', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'HEAD']);
const MAX_CHARS = 60_000;
const MAX_TEXT = 60;

/** The site's own name for a card at the end of one of its keys. */
const CODE =
  /(?:Top[cC]ard|About|Featured|Services|Experience|VolunteerExperience|Education|Certification|Projects?|Skills?|Recommendations?|Publication|Course|Honors|Language|Organizations|Interests|Activity|SuggestedForYou|Analytics)(?:TopLevel|Details)?(?:Section)?$/;

function maskedWord(word: string): string {
  if (OWN_WORDS.has(word.toLowerCase())) return word;
  return /^\d+$/.test(word) ? '0' : 'x';
}

/** An attribute's value with the site's own words kept and everything else replaced. */
export function maskAttribute(value: string): string {
  const bare = value.replace(/[?#].*$/, '').slice(0, 200);
  const end = bare.startsWith('com.linkedin.') ? (CODE.exec(bare)?.[0] ?? '') : '';
  const head = bare.slice(0, bare.length - end.length).replace(/[\p{L}\p{N}]+/gu, maskedWord);
  return head + end;
}

/** A text with its shape kept: letters become x, digits 0; separators and lengths stay, up to a limit. */
export const maskText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT)
    .replace(/\p{L}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/[^\sx0·•|,.:;()+\-–—/]/gu, '?');

const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function openTag(el: Element): string {
  const attributes = KEPT.flatMap((name) => {
    const value = el.getAttribute(name);
    return value === null ? [] : [` ${name}="${quoted(maskAttribute(value))}"`];
  });
  return `<${el.tagName.toLowerCase()}${attributes.join('')}>`;
}

/** The skeleton of a region as markup; cut at a limit, never holding a word, number or name of the page. */
export function skeletonOf(root: Element, limit = MAX_CHARS): string {
  let out = '';
  const add = (el: Element, level: number): void => {
    if (SKIPPED.has(el.tagName) || out.length > limit || level > 100) return;
    out += openTag(el);
    for (const node of el.childNodes) {
      if (node.nodeType === 3) out += quoted(maskText(node.nodeValue ?? ''));
      else if (node.nodeType === 1) add(node as Element, level + 1);
    }
    out += `</${el.tagName.toLowerCase()}>`;
  };
  add(root, 0);
  return out;
}
