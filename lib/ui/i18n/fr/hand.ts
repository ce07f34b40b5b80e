import type { hand as source } from '../en/hand.ts';
import type { Translation } from '../types.ts';

/** Offers added by hand: the form, the line in the inbox, the series. */
export const hand: Translation<typeof source> = {
  'hand.about':
    'Une offre reçue par téléphone, par e-mail ou en personne. Elle est gardée à côté des autres, n’est pas évaluée et n’entre dans aucun verdict.',
  'hand.what': 'Ce qui est proposé',
  'hand.what.hint': 'Par exemple : 10 heures par semaine sur des données de santé, une clinique à Oslo',
  'hand.pay': 'Rémunération, si indiquée',
  'hand.pay.hint': 'Par exemple : 95 EUR de l’heure',
  'hand.channel': 'D’où elle vient',
  'hand.date': 'Date',
  'hand.channel.email': 'E-mail',
  'hand.channel.phone': 'Téléphone',
  'hand.channel.in-person': 'En personne',
  'hand.channel.referral': 'Par une connaissance',
  'hand.channel.platform': 'Autre plateforme',
  'hand.channel.event': 'Événement',
  'hand.channel.other': 'Ailleurs',
  'hand.mark': 'Ajoutée à la main',
  'hand.done': 'L’offre est enregistrée.',
  'hand.delete': 'Supprimer cette offre',
  'hand.deleted': 'L’offre est supprimée.',
  'hand.series': 'Offres ajoutées à la main',
  'hand.series.about':
    'Seulement ce que vous avez ajouté. Cela ne compte ni dans les barres ci-dessus ni dans aucun verdict.',
  'hand.series.title': {
    one: '{count} offre ajoutée à la main sur la période affichée',
    other: '{count} offres ajoutées à la main sur la période affichée',
  },
  'hand.series.all': 'Toutes dans la boîte de réception',
};
