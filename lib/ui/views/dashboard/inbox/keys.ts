/** What a key asks for in the inbox. */
export type InboxCommand =
  | { readonly move: number }
  | 'open'
  | 'label'
  | 'status'
  | 'search'
  | 'add'
  | 'undo'
  | 'help'
  | 'list'
  | 'first'
  | 'last';

const COMMANDS: Readonly<Record<string, InboxCommand>> = {
  j: { move: 1 },
  k: { move: -1 },
  l: 'label',
  e: 'status',
  '/': 'search',
  n: 'add',
  u: 'undo',
  '?': 'help',
};
/** Only while the list has the focus: elsewhere these keys belong to the page. */
const LIST_COMMANDS: Readonly<Record<string, InboxCommand>> = {
  ArrowDown: { move: 1 },
  ArrowUp: { move: -1 },
  PageDown: { move: 10 },
  PageUp: { move: -10 },
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'open',
};

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const TYPING = 'input, textarea, select, dialog';

/** Back to the list from a field that a key led to; a search that holds words is emptied first, by the browser. */
function leavesField(target: Element | null): boolean {
  if (target instanceof HTMLInputElement && target.type === 'search') return target.value === '';
  return target?.closest('.row-controls, .filters') != null;
}

/** The command of a key press, or null: never while typing or with a modifier. */
export function commandOf(event: KeyPress, target: Element | null, list: Element | null): InboxCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return leavesField(target) ? 'list' : null;
  if (target?.closest(TYPING)) return null;
  return (target === list ? LIST_COMMANDS[event.key] : undefined) ?? COMMANDS[event.key] ?? null;
}
