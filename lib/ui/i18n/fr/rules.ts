import type { rules as source } from '../en/rules.ts';
import type { Translation } from '../types.ts';

export const rules: Translation<typeof source> = {
  'inbox.lists': 'Listes',
  'inbox.lists.all': 'Tout',
  'inbox.lists.waiting': 'En attente de réponse',
  'inbox.lists.warm': 'À recontacter',
  'inbox.lists.waiting.about':
    'Offres des 30 derniers jours restées sans réponse de votre part, à la date de votre dernière lecture, {date}.',
  'inbox.lists.warm.about':
    'D’anciennes offres qui répondent à votre objectif et n’ont encore rien donné, les plus adaptées d’abord. Chacune vient d’une personne, pas d’un envoi en masse.',
  'inbox.lists.warm.none': 'Aucune ancienne offre ne répond à votre objectif, ou aucun objectif n’est confirmé.',
  'inbox.label.ruled': 'Selon une règle à vous',
  'rule.make': 'Traiter tous comme celui-ci',
  'rule.about':
    'Une règle vaut pour tous les messages, anciens et nouveaux, jusqu’à ce que vous la supprimiez dans les réglages. Elle ne change jamais un signe d’alerte.',
  'rule.kind': 'Quels messages',
  'rule.kind.sender': 'Tous ceux de cette personne',
  'rule.kind.agency': 'Tous ceux d’une entreprise ou agence',
  'rule.kind.phrase': 'Tous ceux avec certains mots',
  'rule.match.agency': 'Entreprise ou agence',
  'rule.match.phrase': 'Les mots tels qu’ils sont écrits',
  'rule.label': 'Traiter comme',
  'rule.save': 'En faire une règle',
  'rule.short': 'Écrivez au moins trois lettres.',
  'rule.done': 'Règle créée. Tous les messages sont réexaminés.',
  'rules.title': 'Vos règles',
  'rules.about':
    'Issues de vos corrections. Si plusieurs s’appliquent, la plus récente décide ; ce que vous avez dit d’un message précis l’emporte sur toutes. Les signes d’alerte restent tels quels.',
  'rules.none':
    'Aucune pour l’instant. Ouvrez un message dans la boîte de réception et choisissez « Traiter tous comme celui-ci ».',
  'rules.sender': 'De {match}',
  'rules.agency': 'De l’entreprise ou agence {match}',
  'rules.phrase': 'Avec les mots « {match} »',
  'rules.count': { one: 'décide pour {count} sollicitation', other: 'décide pour {count} sollicitations' },
  'rules.delete': 'Supprimer la règle',
  'rules.deleted': 'Règle supprimée. Tous les messages sont réexaminés.',
};
