import { readTexts } from '../../lib/audit/describe.ts';
import { clausesOf } from '../../lib/nlp/clauses.ts';
import { type ByRules, byRules } from '../../lib/nlp/contract-choice.ts';
import { contactPaths, contractIntent, openToWork } from '../../lib/nlp/intent.ts';
import { type ToldSign, toldSigns } from '../../lib/nlp/told-signs.ts';
import type { TaughtProfile } from './profiles.ts';

/** A profile as it is learnt from. */
export interface Row {
  readonly set: string;
  readonly signs: readonly ToldSign[];
  readonly contract: { readonly rules: ByRules; readonly right: boolean };
  readonly open: { readonly rules: boolean; readonly right: boolean };
}

export function rowOf(set: string, profile: TaughtProfile): Row {
  const { text, running } = readTexts(profile);
  const clauses = clausesOf(text);
  const reachable = contactPaths(text, profile.links ?? [], clauses).length > 0;
  const open = openToWork(text, clauses).length > 0;
  return {
    set,
    signs: [...toldSigns({ running, clauses, reachable, open })],
    contract: { rules: byRules(contractIntent(text, clauses), clauses), right: profile.contract_availability },
    open: { rules: open, right: profile.open_to_work },
  };
}
