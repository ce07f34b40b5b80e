/** Words of the sites' own addresses and keys; anything else in an attribute could name somebody. */
const OWN_WORDS = new Set(
  'https www linkedin com in me details experience education skills certifications projects publications languages recommendations courses honors organizations services featured volunteering edit forms intro overlay contact info about this profile company school analytics views search appearances creator content dashboard messaging compose mynetwork invite connect connections feed update urn li sdui card cards ref entity collection item topcard topcard-logo image referencekey lazy column expandable text box button skill position associations true false dialog tab tabpanel tablist list listitem presentation img radio main workspace skip navigation index show all see ember interop outlet shadowdom thread line chart viewer pending invitation row rows container header title heading top bar name custom state report recruiter job opportunities verified progressbar article status menu none hidden page section licenses and awards scores patents causes interests activity highlights recent msg s pv pvs artdeco mn event listitem other message messages group meta body subject overlay conversation conversations bubble entity lockup to participant names snippet pill convo active unread count facepile grid multiple presence typing indicator time heading timestamp bar top non self photo edit btn empty state finite scroll load enrolled open carousel member addon highcharts visually link form loader profile anchor system deleted lt clamp raw pic avatar wrapper inner outer content primary subline secondary footer toggle icon options settings input editor send attachment attachments image file date day separator wrap left right a11y t b'.split(
    ' ',
  ),
);

/** The site's own name for a card at the end of one of its keys. */
const CODE =
  /(?:Top[cC]ard|About|Featured|Services|Experience|VolunteerExperience|Education|Certification|Projects?|Skills?|Recommendations?|Publication|Course|Honors|Language|Organizations|Interests|Activity|SuggestedForYou|Analytics)(?:TopLevel|Details)?(?:Section)?$/;

/** Parts of an address whose next part names a person, a company, a school or a conversation. */
const NAMING = /^(?:in|company|school|showcase|groups|thread|pub|newsletters|posts|services|jobs)$/;
/** How class names of the site's own stylesheet begin; generated ones and all others are left out. */
const OWN_CLASS =
  /^(?:msg|pvs?|mn|artdeco|profile|member-analytics|open-to|invitation|highcharts|visually|lt|convo|facepile)-/;
const MAX_TEXT = 60;
const MAX_VALUE = 200;

/** A text with its shape kept: letters become x, digits 0; separators and lengths stay, up to a limit. */
export const maskText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT)
    .replace(/\p{L}\p{M}*/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/[^\sx0·•|,.:;()+\-–—/]/gu, '?');

/** Replaces attribute values of one page; what is alike stays alike, so that rows can still be told from their heads. */
export interface Mask {
  /** An id, key or data attribute. */
  key(value: string): string;
  /** An address: names of people and places, foreign hosts and queries go. */
  address(value: string): string;
  /** A list of class names. */
  classes(value: string): string;
}

export function createMask(): Mask {
  const seen = new Map<string, string>();
  const stand = (word: string): string => {
    const known = seen.get(word) ?? `x${seen.size + 1}`;
    seen.set(word, known);
    return known;
  };
  const word = (w: string): string => {
    if (OWN_WORDS.has(w.toLowerCase())) return w;
    return /^\d+$/.test(w) ? '0' : stand(w);
  };
  const words = (value: string): string => value.replace(/[\p{L}\p{N}\p{M}%]+/gu, word).replace(/[^\x20-\x7e]/gu, '?');
  const key = (value: string): string => {
    const bare = value.replace(/[?#].*$/s, '').slice(0, MAX_VALUE);
    const end = bare.startsWith('com.linkedin.') ? (CODE.exec(bare)?.[0] ?? '') : '';
    return words(bare.slice(0, bare.length - end.length)) + end;
  };
  const path = (value: string): string =>
    value
      .split('/')
      .map((part, i, parts) => {
        const named = NAMING.test(parts[i - 1] ?? '') && part !== '' && part !== 'me';
        return named ? stand(part) : words(part);
      })
      .join('/');
  return {
    key,
    classes: (value) =>
      value
        .split(/\s+/)
        .filter((name) => OWN_CLASS.test(name))
        .map(words)
        .join(' '),
    address(value) {
      const bare = value.replace(/[?#].*$/s, '').slice(0, MAX_VALUE);
      const site = /^https?:\/\/(?:[a-z]+\.)?linkedin\.com(?=\/|$)/.exec(bare)?.[0];
      if (site !== undefined) return `https://www.linkedin.com${path(bare.slice(site.length))}`;
      const scheme = /^(?:([a-z][a-z0-9+.-]*):|\/\/)/i.exec(bare);
      if (scheme === null) return path(bare);
      return /^https?$/i.test(scheme[1] ?? 'https') ? `https://${stand(bare)}.example/` : `${stand(bare)}:x`;
    },
  };
}
