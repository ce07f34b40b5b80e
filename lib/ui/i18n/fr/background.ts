import type { background as source } from '../en/background.ts';
import type { Translation } from '../types.ts';

export const background: Translation<typeof source> = {
  'menu.selection': 'Évaluer cette sélection avec Beckon',
  'notice.due': { one: '{count} rappel est arrivé à échéance', other: '{count} rappels sont arrivés à échéance' },
  'notice.open': 'Cliquez pour ouvrir Beckon.',
};
