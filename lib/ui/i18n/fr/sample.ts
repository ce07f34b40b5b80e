import type { sample as source } from '../en/sample.ts';
import type { Translation } from '../types.ts';

export const sample: Translation<typeof source> = {
  'welcome.way.sample': 'Montrez-moi d’abord un exemple',
  'welcome.way.sample.about': 'Des données inventées pour se repérer. Un clic les enlève.',
  'error.sample-shown':
    'Ceci est l’exemple. Enlevez-le d’abord, pour que rien de ce qui est à vous ne se mêle à des données inventées.',
  'sample.on': 'Vous regardez des données d’exemple. Rien de tout cela n’est à vous.',
  'sample.remove': 'Enlever l’exemple',
  'sample.thread': 'Une conversation inventée, telle qu’elle se présenterait à côté de sa page :',
};
