import { linkKind, showsWork } from './links.ts';
import { fold } from './message/fold.ts';

/*
 * Whether a link shows the person's work where its host alone does not tell: the site of the firm that somebody owns or
 * leads shows the firm's, and a page of pictures may show what is made by hand.
 */

/** What is known of the person around the links. */
export interface LinkOwner {
  /** Headline and title, as written. */
  readonly headline: string;
  /** The whole text, as written. */
  readonly text: string;
  /** Whether the title says that a firm is owned or led. */
  readonly leads: boolean;
  /** Whether contract work is taken: such a firm is its owner. */
  readonly hired: boolean;
}

/** Owners of a shop, farm or office: their site sells or informs. */
const OWNS_BUSINESS =
  /\b(?:business|shop|store|salon|restaurant|cafe|bakery|practice|hotel|gym|farm) owner|owner (?:of|and operator|,|\()|(?:managing|senior|name|equity|founding) partner\b|partner,? (?:at )?an? (?:law|tax|accounting|audit|notary)|inhaber(?:in)?\b|\bgerante?\b|propietari[oa]\b|duen[oa]\b|proprietari[oa]\b|eigena(?:ar|resse)\b|associee? gerante?/;
/** Firms whose site is their portfolio. */
const SHOWS_ITSELF =
  /\b(?:studio|agenc\w+|agentur|agence|agencia|bureau|design\w*|consult\w*|freelanc\w*|independent|one-(?:man|woman|person)|solo|atelier|estudi[oa]|portfolio|architect\w*|film\w*|music\w*|photo\w*|writ\w*|author)\b/;
/** Mailboxes of an office, not of a person. */
const OFFICE =
  /^(?:mailto:)?(?:office|jobs|karriere|careers|hr|info|sales|kontakt|reception|press|presse|orders|bestellung|accueil|recepcion|ventas|vendas|verkoop|personal|admin)@/i;
/** Words before a link that make it a show of work. */
const CUED =
  /\b(?:work|works|portfolio|book|samples?|case stud(?:y|ies)|writ(?:e|es|ing|ten|e-ups?)|blog|articles?|essays?|notes|posts?|code|scripts?|reports?|projects?|reel|showreel|slides|talks?|publi\w+|references?|references|arbeiten|arbeitsproben|projekte|referenzen|texte|travaux|realisations|textes|projets|trabajos|proyectos|textos|trabalhos|projetos|werk|projecten|teksten|pictures?|photos?|gallery|archive|demos?|apps?|games?|prototypes?|plug-?ins?|listen|watch|see (?:it|them|what)|try (?:it|them))\b[^.!?\n]{0,60}$/;
const PICTURES = /(?:^|[/.])(?:instagram\.com|tiktok\.com|pinterest\.\w+)\//i;
/** A picture page named by what it shows ("Pots: …"), not as a way to get in touch. */
const NAMED =
  /(?<!\b(?:follow|contact|dm|dms|social|socials|insta|instagram|find me|private|privat|me|us|say hi|hello) ?)(?<=[a-z])(?: on| at)?: ?(?:https?:\/\/)?(?:www\.)?$/;
/** Those whose page of pictures is their work. */
const MAKES_PICTURES =
  /\b(?:photogra\w+|fotogra\w+|illustra\w+|ilustrad\w+|social media|content creat\w+|tattoo\w*|make-?up|florist\w*|patissi\w+|pastry|cake\w*|ceramic\w*|potter\w*|muralist\w*|stylist\w*|carpent\w+|joiner\w*|furniture|mobel\w*|interior\w*|jewell?e\w+|gold(?:smith|schmied)\w*|calligra\w+|letter(?:ing|er)|sign ?painter|videogra\w+|tailor\w*)\b/;

const hostOf = (url: string): string =>
  url
    .trim()
    .replace(/^(?:[a-z]+:\/\/|mailto:)/i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^www\./i, '')
    .split(/[/?#:]/)[0]
    ?.toLowerCase() ?? '';

/** The folded words right before a link in the text; null where it does not stand there. */
function before(text: string, url: string): string | null {
  const at = text.indexOf(url);
  return at === -1 ? null : fold(text.slice(Math.max(0, at - 80), at));
}

/** Whether a site belongs to the firm that its owner or head speaks of. */
function isFirms(url: string, all: readonly string[], owner: LinkOwner): boolean {
  if (owner.hired) return false;
  const headline = fold(owner.headline);
  const owns = OWNS_BUSINESS.test(headline);
  if (!owner.leads && !owns) return false;
  if (SHOWS_ITSELF.test(headline) || CUED.test(before(owner.text, url) ?? '')) return false;
  const host = hostOf(url);
  const named = host
    .split(/[.-]/)
    .slice(0, -1)
    .some((label) => label.length > 4 && headline.includes(label));
  return owns || named || all.some((l) => OFFICE.test(l.trim()) && hostOf(l) === host);
}

/** The links that show work, in order: by their kind, and by what the text says of their owner. */
export const workLinks = (links: readonly string[], owner: LinkOwner): string[] =>
  links.filter((url) => {
    const kind = linkKind(url);
    if (kind === 'site') return !isFirms(url, links, owner);
    if (kind !== 'social' || !PICTURES.test(url)) return showsWork(kind);
    const words = before(owner.text, url);
    return MAKES_PICTURES.test(fold(owner.headline)) || (words !== null && (CUED.test(words) || NAMED.test(words)));
  });
