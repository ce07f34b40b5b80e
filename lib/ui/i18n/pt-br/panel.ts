import type { panel as source } from '../en/panel.ts';
import type { Translation } from '../types.ts';

export const panel: Translation<typeof source> = {
  'panel.other-page': 'A aba mostra outra página agora. Isto foi lido antes.',
  'panel.click': 'O acesso à página terminou. Clique no ícone do Beckon na barra para lê-la.',
  'panel.empty.title': 'Nada foi lido ainda',
  'panel.empty':
    'Abra seu perfil ou uma conversa e clique no ícone do Beckon na barra. Nada é lido sozinho, a menos que você ligue isso nas configurações.',
  'panel.coverage': 'Lista de verificação',
};
