// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { NewDecision } from '../../lib/model/app.ts';
import type { Finding } from '../../lib/model/audit.ts';
import { DAY } from '../../lib/model/time.ts';
import { topFindings } from '../../lib/ui/parts/finding.tsx';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { fixtureApp } from './fixture/app.ts';
import { NOW } from './fixture/clock.ts';
import { settle, show } from './helpers.tsx';

/** The profile view with a record of what is decided, and with words of the user's on one finding. */
async function profile(route: string, said?: Finding['said'], check = 'title') {
  const decided: NewDecision[] = [];
  const base = fixtureApp();
  const app = {
    ...base,
    decide: async (d: readonly NewDecision[]) => void decided.push(...d),
    audit: async () => {
      const report = await base.audit();
      if (report === null) return null;
      const asks = ['public', 'inboxes'];
      const findings = report.findings.map((f) =>
        f.check !== check || said === undefined ? f : { ...f, said, ...(said.answers !== undefined && { asks }) },
      );
      return { ...report, findings };
    },
  };
  return { decided, shown: await show(app, Dashboard, { route }) };
}

describe('findings', () => {
  it('lead with the stages and say what the score is not', async () => {
    const { shown } = await profile('/profile');
    const text = shown.text();
    expect(text).toContain(
      'Share of this checklist. Not a chance of being found, and never compared with other people.',
    );
    expect(text.indexOf('2 of 5 met')).toBeLessThan(text.indexOf('Share of this checklist'));
  });

  it('can be done, put off, and set aside for a reason', async () => {
    const { shown, decided } = await profile('/profile');
    await shown.click('[data-action="done"]');
    await shown.click('[data-action="later"]');
    const select = shown.root.querySelector<HTMLSelectElement>('[data-action="set-aside"]');
    await act(() => {
      if (select === null) return;
      select.value = 'market';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(decided).toEqual([
      { subject: 'check', key: 'title', field: 'done', value: true },
      { subject: 'check', key: 'title', field: 'later', value: NOW + 30 * DAY },
      { subject: 'check', key: 'title', field: 'dismissed', value: true },
      { subject: 'check', key: 'title', field: 'reason', value: 'market' },
    ]);
  });

  it('stay away until the day they were put off to, with a way back', async () => {
    const later = await profile('/profile', { laterUntil: NOW + DAY });
    expect(later.shown.root.querySelector('#put-off')?.parentElement?.textContent).toContain('A title people search');
    const due = await profile('/profile', { laterUntil: NOW - DAY });
    expect(due.shown.root.querySelector('#put-off')).toBeNull();
  });

  it('say when the user said so', async () => {
    const { shown } = await profile('/profile', { doneAt: NOW - DAY, told: { yes: true, at: NOW - DAY } });
    expect(shown.text()).toContain('is done. What was read since decides.');
    expect(shown.text()).toMatch(/Told by you on .* We ask again after 180 days/);
  });
});

describe('what no page shows', () => {
  it('is asked question by question, and each answer is a decision of its own', async () => {
    const { shown, decided } = await profile('/profile');
    expect(shown.text()).toContain('Do you allow InMail and message requests?');
    await shown.click('[data-action="told-yes-inmail"]');
    await shown.click('[data-action="told-no-inboxes"]');
    expect(decided).toEqual([
      { subject: 'check', key: 'reachable', field: 'told:inmail', value: true },
      { subject: 'check', key: 'reachable', field: 'told:inboxes', value: false },
    ]);
  });

  it('shows an answer with its date until it is asked again, to be taken back', async () => {
    const answers = { inmail: { yes: true, at: NOW - DAY }, public: { yes: true, at: NOW - 400 * DAY } };
    const { shown, decided } = await profile('/profile', { answers }, 'reachable');
    const text = shown.text();
    expect(text).toMatch(/Do you allow InMail and message requests\? Yes · Told by you on/);
    expect(text.match(/Is your public profile visible/g)).toHaveLength(1);
    await shown.click('[data-action="told-back-inmail"]');
    expect(decided).toEqual([{ subject: 'check', key: 'reachable', field: 'told:inmail', value: null }]);
  });
});

it('lists nothing to do where only an answer of the user’s is lacking', () => {
  const base = { check: 'reachable', stage: 'written-to', kind: 'set', result: 'partly', tag: 'documented' } as const;
  const finding = { ...base, weight: 6, share: 0.25, evidence: [], advice: [] };
  expect(topFindings([{ ...finding, open: 0.75 }], 3)).toEqual([]);
  expect(topFindings([{ ...finding, open: 0.5 }], 3)).toHaveLength(1);
});

describe('the rest of the profile', () => {
  it('marks evidence where it stands and measures what the site cuts', async () => {
    const { shown } = await profile('/profile/read');
    const marks = [...shown.root.querySelectorAll('mark')].map((m) => m.textContent);
    expect(marks).toContain('cut manual review of claims by 40 %');
    expect(shown.text()).toContain('35 of 220 characters');
  });

  it('lists wanted words, those not found first', async () => {
    const { shown } = await profile('/profile/words');
    const rows = [...shown.root.querySelectorAll('tbody tr')].map((r) => r.textContent);
    expect(rows[0]).toContain('dbt');
    expect(rows[0]).toContain('not found');
    expect(shown.text()).toContain('3 of 6 terms stand in your profile');
    expect(shown.text()).toContain('not in your goal');
  });

  it('ranks what several recruiters ask for and the profile lacks by how many ask', async () => {
    const { shown } = await profile('/profile/words');
    const gap = shown.root.querySelector('[aria-labelledby="gap"]');
    const items = [...(gap?.querySelectorAll('li') ?? [])].map((li) => li.textContent);
    expect(items).toEqual(['dbt4 recruiters, in 5 offers', 'Spark2 recruiters, in 3 offers']);
  });

  it('shows what edits changed in the audit', async () => {
    const { shown } = await profile('/profile/changes');
    expect(shown.text()).toContain('Share of the checklist: 41–58% before, 52–66% now.');
    expect(shown.text()).toContain('+5 of its weight');
    expect(shown.text()).toContain('Working on machine learning');
  });

  it('compares two dates that the user picks, changed fields and checks first', async () => {
    const { shown } = await profile('/profile/changes');
    const compare = shown.root.querySelector('[aria-labelledby="compare"]');
    expect(compare?.querySelectorAll('[data-action="compare-from"] option')).toHaveLength(4);
    const checks = [...(compare?.querySelectorAll('li') ?? [])].map((li) => li.textContent);
    expect(checks[0]).toContain('A title people search');
    expect(compare?.querySelector('h3 + .duo-wide')?.textContent).toContain('Working on machine learning');
    expect(compare?.querySelector('details')?.textContent).toContain('not read by then');
    const from = compare?.querySelector<HTMLSelectElement>('[data-action="compare-from"]');
    const before = from?.value;
    await act(() => {
      if (!from) return;
      from.selectedIndex = 3;
      from.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    const now = shown.root.querySelector<HTMLSelectElement>('[data-action="compare-from"]');
    expect(now?.value).not.toBe(before);
    expect(now?.selectedIndex).toBe(3);
  });

  it('publishes each check with source, sections and examples, to be turned off or weighed', async () => {
    const { shown, decided } = await profile('/profile/rubric');
    expect(shown.text()).toContain('LinkedIn Help a415295');
    expect(shown.text()).toContain('Neither names it.');
    await shown.click('input[aria-label^="Count A title"]');
    expect(decided).toEqual([{ subject: 'check', key: 'title', field: 'dismissed', value: true }]);
  });

  it('counts connections only after it was switched on, and notes no more than whether there are enough', async () => {
    const { shown } = await profile('/profile/words');
    expect(shown.root.querySelector('input[type="file"]')).toBeNull();
    const decided: NewDecision[] = [];
    const app = {
      ...fixtureApp({ settings: { referrals: true } }),
      decide: async (d: readonly NewDecision[]) => void decided.push(...d),
    };
    const on = await show(app, Dashboard, { route: '/profile/words' });
    const input = on.root.querySelector<HTMLInputElement>('input[type="file"]');
    await act(() => {
      if (input === null) return;
      Object.defineProperty(input, 'files', { value: [new File(['First Name,Last Name'], 'Connections.csv')] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(on.text()).toContain('2 of 612 connections work in your fields');
    expect(decided).toEqual([{ subject: 'check', key: 'referrals', field: 'told', value: false }]);
  });
});
