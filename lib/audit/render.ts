import type { Msg } from '../model/text.ts';
import { auditMessages } from './messages.en.ts';

const texts: Readonly<Record<string, string>> = auditMessages;

/** "de, fr" as a reader says it; what is no language's tag stands as it is. */
function languageNames(tags: string): string {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  return tags
    .split(', ')
    .map((tag) => (/^[a-z]{2,3}$/.test(tag) ? (names.of(tag) ?? tag) : tag))
    .join(', ');
}

/** An audit message in English, for the command line, reports and tests; the interface has its own languages. */
export function render(message: Msg): string {
  const text = texts[message.id] ?? message.id;
  const value = (name: string): string | undefined => {
    const given = message.params?.[name];
    return name === 'languages' ? languageNames(String(given ?? '')) : given?.toString();
  };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => value(name) ?? whole);
}
