import type { ApproachDetail, InboxRow } from '../model/app.ts';
import { personKey } from '../model/approaches.ts';
import type { Person } from '../model/conversation.ts';
import type { OfferFacts } from '../model/triage.ts';
import { foldName } from './merge-messages.ts';
import type { SlimRecord } from './records.ts';

/** "Talent partner at Kite Search | Healthcare" and its kin: a name with a capital behind a word of place. */
const BEHIND =
  /(?:\b(?:at|bei|chez|bij|presso|en|na)|@)\s+(?<firm>\p{Lu}[\p{L}\p{N}&.'’ -]{1,60}?)\s*(?:[|,·•–—(/]|- |$)/u;

/** Whom a sender works for, as far as it is told: the reader's field, the headline, else an agency named in the offer. */
export function firmOf(sender: Person, facts: Pick<OfferFacts, 'agency' | 'company'> | null): string | null {
  const told = sender.company ?? BEHIND.exec(sender.headline ?? '')?.groups?.firm;
  return told ?? (facts?.agency === true ? facts.company : null);
}

/** What others of the same firm wrote; `null` where no firm is known or nobody else of it wrote. */
export function agencyMemory(row: InboxRow, all: readonly SlimRecord[]): ApproachDetail['agency'] {
  const name = firmOf(row.sender, row.facts);
  if (name === null) return null;
  const firm = foldName(name);
  const own = personKey(row.sender);
  const theirs = all.filter((r) => {
    if (personKey(r.sender) === own) return false;
    const other = firmOf(r.sender, r.triage.offer);
    return other !== null && foldName(other) === firm;
  });
  if (theirs.length === 0) return null;
  return {
    name,
    people: new Set(theirs.map((r) => personKey(r.sender))).size,
    offers: theirs.filter((r) => r.triage.isOffer).length,
    answered: theirs.filter((r) => r.answered).length,
  };
}
