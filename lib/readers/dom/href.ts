/** Address of a link without scheme and host if it is LinkedIn's own: `/in/x/overlay/contact-info/`; else as written. */
export function pathOf(el: Element | null): string {
  const href = el?.getAttribute('href') ?? '';
  return href.startsWith('/') ? href : href.replace(/^https?:\/\/(?:[a-z0-9-]+\.)*linkedin\.com(?=[/?#]|$)/i, '');
}

function decoded(text: string, damaged: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return damaged;
  }
}

/** The target behind LinkedIn's own redirects (`/redir/…?url=`, `/safety/go?url=`). */
function unwrapped(path: string): string {
  const target = /^\/(?:redir|safety)\/[^?]*\?(?:.*&)?url=([^&#]+)/.exec(path)?.[1];
  // a damaged escape leaves no address to show
  return target === undefined ? path : decoded(target, '');
}

/** A link that leads away from LinkedIn, else null. Only http(s) and mail addresses count. */
export function externalUrl(el: Element): string | null {
  const url = unwrapped(pathOf(el)).trim();
  if (!/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(url)) return null;
  return /^https?:\/\/(?:[a-z0-9-]+\.)*linkedin\.com(?:[/?#]|$)/i.test(url) ? null : url;
}

/** The public name in `/in/<name>/…`, decoded and in lower case; null for anything else and for the alias `me`. */
export function vanityOf(path: string): string | null {
  const raw = /(?:^|linkedin\.com)\/in\/([^/?#]+)/i.exec(path)?.[1];
  // a damaged escape still compares with itself
  const name = raw && decoded(raw, raw).toLowerCase();
  return !name || name === 'me' ? null : name;
}
