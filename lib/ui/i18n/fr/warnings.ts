import type { warnings as source } from '../en/warnings.ts';
import type { Translation } from '../types.ts';

export const warnings: Translation<typeof source> = {
  'warning.file-damaged': '{file} : endommagé, illisible',
  'warning.rows-lost': {
    one: '{file} : {count} ligne ne correspond pas à ses colonnes',
    other: '{file} : {count} lignes ne correspondent pas à leurs colonnes',
  },
  'warning.archive-truncated': 'L’archive est tronquée ; ce qui suivait manque',
  'warning.direction-unknown': '{file} : ne distingue pas reçu et donné',
  'warning.encoding': '{file} : lu comme Windows-1252, tel qu’un tableur l’enregistre',
  'warning.another-export': '{file} : laissé de côté, il fait partie d’un autre export de cette archive',
  'warning.owner-unknown': {
    one: '{count} message dont on ne peut pas dire de qui il est',
    other: '{count} messages dont on ne peut pas dire de qui ils sont',
  },
  'warning.undated': {
    one: '{count} ligne sans date utilisable (absente, future ou d’un autre siècle)',
    other: '{count} lignes sans date utilisable (absente, future ou d’un autre siècle)',
  },
  'warning.take': 'Importer ce qui est lisible',
  'refusal.partly-damaged': 'Une partie de ce fichier est endommagée',
  'refusal.partly-damaged.do':
    'Rien n’a été changé. Téléchargez-le à nouveau ou importez ce qui est lisible ; ce qui manque compte alors comme inconnu.',
};
