// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { RefusalCode } from '../../lib/model/observation.ts';
import { t } from '../../lib/ui/i18n/index.ts';
import { Popup } from '../../lib/ui/views/popup/popup.tsx';
import { type FixtureOptions, fixtureApp } from './fixture/app.ts';
import { settle, show, violations } from './helpers.tsx';

const REFUSALS: readonly RefusalCode[] = [
  'not-own-profile',
  'ownership-unknown',
  'login-wall',
  'challenge',
  'not-found',
  'still-loading',
  'unsupported-page',
  'browser-page',
  'no-permission',
  'not-understood',
  'reader-failed',
];

describe('the popup', () => {
  it('reads nothing before the user knows what Beckon does', async () => {
    const app = fixtureApp({ onboarded: false });
    const read = vi.spyOn(app, 'readActiveTab');
    const shown = await show(app, Popup);
    expect(read).not.toHaveBeenCalled();
    expect(shown.text()).toContain('terms forbid add-ons');
    await shown.click('[data-action=accept]');
    expect(read).toHaveBeenCalledTimes(1);
    shown.close();
  });

  it('reads once on opening and shows stages, findings and what was not seen', async () => {
    const app = fixtureApp();
    const read = vi.spyOn(app, 'readActiveTab');
    const shown = await show(app, Popup);
    expect(read).toHaveBeenCalledTimes(1);
    expect(shown.text()).toContain('2 of 5 met, 1 unknown');
    expect(shown.text()).toContain('Not seen yet');
    expect(shown.root.querySelectorAll('.disclosure .chip').length).toBeGreaterThan(2);
    shown.close();
  });

  it('says first that the inbox was not seen for more than a week, and the newest verdict in one sentence', async () => {
    const fresh = await show(fixtureApp({ inboxAge: 7 }), Popup);
    expect(fresh.text()).not.toContain('Inbox last seen');
    expect(fresh.text()).not.toContain('Since your edit');
    fresh.close();
    const old = await show(fixtureApp({ inboxAge: 19, experiment: true }), Popup);
    expect(old.root.querySelector('main')?.firstElementChild?.textContent).toBe(
      'Inbox last seen 19 days ago. What came since is not counted.',
    );
    expect(old.text()).toContain('Since your edit “Headline for contract work”, no clear change so far.');
    old.close();
    const one = await show(fixtureApp({ experiment: true, series: 'recruiter_ping' }), Popup);
    expect(one.text()).toContain(`no clear change so far. (${t('label.recruiter_ping')})`);
    one.close();
    const quiet = await show(fixtureApp({ experiment: true, settings: { quiet: true } }), Popup);
    expect(quiet.text()).not.toContain('Since your edit');
    quiet.close();
  });

  it('says in one sentence that an announced edit has its answer, with the way to it, and keeps it from a shared screen', async () => {
    const app = fixtureApp({ experiment: true, due: true });
    const open = vi.spyOn(app, 'openDashboard');
    const shown = await show(app, Popup);
    expect(shown.text()).toContain('The answer on “Headline for contract work” is due: no clear change.');
    expect(shown.text()).not.toContain('so far');
    await shown.click('[data-action=see-experiment]');
    expect(open).toHaveBeenCalledWith('visibility/edits');
    shown.close();
    const quiet = await show(fixtureApp({ experiment: true, due: true, settings: { quiet: true } }), Popup);
    expect(quiet.text()).not.toContain('is due');
    quiet.close();
  });

  it('leads to the sample before anything is read', async () => {
    const app = fixtureApp({ onboarded: false });
    const open = vi.spyOn(app, 'openDashboard');
    const shown = await show(app, Popup);
    await shown.click('[data-action=sample]');
    expect(open).toHaveBeenCalledWith('welcome/sample');
    shown.close();
  });

  it('reads no page while it shows the sample, says so, and removes it with one click', async () => {
    const app = fixtureApp({ settings: { sample: true } });
    const read = vi.spyOn(app, 'readActiveTab');
    const shown = await show(app, Popup);
    expect(shown.text()).toContain('You are looking at sample data. None of it is yours.');
    expect(shown.text()).toContain('Waiting for an answer');
    expect(read).not.toHaveBeenCalled();
    await shown.click('[data-action=remove-sample]');
    expect(shown.text()).not.toContain('sample data');
    expect(read).toHaveBeenCalledTimes(1);
    shown.close();
  });

  it('calls nobody’s waiting unknown before a message was read', async () => {
    const shown = await show(fixtureApp({ store: 'empty' }), Popup);
    expect(shown.text()).toContain('Not known yet: no message has been read.');
    expect(shown.text()).not.toContain('Nobody waits');
    shown.close();
  });

  it('says what was not checked, never that a message is safe', async () => {
    const shown = await show(fixtureApp({ page: 'thread' }), Popup);
    expect(shown.text()).toContain(
      'No known warning sign in the text we read. Sender, links and attachments not checked.',
    );
    expect(shown.text()).not.toMatch(/\bsafe\b/i);
    shown.close();
  });

  it.each(REFUSALS)('explains %s and what to do', async (page) => {
    const shown = await show(fixtureApp({ page }), Popup);
    const notice = shown.root.querySelector('main .notice');
    expect(notice?.getAttribute('role')).toBe('status');
    expect((notice?.textContent ?? '').length).toBeGreaterThan(40);
    expect(shown.text()).not.toContain(`refusal.${page}`);
    shown.close();
  });

  it('asks whose page it is before anything of it is kept, and reads it again once that is said', async () => {
    const app = fixtureApp({ page: 'claim' });
    const decide = vi.spyOn(app, 'decide');
    const read = vi.spyOn(app, 'readActiveTab');
    const shown = await show(app, Popup);
    expect(shown.text()).toContain('Is this your own page?');
    expect(shown.text()).toContain('from its data for search engines');
    const before = read.mock.calls.length;
    await shown.click('[data-action=claim]');
    await settle();
    expect(decide.mock.calls[0]?.[0]).toEqual([
      { subject: 'owner', key: 'https://mira.example/about', field: 'claimed', value: true },
    ]);
    expect(read.mock.calls.length).toBe(before + 1);
    shown.close();
  });

  it('chooses nobody’s discretion for them', async () => {
    const app = fixtureApp({ goal: 'proposed' });
    const set = vi.spyOn(app, 'setGoal');
    const shown = await show(app, Popup);
    expect(shown.root.querySelector('select')?.value).toBe('');
    await shown.click('[data-action=confirm-goal]');
    expect(set).not.toHaveBeenCalled();
    expect(shown.root.textContent).toContain('Say first who may know that you are looking.');
    shown.close();
  });

  it('asks for the goal in one click and keeps the chosen discretion', async () => {
    const app = fixtureApp({ goal: 'proposed' });
    const set = vi.spyOn(app, 'setGoal');
    const shown = await show(app, Popup);
    const select = shown.root.querySelector('select');
    if (select === null) throw new Error('no choice of discretion');
    select.value = 'open';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await shown.click('[data-action=confirm-goal]');
    expect(set.mock.calls[0]?.[0]).toMatchObject({ discretion: 'open', confirmedAt: expect.any(Number) });
    shown.close();
  });

  it('hides names and the word offer in quiet mode', async () => {
    const shown = await show(fixtureApp({ page: 'thread', settings: { quiet: true } }), Popup);
    const visible = shown.text().replace('Quiet mode is on: names and offers are hidden.', '');
    expect(visible.match(/.{0,30}(offer|Brankovic|Halloran).{0,30}/gi) ?? []).toEqual([]);
    shown.close();
  });

  it('judges a pasted message without keeping it', async () => {
    const app = fixtureApp();
    const judge = vi.spyOn(app, 'triageText');
    const shown = await show(app, Popup);
    const box = shown.root.querySelector('textarea');
    if (box === null) throw new Error('no box');
    box.value = 'We need an engineer';
    await act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
    await shown.click('details.card summary');
    await shown.click('[data-action=judge]');
    expect(judge).toHaveBeenCalledWith('We need an engineer');
    shown.close();
  });

  it.each([
    ['a page nobody understands', 'not-understood', '<!doctype html>', 'Copied'],
    ['a page that is gone', 'reader-failed', '<!doctype html>', 'Copied without the page’s structure'],
    ['a reading with gaps', 'drifted', '<!doctype html>', '2 parts of this page'],
  ] as const)('copies a drift report with one click: %s', async (_, page, copied, said) => {
    const shown = await show(fixtureApp({ page }), Popup);
    const button = [...shown.root.querySelectorAll('button')].find((b) => b.textContent === 'Copy drift report');
    await act(async () => button?.click());
    await vi.waitFor(() => expect(shown.text()).toContain(said));
    await vi.waitFor(() => expect(shown.copied).toEqual([expect.stringContaining(copied)]));
    shown.close();
  });

  it.each<[string, FixtureOptions]>([
    ['profile', {}],
    ['thread', { page: 'thread' }],
    ['fraud', { page: 'scam' }],
    ['first run', { onboarded: false, store: 'empty' }],
    ['proposed goal', { goal: 'proposed' }],
    ['empty', { store: 'empty', page: 'unsupported-page' }],
    ['error', { store: 'error', page: 'reader-failed' }],
    ['drifted', { page: 'drifted' }],
    ['reading', { page: 'loading' }],
  ])('is accessible: %s', async (_, options) => {
    const shown = await show(fixtureApp(options), Popup);
    expect(await violations(shown.root)).toEqual([]);
    shown.close();
  });
});
