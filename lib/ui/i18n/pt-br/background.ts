import type { background as source } from '../en/background.ts';
import type { Translation } from '../types.ts';

export const background: Translation<typeof source> = {
  'menu.selection': 'Avaliar esta seleção com o Beckon',
  'notice.due': { one: '{count} lembrete pendente', other: '{count} lembretes pendentes' },
  'notice.open': 'Clique para abrir o Beckon.',
};
