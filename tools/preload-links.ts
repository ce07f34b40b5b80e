import type { HtmlTagDescriptor, Plugin } from 'vite';

interface Chunk {
  readonly type: string;
  readonly imports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

/** A chunk's file with those of everything it imports statically; the styles come with their chunks. */
function filesOf(bundle: Readonly<Record<string, Chunk>>, entry: string): { scripts: string[]; styles: string[] } {
  const files = new Set<string>();
  const styles = new Set<string>();
  const add = (file: string): void => {
    const chunk = bundle[file];
    if (files.has(file) || chunk?.type !== 'chunk') return;
    files.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const next of chunk.imports ?? []) add(next);
  };
  add(entry);
  // What is imported stands before whatever imports it, in styles as in the source.
  return { scripts: [...files], styles: [...styles].reverse() };
}

/**
 * Names, in a page's head, every script and style that the chunk called `start` needs, though the page's own script only
 * imports it later. The browser then fetches all of them at once instead of finding them one after the other. Plain links in the built page: no code is added to any bundle.
 */
export const preloadLinks = (pages: Readonly<Record<string, string>>): Plugin => ({
  name: 'beckon-preload-links',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle, path }): HtmlTagDescriptor[] {
      const start = Object.entries(pages).find(([page]) => path.includes(page))?.[1];
      if (bundle === undefined || start === undefined) return [];
      const entry = Object.values(bundle).find((c) => c.type === 'chunk' && c.name === start);
      if (entry === undefined) throw new Error(`No chunk is called "${start}".`);
      const { scripts, styles } = filesOf(bundle, entry.fileName);
      const link = (rel: string, file: string): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `/${file}` },
        injectTo: 'head',
      });
      const links = [...styles.map((f) => link('stylesheet', f)), ...scripts.map((f) => link('modulepreload', f))];
      return links.filter(({ attrs }) => !html.includes(`"${attrs?.href}"`));
    },
  },
});
