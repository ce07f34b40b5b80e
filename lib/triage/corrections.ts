import { personKey } from '../model/approaches.ts';
import type { Person } from '../model/conversation.ts';
import type { UserRule } from '../model/rule.ts';
import type { OfferFacts } from '../model/triage.ts';
import { fold } from '../nlp/message/fold.ts';

/** What a rule of the user's looks at. */
export interface RuleSubject {
  readonly sender: Person;
  readonly text: string;
  readonly offer: Pick<OfferFacts, 'company'> | null;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whole words only: an agency called "Arc" is no part of "search". */
function says(text: string, needle: string): boolean {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + needle.length))) return true;
  }
  return false;
}

/** By profile address; by name where one of the two readings holds no address. */
function isSender(rule: UserRule, sender: Person): boolean {
  if (fold(personKey(sender)) === fold(rule.match.trim())) return true;
  const keyed = rule.match.includes('/') && sender.url !== undefined;
  return !keyed && rule.name !== undefined && sender.name !== undefined && fold(rule.name) === fold(sender.name);
}

function holds(rule: UserRule, { sender, text, offer }: RuleSubject): boolean {
  const needle = fold(rule.match.trim());
  switch (rule.kind) {
    case 'sender':
      return isSender(rule, sender);
    case 'agency':
      return [sender.company, sender.headline, offer?.company].some((s) => s != null && says(fold(s), needle));
    case 'phrase':
      return says(fold(text).replace(/\s+/g, ' '), needle.replace(/\s+/g, ' '));
  }
}

/** The rule of the user's that decides: the newest that holds. Rules come oldest first; they give labels, never risk. */
export const ruleFor = (rules: readonly UserRule[], subject: RuleSubject): UserRule | null =>
  rules.findLast((rule) => holds(rule, subject)) ?? null;
