import { fold } from './message/fold.ts';
import { type Level, levelOfHeadline, levelOfTitle, parseTitles } from './titles.ts';

/** A level with the words that state it. */
export interface LevelFound {
  readonly level: Level;
  readonly quote: string;
  readonly where: 'title' | 'headline' | 'about';
}

/** What people set up that is no firm. */
const NO_FIRM =
  /^[^.!?\n]{0,40}\b(?:club|meetup|chapter|charity|community|newsletter|podcast|group|blog|book|band|choir|team|reading|society|initiative|program(?:me)?|practice at|department|verein|gruppe|guild)\b/;
const FOUNDED =
  /\b(?:(?:i|he|she|they|we) (?:co-?)?founded|(?:i|he|she|they) (?:have |has )?(?:set up|started|launched|run|runs|own|owns|opened) (?:my|his|her|their) own (?:\w+ ){0,2}(?:company|firm|studio|business|agency|practice|shop|consultancy|consulting)|(?:co-?)?founder (?:of|and|&)|before (?:he|she|i|they) (?:set up|founded|started)|(?:my|his|her|own) (?:own )?(?:company|firm|studio|start-?up), |(?:habe|hat) (?:\S+ ){0,4}gegrundet|j['’]ai (?:co-?)?fonde|je dirige ma propre|(?:co-?)?fund[eo] (?:mi|la|una|minha|a)\b|fundei|cofundei|he(?:b|eft) (?:\S+ ){0,4}opgericht)/;
/** What somebody is now: a bare "as a" tells as often of a first job or of a favour. */
const AS_A =
  /\b(?:i am (?:currently )?(?:a |an |the )|i['’]m (?:currently )?(?:a |an |the )|i (?:currently |now )?work as (?:a |an |the )?|currently (?:working )?as (?:a |an |the )?|my (?:job|role|title) is |ich (?:bin|arbeite als) |je (?:suis|travaille comme) |soy |trabajo (?:actualmente )?como |sou |trabalho como |ik (?:ben|werk als) (?:een )?)((?:[a-z-]+ ){0,4}[a-z-]+)/g;
const NEW_GRADUATE =
  /\b(?:(?<!will have )(?<!to have )(?:finished|completed|got|received|passed) (?:my|his|her|their) [^.!?\n]{0,40}?(?:degree|studies|diploma|msc|bsc|master[’']?s?|bachelor[’']?s?)[^.!?\n]{0,20}? (?:this|last) (?:spring|summer|autumn|fall|winter|month|june|july|may|september|year)|(?:just|recently|newly|freshly) graduated|(?:recent|fresh|new) (?:\w+ ){0,2}graduate(?!s)|straight out of (?:university|college)|fresh out of (?:university|college)|frisch von der uni|gerade (?:mein|das) [^.!?\n]{0,30}(?:studium|master|bachelor)[^.!?\n]{0,20} abgeschlossen|vient d['’]obtenir|jeune diplome|recien (?:graduad|titulad|egresad)|acabo de terminar|recem[- ]formad|net afgestudeerd)/;
const OWN_LEVELS: ReadonlySet<Level> = new Set([
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'vp',
  'cxo',
]);
const TITLE_NOUN =
  /(?:engineer|developer|scientist|analyst|designer|architect|manager|consultant|researcher|programmer|administrator|director|officer|accountant|writer|editor|nurse|lawyer|recruiter|specialist|lead|intern|trainee|president|cto|ceo|cfo|coo|cio|cdo|cpo|ciso|entwickler\w*|ingenieure?|berater\w*|analyste?|ingenier[oa]|engenheir[oa]|desarrollador[a]?|desenvolvedor[a]?|ontwikkelaar|developpeu\w+|senior|junior|pleno|plena|confirmee?|praktikant\w*|werkstudent\w*|stagiaire|estagiari[ao]|becari[ao])$/;

function levelInAbout(about: string): LevelFound | null {
  const folded = fold(about);
  const founded = FOUNDED.exec(folded);
  if (founded !== null && !NO_FIRM.test(folded.slice(founded.index + founded[0].length, founded.index + 90)))
    return { level: 'founder', quote: about.slice(founded.index, founded.index + founded[0].length), where: 'about' };
  for (const m of folded.matchAll(AS_A)) {
    const title = (m[1] ?? '').split(' ').slice(0, 6);
    // The shortest run of words that ends in a title's noun.
    for (let n = 1; n <= title.length; n++) {
      const words = title.slice(0, n).join(' ');
      if (!TITLE_NOUN.test(words)) continue;
      const level = levelOfTitle(words);
      if (level !== null && OWN_LEVELS.has(level))
        return { level, quote: about.slice(m.index, m.index + m[0].length), where: 'about' };
    }
  }
  const graduate = NEW_GRADUATE.exec(folded);
  if (graduate === null) return null;
  return { level: 'junior', quote: about.slice(graduate.index, graduate.index + graduate[0].length), where: 'about' };
}

/** "Principal" beside "Principal of a bilingual school": the headline's longer title says what the short one means. */
const explainedAway = (title: string, headline: string): boolean =>
  parseTitles(headline).some(
    (s) => s.text.length > title.length && fold(s.text).startsWith(fold(title)) && levelOfTitle(s.text) === null,
  );

/** In banks a rank, elsewhere the top: what stands behind it tells. */
const MANAGING = /^managing director$/i;

/** "Finance Director" beside "Finance Director (CFO)": the headline says which rank the title is. */
const ranked = (title: string, headline: string): Level | null =>
  parseTitles(headline)
    .filter((s) => fold(s.text).startsWith(`${fold(title)} (`))
    .map((s) => levelOfTitle(s.text.slice(title.length).replace(/[()]/g, ' ')))[0] ??
  (MANAGING.test(title) ? (levelOfHeadline(headline)?.level ?? null) : null);

/**
 * The level that a profile's texts state; years of experience alone are none. A title field and the headline speak of
 * the same job: a level in either counts, the title's first, and the About only where both say nothing.
 */
export function levelOf(texts: {
  readonly title?: string | null;
  readonly headline?: string | null;
  readonly about?: string | null;
}): LevelFound | null {
  const title = texts.title ? levelOfHeadline(texts.title) : null;
  if (title !== null && !explainedAway(title.segment.text, texts.headline ?? ''))
    return {
      level: ranked(title.segment.text, texts.headline ?? '') ?? title.level,
      quote: title.segment.text,
      where: 'title',
    };
  const headline = texts.headline ? levelOfHeadline(texts.headline) : null;
  if (headline !== null) return { level: headline.level, quote: headline.segment.text, where: 'headline' };
  return texts.about ? levelInAbout(texts.about) : null;
}
