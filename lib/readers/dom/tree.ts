/** Closest common ancestor of two elements. */
export function commonAncestor(a: Element, b: Element): Element {
  let up: Element = a;
  while (!up.contains(b) && up.parentElement !== null) up = up.parentElement;
  return up;
}

/** The child of `ancestor` under which `el` stands (`el` itself if it is that child). */
export function branchOf(ancestor: Element, el: Element): Element {
  let at = el;
  while (at.parentElement !== null && at.parentElement !== ancestor) at = at.parentElement;
  return at;
}

/** Without those that stand inside another one of the list (which is in document order). */
export function outermost(list: readonly Element[]): Element[] {
  const out: Element[] = [];
  for (const el of list) if (!out.at(-1)?.contains(el)) out.push(el);
  return out;
}

const BLANK = /^\s*$/;

/** Whether anything is written below an element; stops at the first text found. */
export function hasText(el: Element): boolean {
  for (let node = el.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 ? !BLANK.test(node.nodeValue ?? '') : node.nodeType === 1 && hasText(node as Element))
      return true;
  }
  return false;
}
