/** What a table of the export is about. */
export type FileKind =
  | 'profile'
  | 'summary'
  | 'positions'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'projects'
  | 'publications'
  | 'courses'
  | 'volunteering'
  | 'honors'
  | 'organizations'
  | 'recommendations'
  | 'endorsements'
  | 'connections'
  | 'invitations'
  | 'messages'
  | 'registration'
  | 'preferences'
  | 'ads'
  | 'inferences'
  | 'services'
  | 'verifications'
  | 'other';

export interface Signature {
  readonly kind: FileKind;
  /** Columns, folded as by `foldHeader`, that together occur in no other table. */
  readonly needs: readonly string[];
  /** Columns of which at least one must be there too. */
  readonly any?: readonly string[];
  /** All columns there are: for tables too poor to be told otherwise. */
  readonly only?: true;
}

/*
 * Tables are told by their columns: names are localised, suffixed and renamed by users, headers hardly ever. The needed
 * columns are few, so that a table that lost one or gained some is still known. First match wins.
 */
export const SIGNATURES: readonly Signature[] = [
  { kind: 'messages', needs: ['conversation id', 'from', 'date', 'content'] },
  { kind: 'invitations', needs: ['from', 'to', 'sent at', 'direction', 'message'] },
  { kind: 'profile', needs: ['first name', 'last name', 'headline'] },
  { kind: 'summary', needs: ['profile summary'], only: true },
  { kind: 'positions', needs: ['company name', 'title', 'started on'] },
  { kind: 'volunteering', needs: ['company name', 'role'], any: ['cause', 'started on'] },
  { kind: 'education', needs: ['school name'], any: ['degree name', 'start date'] },
  { kind: 'certifications', needs: ['name', 'authority'], any: ['started on', 'license number', 'url'] },
  { kind: 'publications', needs: ['name', 'published on'] },
  { kind: 'projects', needs: ['title', 'url', 'started on'] },
  { kind: 'honors', needs: ['title', 'issued on'] },
  { kind: 'organizations', needs: ['name', 'position', 'started on'] },
  { kind: 'languages', needs: ['name', 'proficiency'] },
  { kind: 'courses', needs: ['name', 'number'] },
  {
    kind: 'endorsements',
    needs: ['skill name', 'endorsement status'],
    any: ['endorser first name', 'endorser last name'],
  },
  { kind: 'recommendations', needs: ['text', 'creation date'], any: ['status', 'job title'] },
  { kind: 'connections', needs: ['last name', 'connected on'] },
  { kind: 'registration', needs: ['registered at'] },
  { kind: 'preferences', needs: ['job titles', 'preferred job types'] },
  { kind: 'ads', needs: ['job seniorities', 'member skills'] },
  { kind: 'inferences', needs: ['category', 'inference'] },
  { kind: 'verifications', needs: ['verification type', 'verified date'] },
  { kind: 'skills', needs: ['name'], only: true },
  { kind: 'other', needs: ['test taken on'] },
];

/** Message tables of learning and help tools: same columns, no inbox. */
export const NOT_INBOX = /^(?:guide|coach|learning|learningcoach)[ _-]?\w*messages/i;

/** Tables with a single column `Name` that list something else than skills. */
export const NOT_SKILLS = /cause|interest|hobb|follow|group|hashtag/i;

/** Folder and name of the services page's table, whose columns vary. */
export const SERVICES = /services[ _]marketplace[\\/].*provider|(?:^|[\\/])providers(?:_\d+)?\.csv$/i;

/** Which side of a recommendation: only the file's name tells, in the languages of the site's older archives. */
export const GIVEN = /given|abgegeben|gegeven|donn[ée]e|[ée]crite|otorgad|hech|dad|feitas|concedid/i;
export const RECEIVED = /received|erhalten|ontvangen|re[çc]ue|recibid|recebid/i;

/** What a file that can't be read would have been, by its English name. */
export function kindByName(path: string): FileKind | null {
  const name = (path.split(/[\\/]/).at(-1) ?? '')
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[\s_-]+/g, ' ')
    .replace(/ (?:\d+|\(\d+\))$/, '');
  if (/^(?:recommendations)/.test(name)) return 'recommendations';
  if (/^endorsement received/.test(name)) return 'endorsements';
  if (name === 'profile summary') return 'summary';
  if (name === 'job seeker preferences') return 'preferences';
  return SIGNATURES.find((s) => s.kind === name)?.kind ?? null;
}
