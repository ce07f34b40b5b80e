import type { automatic as source } from '../en/automatic.ts';
import type { Translation } from '../types.ts';

export const automatic: Translation<typeof source> = {
  'settings.auto': 'Lecture automatique',
  'settings.auto.switch': 'Lire les pages LinkedIn quand je les ouvre',
  'settings.auto.about':
    'Désactivée tant que vous ne l’activez pas. Votre navigateur demande alors si Beckon peut accéder à www.linkedin.com.',
  'settings.auto.does':
    'Ce qui est lu : votre propre profil et ses sections, les conversations que vous ouvrez, la liste de vos conversations, les invitations reçues et vos propres chiffres, une fois la page stabilisée et tant que son onglet est au premier plan.',
  'settings.auto.never':
    'Les profils d’autres personnes ne sont pas touchés. Beckon ne clique pas, n’écrit pas, ne fait rien défiler, n’envoie rien, n’ajoute rien à la page et n’ouvre aucune page à votre place.',
  'settings.auto.terms':
    'Le risque : les conditions de LinkedIn interdisent les modules complémentaires qui copient des données de profil et ne font pas d’exception pour le vôtre, et un logiciel présent dans chaque page peut être remarqué plus tôt qu’un logiciel qui n’agit qu’au clic. LinkedIn peut restreindre des comptes pour cela. Personne ne peut promettre que cela n’arrivera pas. L’export de données se passe de tout cela.',
  'settings.auto.back':
    'Vous pouvez y mettre fin à tout moment, ici ou dans les réglages de votre navigateur ; la lecture au clic continue comme avant.',
  'settings.auto.refused':
    'Votre navigateur ne l’a pas permis. Les pages sont lues comme avant, quand vous cliquez sur l’icône Beckon.',
};
