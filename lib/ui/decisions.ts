import type { NewDecision, Status } from '../model/app.ts';
import type { HandOffer } from '../model/hand-offer.ts';
import type { UserRule } from '../model/rule.ts';
import type { Json } from '../model/text.ts';
import type { EpochMs } from '../model/time.ts';
import type { FactName, Label } from '../model/triage.ts';

/* What a click decides, in the words of the model: one place, so that every view writes the same fields. */

const approach = (key: string, field: string, value: Json): NewDecision => ({ subject: 'approach', key, field, value });

export const setLabel = (key: string, label: Label | null): NewDecision => approach(key, 'label', label);
export const setFact = (key: string, fact: FactName, value: Json): NewDecision => approach(key, `fact:${fact}`, value);
export const setStatus = (key: string, status: Status): NewDecision => approach(key, 'status', status);
export const setNote = (key: string, note: string): NewDecision => approach(key, 'note', note === '' ? null : note);
export const setSnooze = (key: string, until: EpochMs | null): NewDecision => approach(key, 'snoozedUntil', until);
export const redact = (key: string): NewDecision => approach(key, 'redacted', true);

/** "I have answered", on whatever way; `false` takes it back. */
export const setAnswered = (key: string, answered: boolean): NewDecision => approach(key, 'answered', answered);

/** A rule for all messages of a sender or agency, or with a phrase. */
export const setRule = (rule: UserRule): NewDecision => ({
  subject: 'rule',
  key: rule.id,
  field: 'rule',
  value: { kind: rule.kind, match: rule.match, label: rule.label, ...(rule.name !== undefined && { name: rule.name }) },
});
export const dropRule = (id: string): NewDecision => ({ subject: 'rule', key: id, field: 'rule', value: null });

export const setDismissed = (check: string, dismissed: boolean): NewDecision => ({
  subject: 'check',
  key: check,
  field: 'dismissed',
  value: dismissed,
});
const ofCheck = (check: string, field: string, value: Json): NewDecision => ({
  subject: 'check',
  key: check,
  field,
  value,
});
/** "I have done this"; the next reading shows what it changed. */
export const setDone = (check: string, done: boolean): NewDecision => ofCheck(check, 'done', done);
/** Postponed until then; `null` takes it back up. */
export const setLater = (check: string, until: EpochMs | null): NewDecision => ofCheck(check, 'later', until);
/** Why a check was set aside. */
export const setReason = (check: string, reason: string | null): NewDecision => ofCheck(check, 'reason', reason);
export const setWeight = (check: string, weight: number | null): NewDecision => ({
  subject: 'check',
  key: check,
  field: 'weight',
  value: weight,
});
export const setHasNone = (section: string, none: boolean): NewDecision => ({
  subject: 'profile',
  key: section,
  field: 'none',
  value: none,
});
/** The user's own answer to a check that no page can answer; `null` takes it back. */
export const setTold = (check: string, yes: boolean | null): NewDecision => ({
  subject: 'check',
  key: check,
  field: 'told',
  value: yes,
});

/** An offer that came where no page shows it; `null` deletes it. */
export const setHandOffer = (key: string, offer: Omit<HandOffer, 'key'> | null): NewDecision => ({
  subject: 'offer',
  key,
  field: 'hand',
  value:
    offer === null
      ? null
      : {
          at: offer.at,
          channel: offer.channel,
          what: offer.what,
          ...(offer.pay !== undefined && { pay: offer.pay }),
        },
});

/** The user's own answer to one question of a check; `null` takes it back. */
export const setAnswer = (check: string, question: string, yes: boolean | null): NewDecision =>
  ofCheck(check, `told:${question}`, yes);

/** A mark of the user's own on the timeline. */
export const addNote = (id: string, at: EpochMs, text: string): NewDecision[] => [
  { subject: 'note', key: id, field: 'text', value: text },
  { subject: 'note', key: id, field: 'at', value: at },
];
export const dropNote = (id: string): NewDecision => ({ subject: 'note', key: id, field: 'text', value: null });

/** "This is me too": a new name or address is taken up once, at the next reading. */
export const acceptOwner = (): NewDecision => ({ subject: 'owner', key: '', field: 'accept', value: true });

/** "This page is mine", or not, of a page by its address without query. */
export const claimPage = (source: string, mine: boolean | null): NewDecision => ({
  subject: 'owner',
  key: source,
  field: 'claimed',
  value: mine,
});

/** "Take in what can be read" of a damaged export, by the digest of its bytes. */
export const takeDamaged = (digest: string): NewDecision => ({
  subject: 'setting',
  key: 'import',
  field: 'takeDamaged',
  value: digest,
});
