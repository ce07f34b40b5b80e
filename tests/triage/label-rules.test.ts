import { describe, expect, it } from 'vitest';
import { findConcepts } from '../../lib/nlp/message/concepts.ts';
import { readMessage } from '../../lib/nlp/message/document.ts';
import { CLASSES } from '../../lib/triage/model.ts';
import { assessRisk } from '../../lib/triage/risk.ts';
import { LABEL_RULES, type LabelRule } from '../../lib/triage/rules-label.ts';
import { ASKED_RULES } from '../../lib/triage/rules-label-asked.ts';
import { HARMLESS_RULES } from '../../lib/triage/rules-label-harmless.ts';
import { NEEDED_RULES } from '../../lib/triage/rules-label-needed.ts';
import { OTHERS_RULES } from '../../lib/triage/rules-label-others.ts';
import { OWN_RULES } from '../../lib/triage/rules-label-own.ts';
import { SAID_RULES } from '../../lib/triage/rules-label-said.ts';
import { SOUGHT_RULES } from '../../lib/triage/rules-label-sought.ts';

/** An example is a message, or `Sender headline "…"`. */
function hit(rule: LabelRule, example: string): string | null {
  const headline = /^Sender headline "(.*)"\.$/.exec(example)?.[1];
  const doc = readMessage(headline === undefined ? example : 'Hello there.', 'en');
  return rule.when({
    doc,
    ideas: new Set(findConcepts(doc.tokens, 'en').map((h) => h.id)),
    shares: new Map(CLASSES.map((c) => [c, 0.5])),
    risk: assessRisk(doc, { partial: false }),
    headline: headline ?? '',
  });
}

describe('corrections of the weights', () => {
  it.each(
    [
      ...LABEL_RULES,
      ...SAID_RULES,
      ...ASKED_RULES,
      ...NEEDED_RULES,
      ...OWN_RULES,
      ...SOUGHT_RULES,
      ...OTHERS_RULES,
      ...HARMLESS_RULES,
    ].map((r) => [r.id, r] as const),
  )('%s fires and stays silent as its example says', (_, rule) => {
    expect(hit(rule, rule.fires)).not.toBeNull();
    expect(hit(rule, rule.silent)).toBeNull();
    expect(rule.why.length).toBeGreaterThan(20);
  });
});
