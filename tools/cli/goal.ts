import type { Goal } from '../../lib/model/goal.ts';
import { InputError } from './errors.ts';
import { load, text } from './load.ts';

const LISTS = ['titles', 'places', 'domains', 'mustSkills', 'niceSkills', 'noGos'] as const;

/** A goal file holds any part of {@link Goal}; lists that are left out are empty, titles may be plain texts. */
export function loadGoal(file: string): Goal {
  let value: unknown;
  try {
    value = JSON.parse(text(load(file)));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file}: is not valid JSON (${(error as Error).message}).`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      `${file}: a goal is a JSON object, for example {"titles": ["Staff ML Engineer"], "engagement": "contract"}.`,
    );
  }
  const given = value as Record<string, unknown>;
  for (const name of LISTS) {
    if (given[name] !== undefined && !Array.isArray(given[name]))
      throw new InputError(`${file}: "${name}" must be a list.`);
  }
  const titles = ((given.titles as unknown[]) ?? []).map((t) =>
    typeof t === 'string' ? { title: t, synonyms: [] } : t,
  );
  const lists = Object.fromEntries(LISTS.map((name) => [name, given[name] ?? []]));
  // A goal given on purpose counts as confirmed.
  return { id: 'file', engagement: 'either', confirmedAt: 0, ...given, ...lists, titles } as unknown as Goal;
}
