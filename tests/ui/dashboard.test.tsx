// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { href, parseRoute } from '../../lib/ui/router.ts';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { draftOf, goalOf } from '../../lib/ui/views/goal/draft.ts';
import { Panel } from '../../lib/ui/views/panel/panel.tsx';
import { type FixtureOptions, fixtureApp, goal } from './fixture/app.ts';
import { rowAt } from './fixture/inbox.ts';
import { drop, settle, show, violations } from './helpers.tsx';

const ROUTES = [
  '/',
  '/profile',
  '/profile/search',
  '/profile/words',
  '/profile/changes',
  '/profile/read',
  '/profile/rubric',
  '/inbox/row-0',
  '/visibility',
  '/visibility/edits',
  '/visibility/numbers',
  '/data',
  '/settings',
  '/welcome',
  '/welcome/goal',
  '/welcome/way',
  '/welcome/export',
  '/nowhere',
];

describe('addresses', () => {
  it('survive going there and back', () => {
    expect(parseRoute(href('inbox/a%2Fb', { q: 'x y', kind: undefined })).path).toEqual(['inbox', 'a/b']);
    expect(parseRoute(href('inbox', { q: 'x y' })).query.get('q')).toBe('x y');
    expect(parseRoute('#/100%').path).toEqual(['100%']);
  });
});

describe('the goal form', () => {
  it('leads to what is missing where it can’t be saved: the titles, then who may know', async () => {
    const app = fixtureApp({ goal: 'none' });
    const shown = await show(app, Dashboard, { route: '#/welcome/goal' });
    await shown.click('[data-action=save-goal]');
    const titles = document.activeElement as HTMLTextAreaElement | null;
    expect(titles?.name).toBe('titles');
    if (titles === null) throw new Error('no focus');
    titles.value = 'Data Engineer';
    await act(() => void titles.dispatchEvent(new Event('input', { bubbles: true })));
    await shown.click('[data-action=save-goal]');
    expect((document.activeElement as HTMLInputElement | null)?.type).toBe('radio');
    shown.close();
  });

  it('gives back the goal it was given', () => {
    expect(goalOf(draftOf(goal), goal, 'x')).toEqual(goal);
  });

  it('keeps synonyms of a title that stays, and asks for at least one title', () => {
    const draft = draftOf(goal);
    expect(goalOf({ ...draft, titles: 'Machine Learning Engineer\nData Engineer' }, goal, 'x')?.titles).toEqual([
      { title: 'Machine Learning Engineer', synonyms: ['ML Engineer'] },
      { title: 'Data Engineer', synonyms: [] },
    ]);
    expect(goalOf({ ...draft, titles: ' \n' }, goal, 'x')).toBeNull();
  });

  it('keeps synonyms, level, time zone, form of contract and own words as typed', () => {
    const draft = {
      ...draftOf(goal),
      titles: 'Data Engineer',
      synonyms: { 'Data Engineer': 'Analytics Engineer, ETL Developer ' },
      level: 'staff',
      timeZone: ' Europe/Berlin ',
      domains: 'healthcare\nbeekeeping',
      domainTerms: { beekeeping: { added: 'hive, swarm', removed: '' }, housing: { added: 'x', removed: '' } },
    };
    const typed = { ...draft, asking: { ...draft.asking, taxForm: 'C2C' as const } };
    const made = goalOf(typed, goal, 'x');
    expect(made).toMatchObject({
      titles: [{ title: 'Data Engineer', synonyms: ['Analytics Engineer', 'ETL Developer'] }],
      level: 'staff',
      timeZone: 'Europe/Berlin',
      domainTerms: { beekeeping: { added: ['hive', 'swarm'], removed: [] } },
      askingRate: { taxForm: 'C2C' },
    });
    expect(Object.keys(made?.domainTerms ?? {})).toEqual(['beekeeping']);
    expect(goalOf(draftOf(made), made, 'x')).toEqual(made);
  });

  it('takes terms of a pasted ad one by one', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '/settings' });
    const area = [...shown.root.querySelectorAll('textarea')][0];
    await act(() => {
      if (area === undefined) return;
      area.value = 'We need a Data Engineer';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shown.click('[data-action="read-terms"]');
    const rows = () => [...shown.root.querySelectorAll('li')].filter((x) => x.textContent.startsWith('Data Engineer'));
    expect(rows()[0]?.textContent).toContain('Add');
    await act(() => rows()[0]?.querySelector('button')?.click());
    expect(rows()[0]?.textContent).toContain('in your goal');
    const areas = [...shown.root.querySelectorAll('textarea')].map((x) => x.value);
    expect(areas.filter((v) => v.split('\n').includes('Data Engineer'))).toHaveLength(1);
  });

  it('is not complete before it is said who may know', () => {
    const { discretion: _, ...undecided } = goal;
    expect(draftOf(undecided).discretion).toBeNull();
    expect(goalOf(draftOf(undecided), undecided, 'x')).toBeNull();
  });

  it('forgets a floor that was emptied', () => {
    const draft = draftOf(goal);
    expect(goalOf({ ...draft, floor: { ...draft.floor, amount: '' } }, goal, 'x')).not.toHaveProperty('floor');
  });
});

