import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { STRANGER_ID } from './firefox.ts';

/** Another extension, as anybody may have it installed; its page can speak to whom it likes. */
export function strangerExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beckon-stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    browser_specific_settings: { gecko: { id: STRANGER_ID } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title><p>Stranger</p>');
  return folder;
}

/** What somebody who found Beckon's id would try: every kind of question, the inner wire, a port. */
export const ATTEMPTS: readonly unknown[] = [
  { kind: 'wipe', payload: {} },
  { kind: 'decide', payload: { decisions: [{ subject: 'note', key: 'foreign', field: 'text', value: 'planted' }] } },
  { kind: 'read-tab', payload: { tabId: 1 } },
  { kind: 'triage-text', payload: { text: 'A contract, 10 hours a week.', keep: true } },
  { kind: 'stored', payload: {} },
  { target: 'derive-host', request: { kind: 'work' } },
  { target: 'derive-host', request: { kind: 'take-text', text: 'A contract.', page: 'pasted', keep: true } },
];

interface Runtime {
  sendMessage(id: string, message: unknown): Promise<unknown>;
  connect(id: string): { onDisconnect: { addListener(f: () => void): void }; postMessage(m: unknown): void };
}

/** Sends each message to Beckon and tells what came back; 'nobody' where no one was there to take it. */
export const answers = (page: Page, id: string, messages: readonly unknown[]): Promise<unknown[]> =>
  page.evaluate(
    async (to, all) => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', { runtime?: Runtime } | undefined>;
      const runtime = world.browser?.runtime ?? world.chrome?.runtime;
      if (runtime?.sendMessage === undefined) return all.map(() => 'nobody');
      const late = (): Promise<string> => new Promise((done) => setTimeout(done, 1_500, 'nobody'));
      const out: unknown[] = [];
      for (const message of all) {
        const said = runtime.sendMessage(to, message).catch(() => 'nobody');
        out.push((await Promise.race([said, late()])) ?? 'nobody');
      }
      const port = new Promise((done) => {
        try {
          const opened = runtime.connect(to);
          opened.onDisconnect.addListener(() => done('nobody'));
          opened.postMessage(all[0]);
          setTimeout(done, 1_500, 'a port');
        } catch {
          done('nobody'); // a page without any right to connect
        }
      });
      return [...out, await port];
    },
    id,
    [...messages],
  );
