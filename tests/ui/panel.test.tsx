// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../lib/ui/views/panel/panel.tsx';
import { fixtureApp } from './fixture/app.ts';
import { settle, show } from './helpers.tsx';

describe('the side panel', () => {
  it('reads nothing by itself, and dims what was read once the tab shows another page', async () => {
    const app = fixtureApp({ page: 'thread' });
    const read = vi.spyOn(app, 'readActiveTab');
    const heard: (() => void)[] = [];
    vi.spyOn(app, 'onTab').mockImplementation((listener) => {
      heard.push(listener);
      return () => undefined;
    });
    const shown = await show(app, Panel);
    expect(shown.text()).toContain('as read at');
    expect(shown.root.querySelector('.dimmed')).toBeNull();
    vi.spyOn(app, 'lastOutcome').mockResolvedValue(null);
    await act(() => {
      for (const tell of heard) tell();
    });
    await settle();
    expect(shown.root.querySelector('.dimmed')?.textContent).toContain('Ada Brankovic');
    expect(shown.text()).toContain('The tab shows another page now.');
    expect(read).not.toHaveBeenCalled();
    shown.close();
  });

  it('keeps in sight what it shows when access has ended, and says what to do', async () => {
    const shown = await show(fixtureApp({ page: 'no-permission' }), Panel);
    await shown.click('[data-action=read-again]');
    expect(shown.text()).toContain('Access to the page has ended. Click the Beckon icon in the toolbar to read it.');
    expect(shown.text()).toContain('2 of 5 met, 1 unknown');
    shown.close();
  });

  it('shows a made-up conversation while the sample is shown, never the tab’s own', async () => {
    const shown = await show(fixtureApp({ page: 'scam', settings: { sample: true } }), Panel);
    expect(shown.text()).toContain('You are looking at sample data');
    expect(shown.text()).toContain('Contract offer');
    expect(shown.text()).not.toContain('Likely fraud');
    shown.close();
  });
});
