import type { visibility as source } from '../en/visibility.ts';
import type { Translation } from '../types.ts';

export const visibility: Translation<typeof source> = {
  'visibility.title': 'Visibilidad',
  'visibility.weeks': 'Propuestas a lo largo del tiempo',
  'visibility.range': 'Periodo',
  'visibility.range.weeks': '{count} semanas',
  'visibility.range.all': 'todas las semanas',
  'visibility.weeks.about': 'Las semanas rayadas no se conocen, lo que no significa que no hubiera nada.',
  'visibility.empty.title': 'Aún no hay historial',
  'visibility.empty':
    'Una exportación de datos trae de una vez todo el historial de propuestas. Leer sus mensajes de vez en cuando llena las semanas desde ahora.',
  'visibility.edits': 'Sus cambios',
  'visibility.edits.none': 'Aún no se ha notado ningún cambio. Lea de nuevo su perfil después de cambiarlo.',
  'visibility.edits.between': 'entre el {from} y el {to}',
  'visibility.edit.name': 'Nombre de este cambio',
  'visibility.edit.declared': 'Anunciado',
  'visibility.edit.noise': 'No es mi cambio',
  'visibility.edit.noise.done': 'Apartado por no ser suyo.',
  'visibility.notes': 'Qué más ocurrió',
  'visibility.notes.add': 'Añadir una nota',
  'visibility.notes.hint':
    'Una publicación, unas vacaciones, «abierto a ofertas» activado: lo que puede explicar un cambio.',
  'visibility.notes.remove': 'Quitar',
  'visibility.notes.removed': 'Nota quitada.',
  'visibility.metrics': 'Cifras que da el sitio',
  'visibility.metrics.about':
    'Las visitas al perfil y las apariciones en búsquedas son sumas móviles. Los puntos dentro de los límites son altibajos corrientes.',
  'visibility.metrics.none':
    'Abra sus visitas al perfil o sus apariciones en búsquedas y haga clic allí en el icono de Beckon.',
  'visibility.metric.profile-views': 'Visitas al perfil',
  'visibility.metric.search-appearances': 'Apariciones en búsquedas',
  'visibility.metric.all-appearances': 'Todas las apariciones',
  'visibility.metric.post-impressions': 'Impresiones de publicaciones',
  'visibility.metric.followers': 'Seguidores',
  'visibility.metric.window': { one: 'en {count} día', other: 'en {count} días' },
  'effect.up': 'Más ofertas desde este cambio de lo que explica el azar',
  'effect.down': 'Menos ofertas desde este cambio de lo que explica el azar',
  'effect.no-clear-change': 'De momento, ningún cambio claro',
  'effect.not-enough-data': 'No hay datos suficientes para decirlo',
  'effect.already-moving': 'Su ritmo ya se movía antes',
  'effect.counts': '{before} {beforeDays} antes, {after} {afterDays} desde entonces',
  'effect.interval': 'Entre {low} y {high} veces el ritmo anterior, al 95 %',
  'effect.interval.open': 'Al menos {low} veces el ritmo anterior, al 95 %',
  'effect.weeks': {
    one: 'En la mitad de los casos, una duplicación se ve en {count} semana observada tras la semana de calma',
    other: 'En la mitad de los casos, una duplicación se ve en {count} semanas observadas tras la semana de calma',
  },
  'effect.weeks.halving': {
    one: 'En la mitad de los casos, una reducción a la mitad se ve en {count} semana observada tras la semana de calma',
    other:
      'En la mitad de los casos, una reducción a la mitad se ve en {count} semanas observadas tras la semana de calma',
  },
  'effect.since': '«Desde» no es «a causa de».',
};
