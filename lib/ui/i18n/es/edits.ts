import type { edits as source } from '../en/edits.ts';
import type { Translation } from '../types.ts';

export const edits: Translation<typeof source> = {
  'edit.field.headline': 'Titular',
  'edit.field.location': 'Ubicación',
  'edit.field.industry': 'Sector',
  'edit.field.about': 'Acerca de',
  'edit.field.openToWork': 'Abierto a ofertas',
  'edit.field.experience': 'Puestos',
  'edit.field.experience.description': 'Textos de los puestos',
  'edit.field.education': 'Educación',
  'edit.field.skills': 'Aptitudes',
  'edit.field.certifications': 'Certificaciones',
  'edit.field.projects': 'Proyectos',
  'edit.field.publications': 'Publicaciones',
  'edit.field.languages': 'Idiomas',
  'edit.field.services': 'Servicios',
  'edit.field.courses': 'Cursos',
  'edit.field.honors': 'Reconocimientos',
  'edit.field.organizations': 'Organizaciones',
  'edit.field.featured': 'Destacado',
  'edit.field.volunteering': 'Voluntariado',
  'edit.field.links': 'Enlaces de contacto',
  'edit.added': '{field}: añadido {what}',
  'edit.removed': '{field}: quitado {what}',
  'edit.replaced': '{field}: {from} pasó a ser {what}',
  'edit.by-hand': '{field}: cambiado, según recuerda usted',
  'edit.open-to-work-on': '«Abierto a ofertas» activado',
  'edit.open-to-work-off': '«Abierto a ofertas» desactivado',
  'edit.more': { one: 'y {count} más', other: 'y {count} más' },
  'beside.open-to-work': 'Se activó o desactivó «Abierto a ofertas»',
  'beside.note': 'Su nota: {text}',
  'beside.year-end': 'Fin de año: presupuestos agotados, oficinas cerradas',
  'beside.new-year': 'Principio de año: presupuestos nuevos, más contratación',
  'beside.summer': 'Vacaciones de verano en gran parte del hemisferio norte',
  'effect.note.nothing-observed-before': 'No se conoce ningún día anterior a este cambio.',
  'effect.note.nothing-observed-after': 'Aún no se conoce ningún día tras la semana de calma.',
  'effect.note.edit-date-unsure':
    'No se sabe con precisión cuándo ocurrió este cambio. Acote las fechas a cuatro semanas como mucho.',
  'effect.note.clusters-in-short-history':
    'Las ofertas llegaron en grupos y se conocen menos de doce semanas anteriores: el azar no se distingue de un cambio.',
  'effect.note.too-early': 'Es pronto: ni siquiera una duplicación se vería siempre a estas alturas.',
  'effect.note.low-volume': 'Antes llegaban muy pocas ofertas: ni una duplicación se vería apenas en un año.',
  'effect.note.within-drift': 'El ritmo cambió, pero no más de lo que cambian los mercados por sí solos en medio año.',
  'effect.note.clustered': 'Las ofertas llegan en grupos; por eso las cifras pesan menos.',
  'effect.note.merged-edits': 'Los cambios de una misma semana cuentan como uno.',
  'effect.note.frozen': 'Cerrado: hubo otro cambio después o ha pasado medio año. No se cuenta nada más.',
  'effect.note.not-tested': 'Sin probar: solo un cambio anunciado de antemano recibe veredicto.',
  'effect.note.mixed-rules': 'Los mensajes de antes y de después se juzgaron con reglas distintas; no hay veredicto.',
  'effect.note.no-placebo':
    'Su historial es corto para comprobar cuántas veces hablaría esta prueba sin cambio alguno.',
  'effect.note.moves-anyway': 'La misma prueba habla en más de una de cada diez fechas sin ningún cambio.',
  'effect.note.same-last-year': 'Las mismas semanas del año pasado cambiaron igual.',
  'plan.no-history':
    'Aún no se conoce ningún día de su buzón, así que nada puede anticiparse. Una exportación de datos trae el historial.',
  'plan.low-volume':
    'Con {perWeek} por semana, hasta una duplicación quedaría probablemente sin verse medio año. Contar ofertas no responde aquí; la revisión semanal de abajo muestra más.',
  'plan.learnable': {
    one: 'Con {perWeek} por semana, una duplicación se vería en cerca de {count} semana la mitad de las veces. Un cambio menor quizá no se vea nunca.',
    other:
      'Con {perWeek} por semana, una duplicación se vería en cerca de {count} semanas la mitad de las veces. Un cambio menor quizá no se vea nunca.',
  },
  'plan.one-at-a-time':
    'Hay otro experimento en marcha. De uno en uno: dos a la vez se confundirían. Termínelo antes o espere a que se decida.',
};
