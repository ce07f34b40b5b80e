import { signal } from '@preact/signals';

export interface Toast {
  readonly text: string;
  readonly undo?: () => Promise<void>;
}

/** The one message at the page's foot; a new one replaces the old. */
export const toast = signal<Toast | null>(null);
/** What a screen reader should hear next, politely. */
export const announcement = signal('');

export function say(text: string, undo?: () => Promise<void>): void {
  toast.value = undo === undefined ? { text } : { text, undo };
  announcement.value = text;
}
