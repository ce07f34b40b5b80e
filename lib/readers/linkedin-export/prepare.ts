import type { Message } from '../../model/conversation.ts';
import type { Observation, OwnerHint, Ownership, ReadResult, ReadWarning } from '../../model/observation.ts';
import { DAY, type EpochMs, type Span } from '../../model/time.ts';
import { withLinkKinds } from '../link-kinds.ts';
import { baseName } from './archive.ts';
import { AHEAD, exportDate } from './as-of.ts';
import { exportCoverage } from './coverage.ts';
import { joinNotes, notesOf } from './invitations.ts';
import { LIMITS } from './limits.ts';
import type { Loaded } from './load.ts';
import { type Mail, mailsOf } from './mails.ts';
import { directionOf, groupThreads } from './messages.ts';
import { type ExportOwner, foldName, ownerOf } from './owner.ts';
import { nameIn, profileOf } from './profile.ts';
import { type ExportContext, frame } from './result.ts';
import { momentOf } from './values.ts';

/** First: everything but the messages. `result` holds the profile and an empty list of conversations with the exposure. */
export interface ExportHead {
  readonly kind: 'head';
  readonly result: ReadResult;
  readonly owner: ExportOwner;
  readonly messages: number;
  readonly batches: number;
}
function ownershipOf(name: string | undefined, owner: ExportOwner, known: OwnerHint | undefined): Ownership {
  const hasName = (list: readonly string[]): boolean =>
    name !== undefined && list.some((n) => foldName(n) === foldName(name));
  const hasVanity = (list: readonly string[]): boolean =>
    owner.vanity !== undefined && list.some((v) => v.toLowerCase() === owner.vanity);
  if (known !== undefined && known.vanities.length + known.names.length > 0) {
    if (hasVanity(known.vanities) || hasName(known.names)) return 'yes';
    if (name !== undefined || owner.vanity !== undefined) return 'no';
  }
  return name !== undefined && owner.vanity !== undefined ? 'yes' : 'unknown';
}

function newestRow(loaded: Loaded, mails: readonly Mail[], latest: EpochMs): EpochMs | null {
  let newest: EpochMs | null = null;
  const see = (at: EpochMs | undefined): void => {
    if (at !== undefined && at <= latest && at > (newest ?? -Infinity)) newest = at;
  };
  for (const mail of mails) see(mail.moment?.at);
  for (const table of loaded.tables.get('connections') ?? []) {
    const i = table.columns.indexOf('connected on');
    for (const record of table.records) see(momentOf(record[i] ?? '', null)?.at);
  }
  return newest;
}

/** The days that the export knows: from its first message on, if nothing of it was lost. */
function exposureOf(
  loaded: Loaded,
  mails: readonly Mail[],
  undated: number,
  known: boolean,
  asOf: EpochMs | null,
): Span[] {
  if (!loaded.tables.has('messages') || loaded.damaged.has('messages') || undated > 0 || !known || asOf === null)
    return [];
  let first = Number.POSITIVE_INFINITY;
  for (const mail of mails) first = Math.min(first, mail.moment?.at ?? first);
  const from = Math.floor(first / DAY) * DAY;
  return Number.isFinite(from) && from < asOf ? [[from, asOf]] : [];
}

export interface Prepared {
  readonly head: ExportHead;
  readonly mails: readonly Mail[];
  readonly joined: ReadonlySet<Mail>;
  readonly alone: readonly Message[];
  readonly groups: ReadonlySet<string>;
}

function warningsOf(loaded: Loaded, undated: number, unknown: number): ReadWarning[] {
  const out = [...loaded.warnings];
  if (undated > 0)
    out.push({ code: 'undated', message: `${undated} messages have no date that can be understood.`, count: undated });
  if (unknown > 0) {
    out.push({
      code: 'owner-unknown',
      message: `${unknown} messages were left out: it is not clear which are the owner's own.`,
      count: unknown,
    });
  }
  return out;
}

/** Joins what the tables say: whose they are, the profile, the days that are known, and the messages to be read. */
export function prepare(loaded: Loaded, ctx: ExportContext): Prepared {
  const latest = ctx.now + AHEAD;
  const name = nameIn(loaded.tables);
  const { mails: all, undated } = mailsOf(loaded.tables.get('messages') ?? [], latest);
  const owner = ownerOf(name, all, ctx.owner);
  const mails = all.filter((m) => directionOf(m, owner) !== null);
  const unknown = all.length - mails.length;
  const { joined, alone } = joinNotes(notesOf(loaded.tables.get('invitations') ?? [], latest), mails);
  const asOf = exportDate(ctx.fileName ?? '', newestRow(loaded, all, latest), ctx.now);
  const complete =
    loaded.whole && loaded.damaged.size === 0 && /^complete_linkedin/i.test(baseName(ctx.fileName ?? ''));
  const base = profileOf(loaded.tables, ctx.now);
  const profile = { ...base, ...(owner.vanity !== undefined && { vanity: owner.vanity }) };
  const exposure = exposureOf(loaded, all, undated, unknown === 0, asOf);
  const hasMessages = loaded.tables.has('messages') || loaded.tables.has('invitations');
  const observations: Observation[] = [
    {
      kind: 'profile',
      profile,
      coverage: exportCoverage(profile, loaded.tables, { complete, damaged: loaded.damaged }),
    },
    ...(hasMessages ? [{ kind: 'conversations' as const, conversations: [], exposure }] : []),
  ];
  const warnings = warningsOf(loaded, undated, unknown);
  const total = mails.length + alone.length;
  const result: ReadResult = withLinkKinds({
    ...frame(ctx),
    own: ownershipOf(name, owner, ctx.owner),
    ownSignals: [...(name !== undefined ? ['name'] : []), ...(owner.via !== undefined ? [`address:${owner.via}`] : [])],
    observations,
    ...(warnings.length > 0 && { warnings }),
    ...(asOf !== null && { asOf }),
  });
  const head: ExportHead = { kind: 'head', result, owner, messages: total, batches: Math.ceil(total / LIMITS.batch) };
  return { head, mails, joined, alone, groups: groupThreads(mails, owner) };
}
