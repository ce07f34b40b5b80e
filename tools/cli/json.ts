import { InputError } from './errors.ts';

/**
 * The value of a JSON text. `where` names the file, and the line where there are several.
 * @throws {InputError} saying that the text is empty, or where it stops being JSON.
 */
export function parsed(where: string, text: string): unknown {
  if (text.trim() === '') throw new InputError(`${where}: is empty.`);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${where}: is not valid JSON (${(error as Error).message}).`);
  }
}
