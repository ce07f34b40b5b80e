import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './tools/manifest.ts';
import { pageChunks } from './tools/page-chunks.ts';
import { preloadLinks } from './tools/preload-links.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chromium'),
  vite: () => ({
    plugins: [
      preact({ reactAliasesEnabled: false, devToolsEnabled: false }),
      pageChunks(),
      preloadLinks({ dashboard: 'dashboard-start' }),
    ],
    build: { modulePreload: false, sourcemap: false },
  }),
});
