import type { Msg } from '../model/text.ts';
import { auditMessages } from './messages.en.ts';

const texts: Readonly<Record<string, string>> = auditMessages;

/** An audit message in English, for the command line, reports and tests; the interface has its own languages. */
export function render(message: Msg): string {
  const text = texts[message.id] ?? message.id;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(message.params?.[name] ?? whole));
}
