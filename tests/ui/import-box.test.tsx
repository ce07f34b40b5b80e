// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { App, ImportProgress } from '../../lib/model/app.ts';
import { Dashboard } from '../../lib/ui/views/dashboard/dashboard.tsx';
import { fixtureApp } from './fixture/app.ts';
import { settle, show } from './helpers.tsx';

const running = (id: string): ImportProgress => ({ id, phase: 'store', done: 3, total: 10, warnings: [] });

describe('two imports on their way', () => {
  it('the end of the one left behind does not take the place of the one just begun', async () => {
    let endOld: (p: ImportProgress | null) => void = () => undefined;
    let tellOld: (p: ImportProgress) => void = () => undefined;
    const base = fixtureApp();
    const app: App = {
      ...base,
      resumeImport: (tell) => {
        tellOld = tell;
        return new Promise((done) => {
          endOld = done;
        });
      },
    };
    const shown = await show(app, Dashboard, { route: '#/data' });
    const input = shown.root.querySelector<HTMLInputElement>('input[type=file][accept*=zip]');
    if (input === null) throw new Error('no file input');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'export.zip')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(shown.root.querySelector('#import-result')).not.toBeNull();
    tellOld(running('old'));
    endOld(null);
    await settle();
    expect(shown.root.querySelector('#import-result')).not.toBeNull();
  });
});
