import type { Plugin } from 'vite';

const SCRIPT = /[ \t]*<script type="module"[^>]*><\/script>\n?/g;

/**
 * Moves the module scripts of these pages behind everything else: the browser asks for files in the order in which they
 * stand, and what the page shows in its first moment comes before what it does later.
 */
export const scriptsLast = (pages: readonly string[]): Plugin => ({
  name: 'beckon-scripts-last',
  transformIndexHtml: {
    order: 'post',
    handler(html, { path }) {
      if (!pages.some((page) => path.includes(page))) return html;
      const scripts = html.match(SCRIPT) ?? [];
      return html.replace(SCRIPT, '').replace('</body>', `${scripts.join('')}</body>`);
    },
  },
});
