import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './tools/manifest.ts';
import { pageChunks } from './tools/page-chunks.ts';
import { preloadLinks } from './tools/preload-links.ts';
import { scriptsLast } from './tools/scripts-last.ts';
import { silentWrapper } from './tools/silent-wrapper.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    // Even so, a name like "storage" anywhere in the source would bring in the tool's module of that name, unasked.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
  },
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chromium'),
  vite: () => ({
    plugins: [
      preact({ reactAliasesEnabled: false, devToolsEnabled: false }),
      pageChunks(),
      preloadLinks({ dashboard: 'dashboard-start' }),
      scriptsLast(['popup']),
      silentWrapper(),
    ],
    build: { modulePreload: false, sourcemap: false },
  }),
});
