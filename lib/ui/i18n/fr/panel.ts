import type { panel as source } from '../en/panel.ts';
import type { Translation } from '../types.ts';

export const panel: Translation<typeof source> = {
  'panel.other-page': 'L’onglet affiche maintenant une autre page. Ceci a été lu auparavant.',
  'panel.click': 'L’accès à la page a pris fin. Cliquez sur l’icône Beckon dans la barre d’outils pour la lire.',
  'panel.empty.title': 'Rien n’a encore été lu',
  'panel.empty':
    'Ouvrez votre profil ou une conversation, puis cliquez sur l’icône Beckon dans la barre d’outils. Rien n’est lu tout seul, sauf si vous l’activez dans les réglages.',
  'panel.coverage': 'Liste de contrôle',
};
