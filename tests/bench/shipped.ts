import { build } from 'vite';

const ENTRY = new URL('./shipped-entry.ts', import.meta.url).pathname;
const FOLDER = new URL('../../.output/bench', import.meta.url).pathname;

/**
 * What the extension does with texts, put together and made small as in the built extension. What runs a file of
 * TypeScript as it lies there names every function anew each time that it is made, which costs a fifth of the time.
 */
export async function asShipped(): Promise<typeof import('./shipped-entry.ts')> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'esnext',
      outDir: FOLDER,
      emptyOutDir: true,
      lib: { entry: ENTRY, formats: ['es'], fileName: 'texts' },
    },
  });
  return import(`${FOLDER}/texts.js`);
}
