import type { Plugin } from 'vite';

/**
 * Takes the logger out of the wrapper around injected scripts: in production it prints nothing, but its 100 bytes (gzip)
 * would be sent into each page. The error itself is still thrown on.
 */
export const silentWrapper = (): Plugin => ({
  name: 'beckon-silent-wrapper',
  apply: 'build',
  transform: (code, id) =>
    id.includes('unlisted-script-entrypoint') ? code.replace(/^\s*logger\.error\(.*\);$/gm, '') : undefined,
});
