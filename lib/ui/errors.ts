import { hasText, t, tm } from './i18n/index.ts';

/** The code of whatever was thrown; errors without one are programming errors and say their name. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

/** What to tell the user about an error's code. */
export function errorText(code: string): string {
  const id = `error.${code}`;
  return hasText(id) ? tm({ id }) : t('error.generic', { code });
}