describe('deleting everything', () => {
  it('needs the typed word', async () => {
    const app = fixtureApp();
    const wipe = vi.spyOn(app, 'wipe');
    const shown = await show(app, Dashboard, { route: '#/data' });
    await shown.click('[data-action=wipe]');
    const go = shown.root.querySelector<HTMLButtonElement>('[data-action=wipe-now]');
    expect(go?.disabled).toBe(true);
    const input = shown.root.querySelector<HTMLInputElement>('dialog input');
    if (input === null) throw new Error('no field');
    input.value = 'DELETE';
    await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    await settle();
    await shown.click('[data-action=wipe-now]');
    expect(wipe).toHaveBeenCalledTimes(1);
    shown.close();
  });
});

describe('each view', () => {
  it.each(ROUTES.flatMap((r) => [[r, 'full'] as const, [r, 'empty'] as const, [r, 'error'] as const]))(
    '%s is accessible when %s',
    async (route, store) => {
      const shown = await show(fixtureApp({ store }), Dashboard, { route: `#${route}` });
      expect(shown.root.querySelector('h1')?.textContent).toBeTruthy();
      expect(await violations(shown.root)).toEqual([]);
      shown.close();
    },
  );

  it.each<[string, FixtureOptions]>([
    ['profile', {}],
    ['thread', { page: 'thread' }],
    ['nothing', { store: 'empty' }],
    ['refusal', { page: 'not-own-profile' }],
  ])('panel is accessible: %s', async (_, options) => {
    const shown = await show(fixtureApp(options), Panel);
    expect(await violations(shown.root)).toEqual([]);
    shown.close();
  });
});

describe('a damaged export', () => {
  it('names what is damaged and is taken in only when asked for, the same file again', async () => {
    const warnings = [
      { code: 'rows-lost', message: '', file: 'messages.csv', count: 3 },
      { code: 'something-new', message: 'Said by the reader.' },
    ];
    const refusal = { code: 'partly-damaged', message: '' } as const;
    const app = fixtureApp({ importing: { id: 'i', phase: 'failed', done: 0, warnings, refusal, digest: 'ab12' } });
    const decide = vi.spyOn(app, 'decide');
    const take = vi.spyOn(app, 'importFile');
    const shown = await show(app, Dashboard, { route: '#/data' });
    const file = new File(['PK'], 'export.zip');
    await drop(shown.root, file);
    expect(shown.text()).toContain('messages.csv: 3 rows do not fit their columns');
    expect(shown.text()).toContain('Said by the reader.');
    expect(shown.text()).toContain('Nothing was changed.');
    await shown.click('[data-action=take-damaged]');
    expect(decide.mock.calls[0]?.[0]).toEqual([
      { subject: 'setting', key: 'import', field: 'takeDamaged', value: 'ab12' },
    ]);
    expect(take.mock.calls[1]?.[0]).toBe(file);
    shown.close();
  });
});

