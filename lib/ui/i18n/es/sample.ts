import type { sample as source } from '../en/sample.ts';
import type { Translation } from '../types.ts';

export const sample: Translation<typeof source> = {
  'welcome.way.sample': 'Muéstreme primero un ejemplo',
  'welcome.way.sample.about': 'Datos inventados para curiosear. Un clic los quita.',
  'error.sample-shown': 'Esto es el ejemplo. Quítelo primero, para que nada suyo se mezcle con datos inventados.',
  'sample.on': 'Está viendo datos de ejemplo. Nada de esto es suyo.',
  'sample.remove': 'Quitar el ejemplo',
  'sample.thread': 'Una conversación inventada, tal como se vería junto a su página:',
};
