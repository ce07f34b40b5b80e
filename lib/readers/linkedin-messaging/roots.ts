import { BUBBLE, LIST } from './anchors.ts';

export type Root = Document | ShadowRoot | DocumentFragment;

/** The page, and the open shadow root in which newer pages keep the messaging overlay (as a template in a saved file). */
export function rootsOf(doc: Document): Root[] {
  const roots: Root[] = [doc];
  for (const host of doc.querySelectorAll('#interop-outlet, [data-testid="interop-shadowdom"]')) {
    if (host.shadowRoot !== null && host.shadowRoot !== undefined) roots.push(host.shadowRoot);
    for (const t of host.querySelectorAll('template[shadowrootmode="open"]'))
      roots.push((t as HTMLTemplateElement).content);
  }
  return [...new Set(roots)];
}

/** Whether a conversation is open in the overlay of any page. */
export const hasOverlay = (roots: readonly Root[]): boolean =>
  roots.some((root) => [...root.querySelectorAll(BUBBLE)].some((b) => b.querySelector(LIST) !== null));
