import { browser } from './browser.ts';
import { openPanel } from './panel.ts';
import { MAX_TEXT } from './protocol.ts';

const ID = 'triage-selection';

/** Runs in the selection's own frame; `toString` of a selection keeps its line breaks, the menu's text does not. */
function selectedText(): string {
  return String(getSelection() ?? '');
}

/** Puts the menu entry there or words it anew; idempotent, since both browsers remember it from one start to the next. */
export async function setSelectionMenu(title: string): Promise<void> {
  try {
    await browser.contextMenus.update(ID, { title });
  } catch {
    browser.contextMenus.create({ id: ID, title, contexts: ['selection'] }); // it wasn't there yet
  }
}

export interface Selection {
  readonly text: string;
  readonly tabId: number;
}

/** Registers synchronously. The panel opens in the same gesture, before the text is read. */
export function onSelectionMenu(take: (selection: Selection) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ID || tab?.id === undefined) return;
    openPanel(tab.windowId).catch((error: unknown) => console.warn('beckon: the panel stays closed', error));
    readSelection(tab.id, info.frameId ?? 0, info.selectionText ?? '')
      .then((text) => take({ text: text.slice(0, MAX_TEXT), tabId: tab.id as number }))
      .catch((error: unknown) => console.error('beckon: the selection was not read', error));
  });
}

/** The selection with its line breaks; where the frame can't be entered, the menu's flat text. */
async function readSelection(tabId: number, frameId: number, flat: string): Promise<string> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [first] = await browser.scripting.executeScript({ target, injectImmediately: true, func: selectedText });
    const text: unknown = first?.result;
    return typeof text === 'string' && text.trim() !== '' ? text : flat;
  } catch (error) {
    console.warn('beckon: reading the selection in its frame failed', error);
    return flat;
  }
}
