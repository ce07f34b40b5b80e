import type { Message } from '../../lib/model/conversation.ts';
import type { ConversationsObservation, MetricsObservation, ReadResult } from '../../lib/model/observation.ts';
import { wrong as wrongProfile } from './linkedin-profile/wrong.ts';

type Fields = Readonly<Record<string, unknown>>;

const talks = (r: ReadResult): ConversationsObservation | undefined =>
  r.observations.find((o) => o.kind === 'conversations');
const numbers = (r: ReadResult): MetricsObservation | undefined => r.observations.find((o) => o.kind === 'metrics');
const messages = (r: ReadResult): Message[] => talks(r)?.conversations.flatMap((c) => c.messages) ?? [];

/** Equal, or a part of it: every field and every item equal or absent. */
export function agrees(read: unknown, truth: unknown): boolean {
  if (Array.isArray(read) && Array.isArray(truth))
    return read.length === truth.length && read.every((x, i) => agrees(x, truth[i]));
  if (read === null || typeof read !== 'object') return read === truth;
  if (truth === null || typeof truth !== 'object') return false;
  return Object.entries(read).every(([key, value]) => agrees(value, (truth as Fields)[key]));
}

const DAY = 86_400_000;
/** A message whose minute is no longer known stands at some time of the same day. */
export function agreesInTime({ sentAt, sentAtPrecision, ...read }: Message, truth: Message | undefined): boolean {
  if (!agrees(read, truth)) return false;
  if (sentAt === undefined || truth?.sentAt === undefined) return sentAt === undefined;
  return sentAtPrecision === 'day' ? Math.abs(sentAt - truth.sentAt) < DAY / 2 : sentAt === truth.sentAt;
}

/** Items that must be there one for one, in whatever order. */
function wrongAll<T>(what: string, read: readonly T[], truth: readonly T[], same: (a: T, b: T | undefined) => boolean) {
  if (read.length === 0) return [];
  if (read.length !== truth.length) return [`${what}: ${read.length} of ${truth.length}`];
  const left = [...truth];
  return read.flatMap((item) => {
    const at = left.findIndex((t) => same(item, t));
    left.splice(at, at < 0 ? 0 : 1);
    return at < 0 ? [`${what}: ${JSON.stringify(item)}`] : [];
  });
}

function wrongTalk(r: ReadResult, truth: ReadResult): string[] {
  const parts = r.page === 'invitations' && r.drift.length > 0; // each card stands alone, and drift says that some are missing
  const read = messages(r);
  const right = messages(truth);
  const out = parts
    ? read.filter((m) => !right.some((t) => agreesInTime(m, t))).map((m) => JSON.stringify(m))
    : wrongAll('message', read, right, agreesInTime);
  const hints = [talks(r)?.hints ?? [], talks(truth)?.hints ?? []] as const;
  out.push(...wrongAll('hint', hints[0], hints[1], agrees));
  const silent = r.refusal === null && r.drift.length === 0;
  if (silent && read.length < right.length) out.push('messages missing without a word');
  if (silent && hints[0].length < hints[1].length) out.push('rows missing without a word');
  return out;
}

function wrongNumbers(r: ReadResult, truth: ReadResult): string[] {
  const [read, right] = [numbers(r), numbers(truth)];
  if (read === undefined) return [];
  const known = JSON.stringify([right?.details ?? [], right?.points ?? []]);
  return [
    ...read.metrics.filter((m) => !right?.metrics.some((t) => agrees(m, t))),
    ...[...(read.details ?? []), ...(read.points ?? [])].filter((d) => !known.includes(JSON.stringify(d))),
  ].map((x) => JSON.stringify(x));
}

/** Everything a reading states that is not true, and everything it leaves out without saying so. */
export function wrong(r: ReadResult, truth: ReadResult): string[] {
  const out = [...wrongTalk(r, truth), ...wrongNumbers(r, truth)];
  if (truth.observations.some((o) => o.kind === 'profile')) out.push(...wrongProfile(r, truth));
  if (r.own === 'no' && truth.own !== 'no') out.push('own: no');
  if (r.refusal?.code === 'empty' && truth.refusal?.code !== 'empty') out.push('said to be empty');
  if (r.refusal?.code === 'reader-failed') out.push(r.refusal.message);
  if (r.refusal === null && r.observations.length === 0) out.push('neither read nor refused');
  if (r.refusal?.code === 'not-understood' && r.drift.length === 0 && r.layout !== 'web') out.push('no drift noted');
  return out;
}
