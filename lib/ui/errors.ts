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
  if (hasText(id)) return tm({ id });
  // a refusal thrown as an error (a damaged file, another person's backup) has its words already
  const refusal = `refusal.${code}`;
  return hasText(refusal) ? `${tm({ id: refusal })}. ${tm({ id: `${refusal}.do` })}` : t('error.generic', { code });
}
