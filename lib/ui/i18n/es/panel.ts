import type { panel as source } from '../en/panel.ts';
import type { Translation } from '../types.ts';

export const panel: Translation<typeof source> = {
  'panel.other-page': 'La pestaña muestra ahora otra página. Esto se leyó antes.',
  'panel.click': 'El acceso a la página ha terminado. Haga clic en el icono de Beckon de la barra para leerla.',
  'panel.empty.title': 'Aún no se ha leído nada',
  'panel.empty':
    'Abra su perfil o una conversación y haga clic en el icono de Beckon de la barra. Nada se lee solo, salvo que usted lo active en los ajustes.',
  'panel.coverage': 'Lista de comprobación',
};
