import type { background as source } from '../en/background.ts';
import type { Translation } from '../types.ts';

export const background: Translation<typeof source> = {
  'menu.selection': 'Evaluar esta selección con Beckon',
  'notice.due': { one: '{count} aviso ha vencido', other: '{count} avisos han vencido' },
  'notice.open': 'Haga clic para abrir Beckon.',
};
