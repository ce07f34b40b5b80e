import type { sample as source } from '../en/sample.ts';
import type { Translation } from '../types.ts';

export const sample: Translation<typeof source> = {
  'welcome.way.sample': 'Mostre primeiro um exemplo',
  'welcome.way.sample.about': 'Dados inventados para explorar. Um clique os remove.',
  'error.sample-shown': 'Este é o exemplo. Remova-o primeiro, para que nada seu se misture a dados inventados.',
  'sample.on': 'Você está vendo dados de exemplo. Nada disso é seu.',
  'sample.remove': 'Remover o exemplo',
  'sample.thread': 'Uma conversa inventada, como apareceria ao lado da página dela:',
};
