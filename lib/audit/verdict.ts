import type { ProfileSection } from '../model/coverage.ts';
import { type Msg, msg } from '../model/text.ts';
import type { Seen } from './facts.ts';
import type { Verdict } from './types.ts';

export interface Look {
  readonly section: ProfileSection;
  readonly seen: Seen;
}

/**
 * A verdict from the share that was found. What was found counts however little was read; what was not found is
 * missing only if every section where it could stand was read completely.
 */
export function grade(
  share: number,
  looks: readonly Look[],
  rest: Omit<Verdict, 'result' | 'share' | 'because'> = {},
): Verdict {
  if (share >= 1) return { ...rest, advice: [], result: 'met', share: 1 };
  const blind = looks.filter((l) => l.seen !== 'yes' && l.seen !== 'foreign').map((l) => l.section);
  if (blind.length === 0 && looks.some((l) => l.seen === 'foreign')) {
    const because = msg('audit.because.language');
    if (share <= 0) return { result: 'unknown', evidence: rest.evidence ?? [], because };
    // What was understood counts; the part that wasn't stays open.
    return { ...rest, advice: [], result: 'partly', share, open: 1 - share, because };
  }
  if (blind.length > 0)
    return {
      result: 'unknown',
      evidence: rest.evidence ?? [],
      because: msg('audit.because.not-seen', { sections: blind.join(', ') }),
    };
  return { ...rest, result: share > 0 ? 'partly' : 'missing', share: Math.max(0, share) };
}

/** A {@link grade} whose advice is given where the check is met, too: what it says costs nothing. */
export function gradeAndTell(
  share: number,
  looks: readonly Look[],
  rest: Parameters<typeof grade>[2] & { advice: readonly Msg[] },
): Verdict {
  const verdict = grade(share, looks, rest);
  return verdict.result === 'met' ? { ...verdict, advice: rest.advice } : verdict;
}

export const unknown = (because: Msg): Verdict => ({ result: 'unknown', because });
export const notApplicable = (because: Msg): Verdict => ({ result: 'not-applicable', because });
