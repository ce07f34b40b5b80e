// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { fixtureApp } from './fixture/app.ts';
import { settle, show } from './helpers.tsx';

const type = async (root: ParentNode, selector: string, value: string): Promise<void> => {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`no field ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};

describe('the search replay', () => {
  it('shows the row, each clause with its quote, and the one that loses', async () => {
    const { root } = await show(fixtureApp(), Dashboard, { route: '#/profile/search' });
    await settle();
    expect(root.querySelector('.result-row')?.textContent).toContain('Norrsken Health');
    expect(root.textContent).toContain('loses you here');
    expect(root.textContent).toContain('LinkedIn also searches by meaning and ranks by things nobody outside sees.');
  });

  it('replays what the user types instead', async () => {
    const app = fixtureApp();
    const study = vi.spyOn(app, 'study');
    const shown = await show(app, Dashboard, { route: '#/profile/search' });
    await settle();
    await shown.click('[data-action=edit-search]');
    await type(shown.root, '.columns form input', 'Data Scientist, , Data Scientist,Statistician');
    await shown.click('[data-action=replay]');
    await settle();
    const asked = study.mock.lastCall?.[0];
    expect(asked?.ask === 'searches' && asked.searches?.[0]?.clauses).toEqual([
      { field: 'title', any: ['Data Scientist', 'Statistician'] },
      { field: 'keywords', any: ['healthcare', 'FHIR', 'claims'] },
    ]);
  });

  it('compares a pasted ad line by line', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/profile/search' });
    await settle();
    await type(shown.root, '#ad ~ form textarea', 'We need Python.');
    await shown.click('[data-action=compare-ad]');
    await settle();
    expect(shown.root.textContent).toContain('2 of 3 requirements have evidence');
    expect(shown.root.textContent).toContain('no evidence');
  });

  it('asks for a reading first where there is none', async () => {
    const { root } = await show(fixtureApp({ store: 'empty' }), Dashboard, { route: '#/profile/search' });
    await settle();
    expect(root.textContent).toContain('Your profile has not been read yet');
  });
});
