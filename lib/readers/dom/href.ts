/** Address of a link without scheme and host if it is LinkedIn's own: `/in/x/overlay/contact-info/`; else as written. */
export function pathOf(el: Element | null): string {
  const href = el?.getAttribute('href') ?? '';
  return href.startsWith('/') ? href : href.replace(/^https?:\/\/(?:[a-z0-9-]+\.)*linkedin\.com(?=[/?#]|$)/i, '');
}

/** The target behind LinkedIn's own redirects (`/redir/…?url=`, `/safety/go?url=`). */
function unwrapped(path: string): string {
  const target = /^\/(?:redir|safety)\/[^?]*\?(?:.*&)?url=([^&#]+)/.exec(path)?.[1];
  if (target === undefined) return path;
  try {
    return decodeURIComponent(target);
  } catch {
    return ''; // a damaged escape leaves no address to show
  }
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
  if (raw === undefined) return null;
  try {
    const name = decodeURIComponent(raw).toLowerCase();
    return name === 'me' ? null : name;
  } catch {
    return raw.toLowerCase(); // a damaged escape still compares with itself
  }
}
