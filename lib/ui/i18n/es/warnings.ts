import type { warnings as source } from '../en/warnings.ts';
import type { Translation } from '../types.ts';

export const warnings: Translation<typeof source> = {
  'warning.file-damaged': '{file}: dañado, del todo ilegible',
  'warning.rows-lost': {
    one: '{file}: {count} fila no encaja con sus columnas',
    other: '{file}: {count} filas no encajan con sus columnas',
  },
  'warning.archive-truncated': 'El archivo está cortado; falta lo que venía después',
  'warning.direction-unknown': '{file}: no distingue lo recibido de lo dado',
  'warning.encoding': '{file}: leído como Windows-1252, como lo guarda una hoja de cálculo',
  'warning.another-export': '{file}: omitido, es parte de otra exportación de este archivo ZIP',
  'warning.owner-unknown': {
    one: '{count} mensaje del que no se sabe de quién es',
    other: '{count} mensajes de los que no se sabe de quién son',
  },
  'warning.undated': {
    one: '{count} fila sin fecha utilizable (falta, es futura o de otro siglo)',
    other: '{count} filas sin fecha utilizable (falta, es futura o de otro siglo)',
  },
  'warning.take': 'Importar lo que se puede leer',
  'refusal.partly-damaged': 'Una parte de este archivo está dañada',
  'refusal.partly-damaged.do':
    'No se ha cambiado nada. Descárguelo otra vez o importe lo que se puede leer; lo que falta contará como desconocido.',
};
