import type { reminders as source } from '../en/reminders.ts';
import type { Translation } from '../types.ts';

export const reminders: Translation<typeof source> = {
  'settings.notify': 'Recordatorios en el escritorio',
  'settings.notify.about':
    'Cuando llega la hora de un recordatorio que usted puso. La notificación dice cuántos hay pendientes y nada más: ningún nombre, ninguna palabra de un mensaje. En modo discreto no aparece ninguna. Sin ella, el icono de la barra muestra el número.',
  'settings.notify.refused': 'Su navegador no lo permitió. El icono de la barra sigue mostrando el número.',
};
