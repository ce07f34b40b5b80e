import type { background as source } from '../en/background.ts';
import type { Translation } from '../types.ts';

export const background: Translation<typeof source> = {
  'menu.selection': 'Evaluar esta selección con Beckon',
  'notice.due': { one: '{count} recordatorio pendiente', other: '{count} recordatorios pendientes' },
  'notice.open': 'Haga clic para abrir Beckon.',
};
