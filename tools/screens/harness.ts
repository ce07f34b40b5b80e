import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { manifest } from '../manifest.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the pages of a source tree with fixtures in the place of store and browser. */
export async function buildHarness(tree: string, outDir: string): Promise<void> {
  const root = join(tree, 'tests/ui/harness');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: { input: ['popup', 'sidepanel', 'dashboard'].map((p) => join(root, `${p}.html`)) },
    },
  });
}

export interface Site {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves the pages under the same content security policy as the extension's own. */
export function serve(folder: string): Promise<Site> {
  const csp = manifest('chromium').content_security_policy.extension_pages;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'content-security-policy': csp });
      response.end(body);
    } catch {
      response.writeHead(204).end(); // the icon that browsers ask for unasked
    }
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
