import type { onboarding as source } from '../en/onboarding.ts';
import type { Translation } from '../types.ts';

export const onboarding: Translation<typeof source> = {
  'welcome.title': 'Découvrez si le bon travail peut vous trouver',
  'welcome.lead':
    'Beckon lit votre propre profil et les messages qu’on vous envoie, ici sur cet ordinateur, et montre ce qui manque, ce qui mérite une réponse et si une modification a changé quelque chose.',
  'welcome.step': 'Étape {step} sur {total}',
  'welcome.does': 'Ce que fait Beckon',
  'welcome.does.evidence': 'Il montre la preuve de chaque affirmation et dit « inconnu » là où il n’a pas regardé.',
  'welcome.never': 'Ce qu’il ne fait jamais',
  'welcome.never.others': 'Il ne lit jamais le profil d’une autre personne.',
  'welcome.never.promise': 'Il ne promet jamais qu’on vous trouvera. Personne ne le peut.',
  'welcome.honest': 'Ce que vous devez savoir',
  'welcome.honest.lost':
    'Désinstaller Beckon efface ses données. Déplacer un dossier décompressé aussi, de même que redémarrer Firefox avec une installation temporaire. Une sauvegarde survit à tout cela.',
  'welcome.honest.phone': 'Beckon ne fonctionne pas sur téléphone.',
  'welcome.honest.few':
    'Beaucoup de gens reçoivent peu d’offres à temps partiel de la part de recruteurs. Votre propre historique montrera ce qu’il en est pour vous.',
  'welcome.next': 'Continuer',
  'welcome.back': 'Retour',
  'welcome.skip': 'Passer, je regarde d’abord',
  'welcome.goal': 'Quel travail voulez-vous ?',
  'welcome.goal.about': 'Prenez le plus proche ; vous pourrez tout changer ensuite.',
  'welcome.way': 'Comment Beckon peut-il apprendre à vous connaître ?',
  'welcome.way.export': 'Par l’export de données de LinkedIn',
  'welcome.way.export.about':
    'La voie officielle, sans lire de page. Contient votre profil et tous vos messages ; arrive par e-mail, en quelques minutes pour un petit export.',
  'welcome.way.click': 'En cliquant sur mes propres pages',
  'welcome.way.click.about':
    'Montre le profil tel que les autres le voient. Voyez la note sur les conditions de LinkedIn.',
  'welcome.way.paste': 'En collant un message',
  'welcome.way.paste.about': 'Essayez avec un message. Rien n’est gardé.',
  'welcome.click.title': 'Lire votre profil',
  'welcome.click.1': 'Ouvrez LinkedIn et allez à votre propre profil : « Vous », puis « Voir le profil ».',
  'welcome.click.2': 'Faites défiler une fois jusqu’en bas, pour que la page charge tout.',
  'welcome.click.3': 'Cliquez sur l’icône Beckon dans la barre d’outils, ou appuyez sur {shortcut}.',
  'welcome.done': 'Ouvrir Beckon',
  'export.title': 'Obtenir votre export de données',
  'export.1':
    'Sur LinkedIn, sur un ordinateur : « Vous », puis « Préférences et confidentialité », puis « Confidentialité des données ».',
  'export.2': 'Choisissez « Obtenir une copie de vos données », puis la seconde option, pour choisir des parties.',
  'export.3':
    'Cochez Profil, Postes, Formation, Compétences, Messages, Invitations, Recommandations et Emplois. Ces petits exports arrivent en général en quelques minutes ; l’export complet prend jusqu’à un jour.',
  'export.4': 'Demandez l’archive. LinkedIn envoie un e-mail avec un lien valable 72 heures.',
  'export.5': 'Téléchargez le ZIP et déposez-le ici. Ne le décompressez pas.',
  'export.requested': 'Je l’ai demandé',
  'export.waiting': 'En attente de votre export',
  'export.waiting.since': 'Demandé {when}. Le lien de l’e-mail est valable 72 heures.',
  'export.waiting.late':
    'Demandé {when}. Si aucun e-mail n’est venu, regardez dans les indésirables ou demandez-le encore une fois.',
  'export.waiting.meanwhile': 'En attendant',
  'export.waiting.goal': 'Dites à Beckon quel travail vous voulez',
  'export.waiting.paste': 'Collez un message que vous avez déjà',
  'export.waiting.cancel': 'Je n’attends plus',
  'export.lacks': 'Ce que l’export ne contient pas',
  'export.lacks.list':
    'L’aspect de votre profil pour les autres, qui l’a consulté, les apparitions dans les recherches, les sections Sélection et Services, et si votre cadre « ouvert aux opportunités » se voit. Cela reste « inconnu » jusqu’à ce que vous lisiez la page.',
};
