import type { refusals as source } from '../en/refusals.ts';
import type { Translation } from '../types.ts';

export const refusals: Translation<typeof source> = {
  'refusal.not-own-profile': 'Cela ressemble au profil d’une autre personne',
  'refusal.not-own-profile.do':
    'Beckon ne lit que le vôtre. Rien n’a été lu ni gardé. Ouvrez votre profil depuis le menu « Vous » et cliquez de nouveau.',
  'refusal.ownership-unknown': 'Nous ne pouvons pas dire si ce profil est le vôtre',
  'refusal.ownership-unknown.do':
    'Rien n’a été gardé. Connectez-vous, ouvrez votre profil depuis le menu « Vous », attendez qu’il soit chargé et cliquez de nouveau.',
  'refusal.login-wall': 'Le site vous demande de vous connecter',
  'refusal.login-wall.do':
    'Connectez-vous d’abord, ouvrez votre profil ou un message, puis cliquez de nouveau sur Beckon.',
  'refusal.challenge': 'Le site vérifie qui vous êtes',
  'refusal.challenge.do': 'Terminez d’abord sa vérification de sécurité. Beckon reste à l’écart jusque-là.',
  'refusal.not-found': 'Cette page n’existe pas',
  'refusal.not-found.do': 'Vérifiez l’adresse ou ouvrez votre profil depuis le menu « Vous ».',
  'refusal.still-loading': 'La page se charge encore',
  'refusal.still-loading.do': 'Laissez-lui un instant, puis relisez.',
  'refusal.unsupported-page': 'Rien à lire ici',
  'refusal.unsupported-page.do':
    'Beckon lit votre propre profil LinkedIn, vos conversations et les pages que vous avez écrites. Vous pouvez aussi coller un message ci-dessous.',
  'refusal.browser-page': 'C’est une page du navigateur lui-même',
  'refusal.browser-page.do':
    'Les navigateurs n’y laissent entrer aucune extension. Ouvrez votre profil ou un message dans un onglet.',
  'refusal.no-permission': 'Pas d’accès à cette page pour l’instant',
  'refusal.no-permission.do':
    'L’accès dure de votre clic jusqu’au changement de page. Cliquez de nouveau sur l’icône Beckon dans la barre d’outils.',
  'refusal.not-understood': 'Nous ne comprenons pas cette page',
  'refusal.not-understood.do':
    'Elle est peut-être nouvelle ou à l’essai. Rien n’a été gardé. Le rapport d’écart ci-dessous ne contient aucun de vos mots ; vous pouvez nous l’envoyer.',
  'refusal.not-an-export': 'Ce n’est pas un export de données LinkedIn',
  'refusal.not-an-export.do': 'Choisissez le fichier ZIP reçu par e-mail du site, inchangé et non décompressé.',
  'refusal.too-large': 'Ce fichier est trop gros',
  'refusal.too-large.do': 'Demandez au site le petit export, avec seulement les parties indiquées ici.',
  'refusal.damaged': 'Ce fichier est endommagé',
  'refusal.damaged.do': 'Téléchargez-le encore une fois. Ce que vous aviez enregistré n’a pas changé.',
  'refusal.empty': 'Il n’y a rien dedans',
  'refusal.empty.do':
    'Si vous attendiez quelque chose, relisez la page dès qu’elle l’affiche, ou téléchargez de nouveau le fichier.',
  'refusal.other-owner': 'Cela appartient à une autre personne',
  'refusal.other-owner.do':
    'Beckon garde les données d’une seule personne. Si c’est vous sous un nouveau nom ou une nouvelle adresse, dites-le et cela s’ajoute. Sinon rien n’a été gardé.',
  'refusal.reader-failed': 'La lecture de cette page a échoué',
  'refusal.reader-failed.do':
    'Rien n’est perdu. Rechargez la page et réessayez ; si cela persiste, envoyez le rapport d’écart.',
  'refusal.confirm': 'C’est moi, ajouter',
  'refusal.drift': 'Copier le rapport d’écart',
  'refusal.drift.parts': {
    one: '{count} partie de cette page est construite d’une façon que Beckon ne connaît pas. Elle a été laissée de côté, pas devinée. Le rapport ne contient aucun de vos mots.',
    other:
      '{count} parties de cette page sont construites d’une façon que Beckon ne connaît pas. Elles ont été laissées de côté, pas devinées. Le rapport ne contient aucun de vos mots.',
  },
  'refusal.drift.bare':
    'Copié sans la structure de la page. Cliquez sur l’icône Beckon sur cette page et copiez de nouveau pour avoir le rapport complet.',
};
