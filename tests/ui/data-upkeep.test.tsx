// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DAY } from '../../lib/model/time.ts';
import { backupDue } from '../../lib/ui/backup-due.ts';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { fixtureApp } from './fixture/app.ts';
import { drop, settle, show, violations } from './helpers.tsx';

describe('the check of all records', () => {
  it('says what it looked at', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/data' });
    await shown.click('[data-action=check-store]');
    await settle();
    expect(shown.root.textContent).toContain('1,204 records checked');
    expect(shown.root.querySelector('[data-action=repair]')).toBeNull();
  });

  it('offers the repair only where something is broken', async () => {
    const app = fixtureApp({ broken: 2 });
    const repair = vi.spyOn(app, 'repairStore');
    const shown = await show(app, Dashboard, { route: '#/data' });
    await shown.click('[data-action=check-store]');
    await settle();
    expect(shown.root.textContent).toContain('2 records are broken');
    expect(await violations(shown.root)).toEqual([]);
    expect(repair).not.toHaveBeenCalled();
    await shown.click('[data-action=repair]');
    expect(repair).toHaveBeenCalledTimes(1);
  });
});

describe('the wait for an export', () => {
  it('begins and ends where the export is dropped', async () => {
    const app = fixtureApp({ importing: { id: 'i', phase: 'done', done: 3, warnings: [] } });
    const shown = await show(app, Dashboard, { route: '#/data?steps=small' });
    expect(shown.root.querySelector('[data-action=not-waiting]')).toBeNull();
    await shown.click('[data-action=requested]');
    await settle();
    expect(shown.text()).toContain('The link in the e-mail is valid for 72 hours.');
    expect(shown.root.querySelector('[data-action=requested]')).toBeNull();
    expect(await violations(shown.root)).toEqual([]);
    await shown.click('[data-action=not-waiting]');
    await settle();
    expect((await app.settings()).exportRequestedAt).toBeNull();
    await shown.click('[data-action=requested]');
    await settle();
    await drop(shown.root, new File(['PK'], 'export.zip'));
    expect((await app.settings()).exportRequestedAt).toBeNull();
    shown.close();
  });
});

describe('a backup', () => {
  const now = Date.UTC(2026, 10, 24);
  it.each([
    ['none yet, nothing to lose', undefined, 0, false],
    ['none yet, something to lose', undefined, 1, true],
    ['yesterday’s', now - DAY, 3, false],
    ['yesterday’s, then an import', now - DAY, 20, true],
    ['30 days old', now - 30 * DAY, 0, false],
    ['31 days old', now - 31 * DAY, 0, true],
  ])('%s', (_, lastBackup, conversationsSinceBackup, due) => {
    expect(backupDue({ ...(lastBackup !== undefined && { lastBackup }), conversationsSinceBackup }, now)).toBe(due);
  });
});

describe('saving a table', () => {
  it('hands a CSV file to the browser', async () => {
    const made: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (b: Blob) => `blob:${made.push(b)}` }));
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const shown = await show(fixtureApp(), Dashboard, { route: '#/data' });
    await shown.click('[data-action=csv-approaches]');
    await settle();
    expect(names[0]).toMatch(/^beckon-approaches-\d{4}-\d\d-\d\d\.csv$/);
    const text = await made[0]?.text();
    expect(text?.split('\r\n')[0]).toContain('Date,From,Their headline,Kind');
    expect(text?.split('\r\n').length).toBeGreaterThan(5);
  });
});
