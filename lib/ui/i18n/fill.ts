import type { ParamValues, Text } from './types.ts';

const PARAM = /\{(\w+)\}/g;

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

function memo<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

function form(text: Text, tag: string, params: ParamValues): string {
  if (typeof text === 'string') return text;
  const category = memo(rules, tag, () => new Intl.PluralRules(tag)).select(Number(params.count ?? 0));
  return text[category] ?? text.other;
}

/** The text with its parameters filled in; numbers are written as the language does. An absent parameter stays visible. */
export function fill(text: Text, tag: string, params: ParamValues = {}): string {
  return form(text, tag, params).replace(PARAM, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? memo(numbers, tag, () => new Intl.NumberFormat(tag)).format(value) : value;
  });
}
