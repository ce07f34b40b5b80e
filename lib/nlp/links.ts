import type { LinkKind } from '../model/profile.ts';
import {
  BOOKING_PATH,
  HOST_WORDS,
  LINK_HOSTS,
  NO_TALK_PATH,
  NO_WORK_PATH,
  SHOWS_WORK,
  UNREACHABLE_HOST,
} from './lexicon/link-hosts.ts';

/** A web or mail address in a text, with its kind and offsets (UTF-16). */
export interface LinkInText {
  readonly url: string;
  readonly kind: LinkKind;
  readonly start: number;
  readonly end: number;
}

const byHost = new Map<string, { path: string; kind: LinkKind }[]>();
for (const [kind, hosts] of Object.entries(LINK_HOSTS))
  for (const entry of hosts) {
    const slash = entry.indexOf('/');
    const host = slash === -1 ? entry : entry.slice(0, slash);
    const known = byHost.get(host) ?? [];
    known.push({ path: slash === -1 ? '' : entry.slice(slash), kind: kind as LinkKind });
    byHost.set(
      host,
      known.sort((a, b) => b.path.length - a.path.length),
    );
  }

const MAIL = /^(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;

/** A telephone number where an address was asked for. */
const NUMBER = /^(?:tel|phone|mobile?|fon|cell)?\.?:? ?\+?[\d()][\d\s()./-]{5,20}\d$/i;
/** What the web is read by; any other scheme runs, embeds or opens something of one's own machine. */
const SCHEME = /^([a-z][a-z\d+.-]{0,20}):(?!\d)(?:\/\/)?/i;
const WEB = /^https?$/i;
/** "Portfolio: https://…": an address with a word before or behind it. */
const LABELLED = /(?:^|\s)((?:https?:\/\/|www\.)\S+)/i;
/** "n/a", "none", "@handle", "coming soon": no host has such a form. */
const HOST = /^[^\s@.:]+(?:\.[^\s@.:]+)*\.[^\s@.:\d][^\s@.:]*\.?$|^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * The kind of a link: mail, booking, code … Links of hosts that nobody lists are somebody's own site; what is no address
 * of the web, or none that others can open, is `other`.
 */
export function linkKind(url: string): LinkKind {
  const bare = LABELLED.exec(url)?.[1] ?? url.trim();
  if (MAIL.test(bare) || /^(?:mailto|tel|sms|callto|whatsapp|tg|sgnl|facetime|skype):/i.test(bare) || NUMBER.test(bare))
    return 'mail';
  const scheme = SCHEME.exec(bare);
  if (scheme !== null && !WEB.test(scheme[1] ?? '')) return 'other';
  const rest = bare.slice(scheme?.[0].length ?? 0);
  const cut = rest.search(/[/?#]/);
  const host = (cut === -1 ? rest : rest.slice(0, cut)).toLowerCase().replace(/:\d+$/, '');
  if (UNREACHABLE_HOST.test(host) || !HOST.test(host)) return 'other';
  const path = cut === -1 ? '' : rest.slice(cut).toLowerCase();
  const labels = host.split('.');
  // The front page of a site that many share is nobody's work.
  if (/^\/?$/.test(path) && byHost.has(host.replace(/^www\./, ''))) return 'other';
  for (let i = 0; i < labels.length - 1; i++)
    for (const entry of byHost.get(labels.slice(i).join('.')) ?? [])
      if (path.startsWith(entry.path)) return entry.kind === 'mail' && NO_TALK_PATH.test(path) ? 'social' : entry.kind;
  for (const [pattern, kind] of HOST_WORDS) if (pattern.test(host)) return kind;
  if (BOOKING_PATH.test(path)) return 'booking';
  return NO_WORK_PATH.test(path) ? 'other' : 'site';
}

/** True for links that show work: own site, code, notebooks, models, papers, writing, talks, design, mentoring page. */
export const showsWork = (kind: LinkKind): boolean => SHOWS_WORK.has(kind);

const ADDRESS =
  /(?:mailto:)?(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?![\w-]|:[\w~/])|(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|]{3,400}|(?<![\w@./-])[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){0,3}\.(?:com|org|net|io|ai|dev|co|app|me|info|eu|de|at|ch|fr|es|pt|nl|be|it|uk|us|ca|br|mx|ar|in|se|no|dk|fi|pl|ie|au|nz|tech|blog|xyz|page|site|design|studio|health|academy|cloud|edu|gov|sh|so|gg|ly|is|fyi|works|work|consulting|pro|systems|science|media|digital|example)(?:\/[^\s<>"'()|]{0,300}|(?![\w@-]|\.\w))/gi;
/** Names of products that look like an address. */
const PRODUCT =
  /^(?:asp|ado|vb|ml|node|vue|next|nuxt|three|d3|socket|chart|p5|ember|backbone|paper|express|react|discord|draw|monday|booking|amazon|hotels|salesforce|cars|realtor|crypto|bumble|make|c3|x|scale|character|h2o|cohere|stability|weights|fast|clay|anduril|otter|jasper|copy)\.(?:net|js|io|com|ai|co|tech|dev)$/i;

/** Web and mail addresses in a text, left to right; bare names of products ("ASP.NET", "fast.ai") are none. */
export function linksIn(text: string): LinkInText[] {
  const out: LinkInText[] = [];
  for (const m of text.matchAll(ADDRESS)) {
    const url = m[0].replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, '');
    if (PRODUCT.test(url) || !url.includes('.')) continue;
    out.push({ url, kind: linkKind(url), start: m.index, end: m.index + url.length });
  }
  return out;
}
