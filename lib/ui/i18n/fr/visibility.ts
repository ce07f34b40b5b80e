import type { visibility as source } from '../en/visibility.ts';
import type { Translation } from '../types.ts';

export const visibility: Translation<typeof source> = {
  'visibility.title': 'Visibilité',
  'visibility.weeks': 'Sollicitations au fil du temps',
  'visibility.range': 'Période',
  'visibility.range.weeks': '{count} semaines',
  'visibility.range.all': 'toutes les semaines',
  'visibility.weeks.about':
    'Les semaines hachurées ne sont pas connues, ce qui ne veut pas dire qu’il ne s’y est rien passé.',
  'visibility.empty.title': 'Pas encore d’historique',
  'visibility.empty':
    'Un export de données apporte d’un coup tout l’historique des sollicitations. Lire vos messages de temps en temps remplit les semaines à venir.',
  'visibility.edits': 'Vos modifications',
  'visibility.edits.none': 'Aucune modification remarquée. Relisez votre profil après l’avoir changé.',
  'visibility.edits.between': 'entre le {from} et le {to}',
  'visibility.edit.name': 'Nom de cette modification',
  'visibility.edit.declared': 'Annoncée',
  'visibility.edit.noise': 'Pas ma modification',
  'visibility.edit.noise.done': 'Mise de côté comme n’étant pas la vôtre.',
  'visibility.notes': 'Ce qui s’est passé d’autre',
  'visibility.notes.add': 'Ajouter une note',
  'visibility.notes.hint':
    'Un post, des vacances, « ouvert aux opportunités » activé : ce qui peut expliquer un changement.',
  'visibility.notes.remove': 'Enlever',
  'visibility.notes.removed': 'Note enlevée.',
  'visibility.metrics': 'Chiffres donnés par le site',
  'visibility.metrics.about':
    'Les vues du profil et les apparitions dans les recherches sont des sommes glissantes. Les points dans les limites sont des hauts et des bas ordinaires.',
  'visibility.metrics.none':
    'Ouvrez vos vues de profil ou vos apparitions dans les recherches et cliquez-y sur l’icône Beckon.',
  'visibility.metric.profile-views': 'Vues du profil',
  'visibility.metric.search-appearances': 'Apparitions dans les recherches',
  'visibility.metric.all-appearances': 'Toutes les apparitions',
  'visibility.metric.post-impressions': 'Impressions des posts',
  'visibility.metric.followers': 'Abonnés',
  'visibility.metric.window': { one: 'en {count} jour', other: 'en {count} jours' },
  'effect.up': 'Plus d’offres depuis cette modification que le hasard ne l’explique',
  'effect.down': 'Moins d’offres depuis cette modification que le hasard ne l’explique',
  'effect.no-clear-change': 'Pas de changement net pour l’instant',
  'effect.not-enough-data': 'Pas assez de données pour le dire',
  'effect.already-moving': 'Votre rythme bougeait déjà avant',
  'effect.counts': '{before} {beforeDays} avant, {after} {afterDays} depuis',
  'effect.interval': 'Entre {low} et {high} fois le rythme d’avant, à 95 %',
  'effect.interval.open': 'Au moins {low} fois le rythme d’avant, à 95 %',
  'effect.weeks': {
    one: 'Une fois sur deux, un doublement se voit en {count} semaine observée après la semaine de repos',
    other: 'Une fois sur deux, un doublement se voit en {count} semaines observées après la semaine de repos',
  },
  'effect.weeks.halving': {
    one: 'Une fois sur deux, une division par deux se voit en {count} semaine observée après la semaine de repos',
    other: 'Une fois sur deux, une division par deux se voit en {count} semaines observées après la semaine de repos',
  },
  'effect.since': '« Depuis » n’est pas « à cause de ».',
};
