import { strToU8, zipSync } from 'fflate';

export const OWNER = { name: 'Ilse Brandvold', url: 'https://www.linkedin.com/in/ilse-brandvold' } as const;
export const NOW = Date.UTC(2026, 8, 20, 12);
export const FILE = 'Basic_LinkedInDataExport_09-14-2026.zip';

const quote = (field: string): string => (/[",\n\r;]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field);
export const csv = (rows: readonly (readonly string[])[], sign = ',', end = '\n'): string =>
  rows.map((r) => r.map(quote).join(sign)).join(end) + end;

export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, typeof v === 'string' ? strToU8(v) : v])), {
    mtime: new Date(2026, 1, 1),
  });

const PROFILE_HEAD =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers'.split(
    ',',
  );
export const profileCsv = (over: Partial<Record<string, string>> = {}): string => {
  const base: Record<string, string> = {
    'First Name': 'Ilse',
    'Last Name': 'Brandvold',
    Headline: 'Pharmacy data lead',
    Summary: 'I make dispensing data answer questions.',
    Industry: 'Hospitals and Health Care',
    'Geo Location': 'Bergen, Norway',
    'Twitter Handles': '[ilsewrites]',
    Websites: '[PORTFOLIO:https://ilse.example/work,BLOG:https://medium.com/@ilse]',
  };
  return csv([PROFILE_HEAD, PROFILE_HEAD.map((h) => over[h] ?? base[h] ?? '')]);
};

export const MESSAGE_HEADS = {
  narrow:
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'.split(
      ',',
    ),
  wide: 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT'.split(
    ',',
  ),
  widest:
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT'.split(
      ',',
    ),
} as const;

export interface MailSpec {
  readonly thread: string;
  readonly from?: string;
  readonly slug?: string;
  readonly to?: string;
  readonly toUrls?: string;
  readonly date: string;
  readonly text: string;
  readonly subject?: string;
  readonly title?: string;
  readonly folder?: string;
  readonly draft?: boolean;
  readonly own?: boolean;
  readonly attachments?: string;
}

export function mailRow(m: MailSpec, head: readonly string[] = MESSAGE_HEADS.wide): string[] {
  const person = m.from ?? 'Ravi Solberg';
  const url = m.slug === '' ? '' : `https://www.linkedin.com/in/${m.slug ?? 'ravi-solberg'}`;
  const fields: Record<string, string> = {
    'CONVERSATION ID': m.thread,
    'CONVERSATION TITLE': m.title ?? '',
    FROM: m.own === true ? OWNER.name : person,
    'SENDER PROFILE URL': m.own === true ? OWNER.url : url,
    TO: m.to ?? (m.own === true ? person : OWNER.name),
    'RECIPIENT PROFILE URLS': m.toUrls ?? (m.own === true ? url : OWNER.url),
    DATE: m.date,
    SUBJECT: m.subject ?? '',
    CONTENT: m.text,
    FOLDER: m.folder ?? 'INBOX',
    ATTACHMENTS: m.attachments ?? '',
    'IS MESSAGE DRAFT': m.draft === true ? 'Yes' : 'No',
    'IS CONVERSATION DRAFT': 'No',
  };
  return head.map((h) => fields[h] ?? '');
}
export const messagesCsv = (mails: readonly MailSpec[], head: readonly string[] = MESSAGE_HEADS.wide): string =>
  csv([head, ...mails.map((m) => mailRow(m, head))]);

export const MAILS: readonly MailSpec[] = [
  { thread: '2-aa==', date: '2026-09-02 08:30:00 UTC', text: 'Sounds good, what is the budget?', own: true },
  {
    thread: '2-aa==',
    date: '2026-09-01 07:15:20 UTC',
    text: 'Hi Ilse, a three month contract on claims data, 15 h a week.',
    subject: 'Contract work',
  },
  {
    thread: '2-bb==',
    from: 'Petra Nyholm',
    slug: 'petra-nyholm',
    date: '2026-08-11 10:00:00 UTC',
    text: 'Congrats on the new role!',
  },
  {
    thread: '2-cc==',
    from: 'LinkedIn Member',
    slug: '',
    date: '2025-03-04 09:00:00 UTC',
    text: '<p>Grow your <strong>team</strong> &amp; save.</p><p>Try <a href="https://offer.example/x">this</a></p>',
    title: 'Sponsored Conversation',
  },
];
