import { describe, expect, it } from 'vitest';
import { readMessage } from '../../lib/nlp/message/document.ts';
import { assessRisk } from '../../lib/triage/risk.ts';
import { RISK_RULES } from '../../lib/triage/rules-risk.ts';

const rules = (text: string): string[] =>
  assessRisk(readMessage(text, 'en'), { partial: false }).rules.map((r) => r.id);

describe('warning signs', () => {
  it.each(RISK_RULES.map((r) => [r.id, r] as const))('%s fires and stays silent as its example says', (id, rule) => {
    expect(rules(rule.fires)).toContain(id);
    expect(rules(rule.silent)).not.toContain(id);
    expect(rule.why.length).toBeGreaterThan(20);
  });

  it.each([
    'A regulated crypto exchange is hiring a backend engineer, £90k, remote. Bitcoin experience is welcome.',
    'Our gift card team needs a product manager. You would own how customers buy, send and redeem gift cards.',
    'After you sign we run a background check and ship you a laptop; nothing to pay.',
    'You would build our WhatsApp Business API integration. Is a call on Thursday okay?',
    'Please review the code in our repository during the paid trial day.',
    'We pay a speaker fee of £800 and cover travel.',
    'Our planner retires in October. I would pay £9,000 to have what he knows turned into a program first.',
    'The retirement plan is good: six weeks off, and we pay half of the pension.',
    'We never ask for your password or a code in a message.',
  ])('a look-alike stays clean: %s', (text) => {
    expect(assessRisk(readMessage(text, 'en'), { partial: false }).level).toBe('none');
  });

  it.each([
    'Para retirar tus ganancias tienes que ingresar antes una fianza.',
    'Avant que tu retires tes gains, il faut déposer 50 €.',
  ])('a withdrawal against a deposit is one in other languages: %s', (text) => {
    expect(rules(text)).toContain('task-scam');
  });

  it('finds hidden words in their true place', () => {
    const text = 'Reply with the six-digit c\u200bode we sent to your phone.';
    const [rule] = assessRisk(readMessage(text), { partial: false }).rules;
    expect(rule?.id).toBe('code-request');
    expect(text).toContain(rule?.quote);
  });

  it('says when it did not check', () => {
    expect(assessRisk(readMessage('Hello there'), { partial: true }).checked).toBe(false);
    expect(assessRisk(readMessage('我们正在寻找数据工程师，请问您有兴趣吗？'), { partial: false }).checked).toBe(false);
  });
});