describe('an import that a closed tab left behind', () => {
  it('goes on in sight and can be cancelled', async () => {
    const app = fixtureApp({ resuming: { id: 'left', phase: 'derive', done: 12, total: 90, warnings: [] } });
    const cancel = vi.spyOn(app, 'cancelImport');
    const shown = await show(app, Dashboard, { route: '#/data' });
    expect(shown.text()).toContain('12 of 90');
    await shown.click('[data-action=cancel-import]');
    expect(cancel).toHaveBeenCalledWith('left');
    shown.close();
  });

  it('asks for the file once more where it was damaged and the user takes what can be read', async () => {
    const refusal = { code: 'partly-damaged', message: '' } as const;
    const app = fixtureApp({
      resuming: { id: 'left', phase: 'failed', done: 0, warnings: [], refusal, digest: 'ab12' },
    });
    const shown = await show(app, Dashboard, { route: '#/data' });
    expect(shown.root.querySelector('.drop')).toBeNull();
    await shown.click('[data-action=take-damaged]');
    expect(shown.root.querySelector('.drop')).not.toBeNull();
    shown.close();
  });
});

describe('an export of somebody we do not know', () => {
  it('is taken in only after "this is me", and then the same file again', async () => {
    const app = fixtureApp({
      importing: { id: 'i', phase: 'failed', done: 0, warnings: [], refusal: { code: 'other-owner', message: '' } },
    });
    const decide = vi.spyOn(app, 'decide');
    const take = vi.spyOn(app, 'importFile');
    const shown = await show(app, Dashboard, { route: '#/data' });
    const file = new File(['PK'], 'export.zip');
    await drop(shown.root, file);
    await shown.click('[data-action=this-is-me]');
    expect(decide.mock.calls[0]?.[0]).toEqual([{ subject: 'owner', key: '', field: 'accept', value: true }]);
    expect(take).toHaveBeenCalledTimes(2);
    expect(take.mock.calls[1]?.[0]).toBe(file);
    shown.close();
  });
});

const withoutField = {
  conversations: 20,
  offers: 2,
  contract: 1,
  namedPay: 0,
  stillAnswerable: [0, 6].map((i) => ({ ...rowAt(i), fit: null })),
  added: 20,
  known: 0,
  files: ['export.zip'],
};

