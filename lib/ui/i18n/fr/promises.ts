import type { promises as source } from '../en/promises.ts';
import type { Translation } from '../types.ts';

export const promises: Translation<typeof source> = {
  'welcome.does.click':
    'Il lit une page quand vous y cliquez sur son icône. Jamais de lui-même, sauf si vous l’activez dans les réglages.',
  'welcome.does.local':
    'Il garde ce qu’il a lu sur cet ordinateur. Il n’a pas de serveur, et votre navigateur l’empêche d’envoyer quoi que ce soit.',
  'welcome.never.change':
    'Il ne clique, n’écrit, ne fait défiler ni ne change jamais rien dans une page, et n’envoie jamais de message.',
  'welcome.honest.terms':
    'Les conditions de LinkedIn interdisent les modules complémentaires qui copient des données de profil et ne font pas d’exception pour le vôtre. Personne ne peut promettre que la lecture soit sans risque. L’export de données est la voie de LinkedIn lui-même et ne demande aucune lecture.',
  'welcome.honest.work':
    'Ne l’utilisez pas sur un ordinateur professionnel ni dans un profil de navigateur que votre employeur synchronise.',
  'welcome.honest.disk':
    'Les données ne sont pas chiffrées sur le disque. Quiconque peut ouvrir ce profil de navigateur peut les lire. Les messages appartiennent aussi à d’autres.',
};
