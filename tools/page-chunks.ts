import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the bundler tells of the modules it puts into files. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A module with everything it imports statically. */
function reach(entry: string, graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next);
  };
  add(entry);
  return found;
}

const inside = (file: string): string => fileURLToPath(new URL(`../entrypoints/${file}`, import.meta.url));

/** Tells of each module which pages load it at their start; looked up once per build. */
function pagesOf(graph: Graph) {
  const starts = {
    popup: 'popup/main.ts',
    panel: 'sidepanel/main.ts',
    hidden: 'offscreen/main.ts',
    early: 'dashboard/main.ts',
    dashboard: 'dashboard/dashboard-start.ts',
    timeline: '../lib/pipeline/visibility-view.ts',
  };
  const reached = Object.entries(starts).map(([page, file]) => [page, reach(inside(file), graph)] as const);
  return (id: string) =>
    Object.fromEntries(reached.map(([page, all]) => [page, all.has(id)])) as Record<keyof typeof starts, boolean>;
}

type Pages = ReturnType<ReturnType<typeof pagesOf>>;
/** What the bundlers add of their own: a few lines, in a file each if left alone. */
const BUNDLERS = /virtual:wxt|rolldown\/runtime/;

/**
 * Few files for each page: a browser takes some milliseconds to find each, whatever its size. What finds the texts is
 * one, what the offscreen document shares with the pages another, then what popup, panel and dashboard have in common, and
 * what the dashboard shares with parts that are loaded later, together with what the timeline, loaded beside it, shares
 * with others. The first group that a module belongs to takes it.
 */
export const pageChunks = (): Plugin => ({
  name: 'beckon-page-chunks',
  outputOptions(options) {
    if (options.format !== 'es') return null;
    let pages: ReturnType<typeof pagesOf> | undefined;
    const group = (name: string, belongs: (pages: Pages, id: string) => boolean) => ({
      name: (id: string, graph: Graph): string | null => {
        pages ??= pagesOf(graph);
        return belongs(pages(id), id) ? name : null;
      },
      minShareCount: 2,
      includeDependenciesRecursively: false,
    });
    const groups = [
      group('early', (m, id) => m.early || BUNDLERS.test(id)),
      group('browser', (m) => m.hidden),
      group('shared', (m) => m.popup && (m.panel || m.dashboard)),
      group('stored', (m) => m.dashboard || m.timeline),
    ];
    return { ...options, codeSplitting: { groups } };
  },
});