const choose = async (root: Element): Promise<void> => {
  const input = root.querySelector<HTMLInputElement>('.drop input');
  if (input === null) throw new Error('nowhere to drop a file');
  Object.defineProperty(input, 'files', { value: [new File(['PK'], 'export.zip')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};

describe('the overview', () => {
  it('lets the three stages lead and names no score', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/' });
    const card = shown.root.querySelector('main .card');
    expect([...(card?.querySelectorAll('.stage .strong') ?? [])].map((x) => x.textContent)).toEqual([
      'Found',
      'Chosen',
      'Written to',
    ]);
    expect(shown.text()).not.toMatch(/\d–\d+ %/);
    shown.close();
  });

  it('speaks of the monthly catch-up once the inbox is a month old, and leads to its clicks', async () => {
    const fresh = await show(fixtureApp({ inboxAge: 29 }), Dashboard, { route: '#/' });
    expect(fresh.text()).not.toContain('small export');
    fresh.close();
    const old = await show(fixtureApp({ inboxAge: 31 }), Dashboard, { route: '#/' });
    const link = [...old.root.querySelectorAll('a')].find((a) => a.textContent.includes('small export'));
    old.close();
    const data = await show(fixtureApp(), Dashboard, { route: link?.getAttribute('href') ?? '' });
    const steps = [...data.root.querySelectorAll('details')].find((d) => d.open);
    expect(steps?.textContent).toContain('Tick Messages, Invitations, Profile and Positions, nothing else.');
    data.close();
  });
});

describe('the end of an import', () => {
  it('is the whole history at first, with what many people find', async () => {
    const shown = await show(fixtureApp(), Dashboard, { route: '#/data' });
    await choose(shown.root);
    expect(shown.text()).toContain('214 conversations since March 2021');
    expect(shown.text()).toContain('These 4 people offered work in your field and you may still answer');
    expect(shown.text()).toContain('Contract work in your history: 7 of 61.');
    shown.close();
  });

  it('claims nobody’s field where a judgement does not say it', async () => {
    const app = fixtureApp({ importing: { id: 'x', phase: 'done', done: 1, warnings: [], summary: withoutField } });
    const shown = await show(app, Dashboard, { route: '#/data' });
    await choose(shown.root);
    expect(shown.text()).toContain('These 2 people offered work and you may still answer');
    shown.close();
  });

  it('is what is new afterwards: whom to answer, who named pay', async () => {
    const shown = await show(fixtureApp({ catchUp: true }), Dashboard, { route: '#/data' });
    await choose(shown.root);
    expect(shown.root.querySelector('#import-result')?.textContent).toBe('What is new since Oct 23, 2026');
    for (const said of ['9 new conversations', '3 new offers', '1 contract offer fits your goal', '1 named pay'])
      expect(shown.text()).toContain(said);
    expect(shown.root.querySelectorAll('.people')[0]?.textContent).toContain('Ada Brankovic');
    shown.close();
  });

  it('says neither names nor offers in quiet mode', async () => {
    for (const catchUp of [false, true]) {
      const shown = await show(fixtureApp({ catchUp, settings: { quiet: true } }), Dashboard, { route: '#/data' });
      await choose(shown.root);
      const said = shown.root.querySelector('section:has(> #import-result)')?.textContent ?? '';
      expect(said).not.toBe('');
      expect(said).not.toMatch(/offer|Brankovic/i);
      shown.close();
    }
  });
});

describe('desktop reminders', () => {
  const turn = async (root: Element): Promise<HTMLInputElement> => {
    const label = [...root.querySelectorAll('label')].find((l) => l.textContent === 'Desktop reminders');
    const box = root.querySelector<HTMLInputElement>(`#${CSS.escape(label?.htmlFor ?? '')}`);
    if (box === null) throw new Error('no switch');
    await act(() => box.click());
    await settle();
    return box;
  };

  it('ask the browser in the click that turns them on, and give the permission back', async () => {
    const app = fixtureApp();
    const allow = vi.spyOn(app, 'allowNotifying');
    const shown = await show(app, Dashboard, { route: '#/settings' });
    expect(shown.text()).toContain('no name, no word of a message');
    expect((await turn(shown.root)).checked).toBe(true);
    expect((await turn(shown.root)).checked).toBe(false);
    expect(allow.mock.calls).toEqual([[true], [false]]);
    shown.close();
  });

  it('stay off where the browser refuses, and say what happens instead', async () => {
    const shown = await show(fixtureApp({ noNotices: true }), Dashboard, { route: '#/settings' });
    expect((await turn(shown.root)).checked).toBe(false);
    expect(shown.text()).toContain('The toolbar button goes on showing the number.');
    shown.close();
  });
});

describe('automatic reading', () => {
  const turn = async (root: Element): Promise<HTMLInputElement> => {
    const box = root.querySelector<HTMLInputElement>('[data-action=automatic]');
    if (box === null) throw new Error('no switch');
    await act(() => box.click());
    await settle();
    return box;
  };

  it('is off, says what it does and risks, and asks the browser in the click that turns it on', async () => {
    const app = fixtureApp();
    const asked = vi.spyOn(app, 'readUnasked');
    const shown = await show(app, Dashboard, { route: '#/settings' });
    for (const words of ['terms forbid add-ons', 'may restrict accounts', 'Other people’s profiles are left alone'])
      expect(shown.text()).toContain(words);
    expect(shown.root.querySelector<HTMLInputElement>('[data-action=automatic]')?.checked).toBe(false);
    expect((await turn(shown.root)).checked).toBe(true);
    expect((await turn(shown.root)).checked).toBe(false);
    expect(asked.mock.calls).toEqual([[true], [false]]);
    shown.close();
  });

  it('stays off where the browser refuses, and says so', async () => {
    const shown = await show(fixtureApp({ noNotices: true }), Dashboard, { route: '#/settings' });
    expect((await turn(shown.root)).checked).toBe(false);
    expect(shown.text()).toContain('Pages are read when you click the Beckon icon, as before.');
    shown.close();
  });
});
